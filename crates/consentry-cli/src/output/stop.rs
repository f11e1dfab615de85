//! What stopped a command before it could do what was asked: a sentence for people, a word for programs.

use std::{error, fmt};

use entra::Problem;
use explain::Sentence;
use serde::Serialize;

use super::{exit_code::ExitCode, terminal::Terminal};

/// Why a command cannot do what was asked.
#[derive(Clone, Debug)]
pub(crate) struct Stop {
    /// Wrong usage, nearly always.
    pub(crate) exit: ExitCode,
    /// The word of JSON, for example `client-id-missing`.
    pub(crate) code: String,
    pub(crate) sentence: Sentence,
    /// The option that the sentence is about, as it is typed.
    pub(crate) option: Option<String>,
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    problem: ProblemView<'a>,
}

#[derive(Serialize)]
struct ProblemView<'a> {
    code: &'a str,
    message: String,
    option: Option<&'a str>,
}

impl Stop {
    /// A sentence of the terminal's own; its code is the id without `terminal-problem-`.
    pub(crate) fn new(sentence: Sentence) -> Stop {
        let code = sentence.id.trim_start_matches("terminal-problem-").to_owned();
        Stop { exit: ExitCode::Usage, code, sentence, option: None }
    }

    /// Ctrl-C: nobody has to be told.
    pub(crate) fn interrupted() -> Stop {
        let sentence = Sentence::new("terminal-help-exit-interrupted");
        Stop { exit: ExitCode::Interrupted, ..Stop::new(sentence) }
    }

    /// Nothing was typed wrong: this computer does not give what is needed.
    pub(crate) fn of_computer(sentence: Sentence) -> Stop {
        Stop { exit: ExitCode::Computer, ..Stop::new(sentence) }
    }

    /// What the domain says of a value given for this option.
    pub(crate) fn value(option: &str, problem: &Problem) -> Stop {
        Stop::from(problem).about(option)
    }

    pub(crate) fn about(self, option: &str) -> Stop {
        Stop { option: Some(option.to_owned()), ..self }
    }

    pub(crate) fn tell(&self, terminal: &Terminal) -> ExitCode {
        if self.exit == ExitCode::Interrupted {
            return self.exit;
        }
        let message = terminal.tell(&self.sentence);
        match &self.option {
            Some(option) => terminal.aside(format!("{option}: {message}")),
            None => terminal.aside(&message),
        }
        if terminal.json {
            let problem = ProblemView { code: &self.code, message, option: self.option.as_deref() };
            terminal.document(&Document { schema: 1, problem });
        }
        self.exit
    }
}

/// What the domain says of a value that was given for no option.
impl From<&Problem> for Stop {
    fn from(problem: &Problem) -> Stop {
        Stop { code: problem.code().to_owned(), ..Stop::new(Sentence::from(problem)) }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)
    }
}

impl error::Error for Stop {}
