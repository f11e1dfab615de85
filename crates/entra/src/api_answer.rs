//! The fourth proof: a real call, and what the API's answer means.

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{
    AccessToken, Addresses, Api, ApiCode, Cause, Detail, HttpAnswer,
    http::{Deadline, Http, HttpRequest, NoAnswer},
    lenient,
};

/// The error body of the Defender APIs and of Graph.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct ApiError {
    /// A number where another service stands in between.
    #[serde(deserialize_with = "lenient::text_or_number")]
    pub code: String,
    #[serde(deserialize_with = "lenient::text_or_value")]
    pub message: String,
    /// Microsoft's tracking ID.
    #[serde(deserialize_with = "lenient::maybe_text")]
    pub target: Option<String>,
}

/// What an API's answer comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiAnswer {
    /// `verified` where the API answered.
    pub cause: Cause,
    /// The API's own word or number, where its body has one.
    pub code: Option<String>,
    /// What the words of the body tell beyond its code.
    pub detail: Option<Detail>,
    /// What showed it.
    pub evidence: ApiEvidence,
    /// Seconds, from `Retry-After`.
    pub retry_after_s: Option<u32>,
}

/// What an API's answer shows. `path` is the call's, `GET /api/incidents`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApiEvidence {
    /// No such API in this cloud: nothing was asked.
    NotOffered,
    /// An object with data came.
    /// - `path`: method and path without the query.
    Answers { path: String },
    /// The API took the token, and wants another role for a call that none of the permissions allows.
    NothingHarmless { path: String },
    /// The API asks for patience.
    /// - `retry_after_s`: seconds, where it says how many.
    Throttled { retry_after_s: Option<u32> },
    /// A page, a redirect: not the API's own answer.
    NotJson { path: String },
    /// An error of the API.
    /// - `status`: of HTTP. `code`: its own, where the body has one.
    Refuses { path: String, status: u16, code: Option<String> },
    /// None came.
    NoAnswer(NoAnswer),
}

#[derive(Deserialize)]
struct ErrorBody {
    /// The older name is OData's of version 3.
    #[serde(alias = "odata.error")]
    error: ApiError,
}

/// Words of a refusal that say more than its code. Microsoft gives licence states no code of their own (facts of the
/// Defender APIs, strings seen on test tenants), nor a token that has run out (Graph's words, as told in the thread
/// techcommunity.microsoft.com/discussions/officegraph/invalid-s2s-auth-token-error-for-api-requests/3912375).
const WORDS: [(&str, Detail); 5] = [
    ("token has expired", Detail::TokenExpired),
    ("token is expired", Detail::TokenExpired),
    ("Account mode is inactive", Detail::ApiUnauthorizedAccountInactive),
    ("No Tvm license", Detail::ApiUnauthorizedNoTvmLicense),
    ("Account is not provisioned", Detail::ApiUnauthorizedNotProvisioned),
];

/// Makes the harmless call that the wanted permissions allow.
///
/// It never fails: what goes wrong is the answer's [`ApiAnswer::cause`].
pub async fn call_api(
    http: &Http,
    addresses: &Addresses,
    api: Api,
    wanted: &[String],
    token: &AccessToken,
    deadline: Deadline,
) -> ApiAnswer {
    let Some(base) = addresses.api_base(api) else {
        return ApiAnswer {
            cause: Cause::WrongCloud,
            code: None,
            detail: None,
            evidence: ApiEvidence::NotOffered,
            retry_after_s: None,
        };
    };
    let probe = api.facts().probe_for(wanted);
    let url = format!("{base}{}", probe.path);
    let request = if probe.method == "POST" { HttpRequest::post(&url) } else { HttpRequest::get(&url) };
    let request = request.bearer(token.expose());
    let request = match &probe.body {
        Some(body) => request.json(body),
        None => request,
    };
    let path = format!("{} {}", probe.method, probe.path.split('?').next().unwrap_or_default());
    match http.ask(request, deadline).await {
        Ok(answer) => judge(&answer, &path, wanted.contains(&probe.permission)),
        Err(no_answer) => from_no_answer(&no_answer),
    }
}

/// `asked_for`: whether the call's own permission is among the wanted ones.
pub(crate) fn judge(answer: &HttpAnswer, path: &str, asked_for: bool) -> ApiAnswer {
    let error = ApiError::parse(&answer.body);
    let code = error.as_ref().map(|error| error.code.clone());
    let cause = match (answer.status, &error) {
        (200, None)
            if serde_json::from_str::<serde_json::Value>(&answer.body).is_ok_and(|v| v.is_object()) =>
        {
            Cause::Verified
        }
        (status, Some(error)) if status >= 400 => error.cause(status),
        (401, None) if !answer.is_html() => Cause::WrongAudience,
        (403, None) if !answer.is_html() => Cause::PermissionsMissing,
        _ => answer.cause_of_foreign(),
    };
    let path = path.to_owned();
    // Nothing harmless is allowed by these permissions: that the API asks for another role shows that it took the token.
    if cause == Cause::PermissionsMissing && !asked_for {
        let evidence = ApiEvidence::NothingHarmless { path };
        return ApiAnswer { cause: Cause::Verified, code: None, detail: None, evidence, retry_after_s: None };
    }
    let evidence = match cause {
        Cause::Verified => ApiEvidence::Answers { path },
        Cause::Throttled => ApiEvidence::Throttled { retry_after_s: answer.retry_after_s },
        Cause::Proxy => ApiEvidence::NotJson { path },
        _ => ApiEvidence::Refuses { path, status: answer.status, code: code.clone() },
    };
    let detail = match &error {
        Some(error) => error.detail(),
        None => answer.detail_of_foreign(),
    };
    ApiAnswer { cause, code, detail, evidence, retry_after_s: answer.retry_after_s }
}

fn from_no_answer(no_answer: &NoAnswer) -> ApiAnswer {
    ApiAnswer {
        cause: no_answer.cause(),
        code: None,
        detail: no_answer.detail(),
        evidence: ApiEvidence::NoAnswer(no_answer.clone()),
        retry_after_s: None,
    }
}

impl ErrorBody {
    fn error(self) -> Option<ApiError> {
        Some(self.error).filter(|error| !error.code.is_empty())
    }
}

impl ApiError {
    /// An object `error` with a `code`.
    pub fn parse(body: &str) -> Option<ApiError> {
        serde_json::from_str(body).ok().and_then(ErrorBody::error)
    }

    /// The same of an object that was read before.
    pub fn of(object: &Map<String, Value>) -> Option<ApiError> {
        ErrorBody::deserialize(object).ok().and_then(ErrorBody::error)
    }

    /// 401 and 403 taken apart: by the code, and by the words where a code leaves open what they tell.
    pub fn cause(&self, status: u16) -> Cause {
        if let Some(said) = self.detail().and_then(Detail::cause) {
            return said;
        }
        let known = ApiCode::find(&self.code).and_then(|code| code.cause);
        if let Some(known) = known.filter(|_| status != 429) {
            return known;
        }
        match (self.code.as_str(), status) {
            ("429" | "TooManyRequests", _) | (_, 429) => Cause::Throttled,
            ("DisabledFeature", _) => Cause::ServiceUnavailableInTenant,
            // Only its words say why; consenting again does not help.
            ("DisallowedOperation", _) => Cause::Unknown,
            ("Unauthorized" | "InvalidAuthenticationToken", _) | (_, 401) => Cause::WrongAudience,
            ("Forbidden" | "Authentication_MSGraphPermissionMissing" | "accessDenied", _) | (_, 403) => {
                Cause::PermissionsMissing
            }
            ("InternalServerError", _) | (_, 500..=599) => Cause::MicrosoftUnavailable,
            (_, 400..=499) => Cause::RequestMalformed,
            _ => Cause::Unknown,
        }
    }

    /// What only the words tell: they are read where the code is one that says no more than "no".
    pub fn detail(&self) -> Option<Detail> {
        let may_say_it =
            matches!(self.code.as_str(), "Unauthorized" | "Forbidden" | "InvalidAuthenticationToken");
        let said = WORDS.iter().find(|(words, _)| self.message.contains(words))?;
        may_say_it.then_some(said.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cause(status: u16, body: &str) -> Cause {
        let answer = HttpAnswer {
            status,
            body: body.to_owned().into(),
            content_type: "application/json".to_owned(),
            retry_after_s: None,
            date: None,
            certificate: None,
        };
        judge(&answer, "GET /api/incidents", true).cause
    }

    fn error(code: &str, message: &str) -> String {
        serde_json::json!({"error": {"code": code, "message": message, "target": "t"}}).to_string()
    }

    #[test]
    fn refusals_are_taken_apart() {
        assert_eq!(cause(200, r#"{"value":[]}"#), Cause::Verified);
        let unauthorized =
            |why: &str| error("Unauthorized", &format!("Unauthorized request - reason of failure: {why}"));
        assert_eq!(cause(401, &unauthorized("Account mode is inactive")), Cause::ServiceUnavailableInTenant);
        assert_eq!(cause(401, &unauthorized("No Tvm license")), Cause::ServiceUnavailableInTenant);
        let provisioned = error("Unauthorized", "Unauthorized request - Account is not provisioned");
        assert_eq!(cause(403, &provisioned), Cause::ServiceUnavailableInTenant);
        let detail = |body: &str| ApiError::parse(body).unwrap().detail();
        assert_eq!(detail(&unauthorized("No Tvm license")), Some(Detail::ApiUnauthorizedNoTvmLicense));
        assert_eq!(detail(&provisioned), Some(Detail::ApiUnauthorizedNotProvisioned));
        assert_eq!(detail(&error("BadRequest", "No Tvm license")), None, "the code goes before the words");
        assert_eq!(
            cause(401, &error("Unauthorized", "Invalid Authorization payload.")),
            Cause::WrongAudience
        );
        let missing =
            "Missing application roles. API required roles: Incident.Read.All, application roles: .";
        assert_eq!(cause(403, &error("Forbidden", missing)), Cause::PermissionsMissing);
        assert_eq!(cause(403, &error("DisabledFeature", "")), Cause::ServiceUnavailableInTenant);
        assert_eq!(cause(429, &error("429", "API calls quota exceeded!")), Cause::Throttled);
        assert_eq!(cause(400, &error("ODataError", "")), Cause::RequestMalformed);
        let over = error("InvalidAuthenticationToken", "Access token has expired or is not yet valid.");
        assert_eq!(cause(401, &over), Cause::TokenExpired);
        assert_eq!(detail(&over), Some(Detail::TokenExpired));
        assert_eq!(
            cause(401, &error("InvalidAuthenticationToken", "Invalid audience.")),
            Cause::WrongAudience
        );
        assert_eq!(cause(503, "<html>"), Cause::MicrosoftUnavailable);
        assert_eq!(cause(200, "<html>Sign in to the guest network"), Cause::Proxy);
        assert_eq!(cause(200, "{\"value\":["), Cause::Unknown);
        assert_eq!(cause(302, ""), Cause::Proxy);
    }

    #[test]
    fn permissions_without_a_harmless_call_are_no_failure() {
        let answer = HttpAnswer {
            status: 403,
            body: error("Forbidden", "Missing application roles.").into(),
            content_type: String::new(),
            retry_after_s: None,
            date: None,
            certificate: None,
        };
        assert_eq!(judge(&answer, "GET /api/alerts", false).cause, Cause::Verified);
    }
}
