//! Faults in the words of the API that is asked.

use axum::http::Uri;
use axum::response::{IntoResponse as _, Response};

use super::refusal::Refusal;
use crate::faults::{Fault, Injected, final_status, with_retry_after};
use crate::tenants::ApiKey;

/// The API's own answer that this fault gives in the endpoint's stead, if it has one.
pub(crate) fn instead(fault: &Fault, injected: &Injected, uri: &Uri) -> Option<Response> {
    let api = api_at(uri.path());
    match fault {
        Fault::Throttled { retry_after } => {
            Some(with_retry_after(Refusal::throttled(api).into_response(), injected, *retry_after))
        }
        Fault::ServerError { status } => {
            Some(Refusal::server_error(api, final_status(*status)).into_response())
        }
        Fault::WrongAudience => Some(Refusal::wrong_audience(api).into_response()),
        Fault::Delegated => Some(Refusal::delegated(api).into_response()),
        Fault::DisabledFeature => Some(Refusal::disabled_feature(api).into_response()),
        _ => None,
    }
}

/// Whose words answer at this path.
fn api_at(path: &str) -> ApiKey {
    match path {
        "/api/machines" | "/api/alerts" | "/api/advancedqueries/run" => ApiKey::DefenderEndpoint,
        path if path.starts_with("/v1.0/") => ApiKey::Graph,
        _ => ApiKey::DefenderXdr,
    }
}
