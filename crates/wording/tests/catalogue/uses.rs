//! Every id that the code names exists, with the variables it is given; every id that exists is named.

use std::collections::{BTreeMap, BTreeSet};

use wording::Language;

use crate::ftl::{self, Line, Lines};
use crate::none;
use crate::source::{self, Source, after, calls, literal};

/// Reached by names that the code puts together; `code.rs` looks after most of them.
const FAMILIES: &[&str] = &[
    "api-",
    "cause-",
    "check-",
    "cloud-",
    "hand-over-",
    "language-",
    "outcome-",
    "permission-",
    "problem-",
    "code-",
    "connection-",
    "claim-",
    "explain-",
    "landing-",
    "link-finding-",
    "message-",
    "next-",
    "reply-page-",
    "report-proof-",
    "register-",
    "step-",
    "story-",
    "surrounding-",
    "unnamed-",
    "who-",
];

#[test]
fn every_id_in_the_code_is_in_the_catalogue() {
    let english = ftl::lines(Language::En);
    let messages: BTreeSet<&str> = english.keys().map(|id| Line::message(id)).collect();
    let mut faults = Vec::new();
    for Source { path, text } in source::speaking() {
        let named = calls(&text, "Sentence::new").filter_map(literal).map(|(id, _)| id);
        let unknown = named.filter(|id| !messages.contains(id));
        let said = spoken(&path, &text).into_iter().filter(|id| !english.contains_key(*id));
        faults.extend(unknown.chain(said).map(|id| format!("{path}: {id}")));
    }
    none(faults, "the code names what the catalogue does not have");
}

#[test]
fn a_sentence_is_given_the_variables_it_speaks_of() {
    let english = ftl::lines(Language::En);
    let wanted = variables(&english);
    let mut faults = Vec::new();
    for Source { path, text } in source::speaking() {
        for (id, rest) in calls(&text, "Sentence::new").filter_map(literal) {
            let given = given(rest);
            if let Some(wanted) = wanted.get(id).filter(|wanted| **wanted != given) {
                faults.push(format!("{path}: {id} wants {wanted:?}, is given {given:?}"));
            }
        }
    }
    none(faults, "Sentence::new(id).with(name, value) names each variable of the sentence and no other");
}

#[test]
fn every_id_in_the_catalogue_is_named_by_the_code() {
    let sources = source::speaking();
    let english = ftl::lines(Language::En);
    let referred: BTreeSet<&String> = english.values().flat_map(|line| &line.references).collect();
    let mut messages: Vec<&str> = english.keys().map(|id| Line::message(id)).collect();
    messages.dedup();
    let unused = messages.into_iter().filter(|id| {
        let family = FAMILIES.iter().any(|family| id.starts_with(family));
        !family
            && !referred.iter().any(|other| other == id)
            && !sources.iter().any(|one| names(&one.text, id))
    });
    none(unused.map(str::to_owned).collect(), "nobody says this");
}

/// The ids that are literals in calls which say them.
fn spoken<'a>(path: &str, text: &'a str) -> Vec<&'a str> {
    if !path.ends_with(".rs") {
        return calls(text, "t").filter_map(literal).map(|(id, _)| id).collect();
    }
    let calls = ["say", "say_plain"].into_iter().flat_map(|name| calls(text, name).collect::<Vec<_>>());
    calls.filter_map(|call| literal(after(call, ',')?)).map(|(id, _)| id).collect()
}

/// The variables of each message that has words of its own (attributes are said one at a time).
fn variables(english: &Lines) -> BTreeMap<&str, BTreeSet<&str>> {
    let values = english.iter().filter(|(id, _)| !id.contains('.'));
    values.map(|(id, line)| (id.as_str(), line.variables.iter().map(String::as_str).collect())).collect()
}

/// The names in the chain `) .with("name", …) .with(…)` with which a text begins.
fn given(mut rest: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    while let Some(call) = after(rest, ')').and_then(|next| next.trim_start().strip_prefix(".with(")) {
        let Some((name, value)) = literal(call) else { break };
        names.insert(name);
        rest = value;
    }
    names
}

/// Whether the id stands there in quotes, alone or with an attribute.
fn names(text: &str, id: &str) -> bool {
    text.match_indices(id).any(|(at, _)| {
        let quote = ['"', '\'', '`'];
        text[..at].ends_with(quote) && text[at + id.len()..].starts_with(['"', '\'', '`', '.'])
    })
}
