//! Certificate files as the reader chooses them.

use entra::ClientCertificate;
use secrecy::SecretString;

use super::{now, outcome};

pub(super) fn pem(bytes: &[u8]) -> u64 {
    read(bytes, None)
}

pub(super) fn pfx(bytes: &[u8]) -> u64 {
    read(bytes, Some("open"))
}

fn read(bytes: &[u8], password: Option<&str>) -> u64 {
    let read = ClientCertificate::parse(bytes, password.map(SecretString::from).as_ref());
    if let Ok(certificate) = &read {
        assert_eq!(certificate.thumbprint_sha1().len(), 40);
        let _ =
            (certificate.note(now()).is_some(), certificate.is_expired(now()), certificate.subject().len());
    }
    outcome(read.map(|_| ()).map_err(|problem| problem.code()))
}
