//! A public certificate as the app registration holds it: thumbprints, key, and how long it is good.

use std::io;
use std::ops::RangeInclusive;

use aws_lc_rs::digest::{Algorithm as Digest, SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use aws_lc_rs::signature::{RsaParameters, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use x509_parser::prelude::{FromDer as _, X509Certificate};

#[derive(Debug)]
pub(crate) struct Certificate {
    /// `x5t#S256`
    pub(crate) sha256: String,
    /// `x5t`
    pub(crate) sha1: String,
    /// Unix seconds.
    pub(crate) valid: RangeInclusive<i64>,
    /// As it stands in the certificate; RSA is tried when it is used.
    key: Vec<u8>,
}

impl Certificate {
    pub(crate) fn read(der: &[u8]) -> io::Result<Certificate> {
        let (rest, parsed) = X509Certificate::from_der(der).map_err(io::Error::other)?;
        if !rest.is_empty() {
            return Err(io::Error::other("more than one certificate"));
        }
        let thumbprint = |algorithm: &'static Digest| URL_SAFE_NO_PAD.encode(digest(algorithm, der));
        let validity = parsed.validity();
        Ok(Certificate {
            sha256: thumbprint(&SHA256),
            sha1: thumbprint(&SHA1_FOR_LEGACY_USE_ONLY),
            valid: validity.not_before.timestamp()..=validity.not_after.timestamp(),
            key: parsed.public_key().subject_public_key.data.to_vec(),
        })
    }

    pub(crate) fn signed(&self, rule: &'static RsaParameters, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(rule, &self.key).verify(message, signature).is_ok()
    }
}
