//! Six languages in one window: switched at once, and no English left behind.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::desk::{Look, text};
use crate::practised::customers;
use crate::story::{practised, story};
use crate::way::every_screen;
use crate::wizard::Wizard;

pub(crate) const LANGUAGES: [&str; 6] = ["en", "da", "de", "nl", "sv", "zh-CN"];

#[test]
fn the_language_changes_without_a_restart() {
    practised(async |wizard| {
        wizard.press("onboard").await;
        wizard.is_on("choose_permissions").await;
        for (tag, heading) in [
            ("de", "Was soll Ihre App dürfen?"),
            ("zh-CN", "允许你的应用做什么？"),
            ("en", "What may your app do?"),
        ] {
            wizard.speaks(tag).await;
            assert_eq!(wizard.sees("h1").await, heading);
        }
    });
}

#[test]
fn the_window_begins_in_the_systems_language() {
    story(Look { locale: "de_DE.UTF-8", ..Look::default() }, async |wizard| {
        assert_eq!(wizard.sees("h1").await, "Was möchten Sie tun?");
    });
}

#[test]
fn what_was_typed_survives_a_change_of_language() {
    practised(async |wizard| {
        crate::way::to_app_values(wizard).await;
        wizard.fills("client_id", "not an ID").await;
        let english = wizard.problem("client_id").await;
        wizard.speaks("sv").await;
        assert_eq!(wizard.field("client_id").await, "not an ID");
        assert_ne!(wizard.problem("client_id").await, english);
    });
}

#[test]
fn no_english_is_left_in_another_language() {
    practised(async |wizard| {
        let left = RefCell::new(BTreeSet::new());
        every_screen(wizard, async |screen| {
            let found = english_left(wizard, screen).await;
            left.borrow_mut().extend(found);
        })
        .await;
        let left = left.into_inner();
        assert!(left.is_empty(), "still in English: {left:#?}");
    });
}

async fn english_left(wizard: &Wizard, screen: &str) -> Vec<String> {
    let english = wizard.script(TEXTS, json!([])).await;
    let mut left = Vec::new();
    for tag in LANGUAGES.into_iter().filter(|tag| *tag != "en") {
        wizard.speaks(tag).await;
        let theirs = wizard.script(TEXTS, json!([])).await;
        left.extend(left_behind(&english, &theirs).iter().map(|said| format!("{tag} {screen}: {said}")));
    }
    wizard.speaks("en").await;
    left
}

/// Texts at the same place that are the same in both languages, and that a translator would have changed.
fn left_behind(english: &Value, theirs: &Value) -> Vec<String> {
    let same =
        english.as_object().unwrap().iter().filter(|(place, said)| theirs.get(place.as_str()) == Some(said));
    same.map(|(_, said)| text(said)).filter(|said| !is_the_same_everywhere(said)).collect()
}

/// Names, labels of Microsoft's portal, identifiers, and words that these languages share.
fn is_the_same_everywhere(said: &str) -> bool {
    const NAMES: [&str; 13] = [
        "Consentry",
        "Consentry Connector",
        "Microsoft Defender XDR",
        "Microsoft Defender for Endpoint",
        "Microsoft Graph",
        "Microsoft Threat Protection",
        "WindowsDefenderATP",
        "Azure CLI",
        "Microsoft Graph PowerShell",
        "PowerShell",
        "C#",
        "Python",
        "curl",
    ];
    const PORTAL_LABELS: [&str; 7] = [
        "Name",
        "Supported account types",
        "Redirect URI",
        "APIs my organization uses",
        "Application permissions",
        "New client secret",
        "Manifest",
    ];
    const SHARED: [&str; 3] = ["Test", "optional", "Contact"];
    const SIGNS: [&str; 6] = ["ms", "EU", "NA", "tid", "aud", "appid"];
    let is_identifier = |word: &str| {
        SIGNS.contains(&word) || word.chars().any(|c| "./-_:@".contains(c) || c.is_ascii_digit())
    };
    !said.chars().any(char::is_alphabetic)
        || [&NAMES[..], &PORTAL_LABELS, &SHARED].concat().contains(&said)
        || customers().any(|customer| customer.name == said)
        || said.split_whitespace().all(|word| !word.chars().any(char::is_alphabetic) || is_identifier(word))
}

/// Every text that can be seen or heard, by its place on the page. What is code is an identifier.
const TEXTS: &str = r"
const texts = {};
const place = (node) => {
    const steps = [];
    for (let n = node; n !== document.body; n = n.parentNode) steps.push([...n.parentNode.childNodes].indexOf(n));
    return steps.reverse().join('.');
};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node; (node = walker.nextNode());) {
    const said = node.data.trim();
    if (said && node.parentElement.checkVisibility() && !node.parentElement.closest('code, option, script, [data-trust-words]'))
        texts[place(node)] = said;
}
for (const e of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    for (const key of ['aria-label', 'title', 'placeholder', 'alt']) {
        const said = e.getAttribute(key)?.trim();
        if (said) texts[`${place(e)} ${key}`] = said;
    }
}
return texts;
";
