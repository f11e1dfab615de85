//! A sentence named, not spoken: its id in the catalogue and its variables.

use std::collections::BTreeMap;

use serde::Serialize;

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

    /// The same sentence with one variable more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}
