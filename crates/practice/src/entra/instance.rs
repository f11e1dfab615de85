//! Instance discovery: whether an authority's host is one that the cloud knows, and by which other names.

use std::sync::Arc;

use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Response};
use serde_json::json;
use url::Url;

use super::aadsts::Aadsts;
use super::fields::Fields;
use super::sign_in::SignIn;
use super::trace::Trace;
use crate::faults::Injected;

/// This cloud knows one host, its own.
pub(crate) async fn discover(
    State(sign_in): State<Arc<SignIn>>,
    RawQuery(query): RawQuery,
    injected: Injected,
    headers: HeaderMap,
) -> Response {
    let query = Fields::of_query(query.as_deref());
    let authority = sign_in.cloud.authority();
    let endpoint = query.required("authorization_endpoint").map_err(Aadsts::from);
    match endpoint.and_then(|endpoint| answer(authority, endpoint)) {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => error.response(authority, &Trace::of(&injected, &headers, None)),
    }
}

fn answer(authority: &str, endpoint: &str) -> Result<serde_json::Value, Aadsts> {
    let rest = endpoint.strip_prefix(authority).and_then(|rest| rest.strip_prefix('/'));
    let segment = rest.ok_or_else(Aadsts::unknown_instance)?.split('/').next().unwrap_or_default();
    let host = Url::parse(authority).ok().map(|url| url.authority().to_owned()).unwrap_or_default();
    Ok(json!({
        "tenant_discovery_endpoint": format!("{authority}/{segment}/v2.0/.well-known/openid-configuration"),
        "api-version": "1.1",
        "metadata": [{ "preferred_network": host, "preferred_cache": host, "aliases": [host] }],
    }))
}
