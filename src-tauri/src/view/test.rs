//! What crosses of the test: its lines, its verdict, what the token said.

use consentry::{Cause, CheckName, Outcome, Sentence, Step, Who};
use serde::Serialize;
use ts_rs::TS;

#[derive(Clone, Debug, Serialize, TS)]
pub struct Test {
    pub running: bool,
    pub lines: Vec<CheckLine>,
    pub verdict: Option<VerdictView>,
    /// That others than Microsoft have brought it about; in practice mode its banner says so.
    pub not_microsoft: Option<Sentence>,
    pub elapsed_ms: Option<u32>,
    pub token: Option<TokenView>,
    pub trace: Option<TraceView>,
}

/// One line of the test; sent alone over the channel as soon as it resolves.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckLine {
    pub id: CheckName,
    pub outcome: Outcome,
    pub evidence: Option<Sentence>,
    /// Milliseconds from the start of the test.
    pub started_ms: u32,
    pub millis: u32,
}

/// The catalogue's `cause-<cause>` with attributes `title`, `meaning`, `next`.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VerdictView {
    pub cause: Cause,
    pub who: Who,
    pub sentence: Sentence,
    /// More exact words for this very code, where the catalogue has them: `code-<…>` with `title`, `meaning`, `next`.
    pub code_sentence: Option<String>,
    pub retry_after_s: Option<u32>,
    /// Where the next action is taken, if it is one of the steps.
    pub go_to: Option<Step>,
}

/// The token's claims that prove something: never the token.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TokenView {
    pub tid: Option<String>,
    pub aud: Option<String>,
    pub app_id: Option<String>,
    pub roles: Vec<String>,
    pub missing_roles: Vec<String>,
    pub extra_roles: Vec<String>,
    pub version: Option<String>,
    pub expires_at: Option<String>,
}

/// What Microsoft's support asks for.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TraceView {
    pub code: Option<String>,
    pub correlation_id: Option<String>,
    pub trace_id: Option<String>,
    pub timestamp: Option<String>,
}
