//! What something means, on this computer and without asking anybody: a pasted text, a consent link, what
//! stands between here and Microsoft. Sentences are named by their ids in the catalogue, never spoken.

mod diagnostics;
mod link;
mod outcome;
mod sentence;
mod text;
mod words;

pub use diagnostics::{Diagnostic, DiagnosticName, diagnose};
pub use link::{Advice, Finding, Level, LinkExpectation, LinkJudgement, TenantSegment, judge};
pub use outcome::Outcome;
pub use sentence::Sentence;
pub use text::{Expected, Explanation, Kind, explain};
pub use words::{VerdictWords, evidence_of_foreign, evidence_of_sign_in, not_microsoft};
