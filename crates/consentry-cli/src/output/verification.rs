//! What is said beside a link before it leaves: what to read out over the telephone, and where its answer would go.

use std::fmt::Display;

use entra::{ConsentLink, RedirectUri};
use onboarding::{PartnerProfile, TrustWords};

use super::terminal::{FAINT, STRONG, Terminal};

/// What to read out to the admin who calls, and by which name they speak of the request.
pub(crate) fn tell_read_out(terminal: &Terminal, link: &ConsentLink) {
    if terminal.is_watched() || terminal.verbose {
        terminal.aside("");
        let (compared, name) = read_out(terminal, link);
        terminal.aside(compared);
        terminal.note(&terminal.words("send-read-out-why"));
        if let Some(name) = name {
            terminal.aside(name);
            terminal.note(&terminal.words("send-words-why"));
        }
    }
}

/// Host and fingerprint on one line, the name on another, if the request has one.
pub(crate) fn read_out(terminal: &Terminal, link: &ConsentLink) -> (String, Option<String>) {
    let compared = format!("{} · {}", link.host(), link.client_id.fingerprint());
    let name = link.state.as_ref().map(TrustWords::of);
    (
        labelled(terminal, "terminal-read-out", &compared),
        name.map(|name| labelled(terminal, "terminal-trust-words", &name)),
    )
}

pub(crate) fn labelled(terminal: &Terminal, label: &str, value: &dyn Display) -> String {
    format!("{FAINT}{}{FAINT:#} {STRONG}{value}{STRONG:#}", terminal.words(label))
}

/// Where the answer goes to somebody who does nothing with it.
pub(crate) fn warn_of_redirect(terminal: &Terminal, uri: Option<&RedirectUri>) {
    if let Some(warning) = uri.and_then(RedirectUri::warning) {
        terminal.note(&terminal.tell(&warning.into()));
    }
}

/// An admin can hardly accept what nobody asks for.
pub(crate) fn tell_if_nobody_asks(terminal: &Terminal, profile: &PartnerProfile) {
    if profile.company.is_empty() && profile.contact.is_empty() {
        terminal.hint("terminal-nobody-asks");
    }
}
