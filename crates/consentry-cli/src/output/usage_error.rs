//! Wrong usage, said in the reader's language, without a word of what was typed where a secret may stand.

use std::error;

use clap::{
    Command,
    error::{ContextKind, ContextValue, ErrorKind},
};
use entra::Problem;
use explain::Sentence;

use super::{
    exit_code::ExitCode,
    stop::Stop,
    terminal::{FAINT, Terminal},
};

/// Options that people try when they want to hand over a secret.
const SECRETS: [&str; 5] = ["--secret", "--client-secret", "--password", "--pass", "--key"];

/// What clap could not make sense of.
pub(crate) fn tell(terminal: &Terminal, error: &clap::Error, command: &mut Command) -> ExitCode {
    if let Some(stop) = refused(error) {
        return stop.tell(terminal);
    }
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand
    ) {
        terminal.aside(command.render_help().ansi());
        return ExitCode::Usage;
    }
    terminal.aside(terminal.tell(&sentence(error)));
    point_to_help(terminal);
    ExitCode::Usage
}

/// A value that was given and cannot be taken, with the option that it was given for.
fn refused(error: &clap::Error) -> Option<Stop> {
    let source = error::Error::source(error)?;
    let stop = match source.downcast_ref::<Problem>() {
        Some(problem) => Stop::from(problem),
        None => source.downcast_ref::<Stop>()?.clone(),
    };
    let argument = error.get(ContextKind::InvalidArg).map(written).unwrap_or_default();
    let option = argument.split(' ').next().filter(|word| word.starts_with("--")).map(str::to_owned);
    Some(Stop { option: stop.option.or(option), ..stop })
}

fn point_to_help(terminal: &Terminal) {
    let hint = terminal.words("terminal-problem-see-help");
    terminal.aside(format!("{FAINT}{hint}{FAINT:#}"));
}

fn sentence(error: &clap::Error) -> Sentence {
    let context = |kind| error.get(kind).map(written).unwrap_or_default();
    let argument = context(ContextKind::InvalidArg);
    let bare = argument.split(['=', ' ']).next().unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument if SECRETS.contains(&bare) => {
            Sentence::new("terminal-problem-secret-as-argument")
        }
        ErrorKind::UnknownArgument if is_option(bare) => {
            Sentence::new("terminal-problem-unknown-option").with("option", bare)
        }
        // What stands alone may be anything, a secret too: it is not repeated.
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues => {
            Sentence::new("terminal-problem-surplus-value")
        }
        ErrorKind::InvalidSubcommand => Sentence::new("terminal-problem-unknown-command"),
        ErrorKind::MissingRequiredArgument => {
            Sentence::new("terminal-problem-missing-option").with("options", plain(&argument))
        }
        ErrorKind::InvalidValue | ErrorKind::NoEquals | ErrorKind::TooFewValues => {
            Sentence::new("terminal-problem-missing-value").with("option", plain(&argument))
        }
        ErrorKind::ArgumentConflict => {
            Sentence::new("terminal-problem-given-twice").with("option", plain(&argument))
        }
        _ => Sentence::new("terminal-problem-unreadable-arguments"),
    }
}

fn written(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        _ => String::new(),
    }
}

/// clap puts values into angle brackets; usage lines here do without.
fn plain(text: &str) -> String {
    text.replace(['<', '>'], "")
}

/// A name that one of our options could have had.
fn is_option(text: &str) -> bool {
    let name = text.trim_start_matches('-');
    text.starts_with('-')
        && (1..=24).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_looks_like_an_option_is_repeated() {
        assert!(is_option("--permissions") && is_option("-x"));
        for text in ["practice~not+a.real-secret", "--Practice~not+a.real-secret", "-8Q~", "hunter", "--"] {
            assert!(!is_option(text), "{text}");
        }
    }
}
