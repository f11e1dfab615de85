//! How the APIs say no: Defender's and Graph's error bodies.

use axum::Json;
use axum::http::StatusCode;
use axum::http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use time::OffsetDateTime;
use time::macros::format_description;
use uuid::Uuid;

use crate::tenants::{Api, ApiKey, AppRole};

/// Seconds that a throttled caller is told to wait.
const RETRY_SECONDS: u32 = 2;

#[derive(Debug)]
pub(crate) struct Refusal {
    api: ApiKey,
    status: StatusCode,
    code: &'static str,
    message: String,
}

impl Refusal {
    pub(crate) fn no_token(api: &Api) -> Refusal {
        Refusal::unauthorized(api, "Access token is empty.")
    }

    pub(crate) fn invalid_token(api: &Api, graph_says: &str) -> Refusal {
        Refusal::unauthorized(api, graph_says)
    }

    pub(crate) fn missing_roles(api: &Api, wanted: &AppRole, roles: &[String]) -> Refusal {
        let accepted: Vec<&str> = wanted.accepted().collect();
        let message = format!(
            "Missing application roles. API required roles: {}, application roles: {}.",
            accepted.join(","),
            roles.join(",")
        );
        Refusal { api: api.key, status: StatusCode::FORBIDDEN, code: "Forbidden", message }
    }

    pub(crate) fn account_inactive(api: &Api) -> Refusal {
        let message = "Unauthorized request - reason of failure: Account mode is inactive".into();
        Refusal { api: api.key, status: StatusCode::UNAUTHORIZED, code: "Unauthorized", message }
    }

    pub(crate) fn throttled(api: ApiKey) -> Refusal {
        let code = if api == ApiKey::Graph { "TooManyRequests" } else { "429" };
        let message = "API calls quota exceeded! maximum allowed 50 per 00:01:00".into();
        Refusal { api, status: StatusCode::TOO_MANY_REQUESTS, code, message }
    }

    pub(crate) fn wrong_audience(api: ApiKey) -> Refusal {
        let code = if api == ApiKey::Graph { "InvalidAuthenticationToken" } else { "Unauthorized" };
        let message = "Access token validation failure. Invalid audience.".into();
        Refusal { api, status: StatusCode::UNAUTHORIZED, code, message }
    }

    /// A user's token, without the scopes that this API wants of one.
    pub(crate) fn delegated(api: ApiKey) -> Refusal {
        let scopes = match api {
            ApiKey::DefenderXdr => "Incident.Read,Incident.ReadWrite",
            ApiKey::DefenderEndpoint => "Machine.Read,Machine.ReadWrite",
            ApiKey::Graph => "SecurityIncident.Read.All,SecurityIncident.ReadWrite.All",
        };
        let message = format!(
            "Missing application scopes. API required scopes: {scopes}, application scopes: User.Read."
        );
        Refusal { api, status: StatusCode::FORBIDDEN, code: "Forbidden", message }
    }

    pub(crate) fn disabled_feature(api: ApiKey) -> Refusal {
        let message = "The feature is not enabled for this tenant.".into();
        Refusal { api, status: StatusCode::FORBIDDEN, code: "DisabledFeature", message }
    }

    pub(crate) fn server_error(api: ApiKey, status: StatusCode) -> Refusal {
        let code = match status {
            StatusCode::SERVICE_UNAVAILABLE => "ServiceUnavailable",
            _ => "InternalServerError",
        };
        Refusal { api, status, code, message: "The service had a failure.".into() }
    }

    pub(crate) fn odata(api: &Api, message: String) -> Refusal {
        let code = if api.key == ApiKey::Graph { "BadRequest" } else { "ODataError" };
        Refusal { api: api.key, status: StatusCode::BAD_REQUEST, code, message }
    }

    pub(crate) fn body(api: &Api) -> Refusal {
        let code = if api.key == ApiKey::Graph { "BadRequest" } else { "InvalidRequestBody" };
        let message = "Request body is incorrect".into();
        Refusal { api: api.key, status: StatusCode::BAD_REQUEST, code, message }
    }

    /// The practice service itself is at fault: its own data does not fit together.
    pub(crate) fn broken() -> Refusal {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        Refusal { api: ApiKey::DefenderXdr, status, code: "InternalServerError", message: String::new() }
    }

    /// Defender tells nobody why a token was not taken; Graph does.
    fn unauthorized(api: &Api, graph_says: &str) -> Refusal {
        let (code, message) = match api.key {
            ApiKey::Graph => ("InvalidAuthenticationToken", graph_says),
            ApiKey::DefenderXdr | ApiKey::DefenderEndpoint => {
                ("Unauthorized", "Unauthorized - Invalid or expired authorization header.")
            }
        };
        Refusal { api: api.key, status: StatusCode::UNAUTHORIZED, code, message: message.into() }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let id = Uuid::new_v4();
        let error = match self.api {
            ApiKey::Graph => json!({
                "code": self.code,
                "message": self.message,
                "innerError": { "date": date(), "request-id": id, "client-request-id": id },
            }),
            ApiKey::DefenderXdr | ApiKey::DefenderEndpoint => {
                json!({ "code": self.code, "message": self.message, "target": id })
            }
        };
        let mut response = (self.status, Json(json!({ "error": error }))).into_response();
        let headers = response.headers_mut();
        match self.status {
            StatusCode::TOO_MANY_REQUESTS => drop(headers.insert(RETRY_AFTER, RETRY_SECONDS.into())),
            StatusCode::UNAUTHORIZED => {
                drop(headers.insert(WWW_AUTHENTICATE, axum::http::HeaderValue::from_static("Bearer")));
            }
            _ => {}
        }
        response
    }
}

fn date() -> String {
    let shape = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]");
    // A constant shape over a date in range cannot fail.
    OffsetDateTime::now_utc().format(shape).unwrap_or_default()
}
