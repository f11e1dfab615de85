//! What decided, more exactly than its cause, where no code of Microsoft's says it.

use serde::{Deserialize, Serialize};

use crate::Cause;

/// A case of the network, of the sign-in's bare HTTP, of a token read here, or of an API's words.
/// Stable words of JSON; the catalogue's sentence is `code-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    /// No answer in time.
    Timeout,
    /// The host has no address.
    DnsFailure,
    /// The certificate is not trusted.
    TlsFailure,
    /// The proxy wants a sign-in.
    #[serde(rename = "proxy-407")]
    Proxy407,
    /// A page or a redirect in the place of data.
    NonJsonBody,
    /// The token endpoint asks for patience.
    #[serde(rename = "http-429-token")]
    Http429Token,
    /// The token endpoint is down.
    #[serde(rename = "http-5xx-token")]
    Http5xxToken,
    /// An error without a word about itself.
    NoErrorField,
    /// The secret's ID in the secret's place.
    SecretLooksLikeId,
    /// The `tid` is another tenant's.
    TidWrong,
    /// The `iss` is not the tenant's.
    IssWrong,
    /// `appid` or `azp` are another app's.
    AppidWrong,
    /// The `aud` is another API's.
    AudWrong,
    /// Got on behalf of a person.
    TokenDelegated,
    /// `exp` is over.
    TokenExpired,
    /// `nbf` is to come.
    TokenNotYetValid,
    /// Nothing in the claims speaks against the token.
    TokenFits,
    /// A client assertion that was kept and sent again, hours later.
    AssertionUsedAgain,
    /// Graph answered, and the product behind it refused.
    ProviderRefused,
    /// A reply that was held against no request.
    ReplyNotCompared,
    /// Microsoft names a service that is none of the APIs here.
    OtherService,
    /// No roles at all.
    RolesMissing,
    /// Not all roles.
    RolesPartial,
    /// Roles that nobody asked for, and that change things.
    RolesExtra,
    /// Opaque: only the API can read it.
    NotAJwt,
    /// One that Microsoft does not sign with.
    SignatureAlgorithm,
    /// By a key that the tenant does not publish.
    SignatureKeyUnknown,
    /// The keys could not be had.
    SignatureNotChecked,
    /// Not by the key that it names.
    SignatureWrong,
    /// The program failed while it checked.
    ProgramStopped,
    /// Defender: "Account mode is inactive".
    ApiUnauthorizedAccountInactive,
    /// Defender: "No Tvm license".
    ApiUnauthorizedNoTvmLicense,
    /// Defender: "Account is not provisioned".
    ApiUnauthorizedNotProvisioned,
}

impl Detail {
    /// In the order of the contract.
    pub const ALL: [Detail; 33] = [
        Detail::Timeout,
        Detail::DnsFailure,
        Detail::TlsFailure,
        Detail::Proxy407,
        Detail::NonJsonBody,
        Detail::Http429Token,
        Detail::Http5xxToken,
        Detail::NoErrorField,
        Detail::SecretLooksLikeId,
        Detail::TidWrong,
        Detail::IssWrong,
        Detail::AppidWrong,
        Detail::AudWrong,
        Detail::TokenDelegated,
        Detail::TokenExpired,
        Detail::TokenNotYetValid,
        Detail::TokenFits,
        Detail::AssertionUsedAgain,
        Detail::ProviderRefused,
        Detail::ReplyNotCompared,
        Detail::OtherService,
        Detail::RolesMissing,
        Detail::RolesPartial,
        Detail::RolesExtra,
        Detail::NotAJwt,
        Detail::SignatureAlgorithm,
        Detail::SignatureKeyUnknown,
        Detail::SignatureNotChecked,
        Detail::SignatureWrong,
        Detail::ProgramStopped,
        Detail::ApiUnauthorizedAccountInactive,
        Detail::ApiUnauthorizedNoTvmLicense,
        Detail::ApiUnauthorizedNotProvisioned,
    ];

    /// The word of the contract, for example `dns-failure`.
    pub fn id(self) -> &'static str {
        match self {
            Detail::Timeout => "timeout",
            Detail::DnsFailure => "dns-failure",
            Detail::TlsFailure => "tls-failure",
            Detail::Proxy407 => "proxy-407",
            Detail::NonJsonBody => "non-json-body",
            Detail::Http429Token => "http-429-token",
            Detail::Http5xxToken => "http-5xx-token",
            Detail::NoErrorField => "no-error-field",
            Detail::SecretLooksLikeId => "secret-looks-like-id",
            Detail::TidWrong => "tid-wrong",
            Detail::IssWrong => "iss-wrong",
            Detail::AppidWrong => "appid-wrong",
            Detail::AudWrong => "aud-wrong",
            Detail::TokenDelegated => "token-delegated",
            Detail::TokenExpired => "token-expired",
            Detail::TokenNotYetValid => "token-not-yet-valid",
            Detail::TokenFits => "token-fits",
            Detail::AssertionUsedAgain => "assertion-used-again",
            Detail::ProviderRefused => "provider-refused",
            Detail::ReplyNotCompared => "reply-not-compared",
            Detail::OtherService => "other-service",
            Detail::RolesMissing => "roles-missing",
            Detail::RolesPartial => "roles-partial",
            Detail::RolesExtra => "roles-extra",
            Detail::NotAJwt => "not-a-jwt",
            Detail::SignatureAlgorithm => "signature-algorithm",
            Detail::SignatureKeyUnknown => "signature-key-unknown",
            Detail::SignatureNotChecked => "signature-not-checked",
            Detail::SignatureWrong => "signature-wrong",
            Detail::ProgramStopped => "program-stopped",
            Detail::ApiUnauthorizedAccountInactive => "api-unauthorized-account-inactive",
            Detail::ApiUnauthorizedNoTvmLicense => "api-unauthorized-no-tvm-license",
            Detail::ApiUnauthorizedNotProvisioned => "api-unauthorized-not-provisioned",
        }
    }

    /// The cause that it stands for; `None` for a remark that goes with any.
    pub fn cause(self) -> Option<Cause> {
        Some(match self {
            Detail::Timeout | Detail::DnsFailure => Cause::Network,
            Detail::TlsFailure => Cause::Tls,
            Detail::Proxy407 | Detail::NonJsonBody => Cause::Proxy,
            Detail::Http429Token => Cause::Throttled,
            Detail::Http5xxToken => Cause::MicrosoftUnavailable,
            Detail::NoErrorField
            | Detail::ProgramStopped
            | Detail::ProviderRefused
            | Detail::SignatureAlgorithm
            | Detail::SignatureKeyUnknown
            | Detail::SignatureWrong => Cause::Unknown,
            Detail::SecretLooksLikeId => Cause::CredentialWrong,
            Detail::TidWrong | Detail::IssWrong => Cause::TenantMismatch,
            Detail::AppidWrong => Cause::AppUnknown,
            Detail::AudWrong => Cause::WrongAudience,
            Detail::TokenExpired => Cause::TokenExpired,
            Detail::TokenNotYetValid => Cause::ClockSkew,
            Detail::TokenFits => Cause::ConsentGiven,
            Detail::AssertionUsedAgain => Cause::CredentialExpired,
            Detail::ReplyNotCompared => Cause::ConsentGiven,
            Detail::OtherService => Cause::ServiceUnavailableInTenant,
            Detail::TokenDelegated | Detail::RolesMissing | Detail::RolesPartial => Cause::PermissionsMissing,
            Detail::ApiUnauthorizedAccountInactive
            | Detail::ApiUnauthorizedNoTvmLicense
            | Detail::ApiUnauthorizedNotProvisioned => Cause::ServiceUnavailableInTenant,
            Detail::RolesExtra | Detail::NotAJwt | Detail::SignatureNotChecked => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_detail_is_written_as_it_is_named() {
        for detail in Detail::ALL {
            assert_eq!(serde_json::to_value(detail).unwrap(), detail.id());
        }
    }
}
