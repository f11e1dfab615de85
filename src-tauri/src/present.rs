//! From the onboarding to what the window shows of it.

pub(crate) mod consent;
mod hand_over;

use consentry::{
    Addresses, Api, CheckName, Cloud, Entry, Mark, Onboarding, Outcome, Report, Sentence, Step, TenantFound,
    Verdict,
};

use wording::Language;

use crate::view;

/// What the view shows besides the onboarding itself.
pub(crate) struct Surroundings<'a> {
    pub(crate) practice: Option<view::PracticeView>,
    pub(crate) language: Language,
    pub(crate) customer_language: Language,
    pub(crate) saved: Option<&'a view::Saved>,
    pub(crate) addresses: &'a Addresses,
    pub(crate) listening: Option<&'a str>,
    pub(crate) reply_draft: &'a str,
    pub(crate) certificate_path: &'a str,
    pub(crate) reading: bool,
    /// The page "Paste anything", while it is open.
    pub(crate) paste: Option<view::Paste>,
    pub(crate) watching: bool,
    pub(crate) looking: bool,
    pub(crate) look_up_failed: Option<&'a Verdict>,
    pub(crate) running: bool,
    pub(crate) test_again_in_s: Option<u32>,
}

/// Everything the window shows, made anew after every action.
pub(crate) fn view(way: &Onboarding, around: &Surroundings<'_>) -> view::View {
    let step = way.step();
    view::View {
        practice: around.practice.clone(),
        language: around.language.tag().to_owned(),
        audience: way.audience(),
        step,
        rail: way.steps().into_iter().map(|step| rail_item(way, step)).collect(),
        next: step.and_then(|now| next(way, now)),
        wanted: step.and_then(|now| way.wanted(now)),
        choose_permissions: choose_permissions(way, around),
        register_app: register_app(way, around),
        app_values: app_values(way, around),
        customer: customer(way, around),
        consent: consent::consent(way, around),
        test: test(way, around),
        hand_over: hand_over::hand_over(way, around),
        paste: around.paste.clone(),
        saved: around.saved.cloned(),
    }
}

pub(crate) fn check_line(line: &consentry::Line) -> view::CheckLine {
    view::CheckLine {
        id: line.name,
        outcome: line.outcome,
        evidence: line.evidence.clone(),
        started_ms: line.started_ms,
        millis: line.millis,
    }
}

fn next(way: &Onboarding, now: Step) -> Option<Step> {
    let next = way.steps().into_iter().find(|step| *step > now)?;
    way.is_reachable(next).then_some(next)
}

fn rail_item(way: &Onboarding, step: Step) -> view::RailItem {
    let detail = match step {
        Step::ChoosePermissions => way.step().filter(|now| *now > step).map(|_| way.permissions().join(", ")),
        Step::RegisterApp => way.step().filter(|now| *now > step).and_then(|_| way.app_name().value.clone()),
        Step::AppValues => way.client_id().value.map(|id| id.to_string()),
        Step::Customer => way.customer().value.as_ref().map(ToString::to_string),
        _ => None,
    };
    view::RailItem { step, mark: mark(way.mark(step)), reachable: way.is_reachable(step), detail }
}

fn mark(mark: Mark) -> view::Mark {
    match mark {
        Mark::Open => view::Mark::Open,
        Mark::Current => view::Mark::Current,
        Mark::Done => view::Mark::Done,
        Mark::NeedsAttention => view::Mark::NeedsAttention,
    }
}

fn field<T: ToString>(entry: &Entry<T>) -> view::FieldView {
    let reading =
        entry.value.as_ref().map(ToString::to_string).filter(|reading| *reading != entry.text.trim());
    view::FieldView {
        text: entry.text.clone(),
        reading,
        problem: entry.problem.as_ref().map(consentry::Problem::sentence),
        notes: entry.notes.clone(),
    }
}

fn choose_permissions(way: &Onboarding, around: &Surroundings<'_>) -> view::ChoosePermissions {
    let facts = way.api().facts();
    let permission = |p: &consentry::Permission| view::PermissionView {
        value: p.value.clone(),
        id: p.id.clone(),
        acts: p.acts,
        wanted: way.permissions().contains(&p.value),
        common: p.common,
        retires_on: p.retires_on.clone(),
    };
    let api = |key: &Api| view::ApiView {
        key: *key,
        portal_name: key.facts().portal_name.clone(),
        product_name: key.facts().product_name.clone(),
        app_id: key.facts().app_id.clone(),
    };
    view::ChoosePermissions {
        api: way.api(),
        apis: Api::ALL.iter().map(api).collect(),
        permissions: facts.permissions.iter().filter(|p| p.for_apps).map(permission).collect(),
        consenting_role: facts.consenting_role.clone(),
        cloud: around.practice.is_none().then(|| cloud(way)),
    }
}

fn cloud(way: &Onboarding) -> view::CloudView {
    let (facts, api) = (way.cloud().facts(), way.api());
    view::CloudView {
        chosen: way.cloud(),
        all: Cloud::ALL.to_vec(),
        api_base: field(way.api_base()),
        known_api_base: facts.api_base(api).map(str::to_owned),
        notes: (!facts.is_documented(api)).then(|| undocumented(api)).into_iter().collect(),
        foreign: way
            .foreign_api_host()
            .map(|host| view::ForeignApi { host, confirmed: way.api_base_is_confirmed() }),
    }
}

fn undocumented(api: Api) -> Sentence {
    Sentence::new("note-cloud-undocumented").with("api", &api.facts().product_name)
}

fn register_app(way: &Onboarding, around: &Surroundings<'_>) -> view::RegisterApp {
    let registration = way.registration(around.addresses);
    let portal_url = registration.portal_url();
    view::RegisterApp {
        app_name: field(way.app_name()),
        landing_page: redirect(way),
        scripts: hand_over::scripts(way, around),
        lines: registration
            .lines()
            .into_iter()
            .map(|line| view::RegisterLine { id: line.id.to_owned(), values: line.values })
            .collect(),
        portal_name: portal_url.split('/').nth(2).unwrap_or_default().to_owned(),
        portal_url,
    }
}

fn redirect(way: &Onboarding) -> view::FieldView {
    let page = way.landing_page();
    view::FieldView {
        text: page.text.clone(),
        problem: page.problem.as_ref().map(consentry::Problem::sentence),
        notes: page.notes.clone(),
        ..view::FieldView::default()
    }
}

fn app_values(way: &Onboarding, around: &Surroundings<'_>) -> view::AppValues {
    let (secret, file) = (way.secret(), way.certificate());
    let held = |certificate: &consentry::ClientCertificate| view::HeldCertificate {
        subject: certificate.subject().to_owned(),
        thumbprint: certificate.thumbprint_sha1().to_owned(),
        ends_on: certificate.not_after().date().to_string(),
    };
    view::AppValues {
        client_id: field(way.client_id()),
        home_tenant: field(way.home_tenant()),
        credential: way.credential(),
        certificate: view::CertificateView {
            path: around.certificate_path.to_owned(),
            reading: around.reading,
            held: file.value().map(held),
            problem: file.problem.as_ref().map(consentry::Problem::sentence),
            notes: certificate_notes(file, around),
        },
        secret: view::SecretView {
            held: secret.is_held(),
            problem: secret.problem.as_ref().map(consentry::Problem::sentence),
            notes: secret.notes.clone(),
        },
        secret_ends: field(way.secret_ends()),
    }
}

/// In practice mode nobody has to upload it, and the reader is told so.
fn certificate_notes(file: &consentry::CertificateFile, around: &Surroundings<'_>) -> Vec<Sentence> {
    let uploaded = around.practice.as_ref().and(file.value());
    let note = uploaded.map(|_| Sentence::new("note-certificate-practice"));
    file.notes.iter().cloned().chain(note).collect()
}

fn customer(way: &Onboarding, around: &Surroundings<'_>) -> view::Customer {
    let mut shown = field(way.customer());
    if let Some(verdict) = around.look_up_failed.filter(|_| shown.problem.is_none()) {
        let mut sentence = verdict.sentence(&customer_name(way), way.api());
        sentence.id.push_str(".title");
        shown.problem = Some(sentence);
    }
    shown.notes.extend(way.found().and_then(|found| cloud_note(found, way.api(), around.addresses)));
    view::Customer { field: shown, looking: around.looking, found: way.found().map(tenant) }
}

/// Another sign-in service means another registration; an API that is not documented there means a guess.
fn cloud_note(found: &TenantFound, api: Api, addresses: &Addresses) -> Option<Sentence> {
    let (theirs, ours) = (found.cloud.facts(), addresses.cloud().facts());
    if theirs.authority() != ours.authority() {
        return Some(Sentence::new("note-cloud-differs").with("cloud", theirs.name()));
    }
    let guessed = !theirs.is_documented(api);
    guessed.then(|| undocumented(api))
}

fn tenant(found: &TenantFound) -> view::TenantView {
    view::TenantView {
        tenant_id: found.tenant_id.to_string(),
        given: found.given.clone(),
        cloud: found.cloud.name().to_owned(),
        region: found.region.clone(),
        issuer: found.issuer.clone(),
    }
}

fn test(way: &Onboarding, around: &Surroundings<'_>) -> view::Test {
    let report = way.report().filter(|_| !around.running);
    let waiting = |id: &CheckName| view::CheckLine {
        id: *id,
        outcome: Outcome::Waiting,
        evidence: None,
        started_ms: 0,
        millis: 0,
    };
    view::Test {
        running: around.running,
        lines: match report {
            Some(report) => report.lines.iter().map(check_line).collect(),
            None => CheckName::ALL.iter().map(waiting).collect(),
        },
        verdict: report.map(|report| {
            let retry_after_s = around.test_again_in_s.or(report.verdict.retry_after_s);
            verdict_view(&Verdict { retry_after_s, ..report.verdict.clone() }, way)
        }),
        not_microsoft: report
            .filter(|_| around.practice.is_none())
            .and_then(|_| around.addresses.note_not_microsoft()),
        elapsed_ms: report.map(|report| report.elapsed_ms),
        token: report.and_then(token),
        trace: report.map(trace),
    }
}

pub(crate) fn verdict_view(verdict: &Verdict, way: &Onboarding) -> view::VerdictView {
    view::VerdictView {
        cause: verdict.cause,
        who: verdict.who(),
        sentence: verdict.sentence(&customer_name(way), way.api()),
        code_sentence: verdict
            .code_sentence()
            .filter(|id| wording::exists(Language::En, &format!("{id}.title"))),
        retry_after_s: verdict.retry_after_s,
        go_to: verdict.go_to(),
    }
}

fn token(report: &Report) -> Option<view::TokenView> {
    let token = report.token.as_ref()?;
    let expires = token.claims.exp.and_then(|s| time::OffsetDateTime::from_unix_timestamp(s).ok());
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

/// The domain as it was given, else the ID: what the reader calls the customer.
fn customer_name(way: &Onboarding) -> String {
    way.customer().value.as_ref().map(ToString::to_string).unwrap_or_default()
}
