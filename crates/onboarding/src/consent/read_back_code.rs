//! The short code on a partner's landing page: read out over the telephone, it says how the admin answered.

use std::fmt;

use entra::{Asked, ConsentReply, ConsentState, EntraError, Problem, TenantId, are_equal};

use crate::consent::short_hash::short_hash;

/// Crockford's base 32: no letter that sounds or looks like another sign.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 6;

/// Six signs from the request's state, the tenant that answered, and whether it accepted.
///
/// Like the redirect itself it is a suggestion: whoever has the link and knows the tenant can compute it, and it does
/// not say which app was accepted. Only the token proves that.
#[derive(Clone, Debug, Eq)]
pub struct ReadBackCode([u8; LENGTH]);

impl ReadBackCode {
    /// What the page shows after an admin of this tenant accepted: the hash of `<state>|<tenant>|accepted`.
    pub fn accepted(state: &ConsentState, tenant: TenantId) -> ReadBackCode {
        ReadBackCode::of(&format!("{state}|{tenant}|accepted"))
    }

    /// What it shows after a refusal, in which Microsoft names no tenant: the hash of `<state>||declined`.
    pub fn declined(state: &ConsentState) -> ReadBackCode {
        ReadBackCode::of(&format!("{state}||declined"))
    }

    /// Five bits of the hash a sign, lowest first.
    fn of(text: &str) -> ReadBackCode {
        let bits = short_hash(text);
        ReadBackCode(std::array::from_fn(|at| ALPHABET[(bits >> (5 * at)) as usize & 31]))
    }

    /// Reads a code as people write it down; `None` where the text is none.
    pub fn parse(text: &str) -> Option<ReadBackCode> {
        let signs: Vec<u8> = text
            .bytes()
            .filter(|byte| !matches!(byte, b' ' | b'-' | b'\t'))
            .map(|byte| match byte.to_ascii_uppercase() {
                b'O' => b'0',
                b'I' | b'L' => b'1',
                other => other,
            })
            .collect();
        let code: [u8; LENGTH] = signs.try_into().ok()?;
        code.iter().all(|sign| ALPHABET.contains(sign)).then_some(ReadBackCode(code))
    }

    /// The reply that this code stands for, if it belongs to this request.
    pub fn reply(&self, asked: &Asked) -> Result<ConsentReply, Problem> {
        let state = Some(asked.state.as_str().to_owned());
        let accepted = asked.tenant.filter(|tenant| *self == ReadBackCode::accepted(&asked.state, *tenant));
        if accepted.is_some() {
            return Ok(ConsentReply { tenant: accepted, state, admin_consent: true, ..Default::default() });
        }
        if *self == ReadBackCode::declined(&asked.state) {
            let error = Some(EntraError::from_redirect("access_denied", "", None));
            return Ok(ConsentReply { state, error, ..Default::default() });
        }
        Err(Problem::ReadBackCodeOther)
    }
}

impl PartialEq for ReadBackCode {
    fn eq(&self, other: &ReadBackCode) -> bool {
        are_equal(&self.0, &other.0)
    }
}

impl fmt::Display for ReadBackCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text: String = self.0.iter().copied().map(char::from).collect();
        write!(f, "{}-{}", &text[..3], &text[3..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use entra::Cause;

    fn asked() -> Asked {
        Asked {
            state: ConsentState::given("AAAAAAAAAAAAAAAAAAAAAA").unwrap(),
            tenant: Some(TenantId::parse("9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58").unwrap()),
        }
    }

    fn cause(code: &str) -> Result<Cause, Problem> {
        let asked = asked();
        let reply = ReadBackCode::parse(code).expect("six signs").reply(&asked)?;
        reply.answers(&asked).map(|answer| answer.cause)
    }

    #[test]
    fn a_code_read_back_says_how_the_admin_answered() {
        let asked = asked();
        let accepted = ReadBackCode::accepted(&asked.state, asked.tenant.unwrap()).to_string();
        assert_eq!(cause(&accepted), Ok(Cause::ConsentGiven));
        assert_eq!(cause(&accepted.replace('-', "").to_lowercase()), Ok(Cause::ConsentGiven));
        assert_eq!(cause(&ReadBackCode::declined(&asked.state).to_string()), Ok(Cause::ConsentDeclined));
    }

    #[test]
    fn the_code_of_another_request_or_tenant_moves_nothing() {
        let other = ConsentState::given("BBBBBBBBBBBBBBBBBBBBBB").unwrap();
        let tenant = TenantId::parse("11111111-aaaa-4bbb-8ccc-222222222222").unwrap();
        for code in [
            ReadBackCode::accepted(&asked().state, tenant),
            ReadBackCode::accepted(&other, asked().tenant.unwrap()),
            ReadBackCode::declined(&other),
        ] {
            assert_eq!(cause(&code.to_string()), Err(Problem::ReadBackCodeOther));
        }
    }

    #[test]
    fn signs_that_sound_alike_are_one() {
        assert_eq!(ReadBackCode::parse("o1l-i00"), ReadBackCode::parse("011 100"));
        for none in ["", "12345", "1234567", "12345U", "https://x.example/?a", "äöüäöü"] {
            assert_eq!(ReadBackCode::parse(none), None, "{none}");
        }
    }
}
