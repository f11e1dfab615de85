//! A check's report: lines as they resolve, the verdict, and the contract's document.

use std::{cell::RefCell, time::Duration};

use entra::{Cause, Signature, TenantFound, Trace, Verdict};
use explain::{Outcome, Sentence, not_microsoft};
use onboarding::{Check, CheckName, Line, Report, TokenReport};
use serde::Serialize;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use wording::line_title;

use super::{
    row::Rows,
    terminal::{FAINT, Terminal},
    verdict::{self, VerdictView},
};

/// What `check --json` says.
#[derive(Serialize)]
struct Document {
    schema: u32,
    verdict: VerdictView,
    /// Hosts that were asked and are not Microsoft's.
    not_microsoft: Vec<String>,
    tenant: Option<TenantView>,
    checks: Vec<LineView>,
    token: Option<TokenView>,
    elapsed_ms: u32,
    trace: Trace,
    /// The file that `--report` wrote.
    report: Option<String>,
}

/// A tenant as the contract writes it.
#[derive(Serialize)]
pub(crate) struct TenantView {
    pub(crate) tenant_id: Option<String>,
    pub(crate) cloud: Option<&'static str>,
    pub(crate) region: Option<String>,
    pub(crate) issuer: Option<String>,
    pub(crate) given: String,
}

#[derive(Serialize)]
struct LineView {
    id: &'static str,
    outcome: Outcome,
    evidence: Option<String>,
    started_ms: u32,
    millis: u32,
}

#[derive(Serialize)]
struct TokenView {
    tid: Option<String>,
    aud: Option<String>,
    app_id: Option<String>,
    roles: Vec<String>,
    missing_roles: Vec<String>,
    extra_roles: Vec<String>,
    version: Option<String>,
    signature: &'static str,
    expires_at: Option<String>,
}

/// Tells lines one after the other; good ones at once where somebody reads along.
pub(crate) struct Telling<'a> {
    terminal: &'a Terminal,
    told: RefCell<Vec<CheckName>>,
    rows: Rows<'a>,
}

impl<'a> Telling<'a> {
    pub(crate) fn new(terminal: &'a Terminal) -> Telling<'a> {
        let ends = [Outcome::Passed, Outcome::Failed];
        let titles = ends.into_iter().flat_map(|end| CheckName::ALL.map(|name| title(terminal, name, end)));
        Telling { terminal, told: RefCell::default(), rows: Rows::new(terminal, titles) }
    }

    /// A line on the way. A failure may yet turn out to be a wait, and is told at the end.
    pub(crate) fn hear(&self, line: &Line) {
        if line.outcome == Outcome::Passed && self.terminal.is_watched() {
            self.tell(line);
        }
    }

    /// What was not told on the way, and what ended otherwise.
    pub(crate) fn tell_rest(&self, lines: &[Line]) {
        lines.iter().for_each(|line| self.tell(line));
    }

    fn tell(&self, line: &Line) {
        if line.outcome == Outcome::Passed && self.told.borrow().contains(&line.name) {
            return;
        }
        self.told.borrow_mut().push(line.name);
        let terminal = self.terminal;
        // Why a line was skipped is said once, by the line before it; a signature has reasons of its own.
        let told_before = |evidence: &Sentence| {
            line.outcome == Outcome::Skipped && !evidence.id.starts_with("evidence-signature-")
        };
        let evidence = line.evidence.as_ref().filter(|evidence| terminal.verbose || !told_before(evidence));
        let mut evidence = evidence.map(|sentence| terminal.tell(sentence)).unwrap_or_default();
        if terminal.verbose {
            evidence.push_str(&format!("  {} ms", line.millis));
        }
        self.rows.tell(line.outcome, &terminal.tell(&line_title(line)), &evidence);
    }
}

/// That it is tested again by itself, and when.
pub(crate) fn tell_wait(terminal: &Terminal, verdict: &Verdict, pause: Duration) {
    let seconds = pause.as_secs().max(1).to_string();
    let id = match verdict.cause {
        Cause::Propagating => "terminal-wait-propagating",
        Cause::Throttled => "terminal-wait-throttled",
        Cause::ConsentMissing => "terminal-wait-consent",
        _ => "terminal-wait-microsoft",
    };
    let text = terminal.tell(&Sentence::new(id).with("seconds", seconds));
    let mark = terminal.mark(Outcome::Waiting);
    terminal.line(format!("  {mark} {FAINT}{text}{FAINT:#}"));
    if verdict.cause == Cause::Propagating && !verdict.missing.is_empty() {
        let permissions = verdict.missing.join(", ");
        let awaited = terminal.tell(&Sentence::new("awaited-permissions").with("permissions", permissions));
        terminal.line(format!("    {FAINT}{awaited}{FAINT:#}"));
    }
}

/// The verdict in words, after the lines; where it is not Microsoft's, that comes first.
pub(crate) fn tell(terminal: &Terminal, report: &Report, check: &Check) {
    terminal.line("");
    if let Some(note) = not_microsoft(&check.addresses) {
        terminal.paragraph("", &terminal.tell(&note));
        terminal.line("");
    }
    verdict::tell(terminal, &report.verdict, &check.tenant.to_string(), check.api);
    if terminal.verbose {
        tell_trace(terminal, &report.trace);
    }
}

pub(crate) fn document(terminal: &Terminal, report: &Report, check: &Check, written: Option<String>) {
    terminal.document(&Document {
        schema: 1,
        verdict: VerdictView::of(terminal, &report.verdict, &check.tenant.to_string(), check.api),
        not_microsoft: check.addresses.not_microsoft(),
        tenant: report.tenant.as_ref().map(TenantView::of),
        checks: report.lines.iter().map(|line| LineView::of(terminal, line)).collect(),
        token: report.token.as_ref().map(TokenView::of),
        elapsed_ms: report.elapsed_ms,
        trace: report.trace.clone(),
        report: written,
    });
}

/// What Microsoft's support asks for.
fn tell_trace(terminal: &Terminal, trace: &Trace) {
    let lines = [
        ("terminal-trace-correlation", &trace.correlation_id),
        ("terminal-trace-trace", &trace.trace_id),
        ("terminal-trace-time", &trace.timestamp),
    ];
    for (id, value) in lines {
        if let Some(value) = value {
            let value = entra::visible(value);
            terminal.line(format!("  {FAINT}{}{FAINT:#} {value}", terminal.words(id)));
        }
    }
}

impl TenantView {
    pub(crate) fn of(found: &TenantFound) -> TenantView {
        TenantView {
            tenant_id: Some(found.tenant_id.to_string()),
            cloud: Some(found.cloud.name()),
            region: found.region.clone(),
            issuer: Some(found.issuer.clone()),
            given: found.given.clone(),
        }
    }
}

impl LineView {
    fn of(terminal: &Terminal, line: &Line) -> LineView {
        LineView {
            id: line.name.name(),
            outcome: line.outcome,
            evidence: line.evidence.as_ref().map(|sentence| terminal.tell(sentence)),
            started_ms: line.started_ms,
            millis: line.millis,
        }
    }
}

impl TokenView {
    fn of(token: &TokenReport) -> TokenView {
        let claims = &token.claims;
        let end = claims.exp.and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
        TokenView {
            tid: claims.tid.clone(),
            aud: claims.aud.clone(),
            app_id: claims.app_id().map(str::to_owned),
            roles: token.roles.held.clone(),
            missing_roles: token.roles.missing.clone(),
            extra_roles: token.roles.extra.clone(),
            version: claims.ver.clone(),
            signature: match token.signature {
                Signature::Good { .. } => "good",
                Signature::Bad(_) => "bad",
                Signature::Unchecked(_) => "unchecked",
            },
            expires_at: end.and_then(|end| end.format(&Rfc3339).ok()),
        }
    }
}

fn title(terminal: &Terminal, name: CheckName, outcome: Outcome) -> String {
    let part = match outcome {
        Outcome::Passed => "passed",
        Outcome::Failed => "failed",
        Outcome::Waiting => "waiting",
        Outcome::Skipped => "skipped",
    };
    terminal.tell_part(&Sentence::new(format!("check-{}", name.name())), part)
}
