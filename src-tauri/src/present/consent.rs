//! From the machine to what the consent step shows.

use documents::consent_mail;
use entra::Verdict;
use explain::{Finding, Level, LinkJudgement, Sentence};
use onboarding::{ConsentRequest, Qr, ReplyWay};
use onboarding::{Listening, Status, Watching};
use wording::Language;

use super::{Shown, field, milliseconds, verdict};
use crate::view;

pub(super) fn consent(shown: &Shown<'_>) -> view::Consent {
    let machine = shown.machine;
    let link = machine.link();
    let qr = machine.link_to_send().and_then(|link| Qr::of(&link.url).ok());
    let answer = machine.request().and_then(|request| request.answer());
    let reply = answer.map(|answered| {
        let code = answered.answer.code.map(|code| code.to_string());
        verdict(&Verdict { code, ..Verdict::of(answered.answer.cause) }, shown)
    });
    let judgement = machine.judgement();
    let request = machine.consent_request();
    let letter = request.as_ref().filter(|_| machine.reply_way() != ReplyWay::Here);
    view::Consent {
        reply_way: machine.reply_way(),
        style: machine.style(),
        notes: link.iter().flat_map(|link| link.notes()).map(Sentence::from).collect(),
        findings: judgement.iter().flat_map(|judgement| &judgement.findings).map(finding).collect(),
        may_leave: judgement.as_ref().is_none_or(LinkJudgement::may_leave),
        standing: standing(shown),
        watching: watching(machine.watching()),
        fingerprint: link.as_ref().map(|link| link.client_id.fingerprint().to_string()),
        host: link.as_ref().map(|link| link.host().to_owned()),
        link: link.map(|link| link.url),
        trust_words: request.as_ref().and_then(ConsentRequest::trust_words).map(|words| words.to_string()),
        letter: letter.map(|request| letter_of(request, shown.customer_language)),
        profile: profile(shown),
        customer_language: shown.customer_language.tag().to_owned(),
        qr: qr.map(|qr| view::QrView { size: qr.size() as u32, path: qr.path() }),
        listening: listening(machine.listening()),
        reply_address: field_of_reply(shown),
        reply,
    }
}

fn field_of_reply(shown: &Shown<'_>) -> view::FieldView {
    let reply = shown.machine.reply();
    view::FieldView {
        text: reply.text.clone(),
        reading: None,
        problem: reply.problem.as_ref().map(Sentence::from),
        notes: reply.notes.clone(),
    }
}

fn standing(shown: &Shown<'_>) -> view::StandingView {
    let machine = shown.machine;
    let wanted = machine.app().permissions();
    let missing = match machine.status() {
        Status::NeedsConsentAgain { missing } => missing,
        _ => onboarding::Permissions::default(),
    };
    let granted = (!missing.is_empty()).then(|| wanted.beyond(&missing));
    let values = |of: &onboarding::Permissions| of.values().map(str::to_owned).collect();
    let elsewhere = machine.accepted_elsewhere();
    view::StandingView {
        there: machine.consent_is_there(),
        since: machine.consented_at().map(milliseconds),
        asked_at: machine.request().and_then(|request| request.sent_at).map(milliseconds),
        granted: granted.as_ref().map(values).unwrap_or_default(),
        missing: values(&missing),
        replaces: machine
            .replaced_request()
            .map(|request| milliseconds(request.sent_at.unwrap_or(request.made_at))),
        outdated: machine.request_is_outdated(),
        accepted_elsewhere: elsewhere.and_then(|answer| answer.tenant.as_ref()).map(ToString::to_string),
    }
}

fn watching(watching: Watching) -> view::WatchingView {
    match watching {
        Watching::No => view::WatchingView::default(),
        Watching::Since(since) => view::WatchingView { since: Some(milliseconds(since)), ended_at: None },
        Watching::EndedAt(at) => view::WatchingView { since: None, ended_at: Some(milliseconds(at)) },
    }
}

fn listening(listening: &Listening) -> Option<view::ListeningView> {
    match listening {
        Listening::On { redirect_uri, since, foreign, .. } => Some(view::ListeningView {
            redirect_uri: redirect_uri.as_str().to_owned(),
            since: milliseconds(*since),
            foreign: *foreign,
        }),
        _ => None,
    }
}

pub(super) fn finding(finding: &Finding) -> view::FindingView {
    view::FindingView {
        level: match finding.level {
            Level::Good => view::FindingLevel::Good,
            Level::Warn => view::FindingLevel::Warn,
            Level::Stop => view::FindingLevel::Stop,
        },
        sentence: finding.sentence.clone(),
    }
}

fn letter_of(request: &ConsentRequest, language: Language) -> view::Letter {
    let mail = consent_mail(request, language);
    view::Letter { subject: mail.subject, text: mail.text }
}

fn profile(shown: &Shown<'_>) -> view::Profile {
    let entries = shown.machine.profile();
    view::Profile {
        company: field(&entries.company),
        contact: field(&entries.contact),
        email: field(&entries.email),
        phone: field(&entries.phone),
    }
}
