//! Lengths that the catalogue states of itself, kept in every language.

use crate::{ftl, none};

/// What the head of `codes.ftl` says: characters of a title, and of everything else.
const OF_CODES: (usize, usize) = (60, 220);

#[test]
fn what_a_code_means_is_said_in_the_length_that_its_file_states() {
    let mut faults = Vec::new();
    for language in ftl::written() {
        for (id, line) in ftl::lines(language).into_iter().filter(|(_, line)| line.file == "codes.ftl") {
            let limit = if id.ends_with(".title") { OF_CODES.0 } else { OF_CODES.1 };
            let length = line.text.chars().count();
            if length > limit {
                faults.push(format!("{} {id} has {length} of {limit}: {}", language.tag(), line.text));
            }
        }
    }
    none(faults, "a code's title has at most 60 characters, its other texts 220");
}

#[test]
fn the_file_states_these_lengths() {
    let english = ftl::files(wording::Language::En);
    let codes = english.iter().find(|(path, _)| path.ends_with("codes.ftl")).unwrap();
    let stated =
        format!(".title has at most {} characters, .meaning and .next at most {}.", OF_CODES.0, OF_CODES.1);
    assert!(codes.1.contains(&stated), "{stated}");
}
