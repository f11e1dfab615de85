//! A customer's tenant: its ID, its domains, and what people paste to name it.

use std::fmt;

use serde::Serialize;
use url::{Host, Url};
use uuid::Uuid;

use crate::{Problem, pasted};

/// A directory (tenant) ID; written in lower case with dashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct TenantId(Uuid);

/// A DNS name that a tenant may have verified, in lower case and ASCII.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct TenantDomain(String);

/// How a tenant is named in a URL of the sign-in service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TenantHint {
    /// By its ID.
    Id(TenantId),
    /// By a domain that it has verified.
    Domain(TenantDomain),
    /// Any work or school tenant: the admin's own decides. For links only.
    Organizations,
}

/// Mailbox providers: an address there does not name an organisation's tenant.
const PERSONAL: [&str; 12] = [
    "outlook.com",
    "hotmail.com",
    "live.com",
    "msn.com",
    "gmail.com",
    "googlemail.com",
    "yahoo.com",
    "icloud.com",
    "gmx.de",
    "web.de",
    "qq.com",
    "163.com",
];

/// Path segments of the sign-in service that stand where a tenant would and name none.
const RESERVED: [&str; 3] = ["common", "organizations", "consumers"];

impl TenantId {
    /// Reads the ID out of anything pasted that holds exactly one.
    ///
    /// # Errors
    /// [`Problem::HomeTenantMissing`] without an ID, [`Problem::SeveralIds`] with two.
    pub fn parse(text: &str) -> Result<TenantId, Problem> {
        let text = pasted::tidy(text)?;
        pasted::one_guid(&text)?.map(TenantId).ok_or(Problem::HomeTenantMissing)
    }

    /// The bare number.
    pub fn uuid(self) -> Uuid {
        self.0
    }
}

impl From<Uuid> for TenantId {
    fn from(id: Uuid) -> Self {
        TenantId(id)
    }
}

impl TenantDomain {
    /// A DNS name with at least one dot; international names become ASCII.
    pub fn parse(text: &str) -> Option<TenantDomain> {
        let Ok(Host::Domain(name)) = Host::parse(text.trim_end_matches('.')) else { return None };
        let labels: Vec<&str> = name.split('.').collect();
        let well_formed = |label: &&str| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        let top_is_a_word = labels.last()?.bytes().any(|b| b.is_ascii_alphabetic());
        (labels.len() >= 2 && name.len() <= 253 && top_is_a_word && labels.iter().all(well_formed))
            .then_some(TenantDomain(name))
    }

    /// Such as `fabrikambikes.example`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TenantHint {
    /// Reads a tenant ID, a domain, a mail address or a Microsoft URL; `organizations` is allowed for links only.
    ///
    /// # Errors
    /// One of the `Problem::Tenant…`, or [`Problem::SeveralIds`].
    pub fn parse(text: &str) -> Result<TenantHint, Problem> {
        let text = pasted::tidy(text)?;
        let bare = text.trim_matches(|c: char| c.is_whitespace() || "\"'<>{}()[],;".contains(c));
        if bare.eq_ignore_ascii_case("organizations") {
            return Ok(TenantHint::Organizations);
        }
        if RESERVED.iter().any(|word| bare.eq_ignore_ascii_case(word)) {
            return Err(Problem::TenantReserved { word: bare.to_ascii_lowercase() });
        }
        if bare.contains("://")
            && let Ok(url) = Url::parse(bare)
        {
            return from_url(&url);
        }
        // Some domains have an ID in their name.
        if TenantDomain::parse(bare).is_some() {
            return organisation(bare);
        }
        if let Some(id) = pasted::one_guid(bare)? {
            return Ok(TenantHint::Id(TenantId(id)));
        }
        let after_at = bare.strip_prefix("mailto:").unwrap_or(bare).rsplit('@').next().unwrap_or(bare);
        let name = after_at.split(['/', '?', '#', ':']).next().unwrap_or(after_at);
        // A whole portal line such as "Primary domain : contoso.com".
        let name = if TenantDomain::parse(name).is_some() {
            name
        } else {
            bare.rsplit([' ', '\t', ':']).next().unwrap_or("")
        };
        organisation(name)
    }

    /// A customer: an ID or a domain, never a word that names nobody.
    ///
    /// # Errors
    /// As [`TenantHint::parse`], and [`Problem::TenantReserved`] for `organizations`.
    ///
    /// ```
    /// use entra::TenantHint;
    ///
    /// for pasted in [
    ///     "admin@fabrikambikes.example",
    ///     "https://portal.azure.com/#@fabrikambikes.example/resource/x",
    ///     "Primary domain : fabrikambikes.example",
    /// ] {
    ///     assert_eq!(TenantHint::parse_customer(pasted)?.to_string(), "fabrikambikes.example");
    /// }
    /// # Ok::<(), entra::Problem>(())
    /// ```
    pub fn parse_customer(text: &str) -> Result<TenantHint, Problem> {
        match TenantHint::parse(text)? {
            TenantHint::Organizations => Err(Problem::TenantReserved { word: "organizations".into() }),
            named => Ok(named),
        }
    }

    /// `None` for a domain.
    pub fn id(&self) -> Option<TenantId> {
        match self {
            TenantHint::Id(id) => Some(*id),
            _ => None,
        }
    }
}

/// A customer's Microsoft URL: SharePoint, a portal, a sign-in page; any other web address names its domain.
fn from_url(url: &Url) -> Result<TenantHint, Problem> {
    let host = url.host_str().unwrap_or_default().to_ascii_lowercase();
    let written = url.as_str();
    if let Some(name) = sharepoint_tenant(&host) {
        return organisation(&name);
    }
    if is_microsoft(&host) {
        for (key, value) in url.query_pairs() {
            if matches!(&*key, "tid" | "tenantId" | "tenant" | "ctid") {
                return TenantHint::parse_customer(&value);
            }
        }
        // Portals carry the tenant as `#@contoso.com/`; sign-in pages as the first path segment.
        if let Some(named) = written.split("#@").nth(1).and_then(|rest| rest.split(['/', '?']).next()) {
            return TenantHint::parse_customer(named);
        }
        if host.starts_with("login.") || host.starts_with("sts.") {
            let first = url.path_segments().and_then(|mut path| path.next()).unwrap_or_default();
            return TenantHint::parse_customer(first);
        }
        return Err(Problem::TenantUnreadable);
    }
    organisation(host.strip_prefix("www.").unwrap_or(&host))
}

fn organisation(name: &str) -> Result<TenantHint, Problem> {
    let domain = TenantDomain::parse(name).ok_or(Problem::TenantUnreadable)?;
    if PERSONAL.contains(&domain.as_str()) {
        return Err(Problem::TenantPersonal { domain: domain.0 });
    }
    Ok(TenantHint::Domain(domain))
}

/// `contoso-my.sharepoint.com` belongs to `contoso.onmicrosoft.com`.
fn sharepoint_tenant(host: &str) -> Option<String> {
    let (name, world) = match host.strip_suffix(".sharepoint.com") {
        Some(name) => (name, "onmicrosoft.com"),
        None => (host.strip_suffix(".sharepoint.us")?, "onmicrosoft.us"),
    };
    let name = name.strip_suffix("-my").or_else(|| name.strip_suffix("-admin")).unwrap_or(name);
    Some(format!("{name}.{world}"))
}

fn is_microsoft(host: &str) -> bool {
    const ZONES: [&str; 9] = [
        "microsoft.com",
        "microsoft.us",
        "microsoftonline.com",
        "microsoftonline.us",
        "microsoftonline.cn",
        "azure.com",
        "azure.us",
        "azure.cn",
        "windows.net",
    ];
    ZONES.iter().any(|zone| host == *zone || host.strip_suffix(zone).is_some_and(|rest| rest.ends_with('.')))
}

impl fmt::Display for TenantId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl fmt::Display for TenantDomain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The path segment in the sign-in service's URLs.
impl fmt::Display for TenantHint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TenantHint::Id(id) => id.fmt(f),
            TenantHint::Domain(domain) => domain.fmt(f),
            TenantHint::Organizations => f.write_str("organizations"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_customer_is_understood_from_what_people_have_at_hand() {
        for (given, segment) in [
            ("fabrikambikes.example", "fabrikambikes.example"),
            ("  FabrikamBikes.Example. ", "fabrikambikes.example"),
            ("Primary domain : fabrikambikes.example", "fabrikambikes.example"),
            ("admin@fabrikambikes.example", "fabrikambikes.example"),
            ("Mia Berg <mia@fabrikambikes.example>", "fabrikambikes.example"),
            ("https://www.fabrikambikes.example/contact", "fabrikambikes.example"),
            ("https://fabrikam-my.sharepoint.com/personal/x", "fabrikam.onmicrosoft.com"),
            ("https://portal.azure.com/#@fabrikambikes.example/resource/x", "fabrikambikes.example"),
            (
                "https://security.microsoft.com/incidents?tid=9F0C7A52-8D14-4C3B-9A60-2F7D1B3E4C58",
                "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58",
            ),
            (
                "https://login.microsoftonline.com/9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58/oauth2/token",
                "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58",
            ),
            ("Tenant ID\t{9F0C7A52-8D14-4C3B-9A60-2F7D1B3E4C58}", "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58"),
            ("münchen.example", "xn--mnchen-3ya.example"),
            (
                "https://x9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58.example/",
                "x9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58.example",
            ),
            (
                "x9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58.example",
                "x9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58.example",
            ),
        ] {
            assert_eq!(TenantHint::parse_customer(given).unwrap().to_string(), segment, "{given}");
        }
    }

    #[test]
    fn what_names_no_organisation_is_said_to_be_so() {
        for (given, problem) in [
            ("common", Problem::TenantReserved { word: "common".into() }),
            ("Organizations", Problem::TenantReserved { word: "organizations".into() }),
            ("someone@gmail.com", Problem::TenantPersonal { domain: "gmail.com".into() }),
            ("Fabrikam", Problem::TenantUnreadable),
            ("", Problem::TenantUnreadable),
            ("10.0.0.1", Problem::TenantUnreadable),
            ("https://portal.azure.com/", Problem::TenantUnreadable),
            (
                "https://login.microsoftonline.com/common/oauth2",
                Problem::TenantReserved { word: "common".into() },
            ),
        ] {
            assert_eq!(TenantHint::parse_customer(given), Err(problem), "{given}");
        }
    }

    #[test]
    fn a_link_may_leave_the_tenant_to_the_admin() {
        assert_eq!(TenantHint::parse("organizations"), Ok(TenantHint::Organizations));
    }
}
