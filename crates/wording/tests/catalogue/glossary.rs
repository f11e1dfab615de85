//! One term for one thing, in each language: `glossary.tsv` has the term, what is not said in its place, and how
//! often it still is. That number only goes down.

use wording::Language;

use crate::ftl::{self, Lines};
use crate::none;

const GLOSSARY: &str = include_str!("glossary.tsv");

/// A line of the glossary.
struct Rule {
    language: Language,
    term: &'static str,
    /// A `*` at the end also means longer words.
    forbidden: Vec<&'static str>,
    /// Ids, one `*` allowed, or files of the catalogue: there the word means something else.
    except: Vec<&'static str>,
    /// The only ones to which the rule applies; empty for all.
    only: Vec<&'static str>,
    left: usize,
}

#[test]
fn no_text_says_in_place_of_a_term_what_the_glossary_forbids() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let lines = ftl::lines(language);
        for rule in rules().iter().filter(|rule| rule.language == language) {
            let found = rule.found(&lines);
            if found.len() != rule.left {
                let (now, was) = (found.len(), rule.left);
                let turn = if now < was { "fewer: lower the number" } else { "say the term instead" };
                faults.push(format!(
                    "{} \"{}\": {now} texts, glossary.tsv allows {was} ({turn})\n      {}",
                    language.tag(),
                    rule.term,
                    found.join("\n      ")
                ));
            }
        }
    }
    none(faults, "one term for one thing");
}

#[test]
fn every_exception_is_needed() {
    let mut faults = Vec::new();
    for rule in rules() {
        let lines = ftl::lines(rule.language);
        for needless in rule.except.iter().filter(|except| {
            !lines
                .iter()
                .any(|(id, line)| fits(except, id, &line.file) && rule.variant(&line.words).is_some())
        }) {
            faults.push(format!("{} \"{}\": {needless}", rule.language.tag(), rule.term));
        }
    }
    none(faults, "an exception that excepts nothing");
}

#[test]
fn a_word_is_found_as_a_word_and_not_in_a_label_or_in_the_term_itself() {
    let rule = |term, forbidden| Rule {
        language: Language::En,
        term,
        forbidden,
        except: Vec::new(),
        only: Vec::new(),
        left: 0,
    };
    let proof = rule("check", vec!["proof", "practic*"]);
    assert_eq!(proof.variant("Four Proofs, one proof."), Some("proof"));
    assert_eq!(proof.variant("Four proofs, waterproof, \"proof\"."), None);
    assert_eq!(proof.variant("practically"), Some("practic*"));
    assert_eq!(rule("practice mode", vec!["in practice"]).variant("In practice mode."), None);
    assert_eq!(
        rule("practice mode", vec!["in practice"]).variant("In practice nothing."),
        Some("in practice")
    );
    assert_eq!(rule("客户端密码", vec!["密码"]).variant("输入密码。"), Some("密码"));
    assert_eq!(rule("客户端密码", vec!["密码"]).variant("输入客户端密码。"), None);
}

fn rules() -> Vec<Rule> {
    let lines = GLOSSARY.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(rule).collect()
}

fn rule(line: &'static str) -> Rule {
    let columns: Vec<&str> = line.split('\t').collect();
    let [tag, term, forbidden, except, left, _why] = columns[..] else { panic!("six columns: {line}") };
    let only = except.strip_prefix("in ");
    let list = |column: &'static str, mark| column.split(mark).filter(|one| *one != "-").collect();
    Rule {
        language: Language::ALL.into_iter().find(|one| one.tag() == tag).unwrap_or_else(|| panic!("{line}")),
        term,
        forbidden: list(forbidden, " | "),
        except: if only.is_none() { list(except, " ") } else { Vec::new() },
        only: only.map_or_else(Vec::new, |only| list(only, " ")),
        left: left.parse().unwrap_or_else(|_| panic!("a number: {line}")),
    }
}

impl Rule {
    /// The texts that break it, with the word they say.
    fn found(&self, lines: &Lines) -> Vec<String> {
        let listed = |list: &[&str], id: &str, file: &str| list.iter().any(|one| fits(one, id, file));
        let free = |id: &str, file: &str| {
            listed(&self.except, id, file) || !self.only.is_empty() && !listed(&self.only, id, file)
        };
        let texts = lines.iter().filter(|(id, line)| !free(id, &line.file));
        texts.filter_map(|(id, line)| Some(format!("{id} says \"{}\"", self.variant(&line.words)?))).collect()
    }

    fn variant(&self, words: &str) -> Option<&'static str> {
        let outside_labels: String = words.split(['"', '“', '”']).step_by(2).collect::<Vec<_>>().join("\"");
        let words = outside_labels.to_lowercase().replace(&self.term.to_lowercase(), "\"");
        self.forbidden.iter().copied().find(|variant| says(&words, &variant.to_lowercase()))
    }
}

/// As a word of its own; Chinese has no blanks between words.
fn says(words: &str, variant: &str) -> bool {
    let start = variant.trim_end_matches('*');
    let bound = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() && c < '\u{2e80}');
    words.match_indices(start).any(|(at, _)| {
        let (before, after) = (&words[..at], &words[at + start.len()..]);
        bound(before.chars().next_back()) && (start != variant || bound(after.chars().next()))
    })
}

fn fits(pattern: &str, id: &str, file: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, end)) => {
            id.len() >= start.len() + end.len() && id.starts_with(start) && id.ends_with(end)
        }
        None => pattern == id || pattern == file,
    }
}
