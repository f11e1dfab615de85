//! An error of Microsoft's sign-in: its body, or its words in a mail, a log, an exception or a page.

use entra::{Api, Cause, ClientSecret, Cloud, Detail, EntraError, SignInCode, Verdict};
use url::Url;

use super::{
    Explanation, Kind,
    sayings::{Group, Said},
    undress,
};

/// Bytes behind a code in which its message and its traces stand.
const WORDS: usize = 4_096;

/// What stands before a number that is written without `AADSTS`: sign-in logs and pages say it so, in the language of the reader.
const NUMBERED: [&str; 19] = [
    "error code",
    "errorcode",
    "error_code",
    "resulttype",
    "result type",
    "error",
    "code",
    "fehlercode",
    "foutcode",
    "fejlkode",
    "felkod",
    "错误代码",
    "错误码",
    "錯誤代碼",
    "エラー コード",
    "エラーコード",
    "code d'erreur",
    "código de error",
    "codice errore",
];
/// Places of each that are looked at.
const PLACES: usize = 16;
/// No sign-in code of a sentence is shorter; a shorter number is a status.
const DIGITS: usize = 5;
/// No sign-in code has more digits.
const MOST: usize = 8;

pub(super) fn error(error: &EntraError, status: Option<u16>) -> Explanation {
    let code = error.code();
    let trace = error.trace();
    let mut verdict = error.verdict_at(status.unwrap_or_default());
    // A number that is not in the facts may come with words that are.
    if verdict.cause == Cause::Unknown
        && code.is_none_or(|code| code.facts().is_none())
        && let Some(saying) = Said::of(&error.error_description).first(Group::SignIn)
    {
        verdict = Verdict { detail: None, like: saying.like, cause: saying.cause(), ..verdict };
    }
    if verdict.cause == Cause::ServiceUnavailableInTenant {
        verdict.service = service_in(&error.error_description);
        if verdict.service.as_deref().is_some_and(|service| !is_ours(service)) {
            verdict.detail = Some(Detail::OtherService);
        }
    }
    let service = verdict.service.clone();
    Explanation::new(Kind::TokenError)
        .with_verdict(verdict)
        .with("service", service)
        .with("error", (!error.error.is_empty()).then(|| error.error.clone()))
        .with("suberror", error.suberror.clone())
        .with("name", code.and_then(SignInCode::facts).map(|facts| facts.name.clone()))
        .with("message", error.message())
        .with("trace_id", trace.trace_id)
        .with("correlation_id", trace.correlation_id)
        .with("timestamp", trace.timestamp)
}

/// Whether a service is one of the APIs that a customer is onboarded to, by any of its names.
fn is_ours(service: &str) -> bool {
    Api::ALL.iter().map(|api| api.facts()).any(|facts| {
        let names = [&facts.product_name, &facts.portal_name];
        names.iter().any(|name| name.eq_ignore_ascii_case(service)) || facts.is_audience(service)
    })
}

/// `… is trying to access a service '<id>'(Name) that your organization …`, `needs access to a service (\"Name\") that …`: its name.
fn service_in(text: &str) -> Option<String> {
    const LONGEST: usize = 120;
    let rest = text.split("a service").nth(1)?.split("that your organi").next()?;
    let name = rest.rsplit_once('(').map_or(rest, |(_, name)| name);
    let name = name.trim_matches(|c: char| c.is_whitespace() || "()'\"\\.".contains(c));
    (!name.is_empty() && name.chars().count() <= LONGEST).then(|| name.to_owned())
}

/// A text in which a code is written, whatever stands around it.
pub(super) fn in_text(text: &str, status: Option<u16>) -> Option<Explanation> {
    let at = SignInCode::place_in(text)?;
    let mut end = text.len().min(at + WORDS);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let words = undress::without_percents(&text[at..end]).into_owned();
    let words = undress::without_escapes(&undress::without_entities(&words)).into_owned();
    let read = EntraError { error_description: words, ..EntraError::default() };
    Some(error(&read, status).with("message", sentence(read.message())))
}

/// Without what a page, a document or a mail goes on with.
fn sentence(text: &str) -> &str {
    let ends = ["<", "\",", "', '", "\n\n"].iter().filter_map(|end| text.find(end));
    text[..ends.min().unwrap_or(text.len())].trim()
}

/// The address at which Microsoft says what a code means, as error bodies name it (`error_uri`).
pub(super) fn looked_up(text: &str) -> Option<Explanation> {
    let url = Url::parse(text).ok()?;
    Cloud::of_sign_in_host(url.host_str()?).filter(|_| url.path() == "/error")?;
    let (_, code) = url.query_pairs().find(|(name, _)| name == "code")?;
    known(&code).map(of_code)
}

/// A code that somebody wrote, not one that an address carries: that address may be an answer to a consent link.
pub(super) fn in_prose(text: &str, status: Option<u16>) -> Option<Explanation> {
    let is_prose = |word: &&str| !word.contains("://");
    let prose: Vec<&str> = text.split_whitespace().filter(is_prose).collect();
    SignInCode::find_in(&prose.join(" ")).and_then(|_| in_text(text, status))
}

/// A known code that stands there as a number: alone, or in a sign-in log.
pub(super) fn by_number(text: &str) -> Option<Explanation> {
    let lower = text.to_lowercase();
    let behind = |label: &str| {
        let places = lower.match_indices(label).take(PLACES);
        places
            .map(|(at, _)| at + label.len())
            .collect::<Vec<_>>()
            .into_iter()
            .find_map(|at| leading(&lower[at..]))
    };
    let first_of_line = || first_of_sentence(text);
    // `ServerError: temporarily_unavailable: 50033 - [2021-08-02 …]: …`, as MSAL for JavaScript says it.
    let of_msal = || text.match_indices(" - [").take(PLACES).find_map(|(at, _)| trailing(&text[..at]));
    let labelled = || NUMBERED.iter().find_map(|label| behind(label));
    Some(of_code(known(&lower).or_else(labelled).or_else(first_of_line).or_else(of_msal)?))
}

/// A token request with the secret's ID in the secret's place: no need to wait for the refusal. Nothing of it is kept.
pub(super) fn request(text: &str) -> Option<Explanation> {
    let at = text.to_ascii_lowercase().find("client_secret")? + "client_secret".len();
    let value = text[at..].trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    let end = value.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(value.len());
    ClientSecret::exactly(&value[..end]).is_id().then(|| {
        let verdict = Verdict::of(Cause::CredentialWrong).with_detail(Some(Detail::SecretLooksLikeId));
        Explanation::new(Kind::Unknown).with_verdict(verdict)
    })
}

/// What Microsoft says without its code: on a page, in a sentence that was copied.
pub(super) fn said(said: &Said) -> Option<Explanation> {
    let saying = said.first(Group::SignIn)?;
    let verdict = Verdict { like: saying.like, ..Verdict::of(saying.cause()) };
    let explanation = Explanation::new(Kind::TokenError).with_verdict(verdict);
    Some(explanation.with("likely_code", saying.like.map(|code| code.to_string())))
}

pub(super) fn of_code(code: SignInCode) -> Explanation {
    error(&EntraError { error_codes: vec![code.0], ..EntraError::default() }, None)
}

/// The whole text is the number.
pub(super) fn known(text: &str) -> Option<SignInCode> {
    text.trim().parse().ok().map(SignInCode).filter(|code| code.facts().is_some())
}

/// The number with which the text ends, where it stands behind a colon.
fn trailing(text: &str) -> Option<SignInCode> {
    let digits = text.bytes().rev().take(MOST).take_while(u8::is_ascii_digit).count();
    let (before, number) = text.split_at(text.len() - digits);
    known(number).filter(|_| digits >= DIGITS && before.trim_end().ends_with(':'))
}

/// `900432: Confidential Client …`, where a sentence begins.
fn first_of_sentence(text: &str) -> Option<SignInCode> {
    text.match_indices(':').find_map(|(at, _)| {
        let digits = text[..at].bytes().rev().take(MOST).take_while(u8::is_ascii_digit).count();
        let before = text[..at - digits].trim_end_matches([' ', '\t']).chars().next_back();
        let begins = before.is_none_or(|c| matches!(c, '\n' | ':' | '"' | '\'' | ']' | '>' | '=' | '`'));
        let goes_on = text[at + 1..].trim_start().starts_with(|c: char| c.is_ascii_uppercase());
        known(&text[at - digits..at]).filter(|_| digits >= DIGITS && begins && goes_on)
    })
}

/// The number with which the text goes on, behind what separates it.
fn leading(text: &str) -> Option<SignInCode> {
    let digits = text.trim_start_matches([
        ' ', '\t', '\r', '\n', '|', ':', '=', '"', '\'', '(', '[', '#', '-', '：', '（', '>', '*',
    ]);
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    known(&digits[..end]).filter(|_| end >= DIGITS)
}
