//! The consent link in both styles.

use serde::{Deserialize, Serialize};
use url::Url;

use crate::{Addresses, Api, ClientId, ConsentState, Problem, Sentence, TenantHint};

/// Microsoft's limit for a redirect URI. Characters. Source: entra-docs reply-url.md @0358995.
const REDIRECT_URI_LIMIT: usize = 256;

/// The shape of a consent link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkStyle {
    /// `/v2.0/adminconsent`: says who asks for what, and where the answer goes.
    #[default]
    AdminConsent,
    /// The form of Microsoft's older pages, letter for letter; its reply tells neither tenant nor result.
    Classic,
}

/// Where Microsoft sends the admin's browser with the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct RedirectUri(String);

/// A link that asks a customer's admin for consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentLink {
    pub url: String,
    pub style: LinkStyle,
    pub client_id: ClientId,
    pub tenant: TenantHint,
    pub redirect_uri: Option<RedirectUri>,
    pub scope: Option<String>,
    pub state: Option<ConsentState>,
}

impl RedirectUri {
    /// What is registered for the loopback listener: Microsoft ignores the port of `localhost` when it compares.
    pub const REGISTERED_LOOPBACK: &'static str = "http://localhost/consent";

    /// https anywhere, http on localhost only; without the characters that Microsoft refuses.
    pub fn parse(text: &str) -> Result<RedirectUri, Problem> {
        let text = text.trim();
        let url = Url::parse(text).map_err(|_| Problem::RedirectUriUnreadable)?;
        let host = url.host_str().ok_or(Problem::RedirectUriUnreadable)?;
        let local = matches!(host, "localhost" | "127.0.0.1");
        if !(url.scheme() == "https" || (url.scheme() == "http" && local)) {
            return Err(Problem::RedirectUriHttp);
        }
        let refused =
            text.len() > REDIRECT_URI_LIMIT || text.contains(['!', '$', '\'', '(', ')', ',', ';', '#', '*']);
        if refused || !url.username().is_empty() || url.password().is_some() {
            return Err(Problem::RedirectUriUnreadable);
        }
        Ok(RedirectUri(text.to_owned()))
    }

    /// The registered form, while no listener is bound.
    pub fn registered_loopback() -> RedirectUri {
        RedirectUri(RedirectUri::REGISTERED_LOOPBACK.to_owned())
    }

    /// The address of a listener on this computer.
    pub fn loopback(port: u16) -> RedirectUri {
        RedirectUri(format!("http://localhost:{port}/consent"))
    }

    pub fn is_loopback(&self) -> bool {
        self.0.starts_with("http://localhost") || self.0.starts_with("http://127.0.0.1")
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ConsentLink {
    /// `{authority}/{tenant}/v2.0/adminconsent?client_id&scope&redirect_uri&state`.
    pub fn admin_consent(
        addresses: &Addresses,
        api: Api,
        client_id: ClientId,
        tenant: TenantHint,
        redirect_uri: RedirectUri,
        state: ConsentState,
    ) -> ConsentLink {
        let scope = addresses.scope(api).to_owned();
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("client_id", &client_id.to_string())
            .append_pair("scope", &scope)
            .append_pair("redirect_uri", redirect_uri.as_str())
            .append_pair("state", state.as_str())
            .finish();
        ConsentLink {
            url: format!("{}/{tenant}/v2.0/adminconsent?{query}", addresses.authority()),
            style: LinkStyle::AdminConsent,
            client_id,
            tenant,
            redirect_uri: Some(redirect_uri),
            scope: Some(scope),
            state: Some(state),
        }
    }

    /// The link of the source pages, letter for letter, at this authority.
    pub fn classic(addresses: &Addresses, client_id: ClientId, tenant: TenantHint) -> ConsentLink {
        ConsentLink {
            url: format!(
                "{}/common/oauth2/authorize?prompt=consent&client_id={client_id}&response_type=code&sso_reload=true",
                addresses.authority()
            ),
            style: LinkStyle::Classic,
            client_id,
            tenant,
            redirect_uri: None,
            scope: None,
            state: None,
        }
    }

    /// Where it leads: with the fingerprint of the application ID, what a careful admin compares.
    pub fn host(&self) -> &str {
        let after = self.url.split_once("://").map_or(self.url.as_str(), |(_, after)| after);
        after.split(['/', '?', '#']).next().unwrap_or(after)
    }

    /// What to know before the link leaves.
    pub fn notes(&self) -> Vec<Sentence> {
        let mut notes = Vec::new();
        if self.style == LinkStyle::Classic {
            notes.push(Sentence::new("note-link-classic"));
        } else if self.tenant == TenantHint::Organizations {
            notes.push(Sentence::new("note-link-organizations"));
        }
        if self.redirect_uri.as_ref().is_some_and(RedirectUri::is_loopback) {
            notes.push(Sentence::new("note-link-loopback"));
        }
        notes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Cloud;

    #[test]
    fn the_classic_link_is_the_source_pages_letter_for_letter() {
        let client_id = ClientId::parse("00000000-0000-0000-0000-000000000000").unwrap();
        let link = ConsentLink::classic(&Addresses::of(Cloud::Public), client_id, TenantHint::Organizations);
        assert_eq!(
            link.url,
            "https://login.microsoftonline.com/common/oauth2/authorize?prompt=consent\
             &client_id=00000000-0000-0000-0000-000000000000&response_type=code&sso_reload=true"
        );
    }

    #[test]
    fn the_admin_consent_link_names_app_api_answer_and_state() {
        let link = ConsentLink::admin_consent(
            &Addresses::of(Cloud::Public),
            Api::DefenderXdr,
            ClientId::parse("3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314").unwrap(),
            TenantHint::parse("9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58").unwrap(),
            RedirectUri::loopback(8400),
            ConsentState::given("s1").unwrap(),
        );
        assert_eq!(
            link.url,
            "https://login.microsoftonline.com/9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58/v2.0/adminconsent\
             ?client_id=3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314\
             &scope=https%3A%2F%2Fapi.security.microsoft.com%2F.default\
             &redirect_uri=http%3A%2F%2Flocalhost%3A8400%2Fconsent&state=s1"
        );
        assert_eq!(link.notes(), [Sentence::new("note-link-loopback")]);
        assert_eq!(link.host(), "login.microsoftonline.com");
    }

    #[test]
    fn a_redirect_address_follows_microsofts_rules() {
        assert!(RedirectUri::parse("https://partner.example/consent").is_ok());
        assert!(RedirectUri::parse("http://localhost/consent").is_ok());
        assert_eq!(RedirectUri::parse("http://partner.example/x"), Err(Problem::RedirectUriHttp));
        for bad in [
            "partner.example",
            "https://partner.example/a(b)",
            "https://u@partner.example/",
            "https://p.example/#f",
        ] {
            assert_eq!(RedirectUri::parse(bad), Err(Problem::RedirectUriUnreadable), "{bad}");
        }
    }
}
