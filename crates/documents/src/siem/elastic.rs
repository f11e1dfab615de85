//! Elastic: the integrations Microsoft Defender XDR (`m365_defender`) and Microsoft Defender for Endpoint.
//!
//! Source: elastic/integrations packages/m365_defender (data_stream/{incident,alert,log}, their httpjson.yml.hbs and
//! test-all.yml @a5792df) and packages/microsoft_defender_endpoint (data_stream/{log,machine} and their tests).

use entra::Api;
use onboarding::Connection;
use wording::{Language, say_plain};

use super::{Feed, SiemText, secret};

pub(super) fn values(
    connection: &Connection,
    feed: Feed,
    base: &str,
    language: Language,
) -> Option<SiemText> {
    let (integration, stream) = match (connection.api, feed) {
        (Api::Graph, Feed::Incidents) => ("m365_defender", "incident"),
        (Api::Graph, Feed::Alerts) => ("m365_defender", "alert"),
        (Api::DefenderXdr, Feed::Incidents) => ("m365_defender", "log"),
        (Api::DefenderEndpoint, Feed::Alerts) => ("microsoft_defender_endpoint", "log"),
        (Api::DefenderEndpoint, Feed::Machines) => ("microsoft_defender_endpoint", "machine"),
        _ => return None,
    };
    let mut text = SiemText::of(connection, language);
    text.line("integration", integration);
    text.line("data_stream", stream);
    text.line("client_id", connection.client_id.to_string());
    text.line("client_secret", secret(language));
    text.line("tenant_id", connection.tenant.to_string());
    text.line("login_url", &connection.authority);
    match (connection.api, feed) {
        (Api::DefenderEndpoint, Feed::Machines) => text.line("url", base),
        (Api::DefenderEndpoint, _) => text.line("request_url", format!("{base}/api/alerts")),
        _ => {
            // It stands behind login_url and tenant_id.
            let token = connection.token_endpoint.split(&format!("{}/", connection.tenant)).nth(1)?;
            text.line("token_endpoint", token);
            text.line("request_url", base);
        }
    }
    if connection.api == Api::DefenderXdr {
        text.note(say_plain(language, "siem-elastic-older-stream"));
    }
    let options: String =
        text.lines.iter().map(|line| format!("{}: {}\n", line.label, quoted(&line.value))).collect();
    text.text = text.comments() + &options;
    Some(text)
}

/// As YAML takes any text: a JSON string.
fn quoted(value: &str) -> serde_json::Value {
    serde_json::Value::String(value.to_owned())
}
