//! What the manifests say: members, dependencies, the lock file.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use crate::sources::{Fault, Source, file, none};

/// One member of the workspace.
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) source: Source,
    pub(crate) manifest: Table,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Normal,
    Dev,
    Build,
}

pub(crate) fn workspace() -> Table {
    file("Cargo.toml").text.parse().unwrap()
}

pub(crate) fn members() -> Vec<Member> {
    let folders = workspace()["workspace"]["members"].as_array().unwrap().clone();
    folders.iter().map(|folder| Member::read(folder.as_str().unwrap())).collect()
}

impl Member {
    fn read(folder: &str) -> Member {
        let source = file(&format!("{folder}/Cargo.toml"));
        let manifest: Table = source.text.parse().unwrap();
        let name = manifest["package"]["name"].as_str().unwrap().to_owned();
        Member { name, source, manifest }
    }

    /// Names of all dependencies, those for one platform included.
    pub(crate) fn dependencies(&self) -> Vec<(Kind, String)> {
        let platforms = self.manifest.get("target").and_then(Value::as_table);
        let tables = platforms.into_iter().flat_map(|all| all.values().filter_map(Value::as_table));
        let mut found = Vec::new();
        for table in tables.chain([&self.manifest]) {
            for (key, kind) in [
                ("dependencies", Kind::Normal),
                ("dev-dependencies", Kind::Dev),
                ("build-dependencies", Kind::Build),
            ] {
                for (name, value) in table.get(key).and_then(Value::as_table).into_iter().flatten() {
                    let package = value.get("package").and_then(Value::as_str).unwrap_or(name);
                    found.push((kind, package.to_owned()));
                }
            }
        }
        found
    }

    /// The fault stands where the manifest first names the word at the start of a line.
    pub(crate) fn fault(&self, word: &str, what: String) -> Fault {
        let line = self.source.text.lines().position(|line| line.starts_with(word)).unwrap_or_default();
        self.source.fault(line + 1, what)
    }
}

/// What every package of the lock file needs, by name; all platforms and features, so rather too much than too little.
pub(crate) fn locked() -> BTreeMap<String, BTreeSet<String>> {
    let lock: Table = file("Cargo.lock").text.parse().unwrap();
    let mut needs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in lock["package"].as_array().unwrap() {
        let names = package.get("dependencies").and_then(Value::as_array).into_iter().flatten();
        let names = names.filter_map(|line| Some(line.as_str()?.split(' ').next()?.to_owned()));
        needs.entry(package["name"].as_str().unwrap().to_owned()).or_default().extend(names);
    }
    needs
}

#[test]
fn every_member_inherits_the_lints() {
    let inherits = |member: &Member| {
        member.manifest.get("lints").and_then(|lints| lints.get("workspace")).and_then(Value::as_bool)
            == Some(true)
    };
    let faults = members();
    let faults = faults
        .iter()
        .filter(|member| !inherits(member))
        .map(|member| member.fault("[lints]", "no `[lints] workspace = true`".into()));
    none(
        "One set of lints holds for the whole house; a room of its own rules is where unwraps hide.",
        faults,
    );
}

#[test]
fn every_member_carries_the_licence_and_is_not_published() {
    let inherits = |member: &Member, key: &str| {
        member.manifest["package"].get(key).and_then(|value| value.get("workspace")).is_some()
    };
    let members = members();
    let faults = members.iter().flat_map(|member| {
        ["license", "publish", "edition", "rust-version"]
            .into_iter()
            .filter(|key| !inherits(member, key))
            .map(|key| member.fault("[package]", format!("no `{key}.workspace = true`")))
    });
    none("Licence, edition and Rust version are said once, for all rooms.", faults);
}
