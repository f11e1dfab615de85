//! What crosses of the test: its lines, its verdict, what the token said.

use entra::{Api, Cause, Who};
use explain::{Outcome, Sentence};
use onboarding::CheckName;
use serde::Serialize;
use ts_rs::TS;
use wording::Tone;

use super::Letter;

#[derive(Clone, Debug, Serialize, TS)]
pub struct Test {
    /// Since when a run is under way; milliseconds of Unix time.
    pub running_since: Option<u64>,
    /// When it is made again by itself; milliseconds of Unix time.
    pub again_at: Option<u64>,
    /// Every line, in its place from the start.
    pub lines: Vec<CheckLine>,
    /// The same of each API, where there are several; the lines above are of the one that decides.
    pub apis: Vec<TestOfApi>,
    pub verdict: Option<VerdictView>,
    /// What to send the customer's administrator for exactly this cause, where they have to act, in their language.
    pub message: Option<Letter>,
    /// Everything is there that a test wants.
    pub ready: bool,
    /// The permissions that the token's are held against; empty: its own are shown, and nothing is said of what was asked for.
    pub judged_against: Vec<String>,
    /// That others than Microsoft have brought it about; in practice mode its banner says so.
    pub not_microsoft: Option<Sentence>,
    pub elapsed_ms: Option<u32>,
    pub token: Option<TokenView>,
    pub trace: Option<TraceView>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct TestOfApi {
    pub api: Api,
    /// `Microsoft Defender XDR`.
    pub product_name: String,
    pub lines: Vec<CheckLine>,
    /// How it came off, in a line; `null` while nothing is known.
    pub words: Option<Sentence>,
}

/// One line of the test.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckLine {
    pub id: CheckName,
    pub outcome: Outcome,
    pub title: Sentence,
    pub evidence: Option<Sentence>,
    /// Milliseconds from the start of the test.
    pub started_ms: u32,
    pub millis: u32,
}

/// A verdict in the words of the catalogue.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VerdictView {
    pub cause: Cause,
    pub who: Who,
    pub tone: Tone,
    pub title: Sentence,
    pub meaning: Vec<Sentence>,
    pub next: Option<Sentence>,
    /// The one person who must act.
    pub acts: Sentence,
    /// Who "the customer" is in these words.
    pub remark: Option<Sentence>,
    pub missing: Vec<String>,
    pub retry_after_s: Option<u32>,
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
