//! How things look in a terminal, and the only place that writes: colours, marks, widths, JSON.

use std::{
    cell::Cell,
    collections::BTreeMap,
    env,
    fmt::Display,
    io::{self, ErrorKind, IsTerminal, Write},
};

use anstyle::{AnsiColor, Style};
use entra::visible;
use explain::{Outcome, Sentence};
use serde::Serialize;
use wording::{Language, wrapped};

pub(crate) const STRONG: Style = Style::new().bold();
pub(crate) const FAINT: Style = Style::new().dimmed();

/// Columns that a line of text fills at most: longer ones are tiring to read.
const MEASURE: usize = 88;

/// Where the reader reads: what is said goes to stdout, in JSON mode to stderr, beside the one document.
pub(crate) struct Terminal {
    language: Language,
    pub(crate) json: bool,
    pub(crate) verbose: bool,
    /// Marks beyond ASCII and half blocks can be shown.
    unicode: bool,
    lost: Cell<bool>,
    documented: Cell<bool>,
}

impl Terminal {
    pub(crate) fn new(language: Language) -> Terminal {
        let (lost, documented) = (Cell::new(false), Cell::new(false));
        Terminal { language, json: false, verbose: false, unicode: shows_unicode(), lost, documented }
    }

    pub(crate) fn language(&self) -> Language {
        self.language
    }

    pub(crate) fn words(&self, id: &str) -> String {
        wording::say_plain(self.language, id)
    }

    /// A sentence with its variables; hidden characters that came over the network are named.
    pub(crate) fn tell(&self, sentence: &Sentence) -> String {
        wording::say(self.language, &sentence.id, &harmless(&sentence.args))
    }

    /// One attribute of a sentence, as `title`.
    pub(crate) fn tell_part(&self, sentence: &Sentence, part: &str) -> String {
        wording::say(self.language, &format!("{}.{part}", sentence.id), &harmless(&sentence.args))
    }

    /// A person reads along as it is written.
    pub(crate) fn is_watched(&self) -> bool {
        if self.json { io::stderr().is_terminal() } else { io::stdout().is_terminal() }
    }

    pub(crate) fn shows_unicode(&self) -> bool {
        self.unicode
    }

    /// Columns to wrap text at; a file or a pipe gets whole lines.
    pub(crate) fn columns(&self) -> Option<usize> {
        let (terminal_size::Width(columns), _) = terminal_size::terminal_size()?;
        self.is_watched().then_some(usize::from(columns))
    }

    pub(crate) fn line(&self, text: impl Display) {
        if self.json { self.aside(text) } else { self.note_loss(writeln!(anstream::stdout(), "{text}")) }
    }

    /// Text of any length, wrapped, with a margin.
    pub(crate) fn paragraph(&self, margin: &str, text: &str) {
        self.hang(margin, margin, text);
    }

    /// One of several things to do: wrapped, behind a dash.
    pub(crate) fn item(&self, margin: &str, text: &str) {
        let dash = if self.unicode { "– " } else { "- " };
        self.hang(&format!("{margin}{dash}"), &format!("{margin}  "), text);
    }

    /// A row whose last cell goes on below itself where the terminal is narrow.
    pub(crate) fn row(&self, first: &str, last: &str) {
        let rest = " ".repeat(width(first));
        match self.columns().filter(|columns| *columns >= rest.len() + 20) {
            None => self.line(format!("{first}{FAINT}{last}{FAINT:#}")),
            Some(columns) => {
                for (at, line) in wrapped(last, columns - rest.len(), "", "").iter().enumerate() {
                    let before = if at == 0 { first } else { &rest };
                    self.line(format!("{before}{FAINT}{line}{FAINT:#}"));
                }
            }
        }
    }

    /// Text whose first line begins otherwise than the rest.
    fn hang(&self, first: &str, rest: &str, text: &str) {
        match self.columns() {
            None => self.line(format!("{first}{text}")),
            Some(columns) => {
                let lines = wrapped(text, columns.min(MEASURE), first, rest);
                lines.into_iter().for_each(|line| self.line(line));
            }
        }
    }

    /// To stderr, for what is not the answer itself.
    pub(crate) fn aside(&self, text: impl Display) {
        // Nobody can be told that telling failed.
        let _ = writeln!(anstream::stderr(), "{text}");
    }

    /// The same in small print, wrapped.
    pub(crate) fn note(&self, text: &str) {
        let columns = self.columns().map_or(usize::MAX, |columns| columns.min(MEASURE));
        for line in wrapped(text, columns, "", "") {
            self.aside(format!("{FAINT}{line}{FAINT:#}"));
        }
    }

    /// What to do with it, for those who read along.
    pub(crate) fn hint(&self, id: &str) {
        if self.is_watched() || self.verbose {
            self.note(&self.words(id));
        }
    }

    /// A question that stays on its line.
    pub(crate) fn prompt(&self, text: &str) {
        let mut out = anstream::stderr();
        let _ = write!(out, "{text} ").and_then(|()| out.flush());
    }

    /// The one JSON document of this run.
    pub(crate) fn document(&self, document: &impl Serialize) {
        self.documented.set(true);
        match serde_json::to_string_pretty(document) {
            Ok(text) => self.note_loss(writeln!(io::stdout(), "{text}")),
            Err(error) => self.note_loss(Err(error.into())),
        }
    }

    /// The same on one line, for those who read the first line only.
    pub(crate) fn document_line(&self, document: &impl Serialize) {
        self.documented.set(true);
        let text = serde_json::to_string(document).map_err(io::Error::from);
        self.note_loss(text.and_then(|text| writeln!(io::stdout(), "{text}")));
    }

    /// This run has written its document, or begun to.
    pub(crate) fn has_document(&self) -> bool {
        self.documented.get()
    }

    /// A script or a page that is the answer itself, letter for letter.
    pub(crate) fn text(&self, text: &str) {
        let text = text.strip_suffix('\n').unwrap_or(text);
        self.note_loss(writeln!(io::stdout(), "{text}"));
    }

    /// Where something was written, for those who read along.
    pub(crate) fn file_written(&self, path: &str) {
        if self.is_watched() || self.verbose {
            self.aside(self.tell(&Sentence::new("terminal-file-written").with("path", path)));
        }
    }

    /// Help and the version, as clap made them.
    pub(crate) fn help(&self, text: &clap::builder::StyledStr) {
        self.note_loss(write!(anstream::stdout(), "{}", text.ansi()));
    }

    /// Something that should stand on stdout does not.
    pub(crate) fn has_lost(&self) -> bool {
        self.lost.get()
    }

    pub(crate) fn mark(&self, outcome: Outcome) -> String {
        let (mark, id, colour) = match outcome {
            Outcome::Passed => ("✓", "outcome-passed", AnsiColor::Green),
            Outcome::Failed => ("✗", "outcome-failed", AnsiColor::Red),
            Outcome::Waiting => ("…", "outcome-waiting", AnsiColor::Yellow),
            Outcome::Skipped => ("–", "outcome-skipped", AnsiColor::BrightBlack),
        };
        let style = colour.on_default();
        if self.unicode {
            format!("{style}{mark}{style:#}")
        } else {
            format!("{style}{}{style:#}", self.words(id))
        }
    }

    /// A closed pipe is the reader's wish; anything else is told at the end.
    fn note_loss(&self, written: io::Result<()>) {
        if written.is_err_and(|error| error.kind() != ErrorKind::BrokenPipe) {
            self.lost.set(true);
        }
    }
}

/// Blanks behind a text up to a width in columns.
pub(crate) fn padded(text: &str, columns: usize) -> String {
    let missing = columns.saturating_sub(width(text));
    format!("{text}{}", " ".repeat(missing))
}

/// Columns that a text takes: Chinese characters take two.
pub(crate) fn width(text: &str) -> usize {
    textwrap::core::display_width(text)
}

fn harmless(args: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    args.iter().map(|(name, value)| (name.clone(), visible(value).into_owned())).collect()
}

fn shows_unicode() -> bool {
    let said = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(|name| env::var(name).ok());
    let locale = said.into_iter().find(|value| !value.is_empty()).unwrap_or_default().to_ascii_lowercase();
    cfg!(not(unix)) || cfg!(target_os = "macos") || locale.contains("utf-8") || locale.contains("utf8")
}
