//! The lines of a check: stable words of the terminal's contract.

use serde::Serialize;

/// One line of the one-button test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CheckName {
    SignInReachable,
    TenantFound,
    ConsentPresent,
    CredentialAccepted,
    TokenSignature,
    TokenTenant,
    TokenApplication,
    TokenAudience,
    TokenAppOnly,
    TokenRoles,
    TokenLifetime,
    ApiAnswers,
}

impl CheckName {
    pub const ALL: [CheckName; 12] = [
        CheckName::SignInReachable,
        CheckName::TenantFound,
        CheckName::ConsentPresent,
        CheckName::CredentialAccepted,
        CheckName::TokenSignature,
        CheckName::TokenTenant,
        CheckName::TokenApplication,
        CheckName::TokenAudience,
        CheckName::TokenAppOnly,
        CheckName::TokenRoles,
        CheckName::TokenLifetime,
        CheckName::ApiAnswers,
    ];

    pub fn name(self) -> &'static str {
        match self {
            CheckName::SignInReachable => "sign_in_reachable",
            CheckName::TenantFound => "tenant_found",
            CheckName::ConsentPresent => "consent_present",
            CheckName::CredentialAccepted => "credential_accepted",
            CheckName::TokenSignature => "token_signature",
            CheckName::TokenTenant => "token_tenant",
            CheckName::TokenApplication => "token_application",
            CheckName::TokenAudience => "token_audience",
            CheckName::TokenAppOnly => "token_app_only",
            CheckName::TokenRoles => "token_roles",
            CheckName::TokenLifetime => "token_lifetime",
            CheckName::ApiAnswers => "api_answers",
        }
    }
}
