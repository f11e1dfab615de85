//! One language's messages, parsed when the language is first spoken.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use crate::Language;

/// Every `.ftl` file: its language's tag and its text.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

pub(crate) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
}

/// A message as said.
pub(crate) struct Phrase {
    pub(crate) text: String,
    /// No variable was missing.
    pub(crate) whole: bool,
}

impl Catalogue {
    pub(crate) fn of(language: Language) -> &'static Catalogue {
        static PARSED: [OnceLock<Catalogue>; Language::ALL.len()] =
            [const { OnceLock::new() }; Language::ALL.len()];
        PARSED[language as usize].get_or_init(|| Catalogue::parse(language))
    }

    /// What cannot be parsed is left out here; the tests of this crate do not let it get so far.
    fn parse(language: Language) -> Catalogue {
        let plurals: LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![plurals]);
        // The marks would be copied along with IDs and addresses, and break them.
        bundle.set_use_isolating(false);
        for (_, text) in FILES.iter().filter(|(tag, _)| *tag == language.tag()) {
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            let _ = bundle.add_resource(resource);
        }
        Catalogue { bundle }
    }

    /// The message `id`, or the attribute `id` of one (`message.attribute`), with its variables filled in.
    pub(crate) fn phrase(&self, id: &str, args: &BTreeMap<String, String>) -> Option<Phrase> {
        let pattern = self.pattern(id)?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            values.set(name.as_str(), fluent_value(value));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        Some(Phrase { text, whole: errors.is_empty() })
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle.get_message(id)?.value(),
            Some((message, attribute)) => {
                Some(self.bundle.get_message(message)?.get_attribute(attribute)?.value())
            }
        }
    }
}

/// A plain count chooses the plural (`[one]`); everything else stays the text that it is.
fn fluent_value(value: &str) -> FluentValue<'_> {
    let canonical = value == "0" || !value.starts_with('0');
    let digits = value.len() <= 9 && value.bytes().all(|byte| byte.is_ascii_digit());
    match value.parse::<u32>() {
        Ok(count) if canonical && digits => FluentValue::from(count),
        _ => FluentValue::from(value),
    }
}
