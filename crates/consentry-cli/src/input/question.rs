//! Yes or no, before something that cannot be taken back: `--yes` says it beforehand, else a person at the terminal does.

use std::io::{self, BufRead, IsTerminal, Read};

use entra::{Addresses, Cloud};
use explain::Sentence;

use super::global::GlobalOptions;
use crate::output::{Stop, Terminal};

/// Bytes of one answer.
const LIMIT: u64 = 4096;

/// Before a secret or a token leaves: a host that is neither Microsoft's nor this computer's has to be meant.
pub(crate) fn foreign_hosts(global: &GlobalOptions, terminal: &Terminal) -> Result<(), Stop> {
    let hosts = global.addresses()?.foreign();
    if hosts.is_empty() || global.yes {
        return Ok(());
    }
    let hosts = hosts.join(", ");
    if says_yes(terminal, &Sentence::new("terminal-ask-foreign-host").with("hosts", &hosts)) {
        return Ok(());
    }
    Err(Stop::new(Sentence::new("terminal-problem-foreign-host").with("hosts", &hosts)).about(option(global)))
}

/// The option that names the first of them.
fn option(global: &GlobalOptions) -> &'static str {
    let sign_in = Addresses::of(Cloud::default()).with(global.authority.as_deref(), None);
    if sign_in.is_ok_and(|sign_in| !sign_in.foreign().is_empty()) { "--authority" } else { "--api-base" }
}

/// Asked of a person only: a program that reads along decides nothing. Anything but yes is no.
pub(crate) fn says_yes(terminal: &Terminal, question: &Sentence) -> bool {
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return false;
    }
    let (yes, no) = (terminal.words("terminal-yes"), terminal.words("terminal-no"));
    terminal.prompt(&format!("{} ({yes}/{no}) [{no}]:", terminal.tell(question)));
    let mut line = String::new();
    let read = io::stdin().lock().take(LIMIT).read_line(&mut line);
    let said = line.trim().to_lowercase();
    read.is_ok() && (said == yes.to_lowercase() || said == "y" || said == "yes")
}
