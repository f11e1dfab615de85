//! `check --report`: the redacted report of a test, for the customer, for a ticket or for a program.

use std::path::{Path, PathBuf};

use clap::Args;
use documents::ProofReport;
use entra::{Api, TenantHint, TenantId};
use explain::Sentence;
use onboarding::{Check, Connection, PartnerProfile, Registration, Report};
use time::OffsetDateTime;
use wording::Language;

use crate::{
    input::{
        GlobalOptions,
        file::{Place, ReplaceOptions},
        language,
        profile::ProfileOptions,
    },
    output::{Stop, Terminal},
};

#[derive(Args)]
pub(super) struct ReportOptions {
    #[arg(long, value_name = "FILE", help = "terminal-help-report")]
    report: Option<PathBuf>,
    #[command(flatten)]
    replace: ReplaceOptions,
    #[arg(
        long, value_name = language::TAGS, value_parser = language::read, help = "terminal-help-report-lang"
    )]
    customer_lang: Option<Language>,
    #[arg(long, value_name = "N", value_parser = Registration::app_name, help = "terminal-help-app-name")]
    app_name: Option<String>,
    #[command(flatten)]
    profile: ProfileOptions,
}

/// Where the report goes, and what it says beside the test.
pub(super) struct ReportFile {
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

impl ReportOptions {
    /// Read before the test runs, so that a slip does not cost one.
    pub(super) fn file(
        &self,
        global: &GlobalOptions,
        terminal: &Terminal,
    ) -> Result<Option<ReportFile>, Stop> {
        let Some(path) = self.report.as_deref() else { return Ok(None) };
        let form = form(path)?;
        // What can be seen now is said now: the test that the report is of may take minutes.
        let place = Place::at("--report", path, self.replace.may_replace(global), terminal)?;
        Ok(Some(ReportFile {
            place,
            form,
            language: self.customer_lang.unwrap_or_else(|| terminal.language()),
            profile: self.profile.profile(),
            app_name: self.app_name.clone().unwrap_or_default(),
        }))
    }
}

impl ReportFile {
    /// The file that was written; none where the tenant is not even known.
    pub(super) fn write(
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
        let of = |(api, values): (Api, Vec<String>)| {
            Connection::new(&check.addresses, tenant, check.client_id, api, &values)
        };
        let wanted = check.wanted();
        let others: Vec<Connection> = wanted.without(report.api).by_api().map(of).collect();
        let told = ProofReport {
            report,
            connection: &of((report.api, wanted.of(report.api))),
            others: &others,
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
