//! Which language the reader is spoken to in: the one asked for, else the system's.

use std::{env, ffi::OsString};

use explain::Sentence;
use wording::Language;

use crate::output::Stop;

/// The six languages, as an option's help shows them.
pub(crate) const TAGS: &str = "en|da|nl|sv|de|zh-CN";

/// Looked for before anything else is read, so that help and complaints come in it too.
pub(crate) fn of_arguments(arguments: &[OsString]) -> (Language, Result<(), Stop>) {
    match asked_for(arguments).map(|tag| read(&tag)) {
        None => (of_system(), Ok(())),
        Some(Ok(language)) => (language, Ok(())),
        Some(Err(stop)) => (of_system(), Err(stop.about("--lang"))),
    }
}

/// One of the six.
pub(crate) fn read(tag: &str) -> Result<Language, Stop> {
    Language::from_tag(tag).ok_or_else(|| {
        let choices = Language::ALL.map(Language::tag).join(", ");
        Stop::new(Sentence::new("terminal-problem-not-a-choice").with("choices", choices))
    })
}

fn asked_for(arguments: &[OsString]) -> Option<String> {
    let mut texts = arguments.iter().skip(1).filter_map(|argument| argument.to_str());
    while let Some(text) = texts.next() {
        match text.strip_prefix("--lang") {
            Some("") => return texts.next().map(str::to_owned),
            Some(rest) if rest.starts_with('=') => return Some(rest[1..].to_owned()),
            _ if text == "--" => return None,
            _ => {}
        }
    }
    None
}

/// POSIX: the first of these that says anything decides.
fn of_system() -> Language {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| env::var(name).ok());
    Language::of_system(said.filter(|value| !value.is_empty()).take(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_names_every_language() {
        assert_eq!(TAGS, Language::ALL.map(Language::tag).join("|"));
    }
}
