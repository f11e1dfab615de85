//! The random `state` that ties a consent reply to its request.

use std::fmt;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Serialize;

/// Longest state that a caller may bring along. Characters.
const LIMIT: usize = 200;

/// A value that only the asker and the reply know; not a secret, but not to be guessed: 128 bits.
#[derive(Clone, Debug, Eq, Serialize)]
#[serde(transparent)]
pub struct ConsentState(String);

impl ConsentState {
    /// From 16 bytes of the system's randomness, which the caller brings.
    pub fn from_random(bytes: [u8; 16]) -> ConsentState {
        ConsentState(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// A fresh one.
    pub fn random() -> ConsentState {
        ConsentState::from_random(uuid_bytes())
    }

    /// One that a caller chose: visible ASCII, at most 200 characters.
    pub fn given(text: &str) -> Option<ConsentState> {
        let fits = !text.is_empty() && text.len() <= LIMIT && text.bytes().all(|b| b.is_ascii_graphic());
        fits.then(|| ConsentState(text.to_owned()))
    }

    /// As it stands in the link.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a reply carries this state.
    pub fn is(&self, given: Option<&str>) -> bool {
        given.is_some_and(|given| are_equal(self.0.as_bytes(), given.as_bytes()))
    }
}

impl PartialEq for ConsentState {
    fn eq(&self, other: &ConsentState) -> bool {
        self.is(Some(other.as_str()))
    }
}

/// Takes as long for a guess that is nearly right as for one that is not: only a different length is seen sooner.
pub fn are_equal(one: &[u8], other: &[u8]) -> bool {
    verify_slices_are_equal(one, other).is_ok()
}

/// Two version-4 UUIDs folded into 16 bytes: a single one fixes six of its bits.
fn uuid_bytes() -> [u8; 16] {
    let (a, b) = (uuid::Uuid::new_v4().into_bytes(), uuid::Uuid::new_v4().into_bytes());
    std::array::from_fn(|at| a[at] ^ b[(at + 5) % 16])
}

impl fmt::Display for ConsentState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_states_differ_and_fit_into_a_url() {
        let (one, other) = (ConsentState::random(), ConsentState::random());
        assert_ne!(one, other);
        assert_eq!(one.as_str().len(), 22);
        assert_eq!(ConsentState::given(one.as_str()), Some(one));
        assert_eq!(ConsentState::given("with blank"), None);
    }

    #[test]
    fn a_reply_carries_the_state_whole_or_not_at_all() {
        let state = ConsentState::given("AAAAAAAAAAAAAAAAAAAAAA").unwrap();
        assert!(state.is(Some("AAAAAAAAAAAAAAAAAAAAAA")));
        for other in [None, Some(""), Some("AAAAAAAAAAAAAAAAAAAAAB"), Some("AAAAAAAAAAAAAAAAAAAAA")] {
            assert!(!state.is(other), "{other:?}");
        }
        assert!(!state.is(Some("AAAAAAAAAAAAAAAAAAAAAAA")) && !state.is(Some("aaaaaaaaaaaaaaaaaaaaaa")));
    }
}
