//! What was found out, as lines: how each ended, its evidence, and one sentence on what to do.

use entra::{
    CLOCK_SKEW, Cause, DiscoveryDocument, HttpAnswer, NoAnswer,
    date::{between, written},
};
use time::Duration;
use x509_parser::{parse_x509_certificate, x509::X509Name};

use super::{
    Diagnostic, DiagnosticName,
    visit::{Lookup, Visit},
};
use crate::{Outcome, Sentence, evidence_of_foreign};

pub(super) fn clock(visits: &[&Visit]) -> Diagnostic {
    let name = DiagnosticName::Clock;
    let told = visits.iter().find_map(|visit| Some((visit, visit.answer.as_ref().ok()?.date?)));
    let Some((visit, theirs)) = told else {
        return skipped(name, Sentence::new("evidence-clock-unknown"));
    };
    let apart = between(theirs, visit.now).abs();
    if apart > CLOCK_SKEW {
        let evidence = Sentence::new("evidence-clock-differs")
            .with("here", written(visit.now))
            .with("there", written(theirs))
            .with("host", &visit.host);
        return failed(name, evidence, Sentence::new("doctor-next-clock"));
    }
    let seconds = apart.saturating_sub(Duration::milliseconds(500)).whole_seconds().max(0);
    passed(
        name,
        Sentence::new("evidence-clock-fits").with("seconds", seconds.to_string()).with("host", &visit.host),
    )
}

pub(super) fn dns(visits: &[&Visit]) -> Diagnostic {
    let name = DiagnosticName::Dns;
    let mut lookups: Vec<_> = visits.iter().filter_map(|visit| visit.lookup.as_ref()).collect();
    lookups.dedup_by(|one, other| one.name == other.name);
    if lookups.is_empty() {
        return skipped(name, Sentence::new("evidence-dns-unneeded"));
    }
    let lost = |lookup: &&&Lookup| matches!(lookup.found, Err(NoAnswer::Dns { .. }));
    let unknown: Vec<_> = lookups.iter().filter(lost).map(|lookup| lookup.name.as_str()).collect();
    if !unknown.is_empty() {
        let no_answer = NoAnswer::Dns { host: unknown.join(", ") };
        return failed(name, Sentence::from(&no_answer), Sentence::new("doctor-next-dns"));
    }
    if let Some(late) = lookups.iter().find_map(|lookup| lookup.found.as_ref().err()) {
        return failed(name, late.into(), Sentence::new("doctor-next-dns"));
    }
    let found = lookups.iter().filter_map(|lookup| Some((&lookup.name, lookup.found.as_ref().ok()?)));
    let found: Vec<_> = found.map(|(name, address)| format!("{name} → {address}")).collect();
    passed(name, Sentence::new("evidence-dns-found").with("addresses", found.join(" · ")))
}

pub(super) fn proxy(visits: &[&Visit]) -> Diagnostic {
    let name = DiagnosticName::Proxy;
    if let Some(closed) = visits.iter().find_map(|visit| visit.closed_proxy()) {
        return failed(name, closed.into(), Sentence::new("doctor-next-proxy-closed"));
    }
    if let Some(said) = visits.iter().find_map(|visit| visit.said_between()) {
        return failed(name, said, Sentence::new("doctor-next-proxy"));
    }
    match visits.iter().find_map(|visit| visit.proxy.as_ref()) {
        Some(knock) => {
            passed(name, Sentence::new("evidence-proxy-used").with("proxy", knock.address.shown()))
        }
        None => passed(name, Sentence::new("evidence-proxy-none")),
    }
}

pub(super) fn tls(visits: &[&Visit]) -> Diagnostic {
    let name = DiagnosticName::Tls;
    if visits.iter().all(|visit| !visit.over_tls) {
        return skipped(name, Sentence::new("evidence-tls-unneeded"));
    }
    let distrusted = visits.iter().filter_map(|visit| visit.no_answer()).find(|no| no.cause() == Cause::Tls);
    if let Some(no_answer) = distrusted {
        return failed(name, no_answer.into(), Sentence::new("doctor-next-tls"));
    }
    let answers = visits.iter().filter_map(|visit| Some((visit, visit.answer.as_ref().ok()?)));
    let issued = answers.filter_map(|(visit, answer)| Some((&visit.host, issuer(answer)?)));
    match issued.into_iter().next() {
        Some((host, issuer)) => {
            passed(name, Sentence::new("evidence-tls-issuer").with("host", host).with("issuer", issuer))
        }
        None => skipped(name, Sentence::new("evidence-not-asked")),
    }
}

pub(super) fn sign_in_host(visit: &Visit) -> Diagnostic {
    host(DiagnosticName::SignInHost, visit, |answer| {
        answer.status == 200 && DiscoveryDocument::parse(&answer.body).is_some()
    })
}

pub(super) fn api_host(visit: Option<&Visit>) -> Diagnostic {
    match visit {
        // Without a token no API lets anybody in: being sent away is the good answer.
        Some(visit) => host(DiagnosticName::ApiHost, visit, |answer| {
            matches!(answer.status, 401 | 403) && !answer.is_html()
        }),
        None => skipped(DiagnosticName::ApiHost, Sentence::new("evidence-api-not-offered")),
    }
}

/// None is no failure: links can be copied, and most are opened by a customer's admin elsewhere.
pub(super) fn browser(opener: Option<&str>) -> Diagnostic {
    let name = DiagnosticName::Browser;
    match opener {
        Some(opener) => passed(name, Sentence::new("evidence-browser-opener").with("program", opener)),
        None => skipped(name, Sentence::new("evidence-browser-none")),
    }
}

fn host(name: DiagnosticName, visit: &Visit, is_good: impl Fn(&HttpAnswer) -> bool) -> Diagnostic {
    match &visit.answer {
        Ok(answer) if is_good(answer) => {
            let evidence = Sentence::new("evidence-host-answers")
                .with("host", &visit.host)
                .with("millis", visit.millis.to_string());
            passed(name, evidence)
        }
        Ok(answer) => failed(name, evidence_of_foreign(answer, &visit.host), next(answer.cause_of_foreign())),
        Err(_) if visit.closed_proxy().is_some() => {
            let evidence = Sentence::new("evidence-behind-proxy").with("host", &visit.host);
            failed(name, evidence, Sentence::new("doctor-next-proxy-closed"))
        }
        Err(no_answer @ NoAnswer::Dns { .. }) => {
            failed(name, no_answer.into(), Sentence::new("doctor-next-dns"))
        }
        Err(no_answer) => failed(name, no_answer.into(), next(no_answer.cause())),
    }
}

fn next(cause: Cause) -> Sentence {
    Sentence::new(match cause {
        Cause::Network => "doctor-next-network",
        Cause::Proxy => "doctor-next-proxy",
        Cause::Tls => "doctor-next-tls",
        Cause::Throttled | Cause::MicrosoftUnavailable => "doctor-next-later",
        _ => "doctor-next-address",
    })
}

/// Who vouches for the server: a company's own name there means that its network inspects what passes.
fn issuer(answer: &HttpAnswer) -> Option<String> {
    let (_, certificate) = parse_x509_certificate(answer.certificate.as_deref()?).ok()?;
    let issuer = certificate.issuer();
    let named = |name: &X509Name<'_>| {
        let organization =
            name.iter_organization().next().and_then(|one| one.as_str().ok().map(str::to_owned));
        organization
            .or_else(|| name.iter_common_name().next().and_then(|one| one.as_str().ok().map(str::to_owned)))
    };
    Some(named(issuer).unwrap_or_else(|| issuer.to_string()))
}

fn passed(name: DiagnosticName, evidence: Sentence) -> Diagnostic {
    Diagnostic { name, outcome: Outcome::Passed, evidence, next: None }
}

fn skipped(name: DiagnosticName, evidence: Sentence) -> Diagnostic {
    Diagnostic { name, outcome: Outcome::Skipped, evidence, next: None }
}

fn failed(name: DiagnosticName, evidence: Sentence, next: Sentence) -> Diagnostic {
    Diagnostic { name, outcome: Outcome::Failed, evidence, next: Some(next) }
}
