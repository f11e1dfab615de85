//! From the onboarding to what the consent step shows.

use consentry::{ConsentRequest, Finding, Level, LinkExpectation, Onboarding, Qr, ReplyWay, Verdict, judge};
use documents::consent_mail;
use wording::Language;

use super::{Surroundings, field, verdict_view};
use crate::view;

pub(super) fn consent(way: &Onboarding, around: &Surroundings<'_>) -> view::Consent {
    let link = way.link(around.addresses);
    let qr = link.as_ref().and_then(|link| Qr::of(&link.url).ok());
    let reply = way.answer().map(|answer| {
        let code = answer.code.map(|code| code.to_string());
        verdict_view(&Verdict { code, ..Verdict::of(answer.cause) }, way)
    });
    let expected = LinkExpectation {
        client_id: way.client_id().value,
        tenant: way.asked().tenant,
        redirect_uri: None,
        extra_authority: Some(around.addresses.authority()),
    };
    let judgement = link.as_ref().map(|link| judge(&link.url, &expected));
    let request = way.request(around.addresses);
    let language = around.customer_language;
    let letter = request.as_ref().filter(|_| way.reply_way() != ReplyWay::Here);
    view::Consent {
        reply_way: way.reply_way(),
        style: match way.style() {
            consentry::LinkStyle::AdminConsent => view::LinkStyle::AdminConsent,
            consentry::LinkStyle::Classic => view::LinkStyle::Classic,
        },
        notes: link.as_ref().map(consentry::ConsentLink::notes).unwrap_or_default(),
        findings: judgement.iter().flat_map(|judgement| &judgement.findings).map(finding).collect(),
        may_leave: judgement.as_ref().is_none_or(consentry::LinkJudgement::may_leave),
        seen: way.consent_is_seen(),
        watching: around.watching,
        fingerprint: link.as_ref().map(|link| link.client_id.fingerprint().to_string()),
        host: link.as_ref().map(|link| link.host().to_owned()),
        link: link.map(|link| link.url),
        trust_words: request.as_ref().and_then(ConsentRequest::trust_words).map(|words| words.to_string()),
        letter: letter.map(|request| letter_of(request, language)),
        profile: profile(way),
        customer_language: language.tag().to_owned(),
        qr: qr.map(|qr| view::QrView { size: qr.size() as u32, path: qr.path() }),
        listening: around
            .listening
            .filter(|_| {
                way.style() == consentry::LinkStyle::AdminConsent && way.reply_way() == ReplyWay::Here
            })
            .map(str::to_owned),
        reply_address: view::FieldView {
            text: around.reply_draft.to_owned(),
            reading: None,
            problem: (way.reply().text == around.reply_draft)
                .then(|| way.reply().problem.as_ref().map(consentry::Problem::sentence))
                .flatten(),
            notes: Vec::new(),
        },
        reply,
    }
}

pub(crate) fn finding(finding: &Finding) -> view::FindingView {
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

fn profile(way: &Onboarding) -> view::Profile {
    let entries = way.profile();
    view::Profile {
        company: field(&entries.company),
        contact: field(&entries.contact),
        email: field(&entries.email),
        phone: field(&entries.phone),
    }
}
