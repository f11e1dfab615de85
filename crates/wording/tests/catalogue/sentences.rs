//! How a sentence may be written, in any language.

use entra::visible;
use wording::Language;

use crate::ftl::{self, Line};
use crate::none;

#[test]
fn every_line_says_something_without_functions_and_counts_by_plural() {
    none(faults(|line| line.faults.clone()), "how a line is written");
}

#[test]
fn no_unseen_mark_is_copied_along() {
    let files = ftl::written().into_iter().flat_map(ftl::files);
    // Marks that nobody sees and everybody copies are named there.
    let is_marked = |text: &String| text.lines().any(|line| visible(line).contains("[U+"));
    let marked = files.filter(|(_, text)| is_marked(text));
    none(marked.map(|(path, _)| path.display().to_string()).collect(), "no isolating or zero-width marks");
}

#[test]
fn nobody_is_shouted_at() {
    let shouts = |line: &Line| line.words.contains(['!', '！']).then(|| "has an exclamation mark".to_owned());
    none(faults(|line| shouts(line).into_iter().collect()), "calm");
}

#[test]
fn every_id_is_lower_case_words_and_names_of_the_code() {
    let mut faults = Vec::new();
    for language in ftl::written() {
        for id in ftl::lines(language).into_keys() {
            let message = Line::message(&id).trim_start_matches('-');
            let attribute = id.split_once('.').map(|(_, attribute)| attribute);
            if !well_formed(message) || attribute.is_some_and(|attribute| !well_formed(attribute)) {
                faults.push(format!("{} {id}", language.tag()));
            }
        }
    }
    none(faults, "an id is made of words, joined by - and, inside names of the code, by _");
}

/// A lower-case word first; later ones may be parts of a permission's value.
fn well_formed(id: &str) -> bool {
    let mut parts = id.split(['-', '_']);
    parts.next().is_some_and(|first| first.starts_with(|c: char| c.is_ascii_lowercase()))
        && id
            .split(['-', '_'])
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

fn faults(of: impl Fn(&Line) -> Vec<String>) -> Vec<String> {
    let every = ftl::written().into_iter().flat_map(|language: Language| {
        ftl::lines(language).into_iter().map(move |(id, line)| (format!("{} {id}", language.tag()), line))
    });
    every
        .flat_map(|(place, line)| of(&line).into_iter().map(move |fault| format!("{place} {fault}")))
        .collect()
}
