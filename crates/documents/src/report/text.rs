//! The report as text for a ticket.

use explain::Outcome;

use super::account::{Account, Held, HeldState, Told};
use crate::{letter::Section, plain_text::PlainText};

pub(super) fn text(account: &Account) -> String {
    let mut text = PlainText::default();
    text.item("", &account.kind);
    text.paragraph(&account.title);
    account.not_microsoft.iter().for_each(|note| text.paragraph(note));
    text.paragraph(&account.lead);
    account.proofs.iter().for_each(|proofs| tell_all(&mut text, proofs));
    for permissions in &account.permissions {
        text.heading(&permissions.heading);
        permissions.lines.iter().for_each(|held| tell_held(&mut text, held));
    }
    text.heading(&account.remains.heading);
    account.remains.lines.iter().for_each(|line| text.paragraph(line));
    if let Some(told) = &account.told {
        text.heading(&told.heading);
        told.lines.iter().for_each(|line| text.paragraph(line));
    }
    text.heading(&account.tested.heading);
    account.tested.lines.iter().for_each(|entry| text.item("", &entry.labelled()));
    account.lines.iter().for_each(|lines| tell_all(&mut text, lines));
    text.gap();
    text.item("", &account.end);
    text.written()
}

fn tell_held(text: &mut PlainText, held: &Held) {
    let mark = match held.state {
        HeldState::Granted => "[x] ",
        HeldState::Missing => "[ ] ",
        HeldState::Surplus => "[+] ",
        HeldState::Unknown => "[?] ",
    };
    text.item(mark, &format!("{}: {}", held.value, held.state_words));
    held.words.iter().for_each(|words| text.item("    ", words));
}

fn tell_all(text: &mut PlainText, section: &Section<Told>) {
    text.heading(&section.heading);
    section.lines.iter().for_each(|told| tell(text, told));
}

fn tell(text: &mut PlainText, told: &Told) {
    let mark = match told.outcome {
        Outcome::Passed => "[x] ",
        Outcome::Failed => "[ ] ",
        Outcome::Waiting => "[.] ",
        Outcome::Skipped => "[-] ",
    };
    text.item(mark, &format!("{} ({})", told.title, told.word));
    if !told.evidence.is_empty() {
        text.item("    ", &told.evidence);
    }
}
