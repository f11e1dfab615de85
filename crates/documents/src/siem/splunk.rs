//! Splunk: the Splunk Add-on for Microsoft Security, its account and its inputs.
//!
//! Source: the add-on's README/inputs.conf.spec, its account's fields (`splunk_ta_ms_security_account.conf`: `username`,
//! `password`, `tenant_id`) and its module `environment_specific_urls`, as published with it.

use entra::Api;
use onboarding::Connection;
use wording::{Language, say};

use super::{Feed, Siem, SiemText, resource, secret, with_product};

/// What the input calls the account.
const ACCOUNT: &str = "consentry";

pub(super) fn values(connection: &Connection, feed: Feed, language: Language) -> Option<SiemText> {
    let (input, option) = input(connection.api, feed)?;
    let mut text = SiemText::of(connection, language);
    text.line("username", connection.client_id.to_string());
    text.line("password", secret(language));
    text.line("tenant_id", connection.tenant.to_string());
    text.line("azure_app_account", ACCOUNT);
    let place = place(connection);
    if let Some(place) = place {
        text.line(option, place);
    }
    text.note(say(language, "siem-splunk-account", &[("account".to_owned(), ACCOUNT.to_owned())].into()));
    if place.is_none() {
        text.note(with_product("siem-cloud-unknown", Siem::Splunk, language));
    }
    let place = place.map(|place| format!("{option} = {place}\n")).unwrap_or_default();
    text.text = format!(
        "{}[{input}://{tenant}]\nazure_app_account = {ACCOUNT}\ntenant_id = {tenant}\n{place}",
        text.comments(),
        tenant = connection.tenant,
    );
    Some(text)
}

/// The stanza, and what it calls the place that it reads from.
fn input(api: Api, feed: Feed) -> Option<(&'static str, &'static str)> {
    match (api, feed) {
        (Api::DefenderXdr | Api::Graph, Feed::Incidents) => {
            Some(("microsoft_365_defender_endpoint_incidents", "environment"))
        }
        (Api::DefenderEndpoint | Api::Graph, Feed::Alerts) => {
            Some(("microsoft_defender_endpoint_atp_alerts", "location"))
        }
        (Api::DefenderEndpoint, Feed::Machines) => Some(("microsoft_defender_endpoint_machines", "location")),
        _ => None,
    }
}

/// `None` where the add-on knows no such place.
fn place(connection: &Connection) -> Option<&'static str> {
    Some(match resource(connection) {
        "https://api.security.microsoft.com" => "commercial",
        "https://api-gcc.security.microsoft.us" => "gcc",
        "https://api-gov.security.microsoft.us" => "gcc-high",
        "https://graph.microsoft.com" => "commercial-graph-api",
        "https://graph.microsoft.us" => "gcc-high-graph-api",
        "https://api.securitycenter.microsoft.com" => "api.securitycenter.microsoft.com",
        "https://api-gcc.securitycenter.microsoft.us" => "api-gcc.securitycenter.microsoft.us",
        "https://api-gov.securitycenter.microsoft.us" => "api-gov.securitycenter.microsoft.us",
        _ => return None,
    })
}
