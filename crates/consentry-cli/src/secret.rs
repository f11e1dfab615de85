//! Where the app's secret comes from: standard input, the environment, or a question without echo. Never an argument.

use std::{
    env,
    io::{self, IsTerminal, Read},
};

use consentry::{ClientSecret, Problem, Sentence};
use tokio::task::spawn_blocking;
use zeroize::Zeroizing;

use crate::{ending::Stop, given::Given, print::Terminal};

/// Bytes read from standard input; more than any secret has.
const LIMIT: u64 = 64 * 1024;

/// The secret for this run; what copying left on it is told.
pub(crate) async fn of(given: &Given, terminal: &Terminal) -> Result<ClientSecret, Stop> {
    let (text, source) = if given.switch("secret-stdin") {
        (from_stdin()?, Some("--secret-stdin"))
    } else if let Some(text) = from_environment() {
        (text, Some("CONSENTRY_SECRET"))
    } else if io::stdin().is_terminal() {
        (asked(terminal.words("terminal-ask-secret")).await?, None)
    } else {
        return Err(Stop::new(Sentence::new("terminal-problem-secret-missing")));
    };
    let (secret, notes) =
        ClientSecret::parse(&text).map_err(|problem| Stop { option: source, ..Stop::value("", &problem) })?;
    notes.iter().for_each(|note| terminal.aside(terminal.tell(note)));
    Ok(secret)
}

pub(crate) fn from_environment() -> Option<Zeroizing<String>> {
    env::var("CONSENTRY_SECRET").ok().filter(|text| !text.is_empty()).map(Zeroizing::new)
}

fn from_stdin() -> Result<Zeroizing<String>, Stop> {
    let mut text = Zeroizing::new(String::new());
    let read = io::stdin().take(LIMIT).read_to_string(&mut text);
    read.map_err(|_| Stop::value("--secret-stdin", &Problem::SecretEmpty))?;
    Ok(text)
}

/// Asks without echo, while Ctrl-C is still listened to.
pub(crate) async fn asked(question: String) -> Result<Zeroizing<String>, Stop> {
    echo::remember();
    let answer = spawn_blocking(move || rpassword::prompt_password(format!("{question} "))).await;
    match answer {
        Ok(Ok(text)) => Ok(Zeroizing::new(text)),
        _ => Err(Stop::new(Sentence::new("terminal-problem-secret-missing"))),
    }
}

/// After an interrupted question the terminal shows again what is typed.
pub(crate) fn give_echo_back() {
    echo::give_back();
}

#[cfg(unix)]
mod echo {
    use std::sync::OnceLock;

    use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

    static BEFORE: OnceLock<Option<Termios>> = OnceLock::new();

    pub(super) fn remember() {
        BEFORE.get_or_init(|| tcgetattr(std::io::stdin()).ok());
    }

    pub(super) fn give_back() {
        if let Some(Some(before)) = BEFORE.get() {
            // The program ends here: there is nobody left to tell that it failed.
            let _ = tcsetattr(std::io::stdin(), OptionalActions::Now, before);
        }
    }
}

#[cfg(not(unix))]
mod echo {
    pub(super) fn remember() {}
    pub(super) fn give_back() {}
}
