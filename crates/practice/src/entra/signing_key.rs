//! The keys that sign access tokens, made anew at every start: no private key is kept anywhere.

use std::io;
use std::sync::OnceLock;

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde_json::{Value, json};

pub(crate) struct SigningKey {
    pair: KeyPair,
    id: String,
    modulus: String,
    exponent: String,
}

impl SigningKey {
    pub(crate) fn generate() -> io::Result<SigningKey> {
        let pair = KeyPair::generate(KeySize::Rsa2048).map_err(io::Error::other)?;
        let public = pair.public_key();
        let modulus = public.modulus().big_endian_without_leading_zero();
        // Entra's kid is the SHA-1 thumbprint of a certificate; there is none here, so the modulus stands in.
        let id = URL_SAFE_NO_PAD.encode(digest(&SHA1_FOR_LEGACY_USE_ONLY, modulus));
        let modulus = URL_SAFE_NO_PAD.encode(modulus);
        let exponent = URL_SAFE_NO_PAD.encode(public.exponent().big_endian_without_leading_zero());
        Ok(SigningKey { pair, id, modulus, exponent })
    }

    /// A compact RS256 token whose header names this key.
    pub(crate) fn sign(&self, claims: &impl Serialize) -> io::Result<String> {
        self.sign_as(&self.id, claims)
    }

    /// A compact RS256 token whose header names any key.
    pub(crate) fn sign_as(&self, id: &str, claims: &impl Serialize) -> io::Result<String> {
        let header = json!({ "typ": "JWT", "alg": "RS256", "x5t": id, "kid": id });
        let header = URL_SAFE_NO_PAD.encode(serde_json::to_vec(&header)?);
        let claims = URL_SAFE_NO_PAD.encode(serde_json::to_vec(claims)?);
        let message = format!("{header}.{claims}");
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message.as_bytes(), &mut signature)
            .map_err(io::Error::other)?;
        Ok(format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }

    /// Public half, as one member of a key set.
    pub(crate) fn public(&self, issuer: &str) -> Value {
        json!({
            "kty": "RSA", "use": "sig", "kid": self.id, "x5t": self.id,
            "n": self.modulus, "e": self.exponent, "issuer": issuer,
        })
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn components(&self) -> (&str, &str) {
        (&self.modulus, &self.exponent)
    }
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SigningKey").field("id", &self.id).finish_non_exhaustive()
    }
}

/// The key in use and the one that follows it; each is made when it is first asked for, and waited for.
#[derive(Debug, Default)]
pub(crate) struct SigningKeys {
    current: OnceLock<io::Result<SigningKey>>,
    next: OnceLock<io::Result<SigningKey>>,
}

impl SigningKeys {
    pub(crate) fn current(&self) -> io::Result<&SigningKey> {
        made(&self.current)
    }

    pub(crate) fn next(&self) -> io::Result<&SigningKey> {
        made(&self.next)
    }

    /// The key that a token's header names, if it is one of these.
    pub(crate) fn of(&self, id: &str) -> Option<&SigningKey> {
        [&self.current, &self.next]
            .into_iter()
            .filter_map(|key| key.get()?.as_ref().ok())
            .find(|key| key.id() == id)
    }
}

fn made(key: &OnceLock<io::Result<SigningKey>>) -> io::Result<&SigningKey> {
    let made = key.get_or_init(SigningKey::generate);
    // An error cannot be handed out twice.
    made.as_ref().map_err(|error| io::Error::new(error.kind(), error.to_string()))
}
