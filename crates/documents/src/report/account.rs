//! What the report tells in one language, before it is laid out.

use std::iter;

use entra::{Api, Cause, Cloud, one_line};
use explain::{Outcome, Sentence};
use onboarding::{Line, TokenReport};
use time::macros::format_description;
use wording::{Language, Spoken, VerdictWords, line_title, say, say_plain};

use super::{OfApi, PROOFS, ProofReport, word};
use crate::{
    api_words::api_words,
    letter::{Entry, Section, listed},
    practice_mark::{mark, marked},
};

pub(super) struct Account {
    pub(super) language: Language,
    pub(super) proven: bool,
    pub(super) kind: String,
    pub(super) customer: String,
    pub(super) title: String,
    pub(super) lead: String,
    /// That others than Microsoft were asked, where they were.
    pub(super) not_microsoft: Option<String>,
    /// Of each API.
    pub(super) proofs: Vec<Section<Told>>,
    pub(super) remains: Section<String>,
    /// The verdict in the words of the test; none where nothing remains.
    pub(super) told: Option<Section<String>>,
    pub(super) permissions: Vec<Section<Held>>,
    pub(super) tested: Section<Entry>,
    pub(super) lines: Vec<Section<Told>>,
    pub(super) end: String,
}

/// A line with its outcome.
pub(super) struct Told {
    pub(super) outcome: Outcome,
    /// The outcome in one word.
    pub(super) word: String,
    pub(super) title: String,
    pub(super) evidence: String,
}

/// A permission and whether the token carries it.
pub(super) struct Held {
    pub(super) value: String,
    pub(super) words: Option<String>,
    pub(super) state: HeldState,
    pub(super) state_words: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum HeldState {
    Granted,
    Missing,
    Surplus,
    Unknown,
}

impl Account {
    pub(super) fn of(told: &ProofReport<'_>, language: Language) -> Account {
        let telling = Telling { told, language, app: app_name(told), customer: one_line(told.customer) };
        Account {
            language,
            proven: telling.proven(),
            kind: telling.say(Sentence::new("report-kind")),
            customer: telling.customer.clone(),
            title: marked(telling.title(), &told.connection.authority, language),
            lead: telling.lead(),
            not_microsoft: telling.not_microsoft(),
            proofs: telling.of_each("report-proofs", |one| telling.proofs(one)),
            remains: telling.remains(),
            told: telling.verdict(),
            permissions: telling.of_each("report-permissions", |one| telling.permissions(one)),
            tested: telling.tested(),
            lines: telling.of_each("report-lines", |one| telling.lines(one)),
            end: telling.say(Sentence::new("report-without-secrets")),
        }
    }
}

struct Telling<'a> {
    told: &'a ProofReport<'a>,
    language: Language,
    app: String,
    customer: String,
}

impl Telling<'_> {
    fn say(&self, sentence: Sentence) -> String {
        say(self.language, &sentence.id, &sentence.args)
    }

    fn proven(&self) -> bool {
        self.told.report.verdict.cause == Cause::Verified
    }

    fn apis(&self) -> String {
        self.told.each().iter().map(OfApi::product).collect::<Vec<_>>().join(", ")
    }

    /// A section; where there are several APIs, one of each under its name.
    fn of_each<T>(&self, heading: &'static str, lines: impl Fn(&OfApi<'_>) -> Vec<T>) -> Vec<Section<T>> {
        let heading = self.say(Sentence::new(heading));
        match &self.told.each()[..] {
            [_, _, ..] => {
                let of = |one: &OfApi<'_>| Section {
                    heading: format!("{heading} · {}", one.product()),
                    lines: lines(one),
                };
                self.told.each().iter().map(of).collect()
            }
            _ => vec![Section { heading, lines: lines(&self.told.decisive()) }],
        }
    }

    fn title(&self) -> String {
        self.say(match self.proven() {
            true => Sentence::new("report-title-proven").with("customer", &self.customer),
            false => Sentence::new("report-title-open").with("customer", &self.customer),
        })
    }

    fn lead(&self) -> String {
        let (time, api) = (time(self.told), self.apis());
        self.say(match self.proven() {
            true => Sentence::new("report-lead-proven")
                .with("time", time)
                .with("app", &self.app)
                .with("api", api)
                .with("customer", &self.customer),
            false => Sentence::new("report-lead-open")
                .with("time", time)
                .with("app", &self.app)
                .with("api", api)
                .with("customer", &self.customer),
        })
    }

    fn not_microsoft(&self) -> Option<String> {
        if let Some(practice) = mark(&self.told.connection.authority, self.language) {
            return Some(practice);
        }
        let hosts = self.told.connection.not_microsoft.join(", ");
        (!hosts.is_empty()).then(|| self.say(Sentence::new("not-microsoft").with("hosts", hosts)))
    }

    fn proofs(&self, tested: &OfApi<'_>) -> Vec<Told> {
        let told = PROOFS.map(|(proof, name)| {
            let evidence = tested.report.lines.iter().find(|line| line.name == name);
            let title = say_plain(self.language, &format!("report-proof-{proof}"));
            self.line(title, tested.outcome(name), evidence)
        });
        told.into()
    }

    fn lines(&self, tested: &OfApi<'_>) -> Vec<Told> {
        let title = |line: &Line| self.say(line_title(line));
        tested.report.lines.iter().map(|line| self.line(title(line), line.outcome, Some(line))).collect()
    }

    fn line(&self, title: String, outcome: Outcome, line: Option<&Line>) -> Told {
        let evidence = line.and_then(|line| line.evidence.clone());
        Told {
            outcome,
            word: say_plain(self.language, &format!("outcome-{}", word(outcome))),
            title,
            evidence: evidence.map(|evidence| one_line(&self.say(evidence))).unwrap_or_default(),
        }
    }

    fn remains(&self) -> Section<String> {
        let line = if self.proven() {
            let cloud = self.told.report.tenant.as_ref().map_or(Cloud::Public, |found| found.cloud);
            let portal = cloud.facts().entra_portal();
            let nothing = Sentence::new("report-remains-nothing")
                .with("host", portal.trim_start_matches("https://"))
                .with("app", &self.app);
            self.say(nothing)
        } else {
            let who = say_plain(self.language, &format!("who-{}", self.told.report.verdict.who().name()));
            Entry { label: self.say(Sentence::new("report-acts")), value: who }.labelled()
        };
        let lines = iter::once(line).chain(self.where_it_falls_short()).collect();
        Section { heading: self.say(Sentence::new("report-remains")), lines }
    }

    /// Of several APIs, how each came off.
    fn where_it_falls_short(&self) -> Vec<String> {
        let each = self.told.each();
        let told = each.iter().filter(|_| each.len() > 1 && !self.proven()).map(|tested| {
            let short = api_words(&tested.report.verdict, &self.spoken(tested.report.api));
            Entry { label: tested.product().to_owned(), value: self.say(short) }.labelled()
        });
        told.collect()
    }

    fn spoken(&self, api: Api) -> Spoken<'_> {
        Spoken { customer: &self.customer, own_organisation: false, api }
    }

    fn verdict(&self) -> Option<Section<String>> {
        let words = VerdictWords::of(&self.told.report.verdict, &self.spoken(self.told.report.api));
        let lines = words.lines().map(|line| self.say(line.clone())).collect();
        let heading = self.say(Sentence::new("report-told"));
        (!self.proven()).then_some(Section { heading, lines })
    }

    fn permissions(&self, tested: &OfApi<'_>) -> Vec<Held> {
        let wanted = &tested.connection.permissions;
        let roles = tested.report.token.as_ref().and_then(TokenReport::proven_roles);
        let of_wanted = wanted.iter().map(|value| match roles {
            None => (value, HeldState::Unknown),
            Some(roles) if roles.missing.contains(value) => (value, HeldState::Missing),
            Some(_) => (value, HeldState::Granted),
        });
        // Also what includes a wanted one: whoever granted more than was asked for has to see it.
        let held = roles.into_iter().flat_map(|roles| &roles.held);
        let extra = held.filter(|value| !wanted.contains(value));
        let all = of_wanted.chain(extra.map(|value| (value, HeldState::Surplus)));
        all.map(|(value, state)| self.held(value, state)).collect()
    }

    fn held(&self, value: &str, state: HeldState) -> Held {
        let id = format!("permission-{}", value.replace('.', "_"));
        Held {
            value: one_line(value),
            words: wording::exists(Language::En, &id).then(|| say_plain(self.language, &id)),
            state,
            state_words: self.say(match state {
                HeldState::Granted => Sentence::new("report-granted"),
                HeldState::Missing => Sentence::new("report-missing"),
                HeldState::Surplus => Sentence::new("report-surplus"),
                HeldState::Unknown => Sentence::new("report-unknown"),
            }),
        }
    }

    /// What is not known is left out.
    fn tested(&self) -> Section<Entry> {
        let ProofReport { report, connection, profile, .. } = self.told;
        let apis: Vec<String> = self.told.each().iter().map(|one| listed(one.connection.api)).collect();
        let names = [&profile.company, &profile.contact].map(|name| one_line(name));
        let partner = names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ");
        let known = |value: &Option<String>| one_line(value.as_deref().unwrap_or_default());
        let region = report.tenant.as_ref().map(|found| known(&found.region)).unwrap_or_default();
        let entries = [
            (Sentence::new("report-customer"), self.customer.clone()),
            (Sentence::new("report-tenant"), connection.tenant.to_string()),
            (Sentence::new("report-region"), region),
            (Sentence::new("report-app"), self.app.clone()),
            (Sentence::new("report-application-id"), connection.client_id.to_string()),
            (Sentence::new("report-api"), apis.join(", ")),
            (Sentence::new("report-partner"), partner),
            (Sentence::new("report-time"), time(self.told)),
            (Sentence::new("report-program"), format!("Consentry {}", self.told.version)),
            (Sentence::new("report-code"), known(&report.verdict.code)),
            (Sentence::new("report-correlation"), known(&report.trace.correlation_id)),
            (Sentence::new("report-trace"), known(&report.trace.trace_id)),
        ];
        let lines = entries.into_iter().filter(|(_, value)| !value.is_empty());
        let lines = lines.map(|(label, value)| Entry { label: self.say(label), value }).collect();
        Section { heading: self.say(Sentence::new("report-tested")), lines }
    }
}

/// An app without a name is still told apart by its ID.
fn app_name(told: &ProofReport<'_>) -> String {
    let name = one_line(told.app_name);
    if name.is_empty() { told.connection.client_id.to_string() } else { name }
}

/// To the minute, in UTC, as every language reads it.
fn time(told: &ProofReport<'_>) -> String {
    let shape = format_description!("[year]-[month]-[day] [hour]:[minute] UTC");
    told.now.to_offset(time::UtcOffset::UTC).format(shape).unwrap_or_default()
}
