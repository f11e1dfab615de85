//! A verdict for people and for programs: title, meaning, next action, who must act.

use anstyle::AnsiColor;
use consentry::{Api, Cause, Detail, Sentence, Turn, Verdict, VerdictWords as _, Who};
use serde::Serialize;

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
    /// An empty name is a customer that nobody named. The title names it; the words for the very code or detail are more exact in the rest.
    pub(crate) fn of(terminal: &Terminal, verdict: &Verdict, customer: &str, api: Api) -> VerdictView {
        let sentence = verdict.sentence(customer, api);
        let unnamed = Sentence { id: sentence.id.replacen("cause-", "unnamed-", 1), ..sentence.clone() };
        let general = |part: &str| {
            let is_unnamed = customer.is_empty() && terminal.knows(&format!("{}.{part}", unnamed.id));
            terminal.tell_part(if is_unnamed { &unnamed } else { &sentence }, part)
        };
        let exact = |part| exact(terminal, verdict, part).filter(|_| !names_permissions(verdict));
        let part = |part| exact(part).unwrap_or_else(|| general(part));
        let (mut meaning, mut next_step) = (part("meaning"), part("next"));
        match verdict.cause {
            // A remark about something that works does not replace the good news.
            Cause::Verified => meaning = join(general("meaning"), exact("meaning")),
            // How long to wait is more exact than any code.
            _ if verdict.retry_after_s.is_some() && verdict.cause.turn() == Turn::Wait => {
                next_step = general("next");
            }
            _ => {}
        }
        let title = if verdict.cause == Cause::Unknown { part("title") } else { general("title") };
        VerdictView {
            cause: verdict.cause.name(),
            who: verdict.who().name(),
            title,
            meaning,
            next_step,
            code: verdict.code.clone(),
            detail: verdict.detail,
            missing: verdict.missing.clone(),
            retry_after_s: verdict.retry_after_s,
        }
    }

    /// Of a text that stands alone: no customer is known whom a title could name.
    pub(crate) fn of_text(terminal: &Terminal, verdict: &Verdict, customer: &str, api: Api) -> VerdictView {
        let view = VerdictView::of(terminal, verdict, customer, api);
        let title = exact(terminal, verdict, "title").unwrap_or(view.title);
        VerdictView { title, ..view }
    }
}

/// Which permissions are missing is more exact than any code.
fn names_permissions(verdict: &Verdict) -> bool {
    verdict.cause == Cause::PermissionsMissing && !verdict.missing.is_empty()
}

/// The words for the very code or detail, where the catalogue has them.
fn exact(terminal: &Terminal, verdict: &Verdict, part: &str) -> Option<String> {
    let id = format!("{}.{part}", verdict.code_sentence()?);
    terminal.knows(&id).then(|| terminal.words(&id))
}

fn join(first: String, more: Option<String>) -> String {
    match more {
        Some(more) => format!("{first} {more}"),
        None => first,
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
        terminal.line(format!("  {FAINT}{label}{FAINT:#} {}", consentry::visible(code)));
    }
}
