//! The form of the texts in `learn` and `held`: each with an expectation and a source, none with a secret. What `explain` makes of them is not asked here.

#![allow(
    clippy::unwrap_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

mod frames;
mod measure;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use entra::{Cause, Who};
use regex_lite::Regex;
use serde::Deserialize;
use serde::de::IgnoredAny;

/// The words of the terminal's contract; `Kind` itself is only ever written.
const KINDS: [&str; 10] = [
    "token_error",
    "token_response",
    "access_token",
    "consent_reply",
    "consent_link",
    "api_error",
    "api_response",
    "discovery",
    "tenant_hint",
    "unknown",
];

const LONGEST: usize = 4096;

/// A cause or person that is no word of the contract does not parse; neither does a member that nobody reads.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    kind: String,
    #[serde(default)]
    kind_also: Vec<String>,
    /// `null` is said, never left out.
    #[serde(deserialize_with = "Option::deserialize")]
    code: Option<String>,
    #[serde(default)]
    code_also: Vec<String>,
    cause: Vec<Cause>,
    who: Vec<Who>,
    #[serde(default)]
    link: Vec<Link>,
    #[serde(rename = "language")]
    _language: Option<String>,
    source: String,
    why: Option<String>,
    #[serde(rename = "by_hand")]
    _by_hand: Option<IgnoredAny>,
}

/// What an admin is to do with a link.
#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "snake_case")]
enum Link {
    LooksRight,
    AskFirst,
    DoNotOpen,
}

struct Part {
    texts: BTreeMap<String, String>,
    expected: BTreeMap<String, Expected>,
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wild").join(name)
}

fn part(name: &str) -> Part {
    part_at(&folder(name))
}

fn part_at(folder: &Path) -> Part {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        if file != "expected.json" {
            texts.insert(file, fs::read_to_string(path).unwrap());
        }
    }
    let expected = fs::read_to_string(folder.join("expected.json")).unwrap();
    Part { texts, expected: serde_json::from_str(&expected).unwrap() }
}

fn parts() -> [(&'static str, Part); 2] {
    ["learn", "held"].map(|name| (name, part(name)))
}

/// Names of files alone: what stands in a held text must not come out by a failing test.
fn none(what: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{what}: {}", faults.join(", "));
}

#[test]
fn each_text_has_an_expectation_and_each_expectation_a_text() {
    for (name, part) in parts() {
        let texts: BTreeSet<_> = part.texts.keys().collect();
        let expected: BTreeSet<_> = part.expected.keys().collect();
        let alone: Vec<_> =
            texts.symmetric_difference(&expected).map(|file| format!("{name}/{file}")).collect();
        none("alone", &alone);
    }
}

#[test]
fn there_are_enough_and_a_third_is_held_back() {
    let [(_, learn), (_, held)] = parts();
    assert!(learn.texts.len() >= 200, "{} to learn from", learn.texts.len());
    assert!(held.texts.len() >= 100, "{} held back", held.texts.len());
    assert!(held.texts.len() * 3 >= learn.texts.len() + held.texts.len(), "less than a third is held back");
    let known: BTreeSet<_> = learn.texts.values().collect();
    let twice: Vec<_> =
        held.texts.iter().filter(|(_, text)| known.contains(text)).map(|(file, _)| file.clone()).collect();
    none("in both", &twice);
}

#[test]
fn each_expectation_says_what_is_right_and_where_the_text_stood() {
    for (name, part) in parts() {
        let mut faults = Vec::new();
        for (file, expected) in &part.expected {
            let kinds: Vec<&str> =
                std::iter::once(&expected.kind).chain(&expected.kind_also).map(String::as_str).collect();
            let known = kinds.iter().all(|kind| KINDS.contains(kind));
            let once = kinds.iter().collect::<BTreeSet<_>>().len() == kinds.len();
            let address = expected.source.starts_with("https://")
                || expected.source.starts_with("public repository file");
            let said = expected.why.as_ref().is_none_or(|why| !why.trim().is_empty());
            let person = expected.cause.is_empty() == expected.who.is_empty();
            let code = expected.code.iter().chain(&expected.code_also).all(|code| is_code(code));
            let second = expected.code_also.is_empty() || expected.code.is_some();
            let links = expected.link.iter().collect::<BTreeSet<_>>().len() == expected.link.len();
            let linked = links && (expected.kind != "consent_link" || !expected.link.is_empty());
            if !(linked && known && once && address && said && person && code && second) {
                faults.push(format!("{name}/{file}"));
            }
        }
        none("not said in full", &faults);
    }
}

/// A number without `AADSTS`, or a word of an API.
fn is_code(code: &str) -> bool {
    !code.is_empty()
        && !code.starts_with("AADSTS")
        && code.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[test]
fn each_code_stands_in_its_text() {
    for (name, part) in parts() {
        let missing = part.expected.iter().filter(|(file, expected)| {
            expected
                .code
                .iter()
                .chain(&expected.code_also)
                .any(|code| !part.texts[*file].contains(code.as_str()))
        });
        none("without its code", &missing.map(|(file, _)| format!("{name}/{file}")).collect::<Vec<_>>());
    }
}

#[test]
fn each_text_is_short_and_holds_something() {
    for (name, part) in parts() {
        let odd = part.texts.iter().filter(|(_, text)| text.trim().is_empty() || text.len() >= LONGEST);
        none("empty or too long", &odd.map(|(file, _)| format!("{name}/{file}")).collect::<Vec<_>>());
    }
}

#[test]
fn no_text_holds_a_secret() {
    let secrets = secrets();
    for (name, part) in parts() {
        let leaks = part.texts.iter().filter(|(_, text)| secrets.iter().any(|secret| secret.is_match(text)));
        none("looks like a secret", &leaks.map(|(file, _)| format!("{name}/{file}")).collect::<Vec<_>>());
    }
}

#[test]
fn what_looks_for_secrets_finds_them() {
    let token =
        format!("{}.{}.{}", "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9", "a".repeat(200), "b-_".repeat(80));
    let secret = format!("client_secret={}8Q~{}", "abc", "Ab1.-_cd".repeat(4));
    let key = "-----BEGIN PRIVATE KEY-----".to_owned();
    for leak in [token, secret, key] {
        assert!(secrets().iter().any(|secret| secret.is_match(&format!("before {leak} after"))), "{leak}");
    }
}

/// A token in three long parts, a client secret as Entra makes them, a private key.
fn secrets() -> Vec<Regex> {
    [
        r"[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}",
        r"[A-Za-z0-9._-]{3,}~[A-Za-z0-9._~-]{20,}",
        r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    ]
    .map(|shape| Regex::new(shape).unwrap())
    .into()
}
