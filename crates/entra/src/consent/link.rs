//! The consent link in both styles.

use serde::{Deserialize, Serialize};

use super::redirect_uri::RedirectUri;
use crate::{Addresses, Api, ClientId, ConsentState, Note, TenantHint};

/// The shape of a consent link.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum LinkStyle {
    /// `/v2.0/adminconsent`, or `/adminconsent` for several APIs: says who asks, and where the answer goes.
    #[default]
    AdminConsent,
    /// The form of Microsoft's older pages, letter for letter; its reply tells neither tenant nor result.
    Classic,
}

/// A link that asks a customer's admin for consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentLink {
    /// What the admin opens.
    pub url: String,
    /// Its shape.
    pub style: LinkStyle,
    /// Who asks.
    pub client_id: ClientId,
    /// Who is asked; the classic form leaves it to the admin's account.
    pub tenant: TenantHint,
    /// Where the answer goes; none in the classic form, as are the next two.
    pub redirect_uri: Option<RedirectUri>,
    /// `<resource>/.default`: all that is registered for that API; none where the whole registration is asked for.
    pub scope: Option<String>,
    /// Comes back with the answer.
    pub state: Option<ConsentState>,
}

impl ConsentLink {
    /// `{authority}/{tenant}/v2.0/adminconsent?client_id&scope&redirect_uri&state`.
    ///
    /// ```
    /// use entra::*;
    ///
    /// let link = ConsentLink::admin_consent(
    ///     &Addresses::of(Cloud::Public),
    ///     Api::Graph,
    ///     ClientId::parse("3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314")?,
    ///     TenantHint::parse("fabrikambikes.example")?,
    ///     RedirectUri::parse("https://partner.example/consent")?,
    ///     ConsentState::random(),
    /// );
    /// assert_eq!((link.host(), link.notes()), ("login.microsoftonline.com", vec![]));
    /// # Ok::<(), Problem>(())
    /// ```
    pub fn admin_consent(
        addresses: &Addresses,
        api: Api,
        client_id: ClientId,
        tenant: TenantHint,
        redirect_uri: RedirectUri,
        state: ConsentState,
    ) -> ConsentLink {
        let scope = addresses.scope(api).to_owned();
        ConsentLink::asking(addresses, Some(scope), client_id, tenant, redirect_uri, state)
    }

    /// `{authority}/{tenant}/adminconsent?client_id&redirect_uri&state`: asks for every permission of the registration,
    /// whatever API it is of. `/v2.0/adminconsent` takes the scope of one.
    pub fn admin_consent_to_all(
        addresses: &Addresses,
        client_id: ClientId,
        tenant: TenantHint,
        redirect_uri: RedirectUri,
        state: ConsentState,
    ) -> ConsentLink {
        ConsentLink::asking(addresses, None, client_id, tenant, redirect_uri, state)
    }

    fn asking(
        addresses: &Addresses,
        scope: Option<String>,
        client_id: ClientId,
        tenant: TenantHint,
        redirect_uri: RedirectUri,
        state: ConsentState,
    ) -> ConsentLink {
        let path = if scope.is_some() { "v2.0/adminconsent" } else { "adminconsent" };
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("client_id", &client_id.to_string())
            .extend_pairs(scope.iter().map(|scope| ("scope", scope)))
            .append_pair("redirect_uri", redirect_uri.as_str())
            .append_pair("state", state.as_str())
            .finish();
        ConsentLink {
            url: format!("{}/{tenant}/{path}?{query}", addresses.authority()),
            style: LinkStyle::AdminConsent,
            client_id,
            tenant,
            redirect_uri: Some(redirect_uri),
            scope,
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
    pub fn notes(&self) -> Vec<Note> {
        let mut notes = Vec::new();
        if self.style == LinkStyle::Classic {
            notes.push(Note::LinkClassic);
        } else if self.tenant == TenantHint::Organizations {
            notes.push(Note::LinkOrganizations);
        }
        if self.redirect_uri.as_ref().is_some_and(RedirectUri::is_loopback) {
            notes.push(Note::LinkLoopback);
        }
        notes.extend(self.redirect_uri.as_ref().and_then(RedirectUri::warning));
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
        assert_eq!(link.notes(), [Note::LinkLoopback]);
        assert_eq!(link.host(), "login.microsoftonline.com");
    }

    #[test]
    fn several_apis_are_asked_for_by_the_form_that_names_none() {
        let link = ConsentLink::admin_consent_to_all(
            &Addresses::of(Cloud::Public),
            ClientId::parse("3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314").unwrap(),
            TenantHint::parse("9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58").unwrap(),
            RedirectUri::loopback(8400),
            ConsentState::given("s1").unwrap(),
        );
        assert_eq!(
            link.url,
            "https://login.microsoftonline.com/9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58/adminconsent\
             ?client_id=3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314\
             &redirect_uri=http%3A%2F%2Flocalhost%3A8400%2Fconsent&state=s1"
        );
        assert_eq!((link.style, link.scope), (LinkStyle::AdminConsent, None));
    }
}
