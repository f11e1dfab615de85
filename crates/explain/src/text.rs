//! Paste anything: what a text is, recognised on this computer, and what it means.

mod api_words;
mod challenge;
mod http_text;
mod json;
mod link;
mod mask;
mod on_the_way;
mod reply;
mod sign_in;
mod token;
mod undress;

use entra::{Api, Cause, ClientId, ConsentState, TenantHint, TenantId, Turn, Verdict};
use serde::Serialize;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use crate::Finding;

/// What the text is held against, as far as it is known.
#[derive(Clone, Debug)]
pub struct Expected {
    pub client_id: Option<ClientId>,
    pub tenant: Option<TenantId>,
    pub state: Option<ConsentState>,
    /// What a token of this app must carry; nothing: any application permission will do.
    pub permissions: Vec<String>,
    /// A sign-in service besides Microsoft's, as practice mode has.
    pub authority: Option<String>,
    pub now: OffsetDateTime,
}

/// What a text is: the words of the terminal's contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    TokenError,
    TokenResponse,
    AccessToken,
    ConsentReply,
    ConsentLink,
    ApiError,
    ApiResponse,
    Discovery,
    TenantHint,
    Unknown,
}

/// What a text is and means. No token and no secret is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    pub kind: Kind,
    /// `None` where nothing is wrong and nothing proven: a link, a domain, a good answer.
    pub verdict: Option<Verdict>,
    pub api: Option<Api>,
    /// The tenant that the text speaks of.
    pub customer: Option<String>,
    pub fields: Map<String, Value>,
    /// Of a consent link: what is good, odd or wrong about it; the worst first.
    pub findings: Vec<Finding>,
}

/// Longest text that is looked at. Bytes.
const LIMIT: usize = entra::BODY_LIMIT;

/// Says what the text is. Never fails: what is not recognised is `unknown`.
pub fn explain(text: &str, expected: &Expected) -> Explanation {
    let mut end = text.len().min(LIMIT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = undress::undressed(&text[..end]);
    let (head, body) = http_text::split(&text);
    let body = body.trim();
    let mut explanation = json::explain(body, head.status, expected)
        .or_else(|| head.challenge.as_deref().and_then(challenge::explain))
        .or_else(|| {
            head.location
                .as_deref()
                .and_then(|to| link::explain(to, expected).or_else(|| answer_in(to, expected)))
        })
        .or_else(|| token::explain(body, expected))
        .or_else(|| sign_in::looked_up(body))
        .or_else(|| address(body, expected))
        .or_else(|| sign_in::in_prose(body, head.status))
        .or_else(|| challenge::in_text(body))
        .or_else(|| address_in_text(body, expected))
        .or_else(|| sign_in::in_text(body, head.status))
        .or_else(|| sign_in::by_number(body))
        .or_else(|| sign_in::page(body))
        .or_else(|| sign_in::request(body))
        .or_else(|| api_words::explain(body, head.status))
        .or_else(|| (head.is_proxys && head.status != Some(407)).then(on_the_way::of_proxy))
        // A head without a body: whom it answers may stand above it.
        .or_else(|| on_the_way::of_status(head.status, if body.is_empty() { &text } else { body }))
        .or_else(|| on_the_way::of_words(body))
        // Behind what was refused: a token in the request is no news.
        .or_else(|| token::in_text(body, expected))
        .or_else(|| on_the_way::of_page(body))
        .or_else(|| tenant_hint(body))
        .unwrap_or_else(|| Explanation::new(Kind::Unknown).with_verdict(Verdict::of(Cause::Unknown)));
    if let Some(status) = head.status {
        explanation.fields.insert("http_status".into(), json!(status));
    }
    if let Some(verdict) = explanation.verdict.as_mut().filter(|verdict| verdict.cause.turn() == Turn::Wait) {
        verdict.retry_after_s = verdict.retry_after_s.or(head.retry_after_s);
    }
    mask::mask(&mut explanation);
    explanation
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::TokenError => "token_error",
            Kind::TokenResponse => "token_response",
            Kind::AccessToken => "access_token",
            Kind::ConsentReply => "consent_reply",
            Kind::ConsentLink => "consent_link",
            Kind::ApiError => "api_error",
            Kind::ApiResponse => "api_response",
            Kind::Discovery => "discovery",
            Kind::TenantHint => "tenant_hint",
            Kind::Unknown => "unknown",
        }
    }
}

impl Explanation {
    fn new(kind: Kind) -> Explanation {
        Explanation {
            kind,
            verdict: None,
            api: None,
            customer: None,
            fields: Map::new(),
            findings: Vec::new(),
        }
    }

    fn with_verdict(mut self, verdict: Verdict) -> Explanation {
        self.verdict = Some(verdict);
        self
    }

    fn with(mut self, field: &str, value: impl Into<Value>) -> Explanation {
        let value = value.into();
        if !value.is_null() {
            self.fields.insert(field.to_owned(), value);
        }
        self
    }
}

/// The whole text is one address; a mail may have broken it into lines.
fn address(text: &str, expected: &Expected) -> Option<Explanation> {
    if text.lines().skip(1).any(|line| line.trim_start().starts_with("http")) {
        return None;
    }
    let whole: String = text.split(['\r', '\n']).map(str::trim).collect();
    let whole = undress::without_entities(&whole);
    link::explain(&whole, expected).or_else(|| reply::explain(&whole, expected))
}

/// The first address among other words that is a consent link or an answer to one.
fn address_in_text(text: &str, expected: &Expected) -> Option<Explanation> {
    let text = undress::without_entities(text);
    let ends = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | '`');
    let words = text.split(ends).filter_map(|word| word.find("http").map(|at| &word[at..]));
    let mut addresses = words.map(|word| word.trim_end_matches(['.', ',', ';', ')', ']']));
    let read = |word: &str| link::explain(word, expected).or_else(|| answer_in(word, expected));
    let (first, found) = addresses.find_map(|word| Some((word, read(word)?)))?;
    // Whoever reads "this link is good" must not take it for another one of the same text.
    let is_another = |word: &str| word != first && link::explain(word, expected).is_some();
    let alone = found.kind != Kind::ConsentLink || !addresses.any(is_another);
    Some(if alone { found } else { link::one_of_several(found) })
}

fn answer_in(address: &str, expected: &Expected) -> Option<Explanation> {
    reply::is_plain(address).then(|| reply::explain(address, expected))?
}

/// The name of a tenant alone, or behind its label; not every ID is one, nor every word with a dot.
fn tenant_hint(text: &str) -> Option<Explanation> {
    const OTHERS: [&str; 6] = ["client", "application", "app id", "appid", "secret", "object id"];
    let text = text.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let lower = text.to_ascii_lowercase();
    let hint = TenantHint::parse_customer(&text).ok()?;
    let words = text.split_whitespace().count();
    let is_labelled = words <= 6
        && match &hint {
            TenantHint::Id(_) => text.contains("://") || !OTHERS.iter().any(|label| lower.contains(label)),
            // A token that was cut off has the dots of a domain; an exception's name has them in front.
            _ => {
                let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
                !text.starts_with("eyJ") && TenantHint::parse_customer(last).is_ok_and(|last| last == hint)
            }
        };
    let name = is_labelled.then(|| hint.to_string())?;
    let mut explanation = Explanation::new(Kind::TenantHint).with("tenant", name.clone());
    explanation.customer = Some(name);
    Some(explanation)
}

#[cfg(test)]
mod tests;
