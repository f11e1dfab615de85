//! From the machine to what the test shows: its lines while they come, its verdict, what the token said.

use documents::{admin_message, api_words};
use entra::{Api, Cause, Turn};
use explain::{Outcome, Sentence, not_microsoft};
use onboarding::Test;
use onboarding::{CheckName, Line, Report};
use time::OffsetDateTime;
use wording::{Spoken, line_title};

use super::{Shown, customer_name, milliseconds, proof_report, spoken, verdict};
use crate::view;

pub(super) fn test(shown: &Shown<'_>) -> view::Test {
    let machine = shown.machine;
    let report = machine.report();
    let (running_since, again_at, arrived): (_, _, &[(Api, Line)]) = match machine.test() {
        Test::Idle => (None, None, &[]),
        Test::Running { since, lines, .. } => (Some(milliseconds(*since)), None, lines),
        Test::Pausing { until, .. } => (None, Some(milliseconds(*until)), &[]),
    };
    // While Microsoft is still copying, a test more changes the lines it reaches, and empties none.
    let is_copying = report.is_some_and(|report| report.verdict.cause == Cause::Propagating);
    let kept = report.filter(|_| running_since.is_none() || is_copying);
    let last = kept.map(|report| report.each()).unwrap_or_default();
    let lines = |api: Api| CheckName::ALL.map(|name| line(api, name, arrived, &last)).into();
    let judged_against = machine.judged_against();
    let apis = judged_against.apis();
    let of_api = |api: Api| view::TestOfApi {
        api,
        product_name: api.facts().product_name.clone(),
        lines: lines(api),
        words: report.and_then(|report| words(report, api, shown)),
    };
    view::Test {
        running_since,
        again_at,
        lines: lines(
            report.map_or_else(|| apis.first().copied().unwrap_or(machine.api()), |report| report.api),
        ),
        apis: if apis.len() > 1 { apis.into_iter().map(of_api).collect() } else { Vec::new() },
        verdict: report.map(|report| verdict_of(report, shown)),
        ready: machine.check().is_some(),
        judged_against: judged_against.values().map(str::to_owned).collect(),
        not_microsoft: report
            .filter(|_| shown.practice.is_none())
            .and_then(|_| not_microsoft(&machine.addresses())),
        elapsed_ms: report.map(|report| report.elapsed_ms),
        message: message(shown),
        token: report.and_then(token),
        trace: report.map(trace),
    }
}

/// The cause's words, but for what this window does by itself and what was not judged.
fn verdict_of(report: &Report, shown: &Shown<'_>) -> view::VerdictView {
    let machine = shown.machine;
    let mut said = verdict(&report.verdict, shown);
    let waits = report.verdict.cause.turn() == Turn::Wait;
    if waits && !matches!(machine.test(), Test::Idle) {
        said.next = Some(Sentence::new("waits-by-itself"));
    }
    if shown.practice.is_some() && report.verdict.cause == Cause::Propagating {
        said.remark = Some(Sentence::new("practice-faster"));
    }
    if report.verdict.cause == Cause::Verified && machine.judged_against().is_empty() {
        let general = said.meaning.remove(0);
        said.meaning = vec![Sentence { id: "verified-unjudged".to_owned(), ..general }];
        said.next = None;
    }
    said
}

/// Every line is there from the start, so that none moves another.
fn line(api: Api, name: CheckName, arrived: &[(Api, Line)], last: &[&Report]) -> view::CheckLine {
    let waiting = Line { name, outcome: Outcome::Waiting, evidence: None, started_ms: 0, millis: 0 };
    let arrived = arrived.iter().map(|(of, line)| (*of, line));
    let last = last.iter().flat_map(|report| report.lines.iter().map(|line| (report.api, line)));
    let found = arrived.chain(last).find(|(of, line)| (*of, line.name) == (api, name));
    let line = found.map_or(&waiting, |(_, line)| line);
    view::CheckLine {
        id: name,
        outcome: line.outcome,
        title: line_title(line),
        evidence: line.evidence.clone(),
        started_ms: line.started_ms,
        millis: line.millis,
    }
}

/// How this API came off, in a line.
fn words(report: &Report, api: Api, shown: &Shown<'_>) -> Option<Sentence> {
    let name = customer_name(shown);
    let each = report.each();
    let own = each.into_iter().find(|one| one.api == api)?;
    Some(api_words(&own.verdict, &Spoken { api, ..spoken(shown, &name) }))
}

fn message(shown: &Shown<'_>) -> Option<view::Letter> {
    let message = proof_report(shown.machine, shown.machine.checked_at()?, |checked| {
        admin_message(checked, shown.customer_language)
    })??;
    Some(view::Letter { subject: message.subject, text: message.text })
}

fn token(report: &Report) -> Option<view::TokenView> {
    let token = report.token.as_ref()?;
    let expires = token.claims.exp.and_then(|s| OffsetDateTime::from_unix_timestamp(s).ok());
    Some(view::TokenView {
        tid: token.claims.tid.clone(),
        aud: token.claims.aud.clone(),
        app_id: token.claims.app_id().map(str::to_owned),
        roles: token.roles.held.clone(),
        missing_roles: token.roles.missing.clone(),
        extra_roles: token.roles.extra.clone(),
        version: token.claims.ver.clone(),
        expires_at: expires.and_then(|t| t.format(&time::format_description::well_known::Rfc3339).ok()),
    })
}

fn trace(report: &Report) -> view::TraceView {
    view::TraceView {
        code: report.verdict.code.clone(),
        correlation_id: report.trace.correlation_id.clone(),
        trace_id: report.trace.trace_id.clone(),
        timestamp: report.trace.timestamp.clone(),
    }
}
