//! A field of the wizard: the text as typed, and what was read out of it.

use entra::Problem;
use explain::Sentence;

/// Nothing typed is ever lost: a text that cannot be read stays beside its problem.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    pub text: String,
    pub value: Option<T>,
    pub problem: Option<Problem>,
    pub notes: Vec<Sentence>,
}

impl<T> Entry<T> {
    /// Reads a text; an empty one is no problem, only nothing yet.
    pub(crate) fn read(text: &str, parse: impl FnOnce(&str) -> Result<T, Problem>) -> Entry<T> {
        let text = text.to_owned();
        if text.trim().is_empty() {
            return Entry { text, ..Entry::default() };
        }
        match parse(&text) {
            Ok(value) => Entry { text, value: Some(value), ..Entry::default() },
            Err(problem) => Entry { text, problem: Some(problem), ..Entry::default() },
        }
    }
}

impl<T> Default for Entry<T> {
    fn default() -> Self {
        Entry { text: String::new(), value: None, problem: None, notes: Vec::new() }
    }
}
