//! What has happened so far: who consented to what, how often each tenant was asked.

use std::collections::HashMap;

use super::certificate::Certificate;

#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// Values the app asks for, in the order they were registered.
    registered: Vec<String>,
    /// Granted app roles by tenant ID. No entry: the tenant holds no service principal of the app.
    consents: HashMap<String, Vec<String>>,
    token_requests: HashMap<String, usize>,
    api_calls: HashMap<String, usize>,
    /// Public certificates that the registration holds.
    certificates: Vec<Certificate>,
    /// What each opaque token stands for.
    opaque: HashMap<String, String>,
}

impl Ledger {
    pub(crate) fn registered(&self) -> &[String] {
        &self.registered
    }

    pub(crate) fn register(&mut self, permissions: Vec<String>) {
        self.registered = permissions;
    }

    /// A later consent replaces the earlier one, so it can also take away.
    pub(crate) fn consent(&mut self, tenant_id: &str, roles: Vec<String>) {
        self.consents.insert(tenant_id.into(), roles);
    }

    pub(crate) fn granted(&self, tenant_id: &str) -> Option<&[String]> {
        self.consents.get(tenant_id).map(Vec::as_slice)
    }

    /// How many requests this tenant had before this one.
    pub(crate) fn count_token_request(&mut self, tenant_id: &str) -> usize {
        count(&mut self.token_requests, tenant_id)
    }

    /// How many calls this tenant had before this one.
    pub(crate) fn count_api_call(&mut self, tenant_id: &str) -> usize {
        count(&mut self.api_calls, tenant_id)
    }

    pub(crate) fn trust(&mut self, certificate: Certificate) {
        self.certificates.push(certificate);
    }

    pub(crate) fn certificates(&self) -> &[Certificate] {
        &self.certificates
    }

    pub(crate) fn stand_for(&mut self, opaque: &str, token: String) {
        self.opaque.insert(opaque.into(), token);
    }

    /// The token behind an opaque one.
    pub(crate) fn behind(&self, opaque: &str) -> Option<String> {
        self.opaque.get(opaque).cloned()
    }

    pub(crate) fn forget(&mut self) {
        self.consents.clear();
        self.token_requests.clear();
        self.api_calls.clear();
        self.opaque.clear();
    }
}

fn count(counters: &mut HashMap<String, usize>, tenant_id: &str) -> usize {
    let counter = counters.entry(tenant_id.into()).or_default();
    let before = *counter;
    *counter += 1;
    before
}
