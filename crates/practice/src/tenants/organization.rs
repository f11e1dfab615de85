//! One pretend tenant, and its story: what its admin, its sign-in and its APIs do, turn by turn.

use serde::{Deserialize, Serialize};

/// A customer's tenant as the reader meets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tenant {
    pub name: String,
    /// GUID in lower case.
    pub tenant_id: String,
    pub domain: String,
    /// What the admin and the services do here, e.g. `grants_everything`.
    pub story: String,
    /// `tenant_region_scope` of the tenant, e.g. `EU`.
    pub region: String,
}

/// A tenant with what happens in it.
#[derive(Debug, Deserialize)]
pub(crate) struct Organization {
    #[serde(flatten)]
    pub(crate) tenant: Tenant,
    /// Object ID of the app's enterprise application in this tenant.
    pub(crate) service_principal: String,
    #[serde(default)]
    pub(crate) admin: Admin,
    /// What the token endpoint does once consent stands, request by request; the last one repeats.
    #[serde(default)]
    token: Vec<TokenTurn>,
    /// What the APIs do, call by call; the last one repeats.
    #[serde(default)]
    api: Vec<ApiTurn>,
    /// No incidents, no alerts, no devices: empty answers.
    #[serde(default)]
    pub(crate) quiet: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Admin {
    #[default]
    Accepts,
    Declines,
    /// Signed in with an account of another organization than the link names.
    AcceptsElsewhere,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum TokenTurn {
    #[default]
    Issued,
    WithoutRoles,
    WithoutFirstRole,
    NoServicePrincipal,
    SecretExpired,
    SecretWrong,
    BlockedByPolicy,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ApiTurn {
    #[default]
    Answers,
    Throttled,
    AccountInactive,
}

/// Token requests that each phase of a slow consent lasts, counted from the first one after consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Propagation {
    /// The tenant holds no service principal yet: AADSTS7000229.
    pub without_principal: usize,
    /// A token is issued, without any role.
    pub without_roles: usize,
}

impl Default for Propagation {
    fn default() -> Propagation {
        Propagation { without_principal: 1, without_roles: 1 }
    }
}

impl Organization {
    /// `turn` counts from 0.
    pub(crate) fn token_turn(&self, turn: usize) -> TokenTurn {
        self.token.get(turn).or(self.token.last()).copied().unwrap_or_default()
    }

    /// `turn` counts from 0.
    pub(crate) fn api_turn(&self, turn: usize) -> ApiTurn {
        self.api.get(turn).or(self.api.last()).copied().unwrap_or_default()
    }

    pub(crate) fn admin_account(&self) -> String {
        format!("admin@{}", self.tenant.domain)
    }

    /// Repeats the turns that pass; the last one stays as it is.
    pub(crate) fn stretch(&mut self, propagation: Propagation) {
        let Some((last, passing)) = self.token.split_last() else { return };
        let turns = passing.iter().flat_map(|turn| {
            let times = match turn {
                TokenTurn::NoServicePrincipal => propagation.without_principal,
                TokenTurn::WithoutRoles => propagation.without_roles,
                _ => 1,
            };
            std::iter::repeat_n(*turn, times)
        });
        self.token = turns.chain([*last]).collect();
    }

    pub(crate) fn initial_name(&self) -> &str {
        self.tenant.domain.split('.').next().unwrap_or_default()
    }
}
