//! Why the sign-in service did not give what it was asked for: a tenant's description, or a token.

use crate::{
    Cause, Detail, EntraError, SignInCode, Turn, Verdict,
    http::{HttpAnswer, NoAnswer},
};

/// No token, or no tenant. What lies below it, down to the network's own error, stands in its source chain.
#[derive(Clone, Debug, thiserror::Error)]
pub enum SignInError {
    #[error("the sign-in service cannot be heard")]
    NoAnswer(#[from] NoAnswer),
    #[error("the sign-in service refuses")]
    Refused {
        #[source]
        error: Box<EntraError>,
        /// Of HTTP.
        status: u16,
        /// Seconds, where the service asks for patience.
        retry_after_s: Option<u32>,
    },
    /// A page, a redirect, a body without an error: somebody else's answer, or nothing of use.
    #[error("the answer is none of the sign-in service's")]
    Foreign(Box<HttpAnswer>),
    /// Asked for one tenant's document, it gave another's.
    #[error("the answer tells of another tenant, by its issuer {issuer}")]
    OtherTenant { issuer: String },
}

impl SignInError {
    /// Of an answer that is not what was asked for.
    pub fn of(answer: HttpAnswer) -> SignInError {
        match EntraError::parse(&answer.body) {
            Some(error) => SignInError::Refused {
                error: Box::new(error),
                status: answer.status,
                retry_after_s: answer.retry_after_s,
            },
            None => SignInError::Foreign(Box::new(answer)),
        }
    }

    /// What it comes to.
    pub fn cause(&self) -> Cause {
        match self {
            SignInError::NoAnswer(no_answer) => no_answer.cause(),
            SignInError::Refused { error, status, .. } => error.cause_at(*status),
            SignInError::Foreign(answer) => match answer.cause_of_foreign() {
                // A gateway's page may still name the code.
                Cause::Unknown => {
                    SignInCode::find_in(&answer.body).and_then(SignInCode::cause).unwrap_or(Cause::Unknown)
                }
                cause => cause,
            },
            SignInError::OtherTenant { .. } => Cause::TenantMismatch,
        }
    }

    /// With code, detail and patience.
    pub fn verdict(&self) -> Verdict {
        match self {
            SignInError::NoAnswer(no_answer) => no_answer.verdict(),
            SignInError::Refused { error, status, retry_after_s } => {
                Verdict { retry_after_s: *retry_after_s, ..error.verdict_at(*status) }
            }
            SignInError::Foreign(answer) => Verdict { cause: self.cause(), ..answer.verdict_at_sign_in() },
            SignInError::OtherTenant { .. } => {
                Verdict::of(Cause::TenantMismatch).with_detail(Some(Detail::IssWrong))
            }
        }
    }

    /// Whether it says nothing of the tenant, only of this moment and of the way there.
    pub fn may_pass(&self) -> bool {
        matches!(self.cause().turn(), Turn::Wait | Turn::Environment)
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    #[test]
    fn what_lies_below_is_told_one_by_one() {
        let body =
            r#"{"error":"invalid_client","error_description":"AADSTS7000222: expired.\r\nTrace ID: x"}"#;
        let refused = SignInError::of(answer(401, body));
        assert_eq!(refused.to_string(), "the sign-in service refuses");
        assert_eq!(refused.source().unwrap().to_string(), "invalid_client: AADSTS7000222: expired.");
        let unheard = SignInError::from(NoAnswer::Dns { host: "login.example".into() });
        assert_eq!(unheard.source().unwrap().to_string(), "login.example is not found by DNS");
    }

    #[test]
    fn a_gateways_page_may_name_the_code() {
        assert_eq!(SignInError::of(answer(400, "AADSTS7000222: no")).cause(), Cause::CredentialExpired);
        assert_eq!(SignInError::of(answer(502, "AADSTS7000222: no")).cause(), Cause::MicrosoftUnavailable);
    }

    fn answer(status: u16, body: &str) -> HttpAnswer {
        let (content_type, retry_after_s) = ("text/plain".to_owned(), None);
        HttpAnswer {
            status,
            body: body.to_owned().into(),
            content_type,
            retry_after_s,
            date: None,
            certificate: None,
        }
    }
}
