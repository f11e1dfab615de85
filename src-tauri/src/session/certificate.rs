//! The certificate file: read by the program, so that its key never passes through the page.

use std::{
    fs::{self, File},
    io::{self, Read as _},
    path::Path,
};

use entra::{ClientCertificate, Problem};
use zeroize::Zeroizing;

/// Disk and decryption may take seconds. The password is used once and not kept.
pub(super) fn read(path: &Path, password: &str) -> Result<ClientCertificate, Problem> {
    let password = (!password.is_empty()).then(|| password.into());
    let bytes = bytes_of(path).map_err(|_| Problem::CertificateUnreadable)?;
    ClientCertificate::parse(&bytes, password.as_ref())
}

/// Of a file and of nothing else: a pipe or a device may never come to an end. One byte more than a certificate may have is
/// enough to be told so.
fn bytes_of(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    let limit = ClientCertificate::FILE_LIMIT + 1;
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(limit));
    File::open(path)?.take(limit as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests;
