//! A sentence named, not spoken: its id in the catalogue and its variables.

use std::collections::BTreeMap;

use serde::Serialize;

use entra::visible;

/// What the reader is to be told. The words live in the catalogue, in each language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Sentence {
    pub id: String,
    pub args: BTreeMap<String, String>,
}

impl Sentence {
    pub fn new(id: impl Into<String>) -> Self {
        Sentence { id: id.into(), args: BTreeMap::new() }
    }

    /// The same sentence with one variable more. Whoever wrote the value, nothing in it stays hidden.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), visible(&value.into()).into_owned());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_variable_hides_anything() {
        let sentence = Sentence::new("evidence-dns").with("host", "a\u{202e}b\u{1b}[2J\nc");
        assert_eq!(sentence.args["host"], "a[U+202E]b[U+001B][2J c");
    }
}
