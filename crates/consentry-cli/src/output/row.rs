//! One line of a test: mark, title, and its evidence beside it, or below it where the terminal is narrow.

use explain::Outcome;
use wording::wrapped;

use super::terminal::{FAINT, Terminal, padded, width};

/// Columns that most evidence fits into: an ID and a region.
const EVIDENCE: usize = 42;

/// Rows with their evidence under one another.
pub(crate) struct Rows<'a> {
    terminal: &'a Terminal,
    /// Of the widest title.
    columns: usize,
}

impl<'a> Rows<'a> {
    pub(crate) fn new(terminal: &'a Terminal, titles: impl IntoIterator<Item = String>) -> Rows<'a> {
        let columns = titles.into_iter().map(|title| width(&title)).max().unwrap_or_default();
        Rows { terminal, columns }
    }

    pub(crate) fn tell(&self, outcome: Outcome, title: &str, evidence: &str) {
        let terminal = self.terminal;
        let mark = terminal.mark(outcome);
        if evidence.is_empty() {
            return terminal.line(format!("  {mark} {title}"));
        }
        let room = terminal.columns().unwrap_or(usize::MAX);
        if 6 + self.columns + width(evidence).max(EVIDENCE) <= room {
            let title = padded(title, self.columns);
            return terminal.line(format!("  {mark} {title}  {FAINT}{evidence}{FAINT:#}"));
        }
        terminal.line(format!("  {mark} {title}"));
        for line in wrapped(evidence, room.saturating_sub(6).max(20), "", "") {
            terminal.line(format!("      {FAINT}{line}{FAINT:#}"));
        }
    }
}
