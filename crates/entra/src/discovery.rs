//! Finding a tenant by its OpenID discovery document: no credentials, no guess.

use serde::Deserialize;
use serde_json::{Map, Value};
use url::Url;

use crate::{
    Addresses, Cloud, HttpAnswer, SignInError, TenantHint, TenantId,
    http::{Deadline, Http, HttpRequest},
    issuer, lenient,
};

/// A tenant as Microsoft's sign-in service describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TenantFound {
    /// The same however it was asked for.
    pub tenant_id: TenantId,
    /// Where it signs in and where its APIs are.
    pub cloud: Cloud,
    /// Microsoft's word: `EU`, `NA`, `WW`.
    pub region: Option<String>,
    /// Of the tenant's v2 tokens, letter for letter.
    pub issuer: String,
    /// How it was asked for.
    pub given: String,
}

/// The members that are used; all others are Microsoft's business.
#[derive(Debug, Deserialize)]
pub struct DiscoveryDocument {
    #[serde(deserialize_with = "lenient::only_text")]
    issuer: String,
    token_endpoint: String,
    #[serde(default, deserialize_with = "lenient::maybe_text")]
    tenant_region_scope: Option<String>,
    #[serde(default, deserialize_with = "lenient::maybe_text")]
    tenant_region_sub_scope: Option<String>,
}

/// Looks the tenant up at this authority.
///
/// # Errors
/// [`SignInError`]: refused (mostly an unknown tenant), no answer, somebody else's answer, or another
/// tenant's.
pub async fn find_tenant(
    http: &Http,
    addresses: &Addresses,
    tenant: &TenantHint,
) -> Result<TenantFound, SignInError> {
    find_tenant_until(http, addresses, tenant, http.deadline()).await
}

/// Until a deadline that other requests share.
///
/// # Errors
/// As [`find_tenant`].
pub async fn find_tenant_until(
    http: &Http,
    addresses: &Addresses,
    tenant: &TenantHint,
    deadline: Deadline,
) -> Result<TenantFound, SignInError> {
    find_at(http, &addresses.discovery(tenant), tenant, deadline).await
}

/// The same of the v1 document, whose issuer is that of v1 tokens.
///
/// # Errors
/// As [`find_tenant`].
pub async fn find_v1_tenant_until(
    http: &Http,
    addresses: &Addresses,
    tenant: &TenantHint,
    deadline: Deadline,
) -> Result<TenantFound, SignInError> {
    find_at(http, &addresses.discovery_v1(tenant), tenant, deadline).await
}

async fn find_at(
    http: &Http,
    url: &str,
    tenant: &TenantHint,
    deadline: Deadline,
) -> Result<TenantFound, SignInError> {
    let found = read(&http.ask(HttpRequest::get(url), deadline).await?, &tenant.to_string())?;
    match tenant.id() {
        Some(asked) if asked != found.tenant_id => Err(SignInError::OtherTenant { issuer: found.issuer }),
        _ => Ok(found),
    }
}

/// Reads an answer to a discovery request.
pub(crate) fn read(answer: &HttpAnswer, given: &str) -> Result<TenantFound, SignInError> {
    if answer.status == 200
        && let Some(found) =
            DiscoveryDocument::parse(&answer.body).and_then(|document| document.tenant(given))
    {
        return Ok(found);
    }
    Err(match SignInError::of(answer.clone()) {
        // Some document with an `error` in it, and no refusal.
        SignInError::Refused { status: ..400, .. } => SignInError::Foreign(Box::new(answer.clone())),
        error => error,
    })
}

impl DiscoveryDocument {
    /// `None` for anything else.
    pub fn parse(body: &str) -> Option<DiscoveryDocument> {
        serde_json::from_str(body).ok()
    }

    /// The same of an object that was read before.
    pub fn of(object: &Map<String, Value>) -> Option<DiscoveryDocument> {
        DiscoveryDocument::deserialize(object).ok()
    }

    /// `None` for a document of `common` or `organizations`, which names no tenant.
    pub fn tenant(&self, given: &str) -> Option<TenantFound> {
        let tenant_id = issuer::tenant_in_issuer(&self.issuer)?;
        let host = Url::parse(&self.token_endpoint).ok().and_then(|url| url.host_str().map(str::to_owned));
        Some(TenantFound {
            tenant_id,
            cloud: Cloud::of_discovery(self.tenant_region_sub_scope.as_deref(), host.as_deref()),
            region: self.tenant_region_scope.clone(),
            issuer: self.issuer.clone(),
            given: given.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_names_tenant_region_and_cloud() {
        let body = r#"{"issuer":"https://login.microsoftonline.us/11111111-aaaa-4bbb-8ccc-222222222222/v2.0",
            "token_endpoint":"https://login.microsoftonline.us/11111111-aaaa-4bbb-8ccc-222222222222/oauth2/v2.0/token",
            "tenant_region_scope":"USGov","tenant_region_sub_scope":"DODCON"}"#;
        let found = DiscoveryDocument::parse(body).unwrap().tenant("contoso.example").unwrap();
        assert_eq!(found.tenant_id.to_string(), "11111111-aaaa-4bbb-8ccc-222222222222");
        assert_eq!((found.cloud, found.region.as_deref()), (Cloud::GccHigh, Some("USGov")));
    }

    #[test]
    fn the_document_of_common_names_no_tenant() {
        let body = r#"{"issuer":"https://login.microsoftonline.com/{tenantid}/v2.0","token_endpoint":"https://login.microsoftonline.com/common/oauth2/v2.0/token"}"#;
        assert_eq!(DiscoveryDocument::parse(body).unwrap().tenant("common"), None);
    }

    #[test]
    fn a_document_that_only_mentions_a_tenant_names_none() {
        let body = r#"{"issuer":"https://evil.example/?x=11111111-aaaa-4bbb-8ccc-222222222222",
            "token_endpoint":"https://evil.example/11111111-aaaa-4bbb-8ccc-222222222222/oauth2/v2.0/token"}"#;
        assert_eq!(DiscoveryDocument::parse(body).unwrap().tenant("contoso.example"), None);
    }
}
