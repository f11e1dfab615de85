//! One verdict: a cause, what decided, and what a word about it needs to know.

use crate::{ApiCode, Cause, Detail, SignInCode, Who};

/// How a check ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Why.
    pub cause: Cause,
    /// `AADSTS7000229`, or the API's own code.
    pub code: Option<String>,
    /// What decided, where it is more exact than the code, or there is none.
    pub detail: Option<Detail>,
    /// Permissions that the token lacks.
    pub missing: Vec<String>,
    /// Seconds, where a server asks for patience.
    pub retry_after_s: Option<u32>,
    /// The service that Microsoft names, where it need not be the API that is asked about.
    pub service: Option<String>,
    /// Where somebody else must act than the cause suggests.
    pub acts: Option<Who>,
    /// The code with which Microsoft says the same elsewhere, where the text has none.
    pub like: Option<SignInCode>,
}

impl Verdict {
    /// Nothing but a cause.
    pub fn of(cause: Cause) -> Verdict {
        Verdict {
            cause,
            code: None,
            detail: None,
            missing: Vec::new(),
            retry_after_s: None,
            service: None,
            acts: None,
            like: None,
        }
    }

    /// The verdict that a detail stands for.
    #[must_use]
    pub fn with_detail(self, detail: Option<Detail>) -> Verdict {
        Verdict { detail, ..self }
    }

    /// The one person who must act: what is known of the code goes before what its cause suggests.
    pub fn who(&self) -> Who {
        let of_code = || {
            let code = self.code.as_deref();
            match code.map_or(self.like, SignInCode::find_in).and_then(SignInCode::facts) {
                Some(facts) => facts.who.filter(|_| facts.cause == self.cause),
                None => ApiCode::find(code?)?.who,
            }
        };
        self.acts.or_else(of_code).unwrap_or_else(|| self.cause.who())
    }

    /// Whether asking again, unchanged, can end better: what is known of the code goes before what its cause
    /// suggests.
    pub fn retry_can_help(&self) -> bool {
        let known = self.code.as_deref().and_then(SignInCode::find_in).and_then(SignInCode::facts);
        known.map_or_else(|| self.cause.retry_can_help(), |facts| facts.retry)
    }
}
