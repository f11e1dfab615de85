//! Times at the ends of what a time can be.

use serde_json::{Value, json};

use crate::answers::{honest, http, ok, token};
use crate::row::{Row, all_end_as_they_should, check, row};
use crate::server::{Piece, Place, Server};
use crate::token::{claims, signed, with};

const VERIFIED: (i32, &str, Option<&str>) = (0, "verified", None);
const EXPIRED: (i32, &str, Option<&str>) = (5, "token_expired", Some("token-expired"));
const FROM_THE_FUTURE: (i32, &str, Option<&str>) = (4, "clock_skew", Some("token-not-yet-valid"));

/// Numbers that no calendar holds, as JSON writes them.
const NEVER: [&str; 5] =
    ["253402300799", "253402300800", "9223372036854775807", "18446744073709551615", "1e300"];
const LONG_AGO: [&str; 4] = ["0", "-1", "-9223372036854775808", "-1e300"];

#[test]
fn a_tokens_times_may_be_any_number() {
    let mut rows = Vec::new();
    let mut claim = |name: &'static str, number: &'static str, ends| {
        let text = claims().to_string();
        let value: Value = serde_json::from_str(&text).unwrap();
        let was = format!("\"{name}\":{}", value[name]);
        let changed = text.replace(&was, &format!("\"{name}\":{number}"));
        assert_ne!(changed, text);
        rows.push(row(format!("{name} {number}"), Place::Token, move |_| token(&signed(&changed)), ends));
    };
    for number in NEVER {
        claim("exp", number, VERIFIED);
        claim("nbf", number, FROM_THE_FUTURE);
        claim("iat", number, VERIFIED);
    }
    for number in LONG_AGO {
        claim("exp", number, EXPIRED);
        claim("nbf", number, VERIFIED);
    }
    claim("exp", "null", (3, "unknown", None));
    claim("exp", "\"soon\"", (3, "unknown", None));
    all_end_as_they_should(rows);
}

#[test]
fn a_servers_clock_may_say_anything() {
    let at = |date: &'static str, ends| {
        row(date, Place::Token, move |_| dated(date, &with("ver", json!("1.0"))), ends)
    };
    all_end_as_they_should(vec![
        at("Fri, 31 Dec 9999 23:59:59 GMT", (4, "clock_skew", Some("token-expired"))),
        at("Sat, 01 Jan 0000 00:00:00 GMT", FROM_THE_FUTURE),
        at("Thu, 01 Jan 1970 00:00:00 GMT", FROM_THE_FUTURE),
        at("Fri, 31 Dec 99999 23:59:59 GMT", VERIFIED),
        at("Mon, 30 Feb 2026 25:61:61 GMT", VERIFIED),
        at("soon", VERIFIED),
    ]);
}

#[test]
fn what_a_token_answer_says_of_its_life_is_not_taken_for_it() {
    let says = |name: &'static str, value: Value| {
        let answer = move |_: &_| {
            let mut body = json!({ "token_type": "Bearer", "access_token": signed(&claims().to_string()) });
            body[name] = value.clone();
            ok(&body)
        };
        row(format!("{name} of the answer"), Place::Token, answer, VERIFIED)
    };
    let values = || [json!(u64::MAX), json!(i64::MIN), json!("-1"), json!(1e300), json!([]), json!(null)];
    let rows = ["expires_in", "ext_expires_in", "expires_on"].into_iter();
    all_end_as_they_should(rows.flat_map(|name| values().map(|value| says(name, value))).collect());
}

#[test]
fn a_wish_to_wait_for_ever_is_told_and_not_granted() {
    let wishes = [
        "4294967295",
        "4294967296",
        "18446744073709551615",
        "99999999999999999999999",
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ];
    let at = |place, detail| {
        move |wish: &'static str| -> Row {
            let date = "Sat, 21 Nov 2026 12:00:00 GMT";
            let answer =
                move |_: &_| http("429 Too Many Requests", &[("retry-after", wish), ("date", date)], b"wait");
            row(format!("{wish} at {place:?}"), place, answer, (5, "throttled", detail))
        }
    };
    let rows = wishes
        .map(at(Place::Token, Some("http-429-token")))
        .into_iter()
        .chain(wishes.map(at(Place::Api, None)));
    all_end_as_they_should(rows.collect());
    let answer = |_: &_, place| {
        (place == Place::Token).then(|| http("429 Too Many Requests", &[("retry-after", wishes_most())], b""))
    };
    let server = Server::start(std::sync::Arc::new(answer));
    let run = check(&server.ground.base, &["--watch", "86400"]);
    assert_eq!((run.code, &run.json["verdict"]["retry_after_s"]), (Some(5), &json!(u32::MAX)), "{}", run.err);
    assert_eq!(server.heard().iter().filter(|one| one.place == Place::Token).count(), 1);
}

#[test]
fn when_consent_came_may_be_any_time() {
    let server = Server::start(std::sync::Arc::new(|ground, place| match place {
        Place::Token => Some(token(&with("roles", json!([])))),
        _ => Some(honest(ground, place)),
    }));
    for time in [
        "9999-12-31T23:59:59Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59-23:59",
        "0000-01-01T00:00:00+23:59",
    ] {
        let run = check(&server.ground.base, &["--consented-at", time]);
        assert_eq!(
            (run.code, &run.json["verdict"]["cause"]),
            (Some(1), &json!("permissions_missing")),
            "{time}"
        );
    }
}

fn wishes_most() -> &'static str {
    "18446744073709551615"
}

fn dated(date: &str, with_token: &str) -> Vec<Piece> {
    let body = json!({ "token_type": "Bearer", "access_token": with_token }).to_string();
    http("200 OK", &[("content-type", "application/json"), ("date", date)], body.as_bytes())
}
