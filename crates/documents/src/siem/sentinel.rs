//! Microsoft Sentinel: a connector of one's own, made with the Codeless Connector Framework.
//!
//! Source: MicrosoftDocs/azure-docs articles/sentinel/data-connector-connection-rules-reference.md @03e5750 ("OAuth2",
//! "Request configuration"); for the built-in connector connect-microsoft-365-defender.md @031b29a.

use onboarding::Connection;
use serde_json::json;
use wording::{Language, say_plain};

use super::{SiemText, secret};

pub(super) fn values(connection: &Connection, base: &str, language: Language) -> Option<SiemText> {
    let call = connection.sample_call()?;
    let endpoint = format!("{base}{}", call.path.split('?').next()?);
    let mut text = SiemText::of(connection, language);
    text.labelled("client_id", "ClientId", connection.client_id.to_string());
    text.labelled("client_secret", "ClientSecret", secret(language));
    text.labelled("grant_type", "GrantType", "client_credentials");
    text.labelled("token_endpoint", "TokenEndpoint", &connection.token_endpoint);
    text.labelled("scope", "Scope", &connection.scope);
    text.labelled("api_endpoint", "ApiEndpoint", &endpoint);
    text.note(say_plain(language, "siem-sentinel-own-tenant"));
    text.note(say_plain(language, "siem-sentinel-parts"));
    let connector = json!({
        "auth": {
            "type": "OAuth2",
            "ClientId": connection.client_id.to_string(),
            // The reader's own parameter: the documentation's way to keep the secret out of the template.
            "ClientSecret": "[[parameters('clientSecret')]",
            "GrantType": "client_credentials",
            "TokenEndpoint": connection.token_endpoint,
            "Scope": connection.scope,
        },
        "request": { "ApiEndpoint": endpoint, "HttpMethod": call.method },
    });
    text.text = format!("{connector:#}\n");
    Some(text)
}
