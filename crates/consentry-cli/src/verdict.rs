//! A verdict for people and for programs: title, meaning, next action, who must act.

use anstyle::AnsiColor;
use consentry::{Api, Turn, Verdict, Who};
use serde::Serialize;

use crate::print::{FAINT, STRONG, Terminal};

/// The contract's `verdict` member.
#[derive(Serialize)]
pub(crate) struct VerdictView {
    cause: &'static str,
    who: &'static str,
    pub(crate) title: String,
    pub(crate) meaning: String,
    pub(crate) next_step: String,
    code: Option<String>,
    missing: Vec<String>,
    retry_after_s: Option<u32>,
}

impl VerdictView {
    pub(crate) fn of(terminal: &Terminal, verdict: &Verdict, customer: &str, api: Api) -> VerdictView {
        let sentence = verdict.sentence(customer, api);
        let general = |part| terminal.tell_part(&sentence, part);
        // The title names the customer; the words for the very code are more exact in the rest.
        let part = |part| exact(terminal, verdict, part).unwrap_or_else(|| general(part));
        VerdictView {
            cause: verdict.cause.name(),
            who: verdict.who().name(),
            title: general("title"),
            meaning: part("meaning"),
            next_step: part("next"),
            code: verdict.code.clone(),
            missing: verdict.missing.clone(),
            retry_after_s: verdict.retry_after_s,
        }
    }
}

/// The words for the very code, where the catalogue has them.
pub(crate) fn exact(terminal: &Terminal, verdict: &Verdict, part: &str) -> Option<String> {
    let id = format!("{}.{part}", verdict.code_sentence()?);
    terminal.knows(&id).then(|| terminal.words(&id))
}

/// Says a verdict: what it is, what it means, what to do, who.
pub(crate) fn tell(terminal: &Terminal, verdict: &Verdict, customer: &str, api: Api) {
    let view = VerdictView::of(terminal, verdict, customer, api);
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
        terminal.line(format!("  {FAINT}{label}{FAINT:#} {}", crate::print::visible(code)));
    }
}
