//! The request to a customer's admin, as it is given on the command line: the same of link, mail, sheet and landing page.

use clap::Args;
use entra::{
    Api, AppAudience, ClientId, ConsentLink, ConsentState, LinkStyle, Problem, RedirectUri, TenantHint,
};
use explain::{Level, LinkExpectation, Sentence, judge};
use onboarding::{ConsentRequest, PartnerProfile, Permissions, ReplyWay};
use serde::Serialize;

use super::{
    global::GlobalOptions,
    permissions::{self, GivenPermission},
    reach, value,
};
use crate::output::Stop;

/// What is asked for, and how the answer comes back.
#[derive(Args)]
pub(crate) struct RequestOptions {
    #[arg(long, value_name = "P", value_parser = permissions::given, help = "terminal-help-asked-permission")]
    permission: Vec<GivenPermission>,
    #[arg(long, value_name = value::API, value_parser = value::api, help = "terminal-help-apis")]
    api: Vec<Api>,
    #[arg(
        long, value_name = "here|landing_page|address", value_parser = value::reply_way,
        help = "terminal-help-reply-way"
    )]
    reply_way: Option<ReplyWay>,
    #[arg(long, value_name = "U", value_parser = RedirectUri::parse, help = "terminal-help-redirect-uri")]
    redirect_uri: Option<RedirectUri>,
    #[arg(long, value_name = "S", value_parser = value::state, help = "terminal-help-state")]
    state: Option<ConsentState>,
    #[arg(
        long, value_name = "admin-consent|classic", value_parser = value::style, help = "terminal-help-style"
    )]
    style: Option<LinkStyle>,
    #[arg(long, help = "terminal-help-own-organisation")]
    own_organisation: bool,
}

/// Who asks, and with which app.
#[derive(Default)]
pub(crate) struct Asker {
    pub(crate) profile: PartnerProfile,
    pub(crate) app_name: String,
}

/// The request as every document of it says it; `null` where there is none, or no state in it.
#[derive(Default, Serialize)]
pub(crate) struct RequestView<'a> {
    url: Option<&'a str>,
    state: Option<&'a ConsentState>,
    /// The request's name.
    trust_words: Option<String>,
    /// The first block of the application ID: what the admin compares.
    fingerprint: Option<String>,
    api: Option<&'static str>,
    permissions: Option<Vec<&'a str>>,
    reply_way: Option<&'static str>,
    /// What is asked for, by API; the two above are the first API, and all values.
    apis: Vec<AskedOfApi>,
}

#[derive(Serialize)]
struct AskedOfApi {
    api: &'static str,
    permissions: Vec<String>,
}

impl RequestOptions {
    /// A link that a finding forbids is in nothing that leaves.
    pub(crate) fn request(
        &self,
        global: &GlobalOptions,
        client_id: ClientId,
        tenant: TenantHint,
        asker: Asker,
    ) -> Result<ConsentRequest, Stop> {
        value::names_no_client_id(&tenant, client_id)?;
        let addresses = global.addresses()?;
        let permissions = permissions::wanted(&self.api, &self.permission)?;
        reach::must_offer_all(&addresses, &permissions)?;
        let customer = tenant.to_string();
        let link = match self.style.unwrap_or_default() {
            LinkStyle::Classic => ConsentLink::classic(&addresses, client_id, tenant),
            LinkStyle::AdminConsent => {
                let uri = self.redirect_uri.clone().unwrap_or_else(RedirectUri::registered_loopback);
                let state = self.state.clone().unwrap_or_else(ConsentState::random);
                match permissions.apis()[..] {
                    [api] => ConsentLink::admin_consent(&addresses, api, client_id, tenant, uri, state),
                    _ => ConsentLink::admin_consent_to_all(&addresses, client_id, tenant, uri, state),
                }
            }
        };
        // The placeholder of instructions asks nobody: as an example its link may be printed, a letter names somebody.
        if !(client_id.uuid().is_nil() && asker.app_name.is_empty()) {
            may_leave(&link, addresses.authority())?;
        }
        Ok(ConsentRequest {
            granted: Permissions::default(),
            profile: asker.profile,
            app_name: asker.app_name,
            audience: audience(self.own_organisation),
            client_id,
            customer,
            cloud: addresses.cloud(),
            permissions,
            reply_way: self.reply_way(link.redirect_uri.as_ref())?,
            link,
        })
    }

    /// Something was said of a request.
    pub(crate) fn is_given(&self) -> bool {
        let lists = self.permission.is_empty() && self.api.is_empty();
        let ways = self.reply_way.is_none() && self.redirect_uri.is_none();
        !(lists && ways && self.state.is_none() && self.style.is_none() && !self.own_organisation)
    }

    /// Whoever gets a document sits elsewhere: the answer comes back by the partner's page where one is named.
    fn reply_way(&self, redirect_uri: Option<&RedirectUri>) -> Result<ReplyWay, Stop> {
        let here = redirect_uri.is_none_or(RedirectUri::is_loopback);
        match self.reply_way {
            None if here => Ok(ReplyWay::Address),
            None => Ok(ReplyWay::LandingPage),
            Some(ReplyWay::LandingPage) if redirect_uri.is_none() => {
                Err(Stop::new(Sentence::new("terminal-problem-classic-landing-page")).about("--reply-way"))
            }
            Some(ReplyWay::LandingPage) if here => {
                Err(Stop::value("--redirect-uri", &Problem::LandingPageHere))
            }
            Some(way) => Ok(way),
        }
    }
}

pub(crate) fn audience(own_organisation: bool) -> AppAudience {
    if own_organisation { AppAudience::OwnOrganisation } else { AppAudience::Customers }
}

fn may_leave(link: &ConsentLink, authority: &str) -> Result<(), Stop> {
    let expected = LinkExpectation {
        client_id: Some(link.client_id),
        extra_authority: Some(authority),
        ..LinkExpectation::default()
    };
    let findings = judge(&link.url, &expected).findings;
    match findings.into_iter().find(|finding| finding.level == Level::Stop) {
        Some(finding) => Err(Stop::new(finding.sentence)),
        None => Ok(()),
    }
}

impl<'a> RequestView<'a> {
    pub(crate) fn of(request: &'a ConsentRequest) -> RequestView<'a> {
        let asked = request.permissions.by_api();
        let asked = asked.map(|(api, permissions)| AskedOfApi { api: api.name(), permissions });
        RequestView {
            url: Some(&request.link.url),
            state: request.link.state.as_ref(),
            trust_words: request.trust_words().map(|words| words.to_string()),
            api: request.permissions.apis().first().map(|api| api.name()),
            permissions: Some(request.permissions.values().collect()),
            reply_way: Some(request.reply_way.name()),
            apis: asked.collect(),
            ..RequestView::of_app(Some(request.client_id))
        }
    }

    /// Where only the app is known.
    pub(crate) fn of_app(client_id: Option<ClientId>) -> RequestView<'a> {
        let fingerprint = client_id.map(|id| id.fingerprint().to_string());
        RequestView { fingerprint, ..RequestView::default() }
    }
}
