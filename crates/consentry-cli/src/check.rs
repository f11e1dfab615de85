//! `check`: the one-button test.

use std::time::Duration;

use consentry::{Api, Check, Endpoint, Report, Sentence, TenantHint, Watch, right_spelling, watch};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use tokio::sync::mpsc::unbounded_channel;

use crate::{
    arguments::{self, Flag, Shape},
    confirm, credential,
    ending::{Ending, Stop},
    given::Given,
    language,
    print::Terminal,
    reach::{self, Reach},
    report::{self, Telling},
    report_file::{self, ReportFile},
    until,
};

pub(crate) const SHAPE: Shape = Shape {
    name: "check",
    about: "terminal-help-check",
    flags: &[
        arguments::CLIENT_ID,
        Flag::value("tenant", "T", "terminal-help-customer").required(),
        Flag::value("permission", "P", "terminal-help-permission").repeated(),
        arguments::API,
        Flag::value("home-tenant", "T", "terminal-help-home-tenant"),
        Flag::value("endpoint", "v2|v1", "terminal-help-endpoint"),
        Flag::value("consented-at", "TIME", "terminal-help-consented-at"),
        Flag::value("watch", "SECONDS", "terminal-help-watch"),
        Flag::switch("secret-stdin", "terminal-help-secret-stdin"),
        Flag::value("certificate", "FILE", "terminal-help-certificate"),
        Flag::switch("certificate-password-stdin", "terminal-help-certificate-password-stdin"),
        report_file::FLAG,
        arguments::FORCE,
        Flag::value("customer-lang", language::TAGS, "terminal-help-report-lang"),
        Flag::value("app-name", "N", "terminal-help-app-name"),
        Flag::value("company", "NAME", "terminal-help-company"),
        Flag::value("contact", "NAME", "terminal-help-contact"),
        Flag::value("email", "ADDRESS", "terminal-help-email"),
        Flag::value("phone", "NUMBER", "terminal-help-phone"),
    ],
    run,
};

fn run(given: &Given, terminal: &Terminal) -> Result<Ending, Stop> {
    // Whatever is asked of a person is asked before Ctrl-C is heard by the check.
    confirm::foreign_hosts(given, terminal, &reach::addresses(given)?)?;
    let seconds = given.number("--watch", 1..=86_400)?;
    let file = ReportFile::of(given, terminal)?;
    let at_most = Duration::from_secs(seconds.unwrap_or_default().into());
    until::interrupted(async {
        let reach = Reach::of(given).await?;
        let check = read(given, terminal, &reach).await?;
        let patience = Watch::until_consent(at_most);
        let told = !terminal.json || terminal.verbose;
        let report = told_run(terminal, &reach, &check, patience, told).await;
        if told {
            report::tell(terminal, &report, &check);
        }
        let written = match file {
            Some(file) => file.write(terminal, &check, &report)?,
            None => None,
        };
        if terminal.json {
            report::document(terminal, &report, &check, written);
        }
        Ok(report.verdict.cause.turn().into())
    })
}

async fn read(given: &Given, terminal: &Terminal, reach: &Reach) -> Result<Check, Stop> {
    let api = given.api()?.unwrap_or_default();
    let endpoint = given.choice("--endpoint", &[("v2", Endpoint::V2), ("v1", Endpoint::V1)])?;
    warn_of_permissions(given, terminal, api);
    Ok(Check {
        addresses: reach.addresses.clone(),
        endpoint: endpoint.unwrap_or_default(),
        tenant: given.the_tenant(TenantHint::parse_customer)?,
        client_id: given.the_client_id()?,
        api,
        home_tenant: given.home_tenant()?,
        permissions: given.permissions(api)?,
        consented_at: consented_at(given)?,
        credential: credential::of(given, terminal).await?,
    })
}

/// A spelling that was read as another, an API that is to be switched off.
fn warn_of_permissions(given: &Given, terminal: &Terminal, api: Api) {
    for text in given.texts("permission") {
        if let Some(right) = right_spelling(text.trim()) {
            let note = Sentence::new("note-permission-plural").with("value", text).with("right", right);
            terminal.aside(terminal.tell(&note));
        }
        let retires_on = api.facts().permission(text.trim()).ok().and_then(|one| one.retires_on.as_deref());
        if let Some(date) = retires_on {
            terminal.aside(terminal.tell(&Sentence::new("note-retires").with("date", date)));
        }
    }
}

/// `now`, or a time as 2026-11-21T09:30:00Z.
fn consented_at(given: &Given) -> Result<Option<OffsetDateTime>, Stop> {
    let Some(text) = given.text("consented-at").map(str::trim) else { return Ok(None) };
    if text.eq_ignore_ascii_case("now") {
        return Ok(Some(OffsetDateTime::now_utc()));
    }
    let time = OffsetDateTime::parse(text, &Rfc3339);
    time.map(Some)
        .map_err(|_| Stop::new(Sentence::new("terminal-problem-not-a-time")).about("--consented-at"))
}

/// Runs the test and tells its lines as they resolve.
async fn told_run(terminal: &Terminal, reach: &Reach, check: &Check, patience: Watch, told: bool) -> Report {
    let (progress, mut lines) = unbounded_channel();
    let telling = Telling::new(terminal);
    let testing = async move {
        let seen = |report: &Report, pause: Duration| {
            if told {
                report::tell_wait(terminal, &report.verdict, pause);
            }
        };
        watch(check, &reach.http, OffsetDateTime::now_utc, patience, &progress, seen).await
    };
    let hearing = async {
        while let Some(line) = lines.recv().await {
            if told {
                telling.hear(&line);
            }
        }
    };
    let (report, ()) = tokio::join!(testing, hearing);
    if told {
        telling.tell_rest(&report.lines);
    }
    report
}
