//! What an API said, in the words of an exception or a shell: its code without its body.

use entra::{ApiCode, ApiError, Verdict};

use super::{
    Explanation, Kind, json,
    sayings::{Group, Said},
};

/// Codes of Microsoft that other programs use as well: they count only where they are named as a code.
const SHARED: [&str; 2] = ["UnknownError", "InvalidLicense"];
/// How the Defender APIs name what a token lacks.
const ROLES: &str = "API required roles:";
/// The code with which they refuse so.
const FORBIDDEN: &str = "Forbidden";

pub(super) fn explain(text: &str, status: Option<u16>) -> Option<Explanation> {
    let names_roles = text.contains(ROLES);
    // A wrapper around the roles says no more than that a request failed.
    let code = code_in(text).filter(|code| !names_roles || *code == FORBIDDEN);
    let code = code.or_else(|| names_roles.then_some(FORBIDDEN))?;
    let message = text.find("Message:").map_or(text, |at| &text[at + "Message:".len()..]);
    let message = message.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let error = ApiError { code: code.to_owned(), message: message.to_owned(), target: None };
    let mut explanation = json::api_error(&error, status);
    // What stands in no text is not said to stand there.
    if let Some(verdict) = explanation.verdict.as_mut().filter(|_| !text.contains(code)) {
        verdict.code = None;
    }
    Some(explanation)
}

/// What an API says without its code.
pub(super) fn said(said: &Said) -> Option<Explanation> {
    let saying = said.first(Group::Api)?;
    let verdict = Verdict { acts: saying.who, ..Verdict::of(saying.cause()) }.with_detail(saying.detail);
    Some(Explanation::new(Kind::ApiError).with_verdict(verdict))
}

/// A code that is no everyday word stands anywhere; `Forbidden` only behind `Code:` or in brackets.
fn code_in(text: &str) -> Option<&str> {
    let mut before = "";
    for word in
        text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '"' | '\'' | ']' | '>' | '<'))
    {
        let bare = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        let known = ApiCode::find(bare).is_some();
        let is_everyday = bare.bytes().filter(u8::is_ascii_uppercase).count() < 2 || SHARED.contains(&bare);
        if known && (!is_everyday || word.starts_with('[') || ends_with_code(before)) {
            return Some(bare);
        }
        if !word.is_empty() {
            before = word;
        }
    }
    None
}

/// Only the end is looked at: many words may follow an endless one.
fn ends_with_code(word: &str) -> bool {
    const CODE: &[u8] = b"code:";
    let end = word.len().saturating_sub(CODE.len());
    word.as_bytes()[end..].eq_ignore_ascii_case(CODE)
}
