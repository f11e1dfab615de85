//! The report as a page: read on a screen, light or dark, and printed.

use explain::Outcome;
use maud::{Markup, html};

use super::{
    account::{Account, Held, HeldState, Told},
    word,
};
use crate::page::Page;

const STYLE: &str = include_str!("report.css");

pub(super) fn page(account: &Account) -> String {
    let body = html! {
        main.report.proven[account.proven] {
            (head(account))
            @for proofs in &account.proofs {
                section {
                    h2 { (proofs.heading) }
                    ul.proofs { @for proof in &proofs.lines { (proof_card(proof)) } }
                }
            }
            section {
                h2 { (account.remains.heading) }
                @for line in &account.remains.lines { p { (line) } }
                @if let Some(told) = &account.told {
                    div.told {
                        p.label { (told.heading) }
                        @for (at, line) in told.lines.iter().enumerate() { p.first[at == 0] { (line) } }
                    }
                }
            }
            @for permissions in &account.permissions {
                section {
                    h2 { (permissions.heading) }
                    ul.permissions { @for held in &permissions.lines { (permission(held)) } }
                }
            }
            section {
                h2 { (account.tested.heading) }
                dl { @for entry in &account.tested.lines { div { dt { (entry.label) } dd { (entry.value) } } } }
            }
            @for lines in &account.lines {
                section {
                    h2 { (lines.heading) }
                    ul.lines { @for line in &lines.lines { (test_line(line)) } }
                }
            }
            p.end { (account.end) }
        }
    };
    Page { language: account.language, title: &account.title, style: STYLE, script: None, body }.whole()
}

fn head(account: &Account) -> Markup {
    html! {
        header {
            p.kind { span { (account.kind) } " " span { (account.customer) } }
            div.verdict {
                span.mark aria-hidden="true" { @if account.proven { "✓" } @else { "…" } }
                div {
                    h1 { (account.title) }
                    @if let Some(note) = &account.not_microsoft { p.elsewhere { (note) } }
                    p.lead { (account.lead) }
                }
            }
        }
    }
}

fn proof_card(proof: &Told) -> Markup {
    html! {
        li class=(word(proof.outcome)) {
            p.outcome { (mark(proof.outcome)) " " (proof.word) }
            p.claim { (proof.title) }
            p.evidence { (proof.evidence) }
        }
    }
}

fn permission(held: &Held) -> Markup {
    let (class, mark) = match held.state {
        HeldState::Granted => ("passed", "✓"),
        HeldState::Missing => ("failed", "✕"),
        HeldState::Surplus => ("waiting", "+"),
        HeldState::Unknown => ("skipped", "–"),
    };
    html! {
        li class=(class) {
            span.mark aria-hidden="true" { (mark) }
            div { code { (held.value) } @if let Some(words) = &held.words { p { (words) } } }
            span.state { (held.state_words) }
        }
    }
}

fn test_line(line: &Told) -> Markup {
    html! {
        li class=(word(line.outcome)) {
            span.mark title=(line.word) { (mark(line.outcome)) }
            div { p { (line.title) } p.evidence { (line.evidence) } }
        }
    }
}

fn mark(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Passed => "✓",
        Outcome::Failed => "✕",
        Outcome::Waiting => "…",
        Outcome::Skipped => "–",
    }
}
