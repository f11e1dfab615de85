//! Whether an API lets a caller in: signature, audience, lifetime, roles, and then the tenant's story.

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::Deserialize;

use super::refusal::Refusal;
use crate::entra::SignIn;
use crate::entra::token::Claims;
use crate::faults::Injected;
use crate::tenants::{Api, ApiTurn, Cloud, Organization};

/// The tenant whose data the caller may have, and the API it came to; `role` or a wider one must be held.
pub(crate) fn admit<'a>(
    sign_in: &'a SignIn,
    injected: &Injected,
    headers: &HeaderMap,
    role: &str,
) -> Result<(&'a Api, &'a Organization), Refusal> {
    let cloud = &sign_in.cloud;
    let (api, role) = cloud.apis().role(role).ok_or_else(Refusal::broken)?;
    let token = bearer(headers).ok_or_else(|| Refusal::no_token(api))?;
    let behind = cloud.ledger().behind(token);
    let claims = verified(sign_in, injected, api, behind.as_deref().unwrap_or(token))?;
    let invalid = || Refusal::invalid_token(api, "Access token validation failure.");
    let organization = cloud.directory().find(&claims.tid).ok_or_else(invalid)?;

    if !role.accepted().any(|accepted| claims.roles.iter().any(|held| held == accepted)) {
        return Err(Refusal::missing_roles(api, role, &claims.roles));
    }
    let turn = cloud.ledger().count_api_call(&organization.tenant.tenant_id);
    match organization.api_turn(turn) {
        ApiTurn::Answers => Ok((api, organization)),
        ApiTurn::Throttled => Err(Refusal::throttled(api.key)),
        ApiTurn::AccountInactive => Err(Refusal::account_inactive(api)),
    }
}

/// The tenant that a caller says it comes from; nothing is proven by it.
pub(crate) fn claimed_tenant<'a>(cloud: &'a Cloud, headers: &HeaderMap) -> Option<&'a Organization> {
    #[derive(Deserialize)]
    struct Claimed {
        tid: String,
    }
    let token = bearer(headers)?;
    let behind = cloud.ledger().behind(token);
    let claims = behind.as_deref().unwrap_or(token).split('.').nth(1)?;
    let claimed: Claimed = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(claims).ok()?).ok()?;
    cloud.directory().find(&claimed.tid)
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}

fn verified(sign_in: &SignIn, injected: &Injected, api: &Api, token: &str) -> Result<Claims, Refusal> {
    let invalid = |says| Refusal::invalid_token(api, says);
    let header = decode_header(token).map_err(|_| invalid("CompactToken parsing failed."))?;
    let key = header.kid.as_deref().and_then(|id| sign_in.keys.of(id));
    let key = key.ok_or_else(|| invalid("Access token validation failure. Invalid signature."))?;
    let (modulus, exponent) = key.components();
    let key = DecodingKey::from_rsa_components(modulus, exponent);
    let key = key.map_err(|_| invalid("Access token validation failure."))?;

    let mut rules = Validation::new(Algorithm::RS256);
    // By the server's own clock, below.
    rules.validate_exp = false;
    // Compared below against every name that the API answers to.
    rules.validate_aud = false;
    let decoded = decode::<Claims>(token, &key, &rules);
    let claims = decoded.map_err(|_| invalid("Access token validation failure. Invalid signature."))?.claims;
    let now = injected.now().unix_timestamp();
    if claims.exp < now {
        return Err(invalid("Lifetime validation failed, the token is expired."));
    }
    if claims.nbf > now {
        return Err(invalid("Lifetime validation failed, the token is not yet valid."));
    }
    if !api.answers_to(&claims.aud) {
        return Err(invalid("Access token validation failure. Invalid audience."));
    }
    Ok(claims)
}

#[cfg(test)]
mod tests {
    use axum::http::StatusCode;
    use axum::response::IntoResponse as _;
    use time::OffsetDateTime;

    use super::*;
    use crate::entra::SigningKey;
    use crate::entra::token::Proven;
    use crate::tenants::Propagation;

    fn sign_in() -> SignIn {
        let cloud = Cloud::open("http://127.0.0.1:1".into(), Propagation::default()).unwrap();
        SignIn::open(cloud).unwrap()
    }

    fn admitted(sign_in: &SignIn, key: &SigningKey, audience: &str, issued_at: i64) -> StatusCode {
        let organization = &sign_in.cloud.directory().customers()[0];
        let roles = vec!["Incident.ReadWrite.All".to_owned()];
        let claims =
            Claims::new(sign_in.cloud.app(), Proven::Secret, organization, audience, roles, issued_at);
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, format!("Bearer {}", key.sign(&claims).unwrap()).parse().unwrap());
        match admit(sign_in, &Injected::none(), &headers, "Incident.Read.All") {
            Ok(_) => StatusCode::OK,
            Err(refusal) => refusal.into_response().status(),
        }
    }

    #[test]
    fn only_a_timely_token_of_this_key_for_this_api_gets_in() {
        let sign_in = sign_in();
        let key = sign_in.keys.current().unwrap();
        let now = OffsetDateTime::now_utc().unix_timestamp();
        let xdr = "https://api.security.microsoft.com";
        for audience in [xdr, "https://api.security.microsoft.com/", "8ee8fdad-f234-4243-8f3b-15c294843740"] {
            assert_eq!(admitted(&sign_in, key, audience, now), StatusCode::OK, "{audience}");
        }
        for audience in ["https://graph.microsoft.com", "https://api.securitycenter.microsoft.com", ""] {
            assert_eq!(admitted(&sign_in, key, audience, now), StatusCode::UNAUTHORIZED, "{audience}");
        }
        assert_eq!(admitted(&sign_in, key, xdr, now - 3601), StatusCode::UNAUTHORIZED, "expired");
        assert_eq!(admitted(&sign_in, key, xdr, now + 310), StatusCode::UNAUTHORIZED, "not yet");
        let foreign = SigningKey::generate().unwrap();
        assert_eq!(admitted(&sign_in, &foreign, xdr, now), StatusCode::UNAUTHORIZED, "another key");
    }
}
