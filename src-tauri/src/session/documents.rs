//! Documents as files: mail, sheet, landing page, QR code, report. They go where downloads go, and over no file that is there.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use ::documents::{ProofReport, admin_message, consent_mail, consent_sheet, landing_page};

use onboarding::{Document, Machine, Qr};
use tempfile::NamedTempFile;
use time::OffsetDateTime;

use super::State;
use crate::present;

/// Pixels a module of the picture file: sharp on paper at any size that a mail shows.
const QR_SCALE: usize = 12;

/// A document made, and how its file is to be called.
pub(super) struct DocumentFile {
    name: String,
    bytes: Vec<u8>,
}

/// Writes it where downloads go; `None`: a value for it is missing.
pub(super) fn write(downloads: fn() -> Option<PathBuf>, file: Option<DocumentFile>) -> io::Result<PathBuf> {
    let DocumentFile { name, bytes } = file.ok_or(io::ErrorKind::InvalidInput)?;
    let folder = downloads().ok_or(io::ErrorKind::NotFound)?;
    write_new(&folder, &name, &bytes)
}

impl State {
    pub(super) fn document(&self, document: Document, now: OffsetDateTime) -> Option<DocumentFile> {
        let bytes = self.bytes(document, now)?;
        // A domain or tenant ID: parsed, so that nothing in it leads to another folder.
        let customer = self.machine().customer_named().map(|hint| hint.to_string()).unwrap_or_default();
        Some(DocumentFile { name: name(document, &customer), bytes })
    }

    fn bytes(&self, document: Document, now: OffsetDateTime) -> Option<Vec<u8>> {
        let (machine, language) = (self.machine(), self.customer_language());
        let request = || machine.consent_request();
        match document {
            Document::Mail => {
                request().map(|request| consent_mail(&request, language).eml(&request.profile, now))
            }
            Document::Sheet => request().map(|request| consent_sheet(&request, language).into_bytes()),
            Document::LandingPage => {
                let app = machine.app();
                let name = app.name().value.clone().unwrap_or_default();
                let (profile, practice) = (machine.profile().read(), self.practice.is_some());
                Some(landing_page(&profile, &name, app.client_id().value, practice).into_bytes())
            }
            Document::QrSvg => qr(machine).map(|qr| qr.svg().into_bytes()),
            Document::QrPng => qr(machine).and_then(|qr| qr.png(QR_SCALE).ok()),
            Document::Message => {
                let message = self.checked(now, |checked| admin_message(checked, language))??;
                Some(message.eml(&machine.profile().read(), now))
            }
            Document::ReportHtml => self.report(now, |report| report.html(language)),
            Document::ReportText => self.report(now, |report| report.text(language)),
            Document::ReportJson => self.report(now, |report| report.json()),
        }
    }

    fn report(&self, now: OffsetDateTime, say: impl FnOnce(&ProofReport<'_>) -> String) -> Option<Vec<u8>> {
        self.checked(now, |report| say(report).into_bytes())
    }

    fn checked<T>(&self, now: OffsetDateTime, say: impl FnOnce(&ProofReport<'_>) -> T) -> Option<T> {
        present::proof_report(self.machine(), now, say)
    }
}

fn qr(machine: &Machine) -> Option<Qr> {
    Qr::of(&machine.link_to_send()?.url).ok()
}

fn name(document: Document, customer: &str) -> String {
    match document {
        Document::Mail => format!("consent-{customer}.eml"),
        Document::Sheet => format!("consent-{customer}.html"),
        Document::LandingPage => "consent.html".to_owned(),
        Document::QrSvg => format!("consent-{customer}.svg"),
        Document::QrPng => format!("consent-{customer}.png"),
        Document::Message => format!("message-{customer}.eml"),
        Document::ReportHtml => format!("report-{customer}.html"),
        Document::ReportText => format!("report-{customer}.txt"),
        Document::ReportJson => format!("report-{customer}.json"),
    }
}

/// `consent.html`, else `consent (2).html` and so on: no file that is there is touched. Written whole beside its place, and
/// for its owner alone: downloads often stand open to others on the same computer.
fn write_new(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    for count in 1..1000 {
        let name = if count == 1 { name.to_owned() } else { format!("{stem} ({count}).{ending}") };
        let path = folder.join(name);
        match file.persist_noclobber(&path) {
            Ok(_) => return Ok(path),
            Err(there) if there.error.kind() == io::ErrorKind::AlreadyExists => file = there.file,
            Err(failed) => return Err(failed.error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_file_that_is_there_is_touched() {
        let folder = tempfile::tempdir().unwrap();
        let names = [(); 3].map(|()| write_new(folder.path(), "consent-contoso.com.eml", b"x").unwrap());
        let names = names.map(|path| path.file_name().unwrap().to_string_lossy().into_owned());
        assert_eq!(
            names,
            ["consent-contoso.com.eml", "consent-contoso.com (2).eml", "consent-contoso.com (3).eml"]
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_file_is_for_its_owner_alone_and_goes_through_no_link() {
        use std::os::unix::fs::{MetadataExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        symlink(folder.path().join("elsewhere"), folder.path().join("report.json")).unwrap();
        let path = write_new(folder.path(), "report.json", b"x").unwrap();
        assert_eq!(path, folder.path().join("report (2).json"));
        assert_eq!(fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
