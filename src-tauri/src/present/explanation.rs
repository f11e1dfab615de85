//! From an explanation to what the page "I was sent something" shows of it.

use entra::{Cause, Verdict};
use explain::{Explanation, Sentence, VerdictWords as _};
use onboarding::Step;
use serde_json::Value;
use wording::{Language, Spoken, VerdictWords, exists};

use super::{Shown, consent, customer_name, spoken, verdict_view};
use crate::view;

pub(super) fn explanation(found: &Explanation, shown: &Shown<'_>) -> view::ExplanationView {
    view::ExplanationView {
        kind: found.kind,
        verdict: found.verdict.as_ref().map(|verdict| verdict_of_text(found, verdict, shown)),
        fields: found.fields.iter().map(|(name, value)| field(name, value)).collect(),
        advice: found.advice,
        said: found.said.clone(),
        next: found.next.clone(),
        findings: found.findings.iter().map(consent::finding).collect(),
        go_to: Step::for_text(found),
    }
}

/// A text may speak of anybody: of this customer, of another one, or of nobody by name.
fn verdict_of_text(found: &Explanation, verdict: &Verdict, shown: &Shown<'_>) -> view::VerdictView {
    let this = shown.machine.tenant().map(|tenant| tenant.tenant_id.to_string());
    let other = found.customer.clone().filter(|customer| Some(customer) != this.as_ref());
    let name = other.unwrap_or_else(|| customer_name(shown));
    let told = spoken(shown, &name);
    let told = Spoken { own_organisation: false, api: found.api.unwrap_or(told.api), ..told };
    let words = VerdictWords::of_text(verdict, &told);
    // What kind of good news it is, the kind's own words say best.
    let good = format!("explain-{}.good", found.kind.name());
    let is_good = verdict.cause == Cause::ConsentGiven && verdict.code_sentence().is_none();
    verdict_view(
        verdict,
        match is_good && exists(Language::En, &good) {
            true => VerdictWords { meaning: vec![Sentence::new(good)], next: None, ..words },
            false => words,
        },
    )
}

fn field(name: &str, value: &Value) -> view::ExplainedField {
    let id = format!("claim-{name}");
    let value = match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    };
    let words = exists(Language::En, &id).then_some(id);
    view::ExplainedField { name: name.to_owned(), value, words }
}
