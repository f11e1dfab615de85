//! The certificate file: read by the program, so that its key never passes through the page.

use std::{
    fs::{self, File},
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use consentry::{ClientCertificate, Problem};
use tokio::task::spawn_blocking;
use zeroize::Zeroizing;

use super::{Session, State};
use crate::view;

/// The reading that is under way, if one is: the newest, for an older one tells nobody anything any more.
#[derive(Default)]
pub(super) struct Reading {
    under_way: bool,
    count: u64,
}

impl Session {
    /// Reads the file at the path in the field; the password is used once and not kept. Disk and decryption may take seconds:
    /// neither holds up anything else, and what the reader did meanwhile counts.
    pub async fn read_certificate(&self, password: Zeroizing<String>) -> view::View {
        let (path, mine) = {
            let mut state = self.state();
            let path = PathBuf::from(state.certificate_path.trim());
            (path, state.reading.begin())
        };
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let read = spawn_blocking(move || read(&path, &password)).await;
        let read = read.unwrap_or(Err(Problem::CertificateUnreadable));
        let now = (self.world.now)();
        self.change(|state| {
            if state.reading.ends(mine) {
                state.upload(read.as_ref().ok());
                state.way().take_certificate(&name, read, now);
            }
        })
    }

    /// The path that the reader chose in the system's dialog.
    pub fn take_certificate_path(&self, path: &Path) -> view::View {
        self.change(|state| state.enter_certificate_path(&path.to_string_lossy()))
    }

    pub fn forget_certificate(&self) -> view::View {
        self.stop();
        self.change(|state| {
            state.enter_certificate_path("");
            state.way().forget_certificate();
        })
    }
}

impl State {
    /// What is read of another file is not waited for.
    pub(super) fn enter_certificate_path(&mut self, path: &str) {
        if self.certificate_path != path {
            path.clone_into(&mut self.certificate_path);
            self.reading.stop();
        }
    }
}

impl Reading {
    pub(super) fn is_under_way(&self) -> bool {
        self.under_way
    }

    pub(super) fn stop(&mut self) {
        self.under_way = false;
    }

    fn begin(&mut self) -> u64 {
        self.under_way = true;
        self.count += 1;
        self.count
    }

    /// Whether this one was still waited for.
    fn ends(&mut self, mine: u64) -> bool {
        self.count == mine && std::mem::take(&mut self.under_way)
    }
}

fn read(path: &Path, password: &str) -> Result<ClientCertificate, Problem> {
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
