//! Rules about the catalogue: what each language holds, how a sentence may look, which ids the code names.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

mod code;
mod ftl;
mod glossary;
mod identifiers;
mod languages;
mod lengths;
mod pseudo;
mod request_name;
mod sentences;
mod source;
mod uses;
mod verdicts;

/// Fails with every fault at once, one a line.
fn none(faults: Vec<String>, rule: &str) {
    assert!(faults.is_empty(), "{rule}:\n  {}\n", faults.join("\n  "));
}
