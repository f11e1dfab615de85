//! Readings that otherwise wait behind a connection, for the room that tries odd answers on them; nothing else calls these.

use time::{Date, OffsetDateTime};

use crate::{
    AccessToken, Api, ApiAnswer, HttpAnswer, KeySet, Problem, SignInError, Signature, TenantFound,
    TokenAnswer, Verdict, api_answer, check_signature, date, discovery, http,
};

/// An answer as bytes: `HTTP/1.1 200 OK`, headers, an empty line, the body.
pub fn answer(bytes: &[u8]) -> HttpAnswer {
    let text = String::from_utf8_lossy(bytes);
    let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).unwrap_or(200);
    let header = |name: &str| {
        head.lines().find_map(|line| {
            let (written, value) = line.split_once(':')?;
            written.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    };
    let date = header("date").and_then(http::http_date);
    HttpAnswer {
        status,
        body: body.to_owned().into(),
        content_type: header("content-type").unwrap_or_default().to_owned(),
        retry_after_s: header("retry-after").and_then(|text| http::seconds_to_wait(text, date)),
        date,
        certificate: None,
    }
}

pub fn discovery(answer: &HttpAnswer) -> Result<TenantFound, SignInError> {
    discovery::read(answer, "fabrikambikes.example")
}

pub fn token(answer: HttpAnswer) -> Result<AccessToken, Verdict> {
    TokenAnswer::of(answer).map(|answer| answer.token).map_err(|error| error.verdict())
}

pub fn api(answer: &HttpAnswer) -> ApiAnswer {
    api_answer::judge(answer, "GET /api/incidents", true)
}

pub fn signature(token: &AccessToken, keys: &str) -> Signature {
    check_signature(token, KeySet::parse(keys).as_ref(), Api::default(), None)
}

pub fn day(text: &str) -> Result<Date, Problem> {
    date::parse_day(text)
}

pub fn days_until(day: Date, now: OffsetDateTime) -> i64 {
    date::days_until(day, now)
}
