//! One verdict: a cause, who must act, and what the sentence about it needs to know.

use crate::{Api, ApiCode, Cause, Detail, Sentence, SignInCode, Step, Who};

/// How a check ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub cause: Cause,
    /// `AADSTS7000229`, or the API's own code.
    pub code: Option<String>,
    /// What decided, where it is more exact than the code, or there is none.
    pub detail: Option<Detail>,
    pub missing: Vec<String>,
    pub retry_after_s: Option<u32>,
}

impl Verdict {
    pub fn of(cause: Cause) -> Verdict {
        Verdict { cause, code: None, detail: None, missing: Vec::new(), retry_after_s: None }
    }

    /// The verdict that a detail stands for.
    pub(crate) fn with_detail(self, detail: Option<Detail>) -> Verdict {
        Verdict { detail, ..self }
    }

    pub fn who(&self) -> Who {
        self.cause.who()
    }

    /// Whether asking again, unchanged, can end better: what is known of the code goes before what its cause suggests.
    pub fn retry_can_help(&self) -> bool {
        let known = self.code.as_deref().and_then(SignInCode::find_in).and_then(SignInCode::facts);
        known.map_or_else(|| self.cause.retry_can_help(), |facts| facts.retry)
    }

    /// The catalogue's `cause-<cause>` with every variable that it may use.
    pub fn sentence(&self, customer: &str, api: Api) -> Sentence {
        Sentence::new(format!("cause-{}", self.cause.name()))
            .with("customer", customer)
            .with("permissions", self.missing.join(", "))
            .with("api", &api.facts().product_name)
            .with("portal", &api.facts().portal_name)
            .with("code", self.code.clone().unwrap_or_default())
            .with("seconds", self.retry_after_s.unwrap_or_default().to_string())
    }

    /// The catalogue's `code-<…>`, which is more exact than the cause; it may have none for a code.
    /// Where something else decided (copying at Microsoft's, a clock, the partner's own tenant) the cause speaks alone.
    pub fn code_sentence(&self) -> Option<String> {
        let fits = |cause: Option<Cause>| cause.is_none_or(|cause| cause == self.cause);
        if let Some(detail) = self.detail.filter(|detail| fits(detail.cause())) {
            return Some(format!("code-{}", detail.id()));
        }
        let code = self.code.as_deref()?;
        match SignInCode::find_in(code) {
            Some(sign_in) => (sign_in.cause() == Some(self.cause)).then(|| format!("code-{}", sign_in.0)),
            None if matches!(self.cause, Cause::Propagating | Cause::ClockSkew) => None,
            None => Some(ApiCode::sentence_of(code)),
        }
    }

    /// The step where the next action is taken, where it is one of the wizard's.
    pub fn go_to(&self) -> Option<Step> {
        match self.cause {
            Cause::Verified => Some(Step::HandOver),
            Cause::ConsentGiven => Some(Step::Test),
            // A role in Azure, which no admin consents to.
            Cause::PermissionsMissing if self.code.as_deref() == Some("AuthorizationFailed") => None,
            Cause::ConsentMissing | Cause::ConsentDeclined | Cause::PermissionsMissing => Some(Step::Consent),
            Cause::CredentialWrong | Cause::CredentialExpired | Cause::AppUnknown => Some(Step::AppValues),
            Cause::TenantUnknown | Cause::TenantMismatch | Cause::WrongCloud => Some(Step::Customer),
            Cause::WrongAudience => Some(Step::ChoosePermissions),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_names_its_own_sentence() {
        let of =
            |cause, code: &str| Verdict { code: Some(code.into()), ..Verdict::of(cause) }.code_sentence();
        let named = |code| of(Cause::Unknown, code);
        assert_eq!(of(Cause::ConsentMissing, "AADSTS7000229").as_deref(), Some("code-7000229"));
        assert_eq!(of(Cause::Propagating, "AADSTS7000229"), None, "something else decided");
        assert_eq!(named("DisallowedOperation").as_deref(), Some("code-api-disallowed-operation"));
        assert_eq!(of(Cause::ClockSkew, "Unauthorized"), None, "the clock decided");
        assert_eq!(Verdict::of(Cause::Verified).code_sentence(), None);
        let step = |code: &str| {
            Verdict { code: Some(code.into()), ..Verdict::of(Cause::PermissionsMissing) }.go_to()
        };
        assert_eq!((step("Forbidden"), step("AuthorizationFailed")), (Some(Step::Consent), None));
    }

    #[test]
    fn a_detail_goes_before_the_code_and_fits_its_cause() {
        let of = |cause, detail| {
            let code = Some("Unauthorized".to_owned());
            Verdict { code, ..Verdict::of(cause) }.with_detail(Some(detail)).code_sentence()
        };
        let inactive = Detail::ApiUnauthorizedAccountInactive;
        assert_eq!(
            of(Cause::ServiceUnavailableInTenant, inactive).as_deref(),
            Some("code-api-unauthorized-account-inactive")
        );
        assert_eq!(of(Cause::Propagating, Detail::RolesMissing), None, "copying decided");
        assert_eq!(of(Cause::Verified, Detail::RolesExtra).as_deref(), Some("code-roles-extra"));
    }
}
