//! Causes and the people who must act: stable words of JSON, code and catalogue.

use serde::Serialize;

/// Why a test ended as it did. Exactly one belongs to each verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// All that was asked for is proven.
    Verified,
    /// An answer or a token says so; nothing is proven yet.
    ConsentGiven,
    /// The tenant does not know the app.
    ConsentMissing,
    /// Refused, or opened by somebody who may not accept.
    ConsentDeclined,
    /// Accepted a moment ago, and not yet everywhere at Microsoft's.
    Propagating,
    /// The token lacks a role, or the API wants another one.
    PermissionsMissing,
    /// Secret or certificate are not the app's.
    CredentialWrong,
    /// They were, and have ended.
    CredentialExpired,
    /// No app of that ID, not even at home.
    AppUnknown,
    /// Switched off, there or by Microsoft.
    AppDisabled,
    /// No tenant of that ID or domain.
    TenantUnknown,
    /// Another tenant than the one that was meant.
    TenantMismatch,
    /// A token for another API.
    WrongAudience,
    /// The tenant has no licence for the API, or it is not set up there.
    ServiceUnavailableInTenant,
    /// Conditional Access or another policy of the tenant.
    PolicyBlocked,
    /// Get another one.
    TokenExpired,
    /// The tenant is in another cloud, or the cloud has no such API.
    WrongCloud,
    /// A value is missing or has not the form that is wanted.
    RequestMalformed,
    /// Too many requests: wait.
    Throttled,
    /// Down for the moment: wait.
    MicrosoftUnavailable,
    /// No way there: names, ports, time.
    Network,
    /// Something between here and there answered in its place.
    Proxy,
    /// The server's certificate is not trusted.
    Tls,
    /// This computer's clock is wrong.
    ClockSkew,
    /// None of these.
    Unknown,
}

/// Who has to do the next thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// All is well, or waiting is enough.
    Nobody,
    /// Whoever runs the app.
    PartnerEngineer,
    /// An admin of the tenant.
    CustomerAdmin,
    /// Microsoft: wait, or ask their support.
    Microsoft,
}

/// Whose turn it is, as coarse as an exit code: the terminal's contract builds on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Nothing to do.
    Done,
    /// The tenant's admin.
    Customer,
    /// Whoever runs the app.
    Partner,
    /// Whoever looks after this computer and its network.
    Environment,
    /// Nobody: asking again later may do.
    Wait,
}

impl Cause {
    /// In the order of the contract.
    pub const ALL: [Cause; 25] = [
        Cause::Verified,
        Cause::ConsentGiven,
        Cause::ConsentMissing,
        Cause::ConsentDeclined,
        Cause::Propagating,
        Cause::PermissionsMissing,
        Cause::CredentialWrong,
        Cause::CredentialExpired,
        Cause::AppUnknown,
        Cause::AppDisabled,
        Cause::TenantUnknown,
        Cause::TenantMismatch,
        Cause::WrongAudience,
        Cause::ServiceUnavailableInTenant,
        Cause::PolicyBlocked,
        Cause::TokenExpired,
        Cause::WrongCloud,
        Cause::RequestMalformed,
        Cause::Throttled,
        Cause::MicrosoftUnavailable,
        Cause::Network,
        Cause::Proxy,
        Cause::Tls,
        Cause::ClockSkew,
        Cause::Unknown,
    ];

    /// The word of the contract, for example `consent_missing`.
    pub fn name(self) -> &'static str {
        match self {
            Cause::Verified => "verified",
            Cause::ConsentGiven => "consent_given",
            Cause::ConsentMissing => "consent_missing",
            Cause::ConsentDeclined => "consent_declined",
            Cause::Propagating => "propagating",
            Cause::PermissionsMissing => "permissions_missing",
            Cause::CredentialWrong => "credential_wrong",
            Cause::CredentialExpired => "credential_expired",
            Cause::AppUnknown => "app_unknown",
            Cause::AppDisabled => "app_disabled",
            Cause::TenantUnknown => "tenant_unknown",
            Cause::TenantMismatch => "tenant_mismatch",
            Cause::WrongAudience => "wrong_audience",
            Cause::ServiceUnavailableInTenant => "service_unavailable_in_tenant",
            Cause::PolicyBlocked => "policy_blocked",
            Cause::TokenExpired => "token_expired",
            Cause::WrongCloud => "wrong_cloud",
            Cause::RequestMalformed => "request_malformed",
            Cause::Throttled => "throttled",
            Cause::MicrosoftUnavailable => "microsoft_unavailable",
            Cause::Network => "network",
            Cause::Proxy => "proxy",
            Cause::Tls => "tls",
            Cause::ClockSkew => "clock_skew",
            Cause::Unknown => "unknown",
        }
    }

    /// The one person who must act.
    pub fn who(self) -> Who {
        match self {
            Cause::Verified
            | Cause::ConsentGiven
            | Cause::Propagating
            | Cause::TokenExpired
            | Cause::Throttled => Who::Nobody,
            Cause::ConsentMissing
            | Cause::ConsentDeclined
            | Cause::PermissionsMissing
            | Cause::ServiceUnavailableInTenant
            | Cause::PolicyBlocked => Who::CustomerAdmin,
            Cause::MicrosoftUnavailable => Who::Microsoft,
            _ => Who::PartnerEngineer,
        }
    }

    /// Whether asking again, unchanged, can end better.
    pub fn retry_can_help(self) -> bool {
        matches!(self.turn(), Turn::Wait) || matches!(self, Cause::TokenExpired | Cause::Network)
    }

    /// Coarser than [`Cause::who`].
    pub fn turn(self) -> Turn {
        match self {
            Cause::Verified | Cause::ConsentGiven => Turn::Done,
            Cause::Propagating | Cause::Throttled | Cause::MicrosoftUnavailable => Turn::Wait,
            Cause::Network | Cause::Proxy | Cause::Tls | Cause::ClockSkew => Turn::Environment,
            _ if self.who() == Who::CustomerAdmin => Turn::Customer,
            _ => Turn::Partner,
        }
    }
}

impl Who {
    /// The word of the contract, for example `customer_admin`.
    pub fn name(self) -> &'static str {
        match self {
            Who::Nobody => "nobody",
            Who::PartnerEngineer => "partner_engineer",
            Who::CustomerAdmin => "customer_admin",
            Who::Microsoft => "microsoft",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cause_is_written_as_it_is_named() {
        for cause in Cause::ALL {
            assert_eq!(serde_json::to_value(cause).unwrap(), cause.name());
            assert_eq!(serde_json::to_value(cause.who()).unwrap(), cause.who().name());
        }
    }
}
