//! OpenID discovery and the key set: what anyone may ask about a tenant without a credential.

use std::io;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};

use super::aadsts::Aadsts;
use super::sign_in::SignIn;
use super::signing_key::SigningKey;
use super::trace::Trace;
use crate::faults::{Fault, Injected};
use crate::tenants::{Cloud, Segment};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Version {
    V1,
    V2,
}

/// Whom an answer is about: one tenant, or a template for all.
struct Subject {
    /// Path segment in the addresses.
    segment: String,
    /// What stands for the tenant in `issuer`.
    tenant_id: String,
    region: Option<String>,
}

pub(crate) async fn v1(
    sign_in: State<Arc<SignIn>>,
    segment: Path<String>,
    injected: Injected,
    headers: HeaderMap,
) -> Response {
    discover(&sign_in.cloud, &segment, Version::V1, &injected, &headers)
}

pub(crate) async fn v2(
    sign_in: State<Arc<SignIn>>,
    segment: Path<String>,
    injected: Injected,
    headers: HeaderMap,
) -> Response {
    discover(&sign_in.cloud, &segment, Version::V2, &injected, &headers)
}

pub(crate) async fn keys_v1(
    sign_in: State<Arc<SignIn>>,
    segment: Path<String>,
    injected: Injected,
    headers: HeaderMap,
) -> Response {
    keys(&sign_in, &segment, Version::V1, &injected, &headers)
}

pub(crate) async fn keys_v2(
    sign_in: State<Arc<SignIn>>,
    segment: Path<String>,
    injected: Injected,
    headers: HeaderMap,
) -> Response {
    keys(&sign_in, &segment, Version::V2, &injected, &headers)
}

fn discover(
    cloud: &Cloud,
    segment: &str,
    version: Version,
    injected: &Injected,
    headers: &HeaderMap,
) -> Response {
    answer(cloud, segment, injected, headers, |subject| document(cloud.authority(), subject, version))
}

fn keys(
    sign_in: &SignIn,
    segment: &str,
    version: Version,
    injected: &Injected,
    headers: &HeaderMap,
) -> Response {
    let Ok(key) = served(sign_in, injected) else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let set = |subject: &Subject| json!({ "keys": [key.public(&issuer(sign_in.cloud.authority(), subject, version))] });
    answer(&sign_in.cloud, segment, injected, headers, set)
}

fn served<'a>(sign_in: &'a SignIn, injected: &Injected) -> io::Result<&'a SigningKey> {
    if injected.has(&Fault::RotatedKeys) { sign_in.keys.next() } else { sign_in.keys.current() }
}

fn answer(
    cloud: &Cloud,
    segment: &str,
    injected: &Injected,
    headers: &HeaderMap,
    body: impl Fn(&Subject) -> Value,
) -> Response {
    let trace = Trace::of(injected, headers, None);
    match subject(cloud, segment) {
        Ok(subject) => {
            let headers =
                [(CACHE_CONTROL.as_str(), "max-age=86400, private"), ("x-ms-request-id", &trace.trace_id)];
            (headers, Json(body(&subject))).into_response()
        }
        Err(error) => error.response(cloud.authority(), &trace),
    }
}

fn subject(cloud: &Cloud, segment: &str) -> Result<Subject, Aadsts> {
    match cloud.directory().segment(segment) {
        Segment::Tenant(organization) => Ok(Subject {
            segment: organization.tenant.tenant_id.clone(),
            tenant_id: organization.tenant.tenant_id.clone(),
            region: Some(organization.tenant.region.clone()),
        }),
        Segment::Common | Segment::Organizations | Segment::Consumers => Ok(Subject {
            segment: segment.to_ascii_lowercase(),
            tenant_id: "{tenantid}".into(),
            region: None,
        }),
        Segment::Unknown | Segment::Malformed => Err(Aadsts::undiscovered_tenant(segment)),
    }
}

fn document(authority: &str, subject: &Subject, version: Version) -> Value {
    let base = format!("{authority}/{}", subject.segment);
    let (oauth2, keys) = match version {
        Version::V1 => ("oauth2", format!("{authority}/common/discovery/keys")),
        Version::V2 => ("oauth2/v2.0", format!("{base}/discovery/v2.0/keys")),
    };
    json!({
        "token_endpoint": format!("{base}/{oauth2}/token"),
        "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic"],
        "jwks_uri": keys,
        "response_modes_supported": ["query", "fragment", "form_post"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "response_types_supported": ["code", "id_token", "code id_token", "id_token token"],
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
        "issuer": issuer(authority, subject, version),
        "request_uri_parameter_supported": false,
        "authorization_endpoint": format!("{base}/{oauth2}/authorize"),
        "tenant_region_scope": subject.region,
        // Names of the cloud, not addresses: they stay Microsoft's, so that a client sees the public cloud.
        "cloud_instance_name": "microsoftonline.com",
        "cloud_graph_host_name": "graph.windows.net",
        "msgraph_host": "graph.microsoft.com",
        "rbac_url": "https://pas.windows.net",
    })
}

fn issuer(authority: &str, subject: &Subject, version: Version) -> String {
    match version {
        Version::V1 => format!("https://sts.windows.net/{}/", subject.tenant_id),
        Version::V2 => format!("{authority}/{}/v2.0", subject.tenant_id),
    }
}
