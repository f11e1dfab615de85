//! Who issues a tenant's tokens: exact texts, of which no part proves anything.

use url::Url;
use uuid::Uuid;

use crate::{Addresses, TenantId};

/// Every issuer that is known for the tenant without asking anybody more: what its discovery names, or would name,
/// and Entra's v1 form, which tokens of Defender's APIs carry.
pub fn known_issuers(addresses: &Addresses, tenant: TenantId, named: Option<&str>) -> Vec<String> {
    let v2 = named.map_or_else(|| format!("{}/{tenant}/v2.0", addresses.authority()), str::to_owned);
    let v1 = addresses.cloud().facts().issuer_v1(tenant);
    v1.into_iter().chain([v2]).collect()
}

/// The tenant that an issuer names: an address with nothing beside its path, and one ID in that.
pub fn tenant_in_issuer(issuer: &str) -> Option<TenantId> {
    let url = Url::parse(issuer).ok()?;
    let beside = url.query().is_some() || url.fragment().is_some() || !url.username().is_empty();
    if beside || url.password().is_some() || !matches!(url.scheme(), "https" | "http") {
        return None;
    }
    let is_id = |segment: &str| {
        Some(segment).filter(|text| text.len() == 36).and_then(|text| Uuid::parse_str(text).ok())
    };
    let mut ids = url.path_segments()?.filter_map(is_id);
    let id = ids.next()?;
    ids.next().is_none().then(|| TenantId::from(id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Cloud;

    const TENANT: &str = "11111111-aaaa-4bbb-8ccc-222222222222";

    #[test]
    fn an_issuer_names_its_tenant_in_the_path_and_nowhere_else() {
        let named =
            |issuer: &str| tenant_in_issuer(&issuer.replace("{}", TENANT)).map(|tenant| tenant.to_string());
        for good in [
            "https://sts.windows.net/{}/",
            "https://login.microsoftonline.us/{}/v2.0",
            "http://127.0.0.1:8400/{}/v2.0",
            "https://login.example/base/{}/v2.0",
        ] {
            assert_eq!(named(good).as_deref(), Some(TENANT), "{good}");
        }
        for bad in [
            "https://evil.example/?x={}",
            "https://evil.example/#{}",
            "https://{}@evil.example/",
            "https://{}.evil.example/",
            "https://sts.windows.net/x{}/",
            "https://sts.windows.net/{}/{}/",
            "https://sts.windows.net/{}/?x",
            "urn:{}",
            "{}",
            "https://login.microsoftonline.com/{tenantid}/v2.0",
            "",
        ] {
            assert_eq!(named(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_known_of_a_tenant_is_its_own_two_forms() {
        let tenant = TenantId::parse(TENANT).unwrap();
        let of = |cloud| known_issuers(&Addresses::of(cloud), tenant, None);
        assert_eq!(
            of(Cloud::Public),
            [
                format!("https://sts.windows.net/{TENANT}/"),
                format!("https://login.microsoftonline.com/{TENANT}/v2.0")
            ]
        );
        let china = format!("https://login.partner.microsoftonline.cn/{TENANT}/v2.0");
        assert_eq!(of(Cloud::China), [china], "no source for a v1 form there: its discovery is asked");
    }
}
