//! A verdict's own sentence, and the more exact one of the code or the detail behind it.

use entra::{Api, ApiCode, Cause, SignInCode, Verdict};

use crate::Sentence;

/// How a verdict is said. The words are the catalogue's; which of them, is decided here.
pub trait VerdictWords {
    /// The catalogue's `cause-<cause>` with every variable that it may use.
    fn sentence(&self, customer: &str, api: Api) -> Sentence;

    /// The catalogue's `code-<…>`, which is more exact than the cause; it may have none for a code.
    /// Where something else decided (copying at Microsoft's, a clock, the partner's own tenant) the cause
    /// speaks alone.
    fn code_sentence(&self) -> Option<String>;
}

impl VerdictWords for Verdict {
    fn sentence(&self, customer: &str, api: Api) -> Sentence {
        Sentence::new(format!("cause-{}", self.cause.name()))
            .with("customer", customer)
            .with("permissions", self.missing.join(", "))
            .with("api", self.service.as_ref().unwrap_or(&api.facts().product_name))
            .with("portal", &api.facts().portal_name)
            .with("code", self.code.clone().unwrap_or_default())
            .with("seconds", self.retry_after_s.unwrap_or_default().to_string())
    }

    fn code_sentence(&self) -> Option<String> {
        let fits = |cause: Option<Cause>| cause.is_none_or(|cause| cause == self.cause);
        if let Some(detail) = self.detail.filter(|detail| fits(detail.cause())) {
            return Some(format!("code-{}", detail.id()));
        }
        let of_like =
            |code: SignInCode| (code.cause() == Some(self.cause)).then(|| format!("code-{}", code.0));
        let Some(code) = self.code.as_deref() else { return self.like.and_then(of_like) };
        match SignInCode::find_in(code) {
            Some(sign_in) => of_like(sign_in),
            None if matches!(self.cause, Cause::Propagating | Cause::ClockSkew) => None,
            None => Some(format!("code-api-{}", ApiCode::word_of(code))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entra::Detail;

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
