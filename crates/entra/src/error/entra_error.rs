//! Entra's error body, kept whole: what to branch on, what to show, what Microsoft's support asks for.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::{Cause, Detail, SignInCode, Verdict, lenient, visible};

/// An error answer of the sign-in service. Nothing in it is secret.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, thiserror::Error)]
#[error("{}: {}", self.error, self.message())]
#[serde(default)]
pub struct EntraError {
    /// OAuth's word: `invalid_client`.
    #[serde(deserialize_with = "lenient::only_text")]
    pub error: String,
    /// Microsoft's sentence, with code and support data in it.
    #[serde(deserialize_with = "lenient::text")]
    pub error_description: String,
    /// Without `AADSTS`; mostly one.
    #[serde(deserialize_with = "lenient::numbers")]
    pub error_codes: Vec<u32>,
    /// Of consent and of policies.
    #[serde(deserialize_with = "lenient::maybe_text")]
    pub suberror: Option<String>,
    /// The server's time, as written.
    #[serde(deserialize_with = "lenient::maybe_text")]
    pub timestamp: Option<String>,
    /// For Microsoft's support.
    #[serde(deserialize_with = "lenient::maybe_text")]
    pub trace_id: Option<String>,
    /// For Microsoft's support.
    #[serde(deserialize_with = "lenient::maybe_text")]
    pub correlation_id: Option<String>,
    /// Where Microsoft explains the code.
    #[serde(deserialize_with = "lenient::maybe_text")]
    pub error_uri: Option<String>,
}

/// The code of a client assertion whose time is not now.
const OUTSIDE_VALID_TIME: SignInCode = SignInCode(700024);
/// Seconds by which clocks go wrong at most.
const MINUTES: i64 = 60 * 60;

/// What Microsoft's support asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Trace {
    /// A GUID.
    pub correlation_id: Option<String>,
    /// A GUID.
    pub trace_id: Option<String>,
    /// As Microsoft writes it.
    pub timestamp: Option<String>,
}

impl EntraError {
    /// A JSON object with a textual `error` or a description; anything else is no such body.
    ///
    /// ```
    /// use entra::{Cause, EntraError};
    ///
    /// let body = r#"{"error":"invalid_client","error_codes":[7000222],"error_description":"AADSTS7000222: …"}"#;
    /// assert_eq!(EntraError::parse(body).unwrap().cause(), Cause::CredentialExpired);
    /// assert_eq!(EntraError::parse("<html>"), None);
    /// ```
    pub fn parse(body: &str) -> Option<EntraError> {
        serde_json::from_str(body).ok().filter(EntraError::says_something)
    }

    /// The same of an object that was read before.
    pub fn of(object: &Map<String, Value>) -> Option<EntraError> {
        EntraError::deserialize(object).ok().filter(EntraError::says_something)
    }

    fn says_something(&self) -> bool {
        !self.error.is_empty() || !self.error_description.is_empty()
    }

    /// From a redirect's query: `error`, `error_description`, `error_subcode`.
    pub fn from_redirect(error: &str, description: &str, subcode: Option<&str>) -> EntraError {
        EntraError {
            error: visible(error).into_owned(),
            error_description: visible(description).into_owned(),
            suberror: subcode.map(|subcode| visible(subcode).into_owned()),
            ..EntraError::default()
        }
    }

    /// The code to branch on: `error_codes` first, the digits of the description only where that is missing.
    pub fn code(&self) -> Option<SignInCode> {
        SignInCode::most_telling(self.error_codes.iter().copied().map(SignInCode))
            .or_else(|| SignInCode::find_in(&self.error_description))
    }

    /// By code where it is known, else by what OAuth's `error` word leaves open.
    pub fn cause(&self) -> Cause {
        let code = self.code();
        if let Some(cause) = code.and_then(|code| code.cause_of(&self.error_description)) {
            return match self.used_again(code) {
                Some(detail) => detail.cause().unwrap_or(cause),
                None => cause,
            };
        }
        match self.error.as_str() {
            // A number that nobody here knows says that it is more special than its word.
            "invalid_client" if code.is_none() => Cause::CredentialWrong,
            // The last is no word of OAuth's: a gateway says it (MSAL JS, SERVER_UNEXPECTED_ERROR).
            "temporarily_unavailable" | "server_error" | "Service Unavailable" => Cause::MicrosoftUnavailable,
            "invalid_tenant" => Cause::TenantUnknown,
            "consent_required" => Cause::ConsentMissing,
            "invalid_grant" if self.suberror.as_deref() == Some("consent_required") => Cause::ConsentMissing,
            "unsupported_grant_type" | "unsupported_response_type" => Cause::RequestMalformed,
            _ if code.is_some() => Cause::Unknown,
            "access_denied" | "permission_denied" => Cause::ConsentDeclined,
            "invalid_scope" => Cause::RequestMalformed,
            "invalid_resource" | "invalid_target" => Cause::WrongAudience,
            _ => Cause::Unknown,
        }
    }

    /// A client assertion that is late by minutes meets a clock that is wrong; by hours, somebody kept it.
    fn used_again(&self, code: Option<SignInCode>) -> Option<Detail> {
        let late = code.filter(|code| *code == OUTSIDE_VALID_TIME).and(self.late_by())?;
        (late > MINUTES).then_some(Detail::AssertionUsedAgain)
    }

    /// Seconds. `Current time: …, … expiry time of assertion ….`
    fn late_by(&self) -> Option<i64> {
        let time = |label: &str| {
            let rest = self.error_description.split(label).nth(1)?.trim_start();
            let end = rest.find('Z')? + 1;
            OffsetDateTime::parse(rest.get(..end)?, &Rfc3339).ok()
        };
        let (now, end) = (time("Current time:")?, time("expiry time of assertion")?);
        Some(now.unix_timestamp().saturating_sub(end.unix_timestamp()))
    }

    /// With the HTTP status it came with: what that says is heard where the body leaves it open.
    pub fn cause_at(&self, status: u16) -> Cause {
        match (status, self.cause()) {
            (429, _) => Cause::Throttled,
            (408 | 500..=599, Cause::Unknown) => Cause::MicrosoftUnavailable,
            (_, cause) => cause,
        }
    }

    /// The whole verdict, with the HTTP status that it came with.
    pub fn verdict_at(&self, status: u16) -> Verdict {
        let (cause, code) = (self.cause_at(status), self.code());
        let says_it = code.is_some_and(|code| code.cause() == Some(cause));
        let detail = match cause {
            Cause::CredentialExpired if self.used_again(code).is_some() => self.used_again(code),
            _ if says_it => None,
            Cause::Throttled => Some(Detail::Http429Token),
            Cause::MicrosoftUnavailable => Some(Detail::Http5xxToken),
            _ if self.error.is_empty() && code.is_none() => Some(Detail::NoErrorField),
            _ => None,
        };
        let code = code.map(|code| code.to_string());
        Verdict { code, ..Verdict::of(cause) }.with_detail(detail)
    }

    /// What to tell Microsoft's support; from the description where the members are missing.
    pub fn trace(&self) -> Trace {
        let written = |label: &str| after(&self.error_description, label);
        Trace {
            correlation_id: id(self.correlation_id.as_deref()).or_else(|| written("Correlation ID:")),
            trace_id: id(self.trace_id.as_deref()).or_else(|| written("Trace ID:")),
            timestamp: time(self.timestamp.as_deref()).or_else(|| timestamp_in(&self.error_description)),
        }
    }

    /// The description without the support data that follows it.
    pub fn message(&self) -> &str {
        let end = self.error_description.find("Trace ID:").unwrap_or(self.error_description.len());
        self.error_description[..end].trim()
    }
}

/// What Microsoft's support asks for is a GUID; anything else in its place is somebody's text.
fn id(text: Option<&str>) -> Option<String> {
    text.filter(|text| uuid::Uuid::try_parse(text).is_ok()).map(str::to_owned)
}

/// `2026-11-21 12:00:00Z`
fn time(text: Option<&str>) -> Option<String> {
    let fits = |text: &&str| {
        text.len() <= 30 && text.bytes().all(|byte| byte.is_ascii_digit() || b"-:. TZ+".contains(&byte))
    };
    text.filter(fits).map(str::to_owned)
}

/// The GUID behind a label.
fn after(text: &str, label: &str) -> Option<String> {
    let rest = text.split(label).nth(1)?.trim_start();
    let id = rest.get(..36)?;
    uuid::Uuid::try_parse(id).ok().map(|id| id.to_string())
}

fn timestamp_in(text: &str) -> Option<String> {
    let rest = text.split("Timestamp:").nth(1)?.trim_start();
    time(rest.get(..20))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structured_fields_come_first_and_digits_are_the_fallback() {
        let body = r#"{"error":"invalid_client","error_description":"AADSTS7000222: expired","error_codes":[7000222]}"#;
        assert_eq!(EntraError::parse(body).unwrap().cause(), Cause::CredentialExpired);
        let run_together = r#"{"error":"unauthorized_client","error_description":"AADSTS700016: x.Trace ID: 3984c5ea-08a7-4ae2-916f-4ce2a14a892cCorrelation ID: 3dd9d358-ab42-4eda-8037-49eb0c0073a5Timestamp: 2025-06-09 09:07:41Z"}"#;
        let read = EntraError::parse(run_together).unwrap();
        assert_eq!(read.cause(), Cause::ConsentMissing);
        assert_eq!(read.message(), "AADSTS700016: x.");
        assert_eq!(read.trace().trace_id.as_deref(), Some("3984c5ea-08a7-4ae2-916f-4ce2a14a892c"));
        assert_eq!(read.trace().timestamp.as_deref(), Some("2025-06-09 09:07:41Z"));
    }

    #[test]
    fn a_server_without_codes_is_understood_by_its_oauth_word() {
        let body = r#"{"error":"invalid_client","error_description":"client authentication failed"}"#;
        assert_eq!(EntraError::parse(body).unwrap().cause(), Cause::CredentialWrong);
    }

    #[test]
    fn an_assertion_that_is_late_by_hours_was_kept() {
        let cause = |now: &str| {
            let text = format!(
                "AADSTS700024: Client assertion is not within its valid time range. Current time: {now}, assertion valid from 2024-04-15T08:30:11.0000000Z, expiry time of assertion 2024-04-15T08:35:11.0000000Z."
            );
            let verdict = EntraError::from_redirect("invalid_client", &text, None).verdict_at(401);
            (verdict.cause, verdict.detail)
        };
        assert_eq!(cause("2024-04-15T08:41:27.0172534Z"), (Cause::ClockSkew, None));
        assert_eq!(cause("2024-04-15T08:29:27.0172534Z"), (Cause::ClockSkew, None));
        let kept = (Cause::CredentialExpired, Some(Detail::AssertionUsedAgain));
        assert_eq!(cause("2024-04-15T14:41:27.0172534Z"), kept);
    }

    #[test]
    fn a_number_that_nobody_knows_is_not_called_a_wrong_secret() {
        let cause =
            |error: &str| EntraError::from_redirect(error, "AADSTS7999999: Something new.", None).cause();
        assert_eq!(cause("invalid_client"), Cause::Unknown);
        assert_eq!(cause("access_denied"), Cause::Unknown);
        assert_eq!(cause("temporarily_unavailable"), Cause::MicrosoftUnavailable);
        assert_eq!(cause("consent_required"), Cause::ConsentMissing);
    }

    #[test]
    fn odd_types_lose_nothing_and_other_json_is_no_error_body() {
        let body = r#"{"error":"invalid_client","error_codes":["7000215"],"trace_id":7,"claims":{}}"#;
        assert_eq!(EntraError::parse(body).unwrap().code(), Some(SignInCode(7000215)));
        for other in ["[]", "{}", "<html>", r#"{"error":{"code":"Unauthorized"}}"#] {
            assert_eq!(EntraError::parse(other), None, "{other}");
        }
    }
}
