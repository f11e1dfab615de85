//! From the machine to what can be handed over: values, samples, settings; and the scripts that register the app.

use documents::{RegistrationScript, Siem, SnippetLanguage, registration_script, siem_values, snippet};
use entra::Cause;
use onboarding::{Connection, Registration, Step};

use super::Shown;
use crate::view;

/// Texts only while their step is shown: every action answers with the whole view.
pub(super) fn hand_over(shown: &Shown<'_>) -> view::HandOver {
    let machine = shown.machine;
    let connection = machine.connection();
    let texts = connection.as_ref().filter(|_| machine.step() == Some(Step::HandOver));
    view::HandOver {
        lines: connection.as_ref().map(lines).unwrap_or_default(),
        verified: machine.report().is_some_and(|report| report.verdict.cause == Cause::Verified),
        snippets: texts.map_or_else(Vec::new, |connection| {
            let sample = |which: SnippetLanguage| view::TextView {
                id: which.name().to_owned(),
                title: which.title().to_owned(),
                file_name: which.file_name().to_owned(),
                text: snippet(connection, which, shown.language),
            };
            SnippetLanguage::ALL.map(sample).to_vec()
        }),
        siems: texts.map_or_else(Vec::new, |connection| {
            let settings = |which: Siem| {
                let found = siem_values(connection, which, shown.language);
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

pub(super) fn scripts(shown: &Shown<'_>, registration: &Registration) -> Vec<view::TextView> {
    if shown.machine.step() != Some(Step::RegisterApp) {
        return Vec::new();
    }
    let script = |which: RegistrationScript| view::TextView {
        id: which.name().to_owned(),
        title: which.title().to_owned(),
        file_name: which.file_name().to_owned(),
        text: registration_script(registration, which, shown.language),
    };
    RegistrationScript::ALL.map(script).to_vec()
}

fn lines(connection: &Connection) -> Vec<view::HandOverLine> {
    let line = |id: &str, value: String| view::HandOverLine { id: id.to_owned(), value };
    let mut lines = vec![
        line("tenant-id", connection.tenant.to_string()),
        line("client-id", connection.client_id.to_string()),
        line("token-endpoint", connection.token_endpoint.clone()),
        line("scope", connection.scope.clone()),
    ];
    lines.extend(connection.api_base.clone().map(|base| line("api-base", base)));
    lines.push(line("permissions", connection.permissions.join(", ")));
    lines
}
