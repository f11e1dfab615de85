//! A request's name: two words from its `state`, the same wherever the request is shown.

use std::{fmt, sync::LazyLock};

use entra::ConsentState;

use crate::consent::short_hash::short_hash;

/// 256 words, one a line, that are written alike or nearly so in the languages of the catalogue, and sound apart.
const LIST: &str = include_str!("trust-words.txt");

static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| LIST.lines().collect());

/// By this name, one of 65,280, two people speak of the same request, and an answer is found again.
///
/// It is no sign of where a letter comes from: the link can be exchanged with the words around it kept, and another
/// `state` of the same name is quickly found. What can be compared is [`ClientId::fingerprint`](entra::ClientId::fingerprint).
/// The type is called as the contract of the terminal has called it from the start (`trust_words`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrustWords([&'static str; 2]);

impl TrustWords {
    /// The bytes of the hash, lowest first, choose the words; the second is never the first again.
    pub fn of(state: &ConsentState) -> TrustWords {
        let [first, second, ..] = short_hash(state.as_str()).to_le_bytes().map(usize::from);
        let second = if second == first { second + 1 } else { second };
        TrustWords([WORDS[first], WORDS[second % WORDS.len()]])
    }

    /// The list itself, for a page that chooses from it on its own.
    pub fn list() -> &'static [&'static str] {
        &WORDS
    }
}

impl fmt::Display for TrustWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.join(" ").fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_has_its_name_and_another_has_another() {
        let words = |state| TrustWords::of(&ConsentState::given(state).unwrap()).to_string();
        assert_eq!(words("AAAAAAAAAAAAAAAAAAAAAA"), words("AAAAAAAAAAAAAAAAAAAAAA"));
        assert_ne!(words("AAAAAAAAAAAAAAAAAAAAAA"), words("AAAAAAAAAAAAAAAAAAAAAB"));
    }

    #[test]
    fn the_list_can_be_chosen_from_by_one_byte_and_read_out_anywhere() {
        let words = TrustWords::list();
        assert_eq!(words.len(), 256);
        assert!(words.windows(2).all(|pair| pair[0] < pair[1]), "sorted, none twice");
        assert!(words.iter().all(|word| word.bytes().all(|byte| byte.is_ascii_alphabetic())));
    }

    #[test]
    fn no_pair_says_one_word_twice() {
        for seed in 0..20_000 {
            let TrustWords([first, second]) =
                TrustWords::of(&ConsentState::given(&format!("state-{seed}")).unwrap());
            assert_ne!(first, second);
        }
    }
}
