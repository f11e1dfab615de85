//! The page that a partner hosts where Microsoft sends the customer's admin: one file that reads its own address and tells nobody.

use std::collections::BTreeMap;

use entra::{Cause, ClientId, SignInCode, one_line};
use maud::{Markup, html};
use onboarding::{PartnerProfile, TrustWords};
use serde::Serialize;
use wording::{Language, say_plain};

use crate::page::Page;

const STYLE: &str = include_str!("answer.css");
const SCRIPT: &str = include_str!("landing_page.js");

/// What an address can say: the catalogue's `landing-<state>`.
const STATES: [&str; 7] = ["given", "declined", "refused", "older", "unmatched", "unreadable", "empty"];

/// The other words of the page.
const LINES: [&str; 7] = ["words", "words-meaning", "id", "id-meaning", "microsoft", "done", "language"];

/// What the script is given; it knows nothing else.
#[derive(Serialize)]
struct Known<'a> {
    /// Words by language and by name.
    spoken: BTreeMap<&'static str, BTreeMap<String, String>>,
    /// The list from which the words of a request's name are chosen.
    list: &'a [&'a str],
    /// Codes of Microsoft's by which an admin said no.
    declined: Vec<u32>,
}

/// A whole page in all languages, for the registered redirect URI.
///
/// It knows what its address says and no more. In particular not which app was accepted: any app can name this page
/// as its redirect URI. So it shows how the partner's own application ID begins, where that is known, and where
/// the admin can compare it. One that was made in practice says so.
pub fn landing_page(
    profile: &PartnerProfile,
    app_name: &str,
    client_id: Option<ClientId>,
    practice: bool,
) -> String {
    let names = [&profile.contact, &profile.company].map(|name| one_line(name));
    let name = names.iter().filter(|name| !name.is_empty()).cloned().collect::<Vec<_>>().join(", ");
    let known = Known {
        spoken: Language::ALL.map(|language| (language.tag(), spoken(language, &name))).into(),
        list: TrustWords::list(),
        declined: SignInCode::of_cause(Cause::ConsentDeclined).into_iter().map(|code| code.0).collect(),
    };
    // Inside a script nothing may look like the script's end.
    let known = serde_json::to_string(&known).unwrap_or_default().replace('<', "\\u003c");
    let script = format!("const KNOWN = {known};\n{SCRIPT}");
    let page = Page {
        language: Language::En,
        title: &one_line(app_name),
        style: STYLE,
        script: Some(&script),
        body: html! {
            @if practice { (marks()) }
            (body(profile, &one_line(app_name), client_id))
        },
    };
    page.whole()
}

fn spoken(language: Language, name: &str) -> BTreeMap<String, String> {
    let attributes = |state: &'static str| ["title", "text"].map(|part| format!("{state}.{part}"));
    let plain = STATES.into_iter().flat_map(attributes).chain(LINES.map(str::to_owned));
    let mut words: BTreeMap<String, String> =
        plain.map(|id| (id.clone(), say_plain(language, &format!("landing-{id}")))).collect();
    for id in ["read-out", "reach"] {
        let said = match name.is_empty() {
            true => say_plain(language, &format!("landing-{id}-unnamed")),
            false => {
                let args = BTreeMap::from([("name".to_owned(), name.to_owned())]);
                wording::say(language, &format!("landing-{id}"), &args)
            }
        };
        words.insert(id.to_owned(), said);
    }
    words
}

/// Everything is there from the start; the script fills it and shows what applies.
fn body(profile: &PartnerProfile, app_name: &str, client_id: Option<ClientId>) -> Markup {
    html! {
        nav hidden {
            @for language in Language::ALL {
                button type="button" lang=(language.tag()) data-language=(language.tag()) {
                    (language.native_name())
                }
            }
        }
        main hidden data-own-id=[client_id.map(ClientId::fingerprint)] {
            @if !app_name.is_empty() { p.app { (app_name) } }
            p.mark aria-hidden="true" {}
            h1 {}
            p.text {}
            section.code hidden { p.label {} p.value {} }
            section.microsoft hidden { p.label {} p.value {} }
            section.pair hidden { p.label {} p.value {} p.hint {} }
            @if client_id.is_some() {
                section.own-id hidden { p.label {} p.value {} p.hint {} }
            }
            (reach(profile))
            p.done {}
        }
        noscript {
            @for language in Language::ALL {
                p lang=(language.tag()) { (say_plain(language, "landing-without-script")) }
            }
        }
    }
}

/// In every language, since whoever opens it has not chosen one yet.
fn marks() -> Markup {
    html! {
        aside.practice {
            @for language in Language::ALL {
                p lang=(language.tag()) { (say_plain(language, "practice-document")) }
            }
        }
    }
}

fn reach(profile: &PartnerProfile) -> Markup {
    let (phone, email) = (one_line(&profile.phone), one_line(&profile.email));
    let dialled: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    html! {
        @if !(phone.is_empty() && email.is_empty()) {
            section.reach {
                p.label {}
                @if !phone.is_empty() { p { a href={ "tel:" (dialled) } { (phone) } } }
                @if !email.is_empty() { p { a href={ "mailto:" (email) } { (email) } } }
            }
        }
    }
}
