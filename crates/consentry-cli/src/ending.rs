//! How a command ends: exit codes of the contract, and what stopped it before it could begin.

use std::process::ExitCode;

use consentry::{Problem, Sentence, Turn};

/// The contract's exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Done,
    Customer,
    Usage,
    Partner,
    Surroundings,
    Wait,
    Interrupted,
}

/// Why a command cannot do what was asked, said in a sentence, with a word for machines.
#[derive(Debug)]
pub(crate) struct Stop {
    /// Wrong usage, nearly always.
    pub(crate) ending: Ending,
    /// The word of JSON, for example `client-id-missing`.
    pub(crate) code: String,
    pub(crate) sentence: Sentence,
    /// The option that the sentence is about, as it is typed.
    pub(crate) option: Option<&'static str>,
}

impl Ending {
    pub(crate) fn code(self) -> u8 {
        match self {
            Ending::Done => 0,
            Ending::Customer => 1,
            Ending::Usage => 2,
            Ending::Partner => 3,
            Ending::Surroundings => 4,
            Ending::Wait => 5,
            Ending::Interrupted => 130,
        }
    }
}

impl From<Turn> for Ending {
    fn from(turn: Turn) -> Ending {
        match turn {
            Turn::Done => Ending::Done,
            Turn::Customer => Ending::Customer,
            Turn::Partner => Ending::Partner,
            Turn::Environment => Ending::Surroundings,
            Turn::Wait => Ending::Wait,
        }
    }
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> ExitCode {
        ExitCode::from(ending.code())
    }
}

impl Stop {
    /// A sentence of the terminal's own; its code is the id without `terminal-problem-`.
    pub(crate) fn new(sentence: Sentence) -> Stop {
        let code = sentence.id.trim_start_matches("terminal-problem-").to_owned();
        Stop { ending: Ending::Usage, code, sentence, option: None }
    }

    /// Ctrl-C: nobody has to be told.
    pub(crate) fn interrupted() -> Stop {
        let sentence = Sentence::new("terminal-help-exit-interrupted");
        Stop { ending: Ending::Interrupted, ..Stop::new(sentence) }
    }

    /// What the domain says of a value given for this option.
    pub(crate) fn value(option: &'static str, problem: &Problem) -> Stop {
        Stop::from(problem).about(option)
    }

    pub(crate) fn about(self, option: &'static str) -> Stop {
        Stop { option: Some(option), ..self }
    }
}

/// What the domain says of a value that was given for no option.
impl From<&Problem> for Stop {
    fn from(problem: &Problem) -> Stop {
        Stop { code: problem.code().to_owned(), ..Stop::new(Sentence::from(problem)) }
    }
}
