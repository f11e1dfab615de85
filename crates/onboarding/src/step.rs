//! The steps of the way through: the same seven words in every room.

use entra::{Cause, Verdict};
use explain::{Explanation, Kind};
use serde::{Deserialize, Serialize};

/// One step of the wizard, in the order in which it is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    ChoosePermissions,
    RegisterApp,
    AppValues,
    Customer,
    Consent,
    Test,
    HandOver,
}

impl Step {
    pub const ALL: [Step; 7] = [
        Step::ChoosePermissions,
        Step::RegisterApp,
        Step::AppValues,
        Step::Customer,
        Step::Consent,
        Step::Test,
        Step::HandOver,
    ];

    /// The word of the contract, for example `choose_permissions`.
    pub fn name(self) -> &'static str {
        match self {
            Step::ChoosePermissions => "choose_permissions",
            Step::RegisterApp => "register_app",
            Step::AppValues => "app_values",
            Step::Customer => "customer",
            Step::Consent => "consent",
            Step::Test => "test",
            Step::HandOver => "hand_over",
        }
    }

    /// Where the next action after a verdict is taken, where that is one of the steps.
    pub fn after(verdict: &Verdict) -> Option<Step> {
        match verdict.cause {
            Cause::Verified => Some(Step::HandOver),
            Cause::ConsentGiven => Some(Step::Test),
            // A role in Azure, which no admin consents to.
            Cause::PermissionsMissing if verdict.code.as_deref() == Some("AuthorizationFailed") => None,
            Cause::ConsentMissing | Cause::ConsentDeclined | Cause::PermissionsMissing => Some(Step::Consent),
            Cause::CredentialWrong | Cause::CredentialExpired | Cause::AppUnknown => Some(Step::AppValues),
            Cause::TenantUnknown | Cause::TenantMismatch | Cause::WrongCloud => Some(Step::Customer),
            Cause::WrongAudience => Some(Step::ChoosePermissions),
            _ => None,
        }
    }

    /// Where a pasted text belongs: by its kind where that says it, else by its verdict.
    pub fn for_text(text: &Explanation) -> Option<Step> {
        let verdict = text.verdict.as_ref();
        match text.kind {
            Kind::ConsentReply if verdict.is_some_and(|verdict| verdict.cause == Cause::ConsentGiven) => {
                Some(Step::Test)
            }
            Kind::ConsentLink | Kind::ConsentReply => Some(Step::Consent),
            Kind::TenantHint => Some(Step::Customer),
            // One of `common` or `organizations` names no customer.
            Kind::Discovery => text.customer.as_ref().map(|_| Step::Customer),
            _ => verdict.and_then(Step::after),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_that_no_admin_consents_to_leads_to_no_step() {
        let of = |code: &str| Verdict { code: Some(code.into()), ..Verdict::of(Cause::PermissionsMissing) };
        assert_eq!(Step::after(&of("Forbidden")), Some(Step::Consent));
        assert_eq!(Step::after(&of("AuthorizationFailed")), None);
    }
}
