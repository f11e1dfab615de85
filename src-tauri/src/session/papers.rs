//! Papers as files: mail, sheet, landing page, QR code, report. They go where downloads go, and over no file that is there.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use consentry::{Onboarding, Qr};
use documents::{ProofReport, consent_mail, consent_sheet, landing_page};
use tempfile::NamedTempFile;
use time::OffsetDateTime;
use tokio::task::spawn_blocking;
use wording::Language;

use super::{Refusal, Session, State};
use crate::view::{self, Document};

/// Pixels a module of the picture file: sharp on paper at any size that a mail shows.
const QR_SCALE: usize = 12;

impl Session {
    pub fn choose_customer_language(&self, language: Language) -> view::View {
        self.change(|state| state.customer_language = Some(language))
    }

    /// Writes the document where downloads go; nothing happens while a value for it is missing. A disk may be slow, or far away:
    /// nothing else waits for it.
    pub async fn save_document(&self, document: Document) -> Result<view::View, Refusal> {
        let now = (self.world.now)();
        let Some(bytes) = self.state().document(document, now) else { return Ok(self.view()) };
        let name = name(document, &self.state().customer_in_a_name());
        let downloads = self.world.downloads;
        let written = spawn_blocking(move || {
            let folder = downloads().ok_or(io::ErrorKind::NotFound)?;
            write_new(&folder, &name, &bytes)
        });
        let path = written.await.unwrap_or_else(|broken| Err(broken.into())).map_err(Refusal::File)?;
        let saved = view::Saved { document, path: path.to_string_lossy().into_owned() };
        Ok(self.change(|state| state.saved = Some(saved)))
    }

    /// Opens the file that was written last with whatever this computer opens such files with.
    pub fn open_saved(&self) -> Result<view::View, Refusal> {
        let path = self.state().saved.as_ref().map(|saved| saved.path.clone());
        if let Some(path) = path {
            (self.world.open)(&path).map_err(Refusal::Browser)?;
        }
        Ok(self.view())
    }
}

impl State {
    fn document(&self, document: Document, now: OffsetDateTime) -> Option<Vec<u8>> {
        let way = self.shown_way();
        let (addresses, language) = (self.addresses(), self.customer_language());
        let request = || way.request(&addresses);
        match document {
            Document::Mail => {
                request().map(|request| consent_mail(&request, language).eml(&request.profile, now))
            }
            Document::Sheet => request().map(|request| consent_sheet(&request, language).into_bytes()),
            Document::LandingPage => {
                let name = way.app_name().value.clone().unwrap_or_default();
                Some(landing_page(&way.profile().read(), &name, way.client_id().value).into_bytes())
            }
            Document::QrSvg => qr(way, &addresses).map(|qr| qr.svg().into_bytes()),
            Document::QrPng => qr(way, &addresses).and_then(|qr| qr.png(QR_SCALE).ok()),
            Document::ReportHtml => self.report(now, |report| report.html(language)),
            Document::ReportText => self.report(now, |report| report.text(language)),
            Document::ReportJson => self.report(now, |report| report.json()),
        }
    }

    fn report(&self, now: OffsetDateTime, say: impl FnOnce(&ProofReport<'_>) -> String) -> Option<Vec<u8>> {
        let way = self.shown_way();
        let connection = way.connection(&self.addresses())?;
        let report = ProofReport {
            report: way.report()?,
            connection: &connection,
            customer: &way.customer().value.as_ref()?.to_string(),
            profile: &way.profile().read(),
            app_name: way.app_name().value.as_deref().unwrap_or_default(),
            now,
            version: env!("CARGO_PKG_VERSION"),
        };
        Some(say(&report).into_bytes())
    }

    /// The customer's domain or tenant ID: parsed, so that nothing in it leads to another folder.
    fn customer_in_a_name(&self) -> String {
        self.shown_way().customer().value.as_ref().map(ToString::to_string).unwrap_or_default()
    }
}

fn qr(way: &Onboarding, addresses: &consentry::Addresses) -> Option<Qr> {
    Qr::of(&way.link(addresses)?.url).ok()
}

fn name(document: Document, customer: &str) -> String {
    match document {
        Document::Mail => format!("consent-{customer}.eml"),
        Document::Sheet => format!("consent-{customer}.html"),
        Document::LandingPage => "consent.html".to_owned(),
        Document::QrSvg => format!("consent-{customer}.svg"),
        Document::QrPng => format!("consent-{customer}.png"),
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
