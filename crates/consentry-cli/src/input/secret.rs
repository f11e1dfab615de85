//! Where the app's secret comes from: standard input, the environment, or a question without echo. Never an argument.

use std::{
    io::{self, IsTerminal},
    sync::{Mutex, PoisonError},
};

use entra::{ClientSecret, Problem};
use explain::Sentence;
use tokio::task::spawn_blocking;
use zeroize::Zeroizing;

use super::standard_input;
use crate::output::{Stop, Terminal};

/// Where scripts may put the secret.
pub(crate) const VARIABLE: &str = "CONSENTRY_SECRET";

/// Bytes read from standard input; more than any secret has.
const LIMIT: usize = 64 * 1024;

/// What the environment held when the program began, until somebody asks for it.
static HELD: Mutex<Option<Zeroizing<String>>> = Mutex::new(None);

/// Keeps what was taken out of the environment.
pub(crate) fn hold(given: Option<Zeroizing<String>>) {
    *HELD.lock().unwrap_or_else(PoisonError::into_inner) = given;
}

/// The secret for this run; what copying left on it is told.
pub(crate) async fn of(from_standard_input: bool, terminal: &Terminal) -> Result<ClientSecret, Stop> {
    let (text, source) = if from_standard_input {
        (from_stdin("--secret-stdin").await?, Some("--secret-stdin"))
    } else if let Some(text) = from_environment() {
        (text, Some(VARIABLE))
    } else if io::stdin().is_terminal() {
        (asked(terminal.words("terminal-ask-secret")).await?, None)
    } else {
        return Err(Stop::new(Sentence::new("terminal-problem-secret-missing")));
    };
    let (secret, notes) = ClientSecret::parse(&text)
        .map_err(|problem| Stop { option: source.map(str::to_owned), ..Stop::from(&problem) })?;
    notes.into_iter().for_each(|note| terminal.aside(terminal.tell(&note.into())));
    Ok(secret)
}

/// Once: whoever asks again is to ask a person.
pub(crate) fn from_environment() -> Option<Zeroizing<String>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Read beside the runtime, so that Ctrl-C is heard while nothing comes.
pub(crate) async fn from_stdin(option: &'static str) -> Result<Zeroizing<String>, Stop> {
    match spawn_blocking(|| standard_input::all(LIMIT)).await {
        Ok(Ok(text)) => Ok(text),
        _ => Err(Stop::value(option, &Problem::SecretEmpty)),
    }
}

/// Asks without echo. Ctrl-C is a key like any other then, and the terminal gets its echo back.
pub(crate) async fn asked(question: String) -> Result<Zeroizing<String>, Stop> {
    let ask = move || {
        let _unseen = super::echo::Off::now();
        rpassword::prompt_password(format!("{question} "))
    };
    match spawn_blocking(ask).await {
        Ok(Ok(text)) => Ok(Zeroizing::new(text)),
        Ok(Err(error)) if error.kind() == io::ErrorKind::Interrupted => Err(Stop::interrupted()),
        _ => Err(Stop::new(Sentence::new("terminal-problem-secret-missing"))),
    }
}
