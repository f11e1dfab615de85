//! How files begin, how long they are, what they are called.

use std::path::Path;

use syn::Item;
use syn::spanned::Spanned as _;

use crate::sources::{none, rust, under};

/// Lines, tests and empty ones included.
const LONGEST: usize = 350;

#[test]
fn every_rust_file_begins_with_what_it_is_for() {
    let faults = rust().into_iter().filter_map(|source| {
        let first = source.text.lines().next().unwrap_or_default();
        (!first.starts_with("//! ")).then(|| source.fault(1, format!("begins with `{first}`")))
    });
    none("A reader meets a file by its first line: `//!` and what the file is for.", faults);
}

#[test]
fn no_file_is_too_long_to_read() {
    let faults = rust().into_iter().filter_map(|source| {
        let lines = source.text.lines().count();
        (lines > LONGEST).then(|| source.fault(LONGEST + 1, format!("{lines} lines")))
    });
    none("Beyond 350 lines a file holds more than one noun: give the second its own file.", faults);
}

#[test]
fn a_library_is_a_table_of_contents() {
    let libraries = rust().into_iter().filter(|source| source.path.ends_with("src/lib.rs"));
    let faults = libraries.flat_map(|source| {
        let items = source.tree().items;
        let held = items.iter().filter(|item| match item {
            Item::Mod(module) => module.content.is_some(),
            Item::Use(_) => false,
            _ => true,
        });
        held.map(|item| source.fault(item.span().start().line, "more than a module or a `use`"))
            .collect::<Vec<_>>()
    });
    none("`lib.rs` is where a reader sees what the room holds; code lives in the file of its noun.", faults);
}

#[test]
fn files_are_named_after_nouns_of_the_field() {
    const SAYS_NOTHING: [&str; 10] =
        ["manager", "helper", "helpers", "util", "utils", "common", "service", "services", "misc", "shared"];
    let faults = under(&["crates", "src-tauri", "tests", "ui"], &["rs", "ts", "tsx", "css", "mjs"])
        .into_iter()
        .filter(|source| {
            let parts = Path::new(&source.path).iter().map(|part| part.to_string_lossy().to_lowercase());
            parts
                .flat_map(|part| part.split(['.', '_', '-']).map(str::to_owned).collect::<Vec<_>>())
                .any(|word| SAYS_NOTHING.contains(&word.as_str()))
        })
        .map(|source| source.fault(1, "its name does not say what is in it"));
    none("Tenant, consent, token, claim: a name in the field's own words tells where to look.", faults);
}
