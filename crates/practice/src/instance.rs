//! Instance discovery: whether an authority's host is one that the cloud knows, and by which other names.

use std::sync::Arc;

use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse as _, Response};
use serde_json::json;
use url::Url;

use crate::aadsts::Aadsts;
use crate::cloud::Cloud;
use crate::fields::Fields;
use crate::trace::Trace;
use crate::weather::Weather;

/// This cloud knows one host, its own.
pub(crate) async fn discover(
    State(cloud): State<Arc<Cloud>>,
    RawQuery(query): RawQuery,
    weather: Weather,
    headers: HeaderMap,
) -> Response {
    let query = Fields::of_query(query.as_deref());
    let answered =
        query.required("authorization_endpoint").and_then(|endpoint| answer(cloud.authority(), endpoint));
    match answered {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => error.response(cloud.authority(), &Trace::of(&weather, &headers, None)),
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
