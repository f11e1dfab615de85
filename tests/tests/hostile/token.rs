//! Tokens as the server wishes them: any header, any claims, any signature.

use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

pub(crate) const TENANT: &str = "11111111-aaaa-4bbb-8ccc-222222222222";
pub(crate) const OTHER: &str = "00001111-aaaa-2222-bbbb-3333cccc4444";
pub(crate) const CLIENT: &str = "9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35";
/// The name of the key that the server publishes.
pub(crate) const KID: &str = "k";

static PUBLISHED: LazyLock<RsaKeyPair> = LazyLock::new(|| RsaKeyPair::generate(KeySize::Rsa2048).unwrap());
static UNPUBLISHED: LazyLock<RsaKeyPair> = LazyLock::new(|| RsaKeyPair::generate(KeySize::Rsa2048).unwrap());

/// What is in a good token.
pub(crate) fn claims() -> Value {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    json!({
        "aud": "https://api.security.microsoft.com",
        "iss": format!("https://sts.windows.net/{TENANT}/"),
        "iat": now - 300, "nbf": now - 300, "exp": now + 3600,
        "appid": CLIENT, "idtyp": "app", "roles": ["Incident.Read.All"], "tid": TENANT, "ver": "1.0",
    })
}

/// A good token's claims, one of them replaced; `null` takes it away.
pub(crate) fn with(name: &str, value: Value) -> String {
    let mut claims = claims();
    claims[name] = value;
    signed(&claims.to_string())
}

pub(crate) fn signed(claims: &str) -> String {
    signed_as(json!({ "typ": "JWT", "alg": "RS256", "kid": KID }), claims)
}

pub(crate) fn signed_as(header: Value, claims: &str) -> String {
    token(&header, claims, |message| rsa(&PUBLISHED, message))
}

pub(crate) fn signed_by_another(header: Value) -> String {
    token(&header, &claims().to_string(), |message| rsa(&UNPUBLISHED, message))
}

/// With the published key as the secret that the two would share.
pub(crate) fn hs256(secret: &[u8]) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
    let header = json!({ "typ": "JWT", "alg": "HS256", "kid": KID });
    token(&header, &claims().to_string(), |message| hmac::sign(&key, message).as_ref().to_vec())
}

/// With these bytes in the signature's place.
pub(crate) fn garbled(header: Value, signature: &[u8]) -> String {
    token(&header, &claims().to_string(), |_| signature.to_vec())
}

/// The one key that is published, as a key set has it.
pub(crate) fn jwk() -> Value {
    let key = PUBLISHED.public_key();
    let n = URL_SAFE_NO_PAD.encode(key.modulus().big_endian_without_leading_zero());
    let e = URL_SAFE_NO_PAD.encode(key.exponent().big_endian_without_leading_zero());
    json!({ "kty": "RSA", "use": "sig", "kid": KID, "x5t": KID, "n": n, "e": e })
}

fn token(header: &Value, claims: &str, sign: impl FnOnce(&[u8]) -> Vec<u8>) -> String {
    let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let message = format!("{}.{}", part(header.to_string().as_bytes()), part(claims.as_bytes()));
    let signature = part(&sign(message.as_bytes()));
    format!("{message}.{signature}")
}

fn rsa(key: &RsaKeyPair, message: &[u8]) -> Vec<u8> {
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).unwrap();
    signature
}
