//! From the onboarding to what can be handed over: values, samples, settings; and the scripts that register the app.

use consentry::{Cause, Onboarding, Step};
use documents::{RegistrationScript, Siem, SnippetLanguage, registration_script, siem_values, snippet};

use super::Surroundings;
use crate::view;

/// Texts only while their step is shown: every action answers with the whole view.
pub(super) fn hand_over(way: &Onboarding, around: &Surroundings<'_>) -> view::HandOver {
    let shown = way.step() == Some(Step::HandOver);
    let connection = way.connection(around.addresses);
    let texts = connection.as_ref().filter(|_| shown);
    view::HandOver {
        lines: lines(way, around),
        verified: way.report().is_some_and(|report| report.verdict.cause == Cause::Verified),
        snippets: texts.map_or_else(Vec::new, |connection| {
            let sample = |which: SnippetLanguage| view::TextView {
                id: which.name().to_owned(),
                title: which.title().to_owned(),
                file_name: which.file_name().to_owned(),
                text: snippet(connection, which, around.language),
            };
            SnippetLanguage::ALL.map(sample).to_vec()
        }),
        siems: texts.map_or_else(Vec::new, |connection| {
            let settings = |which: Siem| {
                let found = siem_values(connection, which, around.language);
                let line = |line: documents::SiemValue| view::SiemLine {
                    id: line.id.to_owned(),
                    label: line.label,
                    value: line.value,
                };
                view::SiemView {
                    id: which.name().to_owned(),
                    title: which.title().to_owned(),
                    lines: found.lines.into_iter().map(line).collect(),
                    text: found.text,
                    notes: found.notes,
                }
            };
            Siem::ALL.map(settings).to_vec()
        }),
    }
}

pub(super) fn scripts(way: &Onboarding, around: &Surroundings<'_>) -> Vec<view::TextView> {
    if way.step() != Some(Step::RegisterApp) {
        return Vec::new();
    }
    let registration = way.registration(around.addresses);
    let script = |which: RegistrationScript| view::TextView {
        id: which.name().to_owned(),
        title: which.title().to_owned(),
        file_name: which.file_name().to_owned(),
        text: registration_script(&registration, which, around.language),
    };
    RegistrationScript::ALL.map(script).to_vec()
}

fn lines(way: &Onboarding, around: &Surroundings<'_>) -> Vec<view::HandOverLine> {
    let line = |id: &str, value: String| view::HandOverLine { id: id.to_owned(), value };
    let Some(connection) = way.connection(around.addresses) else { return Vec::new() };
    let mut lines = vec![
        line("tenant-id", connection.tenant.to_string()),
        line("client-id", connection.client_id.to_string()),
        line("token-endpoint", connection.token_endpoint),
        line("scope", connection.scope),
    ];
    lines.extend(connection.api_base.map(|base| line("api-base", base)));
    lines.push(line("permissions", connection.permissions.join(", ")));
    lines
}
