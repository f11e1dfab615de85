//! Entra's sign-in errors: code, OAuth error, status and words, and the whole body around them.

use axum::Json;
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse as _, Response};
use serde_json::json;
use time::OffsetDateTime;

use super::fields::FieldError;
use super::trace::{Trace, timestamp};
use crate::tenants::{App, Tenant};

#[derive(Debug)]
pub(crate) struct Aadsts {
    pub(crate) code: u32,
    error: &'static str,
    text: String,
    policy: bool,
}

/// Request.
impl Aadsts {
    pub(crate) fn malformed_request() -> Aadsts {
        Aadsts::new(9002313, "invalid_request", "Invalid request. Request is malformed or invalid.")
    }

    pub(crate) fn missing_parameter(name: &str) -> Aadsts {
        let text = format!("The request body must contain the following parameter: '{name}'.");
        Aadsts::new(900144, "invalid_request", text)
    }

    pub(crate) fn post_only() -> Aadsts {
        let text = "The endpoint only accepts POST requests. Received a GET request.";
        Aadsts::new(900561, "invalid_request", text)
    }

    pub(crate) fn unsupported_grant(grant: &str) -> Aadsts {
        let text = format!("The app requested an unsupported grant type '{grant}'.");
        Aadsts::new(70003, "unsupported_grant_type", text)
    }

    pub(crate) fn scope_not_default(scope: &str) -> Aadsts {
        let text = format!(
            "The provided value for scope {scope} is not valid. Client credential flows must have a scope value \
             with /.default suffixed to the resource identifier (application ID URI)."
        );
        Aadsts::new(1002012, "invalid_scope", text)
    }

    pub(crate) fn invalid_scope(scope: &str) -> Aadsts {
        let text = format!(
            "The provided request must include a 'scope' input parameter. The provided value for the input \
             parameter 'scope' is not valid. The scope {scope} is not valid."
        );
        Aadsts::new(70011, "invalid_scope", text)
    }

    pub(crate) fn unregistered_redirect(app: &App, redirect_uri: &str) -> Aadsts {
        let text = format!(
            "The redirect URI '{redirect_uri}' specified in the request does not match the redirect URIs \
             configured for the application '{}'. Make sure the redirect URI sent in the request matches one added \
             to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn \
             more about how to fix this.",
            app.client_id
        );
        Aadsts::new(50011, "invalid_request", text)
    }
}

impl From<FieldError> for Aadsts {
    fn from(error: FieldError) -> Aadsts {
        match error {
            FieldError::Malformed => Aadsts::malformed_request(),
            FieldError::Missing(name) => Aadsts::missing_parameter(name),
        }
    }
}

/// Tenant.
impl Aadsts {
    pub(crate) fn malformed_tenant(segment: &str) -> Aadsts {
        let text = format!(
            "Specified tenant identifier '{segment}' is neither a valid DNS name, nor a valid external domain."
        );
        Aadsts::new(900023, "invalid_request", text)
    }

    pub(crate) fn unknown_tenant(segment: &str) -> Aadsts {
        let text = format!(
            "Tenant '{segment}' not found. Check to make sure you have the correct tenant ID and are signing into \
             the correct cloud. Check with your subscription administrator, this may happen if there are no active \
             subscriptions for the tenant."
        );
        Aadsts::new(90002, "invalid_request", text)
    }

    /// As discovery words it: another OAuth error for the same code.
    pub(crate) fn undiscovered_tenant(segment: &str) -> Aadsts {
        Aadsts { error: "invalid_tenant", ..Aadsts::unknown_tenant(segment) }
    }

    pub(crate) fn unknown_instance() -> Aadsts {
        Aadsts::new(50049, "invalid_instance", "Unknown or invalid instance.")
    }

    pub(crate) fn no_tenant() -> Aadsts {
        let text = "No tenant-identifying information found in either the request or implied by any provided \
                    credentials.";
        Aadsts::new(50059, "invalid_request", text)
    }

    pub(crate) fn grant_not_on_common() -> Aadsts {
        let text = "The grant type is not supported over the /common or /consumers endpoints. Please use the \
                    /organizations or tenant-specific endpoint.";
        Aadsts::new(9001023, "invalid_request", text)
    }
}

/// Application and credential.
impl Aadsts {
    pub(crate) fn unknown_application(client_id: &str, directory: &str) -> Aadsts {
        let text = format!(
            "Application with identifier '{client_id}' was not found in the directory '{directory}'. This can \
             happen if the application has not been installed by the administrator of the tenant or consented to \
             by any user in the tenant. You may have sent your authentication request to the wrong tenant."
        );
        Aadsts::new(700016, "unauthorized_client", text)
    }

    pub(crate) fn no_service_principal(app: &App, tenant: &Tenant) -> Aadsts {
        let text = format!(
            "The client application {} is missing service principal in the tenant {}. See instructions here: \
             https://go.microsoft.com/fwlink/?linkid=2225119",
            app.client_id, tenant.tenant_id
        );
        Aadsts::new(7000229, "invalid_client", text)
    }

    pub(crate) fn no_credential() -> Aadsts {
        let text = "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' \
                    grant type.";
        Aadsts::new(7000216, "invalid_client", text)
    }

    pub(crate) fn empty_credential() -> Aadsts {
        let text =
            "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.";
        Aadsts::new(7000218, "invalid_client", text)
    }

    pub(crate) fn wrong_secret(app: &App) -> Aadsts {
        let text = format!(
            "Invalid client secret provided. Ensure the secret being sent in the request is the client secret \
             value, not the client secret ID, for a secret added to app '{}'.",
            app.client_id
        );
        Aadsts::new(7000215, "invalid_client", text)
    }

    pub(crate) fn expired_secret(app: &App) -> Aadsts {
        let text = format!(
            "The provided client secret keys for app '{}' are expired. Visit the Azure portal to create new keys \
             for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added \
             security: https://aka.ms/certCreds.",
            app.client_id
        );
        Aadsts::new(7000222, "invalid_client", text)
    }

    pub(crate) fn unknown_certificate(app: &App) -> Aadsts {
        let text = format!(
            "Client assertion contains an invalid signature. [Reason - The key was not found., Please visit the \
             Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '{}'.].",
            app.client_id
        );
        Aadsts::new(700027, "invalid_client", text)
    }
}

/// Client assertion.
impl Aadsts {
    pub(crate) fn malformed_assertion() -> Aadsts {
        Aadsts::new(50027, "invalid_client", "JWT token is invalid or malformed.")
    }

    pub(crate) fn unsupported_algorithm(algorithm: &str) -> Aadsts {
        let text = format!(
            "Invalid JWT token. '{algorithm}' is not a supported signature algorithm. Supported signing \
             algorithms are: 'RS256, PS256'"
        );
        Aadsts::new(5002738, "invalid_request", text)
    }

    pub(crate) fn foreign_signature(app: &App) -> Aadsts {
        let text = format!(
            "Client assertion contains an invalid signature. [Reason - The key was found, but use of the key to \
             verify the signature failed., Please visit the Azure Portal, Graph Explorer or directly use MS Graph to \
             see configured keys for app Id '{}'.].",
            app.client_id
        );
        Aadsts::new(700027, "invalid_client", text)
    }

    pub(crate) fn subject_mismatch() -> Aadsts {
        let text = "Subject mismatches Issuer claim in the client assertion.";
        Aadsts::new(50048, "invalid_client", text)
    }

    /// `begins` and `ends` in Unix seconds.
    pub(crate) fn assertion_out_of_time(now: OffsetDateTime, begins: i64, ends: i64) -> Aadsts {
        let at = |seconds| OffsetDateTime::from_unix_timestamp(seconds).map(timestamp).unwrap_or_default();
        let text = format!(
            "Client assertion is not within its valid time range. Current time: {}, assertion valid from {}, expiry \
             time of assertion {}.",
            timestamp(now),
            at(begins),
            at(ends)
        );
        Aadsts::new(700024, "invalid_client", text)
    }

    pub(crate) fn expired_certificate() -> Aadsts {
        let text = "The provided certificate is not within its specified validity time window.";
        Aadsts::new(1000502, "invalid_client", text)
    }
}

/// Resource and policy.
impl Aadsts {
    pub(crate) fn unknown_resource(resource: &str, directory: &str) -> Aadsts {
        let text = format!(
            "The resource principal named {resource} was not found in the tenant named {directory}. This can \
             happen if the application has not been installed by the administrator of the tenant or consented to \
             by any user in the tenant. You might have sent your authentication request to the wrong tenant."
        );
        Aadsts::new(500011, "invalid_resource", text)
    }

    pub(crate) fn blocked_by_policy() -> Aadsts {
        let text = "Access has been blocked by Conditional Access policies. The access policy does not allow \
                    token issuance.";
        Aadsts { policy: true, ..Aadsts::new(53003, "invalid_grant", text) }
    }

    /// Never answered by an endpoint, only carried by a redirect.
    pub(crate) fn declined() -> Aadsts {
        Aadsts::new(
            65004,
            "consent_required",
            "The resource owner or authorization server denied the request.",
        )
    }
}

/// Answering.
impl Aadsts {
    fn new(code: u32, error: &'static str, text: impl Into<String>) -> Aadsts {
        Aadsts { code, error, text: text.into(), policy: false }
    }

    pub(crate) fn status(&self) -> StatusCode {
        match (self.code, self.error) {
            (900561, _) => StatusCode::METHOD_NOT_ALLOWED,
            (_, "invalid_client") => StatusCode::UNAUTHORIZED,
            _ => StatusCode::BAD_REQUEST,
        }
    }

    /// `AADSTS…: …` without the trace.
    pub(crate) fn sentence(&self) -> String {
        format!("AADSTS{}: {}", self.code, self.text)
    }

    pub(crate) fn response(&self, authority: &str, trace: &Trace) -> Response {
        let mut body = json!({
            "error": self.error,
            "error_description": format!("{} {}", self.sentence(), trace.line(" ")),
            "error_codes": [self.code],
            "timestamp": trace.timestamp,
            "trace_id": trace.trace_id,
            "correlation_id": trace.correlation_id,
            "error_uri": format!("{authority}/error?code={}", self.code),
        });
        if self.policy {
            let claims = json!({ "access_token": { "capolids": {
                "essential": true, "values": ["5b0e7f1c-94a2-4d38-b6c7-13f08ae9d254"],
            } } });
            body["suberror"] = json!("message_only");
            body["claims"] = json!(claims.to_string());
        }
        (self.status(), stamped(trace), Json(body)).into_response()
    }
}

/// Headers of every answer of the token endpoint.
pub(crate) fn stamped(trace: &Trace) -> [(&'static str, String); 4] {
    [
        (CACHE_CONTROL.as_str(), "no-store, no-cache".into()),
        ("pragma", "no-cache".into()),
        ("content-type", "application/json; charset=utf-8".into()),
        ("x-ms-request-id", trace.trace_id.clone()),
    ]
}
