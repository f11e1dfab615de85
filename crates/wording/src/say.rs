//! Saying a message: in the language asked for, else in English, else by its id.

use std::collections::BTreeMap;

use crate::Language;
use crate::catalogue::Catalogue;

/// A message or an attribute of one: `cause-verified.title`.
///
/// Never panics. A message that a language lacks, or that wants a variable which is not given, is said in
/// English; if English lacks the variable too, the hole shows as `{$name}`; an unknown id is said as it is.
pub fn say(language: Language, id: &str, args: &BTreeMap<String, String>) -> String {
    let own = Catalogue::of(language).phrase(id, args);
    if let Some(phrase) = &own
        && phrase.whole
    {
        return phrase.text.clone();
    }
    let english = Catalogue::of(Language::En).phrase(id, args);
    match (own, english) {
        (_, Some(english)) if english.whole => english.text,
        (Some(own), _) => own.text,
        (None, Some(english)) => english.text,
        (None, None) => id.to_owned(),
    }
}

/// A message without variables.
pub fn say_plain(language: Language, id: &str) -> String {
    say(language, id, &BTreeMap::new())
}

/// Whether this language itself has words for the message or attribute.
pub fn exists(language: Language, id: &str) -> bool {
    Catalogue::of(language).has(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args<const N: usize>(pairs: [(&str, &str); N]) -> BTreeMap<String, String> {
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
    }

    #[test]
    fn an_attribute_is_said_with_its_variable() {
        let args = args([("customer", "fabrikam.example")]);
        assert_eq!(say(Language::En, "cause-verified.title", &args), "fabrikam.example is connected");
    }

    #[test]
    fn a_value_is_said_letter_for_letter() {
        for value in ["0042", "12345678901234567890", "1000000", "1.50", "-3", " x ", "<b>&", "用户"] {
            let said = say(Language::En, "evidence-tenant-unknown", &args([("tenant", value)]));
            assert!(said.starts_with(value), "{said}");
        }
    }

    #[test]
    fn a_count_chooses_its_plural() {
        let within = |minutes| say(Language::En, "evidence-lifetime", &args([("minutes", minutes)]));
        assert_eq!(within("0"), "less than a minute left");
        assert_eq!(within("1"), "1 minute left");
        assert_eq!(within("74"), "74 minutes left");
    }

    #[test]
    fn a_missing_variable_leaves_a_hole_and_an_unknown_id_is_said_as_it_is() {
        assert_eq!(say_plain(Language::En, "cause-verified.title"), "{$customer} is connected");
        for id in ["no-such-id", "cause-verified.no-such-attribute", "cause-verified", "", ".", "a.b.c"] {
            for language in Language::ALL {
                assert_eq!(say_plain(language, id), id);
                assert!(!exists(language, id));
            }
        }
    }

    #[test]
    fn every_language_counts() {
        for language in Language::ALL {
            for minutes in ["0", "1", "2", "5", "21", "100"] {
                let said = say(language, "evidence-lifetime", &args([("minutes", minutes)]));
                assert!(!said.contains('{'), "{said}");
            }
        }
    }

    #[test]
    fn two_threads_may_speak_at_once() {
        std::thread::scope(|scope| {
            for language in Language::ALL {
                scope.spawn(move || assert!(!say_plain(language, "outcome-passed").is_empty()));
            }
        });
    }
}
