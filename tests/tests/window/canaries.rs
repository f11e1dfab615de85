//! Canaries: what was typed, and what lay in the environment, is searched for in memory, in what the window starts, on the
//! message bus and on the clipboard. Page, files, output and command lines are searched by `leaks`.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt as _;

use journeys::memory::{Found, Wanted, search};

use crate::admin::Answer;
use crate::desk::IN_THE_ENVIRONMENT;
use crate::frame::has_copied;
use crate::leaks::shapes;
use crate::practised::app;
use crate::story::practised;
use crate::way::{admin_answers, to_app_values};
use crate::wizard::Wizard;

const CANARY: &str = "canary~8Q.zw_not+a%real&secret";

#[test]
fn what_was_forgotten_is_gone_from_the_windows_memory() {
    practised(async |wizard| {
        to_app_values(wizard).await;
        wizard.fills("client_id", &app().client_id).await;
        wizard.fills("home_tenant", &app().home_tenant_id).await;
        wizard.enters("secret", CANARY).await;
        wizard.sees("[data-held=secret]").await;
        in_memory(wizard, CANARY, 1);

        wizard.next("customer").await;
        wizard.click("[data-story=grants_everything]").await;
        wizard.sees("[data-found]").await;
        wizard.next("consent").await;
        wizard.sees("[data-listening]").await;
        admin_answers(wizard, Answer::Accept).await;
        wizard.verdict_is("consent_given").await;
        wizard.next("test").await;
        wizard.press("run_test").await;
        wizard.verdict_is("credential_wrong").await;
        in_memory(wizard, CANARY, 1);

        // Another one in its place, with which a token is got and used.
        wizard.press("next_correct").await;
        wizard.is_on("app_values").await;
        wizard.enters("secret", &app().secret).await;
        wizard.sees("[data-held=secret]").await;
        wizard.goes_to("test").await;
        wizard.press("run_test").await;
        wizard.verdict_is("verified").await;
        in_memory(wizard, CANARY, 0);

        wizard.goes_to("app_values").await;
        wizard.press("replace_secret").await;
        wizard.enters("secret", CANARY).await;
        wizard.sees("[data-held=secret]").await;
        wizard.press("forget_secret").await;
        wizard.sees("[data-field=secret]").await;
        in_memory(wizard, CANARY, 0);
    });
}

#[test]
fn nothing_that_the_window_starts_or_tells_others_holds_a_secret() {
    practised(async |wizard| {
        let desk = wizard.desk();
        let said_on_bus = desk.listens_to_its_bus().await;
        let seen = desk.home().join("the-browsers-environment");
        let browser = desk.programs().join("xdg-open");
        fs::write(&browser, format!("#!/bin/sh\nenv >'{0}.new'\nmv '{0}.new' '{0}'\n", seen.display()))
            .unwrap();
        fs::set_permissions(&browser, fs::Permissions::from_mode(0o755)).unwrap();

        to_app_values(wizard).await;
        wizard.fills("client_id", &app().client_id).await;
        wizard.fills("home_tenant", &app().home_tenant_id).await;
        wizard.enters("secret", CANARY).await;
        wizard.sees("[data-held=secret]").await;
        wizard.next("customer").await;
        wizard.click("[data-story=grants_everything]").await;
        wizard.sees("[data-found]").await;
        wizard.next("consent").await;
        wizard.press("open").await;
        let mut beat = tokio::time::interval(std::time::Duration::from_millis(20));
        while !seen.exists() {
            beat.tick().await;
        }
        let environment = fs::read_to_string(&seen).unwrap();
        assert!(environment.contains("PATH=") && !environment.contains("CONSENTRY_SECRET"), "{environment}");

        let others: Vec<_> = desk.processes().into_iter().filter(|one| !one.is("WebKitWebDriver")).collect();
        for name in ["consentry-window", "WebKitNetworkProcess", "WebKitWebProcess"] {
            assert!(others.iter().any(|one| one.is(name)), "{name} runs at this desk");
        }
        for process in others {
            let environment = process.environment().join("\n");
            assert!(!environment.contains(IN_THE_ENVIRONMENT), "{} knows it", process.command_line());
            // What WebKit's processes hold goes into no core file either.
            if process.is("WebKitWebProcess") || process.is("consentry-window") {
                let limits = fs::read_to_string(format!("/proc/{}/limits", process.0)).unwrap();
                let limit = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
                assert_eq!(limit.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"]);
                let parts = fs::read_to_string(format!("/proc/{}/coredump_filter", process.0)).unwrap();
                assert_eq!(parts.trim_end().trim_start_matches('0'), "", "{}", process.command_line());
            }
        }
        let said = said_on_bus();
        assert!(said.contains("org.freedesktop.DBus"), "the bus was listened to: {said}");
        assert!(shapes(CANARY).iter().all(|shape| !said.contains(shape.as_str())));
        assert_eq!(has_copied(desk.display()), [] as [&str; 0], "nothing was copied yet");
    });
}

/// How often the window's own process holds a secret, in whatever shape, and that it holds no token. Not counted is the
/// message in which the page handed it over: WebKit's memory is not ours to wipe, nor are its other processes
/// (docs/threat-model.md).
fn in_memory(wizard: &Wizard, secret: &str, expected: usize) {
    const MESSAGE: &str = r#"{"action":{"kind":"enter_secret","of":""#;
    let mut processes = wizard.desk().processes().into_iter();
    let window = processes.find(|one| one.is("consentry-window")).expect("the window runs at this desk");
    let mut wanted: Vec<Vec<u8>> = vec![format!("{MESSAGE}{secret}").into_bytes()];
    wanted.push(secret.encode_utf16().flat_map(u16::to_le_bytes).collect());
    let mut shapes = shapes(secret);
    shapes.dedup();
    // As in JSON, where that is the same.
    shapes.retain(|shape| shape != secret);
    shapes.insert(0, secret.to_owned());
    wanted.extend(shapes.into_iter().map(String::into_bytes));
    let wanted: Vec<Wanted> = wanted.iter().map(|text| Wanted::new(text)).collect();

    let mut counted: Vec<Found> = Vec::new();
    // What runs in the background lets go a moment later.
    for _ in 0..10 {
        let found = match search(window.0, &wanted) {
            Ok(found) => found,
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::PermissionDenied);
                eprintln!(
                    "Only root may look into the window: left to `tests/memory`, which looks into itself."
                );
                return;
            }
        };
        let messages: Vec<usize> =
            found.iter().filter(|one| one.which == Some(0)).map(|one| one.address + MESSAGE.len()).collect();
        let is_own = |one: &Found| one.which != Some(0) && !messages.contains(&one.address);
        counted = found.into_iter().filter(is_own).collect();
        if counted.len() == expected {
            return;
        }
    }
    panic!("expected {expected}, found {counted:x?}");
}
