//! Microsoft's clouds: sign-in hosts, API hosts and scopes. Facts from `facts/clouds.json`.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::{Deserialize, Serialize};

use crate::{Api, TenantId};

/// A cloud, as the terminal's contract names it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Cloud {
    /// Worldwide.
    #[default]
    Public,
    /// US Government Community Cloud: signs in with the public one.
    Gcc,
    /// US Government GCC High.
    GccHigh,
    /// US Department of Defense.
    Dod,
    /// Run by 21Vianet.
    China,
}

/// What Microsoft says about one cloud.
#[derive(Debug, Deserialize)]
pub struct CloudFacts {
    key: Cloud,
    name: String,
    authority: Fact,
    authority_aliases: Vec<String>,
    azure_portal: Fact,
    entra_portal: Fact,
    /// With `{tid}` for the tenant; none where no source tells it.
    issuer_v1: Option<Fact>,
    defender_portal: Fact,
    /// What the tenant's discovery document calls this cloud.
    sub_scope: Option<String>,
    apis: BTreeMap<Api, Hosts>,
    /// More addresses of the APIs that Microsoft documents, nearer to where the data is.
    #[serde(default)]
    regional_apis: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Hosts {
    base: Fact,
    scope: Fact,
}

/// A value and whether a document of Microsoft's says it.
#[derive(Debug, Deserialize)]
struct Fact {
    value: Option<String>,
    verified: bool,
}

#[derive(Deserialize)]
struct Facts {
    clouds: Vec<CloudFacts>,
}

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../facts/clouds.json")).expect("facts are checked by a test")
});

impl Cloud {
    /// The commonest first.
    pub const ALL: [Cloud; 5] = [Cloud::Public, Cloud::Gcc, Cloud::GccHigh, Cloud::Dod, Cloud::China];

    /// The word of the contract, for example `gcc-high`.
    pub fn name(self) -> &'static str {
        match self {
            Cloud::Public => "public",
            Cloud::Gcc => "gcc",
            Cloud::GccHigh => "gcc-high",
            Cloud::Dod => "dod",
            Cloud::China => "china",
        }
    }

    /// What Microsoft documents of it.
    pub fn facts(self) -> &'static CloudFacts {
        FACTS.clouds.iter().find(|cloud| cloud.key == self).expect("facts name all five clouds")
    }

    /// The cloud that a tenant's discovery document tells of.
    /// `sub_scope` is its `tenant_region_sub_scope`, `authority_host` the host of its endpoints.
    ///
    /// ```
    /// use entra::Cloud;
    ///
    /// assert_eq!(Cloud::of_discovery(Some("DODCON"), Some("login.microsoftonline.us")), Cloud::GccHigh);
    /// ```
    pub fn of_discovery(sub_scope: Option<&str>, authority_host: Option<&str>) -> Cloud {
        let by_sub_scope = Cloud::ALL
            .into_iter()
            .find(|c| sub_scope.is_some() && c.facts().sub_scope.as_deref() == sub_scope);
        let by_host = || {
            Cloud::ALL
                .into_iter()
                .find(|cloud| authority_host.is_some_and(|host| cloud.facts().is_sign_in_host(host)))
        };
        by_sub_scope.or_else(by_host).unwrap_or_default()
    }

    /// Whether Microsoft documents this as an API's address in any cloud; without a slash at its end.
    pub fn is_api_base(address: &str) -> bool {
        Cloud::ALL.into_iter().map(Cloud::facts).any(|cloud| {
            let mut bases = cloud.apis.values().filter_map(|api| api.base.value.as_deref());
            bases.any(|base| base == address) || cloud.regional_apis.iter().any(|base| base == address)
        })
    }

    /// Whether one of Microsoft's own portals is there, in any cloud.
    pub fn is_portal(host: &str) -> bool {
        Cloud::ALL.into_iter().map(Cloud::facts).any(|cloud| {
            let portals = [&cloud.azure_portal, &cloud.entra_portal, &cloud.defender_portal];
            let mut portals = portals.into_iter().filter_map(|portal| portal.value.as_deref());
            portals.any(|portal| portal.strip_prefix("https://") == Some(host))
        })
    }

    /// The first cloud with this sign-in host.
    pub fn of_sign_in_host(host: &str) -> Option<Cloud> {
        Cloud::ALL.into_iter().find(|cloud| cloud.facts().is_sign_in_host(host))
    }
}

impl CloudFacts {
    /// Microsoft's name for it, untranslated: `US Government GCC High`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The sign-in service's address, without a slash at its end.
    pub fn authority(&self) -> &str {
        self.authority.value.as_deref().unwrap_or_default()
    }

    /// Who issues a tenant's v1 tokens; `None` where Microsoft documents none.
    pub fn issuer_v1(&self, tenant: TenantId) -> Option<String> {
        let form = self.issuer_v1.as_ref()?.value.as_deref()?;
        Some(form.replace("{tid}", &tenant.to_string()))
    }

    /// The Entra admin center's address, without a slash at its end.
    pub fn entra_portal(&self) -> &str {
        self.entra_portal.value.as_deref().unwrap_or_default()
    }

    /// The API's address in this cloud; `None` where Microsoft documents none.
    pub fn api_base(&self, api: Api) -> Option<&str> {
        self.apis.get(&api)?.base.value.as_deref()
    }

    /// The v2 scope; `None` where Microsoft documents none.
    pub fn scope(&self, api: Api) -> Option<&str> {
        self.apis.get(&api)?.scope.value.as_deref()
    }

    /// Whether Microsoft documents the API's address and scope in this cloud.
    pub fn is_documented(&self, api: Api) -> bool {
        self.apis.get(&api).is_some_and(|hosts| hosts.base.verified && hosts.scope.verified)
    }

    fn is_sign_in_host(&self, host: &str) -> bool {
        self.authority().strip_prefix("https://") == Some(host)
            || self.authority_aliases.iter().any(|alias| alias == host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cloud_is_found_from_its_tenants_discovery() {
        assert_eq!(Cloud::of_discovery(None, Some("login.microsoftonline.com")), Cloud::Public);
        assert_eq!(Cloud::of_discovery(Some("GCC"), Some("login.microsoftonline.com")), Cloud::Gcc);
        assert_eq!(Cloud::of_discovery(Some("DODCON"), Some("login.microsoftonline.us")), Cloud::GccHigh);
        assert_eq!(Cloud::of_discovery(Some("DOD"), Some("login.microsoftonline.us")), Cloud::Dod);
        assert_eq!(Cloud::of_discovery(None, Some("login.partner.microsoftonline.cn")), Cloud::China);
    }

    #[test]
    fn what_is_not_documented_is_said_to_be_so() {
        assert!(Cloud::Public.facts().is_documented(Api::DefenderXdr));
        assert!(!Cloud::GccHigh.facts().is_documented(Api::DefenderXdr));
        assert_eq!(Cloud::China.facts().api_base(Api::DefenderXdr), None);
        for cloud in Cloud::ALL {
            assert!(cloud.facts().authority().starts_with("https://login."), "{}", cloud.name());
        }
    }
}
