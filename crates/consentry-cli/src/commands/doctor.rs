//! `doctor`: clock, names, proxy, TLS, both hosts and the browser, each looked at for itself.

use clap::Args;
use entra::Api;
use explain::{Diagnostic, DiagnosticName, Outcome, Sentence, diagnose};
use serde::Serialize;
use time::OffsetDateTime;

use crate::{
    input::{GlobalOptions, reach::Reach, value},
    output::{ExitCode, STRONG, Stop, Terminal, browser, row::Rows},
    until,
};

#[derive(Args)]
#[command(about = "terminal-help-doctor")]
pub(crate) struct Doctor {
    #[arg(long, value_name = value::API, value_parser = value::api, help = "terminal-help-api")]
    api: Option<Api>,
}

#[derive(Serialize)]
struct Document {
    schema: u32,
    checks: Vec<LineView>,
    /// Hosts that were asked and are not Microsoft's.
    not_microsoft: Vec<String>,
}

#[derive(Serialize)]
struct LineView {
    id: DiagnosticName,
    outcome: Outcome,
    evidence: String,
    /// `null` where nothing is to be done.
    next_step: Option<String>,
}

impl Doctor {
    pub(crate) fn run(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<ExitCode, Stop> {
        until::interrupted(async {
            let reach = Reach::of(global).await?;
            let api = self.api.unwrap_or_default();
            let browser = browser::opener();
            let now = OffsetDateTime::now_utc();
            let found = diagnose(&reach.http, &reach.addresses, api, now, browser.as_deref()).await;
            if terminal.json {
                let checks = found.iter().map(|one| LineView::of(terminal, one)).collect();
                let not_microsoft = reach.addresses.not_microsoft();
                terminal.document(&Document { schema: 1, checks, not_microsoft });
            } else {
                tell(terminal, &found);
            }
            // A browser is wanted by nobody but the reader: without one, links are copied.
            let well = found.iter().all(|one| one.outcome != Outcome::Failed);
            Ok(if well { ExitCode::Done } else { ExitCode::Computer })
        })
    }
}

/// The lines, then what to do; what helps several lines is said once.
fn tell(terminal: &Terminal, found: &[Diagnostic]) {
    let rows = Rows::new(terminal, found.iter().map(|one| title(terminal, one)));
    for one in found {
        rows.tell(one.outcome, &title(terminal, one), &terminal.tell(&one.evidence));
    }
    let failed = found.iter().filter(|one| one.outcome == Outcome::Failed).count();
    terminal.line("");
    if failed == 0 {
        let well = terminal.words("doctor-well");
        let green = anstyle::AnsiColor::Green.on_default().bold();
        return terminal.line(format!("{green}{well}{green:#}"));
    }
    let unwell = terminal.tell(&Sentence::new("doctor-unwell").with("count", failed.to_string()));
    let red = anstyle::AnsiColor::Red.on_default().bold();
    terminal.line(format!("{red}{unwell}{red:#}"));
    terminal.line("");
    terminal.line(format!("  {STRONG}{}{STRONG:#}", terminal.words("terminal-next")));
    let mut said: Vec<&Sentence> = Vec::new();
    for next in found.iter().filter_map(|one| one.next.as_ref()) {
        if !said.contains(&next) {
            said.push(next);
            terminal.item("  ", &terminal.tell(next));
        }
    }
}

fn title(terminal: &Terminal, one: &Diagnostic) -> String {
    let part = match one.outcome {
        Outcome::Passed => "passed",
        Outcome::Failed => "failed",
        Outcome::Waiting | Outcome::Skipped => "skipped",
    };
    terminal.tell_part(&Sentence::new(format!("surrounding-{}", one.name.name())), part)
}

impl LineView {
    fn of(terminal: &Terminal, one: &Diagnostic) -> LineView {
        LineView {
            id: one.name,
            outcome: one.outcome,
            evidence: terminal.tell(&one.evidence),
            next_step: one.next.as_ref().map(|next| terminal.tell(next)),
        }
    }
}
