//! The keys that sign a tenant's tokens, and whether one of them signed this one.

use jsonwebtoken::{Algorithm, DecodingKey, Validation, jwk::JwkSet};

use super::{claims::TokenHeader, request::AccessToken};
use crate::{
    Addresses, TenantHint,
    http::{Deadline, Http},
};

/// What can be said about a token's signature. Evidence only: Microsoft asks clients not to rely on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signature {
    Good {
        kid: String,
    },
    Bad,
    /// No keys, an unknown key or algorithm, or an opaque token.
    Unchecked,
}

pub(crate) async fn fetch(
    http: &Http,
    addresses: &Addresses,
    tenant: &TenantHint,
    deadline: Deadline,
) -> Option<JwkSet> {
    let answer = http.ask(http.get(&addresses.keys(tenant)), deadline).await.ok()?;
    (answer.status == 200).then(|| serde_json::from_str(&answer.body).ok())?
}

pub(crate) fn check(token: &AccessToken, keys: Option<&JwkSet>) -> Signature {
    let text = token.expose();
    let Ok(TokenHeader { alg, kid: Some(kid) }) = TokenHeader::parse(text) else {
        return Signature::Unchecked;
    };
    let key = keys.and_then(|set| set.find(&kid)).and_then(|jwk| DecodingKey::from_jwk(jwk).ok());
    let (Some(key), "RS256") = (key, alg.as_str()) else { return Signature::Unchecked };
    // The claims are judged elsewhere, each with a sentence of its own.
    let mut signature_only = Validation::new(Algorithm::RS256);
    signature_only.validate_exp = false;
    signature_only.validate_aud = false;
    signature_only.required_spec_claims.clear();
    match jsonwebtoken::decode::<serde_json::Value>(text, &key, &signature_only) {
        Ok(_) => Signature::Good { kid },
        Err(_) => Signature::Bad,
    }
}
