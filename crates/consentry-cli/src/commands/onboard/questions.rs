//! Asking: a person at the terminal, a script's lines, or nobody, when the defaults are taken.

use std::io::{self, IsTerminal};

use explain::Sentence;
use tokio::task::spawn_blocking;
use zeroize::Zeroizing;

use crate::{
    input::{secret, standard_input},
    output::{FAINT, Stop, Terminal, width},
};

/// Bytes of one answer; more than any value has.
const LIMIT: usize = 64 * 1024;

/// Columns for an answer beside its question.
const ROOM: usize = 40;

pub(super) struct Questions<'a> {
    terminal: &'a Terminal,
    answered_by: Answerer,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Answerer {
    Person,
    Script,
    Nobody,
}

impl<'a> Questions<'a> {
    /// In practice a program without a terminal gets the defaults instead of questions.
    pub(super) fn new(terminal: &'a Terminal, in_practice: bool) -> Questions<'a> {
        let answered_by = match (io::stdin().is_terminal(), in_practice) {
            (true, _) => Answerer::Person,
            (false, true) => Answerer::Nobody,
            (false, false) => Answerer::Script,
        };
        Questions { terminal, answered_by }
    }

    pub(super) fn has_nobody(&self) -> bool {
        self.answered_by == Answerer::Nobody
    }

    /// The answer, or the default where none was typed.
    pub(super) async fn ask(&self, question: &str, default: &str) -> Result<String, Stop> {
        self.prompt(question, default);
        self.answer(default).await
    }

    pub(super) fn prompt(&self, question: &str, default: &str) {
        let shown = if default.is_empty() { String::new() } else { format!(" {FAINT}[{default}]{FAINT:#}") };
        if self.has_nobody() {
            return self.terminal.line(format!("    {question}: {default}"));
        }
        // A long question stands above its answer.
        if self.terminal.columns().is_some_and(|columns| width(question) + ROOM > columns) {
            self.terminal.paragraph("    ", &format!("{question}:"));
            self.terminal.prompt(&format!("    >{shown}"));
        } else {
            self.terminal.prompt(&format!("    {question}{shown}:"));
        }
    }

    /// To the question that was put last. It holds nothing of this, so that others can be heard meanwhile.
    pub(super) fn answer(&self, default: &str) -> impl Future<Output = Result<String, Stop>> + 'static {
        let (nobody, default) = (self.has_nobody(), default.to_owned());
        async move {
            if nobody {
                return Ok(default);
            }
            let text = line().await?;
            Ok(if text.trim().is_empty() { default } else { text.trim().to_owned() })
        }
    }

    /// Yes or no, asked of a person only: a script and a practice run decide nothing by it.
    pub(super) async fn agrees(&self, question: &str, default: bool) -> Result<bool, Stop> {
        if self.answered_by != Answerer::Person {
            return Ok(false);
        }
        let words = [self.terminal.words("terminal-yes"), self.terminal.words("terminal-no")];
        let [yes, no] = &words;
        let text = self.ask(&format!("{question} ({yes}/{no})"), if default { yes } else { no }).await?;
        let text = text.to_lowercase();
        Ok(text.starts_with(&yes.to_lowercase()) || text == "y" || text == "yes")
    }

    pub(super) fn has_a_person(&self) -> bool {
        self.answered_by == Answerer::Person
    }

    /// Without echo at a terminal; a script's line is not shown either.
    pub(super) async fn ask_secret(&self, question: &str) -> Result<Zeroizing<String>, Stop> {
        match (secret::from_environment(), self.answered_by) {
            (Some(text), _) => Ok(text),
            (None, Answerer::Person) => secret::asked(format!("    {question}:")).await,
            (None, _) => {
                self.terminal.prompt(&format!("    {question}:"));
                line().await
            }
        }
    }

    /// Says what was wrong, so that it can be asked again; a script is not asked twice.
    pub(super) fn wrong(&self, stop: impl Into<Stop>) -> Result<(), Stop> {
        let stop = stop.into();
        if self.answered_by != Answerer::Person {
            return Err(stop);
        }
        self.terminal.paragraph("    ", &self.terminal.tell(&stop.sentence));
        Ok(())
    }

    pub(super) fn may_ask_again(&self) -> bool {
        self.answered_by == Answerer::Person
    }
}

async fn line() -> Result<Zeroizing<String>, Stop> {
    match spawn_blocking(|| standard_input::line(LIMIT)).await {
        Ok(Ok(line)) if !line.is_empty() => Ok(line),
        _ => Err(Stop::new(Sentence::new("terminal-problem-no-answer"))),
    }
}
