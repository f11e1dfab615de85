//! The rooms of the page: calls speak to the program, parts know no domain, and the policy lets nothing else in.

use serde_json::Value;

use crate::sources::{Fault, Source, file, none, under};

/// Own files only, own scripts only, and one way to the program.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
                      connect-src ipc: http://ipc.localhost; object-src 'none'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'none'";

fn page() -> Vec<Source> {
    let sources = under(&["ui/src"], &["ts", "tsx", "mjs"]);
    assert!(sources.len() > 30, "the page has more files than {}", sources.len());
    sources
}

#[test]
fn only_calls_speak_to_the_program() {
    let faults = page().into_iter().filter(|source| !source.is_in("ui/src/calls")).flat_map(|source| {
        source.saying(&source.text, &["@tauri-apps", "__TAURI__", "__TAURI_INTERNALS__", "invoke("])
    });
    none("All that the page asks of the program stands in one folder: `ui/src/calls`.", faults);
}

/// Whoever shows something of the domain.
const SCREENS: [&str; 4] = ["/shell/", "/steps/", "/explain/", "/check_set_up/"];

#[test]
fn parts_know_neither_screens_nor_calls() {
    let faults = page()
        .into_iter()
        .filter(|source| source.is_in("ui/src/parts"))
        .flat_map(|source| imports(&source, &[&SCREENS[..], &["/calls/"]].concat()));
    none("A part is a look that any step may use; what it shows is handed to it.", faults);
}

#[test]
fn calls_and_looks_know_no_screen() {
    let faults = page()
        .into_iter()
        .filter(|source| {
            ["calls", "looks", "wording"].iter().any(|room| source.is_in(&format!("ui/src/{room}")))
        })
        .flat_map(|source| imports(&source, &[&SCREENS[..], &["/parts/"]].concat()));
    none("Screens are made of calls, looks and words, not the other way round.", faults);
}

#[test]
fn the_shell_stands_around_the_screens_and_no_step_knows_another() {
    let faults = page().into_iter().flat_map(|source| {
        let room = source.path.strip_prefix("ui/src/").unwrap_or_default().to_owned();
        match room.split('/').collect::<Vec<_>>().as_slice() {
            ["shell", ..] | ["main.tsx"] => Vec::new(),
            ["steps", step, _] => {
                let others = STEPS.iter().filter(|other| *other != step);
                let others: Vec<String> = others.map(|other| format!("/{other}/")).collect();
                let mut rooms: Vec<&str> = others.iter().map(String::as_str).collect();
                rooms.extend(["/shell/", "/explain/", "/check_set_up/"]);
                imports(&source, &rooms)
            }
            ["steps", _] => imports(&source, &["/shell/", "/explain/", "/check_set_up/"]),
            _ => imports(&source, &["/shell/"]),
        }
    });
    none("Who changes a step changes its folder; what several show stands beside the folders.", faults);
}

const STEPS: [&str; 7] =
    ["choose_permissions", "register_app", "app_values", "customer", "consent", "test", "hand_over"];

#[test]
fn the_page_reaches_for_nothing_far_away() {
    let reaching =
        ["fetch(", "XMLHttpRequest", "new WebSocket", "EventSource(", "sendBeacon", "src=\"http", "url(http"];
    let faults = under(&["ui/src"], &["ts", "tsx", "css"])
        .into_iter()
        .chain([file("ui/index.html")])
        .flat_map(|source| source.saying(&source.text, &reaching));
    none(
        "No remote fonts, scripts or pictures: the page works offline and tells nobody that it was opened.",
        faults,
    );
}

#[test]
fn the_page_keeps_nothing_on_disk() {
    let faults = page().into_iter().flat_map(|source| {
        source.saying(&source.text, &["localStorage", "sessionStorage", "indexedDB", "document.cookie"])
    });
    none(
        "What the reader entered lives in the program's memory; the web view's disk is nobody's keychain.",
        faults,
    );
}

#[test]
fn the_content_policy_is_the_strict_one() {
    let source = file("src-tauri/tauri.conf.json");
    let config: Value = serde_json::from_str(&source.text).unwrap();
    let security = &config["app"]["security"];
    let line = source.text.lines().position(|line| line.contains("\"csp\"")).unwrap_or_default() + 1;
    let mut faults = Vec::new();
    if security["csp"] != POLICY {
        faults.push(source.fault(line, format!("the policy is {}", security["csp"])));
    }
    for key in ["dangerousDisableAssetCspModification", "devCsp", "assetProtocol"] {
        if security.get(key).is_some() {
            faults.push(source.fault(line, format!("`{key}` loosens it")));
        }
    }
    if config["app"].get("withGlobalTauri").is_some_and(|global| global != false) {
        faults.push(source.fault(line, "`withGlobalTauri` hands the program to every script"));
    }
    if security["capabilities"] != serde_json::json!(["wizard"]) {
        faults.push(source.fault(line, "more capabilities than `wizard`"));
    }
    none(
        "A page that holds a partner's values runs its own script and talks to its own program only.",
        faults,
    );
}

fn imports(source: &Source, rooms: &[&str]) -> Vec<Fault> {
    let lines = source.text.lines().enumerate();
    let from = |line: &str| {
        let stated = line.starts_with("import ") || line.starts_with("export ") || line.contains("} from ");
        (stated || line.contains("import(")) && rooms.iter().any(|room| line.contains(room))
    };
    lines.filter(|(_, line)| from(line)).map(|(at, line)| source.fault(at + 1, line.trim())).collect()
}
