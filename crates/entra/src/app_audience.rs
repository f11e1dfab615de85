//! Whose tenants the app is for: the customers', or the own organisation's alone.

use serde::{Deserialize, Serialize};

/// Whose tenants the app is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum AppAudience {
    /// Customers', each of which consents: a multi-tenant app.
    #[default]
    Customers,
    /// The own organisation's alone: a single-tenant app, and no link to send.
    OwnOrganisation,
}

impl AppAudience {
    /// The manifest's `signInAudience`.
    /// Source: entra-docs docs/identity-platform/supported-accounts-validation.md.
    pub fn sign_in_audience(self) -> &'static str {
        match self {
            AppAudience::Customers => "AzureADMultipleOrgs",
            AppAudience::OwnOrganisation => "AzureADMyOrg",
        }
    }

    /// The choice under "Supported account types", as the portal names it since 2025, and as it did before.
    pub fn account_types(self) -> [&'static str; 2] {
        match self {
            AppAudience::Customers => [
                "Multiple Entra ID tenants",
                "Accounts in any organizational directory (Any Microsoft Entra ID tenant - Multitenant)",
            ],
            AppAudience::OwnOrganisation => {
                ["Single tenant only", "Accounts in this organizational directory only (Single tenant)"]
            }
        }
    }
}
