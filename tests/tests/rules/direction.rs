//! Who may depend on whom: `ui → src-tauri → {practice, documents → wording} → onboarding → explain → entra → facts`, and the
//! command beside the window.

use std::collections::BTreeSet;

use crate::manifests::{Kind, locked, members};
use crate::sources::none;

const WHY: &str = "The direction of the rooms: window and command → practice, crash and documents → wording → onboarding → explain → \
                   entra → facts. Practice judges the domain and shares no code with it, not even in its tests; nothing \
                   points up.";

/// Every room and the rooms that it may name. A new room gets its line here.
const ROOMS: [(&str, &[&str]); 12] = [
    ("entra", &[]),
    ("explain", &["entra"]),
    ("onboarding", &["entra", "explain"]),
    ("hardening", &[]),
    ("practice", &[]),
    ("crash", &[]),
    ("wording", &["entra", "explain", "onboarding"]),
    ("documents", &["entra", "explain", "onboarding", "wording"]),
    ("consentry-cli", &PROGRAM),
    ("consentry-window", &PROGRAM),
    ("fuzz", &["documents", "entra", "explain", "onboarding", "wording"]),
    ("journeys", &[]),
];

/// What window and command may name.
const PROGRAM: [&str; 8] =
    ["crash", "documents", "entra", "explain", "hardening", "onboarding", "practice", "wording"];

#[test]
fn no_room_depends_on_one_above_or_beside_it() {
    let members = members();
    let names: BTreeSet<&str> = members.iter().map(|member| member.name.as_str()).collect();
    let faults = members.iter().flat_map(|member| {
        let allowed = ROOMS.iter().find(|(room, _)| *room == member.name).map(|(_, allowed)| *allowed);
        let allowed =
            allowed.unwrap_or_else(|| panic!("{} has no place in the house yet: {WHY}", member.name));
        member
            .dependencies()
            .into_iter()
            .filter(|(_, name)| names.contains(name.as_str()) && !allowed.contains(&name.as_str()))
            // Stories may know every room.
            .filter(|(kind, _)| member.name != "journeys" || *kind != Kind::Dev)
            .map(|(kind, name)| member.fault(&name, format!("{} → {name} ({kind:?})", member.name)))
    });
    none(WHY, faults);
}

#[test]
fn the_command_links_no_window() {
    let needs = locked();
    let mut reached = BTreeSet::from(["consentry-cli"]);
    let mut open = vec!["consentry-cli"];
    while let Some(name) = open.pop() {
        for next in &needs[name] {
            if reached.insert(next) {
                open.push(next);
            }
        }
    }
    let windows: Vec<&str> = reached
        .into_iter()
        .filter(|name| {
            let part_of = |kin: &str| name.split('-').any(|part| part == kin);
            ["tauri", "gtk", "gdk", "webkit2gtk", "wry", "tao", "javascriptcore"]
                .iter()
                .any(|kin| part_of(kin))
        })
        .collect();
    assert!(
        windows.is_empty(),
        "\n  Cargo.lock: consentry-cli needs {windows:?}\n\
         The command starts in milliseconds, on servers without a display.\n"
    );
}
