//! What crosses of the page where something that was sent is explained.

use explain::{Advice, Kind, Sentence};
use onboarding::Step;
use serde::Serialize;
use ts_rs::TS;

use super::{FindingView, VerdictView};

#[derive(Clone, Debug, Serialize, TS)]
pub struct ExplanationView {
    /// The catalogue's `explain-<kind>` names it.
    pub kind: Kind,
    /// `null` where nothing is wrong and nothing proven.
    pub verdict: Option<VerdictView>,
    /// Names are Microsoft's own words (`tid`, `aud`, `correlation_id`), untranslated.
    pub fields: Vec<ExplainedField>,
    /// What to do with a consent link.
    pub advice: Option<Advice>,
    /// What the text means here, where no verdict says it.
    pub said: Vec<Sentence>,
    pub next: Option<Sentence>,
    /// Only for a consent link.
    pub findings: Vec<FindingView>,
    /// The step where the text belongs; `use_explained` takes it there.
    pub go_to: Option<Step>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct ExplainedField {
    pub name: String,
    pub value: String,
    /// Plain words for the name: the catalogue's `claim-<name>`.
    pub words: Option<String>,
}
