//! What the link asks for, for whom, and who learns the answer.

use entra::{Api, ClientId, MicrosoftApp, Problem, RedirectUri, TenantId};
use url::{Host, Url};

use super::{LinkExpectation, LinkJudgement, TenantSegment, guid, host_of, shape::Shape, shown};
use crate::Sentence;

const ADMIN_CONSENT: [&str; 4] = ["client_id", "redirect_uri", "scope", "state"];
const AUTHORIZE: [&str; 14] = [
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "prompt",
    "response_type",
    "response_mode",
    "resource",
    "sso_reload",
    "nonce",
    "code_challenge",
    "code_challenge_method",
    "login_hint",
    "domain_hint",
];
/// What must never stand in a link.
const SECRETS: [&str; 4] = ["client_secret", "client_assertion", "password", "refresh_token"];
/// Scopes of signing in; they ask for nothing of an API.
const SIGN_IN: [&str; 4] = ["openid", "profile", "email", "offline_access"];

/// The query as it is written, in its order.
struct Query(Vec<(String, String)>);

impl LinkJudgement {
    pub(super) fn query(&mut self, shape: Shape, url: &Url, expected: &LinkExpectation<'_>) {
        let query = Query(url.query_pairs().into_owned().collect());
        self.client(&query, expected.client_id);
        self.api(shape, &query, expected.api);
        self.redirect(shape, &query, expected);
        self.state(shape, &query);
        self.rest(shape, &query, url);
    }

    fn client(&mut self, query: &Query, expected: Option<ClientId>) {
        let Some(id) = query.get("client_id").and_then(guid) else {
            return self.stop(Sentence::new("link-finding-client-missing"));
        };
        let written = id.hyphenated().to_string();
        let client_id = ClientId::from(id);
        self.client_id = Some(client_id);
        if id.is_nil() {
            return self.stop(Sentence::new("link-finding-client-placeholder").with("client", written));
        }
        if let Some(name) = name_at_microsoft(&written) {
            return self.stop(
                Sentence::new("link-finding-client-microsoft").with("client", written).with("name", name),
            );
        }
        if self.tenant == TenantSegment::Id(TenantId::from(id)) {
            return self.stop(Sentence::new("link-finding-client-is-tenant").with("client", written));
        }
        match expected {
            Some(wanted) if wanted.uuid() == id => {
                self.good(Sentence::new("link-finding-client-expected").with("client", written));
            }
            Some(wanted) => {
                self.stop(
                    Sentence::new("link-finding-client-other")
                        .with("client", written)
                        .with("expected", wanted.to_string()),
                );
            }
            None => self.warn(
                Sentence::new("link-finding-client-unknown")
                    .with("fingerprint", client_id.fingerprint().to_string())
                    .with("client", written),
            ),
        }
    }

    fn api(&mut self, shape: Shape, query: &Query, expected: Option<Api>) {
        self.scope = query.get("scope").map(str::to_owned);
        let resource = query.get("resource").filter(|_| shape == Shape::Authorize);
        if let Some(resource) = resource {
            return self.target(resource, expected);
        }
        if matches!(shape, Shape::Authorize | Shape::AdminConsentV1) {
            return;
        }
        let scope = self.scope.clone().unwrap_or_default();
        let asked: Vec<&str> = scope.split_whitespace().filter(|one| !SIGN_IN.contains(one)).collect();
        match asked.as_slice() {
            [] => self.stop(Sentence::new("link-finding-scope-missing")),
            parts if parts.iter().any(|one| resource_of(one).is_none()) => {
                self.stop(Sentence::new("link-finding-scope-single").with("scope", shown(&scope)));
            }
            [one] => self.target(resource_of(one).unwrap_or_default(), expected),
            _ => self.stop(Sentence::new("link-finding-scope-several").with("scope", shown(&scope))),
        }
    }

    /// One API, by its URI or its app ID.
    fn target(&mut self, resource: &str, expected: Option<Api>) {
        let public = Api::of_audience(resource).map(|api| (api, None));
        let in_a_cloud = || {
            let (api, facts) = Api::of_audience_in_a_cloud(resource)?;
            Some((api, Some(facts.authority())))
        };
        let (api, clouds) = match public.or_else(in_a_cloud) {
            Some((api, clouds)) => (api, clouds),
            None => {
                return self
                    .warn(Sentence::new("link-finding-api-unknown").with("resource", shown(resource)));
            }
        };
        self.api = Some(api);
        let fits = |authority: &str| self.cloud.is_none_or(|cloud| cloud.facts().authority() == authority);
        let product = &api.facts().product_name;
        if let Some(wanted) = expected.filter(|wanted| *wanted != api) {
            self.stop(
                Sentence::new("link-finding-api-other")
                    .with("api", product)
                    .with("expected", &wanted.facts().product_name),
            );
        } else if clouds.is_none_or(|authority: &str| fits(authority)) {
            match expected {
                Some(_) => self.good(Sentence::new("link-finding-api-expected").with("api", product)),
                None => self.warn(Sentence::new("link-finding-api").with("api", product)),
            }
        } else {
            self.warn(
                Sentence::new("link-finding-api-other-cloud")
                    .with("api", product)
                    .with("resource", shown(resource)),
            );
        }
    }

    fn redirect(&mut self, shape: Shape, query: &Query, expected: &LinkExpectation<'_>) {
        let Some(written) = query.get("redirect_uri") else {
            if !shape.is_classic() {
                self.warn(Sentence::new("link-finding-redirect-missing"));
            }
            return;
        };
        let url = Url::parse(written).ok();
        let host = url.as_ref().map(host_of).filter(|host| !host.is_empty());
        self.redirect_host.clone_from(&host);
        let host = host.unwrap_or_default();
        match RedirectUri::parse(written) {
            Err(Problem::RedirectUriHttp) if url.as_ref().is_some_and(|url| url.scheme() == "http") => {
                self.stop(Sentence::new("link-finding-redirect-http").with("host", host));
            }
            // A name of this computer's own (RFC 6761): a partner's test, and nobody else's.
            Err(_)
                if host.ends_with(".localhost")
                    && written.starts_with("https://")
                    && !written.contains('@') =>
            {
                self.warn(Sentence::new("link-finding-redirect-unnamed").with("host", host));
            }
            Err(_) => self.odd_redirect(written),
            // Microsoft compares sign by sign: what only a browser would mend is not what is registered.
            Ok(redirect) if !is_plain(written, &redirect) => self.odd_redirect(written),
            Ok(redirect) => self.learns(&redirect, url.as_ref(), &host, expected),
        }
    }

    fn odd_redirect(&mut self, written: &str) {
        self.stop(Sentence::new("link-finding-redirect-unreadable").with("address", shown(written)));
    }

    fn learns(&mut self, given: &RedirectUri, url: Option<&Url>, host: &str, expected: &LinkExpectation<'_>) {
        match &expected.redirect_uri {
            Some(wanted) if is_same(given, wanted) => {
                self.good(Sentence::new("link-finding-redirect-expected").with("host", host));
            }
            Some(wanted) => {
                self.stop(
                    Sentence::new("link-finding-redirect-other")
                        .with("address", shown(given.as_str()))
                        .with("expected", wanted.as_str()),
                );
            }
            None if given.is_loopback() => {
                self.good(Sentence::new("link-finding-redirect-loopback"));
            }
            None if expected.partner_domain.is_some_and(|domain| is_of(host, domain)) => {
                self.good(Sentence::new("link-finding-redirect-expected").with("host", host));
            }
            None if expected.partner_domain.is_some() => {
                self.stop(
                    Sentence::new("link-finding-redirect-other")
                        .with("address", shown(given.as_str()))
                        .with("expected", shown(expected.partner_domain.unwrap_or_default())),
                );
            }
            None => {
                let named = url.is_some_and(|url| matches!(url.host(), Some(Host::Domain(_))));
                let foreign = host.split('.').any(|label| label.starts_with("xn--"));
                let learns = Sentence::new("link-finding-redirect-host").with("host", host);
                let unnamed = Sentence::new("link-finding-redirect-unnamed").with("host", host);
                self.warn(if named && !foreign { learns } else { unnamed });
            }
        }
    }

    fn state(&mut self, shape: Shape, query: &Query) {
        self.has_state = query.get("state").is_some_and(|state| !state.is_empty());
        if self.has_state {
            self.good(Sentence::new("link-finding-state"));
        } else if !shape.is_classic() {
            self.warn(Sentence::new("link-finding-state-missing"));
        }
    }

    /// What else the query holds: twice the same, things that do not belong there, things that never may.
    fn rest(&mut self, shape: Shape, query: &Query, url: &Url) {
        for name in query.twice() {
            self.stop(Sentence::new("link-finding-twice").with("name", shown(&name)));
        }
        let secret = query.names().find(|name| SECRETS.contains(&name.to_ascii_lowercase().as_str()));
        if let Some(name) = secret {
            self.stop(Sentence::new("link-finding-secret").with("name", shown(name)));
        }
        let handed = query.get("response_type").filter(|_| shape.is_classic());
        if handed.is_some_and(|kinds| kinds.split_whitespace().any(|kind| kind != "code")) {
            self.stop(
                Sentence::new("link-finding-token")
                    .with("host", self.redirect_host.as_deref().unwrap_or("–")),
            );
        }
        // It sends whoever opens it on without a word (learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow, prompt).
        if shape.is_classic() && query.get("prompt") == Some("none") {
            self.stop(
                Sentence::new("link-finding-silent")
                    .with("host", self.redirect_host.as_deref().unwrap_or("–")),
            );
        } else if shape.is_classic() && !matches!(query.get("prompt"), Some("consent" | "admin_consent")) {
            self.warn(Sentence::new("link-finding-no-prompt"));
        }
        let known: &[&str] = if shape.is_classic() { &AUTHORIZE } else { &ADMIN_CONSENT };
        let mut others: Vec<&str> = query.names().filter(|name| !known.contains(name)).collect();
        others.dedup();
        if url.fragment().is_some() {
            others.push("#");
        }
        if !others.is_empty() {
            let names = shown(&others.join(", "));
            self.warn(Sentence::new("link-finding-unexpected").with("names", names));
        }
    }
}

impl Query {
    /// The first value of that name; a second one is a finding of its own.
    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(key, _)| key.as_str())
    }

    /// Names that stand there more than once, however they are capitalised.
    fn twice(&self) -> Vec<String> {
        let mut seen = std::collections::BTreeMap::<String, usize>::new();
        for name in self.names() {
            *seen.entry(name.to_ascii_lowercase()).or_default() += 1;
        }
        seen.into_iter().filter(|(_, times)| *times > 1).map(|(name, _)| name).take(3).collect()
    }
}

/// `<resource>/.default` without its ending; the ending alone means Microsoft Graph.
fn resource_of(scope: &str) -> Option<&str> {
    match scope {
        ".default" => Some(Api::Graph.facts().resource.as_str()),
        _ => scope.strip_suffix("/.default").filter(|resource| !resource.is_empty()),
    }
}

fn name_at_microsoft(id: &str) -> Option<&'static str> {
    let api = Api::ALL.into_iter().map(Api::facts).find(|api| api.app_id == id);
    let app = || MicrosoftApp::find(id);
    api.map(|api| api.portal_name.as_str()).or_else(|| app().map(|app| app.name.as_str()))
}

/// Written as it is printed, but for capitals in the host, the usual port and the slash of an address without a path.
fn is_plain(written: &str, printed: &RedirectUri) -> bool {
    let rest = |address: &str| address.splitn(4, '/').nth(3).unwrap_or_default().to_owned();
    let host = written.split('/').nth(2).unwrap_or_default();
    written.contains("://")
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b))
        && rest(written) == rest(printed.as_str())
}

/// The host is the domain or one below it.
fn is_of(host: &str, domain: &str) -> bool {
    let domain = domain.trim().trim_start_matches("www.").trim_end_matches('.').to_ascii_lowercase();
    let below = host.strip_suffix(domain.as_str());
    domain.contains('.') && below.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// The same address; for `localhost` Microsoft ignores the port.
fn is_same(given: &RedirectUri, wanted: &RedirectUri) -> bool {
    let bare = |uri: &RedirectUri| {
        let mut url = Url::parse(uri.as_str()).ok()?;
        if url.host_str() == Some("localhost") {
            url.set_port(None).ok()?;
        }
        Some(url)
    };
    given == wanted || (bare(given).is_some() && bare(given) == bare(wanted))
}
