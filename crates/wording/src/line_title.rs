//! What a line of the test says: by its outcome, but for what its outcome alone would tell wrongly.

use explain::{Outcome, Sentence};
use onboarding::Line;

pub fn line_title(line: &Line) -> Sentence {
    let evidence = line.evidence.as_ref().map(|evidence| evidence.id.as_str());
    Sentence::new(match evidence {
        // Whether the credential fits was never said: a policy stood before it.
        Some("evidence-blocked") => "line-sign-in-blocked".to_owned(),
        // Held against nothing.
        Some("evidence-roles-own") => "line-roles-unjudged".to_owned(),
        _ => format!("check-{}.{}", line.name.name(), word(line.outcome)),
    })
}

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Passed => "passed",
        Outcome::Failed => "failed",
        Outcome::Waiting => "waiting",
        Outcome::Skipped => "skipped",
    }
}
