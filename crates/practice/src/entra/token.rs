//! The token endpoint, v1 and v2: from a form to a signed token, or to the error that Entra would name first.

mod assertion;
mod claims;
mod credential;
mod resource;
mod tampered;

use std::io;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};

use super::aadsts::{Aadsts, stamped};
use super::fields::Fields;
use super::sign_in::SignIn;
use super::trace::Trace;
use crate::faults::{Fault, Injected};
use crate::tenants::{Cloud, Organization, Segment, TokenTurn};

use assertion::Rules;
use claims::LIFETIME_SAID;
use credential::Credential;
use resource::Endpoint;

pub(crate) use claims::{Claims, opaque};
pub(crate) use credential::Proven;
pub(crate) use resource::Resource;

pub(crate) async fn v1(
    State(sign_in): State<Arc<SignIn>>,
    Path(segment): Path<String>,
    injected: Injected,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    answer(
        &sign_in,
        &Asked { endpoint: Endpoint::V1, segment: &segment, headers: &headers, injected: &injected },
        &body,
    )
}

pub(crate) async fn v2(
    State(sign_in): State<Arc<SignIn>>,
    Path(segment): Path<String>,
    injected: Injected,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    answer(
        &sign_in,
        &Asked { endpoint: Endpoint::V2, segment: &segment, headers: &headers, injected: &injected },
        &body,
    )
}

pub(crate) async fn wrong_verb(
    State(sign_in): State<Arc<SignIn>>,
    injected: Injected,
    headers: HeaderMap,
) -> Response {
    Aadsts::post_only().response(sign_in.cloud.authority(), &Trace::of(&injected, &headers, None))
}

/// A request without its form.
struct Asked<'a> {
    endpoint: Endpoint,
    segment: &'a str,
    headers: &'a HeaderMap,
    injected: &'a Injected,
}

fn answer(sign_in: &SignIn, asked: &Asked<'_>, body: &[u8]) -> Response {
    let cloud = &sign_in.cloud;
    let fields = match Fields::of_body(asked.headers, body) {
        Ok(fields) => fields,
        Err(error) => {
            return Aadsts::from(error)
                .response(cloud.authority(), &Trace::of(asked.injected, asked.headers, None));
        }
    };
    let trace = Trace::of(asked.injected, asked.headers, Some(&fields));
    let granted = grant(cloud, asked, &fields);
    match granted.map(|grant| grant.signed(sign_in, asked)) {
        Ok(Ok(body)) => (stamped(&trace), Json(body)).into_response(),
        Ok(Err(_)) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Err(error) => error.response(cloud.authority(), &trace),
    }
}

/// Who gets a token for what.
struct Grant<'a> {
    organization: &'a Organization,
    proven: Proven,
    resource: Resource,
    roles: Vec<String>,
}

fn grant<'a>(cloud: &'a Cloud, asked: &Asked<'_>, fields: &Fields) -> Result<Grant<'a>, Aadsts> {
    let grant_type = fields.required("grant_type")?;
    if grant_type != "client_credentials" {
        return Err(Aadsts::unsupported_grant(grant_type));
    }
    let organization = tenant(cloud, asked.segment)?;
    let directory = &organization.tenant.name;
    let credential = Credential::of(asked.headers, fields)?;
    let resource = Resource::asked(asked.endpoint, fields)?;

    let proven = credential.check(
        &Rules {
            app: cloud.app(),
            certificates: cloud.ledger().certificates(),
            audiences: &audiences(cloud, asked, organization),
            now: asked.injected.now(),
        },
        directory,
    )?;
    let granted = cloud.granted(organization).filter(|_| !asked.injected.has(&Fault::NoServicePrincipal));
    let granted = granted.ok_or_else(|| Aadsts::no_service_principal(cloud.app(), &organization.tenant))?;
    let api = cloud.apis().of_resource(resource.uri());
    let api = api.ok_or_else(|| Aadsts::unknown_resource(resource.uri(), directory))?;

    let mut roles: Vec<String> = granted.into_iter().filter(|value| api.role(value).is_some()).collect();
    let turn = cloud.ledger().count_token_request(&organization.tenant.tenant_id);
    match organization.token_turn(turn) {
        TokenTurn::Issued => {}
        TokenTurn::WithoutRoles => roles.clear(),
        TokenTurn::WithoutFirstRole => {
            if let Some(first) = roles.first().and_then(|value| api.role(value)) {
                roles.retain(|value| first.accepted().all(|accepted| accepted != value));
            }
        }
        TokenTurn::NoServicePrincipal => {
            return Err(Aadsts::no_service_principal(cloud.app(), &organization.tenant));
        }
        TokenTurn::SecretExpired => return Err(Aadsts::expired_secret(cloud.app())),
        TokenTurn::SecretWrong => return Err(Aadsts::wrong_secret(cloud.app())),
        TokenTurn::BlockedByPolicy => return Err(Aadsts::blocked_by_policy()),
    }
    Ok(Grant { organization, proven, resource, roles })
}

fn tenant<'a>(cloud: &'a Cloud, segment: &str) -> Result<&'a Organization, Aadsts> {
    match cloud.directory().segment(segment) {
        Segment::Tenant(organization) => Ok(organization),
        Segment::Common | Segment::Consumers => Err(Aadsts::grant_not_on_common()),
        Segment::Organizations => Err(Aadsts::no_tenant()),
        Segment::Unknown => Err(Aadsts::unknown_tenant(segment)),
        Segment::Malformed => Err(Aadsts::malformed_tenant(segment)),
    }
}

/// The tenant's v2 endpoint, and the address that was asked.
fn audiences(cloud: &Cloud, asked: &Asked<'_>, organization: &Organization) -> [String; 2] {
    let base = cloud.authority();
    let path = match asked.endpoint {
        Endpoint::V1 => "oauth2/token",
        Endpoint::V2 => "oauth2/v2.0/token",
    };
    [
        format!("{base}/{}/oauth2/v2.0/token", organization.tenant.tenant_id),
        format!("{base}/{}/{path}", asked.segment),
    ]
}

impl Grant<'_> {
    /// The success body; v1 writes its numbers as text.
    fn signed(self, sign_in: &SignIn, asked: &Asked<'_>) -> io::Result<Value> {
        let audience = self.resource.uri();
        let now = asked.injected.now().unix_timestamp();
        let mut claims =
            Claims::new(sign_in.cloud.app(), self.proven, self.organization, audience, self.roles, now);
        tampered::reword(&mut claims, &sign_in.cloud, asked.injected.faults());
        let token = tampered::sign(&claims, sign_in, asked.injected.faults())?;
        Ok(match asked.endpoint {
            Endpoint::V1 => json!({
                "token_type": "Bearer",
                "expires_in": LIFETIME_SAID.to_string(),
                "ext_expires_in": LIFETIME_SAID.to_string(),
                "expires_on": claims.exp.to_string(),
                "not_before": claims.nbf.to_string(),
                "resource": audience,
                "access_token": token,
            }),
            Endpoint::V2 => json!({
                "token_type": "Bearer",
                "expires_in": LIFETIME_SAID,
                "ext_expires_in": LIFETIME_SAID,
                "access_token": token,
            }),
        })
    }
}
