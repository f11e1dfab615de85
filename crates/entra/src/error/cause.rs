//! Causes and the people who must act: stable words of JSON, code and catalogue.

use serde::Serialize;

/// Why a test ended as it did. Exactly one belongs to each verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    Verified,
    ConsentGiven,
    ConsentMissing,
    ConsentDeclined,
    Propagating,
    PermissionsMissing,
    CredentialWrong,
    CredentialExpired,
    AppUnknown,
    AppDisabled,
    TenantUnknown,
    TenantMismatch,
    WrongAudience,
    ServiceUnavailableInTenant,
    PolicyBlocked,
    TokenExpired,
    WrongCloud,
    RequestMalformed,
    Throttled,
    MicrosoftUnavailable,
    Network,
    Proxy,
    Tls,
    ClockSkew,
    Unknown,
}

/// Who has to do the next thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Who {
    Nobody,
    PartnerEngineer,
    CustomerAdmin,
    Microsoft,
}

/// Whose turn it is, as coarse as an exit code: the terminal's contract builds on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    Done,
    Customer,
    Partner,
    Environment,
    Wait,
}

impl Cause {
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
