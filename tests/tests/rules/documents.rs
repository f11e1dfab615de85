//! What is written for people is true: each link leads somewhere, and each test that is named as a proof is there.

use std::collections::BTreeSet;

use journeys::root;

use crate::sources::{Fault, Source, file, none, under};

const THREAT_MODEL: &str = "docs/threat-model.md";
/// What a path in a text begins with.
const ROOMS: [&str; 8] = ["crates/", "docs/", "icons/", "packaging/", "src-tauri/", "tests/", "ui/", ".ci/"];

fn documents() -> Vec<Source> {
    let mut all = Vec::from(["README.md", "SECURITY.md", "THIRD-PARTY.md"].map(file));
    all.extend(under(&["docs"], &["md"]));
    all
}

#[test]
fn every_link_to_a_file_leads_to_it() {
    let faults = documents().into_iter().flat_map(|source| {
        let broken = |target: &String| leads_nowhere(&source, target);
        let links = lines(&source).flat_map(|(at, line)| links(line).into_iter().map(move |link| (at, link)));
        links.filter(|(_, link)| broken(link)).map(|(at, link)| source.fault(at, link)).collect::<Vec<_>>()
    });
    none("A link that leads nowhere costs its reader the trust in all the others.", faults);
}

#[test]
fn every_path_that_a_text_names_is_there() {
    let faults = documents().into_iter().flat_map(|source| {
        let missing = |word: &&str| is_path(word) && !root().join(word.split("::").next().unwrap()).exists();
        let words =
            lines(&source).flat_map(|(at, line)| quoted(line).into_iter().map(move |word| (at, word)));
        words.filter(|(_, word)| missing(word)).map(|(at, word)| source.fault(at, word)).collect::<Vec<_>>()
    });
    none("Files move; what is said of them moves along.", faults);
}

#[test]
fn every_proof_of_the_threat_model_is_a_test() {
    let source = file(THREAT_MODEL);
    let proofs: Vec<(usize, &str)> = lines(&source)
        .flat_map(|(at, line)| quoted(line).into_iter().map(move |word| (at, word)))
        .filter(|(_, word)| is_proof(word))
        .collect();
    assert!(proofs.len() > 40, "{THREAT_MODEL} names its proofs");
    let faults = proofs.into_iter().filter(|(_, proof)| !is_test(proof));
    let faults = faults.map(|(at, proof)| source.fault(at, format!("no such test: {proof}")));
    none("A claim about safety is worth the test behind it, and no more.", faults);
}

#[test]
fn what_is_said_to_hold_has_a_proof() {
    let source = file(THREAT_MODEL);
    none("A claim without a test is a hope: prove it, or say that it does not hold.", unproven(&source));
}

#[test]
fn the_rules_about_documents_see_what_is_wrong() {
    assert!(is_test("tests/tests/rules/documents.rs::every_proof_of_the_threat_model_is_a_test"));
    assert!(!is_test("tests/tests/rules/documents.rs::is_test"), "a function that is no test");
    assert!(!is_test("tests/tests/rules/documents.rs::every_proof"), "half a name");
    assert!(!is_test("tests/tests/rules/nowhere.rs::every_link"), "no such file");
    assert!(is_test("ui/test/looks.test.ts::tokens.css is current: `npm run tokens` writes it"));
    assert!(!is_test("ui/test/looks.test.ts::tokens.css is"), "half a name");
    let text = "#### What holds\n- **One.**\n  `a/b.rs::c`\n- **Two.**\n  Words.\n- **Three.**\n  <!-- proof: item 3 -->\n#### What does not\n- Four.\n";
    let source = Source { path: "x.md".into(), text: text.into() };
    assert_eq!(unproven(&source).iter().map(|fault| fault.line).collect::<Vec<_>>(), [4]);
    let readme = file("README.md");
    for (target, wrong) in
        [("docs/threat-model.md", false), ("docs/nowhere.md", true), ("#licence", false), ("#nowhere", true)]
    {
        assert_eq!(leads_nowhere(&readme, target), wrong, "{target}");
    }
    assert_eq!(links("[a](b) and ![c](d.png), <https://e>"), ["b", "d.png"]);
}

/// With their numbers, those of code blocks left out.
fn lines(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let mut in_code = false;
    source.text.lines().enumerate().filter_map(move |(at, line)| {
        let fence = line.trim_start().starts_with("```");
        in_code ^= fence;
        (!in_code && !fence).then_some((at + 1, line))
    })
}

fn links(line: &str) -> Vec<String> {
    let targets = line.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    targets.map(|(target, _)| target.to_owned()).collect()
}

fn leads_nowhere(source: &Source, target: &str) -> bool {
    if target.starts_with("https://") {
        return false;
    }
    let (path, heading) =
        target.split_once('#').map_or((target, None), |(path, heading)| (path, Some(heading)));
    let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let there = if path.is_empty() { root().join(&source.path) } else { root().join(folder).join(path) };
    if !there.exists() {
        return true;
    }
    heading.is_some_and(|heading| {
        let text = std::fs::read_to_string(&there).unwrap_or_default();
        let headings: BTreeSet<String> =
            text.lines().filter(|line| line.starts_with('#')).map(anchor).collect();
        !headings.contains(heading)
    })
}

/// As GitHub makes it of a heading.
fn anchor(heading: &str) -> String {
    let heading = heading.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
    heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect()
}

/// What stands between two backticks. A name that holds backticks itself stands between two double ones.
fn quoted(line: &str) -> Vec<&str> {
    let mut rest = line;
    let mut found = Vec::new();
    while let Some(start) = rest.find('`') {
        let mark = if rest[start..].starts_with("``") { "``" } else { "`" };
        let behind = &rest[start + mark.len()..];
        let Some(end) = behind.find(mark) else { break };
        found.push(behind[..end].trim());
        rest = &behind[end + mark.len()..];
    }
    found
}

fn is_proof(word: &str) -> bool {
    word.split_once("::").is_some_and(|(path, _)| ROOMS.iter().any(|room| path.starts_with(room)))
}

/// A path of ours, and none that a build makes or a reader fills in.
fn is_path(word: &str) -> bool {
    let plain = !word.contains(['<', '*', ' ', '…']) || is_proof(word);
    plain
        && ROOMS.iter().any(|room| word.starts_with(room))
        && !word.contains("/dist")
        && !word.contains("node_modules")
}

/// `path::name`, where the file has a test of exactly this name.
fn is_test(proof: &str) -> bool {
    let Some((path, name)) = proof.split_once("::") else { return false };
    let Ok(text) = std::fs::read_to_string(root().join(path)) else { return false };
    if !path.ends_with(".rs") {
        return text.contains(&format!("test(\"{name}\""));
    }
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let declared = format!("fn {name}(");
    let at = lines.iter().position(|line| line.trim_start_matches("async ").starts_with(&declared));
    let above =
        |at: usize| lines[..at].iter().rev().take_while(|line| !line.is_empty() && **line != "}").take(8);
    at.is_some_and(|at| {
        above(at).any(|line| line.starts_with("#[test]") || line.starts_with("#[tokio::test"))
    })
}

/// Points of a list under "What holds" that name neither a test nor the place for one.
fn unproven(source: &Source) -> Vec<Fault> {
    let mut holds = false;
    let mut open: Vec<(usize, String, bool)> = Vec::new();
    for (at, line) in source.text.lines().enumerate() {
        if line.starts_with('#') {
            holds = line.ends_with("What holds");
        } else if holds && line.starts_with("- ") {
            open.push((at + 1, line.to_owned(), false));
        }
        let proven =
            quoted(line).into_iter().any(|word| word.contains("::")) || line.contains("<!-- proof: item ");
        if let Some(last) = open.last_mut().filter(|_| holds && proven) {
            last.2 = true;
        }
    }
    let open = open.into_iter().filter(|(_, _, proven)| !proven);
    open.map(|(at, claim, _)| source.fault(at, claim)).collect()
}
