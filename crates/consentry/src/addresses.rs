//! Where the sign-in service and the API are: Microsoft's hosts, or others that speak the same protocol.

use url::Url;

use crate::{Api, Cloud, Problem, TenantHint};

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

    /// Other addresses; plain http is for loopback only.
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

    pub fn cloud(&self) -> Cloud {
        self.cloud
    }

    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// Host and port as a reader knows them.
    pub fn authority_host(&self) -> &str {
        self.authority.split("://").nth(1).unwrap_or(&self.authority)
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

    pub fn token(&self, tenant: &TenantHint, endpoint: Endpoint) -> String {
        match endpoint {
            Endpoint::V1 => format!("{}/{tenant}/oauth2/token", self.authority),
            Endpoint::V2 => format!("{}/{tenant}/oauth2/v2.0/token", self.authority),
        }
    }

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

/// An address as a base to append paths to: https, or http on loopback; no slash at its end.
fn base(text: &str) -> Result<String, Problem> {
    let refused = || Problem::UrlNotHttps { url: text.chars().take(200).collect() };
    let url = Url::parse(text.trim()).map_err(|_| refused())?;
    let loopback = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        None => return Err(refused()),
    };
    let plain_base = url.username().is_empty() && url.password().is_none() && url.query().is_none();
    if !plain_base || !(url.scheme() == "https" || (url.scheme() == "http" && loopback)) {
        return Err(refused());
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
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
            "https://a:b@login.example",
        ] {
            assert_eq!(with(bad), Err(Problem::UrlNotHttps { url: bad.into() }));
        }
    }

    #[test]
    fn a_cloud_brings_its_scope_along() {
        let gcc = Addresses::of(Cloud::Gcc);
        assert_eq!(gcc.scope(Api::DefenderEndpoint), "https://api-gcc.securitycenter.microsoft.us/.default");
        assert_eq!(gcc.resource(Api::DefenderEndpoint), "https://api-gcc.securitycenter.microsoft.us");
    }
}
