//! Every language says the same things, about the same variables, in words of its own.

use wording::Language;

use crate::ftl::{self, Line, Lines};
use crate::{identifiers, none};

/// Ids that may read the same in a translation: `id` or `language id`, one `*` allowed.
const SAME_WORDS: &str = include_str!("same-words.txt");

#[test]
fn all_six_languages_are_written() {
    let missing = Language::ALL.into_iter().filter(|language| !ftl::written().contains(language));
    none(missing.map(|language| language.tag().to_owned()).collect(), "a language is still to be written");
}

#[test]
fn every_language_has_the_messages_of_english_in_the_same_files() {
    let english = ftl::lines(Language::En);
    let mut faults = Vec::new();
    for (language, lines) in ftl::translations() {
        let tag = language.tag();
        let lacking = english.keys().filter(|id| !lines.contains_key(*id));
        faults.extend(lacking.map(|id| format!("{tag} lacks {id}")));
        let surplus = lines.keys().filter(|id| !english.contains_key(*id));
        faults.extend(surplus.map(|id| format!("{tag} has {id}, English does not")));
        let moved = pairs(&english, &lines).filter(|(_, english, line)| english.file != line.file);
        faults.extend(moved.map(|(id, english, _)| format!("{tag} has {id} outside {}", english.file)));
    }
    none(faults, "messages and attributes are the same in every language");
}

#[test]
fn every_language_uses_the_same_variables() {
    let english = ftl::lines(Language::En);
    let mut faults = Vec::new();
    for (language, lines) in ftl::translations() {
        let differing =
            pairs(&english, &lines).filter(|(_, english, line)| english.variables != line.variables);
        faults.extend(differing.map(|(id, english, line)| {
            format!("{} {id}: {:?}, English {:?}", language.tag(), line.variables, english.variables)
        }));
    }
    none(faults, "variables are the same in every language");
}

#[test]
fn no_identifier_is_translated() {
    let english = ftl::lines(Language::En);
    let mut faults = Vec::new();
    for (language, lines) in ftl::translations() {
        for (id, english, line) in pairs(&english, &lines) {
            let lost =
                identifiers::in_english(&english.words).into_iter().filter(|one| !line.words.contains(one));
            faults.extend(lost.map(|one| format!("{} {id} has lost {one}", language.tag())));
        }
    }
    none(faults, "identifiers and portal labels stay as they are");
}

#[test]
fn nothing_is_left_in_english() {
    let english = ftl::lines(Language::En);
    let mut faults = Vec::new();
    for (language, lines) in ftl::translations() {
        let tag = language.tag();
        let same = pairs(&english, &lines)
            .filter(|(_, english, line)| {
                english.text == line.text && identifiers::has_words_beside(&english.words)
            })
            .filter(|(id, _, _)| !may_be_the_same(tag, id));
        faults.extend(same.map(|(id, english, _)| format!("{tag} {id}: {}", english.text)));
    }
    none(faults, "a translation says it in its own words (else list the id in same-words.txt)");
}

#[test]
fn what_lies_in_the_folders_is_in_the_program() {
    let mut faults = Vec::new();
    for language in ftl::written() {
        let lines = ftl::lines(language);
        let unknown = lines.keys().filter(|id| !id.starts_with('-') && !wording::exists(language, id));
        faults.extend(unknown.map(|id| format!("{} {id}", language.tag())));
    }
    none(faults, "every line is embedded");
}

fn pairs<'a>(english: &'a Lines, lines: &'a Lines) -> impl Iterator<Item = (&'a String, &'a Line, &'a Line)> {
    english.iter().filter_map(|(id, line)| Some((id, line, lines.get(id)?)))
}

fn may_be_the_same(tag: &str, id: &str) -> bool {
    let rules = SAME_WORDS.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    rules.into_iter().any(|rule| match rule.split_once(' ') {
        Some((language, pattern)) => language == tag && fits(pattern.trim(), id),
        None => fits(rule, id),
    })
}

fn fits(pattern: &str, id: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, end)) => {
            id.len() >= start.len() + end.len() && id.starts_with(start) && id.ends_with(end)
        }
        None => pattern == id,
    }
}
