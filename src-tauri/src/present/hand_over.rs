//! From the machine to what can be handed over: values, samples, settings; and the scripts that register the app.

use documents::{RegistrationScript, Siem, SnippetLanguage, registration_script, siem_values, snippet};
use onboarding::{Connection, Registration, Step};
use wording::Language;

use super::Shown;
use crate::view;

/// Texts only while their step is shown: every action answers with the whole view.
pub(super) fn hand_over(shown: &Shown<'_>) -> view::HandOver {
    let machine = shown.machine;
    let connections = machine.connections();
    let is_shown = machine.step() == Some(Step::HandOver);
    let each = connections.iter().map(|connection| view::HandOverOfApi {
        api: connection.api,
        product_name: connection.api.facts().product_name.clone(),
        lines: lines(connection),
        snippets: if is_shown { snippets(connection, shown.language) } else { Vec::new() },
        siems: if is_shown { siems(connection, shown.language) } else { Vec::new() },
    });
    let each: Vec<view::HandOverOfApi> = each.collect();
    let first = each.first().cloned();
    view::HandOver {
        lines: first.as_ref().map(|first| first.lines.clone()).unwrap_or_default(),
        verified: machine.report().is_some_and(|report| report.is_verified()),
        snippets: first.as_ref().map(|first| first.snippets.clone()).unwrap_or_default(),
        siems: first.map(|first| first.siems).unwrap_or_default(),
        apis: if each.len() > 1 { each } else { Vec::new() },
    }
}

fn snippets(connection: &Connection, language: Language) -> Vec<view::TextView> {
    let sample = |which: SnippetLanguage| view::TextView {
        id: which.name().to_owned(),
        title: which.title().to_owned(),
        file_name: which.file_name().to_owned(),
        text: snippet(connection, which, language),
    };
    SnippetLanguage::ALL.map(sample).to_vec()
}

fn siems(connection: &Connection, language: Language) -> Vec<view::SiemView> {
    let settings = |which: Siem| {
        let found = siem_values(connection, which, language);
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
