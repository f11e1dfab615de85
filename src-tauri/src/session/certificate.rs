//! The certificate file: read by the program, so that its key never passes through the page.

use std::{fs::File, io::Read as _, path::Path};

use consentry::{ClientCertificate, Problem};
use zeroize::Zeroizing;

use super::Session;
use crate::view;

/// A certificate with its key and chain has a few KiB.
const LIMIT: u64 = 1024 * 1024;

impl Session {
    /// Reads the file at the path in the field; the password is used once and not kept.
    pub fn read_certificate(&self, password: Zeroizing<String>) -> view::View {
        let path = self.state().certificate_path.clone();
        let password = (!password.is_empty()).then(|| password.as_str().into());
        let read = bytes_of(Path::new(path.trim()))
            .and_then(|bytes| ClientCertificate::parse(&bytes, password.as_ref()));
        let name = Path::new(path.trim()).file_name().map(|name| name.to_string_lossy().into_owned());
        let now = (self.world.now)();
        self.change(|state| {
            state.upload(read.as_ref().ok());
            state.way().take_certificate(&name.unwrap_or_default(), read, now);
        })
    }

    /// The path that the reader chose in the system's dialog.
    pub fn take_certificate_path(&self, path: &Path) -> view::View {
        self.change(|state| state.certificate_path = path.to_string_lossy().into_owned())
    }

    pub fn forget_certificate(&self) -> view::View {
        self.stop();
        self.change(|state| {
            state.certificate_path.clear();
            state.way().forget_certificate();
        })
    }
}

fn bytes_of(path: &Path) -> Result<Zeroizing<Vec<u8>>, Problem> {
    let file = File::open(path).map_err(|_| Problem::CertificateUnreadable)?;
    let mut bytes = Zeroizing::new(Vec::new());
    file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(|_| Problem::CertificateUnreadable)?;
    if bytes.len() as u64 > LIMIT {
        return Err(Problem::CertificateTooLarge { limit: usize::try_from(LIMIT).unwrap_or(usize::MAX) });
    }
    Ok(bytes)
}
