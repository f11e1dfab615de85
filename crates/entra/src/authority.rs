//! Where the sign-in service and the API are: Microsoft's hosts, or others that speak the same protocol.

use url::Url;

use crate::{Api, Cloud, Problem, TenantHint, loopback};

/// The two addresses that a check talks to. Practice mode and tests differ from the real thing in these and in nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addresses {
    cloud: Cloud,
    authority: String,
    api_base: Option<String>,
}

/// The token endpoint's two generations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Endpoint {
    /// `/oauth2/token` with `resource`.
    V1,
    /// `/oauth2/v2.0/token` with `scope`.
    #[default]
    V2,
}

impl Addresses {
    /// Microsoft's own.
    pub fn of(cloud: Cloud) -> Addresses {
        Addresses { cloud, authority: cloud.facts().authority().to_owned(), api_base: None }
    }

    /// Other addresses: scheme, host and port. Plain http is for loopback only.
    ///
    /// # Errors
    /// [`Problem::UrlNotHttps`] for plain http elsewhere than on this computer, [`Problem::UrlHasMore`] for a
    /// path, a query, a name or a password.
    ///
    /// ```
    /// use entra::{Addresses, Cloud, Problem};
    ///
    /// let of = |url| Addresses::of(Cloud::Public).with(Some(url), None);
    /// assert_eq!(of("http://127.0.0.1:8400")?.foreign(), [] as [&str; 0]);
    /// assert_eq!(of("https://login.example")?.foreign(), ["login.example"]);
    /// assert!(matches!(of("http://login.example"), Err(Problem::UrlNotHttps { .. })));
    /// # Ok::<(), Problem>(())
    /// ```
    pub fn with(mut self, authority: Option<&str>, api_base: Option<&str>) -> Result<Addresses, Problem> {
        if let Some(authority) = authority {
            self.authority = base(authority)?;
        }
        if let Some(api_base) = api_base {
            self.api_base = Some(base(api_base)?);
        }
        Ok(self)
    }

    /// The same sign-in service, another cloud's APIs.
    #[must_use]
    pub fn in_cloud(&self, cloud: Cloud) -> Addresses {
        Addresses { cloud, ..self.clone() }
    }

    /// Whose APIs and scopes are meant.
    pub fn cloud(&self) -> Cloud {
        self.cloud
    }

    /// The sign-in service: scheme, host and port, without a slash at the end.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// Host and port as a reader knows them.
    pub fn authority_host(&self) -> &str {
        host(&self.authority)
    }

    /// Hosts in use that Microsoft does not name as its own; this computer's are among them. None for Microsoft's.
    pub fn not_microsoft(&self) -> Vec<String> {
        hosts(self.others())
    }

    /// Those of them on other computers: they would get the secret or the token, and the reader has to want that.
    pub fn foreign(&self) -> Vec<String> {
        hosts(self.others().filter(|base| !loopback::leads_here(base)))
    }

    fn others(&self) -> impl Iterator<Item = &String> {
        let sign_in = Some(&self.authority).filter(|base| !is_sign_in(base));
        let api = self.api_base.as_ref().filter(|base| !Cloud::is_api_base(base));
        sign_in.into_iter().chain(api)
    }

    /// `None` where this cloud offers no such API.
    pub fn api_base(&self, api: Api) -> Option<&str> {
        self.api_base.as_deref().or_else(|| self.cloud.facts().api_base(api))
    }

    /// The v2 scope of an API; elsewhere than at Microsoft's the public one stands.
    pub fn scope(&self, api: Api) -> &str {
        self.cloud.facts().scope(api).unwrap_or(&api.facts().scope)
    }

    /// The v1 resource: the scope without `/.default`.
    pub fn resource(&self, api: Api) -> &str {
        let scope = self.scope(api);
        scope.strip_suffix("/.default").unwrap_or(scope)
    }

    /// The tenant's token endpoint.
    pub fn token(&self, tenant: &TenantHint, endpoint: Endpoint) -> String {
        match endpoint {
            Endpoint::V1 => format!("{}/{tenant}/oauth2/token", self.authority),
            Endpoint::V2 => format!("{}/{tenant}/oauth2/v2.0/token", self.authority),
        }
    }

    /// The tenant's OpenID discovery document (v2), which anybody may read.
    pub fn discovery(&self, tenant: &TenantHint) -> String {
        format!("{}/{tenant}/v2.0/.well-known/openid-configuration", self.authority)
    }

    /// The v1 document of the same tenant, which names the issuer of v1 tokens.
    pub fn discovery_v1(&self, tenant: &TenantHint) -> String {
        format!("{}/{tenant}/.well-known/openid-configuration", self.authority)
    }

    /// Where the keys stand that sign the tenant's tokens.
    pub fn keys(&self, tenant: &TenantHint) -> String {
        format!("{}/{tenant}/discovery/v2.0/keys", self.authority)
    }

    /// The key set that the v1 document names.
    pub fn keys_v1(&self, tenant: &TenantHint) -> String {
        format!("{}/{tenant}/discovery/keys", self.authority)
    }
}

/// An address as a base to append paths to: https, or http on loopback, and nothing behind host and port. A path would
/// stand before the tenant's, a query or fragment would swallow it, and a name before the host misleads whoever reads it.
fn base(text: &str) -> Result<String, Problem> {
    let text = text.trim();
    let refused = || Problem::UrlNotHttps { url: without_user_info(text) };
    let url = Url::parse(text).ok().filter(Url::has_host).ok_or_else(refused)?;
    if !(url.scheme() == "https" || (url.scheme() == "http" && loopback::is_loopback(&url))) {
        return Err(refused());
    }
    let base = url.origin().ascii_serialization();
    let written = text.split_once("://").map_or("", |(_, rest)| rest.strip_suffix('/').unwrap_or(rest));
    let is_more = |c: char| "/\\?#@%".contains(c) || c.is_whitespace() || c.is_control();
    if written.is_empty() || written.contains(is_more) {
        return Err(Problem::UrlHasMore { url: base });
    }
    Ok(base)
}

/// What was given, for a sentence: never the password that stands before an `@`.
fn without_user_info(text: &str) -> String {
    text.rsplit('@').next().unwrap_or_default().chars().take(200).collect()
}

fn is_sign_in(base: &str) -> bool {
    base.strip_prefix("https://").is_some_and(|host| Cloud::of_sign_in_host(host).is_some())
}

fn host(base: &str) -> &str {
    base.split("://").nth(1).unwrap_or(base)
}

/// Each once, in their order.
fn hosts<'a>(bases: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut hosts: Vec<String> = bases.map(|base| host(base).to_owned()).collect();
    hosts.dedup();
    hosts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_computer_only() {
        let with = |authority| Addresses::of(Cloud::Public).with(Some(authority), None);
        assert_eq!(with("http://127.0.0.1:8400/").unwrap().authority(), "http://127.0.0.1:8400");
        assert_eq!(with("https://login.example").unwrap().authority_host(), "login.example");
        for bad in [
            "http://login.microsoftonline.com",
            "ftp://localhost",
            "login.example",
            "http://localhost.evil.example",
            "https://login.example%2fx",
        ] {
            assert_eq!(with(bad), Err(Problem::UrlNotHttps { url: bad.into() }));
        }
    }

    #[test]
    fn an_address_is_scheme_host_and_port_and_nothing_else() {
        let with = |authority| Addresses::of(Cloud::Public).with(Some(authority), None);
        for (given, base) in [
            ("https://login.example", "https://login.example"),
            (" HTTPS://Login.Example:443/ ", "https://login.example"),
            ("https://login.example:8443", "https://login.example:8443"),
            ("https://b\u{fc}cher.example", "https://xn--bcher-kva.example"),
            ("http://[::1]:8400/", "http://[::1]:8400"),
        ] {
            assert_eq!(with(given).unwrap().authority(), base, "{given}");
        }
        for more in [
            "https://login.example/#",
            "https://login.example#@login.microsoftonline.com",
            "https://login.example/?",
            "https://login.example?x=1",
            "https://login.example//",
            "https://login.example/organizations",
            "https://login.example/x/..",
            "https://login.example/%2e%2e",
            "https://login%2eexample",
            "https://login.example\\",
            "https:\\\\login.example",
            "https:login.example",
            "https:/login.example",
            "https:///login.example",
            "https://login\t.example",
            "https://mia:canary@login.example",
            "https://@login.example",
        ] {
            assert_eq!(
                with(more),
                Err(Problem::UrlHasMore { url: "https://login.example".into() }),
                "{more}"
            );
        }
    }

    #[test]
    fn a_password_in_an_address_is_not_repeated() {
        let with = |authority| Addresses::of(Cloud::Public).with(Some(authority), None);
        for given in ["http://mia:canary@login.example", "mia:canary@login.example"] {
            let refused = Problem::UrlNotHttps { url: "login.example".into() };
            assert_eq!(with(given), Err(refused), "{given}");
        }
    }

    #[test]
    fn whose_the_servers_are_is_known_by_their_whole_address() {
        let with = |authority: &str, api: Option<&str>| {
            Addresses::of(Cloud::Public).with(Some(authority), api).unwrap()
        };
        for cloud in Cloud::ALL {
            let theirs = with(cloud.facts().authority(), cloud.facts().api_base(Api::Graph));
            assert_eq!((theirs.not_microsoft(), theirs.foreign()), (vec![], vec![]), "{}", cloud.name());
        }
        let regional = with("https://login.windows.net", Some("https://api-eu.security.microsoft.com"));
        assert!(regional.not_microsoft().is_empty());
        let here = with("http://127.0.0.1:8400", Some("http://127.0.0.1:8400"));
        assert_eq!((here.not_microsoft(), here.foreign()), (vec!["127.0.0.1:8400".to_owned()], vec![]));
        for host in [
            "login.microsoftonline.com.",
            "login.microsoftonline.com:8443",
            "login.microsoftonline.com.evil.example",
            "evil.microsoftonline.com",
            "api.security.microsoft.com",
        ] {
            assert_eq!(with(&format!("https://{host}"), None).foreign(), [host]);
        }
        let mixed = with("https://login.microsoftonline.com", Some("https://login.microsoftonline.com"));
        assert_eq!(mixed.foreign(), ["login.microsoftonline.com"], "no token belongs there");
        let two = with("https://login.example", Some("https://api.example"));
        assert_eq!(two.foreign(), ["login.example", "api.example"]);
    }

    #[test]
    fn a_cloud_brings_its_scope_along() {
        let gcc = Addresses::of(Cloud::Gcc);
        assert_eq!(gcc.scope(Api::DefenderEndpoint), "https://api-gcc.securitycenter.microsoft.us/.default");
        assert_eq!(gcc.resource(Api::DefenderEndpoint), "https://api-gcc.securitycenter.microsoft.us");
    }
}
