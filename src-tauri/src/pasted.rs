//! From an explanation to what the page "Paste anything" shows of it.

use consentry::{Explanation, Onboarding};
use serde_json::Value;

use crate::{present, view};

pub(crate) fn explanation(found: &Explanation, way: &Onboarding) -> view::ExplanationView {
    view::ExplanationView {
        kind: found.kind,
        verdict: found.verdict.as_ref().map(|verdict| {
            let shown = present::verdict_view(verdict, way);
            let customer = found.customer.clone().unwrap_or_else(|| shown.sentence.args["customer"].clone());
            let sentence = verdict.sentence(&customer, found.api.unwrap_or(way.api()));
            view::VerdictView { sentence, ..shown }
        }),
        fields: found.fields.iter().map(|(name, value)| field(name, value)).collect(),
        findings: found.findings.iter().map(present::consent::finding).collect(),
        go_to: found.go_to,
    }
}

fn field(name: &str, value: &Value) -> view::ExplainedField {
    let id = format!("claim-{name}");
    let value = match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    };
    let words = wording::exists(wording::Language::En, &id).then_some(id);
    view::ExplainedField { name: name.to_owned(), value, words }
}
