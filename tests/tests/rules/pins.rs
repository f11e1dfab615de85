//! What is fetched is what was looked at: cargo keeps to its lock file, npm and pip to theirs, and pip to hashes.

use crate::sources::{Fault, Source, file, none, under};

/// Those that work out versions when the lock file leaves them a choice.
const RESOLVES: [&str; 18] = [
    "add", "bench", "build", "check", "clippy", "deny", "doc", "fetch", "fix", "install", "metadata",
    "nextest", "package", "run", "rustc", "rustdoc", "test", "tree",
];
const REQUIREMENTS: &str = "crates/practice/tests/clients/requirements.txt";

/// Where a person or a machine reads commands: scripts, and everything written for people.
fn instructions() -> Vec<Source> {
    let mut all = Vec::from(["run", ".ci/run", "README.md", "SECURITY.md", "THIRD-PARTY.md"].map(file));
    all.extend(under(&["docs", "packaging"], &["md", "sh"]));
    all
}

#[test]
fn cargo_keeps_to_the_lock_file() {
    let faults = instructions().into_iter().flat_map(|source| said(&source, unlocked));
    none("Without `--locked` cargo may take versions that nobody here has built or read.", faults);
}

#[test]
fn npm_and_pip_fetch_nothing_that_is_not_pinned() {
    let mut all = instructions();
    all.extend(under(&["crates/practice/tests", "tests"], &["rs", "py"]).into_iter().filter(not_this));
    let faults = all.into_iter().flat_map(|source| said(&source, unpinned));
    none(
        "`npm ci` and `pip --require-hashes` take what a lock file holds; all else is today's newest.",
        faults,
    );
}

#[test]
fn every_requirement_of_python_has_a_version_and_hashes() {
    let source = file(REQUIREMENTS);
    let requirements = commands(&source);
    assert!(requirements.len() > 10, "{REQUIREMENTS} names parts");
    let faults = requirements.into_iter().filter_map(|(line, requirement)| {
        let pinned = requirement.contains("==") && requirement.contains("--hash=sha256:");
        (!pinned).then(|| source.fault(line, requirement))
    });
    none("pip refuses all of them when one has no hash.", faults);
}

#[test]
fn the_rules_about_pins_see_what_is_not_pinned() {
    for bad in [
        "cargo build --release",
        "cargo --quiet build",
        "(cd x && cargo test -p y)",
        "cargo +stable nextest run",
        "cargo install a",
    ] {
        assert!(unlocked(bad).is_some(), "{bad}");
    }
    for good in [
        "cargo fmt --all",
        "cargo nextest --version",
        "cargo build --locked",
        "cargo +stable test --locked x",
    ] {
        assert_eq!(unlocked(good), None, "{good}");
    }
    for bad in [
        "npm exec --yes --package=a@1 -- a",
        "npx a",
        "npm install",
        "npm i a",
        "pip install a",
        "venv/bin/pip install -r a",
        "python3 -m pip install a==1",
    ] {
        assert!(unpinned(bad).is_some(), "{bad}");
    }
    for good in [
        "npm ci",
        "npm i --package-lock-only a@1",
        "npx --no-install vite",
        "npm exec --no -- vite",
        "pip install --require-hashes -r a",
    ] {
        assert_eq!(unpinned(good), None, "{good}");
    }
}

/// What a command leaves open, of each command that a file holds.
fn said(source: &Source, fault: fn(&str) -> Option<String>) -> Vec<Fault> {
    let commands = commands(source).into_iter();
    commands.filter_map(|(line, command)| Some(source.fault(line, fault(&command)?))).collect()
}

/// Lines without comments, those that end in a backslash joined with the next; each with its number.
fn commands(source: &Source) -> Vec<(usize, String)> {
    let mut whole: Vec<(usize, String)> = Vec::new();
    let mut goes_on = false;
    for (at, line) in source.text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || (line.starts_with('#') && !source.path.ends_with(".md")) {
            goes_on = false;
            continue;
        }
        let part = line.trim_end_matches('\\').trim_end();
        match whole.last_mut().filter(|_| goes_on) {
            Some((_, before)) => *before = format!("{before} {part}"),
            None => whole.push((at + 1, part.to_owned())),
        }
        goes_on = line.ends_with('\\');
    }
    whole
}

/// Each time a line names a program, the words behind it up to the end of that command.
fn calls<'a>(line: &'a str, program: &'a str) -> impl Iterator<Item = Vec<&'a str>> {
    let ends = |c: char| matches!(c, ';' | '|' | '&' | '`' | ')');
    line.split(ends).flat_map(move |command| {
        let words: Vec<&str> =
            command.split_whitespace().map(|word| word.trim_matches(['"', '(', '\'', '{', ','])).collect();
        let is_program = |word: &&str| **word == *program || word.ends_with(&format!("/{program}"));
        let found: Vec<usize> =
            words.iter().enumerate().filter(|(_, word)| is_program(word)).map(|(at, _)| at).collect();
        found.into_iter().map(move |at| words[at + 1..].to_vec())
    })
}

fn unlocked(line: &str) -> Option<String> {
    let is_unlocked = |words: &Vec<&str>| {
        let verb = words.iter().find(|word| !word.starts_with(['+', '-'])).copied().unwrap_or_default();
        RESOLVES.contains(&verb)
            && !words.iter().any(|word| matches!(*word, "--locked" | "--frozen" | "--version"))
    };
    calls(line, "cargo").any(|words| is_unlocked(&words)).then(|| format!("no `--locked`: {line}"))
}

fn unpinned(line: &str) -> Option<String> {
    let fetches = |words: &Vec<&str>, verbs: &[&str], pinned: &[&str]| {
        words.iter().any(|word| verbs.contains(word)) && !words.iter().any(|word| pinned.contains(word))
    };
    let open = calls(line, "npm").any(|words| {
        fetches(&words, &["exec", "x"], &["--no"])
            || fetches(&words, &["install", "i", "add", "update"], &["--package-lock-only"])
    }) || calls(line, "npx")
        .any(|words| !words.iter().any(|word| ["--no", "--no-install"].contains(word)))
        || calls(line, "pip").any(|words| fetches(&words, &["install", "download"], &["--require-hashes"]));
    open.then(|| format!("not pinned: {line}"))
}

/// This file names what it forbids.
fn not_this(source: &Source) -> bool {
    source.path != "tests/tests/rules/pins.rs"
}
