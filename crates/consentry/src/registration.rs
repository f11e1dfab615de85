//! What to type into the portal to register the partner's app, in the portal's own order.

use crate::{Api, Cloud, RedirectUri};

/// Longest display name of an app registration. Characters.
/// Source: Microsoft's page "Validation differences by supported account types".
pub const APP_NAME_LIMIT: usize = 120;

/// The choice under "Supported account types", as the portal names it since 2025, and as it did before.
const ACCOUNT_TYPES: [&str; 2] = [
    "Multiple Entra ID tenants",
    "Accounts in any organizational directory (Any Microsoft Entra ID tenant - Multitenant)",
];

/// The blade for a new registration, behind the Entra admin center of each cloud.
const BLADE: &str = "/#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade";

/// One row of the form: its id is the catalogue's `register-<id>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegistrationLine {
    pub id: &'static str,
    pub values: Vec<String>,
}

/// The rows for this app, with values to copy.
pub fn registration(app_name: &str, api: Api, permissions: &[String]) -> Vec<RegistrationLine> {
    let one = |id, value: &str| RegistrationLine { id, values: vec![value.to_owned()] };
    vec![
        one("name", app_name),
        RegistrationLine { id: "account-types", values: ACCOUNT_TYPES.map(str::to_owned).to_vec() },
        one("redirect-uri", RedirectUri::REGISTERED_LOOPBACK),
        one("api", &api.facts().portal_name),
        RegistrationLine { id: "permissions", values: permissions.to_vec() },
        one("secret", app_name),
    ]
}

/// Where a new registration begins.
pub fn registration_url(cloud: Cloud) -> String {
    format!("{}{BLADE}", cloud.facts().entra_portal())
}
