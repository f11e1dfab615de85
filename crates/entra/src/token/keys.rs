//! The keys that sign a tenant's tokens, and whether one of them signed this one.

use std::str::FromStr as _;

use jsonwebtoken::{
    Algorithm, AlgorithmFamily, DecodingKey, crypto,
    jwk::{AlgorithmParameters, EllipticCurve, Jwk, KeyOperations, PublicKeyUse},
};
use serde::Deserialize;
use serde_json::Value;

use super::{
    claims::{Claims, TokenHeader},
    request::AccessToken,
};
use crate::{
    Api, Detail, TenantId,
    http::{Deadline, Http, HttpRequest},
    issuer,
};

/// What can be said about a token's signature. Microsoft asks clients not to rely on one that fits;
/// one that does not fit proves that the token is not what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signature {
    /// By the published key of that name.
    Good { kid: String },
    /// By none of the tenant's keys.
    Bad(Misfit),
    /// Nobody can say.
    Unchecked(Uncheckable),
}

/// Why none of the keys that the tenant publishes made a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// `none`, a shared secret's (`HS256`), or one that the named key does not sign with.
    Algorithm { alg: String },
    /// The key is published, and the signature is not its.
    Key { kid: String },
    /// The header names no key that is published for signing this tenant's tokens.
    UnknownKey,
}

/// Why a signature could not be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uncheckable {
    /// There is no token, or an opaque one.
    Unreadable,
    /// The tenant's keys could not be fetched.
    NoKeys,
    /// A `nonce` in the header: Graph's own tokens are signed over something that only Graph knows.
    OnlyGraph,
}

/// The keys that a tenant publishes.
#[derive(Clone, Debug, Default)]
pub struct KeySet(Vec<PublishedKey>);

#[derive(Clone, Debug)]
struct PublishedKey {
    jwk: Jwk,
    /// For which issuer's tokens it signs; `{tenantid}` stands in it for any tenant.
    issuer: Option<String>,
}

#[derive(Deserialize)]
struct Body {
    keys: Vec<Value>,
}

/// `None` where no key set came.
pub async fn fetch_keys(http: &Http, url: &str, deadline: Deadline) -> Option<KeySet> {
    let answer = http.ask(HttpRequest::get(url), deadline).await.ok()?;
    (answer.status == 200).then(|| KeySet::parse(&answer.body))?
}

/// Whether the header names a signature that a published key could have made at all.
pub fn is_signed(token: &AccessToken) -> bool {
    // One that cannot be read is the API's to judge.
    TokenHeader::parse(token.expose()).map_or(true, |header| algorithm(&header).is_some())
}

/// Anything but the one key that the header names, used as its owner says, is a signature that does not fit.
/// `x5t` is only asked where there is no `kid`: it stands under the signature like everything in the header.
/// `tenant`: whose keys they are, where that is known.
pub fn check_signature(
    token: &AccessToken,
    keys: Option<&KeySet>,
    api: Api,
    tenant: Option<TenantId>,
) -> Signature {
    let text = token.expose();
    let header = match TokenHeader::parse(text) {
        Ok(header) => header,
        Err(_) if Claims::parse(text).is_ok() => return misfit("–"),
        Err(_) => return Signature::Unchecked(Uncheckable::Unreadable),
    };
    let Some(algorithm) = algorithm(&header) else { return misfit(&header.alg) };
    let Some(keys) = keys else { return Signature::Unchecked(Uncheckable::NoKeys) };
    let named = keys.0.iter().filter(|key| key.is_named_by(&header) && key.signs_for(tenant));
    let named: Vec<_> = named.map(|key| &key.jwk).collect();
    if named.is_empty() {
        return Signature::Bad(Misfit::UnknownKey);
    }
    let mut fitting = named.into_iter().filter(|jwk| signs_with(jwk, algorithm)).peekable();
    if fitting.peek().is_none() {
        return misfit(&header.alg);
    }
    if api == Api::Graph && header.nonce.is_some() {
        return Signature::Unchecked(Uncheckable::OnlyGraph);
    }
    let kid = header.kid.or(header.x5t).unwrap_or_default();
    // Two keys of one name are both published: either may have signed.
    if fitting.any(|jwk| made_by(jwk, algorithm, text)) {
        Signature::Good { kid }
    } else {
        Signature::Bad(Misfit::Key { kid })
    }
}

impl Signature {
    /// What it means for the verdict: the first three forbid that anything is called verified, the last is a remark.
    pub fn detail(&self) -> Option<Detail> {
        match self {
            Signature::Bad(Misfit::Algorithm { .. }) => Some(Detail::SignatureAlgorithm),
            Signature::Bad(Misfit::Key { .. }) => Some(Detail::SignatureWrong),
            Signature::Bad(Misfit::UnknownKey) => Some(Detail::SignatureKeyUnknown),
            Signature::Unchecked(Uncheckable::NoKeys) => Some(Detail::SignatureNotChecked),
            _ => None,
        }
    }

    /// The claims are not those of whoever should have signed them.
    pub fn is_bad(&self) -> bool {
        matches!(self, Signature::Bad(_))
    }
}

impl KeySet {
    /// A key of a kind that is not known here does not spoil the others.
    pub fn parse(body: &str) -> Option<KeySet> {
        let body: Body = serde_json::from_str(body).ok()?;
        let key = |value: Value| {
            let issuer = value.get("issuer").and_then(Value::as_str).map(str::to_owned);
            Some(PublishedKey { jwk: serde_json::from_value(value).ok()?, issuer })
        };
        Some(KeySet(body.keys.into_iter().filter_map(key).collect()))
    }

    /// Both sets as one.
    pub fn with(mut self, more: KeySet) -> KeySet {
        self.0.extend(more.0);
        self
    }
}

impl PublishedKey {
    fn is_named_by(&self, header: &TokenHeader) -> bool {
        let common = &self.jwk.common;
        match (&header.kid, &header.x5t) {
            (Some(kid), _) => common.key_id.as_ref() == Some(kid),
            (None, Some(x5t)) => common.x509_sha1_fingerprint.as_ref() == Some(x5t),
            (None, None) => false,
        }
    }

    /// A key may be published for encryption, or for one other tenant only.
    fn signs_for(&self, tenant: Option<TenantId>) -> bool {
        let common = &self.jwk.common;
        let use_fits = common.public_key_use.as_ref().is_none_or(|said| *said == PublicKeyUse::Signature);
        let operations = common.key_operations.as_deref();
        let operation_fits = operations.is_none_or(|said| said.contains(&KeyOperations::Verify));
        let theirs = self.issuer.as_deref().and_then(issuer::tenant_in_issuer);
        let tenant_fits = theirs.zip(tenant).is_none_or(|(theirs, tenant)| theirs == tenant);
        use_fits && operation_fits && tenant_fits
    }
}

/// One of a key pair's; `crit` changes the meaning of the rest in ways that nobody here knows.
fn algorithm(header: &TokenHeader) -> Option<Algorithm> {
    let algorithm = Algorithm::from_str(&header.alg).ok()?;
    (algorithm.family() != AlgorithmFamily::Hmac && header.crit.is_none()).then_some(algorithm)
}

/// By the key's own word, where it has one, and by its kind.
fn signs_with(jwk: &Jwk, algorithm: Algorithm) -> bool {
    use Algorithm::*;
    let said = jwk.common.key_algorithm;
    let kind_fits = match &jwk.algorithm {
        AlgorithmParameters::RSA(_) => matches!(algorithm, RS256 | RS384 | RS512 | PS256 | PS384 | PS512),
        AlgorithmParameters::EllipticCurve(key) => {
            matches!((&key.curve, algorithm), (EllipticCurve::P256, ES256) | (EllipticCurve::P384, ES384))
        }
        AlgorithmParameters::OctetKeyPair(_) => algorithm == EdDSA,
        _ => false,
    };
    kind_fits
        && said.is_none_or(|said| Algorithm::from_str(&said.to_string()).is_ok_and(|said| said == algorithm))
}

fn made_by(jwk: &Jwk, algorithm: Algorithm, token: &str) -> bool {
    let Some((message, signature)) = token.rsplit_once('.') else { return false };
    let key = DecodingKey::from_jwk(jwk);
    key.is_ok_and(|key| crypto::verify(signature, message.as_bytes(), &key, algorithm).unwrap_or(false))
}

fn misfit(alg: &str) -> Signature {
    // A header may hold a megabyte; a line of evidence does not.
    Signature::Bad(Misfit::Algorithm { alg: alg.chars().take(40).collect() })
}

#[cfg(test)]
mod tests;
