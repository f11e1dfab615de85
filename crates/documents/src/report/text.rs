//! The report as text for a ticket.

use explain::Outcome;

use super::account::{Account, HeldState, Told};
use crate::plain_text::PlainText;

pub(super) fn text(account: &Account) -> String {
    let mut text = PlainText::default();
    text.item("", &account.kind);
    text.paragraph(&account.title);
    account.not_microsoft.iter().for_each(|note| text.paragraph(note));
    text.paragraph(&account.lead);
    text.heading(&account.proofs.heading);
    account.proofs.lines.iter().for_each(|proof| tell(&mut text, proof));
    text.heading(&account.permissions.heading);
    for held in &account.permissions.lines {
        let mark = match held.state {
            HeldState::Granted => "[x] ",
            HeldState::Missing => "[ ] ",
            HeldState::Surplus => "[+] ",
            HeldState::Unknown => "[?] ",
        };
        text.item(mark, &format!("{}: {}", held.value, held.state_words));
        held.words.iter().for_each(|words| text.item("    ", words));
    }
    text.heading(&account.remains.heading);
    account.remains.lines.iter().for_each(|line| text.paragraph(line));
    if let Some(told) = &account.told {
        text.heading(&told.heading);
        told.lines.iter().for_each(|line| text.paragraph(line));
    }
    text.heading(&account.tested.heading);
    account.tested.lines.iter().for_each(|entry| text.item("", &entry.labelled()));
    text.heading(&account.lines.heading);
    account.lines.lines.iter().for_each(|line| tell(&mut text, line));
    text.gap();
    text.item("", &account.end);
    text.written()
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
