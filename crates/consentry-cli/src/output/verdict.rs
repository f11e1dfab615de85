//! A verdict for people and for programs: title, meaning, next action, who must act.

use anstyle::AnsiColor;
use entra::{Api, Detail, Turn, Verdict, Who};
use serde::Serialize;
use wording::{Spoken, VerdictWords};

use super::terminal::{FAINT, STRONG, Terminal};

/// The contract's `verdict` member.
#[derive(Serialize)]
pub(crate) struct VerdictView {
    cause: &'static str,
    who: &'static str,
    pub(crate) title: String,
    pub(crate) meaning: String,
    pub(crate) next_step: String,
    code: Option<String>,
    detail: Option<Detail>,
    missing: Vec<String>,
    retry_after_s: Option<u32>,
}

impl VerdictView {
    /// An empty name is a customer that nobody named.
    pub(crate) fn of(terminal: &Terminal, verdict: &Verdict, customer: &str, api: Api) -> VerdictView {
        let spoken = Spoken { customer, own_organisation: false, api };
        VerdictView::saying(terminal, verdict, &VerdictWords::of(verdict, &spoken))
    }

    /// Of a text that stands alone: no customer is known whom a title could name.
    pub(crate) fn of_text(terminal: &Terminal, verdict: &Verdict, customer: &str, api: Api) -> VerdictView {
        let spoken = Spoken { customer, own_organisation: false, api };
        VerdictView::saying(terminal, verdict, &VerdictWords::of_text(verdict, &spoken))
    }

    fn saying(terminal: &Terminal, verdict: &Verdict, words: &VerdictWords) -> VerdictView {
        let meaning: Vec<String> = words.meaning.iter().map(|line| terminal.tell(line)).collect();
        VerdictView {
            cause: verdict.cause.name(),
            who: verdict.who().name(),
            title: terminal.tell(&words.title),
            meaning: meaning.join(" "),
            next_step: words.next.as_ref().map(|next| terminal.tell(next)).unwrap_or_default(),
            code: verdict.code.clone(),
            detail: verdict.detail,
            missing: verdict.missing.clone(),
            retry_after_s: verdict.retry_after_s,
        }
    }
}

/// Says a verdict: what it is, what it means, what to do, who.
pub(crate) fn tell(terminal: &Terminal, verdict: &Verdict, customer: &str, api: Api) {
    tell_view(terminal, verdict, &VerdictView::of(terminal, verdict, customer, api));
}

pub(crate) fn tell_view(terminal: &Terminal, verdict: &Verdict, view: &VerdictView) {
    let colour = match verdict.cause.turn() {
        Turn::Done => AnsiColor::Green,
        Turn::Wait => AnsiColor::Yellow,
        _ => AnsiColor::Red,
    };
    let style = colour.on_default().bold();
    terminal.line(format!("{style}{}{style:#}", view.title));
    terminal.line("");
    terminal.paragraph("  ", &view.meaning);
    terminal.line("");
    let next = terminal.words("terminal-next");
    terminal.line(format!("  {STRONG}{next}{STRONG:#}"));
    terminal.paragraph("  ", &view.next_step);
    terminal.line("");
    let who = terminal.words(&format!("who-{}", view.who));
    match verdict.who() {
        Who::Nobody => terminal.line(format!("  {who}")),
        _ => terminal.line(format!("  {FAINT}{}{FAINT:#} {who}", terminal.words("terminal-who"))),
    }
    if let Some(code) = &view.code {
        let label = terminal.words("terminal-code");
        terminal.line(format!("  {FAINT}{label}{FAINT:#} {}", entra::visible(code)));
    }
}

#[cfg(test)]
mod tests {
    use entra::{Cause, SignInCode};
    use wording::{Language, say};

    use super::*;

    /// The window shows these messages, and the report is made of them.
    #[test]
    fn the_terminal_says_of_each_code_what_window_and_report_say() {
        for language in Language::ALL {
            let terminal = Terminal::new(language);
            for code in Cause::ALL.into_iter().flat_map(SignInCode::of_cause) {
                let verdict = Verdict { code: Some(code.to_string()), ..Verdict::of(code.cause().unwrap()) };
                let spoken = Spoken { customer: "a.example", own_organisation: false, api: Api::default() };
                let words = VerdictWords::of(&verdict, &spoken);
                let wanted: Vec<_> = words.lines().map(|line| say(language, &line.id, &line.args)).collect();
                let told = VerdictView::of(&terminal, &verdict, "a.example", Api::default());
                assert_eq!([told.title, told.meaning, told.next_step].join("|"), wanted.join("|"), "{code}");
            }
        }
    }
}
