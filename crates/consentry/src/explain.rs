//! Paste anything: what a text is, recognised on this computer, and what it means.

mod http_text;
mod json;
mod link;
mod token;

use serde::Serialize;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use crate::{
    Api, Asked, Cause, ClientId, ConsentReply, ConsentState, Detail, EntraError, Finding, Problem,
    SignInCode, Step, TenantHint, TenantId, Verdict,
};

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
    /// The step where the text belongs.
    pub go_to: Option<Step>,
    pub api: Option<Api>,
    /// The tenant that the text speaks of.
    pub customer: Option<String>,
    pub fields: Map<String, Value>,
    /// Of a consent link: what is good, odd or wrong about it; the worst first.
    pub findings: Vec<Finding>,
}

/// Longest text that is looked at. Bytes.
const LIMIT: usize = crate::BODY_LIMIT;

/// Says what the text is. Never fails: what is not recognised is `unknown`.
pub fn explain(text: &str, expected: &Expected) -> Explanation {
    let mut end = text.len().min(LIMIT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let (status, body) = http_text::split(text[..end].trim_start_matches('\u{feff}').trim());
    let body = body.trim();
    let mut explanation = json::explain(body, status, expected)
        .or_else(|| token::explain(body, expected))
        .or_else(|| link::explain(body, expected))
        .or_else(|| consent_reply(body, expected))
        .or_else(|| sign_in_text(body, status))
        .or_else(|| tenant_hint(body))
        .unwrap_or_else(|| unknown(status, body));
    if let Some(status) = status {
        explanation.fields.insert("http_status".into(), json!(status));
    }
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
            go_to: None,
            api: None,
            customer: None,
            fields: Map::new(),
            findings: Vec::new(),
        }
    }

    fn with_verdict(mut self, verdict: Verdict) -> Explanation {
        self.go_to = verdict.go_to();
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

/// A sign-in error, from its body, from a text or from a page.
fn token_error(error: &EntraError, status: Option<u16>) -> Explanation {
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

fn consent_reply(text: &str, expected: &Expected) -> Option<Explanation> {
    let is_address = text.contains("://") || text.starts_with('?') || text.contains("admin_consent=");
    if !is_address || text.contains(['\n', ' ']) {
        return None;
    }
    let reply = ConsentReply::parse(text).ok()?;
    let judged = match &expected.state {
        Some(state) => {
            reply.answers(&Asked { state: state.clone(), tenant: expected.tenant }).map(|a| a.cause)
        }
        None if reply.has_code && reply.error.is_none() => Err(Problem::ReplyClassicCode),
        None => Ok(without_state(&reply, expected)),
    };
    let (cause, problem) = match judged {
        Ok(cause) => (cause, None),
        // Forged or mixed up: nobody can act on it but the person who asks.
        Err(problem) => (Cause::Unknown, Some(problem.code())),
    };
    let code = reply.error.as_ref().and_then(EntraError::code);
    let mut explanation = Explanation::new(Kind::ConsentReply)
        .with_verdict(Verdict { code: code.map(|code| code.to_string()), ..Verdict::of(cause) })
        .with("tenant", reply.tenant.map(|tenant| tenant.to_string()))
        .with(
            "state_fits",
            expected.state.as_ref().map(|state| reply.state.as_deref() == Some(state.as_str())),
        )
        .with("has_state", reply.state.is_some())
        .with("scope", reply.scope.clone())
        .with("error", reply.error.as_ref().map(|error| error.error.clone()))
        .with("message", reply.error.as_ref().map(|error| error.message().to_owned()))
        .with("problem", problem);
    explanation.customer = reply.tenant.map(|tenant| tenant.to_string());
    explanation.go_to = Some(if cause == Cause::ConsentGiven { Step::Test } else { Step::Consent });
    Some(explanation)
}

fn without_state(reply: &ConsentReply, expected: &Expected) -> Cause {
    let cause = reply.cause();
    let elsewhere = expected.tenant.is_some() && reply.tenant.is_some() && expected.tenant != reply.tenant;
    if cause == Cause::ConsentGiven && elsewhere { Cause::TenantMismatch } else { cause }
}

/// AADSTS text out of a mail, a log or a page.
fn sign_in_text(text: &str, status: Option<u16>) -> Option<Explanation> {
    SignInCode::find_in(text)?;
    let at = text.find("AADSTS").unwrap_or(0);
    Some(token_error(&EntraError::from_redirect("", &text[at..], None), status))
}

fn tenant_hint(text: &str) -> Option<Explanation> {
    let hint = (!text.contains('\n')).then(|| TenantHint::parse_customer(text).ok())??;
    let mut explanation = Explanation::new(Kind::TenantHint).with("tenant", hint.to_string());
    explanation.customer = Some(hint.to_string());
    explanation.go_to = Some(Step::Customer);
    Some(explanation)
}

/// An answer in which nothing says who gave it: its status, or that it is a page, is all there is.
fn unknown(status: Option<u16>, body: &str) -> Explanation {
    let is_page = body.starts_with('<');
    let (cause, detail) = match status.or_else(|| titled(body)) {
        Some(407) => (Cause::Proxy, Some(Detail::Proxy407)),
        Some(429) => (Cause::Throttled, Some(Detail::Http429Token)),
        Some(408 | 500..=599) => (Cause::MicrosoftUnavailable, Some(Detail::Http5xxToken)),
        _ if is_page => (Cause::Proxy, Some(Detail::NonJsonBody)),
        _ => (Cause::Unknown, None),
    };
    Explanation::new(Kind::Unknown).with_verdict(Verdict::of(cause).with_detail(detail))
}

/// The status that a gateway writes into its page's title: `<title>502 Bad Gateway</title>`.
fn titled(page: &str) -> Option<u16> {
    let lower = page.to_ascii_lowercase();
    let title = lower.split_once("<title>")?.1.split_once("</title>")?.0;
    let mut words = title.split(|c: char| !c.is_ascii_alphanumeric());
    words.find_map(|word| word.parse().ok().filter(|status| (400..600).contains(status)))
}

#[cfg(test)]
mod tests;
