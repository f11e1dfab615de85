//! A check's report: lines as they resolve, the verdict, and the contract's document.

use std::{cell::RefCell, time::Duration};

use documents::api_words;
use entra::{Api, Cause, Signature, TenantFound, Trace, Turn, Verdict};
use explain::{Outcome, Sentence, not_microsoft};
use onboarding::{Check, CheckName, Line, Report, TokenReport};
use serde::Serialize;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};
use wording::Spoken;

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
    /// Each API that was tested; what stands above is of the one that decides.
    apis: Vec<ApiView>,
}

#[derive(Serialize)]
struct ApiView {
    api: &'static str,
    verdict: VerdictView,
    checks: Vec<LineView>,
    token: Option<TokenView>,
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
    /// Where there are several APIs, each line says of which it is.
    several: bool,
    told: RefCell<Vec<(Api, CheckName)>>,
    rows: Rows<'a>,
}

impl<'a> Telling<'a> {
    pub(crate) fn new(terminal: &'a Terminal, check: &Check) -> Telling<'a> {
        let apis = check.wanted().apis();
        let several = apis.len() > 1;
        let ends = [Outcome::Passed, Outcome::Failed];
        let titles = ends.into_iter().flat_map(|end| CheckName::ALL.map(|name| title(terminal, name, end)));
        let widest = apis.iter().filter(|_| several).map(|api| of_api(*api, "")).max_by_key(String::len);
        let titles = titles.map(|title| widest.clone().unwrap_or_default() + &title);
        Telling { terminal, several, told: RefCell::default(), rows: Rows::new(terminal, titles) }
    }

    /// A line on the way. A failure may yet turn out to be a wait, and is told at the end.
    pub(crate) fn hear(&self, api: Api, line: &Line) {
        if line.outcome == Outcome::Passed && self.terminal.is_watched() {
            self.tell(api, line);
        }
    }

    /// What was not told on the way, and what ended otherwise. What is of no API is told with the first.
    pub(crate) fn tell_rest(&self, report: &Report) {
        for (at, report) in report.each().into_iter().enumerate() {
            let lines = report.lines.iter().filter(|line| at == 0 || !is_of_the_tenant(line.name));
            lines.for_each(|line| self.tell(report.api, line));
        }
    }

    fn tell(&self, api: Api, line: &Line) {
        let is_of_api = self.several && !is_of_the_tenant(line.name);
        // Of the tenant is asked once.
        let told = (if is_of_api { api } else { Api::default() }, line.name);
        if line.outcome == Outcome::Passed && self.told.borrow().contains(&told) {
            return;
        }
        self.told.borrow_mut().push(told);
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
        let title = terminal.tell(&line_title(line));
        let title = if is_of_api { of_api(api, &title) } else { title };
        self.rows.tell(line.outcome, &title, &evidence);
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
    verdict::tell(terminal, &report.verdict, &check.tenant.to_string(), report.api);
    tell_each(terminal, report, check);
    if terminal.verbose {
        tell_trace(terminal, &report.trace);
    }
}

/// Of several APIs, how each came off.
fn tell_each(terminal: &Terminal, report: &Report, check: &Check) {
    let (each, customer) = (report.each(), check.tenant.to_string());
    if each.len() < 2 {
        return;
    }
    terminal.line("");
    for Report { api, verdict, .. } in each {
        let spoken = Spoken { customer: &customer, own_organisation: false, api: *api };
        let outcome = match verdict.cause.turn() {
            Turn::Done => Outcome::Passed,
            Turn::Wait => Outcome::Waiting,
            _ => Outcome::Failed,
        };
        let (mark, product) = (terminal.mark(outcome), &api.facts().product_name);
        terminal.line(format!("  {mark} {product}: {}", terminal.tell(&api_words(verdict, &spoken))));
    }
}

pub(crate) fn document(terminal: &Terminal, report: &Report, check: &Check, written: Option<String>) {
    let of_api = |report: &Report| ApiView::of(terminal, report, check);
    let ApiView { verdict, checks, token, .. } = of_api(report);
    terminal.document(&Document {
        schema: 1,
        verdict,
        not_microsoft: check.addresses.not_microsoft(),
        tenant: report.tenant.as_ref().map(TenantView::of),
        checks,
        token,
        elapsed_ms: report.elapsed_ms,
        trace: report.trace.clone(),
        report: written,
        apis: report.each().into_iter().map(of_api).collect(),
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

impl ApiView {
    fn of(terminal: &Terminal, report: &Report, check: &Check) -> ApiView {
        ApiView {
            api: report.api.name(),
            verdict: VerdictView::of(terminal, &report.verdict, &check.tenant.to_string(), report.api),
            checks: report.lines.iter().map(|line| LineView::of(terminal, line)).collect(),
            token: report.token.as_ref().map(TokenView::of),
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

/// Sign-in service and tenant are the same for every API.
fn is_of_the_tenant(name: CheckName) -> bool {
    matches!(name, CheckName::SignInReachable | CheckName::TenantFound)
}

/// A line's title with its API, in the word of `--api`.
fn of_api(api: Api, title: &str) -> String {
    format!("{} · {title}", api.name())
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
