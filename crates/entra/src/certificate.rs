//! The app's certificate and its private key: read from a PFX or PEM file, kept in memory only, never shown.

mod bundle;
mod rounds;

use std::{fmt, sync::Arc};

use aws_lc_rs::{
    digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest},
    rand::SystemRandom,
    signature::{KeyPair as _, RSA_PSS_SHA256, RsaKeyPair},
};
use secrecy::SecretString;
use time::OffsetDateTime;
use x509_parser::prelude::X509Certificate;

use crate::{Cause, Note, Problem, SignInCode, date, visible};
use bundle::Bundle;

/// From here on the end is worth a word.
const SOON_DAYS: i64 = 30;
/// Codes with which Entra refuses an assertion for its time or its key, and does not say which of the two ended.
const TIME_OR_KEY: [SignInCode; 3] = [SignInCode(700_024), SignInCode(700_027), SignInCode(1_000_502)];

/// A certificate that belongs to the private key beside it, both proven to when read.
/// The key lives in AWS-LC's memory, which is wiped when the last copy goes.
#[derive(Clone)]
pub struct ClientCertificate {
    key: Arc<RsaKeyPair>,
    public: Arc<[u8]>,
    subject: String,
    not_before: OffsetDateTime,
    not_after: OffsetDateTime,
    thumbprint_sha1: String,
    thumbprint_sha256: [u8; 32],
}

impl ClientCertificate {
    /// Bytes of a file: far above any certificate with its chain and key, far below a wrong file.
    pub const FILE_LIMIT: usize = 64 * 1024;

    /// Reads a PFX (PKCS#12) file, its base64 text, or one PEM text with certificate and RSA key.
    /// The password opens what is encrypted and is not looked at otherwise.
    ///
    /// # Errors
    /// One of the `Problem::Certificate…`: too large, unreadable, locked, without a key, with a key that is
    /// not RSA or belongs to another certificate, or asking for more computation than any tool's file does.
    pub fn parse(bytes: &[u8], password: Option<&SecretString>) -> Result<ClientCertificate, Problem> {
        if bytes.len() > ClientCertificate::FILE_LIMIT {
            return Err(Problem::CertificateTooLarge { limit: ClientCertificate::FILE_LIMIT / 1024 });
        }
        let Bundle { keys, certificates } = Bundle::read(bytes, password)?;
        let certificates: Vec<(&[u8], X509Certificate<'_>)> = certificates
            .iter()
            .filter_map(|der| Some((der.as_slice(), x509_parser::parse_x509_certificate(der).ok()?.1)))
            .collect();
        if certificates.is_empty() {
            return Err(Problem::CertificateUnreadable);
        }
        let mut refusal = Problem::CertificateNoKey;
        for key in keys {
            match key.load() {
                Ok(key) if signature(&key, b"").is_none() => refusal = Problem::CertificateUnreadable,
                Ok(key) => match certificates.iter().find(|(_, read)| is_of(read, &key)) {
                    Some((der, read)) => return Ok(ClientCertificate::of(key, der, read)),
                    None => refusal = Problem::CertificateKeyOther,
                },
                Err(problem) => refusal = problem,
            }
        }
        Err(refusal)
    }

    /// The subject's distinguished name, for example `CN=Northwind XDR`.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The public part (DER), as it is uploaded in the portal.
    pub fn public_der(&self) -> &[u8] {
        &self.public
    }

    /// From when on it is valid.
    pub fn not_before(&self) -> OffsetDateTime {
        self.not_before
    }

    /// Until when it is valid.
    pub fn not_after(&self) -> OffsetDateTime {
        self.not_after
    }

    /// The column "Thumbprint" of the portal: SHA-1 in upper-case hex.
    pub fn thumbprint_sha1(&self) -> &str {
        &self.thumbprint_sha1
    }

    /// What an assertion's `x5t#S256` names, before base64url.
    pub fn thumbprint_sha256(&self) -> &[u8; 32] {
        &self.thumbprint_sha256
    }

    /// Whether its end is behind `now`.
    pub fn is_expired(&self, now: OffsetDateTime) -> bool {
        self.not_after < now
    }

    /// What to know about its end: over, or near.
    pub fn note(&self, now: OffsetDateTime) -> Option<Note> {
        let date = self.not_after.date();
        let days = date::days_until(date, now);
        if self.is_expired(now) {
            return Some(Note::CertificateExpired { date });
        }
        (days <= SOON_DAYS).then_some(Note::CertificateEnds { date, days })
    }

    /// The cause behind a refusal: a refused time or key is the certificate's own end where that is over.
    pub fn cause_behind(&self, code: Option<SignInCode>, cause: Cause, now: OffsetDateTime) -> Cause {
        let for_time_or_key = code.is_some_and(|code| TIME_OR_KEY.contains(&code));
        if for_time_or_key && self.is_expired(now) { Cause::CredentialExpired } else { cause }
    }

    /// RSASSA-PSS with SHA-256: JWT's `PS256`. The key has signed before, when it was read;
    /// should it ever fail, the signature is empty and Entra refuses it like any wrong one.
    pub(crate) fn sign(&self, message: &[u8]) -> Vec<u8> {
        signature(&self.key, message).unwrap_or_default()
    }

    fn of(key: RsaKeyPair, der: &[u8], read: &X509Certificate<'_>) -> ClientCertificate {
        let sha1 = digest(&SHA1_FOR_LEGACY_USE_ONLY, der);
        let mut thumbprint_sha256 = [0; 32];
        thumbprint_sha256.copy_from_slice(digest(&SHA256, der).as_ref());
        ClientCertificate {
            key: Arc::new(key),
            public: der.into(),
            subject: visible(&read.subject().to_string()).into_owned(),
            not_before: read.validity().not_before.to_datetime(),
            not_after: read.validity().not_after.to_datetime(),
            thumbprint_sha1: sha1.as_ref().iter().map(|byte| format!("{byte:02X}")).collect(),
            thumbprint_sha256,
        }
    }
}

fn signature(key: &RsaKeyPair, message: &[u8]) -> Option<Vec<u8>> {
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PSS_SHA256, &SystemRandom::new(), message, &mut signature).ok()?;
    Some(signature)
}

/// Both write the public key as RFC 8017's `RSAPublicKey`, and DER has one form only.
fn is_of(certificate: &X509Certificate<'_>, key: &RsaKeyPair) -> bool {
    *certificate.public_key().subject_public_key.data == *key.public_key().as_ref()
}

impl fmt::Debug for ClientCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientCertificate({}, key redacted)", self.thumbprint_sha1)
    }
}

#[cfg(test)]
pub(crate) mod tests;
