//! What the next tool needs to talk to a customer's API: addresses and IDs, never a secret.

use entra::{Addresses, Api, ClientId, Endpoint, TenantHint, TenantId};
use serde_json::Value;

/// The way from a client ID to an answer of the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    pub tenant: TenantId,
    pub client_id: ClientId,
    pub api: Api,
    pub permissions: Vec<String>,
    /// The sign-in service without a slash at its end: `https://login.microsoftonline.com`.
    pub authority: String,
    /// The v2 token endpoint of this tenant.
    pub token_endpoint: String,
    pub scope: String,
    /// `None` where this cloud offers no such API.
    pub api_base: Option<String>,
    /// Hosts among these that are not Microsoft's.
    pub not_microsoft: Vec<String>,
}

/// A harmless call that one of the permissions allows.
#[derive(Clone, Debug, PartialEq)]
pub struct SampleCall {
    pub method: &'static str,
    /// With its query, below the API's base.
    pub path: &'static str,
    pub body: Option<&'static Value>,
}

impl Connection {
    pub fn new(
        addresses: &Addresses,
        tenant: TenantId,
        client_id: ClientId,
        api: Api,
        permissions: &[String],
    ) -> Connection {
        Connection {
            tenant,
            client_id,
            api,
            permissions: permissions.to_vec(),
            authority: addresses.authority().to_owned(),
            token_endpoint: addresses.token(&TenantHint::Id(tenant), Endpoint::V2),
            scope: addresses.scope(api).to_owned(),
            api_base: addresses.api_base(api).map(str::to_owned),
            not_microsoft: addresses.not_microsoft(),
        }
    }

    /// The first call that the permissions allow; `None` where none is harmless.
    pub fn sample_call(&self) -> Option<SampleCall> {
        let probe = self.api.facts().probe_allowed(&self.permissions)?;
        Some(SampleCall { method: &probe.method, path: &probe.path, body: probe.body.as_ref() })
    }
}
