//! How one of several APIs came off, in a line that stands behind its name.

use entra::{Cause, Verdict};
use explain::Sentence;
use wording::{Spoken, VerdictWords};

/// What is missing is named; any other shortcoming is said by its verdict's title.
pub fn api_words(verdict: &Verdict, spoken: &Spoken<'_>) -> Sentence {
    match verdict.cause {
        Cause::Verified => Sentence::new("several-works"),
        Cause::PermissionsMissing if !verdict.missing.is_empty() => {
            Sentence::new("several-missing").with("permissions", verdict.missing.join(", "))
        }
        _ => VerdictWords::of(verdict, spoken).title,
    }
}
