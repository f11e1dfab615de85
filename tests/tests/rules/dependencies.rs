//! What comes from others: each crate's and package's source and licence, as `deny.toml` and THIRD-PARTY.md allow them.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use journeys::root;
use serde_json::Value;
use spdx::{Expression, LicenseReq, ParseMode};
use toml::Table;

use crate::sources::{Source, file, none};

const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";
const NPM: [&str; 4] = [
    "ui/package-lock.json",
    "packaging/package-lock.json",
    "crates/practice/tests/clients/package-lock.json",
    "tests/tests/judges/package-lock.json",
];
/// Besides those of `deny.toml`: the page's font, and what only builds or tests the page.
const NPM_LICENCES: [&str; 3] = ["OFL-1.1", "0BSD", "BSD-2-Clause"];

#[test]
fn every_crate_comes_from_crates_io_with_its_checksum() {
    let source = file("Cargo.lock");
    let ours: BTreeSet<String> = crate::manifests::members().into_iter().map(|member| member.name).collect();
    let packages = lock(&source);
    let faults = packages.iter().filter_map(|package| {
        let name = package["name"].as_str().unwrap();
        let from = package.get("source").and_then(toml::Value::as_str);
        let is_good = match from {
            None => ours.contains(name),
            Some(from) => from == CRATES_IO && package.contains_key("checksum"),
        };
        (!is_good).then(|| source.fault(line_of(&source, name), format!("{name} comes from {from:?}")))
    });
    none("A crate from a folder or a repository is no version that others see too.", faults);
}

#[test]
fn no_crate_is_banned_and_some_are_there_once() {
    let source = file("Cargo.lock");
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    let packages = lock(&source);
    for package in &packages {
        *versions.entry(package["name"].as_str().unwrap()).or_default() += 1;
    }
    let deny = deny();
    let bans = deny["bans"]["deny"].as_array().unwrap();
    assert!(bans.len() > 10, "deny.toml names crates");
    let faults = bans.iter().filter_map(|ban| {
        let name = ban["crate"].as_str().unwrap();
        let most = ban.get("deny-multiple-versions").map_or(0, |_| 1);
        let found = versions.get(name).copied().unwrap_or_default();
        (found > most).then(|| {
            source.fault(
                line_of(&source, name),
                format!("{found} × {name}: {}", ban["reason"].as_str().unwrap()),
            )
        })
    });
    none("`deny.toml` says why each of them must not be there, or not twice.", faults);
}

#[test]
fn every_licence_of_a_crate_is_one_that_we_accept() {
    let manifest = file("Cargo.toml");
    let accepted = accepted();
    let faults = crates().into_iter().filter_map(|(name, licence)| {
        (!is_accepted(&licence, &accepted)).then(|| manifest.fault(1, format!("{name}: licence `{licence}`")))
    });
    none("A licence that nobody has read may forbid what we do: read it, then add it to deny.toml.", faults);
}

#[test]
fn every_package_of_npm_is_pinned_by_its_hash_and_its_licence_accepted() {
    let mut accepted = accepted();
    accepted.extend(NPM_LICENCES.map(str::to_owned));
    let mut faults = Vec::new();
    for lock in NPM.map(file) {
        let parts = packages(&lock);
        assert!(!parts.is_empty(), "{} names packages", lock.path);
        for (name, part) in parts {
            let pinned = part["integrity"].as_str().is_some_and(|hash| hash.starts_with("sha512-"));
            let licence = part["license"].as_str().unwrap_or_default();
            let from = part["resolved"].as_str().unwrap_or("https://registry.npmjs.org/");
            if !pinned || !is_accepted(licence, &accepted) || !from.starts_with("https://registry.npmjs.org/")
            {
                let line = line_of(&lock, &name);
                faults.push(
                    lock.fault(line, format!("{name}: licence `{licence}`, hash {pinned}, from {from}")),
                );
            }
        }
    }
    none("What a lock file does not hold by its hash is whatever the registry sends that day.", faults);
}

#[test]
fn third_party_names_all_that_the_page_carries_and_every_licence() {
    let papers = file("THIRD-PARTY.md");
    let named = |word: &str| papers.text.contains(&format!("`{word}`"));
    let carried = packages(&file("ui/package-lock.json"));
    let carried = carried.into_iter().filter(|(_, part)| part["dev"] != true);
    let mut missing: Vec<String> = carried.map(|(name, _)| name).filter(|name| !named(name)).collect();
    missing.extend(accepted().into_iter().filter(|licence| !papers.text.contains(licence.as_str())));
    let faults = missing.iter().map(|what| papers.fault(1, format!("says nothing of {what}")));
    none("Who gives a program on gives on the work of others: each is named with its licence.", faults);
}

#[test]
fn the_rule_about_licences_sees_one_that_nobody_accepted() {
    let accepted = accepted();
    for good in ["MIT", "MIT/Apache-2.0", "GPL-2.0-only OR ISC", "(MIT OR GPL-3.0-only) AND Zlib"] {
        assert!(is_accepted(good, &accepted), "{good}");
    }
    for bad in ["", "GPL-3.0-only", "MIT AND GPL-3.0-only", "SSPL-1.0", "SEE LICENSE IN LICENSE.txt"] {
        assert!(!is_accepted(bad, &accepted), "{bad}");
    }
}

fn deny() -> Table {
    file("deny.toml").text.parse().unwrap()
}

fn accepted() -> BTreeSet<String> {
    let deny = deny();
    deny["licenses"]["allow"].as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect()
}

fn is_accepted(licence: &str, accepted: &BTreeSet<String>) -> bool {
    let named = |wanted: &LicenseReq| accepted.contains(&wanted.to_string());
    Expression::parse_mode(licence, ParseMode::LAX).is_ok_and(|whole| whole.evaluate(named))
}

fn lock(source: &Source) -> Vec<Table> {
    let lock: Table = source.text.parse().unwrap();
    lock["package"].as_array().unwrap().iter().map(|package| package.as_table().unwrap().clone()).collect()
}

fn line_of(source: &Source, name: &str) -> usize {
    let quoted = [format!("\"{name}\""), format!("/{name}\"")];
    let line = source.text.lines().position(|line| quoted.iter().any(|quoted| line.contains(quoted)));
    line.unwrap_or_default() + 1
}

/// Names and licences of what is built on this system, as cargo has it on disk: whoever runs this has built with it.
fn crates() -> Vec<(String, String)> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--locked", "--offline", "--format-version=1", "--filter-platform=host-tuple"]);
    let told = cargo.current_dir(root()).output().unwrap();
    let error = String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success(), "{error}\n`cargo fetch --locked` brings what is missing.");
    let metadata: Value = serde_json::from_slice(&told.stdout).unwrap();
    let all = metadata["packages"].as_array().unwrap();
    assert!(all.len() > 300, "cargo names all crates: {}", all.len());
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    all.iter().map(|package| (text(&package["name"]), text(&package["license"]))).collect()
}

/// Names and entries of a lock file of npm, without the house's own.
fn packages(lock: &Source) -> Vec<(String, Value)> {
    let all: Value = serde_json::from_str(&lock.text).unwrap();
    let all = all["packages"].as_object().unwrap().clone();
    let name = |path: String| path.rsplit("node_modules/").next().unwrap_or_default().to_owned();
    all.into_iter().filter(|(path, _)| !path.is_empty()).map(|(path, part)| (name(path), part)).collect()
}
