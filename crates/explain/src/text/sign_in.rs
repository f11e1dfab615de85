//! An error of Microsoft's sign-in: its body, or its words in a mail, a log, an exception or a page.

use entra::{Cause, ClientSecret, Cloud, Detail, EntraError, SignInCode, Verdict};
use url::Url;

use super::{Explanation, Kind, undress};

/// Bytes behind a code in which its message and its traces stand.
const WORDS: usize = 4_096;

/// What stands before a number that is written without `AADSTS`: sign-in logs say it so.
const NUMBERED: [&str; 2] = ["error code", "errorcode"];

pub(super) fn error(error: &EntraError, status: Option<u16>) -> Explanation {
    let code = error.code();
    let trace = error.trace();
    Explanation::new(Kind::TokenError)
        .with_verdict(error.verdict_at(status.unwrap_or_default()))
        .with("error", (!error.error.is_empty()).then(|| error.error.clone()))
        .with("suberror", error.suberror.clone())
        .with("name", code.and_then(SignInCode::facts).map(|facts| facts.name.clone()))
        .with("message", error.message())
        .with("trace_id", trace.trace_id)
        .with("correlation_id", trace.correlation_id)
        .with("timestamp", trace.timestamp)
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
    let lower = text.to_ascii_lowercase();
    let behind = |label: &&str| Some(&lower[lower.find(*label)? + label.len()..]);
    let code = known(&lower).or_else(|| NUMBERED.iter().filter_map(behind).find_map(leading))?;
    Some(of_code(code))
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

/// What a consent page says to an account that may not accept, which often leaves its code out. Source:
/// learn.microsoft.com/entra/identity/enterprise-apps/application-sign-in-unexpected-user-consent-error.
const PAGES: [(&str, u32); 2] =
    [("that only an admin can grant", 90094), ("you are not authorized to grant", 90093)];

/// Such a page, copied as text.
pub(super) fn page(text: &str) -> Option<Explanation> {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    PAGES.iter().find(|(said, _)| words.contains(said)).map(|(_, code)| of_code(SignInCode(*code)))
}

pub(super) fn of_code(code: SignInCode) -> Explanation {
    error(&EntraError { error_codes: vec![code.0], ..EntraError::default() }, None)
}

/// The whole text is the number.
pub(super) fn known(text: &str) -> Option<SignInCode> {
    text.trim().parse().ok().map(SignInCode).filter(|code| code.facts().is_some())
}

fn leading(text: &str) -> Option<SignInCode> {
    let digits = text.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    known(&digits[..end])
}
