//! How much of what people paste is named right: kind, code, cause and person, and never a wrong cause with certainty.

use entra::{Cause, Who};
use explain::{Advice, Expected, Explanation, explain};
use time::macros::datetime;

use crate::{Link, Part, part};

/// What the issue asks for. Percent.
const WANTED: usize = 95;

/// What was made of a folder.
#[derive(Default)]
struct Measured {
    texts: usize,
    kind: usize,
    code: usize,
    cause: usize,
    who: usize,
    link: usize,
    all: usize,
    /// Texts of which something wrong was said, not only too little.
    certain: Vec<String>,
    misses: Vec<String>,
}

pub(crate) fn nothing_expected() -> Expected {
    Expected::at(datetime!(2026-11-21 12:00 UTC))
}

fn measure(part: &Part) -> Measured {
    let mut measured = Measured::default();
    for (file, expected) in &part.expected {
        let found = explain(&part.texts[file], &nothing_expected());
        measured.count(file, expected, &found);
    }
    measured
}

impl Measured {
    fn count(&mut self, file: &str, expected: &crate::Expected, found: &Explanation) {
        let code = found.verdict.as_ref().and_then(|verdict| verdict.code.as_deref());
        let code = code.map(|code| code.trim_start_matches("AADSTS"));
        let cause = found.verdict.as_ref().map(|verdict| verdict.cause);
        let who = found.verdict.as_ref().map(entra::Verdict::who);
        let of = |right: bool, name: &'static str, count: &mut usize| {
            *count += usize::from(right);
            (!right).then_some(name)
        };
        // A text in which nothing is wrong may say so in a cause.
        let is_fine = matches!(cause, None | Some(Cause::ConsentGiven | Cause::Verified));
        let cause_fits = cause.map_or(expected.cause.is_empty(), |cause| expected.cause.contains(&cause));
        let cause_fits = cause_fits || expected.cause.is_empty() && is_fine;
        let who_fits = who.map_or(expected.who.is_empty(), |who| expected.who.contains(&who));
        let who_fits = who_fits || expected.who.is_empty() && matches!(who, None | Some(Who::Nobody));
        let code_fits = code == expected.code.as_deref()
            || code.is_some_and(|code| expected.code_also.iter().any(|also| also == code));
        let kind = found.kind.name();
        let kind_fits = kind == expected.kind || expected.kind_also.iter().any(|also| also == kind);
        let link_fits = expected.link.is_empty() || found.advice.is_some_and(|advice| said(expected, advice));
        self.texts += 1;
        let wrong: Vec<&str> = [
            of(kind_fits, "kind", &mut self.kind),
            of(code_fits, "code", &mut self.code),
            of(cause_fits, "cause", &mut self.cause),
            of(who_fits, "who", &mut self.who),
            of(link_fits, "link", &mut self.link),
        ]
        .into_iter()
        .flatten()
        .collect();
        self.all += usize::from(wrong.is_empty());
        if !cause_fits && !is_fine && cause != Some(Cause::Unknown) {
            self.certain.push(file.to_owned());
        }
        if !wrong.is_empty() {
            let wanted =
                format!("{}/{:?}/{:?}/{:?}", expected.kind, expected.code, expected.cause, expected.who);
            let said = format!("{kind}/{code:?}/{cause:?}/{who:?}/{:?}", found.advice);
            self.misses.push(format!("{file}: {} wrong: said {said}, wanted {wanted}", wrong.join(", ")));
        }
    }

    fn share(&self, right: usize) -> usize {
        right * 100 / self.texts.max(1)
    }

    fn told(&self) -> String {
        format!(
            "{} texts: all right {} ({} %), kind {}, code {}, cause {}, who {}, link {}, wrong with certainty {}",
            self.texts,
            self.all,
            self.share(self.all),
            self.kind,
            self.code,
            self.cause,
            self.who,
            self.link,
            self.certain.len(),
        )
    }

    fn is_enough(&self) {
        assert!(self.share(self.all) >= WANTED, "{}\n{}", self.told(), self.misses.join("\n"));
        assert!(
            self.certain.is_empty(),
            "a wrong cause with certainty: {:?}\n{}",
            self.certain,
            self.misses.join("\n")
        );
    }
}

fn said(expected: &crate::Expected, advice: Advice) -> bool {
    expected.link.iter().any(|wanted| {
        matches!(
            (wanted, advice),
            (Link::LooksRight, Advice::LooksRight)
                | (Link::AskFirst, Advice::AskFirst)
                | (Link::DoNotOpen, Advice::DoNotOpen)
        )
    })
}

#[test]
fn what_was_learned_from_is_named_right() {
    measure(&part("learn")).is_enough();
}

/// Only shares come out of these.
#[test]
fn what_was_held_back_is_named_right() {
    let measured = measure(&part("held"));
    assert!(measured.share(measured.all) >= WANTED && measured.certain.is_empty(), "{}", measured.told());
}

/// Texts elsewhere, laid out like `learn`: `CONSENTRY_WILD=<folder>`.
#[test]
#[ignore = "measures a folder that is named in CONSENTRY_WILD"]
fn a_folder_elsewhere_is_measured() {
    let folder = std::env::var("CONSENTRY_WILD").unwrap();
    let measured = measure(&crate::part_at(std::path::Path::new(&folder)));
    panic!("{}\n{}", measured.told(), measured.misses.join("\n"));
}
