//! The secret goes in and never comes out: not on the page, not in a file, not in what the program says.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use crate::desk::text;
use crate::practised::app;
use crate::story::practised;
use crate::way::{admin_answers, to_app_values};
use crate::wizard::Wizard;

const CANARY: &str = "canary~8Q.zw_not+a%real&secret";

#[test]
fn a_typed_secret_is_nowhere_to_be_found() {
    practised(async |wizard| {
        to_app_values(wizard).await;
        wizard.fills("client_id", &app().client_id).await;
        wizard.fills("home_tenant", &app().home_tenant_id).await;
        wizard.types("secret", CANARY).await;
        assert!(on_the_page(wizard).await.contains(CANARY), "the search finds what is there");
        wizard.keys("[data-field=secret]", "\u{e007}").await;
        wizard.sees("[data-held=secret]").await;
        nowhere(wizard, CANARY).await;

        wizard.next("customer").await;
        wizard.click("[data-story=grants_everything]").await;
        wizard.sees("[data-found]").await;
        wizard.next("consent").await;
        wizard.sees("[data-listening]").await;
        nowhere(wizard, CANARY).await;
        admin_answers(wizard, crate::admin::Answer::Accept).await;
        wizard.verdict_is("consent_given").await;
        wizard.next("test").await;
        wizard.press("run_test").await;
        wizard.verdict_is("credential_wrong").await;
        nowhere(wizard, CANARY).await;

        // A good one in its place.
        wizard.press("next_correct").await;
        wizard.is_on("app_values").await;
        wizard.enters("secret", &app().secret).await;
        wizard.sees("[data-held=secret]").await;
        wizard.goes_to("test").await;
        wizard.press("run_test").await;
        wizard.verdict_is("verified").await;
        nowhere(wizard, &app().secret).await;
        wizard.next("hand_over").await;
        nowhere(wizard, &app().secret).await;
        no_token(wizard).await;
    });
}

#[test]
fn a_forgotten_secret_is_gone() {
    practised(async |wizard| {
        to_app_values(wizard).await;
        wizard.press("use_practice_app").await;
        wizard.sees("[data-held=secret]").await;
        nowhere(wizard, &app().secret).await;
        wizard.press("forget_secret").await;
        wizard.sees("[data-field=secret]").await;
        assert_eq!(wizard.field("secret").await, "");
    });
}

async fn nowhere(wizard: &Wizard, secret: &str) {
    let places = [
        ("the page", on_the_page(wizard).await),
        ("stdout or stderr", wizard.desk().said()),
        ("a command line", wizard.desk().command_lines().join("\n")),
        ("a file", in_files(wizard.desk().home())),
    ];
    assert!(places[2].1.contains("consentry-window"), "the window is among: {}", places[2].1);
    for shape in shapes(secret) {
        for (place, held) in &places {
            assert!(!held.contains(&shape), "the secret stands in {place} as {shape}");
        }
    }
}

/// A token of the pretend service begins like every signed token.
async fn no_token(wizard: &Wizard) {
    let everything =
        [on_the_page(wizard).await, wizard.desk().said(), in_files(wizard.desk().home())].concat();
    assert!(!everything.contains("eyJ0eXAi") && !everything.contains("eyJhbGci"), "a token is shown or kept");
}

/// As it is, as in a form, as in JSON, as in a header.
pub(crate) fn shapes(secret: &str) -> Vec<String> {
    let form: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    let json = Value::from(secret).to_string().trim_matches('"').to_owned();
    let whole = secret.len() / 3 * 3;
    let base64 = STANDARD.encode(&secret[..whole]);
    let url_safe = URL_SAFE_NO_PAD.encode(&secret[..whole]);
    vec![secret.to_owned(), form, json, base64, url_safe]
}

/// All that the page's script could reach: the document, fields, stores, addresses asked for.
async fn on_the_page(wizard: &Wizard) -> String {
    let script = "return [
        document.documentElement.outerHTML,
        ...[...document.querySelectorAll('input')].map((input) => input.value),
        JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie,
        location.href, JSON.stringify(history.state),
        ...performance.getEntries().map(({ name }) => name),
    ].join('\\n')";
    text(&wizard.script(script, json!([])).await)
}

/// Every file under a folder, one after the other; sockets and what vanishes meanwhile are passed over.
fn in_files(folder: &Path) -> String {
    let Ok(entries) = fs::read_dir(folder) else { return String::new() };
    let held = entries.filter_map(Result::ok).map(|entry| {
        let kind = entry.file_type();
        match kind {
            Ok(kind) if kind.is_dir() => in_files(&entry.path()),
            Ok(kind) if kind.is_file() => {
                String::from_utf8_lossy(&fs::read(entry.path()).unwrap_or_default()).into_owned()
            }
            _ => String::new(),
        }
    });
    held.collect::<Vec<_>>().join("\n")
}
