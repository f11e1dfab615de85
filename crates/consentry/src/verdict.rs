//! One verdict: a cause, who must act, and what the sentence about it needs to know.

use crate::{Api, Cause, Sentence, SignInCode, Step, Who};

/// How a check ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub cause: Cause,
    /// `AADSTS7000229`, or the API's own code.
    pub code: Option<String>,
    pub missing: Vec<String>,
    pub retry_after_s: Option<u32>,
}

impl Verdict {
    pub fn of(cause: Cause) -> Verdict {
        Verdict { cause, code: None, missing: Vec::new(), retry_after_s: None }
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
    /// Where something else decided (copying at Microsoft's, the partner's own tenant) the cause speaks alone.
    pub fn code_sentence(&self) -> Option<String> {
        let code = self.code.as_deref()?;
        match SignInCode::find_in(code) {
            Some(sign_in) if sign_in.cause() == Some(self.cause) => Some(format!("code-{}", sign_in.0)),
            Some(_) => None,
            None => Some(format!("code-api-{}", kebab(code))),
        }
    }

    /// The step where the next action is taken, where it is one of the wizard's.
    pub fn go_to(&self) -> Option<Step> {
        match self.cause {
            Cause::Verified => Some(Step::HandOver),
            Cause::ConsentGiven => Some(Step::Test),
            Cause::ConsentMissing | Cause::ConsentDeclined | Cause::PermissionsMissing => Some(Step::Consent),
            Cause::CredentialWrong | Cause::CredentialExpired | Cause::AppUnknown => Some(Step::AppValues),
            Cause::TenantUnknown | Cause::TenantMismatch | Cause::WrongCloud => Some(Step::Customer),
            Cause::WrongAudience => Some(Step::ChoosePermissions),
            _ => None,
        }
    }
}

/// `InvalidAuthenticationToken` as `invalid-authentication-token`: ids of the catalogue know no capitals in the middle.
fn kebab(code: &str) -> String {
    let mut text = String::new();
    let mut small_before = false;
    for c in code.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_') {
        if c.is_ascii_uppercase() && small_before || c == '_' {
            text.push('-');
        }
        if c != '_' {
            text.push(c.to_ascii_lowercase());
        }
        small_before = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    text
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
        assert_eq!(
            named("InvalidAuthenticationToken").as_deref(),
            Some("code-api-invalid-authentication-token")
        );
        assert_eq!(named("429").as_deref(), Some("code-api-429"));
        assert_eq!(Verdict::of(Cause::Verified).code_sentence(), None);
    }
}
