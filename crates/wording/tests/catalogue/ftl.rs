//! The `.ftl` files as they lie there, parsed and laid flat: one line for each value and attribute.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use wording::Language;

/// `message` or `message.attribute`, and what is said there.
pub(crate) type Lines = BTreeMap<String, Line>;

#[derive(Default)]
pub(crate) struct Line {
    pub(crate) file: String,
    /// The words of all variants, with `{$name}` where a variable stands.
    pub(crate) text: String,
    /// The same without variables.
    pub(crate) words: String,
    pub(crate) variables: BTreeSet<String>,
    pub(crate) references: BTreeSet<String>,
    /// What is wrong with how it is written.
    pub(crate) faults: Vec<String>,
}

impl Line {
    pub(crate) fn message(id: &str) -> &str {
        id.split('.').next().unwrap_or(id)
    }
}

/// The languages whose folder has files.
pub(crate) fn written() -> Vec<Language> {
    Language::ALL.into_iter().filter(|language| !files(*language).is_empty()).collect()
}

/// The languages that are written beside English.
pub(crate) fn translations() -> impl Iterator<Item = (Language, Lines)> {
    written()
        .into_iter()
        .filter(|language| *language != Language::En)
        .map(|language| (language, lines(language)))
}

/// Each file's path and text.
pub(crate) fn files(language: Language) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.tag());
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// Panics where a file cannot be parsed or an id stands twice.
pub(crate) fn lines(language: Language) -> Lines {
    laid_flat(files(language))
}

/// The same of files that were read, or made.
pub(crate) fn laid_flat(files: impl IntoIterator<Item = (PathBuf, String)>) -> Lines {
    let mut lines = Lines::new();
    for (path, text) in files {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let place = path.display();
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{place} cannot be parsed: {errors:?}"));
        for entry in &resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => {
                    (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
                }
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                _ => continue,
            };
            let values = value.map(|value| (id.clone(), value)).into_iter();
            let named = attributes.iter().map(|one| (format!("{id}.{}", one.id.name), &one.value));
            for (id, pattern) in values.chain(named) {
                let mut line = Line { file: file.clone(), ..Line::default() };
                line.read(pattern);
                assert!(lines.insert(id.clone(), line).is_none(), "{place}: {id} stands twice");
            }
        }
    }
    lines
}

impl Line {
    fn read(&mut self, pattern: &Pattern<&str>) {
        let before = self.text.len();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.say(value),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
        if self.text[before..].trim().is_empty() {
            self.faults.push("says nothing".to_owned());
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.read_inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        match selector {
            InlineExpression::VariableReference { id } => self.variables.insert(id.name.to_owned()),
            _ => false,
        };
        for variant in variants {
            match variant.key {
                VariantKey::NumberLiteral { .. } => {}
                VariantKey::Identifier { name: "zero" | "one" | "two" | "few" | "many" | "other" } => {}
                VariantKey::Identifier { name } => self.faults.push(format!("chooses by the word {name}")),
            }
            if variant.default && !matches!(variant.key, VariantKey::Identifier { name: "other" }) {
                self.faults.push("has another default than [other]".to_owned());
            }
            self.read(&variant.value);
            self.say(" ");
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.say(value)
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                self.text.push_str(&format!("{{${}}}", id.name));
                self.words.push(' ');
            }
            InlineExpression::FunctionReference { id, .. } => {
                self.faults.push(format!("calls {}: pass the ready text instead", id.name));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
                self.text.push_str(&format!("{{{}}}", id.name));
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name));
                self.text.push_str(&format!("{{-{}}}", id.name));
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
        }
    }

    fn say(&mut self, text: &str) {
        self.text.push_str(text);
        self.words.push_str(text);
    }
}
