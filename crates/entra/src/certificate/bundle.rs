//! What a certificate file holds: PFX, its base64 text, PEM blocks, or a certificate alone.

use aws_lc_rs::signature::RsaKeyPair;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use p12_keystore::{Pkcs12Archive, error::Error as PfxError};
use pkcs8::{EncryptedPrivateKeyInfoRef, ObjectIdentifier, PrivateKeyInfoRef, pkcs5::pbes2};
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use super::rounds::Rounds;
use crate::Problem;

const ENCRYPTED_KEY: &str = "ENCRYPTED PRIVATE KEY";
const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

/// Keys and certificates in the order of the file, not yet held against each other.
pub(super) struct Bundle {
    pub(super) keys: Vec<Key>,
    pub(super) certificates: Vec<Vec<u8>>,
}

pub(super) enum Key {
    Pkcs8(Zeroizing<Vec<u8>>),
    Pkcs1(Zeroizing<Vec<u8>>),
    /// Known by its label alone.
    NotRsa,
}

impl Bundle {
    pub(super) fn read(bytes: &[u8], password: Option<&SecretString>) -> Result<Bundle, Problem> {
        let Some(text) = text(bytes) else { return Bundle::of_der(bytes, password) };
        if text.contains("-----BEGIN ") {
            return Bundle::of_pem(&text, password);
        }
        let der = of_base64(&text).ok_or(Problem::CertificateUnreadable)?;
        Bundle::of_der(&der, password)
    }

    fn of_der(der: &[u8], password: Option<&SecretString>) -> Result<Bundle, Problem> {
        if x509_parser::parse_x509_certificate(der).is_ok() {
            return Ok(Bundle { keys: Vec::new(), certificates: vec![der.to_vec()] });
        }
        let password = password.map_or("", |password| password.expose_secret());
        Rounds::of_a_file().take_pfx(der, password)?;
        let archive = Pkcs12Archive::from_pkcs12(der, password).map_err(|error| match error {
            PfxError::MacError(_) | PfxError::UnpadError | PfxError::Pkcs5Error(_) => {
                Problem::CertificatePassword
            }
            // Its own limit for one block.
            PfxError::InvalidParameters => Problem::CertificateTooSlow,
            _ => Problem::CertificateUnreadable,
        })?;
        let key = |bag: &p12_keystore::PrivateKeyBag| Key::Pkcs8(Zeroizing::new(bag.key.as_der().to_vec()));
        Ok(Bundle {
            keys: archive.keys.iter().map(key).collect(),
            certificates: archive.certs.iter().map(|bag| bag.cert.as_der().to_vec()).collect(),
        })
    }

    fn of_pem(text: &str, password: Option<&SecretString>) -> Result<Bundle, Problem> {
        let mut bundle = Bundle { keys: Vec::new(), certificates: Vec::new() };
        let mut rounds = Rounds::of_a_file();
        let blocks = blocks(text)?;
        // All of them before the first is decrypted: what is too much is refused at once.
        for (_, body) in blocks.iter().filter(|(label, _)| *label == ENCRYPTED_KEY) {
            rounds.take(&scheme(&of_base64(body).ok_or(Problem::CertificateUnreadable)?)?.kdf)?;
        }
        for (label, body) in blocks {
            // A key encrypted the old way (`Proc-Type`, `DEK-Info`) has lines that are no base64.
            let der = || of_base64(body).ok_or(Problem::CertificateUnreadable);
            match label {
                "CERTIFICATE" => bundle.certificates.push(der()?.to_vec()),
                "PRIVATE KEY" => bundle.keys.push(Key::Pkcs8(der()?)),
                "RSA PRIVATE KEY" => bundle.keys.push(Key::Pkcs1(der()?)),
                ENCRYPTED_KEY => bundle.keys.push(decrypt(&der()?, password)?),
                "EC PRIVATE KEY" | "DSA PRIVATE KEY" => bundle.keys.push(Key::NotRsa),
                _ => {}
            }
        }
        Ok(bundle)
    }
}

impl Key {
    /// AWS-LC takes RSA keys of 2048 to 8192 bits, as Entra does from 2048 on.
    pub(super) fn load(&self) -> Result<RsaKeyPair, Problem> {
        let key = match self {
            Key::NotRsa => return Err(Problem::CertificateNotRsa),
            Key::Pkcs1(der) => RsaKeyPair::from_der(der),
            Key::Pkcs8(der) => {
                let info = PrivateKeyInfoRef::try_from(der.as_slice());
                if info.map_err(|_| Problem::CertificateUnreadable)?.algorithm.oid != RSA {
                    return Err(Problem::CertificateNotRsa);
                }
                RsaKeyPair::from_pkcs8(der)
            }
        };
        key.map_err(|_| Problem::CertificateNotRsa)
    }
}

/// Label and body of each block, in their order.
fn blocks(text: &str) -> Result<Vec<(&str, &str)>, Problem> {
    let blocks = text.split("-----BEGIN ").skip(1).map(|block| {
        let (label, rest) = block.split_once("-----")?;
        Some((label, rest.split_once("-----END ")?.0))
    });
    blocks.collect::<Option<_>>().ok_or(Problem::CertificateUnreadable)
}

/// How an encrypted key is encrypted.
fn scheme(der: &[u8]) -> Result<pbes2::Parameters, Problem> {
    let encrypted = EncryptedPrivateKeyInfoRef::try_from(der).map_err(|_| Problem::CertificateUnreadable)?;
    encrypted.encryption_algorithm.pbes2().cloned().ok_or(Problem::CertificateUnreadable)
}

fn decrypt(der: &[u8], password: Option<&SecretString>) -> Result<Key, Problem> {
    let encrypted = EncryptedPrivateKeyInfoRef::try_from(der).map_err(|_| Problem::CertificateUnreadable)?;
    let password = password.ok_or(Problem::CertificatePassword)?;
    let plain = encrypted.decrypt(password.expose_secret()).map_err(|_| Problem::CertificatePassword)?;
    Ok(Key::Pkcs8(Zeroizing::new(plain.as_bytes().to_vec())))
}

/// The file's text, where it is one: UTF-8, or the UTF-16 that Windows PowerShell writes.
fn text(bytes: &[u8]) -> Option<Zeroizing<String>> {
    let units = |of: fn([u8; 2]) -> u16| {
        let pairs = bytes[2..].chunks_exact(2).map(|pair| of([pair[0], pair[1]]));
        String::from_utf16(&Zeroizing::new(pairs.collect::<Vec<_>>())).ok()
    };
    let text = match bytes {
        [0xff, 0xfe, ..] => units(u16::from_le_bytes),
        [0xfe, 0xff, ..] => units(u16::from_be_bytes),
        _ => std::str::from_utf8(bytes).ok().map(|text| text.trim_start_matches('\u{feff}').to_owned()),
    };
    text.map(Zeroizing::new)
}

fn of_base64(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let joined = Zeroizing::new(text.split_whitespace().collect::<String>());
    STANDARD.decode(joined.as_bytes()).ok().filter(|der| !der.is_empty()).map(Zeroizing::new)
}
