//! The sheet of paper for the customer's admin: one page of HTML that prints on one page, A4 or Letter.

use maud::{Markup, PreEscaped, html};
use onboarding::{ConsentRequest, Qr};
use wording::Language;

use crate::{
    letter::{Entry, Letter, Section},
    page::Page,
    sheet_type::size_of_type,
};

const STYLE: &str = include_str!("sheet.css");

/// The request as a page to print in this language.
pub fn consent_sheet(request: &ConsentRequest, language: Language) -> String {
    let letter = Letter::of(request, language);
    let qr = Qr::of(&request.link.url).ok();
    let body = html! {
        main.sheet {
            (head(&letter))
            div.columns {
                div.story { (allowed(&letter)) (numbered(&letter.check)) (numbered(&letter.accept)) }
                aside { (aside(&letter, qr.as_ref())) }
            }
            (doubt(&letter))
            footer {
                section.link {
                    h2 { (letter.link.label) }
                    p { a href=(letter.link.value) { (printed(&letter)) } }
                }
                (paragraphs(&letter.later))
            }
        }
    };
    let style = format!(":root {{ --type: {:.2}pt; }}\n{STYLE}", size_of_type(&letter));
    Page { language, title: &letter.subject, style: &style, script: None, body }.whole()
}

fn head(letter: &Letter) -> Markup {
    html! {
        header {
            p.kind { span { (letter.kind) } " " span { (letter.recipient) } }
            h1 { (letter.title) }
            p.lead { (letter.lead) }
        }
    }
}

fn allowed(letter: &Letter) -> Markup {
    html! {
        section {
            div.pair {
                div {
                    h2 { (letter.may.heading) }
                    ul.may {
                        @for allowed in &letter.may.lines {
                            li {
                                @if let Some(api) = &allowed.api { strong { (api) } br; }
                                @if let Some(words) = &allowed.words { (words) " " }
                                code { (allowed.value) }
                            }
                        }
                    }
                }
                div {
                    h2 { (letter.cannot.heading) }
                    ul.cannot { @for line in &letter.cannot.lines { li { (line) } } }
                }
            }
            p.note { @for line in letter.sees.iter().chain(&letter.through) { (line) " " } }
        }
    }
}

/// What is scanned, compared and called.
fn aside(letter: &Letter, qr: Option<&Qr>) -> Markup {
    html! {
        @if let Some(qr) = qr {
            figure { (PreEscaped(qr.svg())) figcaption { (letter.scan) } }
        }
        div.fingerprint {
            p { (letter.fingerprint.label) }
            p.block { (letter.fingerprint.block) }
            p.rest { (letter.fingerprint.rest) }
        }
        @if let Some(name) = &letter.name { (entries(std::slice::from_ref(name))) }
        @if !letter.asker.lines.is_empty() {
            div.who { h2 { (letter.asker.heading) } (entries(&letter.asker.lines)) }
        }
    }
}

fn doubt(letter: &Letter) -> Markup {
    html! {
        section.doubt { h2 { (letter.doubt.heading) } ul { @for line in &letter.doubt.lines { li { (line) } } } }
    }
}

fn printed(letter: &Letter) -> Markup {
    html! {
        @for part in &letter.link_parts { @if part.marked { mark { (part.text) } } @else { (part.text) } }
    }
}

fn entries(entries: &[Entry]) -> Markup {
    html! { dl { @for entry in entries { div { dt { (entry.label) } dd { (entry.value) } } } } }
}

fn numbered(section: &Section<String>) -> Markup {
    html! {
        section { h2 { (section.heading) } ol { @for line in &section.lines { li { (line) } } } }
    }
}

fn paragraphs(section: &Section<String>) -> Markup {
    html! {
        section { h2 { (section.heading) } @for line in &section.lines { p { (line) } } }
    }
}
