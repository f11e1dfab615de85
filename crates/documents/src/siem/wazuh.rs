//! Wazuh: its module for Microsoft Graph, which reads nothing else.
//!
//! Source: wazuh/wazuh-documentation source/cloud-security/azure/monitoring-ms-graph.rst @28dea4b, and
//! source/user-manual/reference/ossec-conf/ms-graph-module.rst (allowed values of `api_type`).

use entra::Api;
use onboarding::Connection;
use wording::{Language, say_plain};

use super::{Siem, SiemText, may, resource, secret, with_product};

pub(super) fn values(connection: &Connection, language: Language) -> Option<SiemText> {
    if connection.api != Api::Graph {
        return None;
    }
    let relationships: Vec<&str> =
        [("SecurityIncident.Read.All", "incidents"), ("SecurityAlert.Read.All", "alerts_v2")]
            .into_iter()
            .filter(|(permission, _)| may(connection, permission))
            .map(|(_, relationship)| relationship)
            .collect();
    let mut text = SiemText::of(connection, language);
    text.line("client_id", connection.client_id.to_string());
    text.line("tenant_id", connection.tenant.to_string());
    text.line("secret_value", secret(language));
    let api_type = api_type(connection);
    if let Some(api_type) = api_type {
        text.line("api_type", api_type);
    } else {
        text.note(with_product("siem-cloud-unknown", Siem::Wazuh, language));
    }
    text.labelled("resource", "name", "security");
    for relationship in &relationships {
        text.line("relationship", *relationship);
    }
    text.note(say_plain(language, "siem-wazuh-one-tenant"));
    text.text = block(&text, api_type, &relationships);
    Some(text)
}

/// What goes into `ossec.conf`, with the values of the documentation's own example for the rest.
fn block(text: &SiemText, api_type: Option<&str>, relationships: &[&str]) -> String {
    let value = |id: &str| text.lines.iter().find(|line| line.id == id).map(|line| escaped(&line.value));
    let element = |name: &str, value: Option<String>| {
        value.map(|value| format!("    <{name}>{value}</{name}>\n")).unwrap_or_default()
    };
    let read: String =
        relationships.iter().map(|name| format!("    <relationship>{name}</relationship>\n")).collect();
    // Two hyphens may not stand in an XML comment.
    let note = |note: &String| format!("<!-- {} -->\n", note.replace("--", "\u{2010}\u{2010}"));
    let notes: String = text.notes.iter().map(note).collect();
    format!(
        "{notes}<ms-graph>\n  <enabled>yes</enabled>\n  <only_future_events>yes</only_future_events>\n\
         \x20 <curl_max_size>10M</curl_max_size>\n  <run_on_start>yes</run_on_start>\n\
         \x20 <interval>20m</interval>\n  <version>v1.0</version>\n  <api_auth>\n{}{}{}{}  </api_auth>\n\
         \x20 <resource>\n    <name>security</name>\n{read}  </resource>\n</ms-graph>\n",
        element("client_id", value("client_id")),
        element("tenant_id", value("tenant_id")),
        element("secret_value", value("secret_value")),
        element("api_type", api_type.map(str::to_owned)),
    )
}

/// `global` stands for the public cloud and GCC.
fn api_type(connection: &Connection) -> Option<&'static str> {
    match resource(connection) {
        "https://graph.microsoft.com" => Some("global"),
        "https://graph.microsoft.us" => Some("gcc-high"),
        "https://dod-graph.microsoft.us" => Some("dod"),
        _ => None,
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
