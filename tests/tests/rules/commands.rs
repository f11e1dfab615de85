//! What the page may call: one list in five places, and commands that translate but do not think.

use std::collections::BTreeSet;

use serde_json::Value;
use syn::{Item, ItemFn};

use crate::sources::{Fault, Source, file, none, under};

const COMMANDS: &str = "src-tauri/src/commands.rs";
const WHY: &str = "A command that is written, granted, handled and called is one command; a name that is missing in one of \
                   the places is a dead button or an open door.";

#[test]
fn every_command_is_granted_handled_and_called_and_no_other() {
    let written: BTreeSet<String> = commands().iter().map(|command| command.sig.ident.to_string()).collect();
    assert!(written.len() > 5, "{COMMANDS} holds the commands");
    let faults = [granted_to_build(), handled(), granted_to_page(), called()]
        .into_iter()
        .flat_map(|(source, names)| differences(&written, &source, &names));
    none(WHY, faults);
}

#[test]
fn a_command_translates_and_does_not_think() {
    let source = file(COMMANDS);
    let faults = commands().into_iter().filter_map(|command| {
        let braces = command.block.brace_token.span;
        let lines = (braces.close().start().line - braces.open().start().line).saturating_sub(1);
        let line = command.sig.ident.span().start().line;
        (lines > 10).then(|| source.fault(line, format!("`{}` has {lines} lines", command.sig.ident)))
    });
    none(
        "Parse, one call, the new view: what thinks belongs to the domain, where the command line has it too.",
        faults,
    );
}

#[test]
fn every_command_leaves_the_windows_thread_alone() {
    let source = file(COMMANDS);
    let faults = commands().into_iter().filter(|command| command.sig.asyncness.is_none()).map(|command| {
        let line = command.sig.ident.span().start().line;
        source.fault(line, format!("`{}` is not async", command.sig.ident))
    });
    none("One task owns the session: whoever asks it waits, and the thread that draws never does.", faults);
}

#[test]
fn every_command_is_answered_by_the_session_even_when_it_panics() {
    let source = file(COMMANDS);
    let body = |command: &ItemFn| {
        let lines = command.block.brace_token.span;
        let (first, last) = (lines.open().start().line, lines.close().start().line);
        source.text.lines().skip(first - 1).take(last - first + 1).collect::<String>()
    };
    let unanswered = commands().into_iter().filter(|command| !body(command).contains("session."));
    let faults = unanswered.map(|command| {
        let line = command.sig.ident.span().start().line;
        source.fault(line, format!("`{}` does not ask the session", command.sig.ident))
    });
    none(
        "The session catches what panics and answers; a command that answers by itself would leave the page waiting.",
        faults,
    );
}

#[test]
fn commands_stand_in_one_file() {
    let faults = under(&["src-tauri/src"], &["rs"])
        .into_iter()
        .filter(|source| source.path != COMMANDS)
        .flat_map(|source| source.saying(&source.text, &["tauri::command]", "#[command]"]));
    none("Who reads one file knows all that the page may ask for.", faults);
}

fn commands() -> Vec<ItemFn> {
    let is_command = |item: &ItemFn| {
        item.attrs.iter().any(|attribute| {
            let segments = &attribute.path().segments;
            segments.last().is_some_and(|last| last.ident == "command")
        })
    };
    let functions = file(COMMANDS).tree().items.into_iter().filter_map(|item| match item {
        Item::Fn(function) => Some(function),
        _ => None,
    });
    functions.filter(is_command).collect()
}

type Names = (Source, BTreeSet<String>);

/// The names in `build.rs` between the brackets of `COMMANDS`.
fn granted_to_build() -> Names {
    let source = file("src-tauri/build.rs");
    let list = between(&source.text, "COMMANDS: &[&str] = &[", "];");
    let names = list.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    (source, names)
}

fn handled() -> Names {
    let source = file("src-tauri/src/window.rs");
    let list = between(&source.text, "generate_handler![", "]");
    let names = list.split(',').filter_map(|path| path.trim().rsplit("::").next());
    let names = names.filter(|name| !name.is_empty()).map(str::to_owned).collect();
    (source, names)
}

/// What the capability allows; anything that is not one of the commands stays as it is and is a difference.
fn granted_to_page() -> Names {
    let source = file("src-tauri/capabilities/wizard.json");
    let capability: Value = serde_json::from_str(&source.text).unwrap();
    let permissions = capability["permissions"].as_array().unwrap().iter().map(|one| one.as_str().unwrap());
    let names = permissions.map(|one| match one.strip_prefix("allow-") {
        Some(command) => command.replace('-', "_"),
        None => one.to_owned(),
    });
    let names = names.collect();
    (source, names)
}

/// The names after every `invoke` of the page.
fn called() -> Names {
    let source = file("ui/src/calls/commands.ts");
    let calls = source.text.split("invoke<").skip(1);
    let names =
        calls.filter_map(|call| Some(call.split_once("(\"")?.1.split_once('"')?.0.to_owned())).collect();
    (source, names)
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no `{start}`"));
    rest.split_once(end).unwrap().0
}

fn differences(written: &BTreeSet<String>, source: &Source, names: &BTreeSet<String>) -> Vec<Fault> {
    let missing = written.difference(names).map(|name| source.fault(1, format!("does not name `{name}`")));
    let line = |name: &str| {
        let spelled = name.replace('_', "-");
        source
            .text
            .lines()
            .position(|line| line.contains(name) || line.contains(&spelled))
            .unwrap_or_default()
    };
    let more = names
        .difference(written)
        .map(|name| source.fault(line(name) + 1, format!("names `{name}`, which is no command")));
    missing.chain(more).collect()
}
