//! The one thing to do next, for each state and verdict: window and terminal offer it first.

use entra::{Cause, Detail, Verdict};
use serde::Serialize;

use crate::{Step, action::Field, credential::CredentialKind};

/// What to do next, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case", tag = "kind", content = "of")]
pub enum NextAction {
    /// A step still wants something before the way goes on.
    Complete(Step),
    SendRequest,
    /// A request for what is new or missing, in the place of one that was accepted.
    AskAgain,
    /// A message to the customer's admin for exactly this cause.
    TellAdmin,
    Correct(Correction),
    Test,
    TestAgain,
    /// The test is made again by itself.
    Wait,
    /// What stands between this computer and Microsoft: diagnostics, proxy, certificates.
    CheckConnection,
    HandOver,
}

/// The value that is at fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Correction {
    Permissions,
    ClientId,
    Secret,
    Certificate,
    Customer,
}

impl NextAction {
    /// By the verdict alone, where nothing is known of a way: a pasted text, a report.
    pub fn after(verdict: &Verdict, credential: CredentialKind) -> NextAction {
        let credential = match credential {
            CredentialKind::Secret => Correction::Secret,
            CredentialKind::Certificate => Correction::Certificate,
        };
        match verdict.cause {
            Cause::Verified => NextAction::HandOver,
            Cause::ConsentGiven => NextAction::Test,
            Cause::ConsentMissing | Cause::ConsentDeclined => NextAction::SendRequest,
            Cause::PermissionsMissing => NextAction::AskAgain,
            Cause::ServiceUnavailableInTenant | Cause::PolicyBlocked => NextAction::TellAdmin,
            Cause::CredentialWrong | Cause::CredentialExpired => NextAction::Correct(credential),
            Cause::AppUnknown => NextAction::Correct(Correction::ClientId),
            // In the reply another organisation has accepted: the account was another one, not the customer.
            Cause::TenantMismatch if verdict.detail != Some(Detail::TidWrong) => NextAction::SendRequest,
            Cause::TenantMismatch | Cause::TenantUnknown | Cause::WrongCloud => {
                NextAction::Correct(Correction::Customer)
            }
            Cause::WrongAudience => NextAction::Correct(Correction::Permissions),
            Cause::Propagating | Cause::Throttled | Cause::MicrosoftUnavailable => NextAction::Wait,
            Cause::Network | Cause::Proxy | Cause::Tls | Cause::ClockSkew => NextAction::CheckConnection,
            Cause::AppDisabled | Cause::TokenExpired | Cause::RequestMalformed | Cause::Unknown => {
                NextAction::TestAgain
            }
        }
    }

    /// The step on which it is done; `None`: where one is.
    pub fn step(self) -> Option<Step> {
        match self {
            NextAction::Complete(step) => Some(step),
            NextAction::SendRequest | NextAction::AskAgain => Some(Step::Consent),
            NextAction::Correct(Correction::Permissions) => Some(Step::ChoosePermissions),
            NextAction::Correct(Correction::ClientId | Correction::Secret | Correction::Certificate) => {
                Some(Step::AppValues)
            }
            NextAction::Correct(Correction::Customer) => Some(Step::Customer),
            NextAction::Test | NextAction::TestAgain | NextAction::Wait => Some(Step::Test),
            NextAction::HandOver => Some(Step::HandOver),
            NextAction::TellAdmin | NextAction::CheckConnection => None,
        }
    }

    /// The field that is marked and focused there.
    pub fn field(self) -> Option<Field> {
        match self {
            NextAction::Correct(Correction::ClientId) => Some(Field::ClientId),
            NextAction::Correct(Correction::Customer) => Some(Field::Customer),
            _ => None,
        }
    }
}
