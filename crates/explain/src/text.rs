//! Paste anything: what a text is, recognised on this computer, and what it means.

mod api_words;
mod challenge;
mod documents;
mod http_text;
mod json;
mod link;
mod mask;
mod members;
mod on_the_way;
mod reply;
mod sayings;
mod sign_in;
mod token;
mod undress;

use entra::{Api, Cause, ClientId, ConsentState, TenantHint, TenantId, Turn, Verdict};
use http_text::Head;
use sayings::Said;
use serde::Serialize;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use crate::{Advice, Finding, Sentence, link::anchor::Anchor};

/// What the text is held against, as far as it is known.
#[derive(Clone, Debug)]
pub struct Expected {
    pub client_id: Option<ClientId>,
    pub tenant: Option<TenantId>,
    pub state: Option<ConsentState>,
    /// What a token of this app must carry; nothing: any application permission will do.
    pub permissions: Vec<String>,
    /// The API that the reader speaks of.
    pub api: Option<Api>,
    /// Where the partner is at home: an answer to a link that goes elsewhere is no good.
    pub partner_domain: Option<String>,
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
    /// Of a link: what is good, odd or wrong about it; the worst first.
    pub findings: Vec<Finding>,
    /// What to do with a link.
    pub advice: Option<Advice>,
    /// What the text means here, where no verdict says it; what to do next stands in `next`.
    pub said: Vec<Sentence>,
    pub next: Option<Sentence>,
}

impl Expected {
    /// Nothing is known but the time.
    pub fn at(now: OffsetDateTime) -> Expected {
        Expected {
            client_id: None,
            tenant: None,
            state: None,
            permissions: Vec::new(),
            api: None,
            partner_domain: None,
            authority: None,
            now,
        }
    }
}

/// Longest text that is looked at. Bytes.
const LIMIT: usize = entra::BODY_LIMIT;

/// One way to read the text: what stands in front of its body, and the body.
struct Reading<'a> {
    text: &'a str,
    head: Head,
    body: &'a str,
}

type Rule = fn(&Reading<'_>, &Expected) -> Option<Explanation>;

/// What is beyond doubt comes first; each is tried on every reading before the next.
const RULES: [Rule; 17] = [
    |read, _| on_the_way::of_provider(&read.head),
    |read, expected| json::explain(read.body, read.head.status, expected),
    |read, _| read.head.challenge.as_deref().and_then(challenge::explain),
    |read, expected| {
        let to = read.head.location.as_deref()?;
        link::explain(to, expected).or_else(|| answer_in(to, expected))
    },
    |read, expected| token::explain(read.body, expected),
    |read, _| sign_in::looked_up(read.body),
    |read, expected| anchored(read.body, expected),
    |read, expected| address(read.body, expected),
    |read, _| sign_in::in_prose(read.body, read.head.status),
    |read, _| challenge::in_text(read.body),
    |read, expected| members::explain(read.body, expected),
    |read, expected| address_in_text(read.body, expected),
    |read, _| sign_in::in_text(read.body, read.head.status),
    |read, _| sign_in::by_number(read.body),
    |read, _| sign_in::request(read.body),
    |read, _| sign_in::said(&Said::of(read.body)),
    |read, _| api_words::explain(read.body, read.head.status),
];

/// Says what the text is. Never fails: what is not recognised is `unknown`.
pub fn explain(text: &str, expected: &Expected) -> Explanation {
    let text = &text[..text.floor_char_boundary(LIMIT)];
    let texts = undress::readings(text);
    let readings: Vec<Reading> = texts.iter().map(|text| Reading::of(text)).collect();
    let known = RULES.iter().find_map(|rule| readings.iter().find_map(|read| rule(read, expected)));
    let mut explanation = known
        .or_else(|| less_sure(&readings, expected))
        .unwrap_or_else(|| Explanation::new(Kind::Unknown).with_verdict(Verdict::of(Cause::Unknown)));
    let head = readings.into_iter().map(|read| read.head).max_by_key(|head| head.status.is_some());
    let head = head.unwrap_or_default();
    if let Some(status) = head.status {
        explanation.fields.insert("http_status".into(), json!(status));
    }
    if let Some(verdict) = explanation.verdict.as_mut().filter(|verdict| verdict.cause.turn() == Turn::Wait) {
        verdict.retry_after_s = verdict.retry_after_s.or(head.retry_after_s);
    }
    documents::say(&mut explanation);
    mask::mask(&mut explanation);
    explanation
}

/// What only words tell, a bare status, a page; the plainest reading goes first.
fn less_sure(readings: &[Reading<'_>], expected: &Expected) -> Option<Explanation> {
    type LessSure<'a> = &'a dyn Fn(&Reading<'_>) -> Option<Explanation>;
    let said = Said::of_all(readings.iter().rev().map(Reading::words));
    let rules: [LessSure<'_>; 9] = [
        &|_| api_words::said(&said),
        &|read| (read.head.is_proxys && read.head.status != Some(407)).then(on_the_way::of_proxy),
        // A head without a body: whom it answers may stand above it.
        &|read| on_the_way::of_status(read.head.status, read.words(), &said),
        &|_| on_the_way::of_words(&said),
        &|read| json::listed(read.body),
        // A tool may offer a code and then say what failed.
        &|read| link::device_code(read.body, expected),
        // Behind what was refused: a token in the request is no news.
        &|read| token::in_text(read.body, expected),
        &|read| on_the_way::of_page(read.body).or_else(|| tenant_hint(read.body)),
        &|read| hidden_in_text(read.body, expected),
    ];
    rules.iter().find_map(|rule| readings.iter().rev().find_map(rule))
}

impl<'a> Reading<'a> {
    fn of(text: &'a str) -> Reading<'a> {
        let (head, body) = http_text::split(text);
        Reading { text, head, body: body.trim() }
    }

    /// What is said there: of a head without a body, all of it.
    fn words(&self) -> &str {
        if self.body.is_empty() { self.text } else { self.body }
    }
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
            advice: None,
            said: Vec::new(),
            next: None,
        }
    }

    fn with_verdict(mut self, verdict: Verdict) -> Explanation {
        self.verdict = Some(verdict);
        self
    }

    fn advise(&mut self, advice: Advice) {
        self.advice = Some(advice);
        self.next = Some(advice.next());
        // The answer stands first.
        match self.said.first_mut() {
            Some(first) => *first = advice.sentence(),
            None => self.said.push(advice.sentence()),
        }
        self.fields.insert("advice".to_owned(), advice.name().into());
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
    let is_answer = || reply::explain(&whole, expected);
    link::explain(&whole, expected).or_else(is_answer).or_else(|| link::any(&whole, expected))
}

/// A link behind words that show another one, or one that is judged as such: what is shown does not count.
fn anchored(text: &str, expected: &Expected) -> Option<Explanation> {
    let anchor = Anchor::first(text)?;
    let target = undress::without_entities(anchor.target);
    let is_plain = |found: &Explanation| found.kind == Kind::ConsentLink;
    let found = link::explain(&target, expected).or_else(|| {
        (anchor.deceives() || link::explain(anchor.shown, expected).is_some_and(|shown| is_plain(&shown)))
            .then(|| link::any(&target, expected))?
    })?;
    let is_alone = address_in_text(anchor.rest, expected).is_none_or(|more| more.kind != Kind::ConsentLink);
    let found = if anchor.deceives() { link::deceiving(found) } else { found };
    Some(if is_alone { found } else { link::one_of_several(found) })
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

/// An address in a text of which nothing else is known: a shortener, mail protection.
fn hidden_in_text(text: &str, expected: &Expected) -> Option<Explanation> {
    const PLACES: usize = 16;
    let ends = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | '`');
    let words = text.split(ends).filter_map(|word| word.find("http").map(|at| &word[at..]));
    let addresses = words.map(|word| word.trim_end_matches(['.', ',', ';', ')', ']'])).take(PLACES);
    addresses.into_iter().find_map(|word| link::any(word, expected).filter(link::is_worth_a_warning))
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
