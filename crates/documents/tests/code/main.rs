//! What code for others must never hold, and what it must: every variant, in every language.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod faults;
mod registration;
mod siem;
mod snippets;

use entra::{Addresses, Api, ClientId, Cloud, TenantId};
use onboarding::Connection;

const TENANT: &str = "3a9e41c6-0d57-4b8f-a2c3-96e1f47d8b20";
const CLIENT: &str = "9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35";

fn connection(cloud: Cloud, api: Api, permission: &str) -> Connection {
    let (tenant, client_id) = (TenantId::parse(TENANT).unwrap(), ClientId::parse(CLIENT).unwrap());
    Connection::new(&Addresses::of(cloud), tenant, client_id, api, &[permission.to_owned()])
}

/// One for each cloud, API and permission that an app can have.
fn connections() -> impl Iterator<Item = Connection> {
    Cloud::ALL.into_iter().flat_map(|cloud| {
        Api::ALL.into_iter().flat_map(move |api| {
            let held = api.facts().permissions.iter().filter(|permission| permission.for_apps);
            held.map(move |permission| connection(cloud, api, &permission.value))
        })
    })
}
