//! The random `state` that ties a consent reply to its request.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Serialize;

/// Longest state that a caller may bring along. Characters.
const LIMIT: usize = 200;

/// A value that only the asker and the reply know; not a secret, but not to be guessed: 128 bits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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

    pub fn as_str(&self) -> &str {
        &self.0
    }
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
}
