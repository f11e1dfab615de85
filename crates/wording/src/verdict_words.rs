//! What a verdict means and what to do next, chosen once: window, terminal, report and letter only say it.

use entra::{Api, Cause, Turn, Verdict, Who};
use explain::{Sentence, VerdictWords as _};
use serde::Serialize;

use crate::{Language, exists};

/// Of whom a verdict speaks.
#[derive(Clone, Copy, Debug)]
pub struct Spoken<'a> {
    /// As the reader calls them; empty where nobody is known by name.
    pub customer: &'a str,
    /// The customer is the reader's own organisation.
    pub own_organisation: bool,
    pub api: Api,
}

/// The messages that say a verdict, each with its variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictWords {
    pub tone: Tone,
    pub title: Sentence,
    /// One, or the good news and a remark.
    pub meaning: Vec<Sentence>,
    /// `None`: nothing is left to do.
    pub next: Option<Sentence>,
    /// The one person who must act.
    pub who: Sentence,
    /// Who "the customer" is in the words of a single code.
    pub remark: Option<Sentence>,
}

/// How a verdict is to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    Success,
    Wait,
    Attention,
}

impl VerdictWords {
    /// The cause's title, and what this very code or detail means where the catalogue knows it more exactly.
    pub fn of(verdict: &Verdict, spoken: &Spoken<'_>) -> VerdictWords {
        let (general, exact) = (General::of(verdict, spoken), exact_id(verdict));
        let say = |part: &str| match &exact {
            Some(id) => general.part_of(id, part),
            None => general.part(part),
        };
        // What no cause fits, and a token that was pasted, have their own title.
        let own_title = matches!(verdict.cause, Cause::Unknown | Cause::ConsentGiven);
        // A remark about something that works stands behind the good news.
        let meaning = match (verdict.cause, &exact) {
            (Cause::Verified, Some(id)) => vec![general.part("meaning"), general.part_of(id, "meaning")],
            _ => vec![say("meaning")],
        };
        // While waiting helps, the cause says how long.
        let waits = Tone::of(verdict.cause) == Tone::Wait && verdict.retry_after_s.is_some();
        let own_admin = spoken.own_organisation && verdict.who() == Who::CustomerAdmin;
        let is_remarkable = spoken.own_organisation && exact.is_some() && general.tone == Tone::Attention;
        VerdictWords {
            tone: general.tone,
            title: if own_title { say("title") } else { general.part("title") },
            meaning,
            next: Some(if waits { general.part("next") } else { say("next") }),
            who: Sentence::new(match own_admin {
                true => "own-who-admin".to_owned(),
                false => format!("who-{}", verdict.who().name()),
            }),
            remark: is_remarkable.then(|| Sentence::new("own-customer-means")),
        }
    }

    /// Title, meaning and next step, in the order in which they are read.
    pub fn lines(&self) -> impl Iterator<Item = &Sentence> {
        [&self.title].into_iter().chain(&self.meaning).chain(&self.next)
    }

    /// Of a text that stands alone: it is called by its own code, title and all.
    pub fn of_text(verdict: &Verdict, spoken: &Spoken<'_>) -> VerdictWords {
        let words = VerdictWords::of(verdict, spoken);
        match exact_id(verdict) {
            Some(id) => VerdictWords { title: General::of(verdict, spoken).part_of(&id, "title"), ..words },
            None => words,
        }
    }
}

impl Tone {
    pub fn of(cause: Cause) -> Tone {
        match cause.turn() {
            Turn::Done => Tone::Success,
            Turn::Wait => Tone::Wait,
            // Nobody has to act: the next token is a new one.
            _ if cause == Cause::TokenExpired => Tone::Wait,
            _ => Tone::Attention,
        }
    }
}

/// The cause's own message, with every variable.
struct General {
    tone: Tone,
    sentence: Sentence,
    /// Where no customer is known by name.
    unnamed: Option<String>,
}

impl General {
    fn of(verdict: &Verdict, spoken: &Spoken<'_>) -> General {
        let sentence = verdict.sentence(spoken.customer, spoken.api);
        let unnamed = spoken.customer.is_empty().then(|| sentence.id.replacen("cause-", "unnamed-", 1));
        General { tone: Tone::of(verdict.cause), sentence, unnamed }
    }

    fn part(&self, part: &str) -> Sentence {
        let unnamed = self.unnamed.as_ref().map(|id| format!("{id}.{part}"));
        match unnamed.filter(|id| exists(Language::En, id)) {
            Some(id) => Sentence { id, ..self.sentence.clone() },
            None => self.part_of(&self.sentence.id, part),
        }
    }

    fn part_of(&self, id: &str, part: &str) -> Sentence {
        Sentence { id: format!("{id}.{part}"), ..self.sentence.clone() }
    }
}

/// The words for the very code or detail, where the catalogue has them. Which permissions are missing is more exact than
/// any code.
fn exact_id(verdict: &Verdict) -> Option<String> {
    let names_permissions = verdict.cause == Cause::PermissionsMissing && !verdict.missing.is_empty();
    let id = verdict.code_sentence().filter(|_| !names_permissions)?;
    exists(Language::En, &format!("{id}.title")).then_some(id)
}
