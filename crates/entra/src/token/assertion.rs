//! The signed statement with which an app proves its certificate instead of sending a secret.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::json;
use time::{Duration, OffsetDateTime};
use zeroize::Zeroizing;

use crate::{ClientCertificate, ClientId};

/// The form's `client_assertion_type`. Source: entra-docs certificate-credentials.md @07bd829.
pub(crate) const TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// As long as Microsoft's own libraries make it.
const LIFETIME: Duration = Duration::minutes(10);

/// A JWT for one token endpoint: `PS256`, the certificate named by `x5t#S256`. Whoever holds it can use it until it ends.
pub(crate) fn client_assertion(
    certificate: &ClientCertificate,
    client_id: ClientId,
    token_endpoint: &str,
    now: OffsetDateTime,
) -> Zeroizing<String> {
    let client_id = client_id.to_string();
    let now_s = now.unix_timestamp();
    let header = json!({
        "alg": "PS256",
        "typ": "JWT",
        "x5t#S256": URL_SAFE_NO_PAD.encode(certificate.thumbprint_sha256()),
    });
    let claims = json!({
        "aud": token_endpoint,
        "iss": client_id,
        "sub": client_id,
        "jti": uuid::Uuid::new_v4().to_string(),
        "nbf": now_s,
        "iat": now_s,
        "exp": now_s.saturating_add(LIFETIME.whole_seconds()),
    });
    let part = |value: serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(header), part(claims));
    // Only whole it is worth something; what grows would leave copies of itself behind.
    let signature = Zeroizing::new(URL_SAFE_NO_PAD.encode(certificate.sign(signed.as_bytes())));
    let mut assertion = Zeroizing::new(String::with_capacity(signed.len() + 1 + signature.len()));
    assertion.extend([&signed, ".", &signature]);
    assertion
}

#[cfg(test)]
mod tests {
    use jsonwebtoken::{Algorithm, DecodingKey, Validation};
    use serde_json::Value;

    use super::*;
    use crate::certificate::tests::{KEY_OF_TESTS, pem};

    const URL: &str = "https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token";

    #[test]
    fn another_library_accepts_the_signature_and_reads_what_entra_wants() {
        let certificate = ClientCertificate::parse(pem(&KEY_OF_TESTS).as_bytes(), None).unwrap();
        let client_id = ClientId::parse("3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314").unwrap();
        let now = OffsetDateTime::from_unix_timestamp(1_800_000_000).unwrap();
        let assertion = client_assertion(&certificate, client_id, URL, now);

        let header = jsonwebtoken::decode_header(assertion.as_bytes()).unwrap();
        assert_eq!((header.alg, header.typ.as_deref()), (Algorithm::PS256, Some("JWT")));
        let thumbprint = URL_SAFE_NO_PAD.encode(certificate.thumbprint_sha256());
        assert_eq!(header.x5t_s256, Some(thumbprint));

        let mut validation = Validation::new(Algorithm::PS256);
        validation.set_audience(&[URL]);
        validation.validate_exp = false;
        let public = DecodingKey::from_rsa_pem(KEY_OF_TESTS.public_key_pem().as_bytes()).unwrap();
        let read = jsonwebtoken::decode::<Value>(assertion.as_bytes(), &public, &validation).unwrap().claims;
        assert_eq!((&read["iss"], &read["sub"]), (&json!(client_id), &json!(client_id)));
        assert_eq!(read["nbf"], 1_800_000_000);
        assert_eq!(read["iat"], 1_800_000_000);
        assert_eq!(read["exp"], 1_800_000_600);
        assert_eq!(read["jti"].as_str().unwrap().len(), 36);

        let other = client_assertion(&certificate, client_id, URL, now);
        assert_ne!(*other, *assertion);
    }
}
