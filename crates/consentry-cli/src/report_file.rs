//! `check --report`: the redacted report of a test, for the customer, for a ticket or for a program.

use std::path::Path;

use consentry::{Check, Connection, PartnerProfile, Report, Sentence, TenantHint, TenantId};
use documents::ProofReport;
use time::OffsetDateTime;
use wording::Language;

use crate::{arguments::Flag, ending::Stop, file::Place, given::Given, print::Terminal, request};

/// Where the report goes, and what it says beside the test.
pub(crate) struct ReportFile {
    place: Place,
    form: Form,
    language: Language,
    profile: PartnerProfile,
    app_name: String,
}

#[derive(Clone, Copy)]
enum Form {
    Html,
    Text,
    Json,
}

pub(crate) const FLAG: Flag = Flag::value("report", "FILE", "terminal-help-report");

impl ReportFile {
    /// Read before the test runs, so that a slip does not cost one.
    pub(crate) fn of(given: &Given, terminal: &Terminal) -> Result<Option<ReportFile>, Stop> {
        let Some(path) = given.path("report") else { return Ok(None) };
        let form = form(path)?;
        // What can be seen now is said now: the test that the report is of may take minutes.
        let Some(place) = Place::of(given, terminal, "--report")? else { return Ok(None) };
        let app_name = given.text("app-name").map(|_| request::app_name(given, "--app-name")).transpose()?;
        Ok(Some(ReportFile {
            place,
            form,
            language: request::customer_language(given, terminal)?,
            profile: request::profile(given)?,
            app_name: app_name.unwrap_or_default(),
        }))
    }

    /// The file that was written; none where the tenant is not even known.
    pub(crate) fn write(
        self,
        terminal: &Terminal,
        check: &Check,
        report: &Report,
    ) -> Result<Option<String>, Stop> {
        let found = report.tenant.as_ref().map(|found| found.tenant_id);
        let Some(tenant) = found.or(TenantHint::id(&check.tenant)) else {
            terminal.aside(terminal.words("terminal-report-not-written"));
            return Ok(None);
        };
        let text = self.text(check, report, tenant);
        self.place.write(terminal, text.as_bytes()).map(Some)
    }

    fn text(&self, check: &Check, report: &Report, tenant: TenantId) -> String {
        let connection =
            Connection::new(&check.addresses, tenant, check.client_id, check.api, &check.permissions);
        let told = ProofReport {
            report,
            connection: &connection,
            customer: &check.tenant.to_string(),
            profile: &self.profile,
            app_name: &self.app_name,
            now: OffsetDateTime::now_utc(),
            version: env!("CARGO_PKG_VERSION"),
        };
        match self.form {
            Form::Html => told.html(self.language),
            Form::Text => told.text(self.language),
            Form::Json => told.json(),
        }
    }
}

/// By the end of the file's name.
fn form(path: &Path) -> Result<Form, Stop> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    match ending.as_deref() {
        Some("html" | "htm") => Ok(Form::Html),
        Some("txt") => Ok(Form::Text),
        Some("json") => Ok(Form::Json),
        _ => {
            let sentence =
                Sentence::new("terminal-problem-not-a-choice").with("choices", ".html, .txt, .json");
            Err(Stop::new(sentence).about("--report"))
        }
    }
}
