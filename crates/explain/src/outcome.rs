//! How one line of a test or of the diagnostics can end: stable words of the terminal's contract.

use serde::Serialize;

/// How a line ended; `waiting` only while the test runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Passed,
    Failed,
    Waiting,
    Skipped,
}
