//! Sign-in codes (AADSTS) and the cause each stands for. Facts from `facts/sign-in-codes.json`.

use std::{collections::HashMap, sync::LazyLock};

use serde::Deserialize;

use crate::{Cause, Who};

/// A number behind `AADSTS`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(transparent)]
pub struct SignInCode(pub u32);

/// What Microsoft says about one code.
#[derive(Debug, Deserialize)]
pub struct SignInCodeFacts {
    code: SignInCode,
    /// Microsoft's name for it: `InvalidClientSecret`.
    pub name: String,
    /// What it stands for.
    pub cause: Cause,
    /// Whether the same request can succeed later.
    pub retry: bool,
    /// Where somebody else must act than the cause suggests.
    #[serde(default)]
    pub who: Option<Who>,
    /// Another code beside it says more.
    #[serde(default)]
    general: bool,
    /// Words of the message that tell another cause than usual.
    #[serde(default)]
    when: Vec<When>,
}

#[derive(Debug, Deserialize)]
struct When {
    says: String,
    cause: Cause,
}

#[derive(Deserialize)]
struct Facts {
    codes: Vec<SignInCodeFacts>,
}

static FACTS: LazyLock<HashMap<SignInCode, SignInCodeFacts>> = LazyLock::new(|| {
    let facts: Facts = serde_json::from_str(include_str!("../../facts/sign-in-codes.json"))
        .expect("facts are checked by a test");
    facts.codes.into_iter().map(|code| (code.code, code)).collect()
});

impl SignInCode {
    /// `None` for a code that is not in the facts.
    pub fn facts(self) -> Option<&'static SignInCodeFacts> {
        FACTS.get(&self)
    }

    /// `None` for a code that is not in the facts.
    pub fn cause(self) -> Option<Cause> {
        self.facts().map(|facts| facts.cause)
    }

    /// The same of a message that may tell more than its code.
    pub fn cause_of(self, message: &str) -> Option<Cause> {
        let facts = self.facts()?;
        if facts.when.is_empty() {
            return Some(facts.cause);
        }
        let message = message.to_ascii_lowercase();
        let said = facts.when.iter().find(|when| message.contains(&when.says));
        Some(said.map_or(facts.cause, |when| when.cause))
    }

    /// Every code that stands for this cause, for a page that has to tell them apart on its own.
    pub fn of_cause(cause: Cause) -> Vec<SignInCode> {
        let mut codes: Vec<SignInCode> =
            FACTS.values().filter(|facts| facts.cause == cause).map(|facts| facts.code).collect();
        codes.sort_by_key(|code| code.0);
        codes
    }

    /// The code written in a text: the first that says what is wrong, else the first that is known, else the first.
    ///
    /// ```
    /// use entra::{Cause, SignInCode};
    ///
    /// let code = SignInCode::find_in("MsalServiceException: AADSTS7000229: The client application …").unwrap();
    /// assert_eq!((code.0, code.cause()), (7000229, Some(Cause::ConsentMissing)));
    /// ```
    pub fn find_in(text: &str) -> Option<SignInCode> {
        SignInCode::most_telling(written_in(text).map(|(_, code)| code))
    }

    /// Of several codes.
    pub(crate) fn most_telling(codes: impl Iterator<Item = SignInCode>) -> Option<SignInCode> {
        let (mut first, mut known) = (None, None);
        for code in codes {
            first = first.or(Some(code));
            match code.facts() {
                Some(facts) if !facts.general => return Some(code),
                Some(_) => known = known.or(Some(code)),
                None => {}
            }
        }
        known.or(first)
    }

    /// Where that code stands.
    pub fn place_in(text: &str) -> Option<usize> {
        let code = SignInCode::find_in(text)?;
        written_in(text).find(|(_, written)| *written == code).map(|(at, _)| at)
    }
}

/// The digits right behind each `AADSTS`, in capitals or not.
fn written_in(text: &str) -> impl Iterator<Item = (usize, SignInCode)> {
    const WORD: &[u8] = b"AADSTS";
    let places = text.as_bytes().windows(WORD.len()).enumerate();
    places.filter(|(_, word)| word.eq_ignore_ascii_case(WORD)).filter_map(|(at, _)| {
        let digits = text[at + WORD.len()..].trim_start_matches([' ', ':', '-', '_']);
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        Some((at, SignInCode(digits[..end.min(9)].parse().ok()?)))
    })
}

impl std::fmt::Display for SignInCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AADSTS{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_codes_of_the_contract_lead_to_its_causes() {
        for (cause, codes) in [
            (Cause::ConsentMissing, &[7000229, 700016, 65001][..]),
            (Cause::CredentialWrong, &[7000215, 700027, 7000216, 7000218, 700025, 50012]),
            (Cause::CredentialExpired, &[7000222]),
            (Cause::AppDisabled, &[7000112, 500014]),
            (Cause::TenantUnknown, &[90002, 900023, 50059]),
            (Cause::WrongAudience, &[500011]),
            (Cause::ServiceUnavailableInTenant, &[650052]),
            (Cause::PolicyBlocked, &[53003, 50079, 501051]),
            (Cause::WrongCloud, &[900382]),
            (Cause::RequestMalformed, &[900144, 9002313, 70011, 1002012]),
            (Cause::MicrosoftUnavailable, &[90033]),
        ] {
            for &code in codes {
                assert_eq!(SignInCode(code).cause(), Some(cause), "{code}");
            }
        }
        assert!(FACTS.len() >= 40);
        let declined = [65004, 90093, 90094, 900941].map(SignInCode);
        assert_eq!(SignInCode::of_cause(Cause::ConsentDeclined), declined);
    }

    #[test]
    fn a_code_is_found_wherever_it_is_written() {
        for text in ["AADSTS7000229: The client", "<p>Sorry… AADSTS7000229</p>", "AADSTS 7000229Trace ID: 1"]
        {
            assert_eq!(SignInCode::find_in(text), Some(SignInCode(7000229)), "{text}");
        }
        assert_eq!(SignInCode::find_in("AADSTSnothing"), None);
        assert_eq!(
            SignInCode::find_in("AADSTS1: ? aadsts50020: x"),
            Some(SignInCode(50020)),
            "the known one"
        );
        assert_eq!(
            SignInCode::find_in("AADSTS70002: Error validating credentials. AADSTS50012: x"),
            Some(SignInCode(50012)),
            "the one that says why"
        );
    }
}
