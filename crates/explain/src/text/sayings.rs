//! What Microsoft, tools and systems say where no code says it, in many languages. Facts from `facts/sayings.json`.

use std::{collections::HashMap, sync::LazyLock};

use aho_corasick::AhoCorasick;
use entra::{Cause, Detail, SignInCode, Who};
use serde::Deserialize;

/// Bytes at the beginning and at the end of a text that are searched: what lies between them in a long log is quiet.
const EDGE: usize = 48 << 10;
/// Bytes that a gap in the words may be wide.
const GAP: usize = 400;
/// Places of the same words that are looked at.
const PLACES: usize = 8;

/// Who says it, and with that when it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Group {
    SignIn,
    Api,
    Network,
}

/// Some words, and what they mean.
#[derive(Debug, Deserialize)]
pub(super) struct Saying {
    group: Group,
    /// The code with which Microsoft says the same elsewhere.
    pub(super) like: Option<SignInCode>,
    pub(super) detail: Option<Detail>,
    cause: Option<Cause>,
    pub(super) who: Option<Who>,
    words: Vec<String>,
}

#[derive(Deserialize)]
struct Facts {
    sayings: Vec<Saying>,
}

struct Known {
    sayings: Vec<Saying>,
    parts: AhoCorasick,
    /// For each words of each saying their parts, in order.
    phrases: Vec<Vec<Vec<usize>>>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let facts: Facts =
        serde_json::from_str(include_str!("../../facts/sayings.json")).expect("facts are checked by a test");
    let (mut numbers, mut parts) = (HashMap::<String, usize>::new(), Vec::new());
    let mut number = |part: &str| {
        *numbers.entry(part.to_owned()).or_insert_with(|| {
            parts.push(part.to_owned());
            parts.len() - 1
        })
    };
    let mut numbered =
        |words: &String| words.split('…').map(|part| number(part.trim())).collect::<Vec<usize>>();
    let phrases = facts.sayings.iter().map(|one| one.words.iter().map(&mut numbered).collect()).collect();
    let parts = AhoCorasick::new(&parts).expect("the tests make every pattern");
    Known { sayings: facts.sayings, parts, phrases }
});

impl Saying {
    pub(super) fn cause(&self) -> Cause {
        let of_code = || self.like.and_then(SignInCode::cause);
        self.cause.or_else(of_code).or_else(|| self.detail.and_then(Detail::cause)).unwrap_or(Cause::Unknown)
    }
}

/// What a text says; read once, asked more than once.
pub(super) struct Said(Vec<Vec<usize>>);

impl Said {
    /// Of each of several readings of a text.
    pub(super) fn of_all<'a>(texts: impl Iterator<Item = &'a str>) -> Said {
        let mut texts = texts.map(Said::of);
        let first = texts.next().unwrap_or_else(|| Said::of(""));
        texts.fold(first, |Said(mut all), Said(more)| {
            // Places of one reading say nothing about those of another: whoever has more of them knows more.
            for (known, more) in all.iter_mut().zip(more) {
                if known.is_empty() {
                    *known = more;
                }
            }
            Said(all)
        })
    }

    pub(super) fn of(text: &str) -> Said {
        let text = plain(text);
        let mut places = vec![Vec::new(); KNOWN.parts.patterns_len()];
        for found in KNOWN.parts.find_overlapping_iter(&text) {
            let of_part = &mut places[found.pattern().as_usize()];
            if of_part.len() < PLACES && !begins_within_a_word(&text, found.start()) {
                of_part.push(found.start());
            }
        }
        Said(places)
    }

    /// The first saying of this group that is in the text.
    pub(super) fn first(&self, group: Group) -> Option<&'static Saying> {
        let known = &*KNOWN;
        let of_group = known.sayings.iter().zip(&known.phrases).filter(|(saying, _)| saying.group == group);
        of_group
            .into_iter()
            .find(|(_, phrases)| phrases.iter().any(|parts| self.has(parts)))
            .map(|(saying, _)| saying)
    }

    fn has(&self, parts: &[usize]) -> bool {
        let Some((first, more)) = parts.split_first() else { return false };
        self.0[*first].iter().any(|start| {
            let mut at = *start;
            more.iter().all(|part| {
                let next = self.0[*part].iter().find(|next| **next > at && **next - at < GAP);
                next.inspect(|next| at = **next).is_some()
            })
        })
    }
}

/// `write epipe` is no part of another word; Chinese has no blanks between words.
fn begins_within_a_word(text: &str, start: usize) -> bool {
    let here = text[start..].chars().next().is_some_and(|c| c.is_ascii_alphabetic());
    here && text[..start].chars().next_back().is_some_and(|c| c.is_ascii_alphabetic())
}

/// Both ends of the text in small letters, with single blanks and plain quotes.
fn plain(text: &str) -> String {
    let start = text.floor_char_boundary(EDGE);
    let end = text.ceil_char_boundary(text.len().saturating_sub(EDGE)).max(start);
    let mut plain = String::with_capacity(text.len().min(2 * EDGE));
    for c in text[..start].chars().chain(text[end..].chars()).flat_map(char::to_lowercase) {
        match c {
            '’' | '‘' | '`' => plain.push('\''),
            '“' | '”' | '„' => plain.push('"'),
            // Markdown around a word is no part of what is said.
            '*' => {}
            _ if c.is_whitespace() => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            _ => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_saying_means_something_and_is_written_as_it_is_searched() {
        for saying in &KNOWN.sayings {
            assert_ne!(saying.cause(), Cause::Unknown, "{:?}", saying.words);
            for words in &saying.words {
                assert_eq!(plain(words), *words, "small letters, single blanks");
                assert!(words.split('…').all(|part| part.trim().chars().count() >= 4), "{words}");
                assert!(Said::of(words).first(saying.group).is_some(), "{words}");
            }
        }
    }

    #[test]
    fn words_are_found_in_order_and_not_too_far_apart() {
        let is_said = |text: &str| Said::of(text).first(Group::SignIn).and_then(|saying| saying.like);
        let known = Some(SignInCode(700016));
        assert_eq!(is_said("Application with identifier 'x'\nwas not  found in the directory 'y'"), known);
        assert_eq!(is_said("was not found in the directory. Application with identifier"), None);
        let far = format!("Application with identifier {} was not found in the directory", "x ".repeat(GAP));
        assert_eq!(is_said(&far), None);
    }

    #[test]
    fn an_endless_text_is_read_at_both_ends() {
        let quiet = "all is well\n".repeat(EDGE);
        for text in [format!("ENOTFOUND {quiet}"), format!("{quiet} ENOTFOUND")] {
            let said = Said::of(&text).first(Group::Network).and_then(|saying| saying.detail);
            assert_eq!(said, Some(Detail::DnsFailure));
        }
    }
}
