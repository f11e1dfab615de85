//! From the machine to what the window shows of it, made anew after every action and event.

mod app;
mod checked;
mod consent;
mod explanation;
mod hand_over;
mod test;

use entra::{TenantFound, Verdict};
use explain::{Explanation, Sentence};
use onboarding::Step;
use onboarding::{Entry, Machine, Mark, Refusal};
use time::OffsetDateTime;
use wording::{Language, Spoken, VerdictWords, say_plain};

use crate::view;
pub(crate) use checked::proof_report;

/// What the view is made of.
pub(crate) struct Shown<'a> {
    pub(crate) revision: u64,
    pub(crate) machine: &'a Machine,
    pub(crate) practice: Option<view::PracticeView>,
    pub(crate) language: Language,
    pub(crate) customer_language: Language,
    pub(crate) explanation: Option<&'a Explanation>,
    pub(crate) refusal: Option<view::RefusalView>,
}

/// Everything the window shows.
pub(crate) fn view(shown: &Shown<'_>) -> view::View {
    let machine = shown.machine;
    let step = machine.step();
    let next = machine.next_action();
    view::View {
        revision: shown.revision,
        practice: shown.practice.clone(),
        language: shown.language.tag().to_owned(),
        audience: machine.app().audience(),
        place: machine.place(),
        step,
        rail: machine.steps().into_iter().map(|step| rail_item(machine, step)).collect(),
        next: machine.next_step(),
        wanted: machine.wanted_here(),
        back: machine.back(),
        next_action: view::NextView { action: next, step: next.step(), field: next.field() },
        first_open_step: machine.first_open_step(),
        refusal: shown.refusal.clone(),
        choose_permissions: app::choose_permissions(shown),
        register_app: app::register_app(shown),
        app_values: app::app_values(shown),
        customer: customer(shown),
        consent: consent::consent(shown),
        test: test::test(shown),
        hand_over: hand_over::hand_over(shown),
        explanation: shown.explanation.map(|found| explanation::explanation(found, shown)),
        saved: machine.saved().map(|saved| view::Saved {
            document: saved.document,
            path: saved.path.to_string_lossy().into_owned(),
        }),
    }
}

pub(crate) fn refusal(refusal: &Refusal) -> view::RefusalView {
    let path = match refusal {
        Refusal::Stopped(path) => path.as_ref().map(|path| path.display().to_string()),
        _ => None,
    };
    view::RefusalView { code: refusal.code().to_owned(), path }
}

fn rail_item(machine: &Machine, step: Step) -> view::RailItem {
    let is_past = machine.step().is_some_and(|now| now > step);
    let app = machine.app();
    let detail = match step {
        Step::ChoosePermissions => is_past.then(|| app.permissions().values().collect::<Vec<_>>().join(", ")),
        Step::RegisterApp => app.name().value.clone().filter(|_| is_past),
        Step::AppValues => app.client_id().value.map(|id| id.to_string()),
        Step::Customer => machine.customer().value.as_ref().map(ToString::to_string),
        _ => None,
    };
    let mark = match machine.mark(step) {
        Mark::Open => view::Mark::Open,
        Mark::Current => view::Mark::Current,
        Mark::Done => view::Mark::Done,
        Mark::NeedsAttention => view::Mark::NeedsAttention,
    };
    view::RailItem { step, mark, reachable: machine.is_reachable(step), detail }
}

fn customer(shown: &Shown<'_>) -> view::Customer {
    let machine = shown.machine;
    let mut entered = field(machine.customer());
    entered.problem = machine.customer_problem().as_ref().map(Sentence::from);
    entered.notes = machine.customer_notes();
    entered.notes.extend(machine.tenant().and_then(|found| app::cloud_note(found, machine)));
    view::Customer {
        field: entered,
        name: customer_name(shown),
        looking_since: machine.looking_since().map(milliseconds),
        found: machine.tenant().map(tenant),
        failed: machine.look_up_failed().map(|error| verdict(&error.verdict(), shown)),
    }
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

fn field<T: ToString>(entry: &Entry<T>) -> view::FieldView {
    let reading =
        entry.value.as_ref().map(ToString::to_string).filter(|reading| *reading != entry.text.trim());
    view::FieldView {
        text: entry.text.clone(),
        reading,
        problem: entry.problem.as_ref().map(Sentence::from),
        notes: entry.notes.clone(),
    }
}

fn verdict(verdict: &Verdict, shown: &Shown<'_>) -> view::VerdictView {
    let name = customer_name(shown);
    verdict_view(verdict, VerdictWords::of(verdict, &spoken(shown, &name)))
}

fn verdict_view(verdict: &Verdict, words: VerdictWords) -> view::VerdictView {
    view::VerdictView {
        cause: verdict.cause,
        who: verdict.who(),
        tone: words.tone,
        title: words.title,
        meaning: words.meaning,
        next: words.next,
        acts: words.who,
        remark: words.remark,
        missing: verdict.missing.clone(),
        retry_after_s: verdict.retry_after_s,
    }
}

fn spoken<'a>(shown: &Shown<'_>, customer: &'a str) -> Spoken<'a> {
    let app = shown.machine.app();
    Spoken {
        customer,
        own_organisation: app.audience() == entra::AppAudience::OwnOrganisation,
        api: shown.machine.report().map_or_else(|| shown.machine.api(), |report| report.api),
    }
}

/// What to call the customer: the practice tenant's name, else what the reader gave; one's own organisation is called so.
fn customer_name(shown: &Shown<'_>) -> String {
    let machine = shown.machine;
    if machine.app().audience() == entra::AppAudience::OwnOrganisation {
        return say_plain(shown.language, "own-organisation");
    }
    let named = machine.customer_named().map(|hint| hint.to_string());
    let Some(given) = machine.tenant().map(|found| found.given.clone()).or(named) else {
        return say_plain(shown.language, "customer-unnamed");
    };
    let practised = shown.practice.iter().flat_map(|practice| &practice.customers);
    let name = practised.into_iter().find(|customer| customer.domain == given);
    name.map_or(given, |customer| customer.name.clone())
}

/// Of Unix time; nothing here is older.
fn milliseconds(at: OffsetDateTime) -> u64 {
    u64::try_from(at.unix_timestamp_nanos() / 1_000_000).unwrap_or_default()
}
