//! No two modules of a crate need each other: not the rooms of a crate, and not the files of a folder.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::modules::{Modules, Reference};
use crate::sources::{Source, rust};

const WHY: &str = "Modules that need each other are read, changed and tested together or not at all: move what both need \
                   into a third one below them. A folder and its own files, and a file and its own tests, may name \
                   each other.";

#[test]
fn no_modules_need_each_other() {
    let mut faults = Vec::new();
    for (name, graph) in &crates() {
        let edges: BTreeSet<&Edge> = graph.keys().collect();
        let cycles: BTreeSet<Vec<&Edge>> = edges.iter().filter_map(|edge| shortest(&edges, edge)).collect();
        faults.extend(cycles.iter().map(|cycle| shown(name, graph, cycle)));
    }
    assert!(faults.is_empty(), "\n{}\n{WHY}\n", faults.join("\n"));
}

/// Two modules side by side, by their names from the crate's root; the first needs the second.
type Edge = (String, String);
/// With the places where it does.
type Graph = BTreeMap<Edge, Vec<Reference>>;

fn crates() -> BTreeMap<String, Graph> {
    let sources = rust();
    let sources: BTreeMap<&str, &Source> =
        sources.iter().map(|source| (source.path.as_str(), source)).collect();
    let roots = sources.keys().filter_map(|path| {
        let (folder, file) = path.rsplit_once("/src/")?;
        let name = folder.rsplit('/').next()?;
        match file {
            "lib.rs" => Some((name.to_owned(), *path)),
            // Beside a library it is a crate of its own.
            "main.rs" if sources.contains_key(format!("{folder}/src/lib.rs").as_str()) => {
                Some((format!("{name}/main"), *path))
            }
            "main.rs" => Some((name.to_owned(), *path)),
            _ => None,
        }
    });
    roots.map(|(name, root)| (name, graph(&Modules::of(root, &sources)))).collect()
}

/// Each reference counts once: where the two paths part.
fn graph(modules: &Modules) -> Graph {
    let mut graph = Graph::new();
    for reference in modules.references() {
        let (from, to) = (&reference.from, &reference.to);
        let shared = from.iter().zip(to).take_while(|(from, to)| from == to).count();
        if shared < from.len() && shared < to.len() {
            let edge = (from[..=shared].join("::"), to[..=shared].join("::"));
            graph.entry(edge).or_default().push(reference);
        }
    }
    graph
}

/// The shortest way from the edge's end back to its start, beginning with the edge that comes first by name.
fn shortest<'a>(edges: &BTreeSet<&'a Edge>, through: &'a Edge) -> Option<Vec<&'a Edge>> {
    let mut ways = VecDeque::from([vec![through]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop_front() {
        let end = &way.last()?.1;
        if *end == through.0 {
            let first = (0..way.len()).min_by_key(|at| way[*at])?;
            return Some([&way[first..], &way[..first]].concat());
        }
        let next = edges.iter().filter(|edge| edge.0 == *end && seen.insert(edge.1.as_str()));
        ways.extend(next.map(|edge| [way.as_slice(), &[*edge]].concat()));
    }
    None
}

fn shown(name: &str, graph: &Graph, cycle: &[&Edge]) -> String {
    let steps = cycle.iter().map(|edge| {
        let places = &graph[*edge];
        let Reference { file, line, .. } = &places[0];
        format!("    {} → {}: {file}:{line}, and {} more", edge.0, edge.1, places.len() - 1)
    });
    let steps: Vec<String> = steps.collect();
    format!("  {name}:\n{}", steps.join("\n"))
}

#[test]
fn a_cycle_is_seen_through_whatever_hides_it() {
    let cycles = |files: &[(&str, &str)]| {
        let source =
            |(path, text): &(&str, &str)| Source { path: format!("c/src/{path}"), text: (*text).into() };
        let sources: Vec<Source> = files.iter().map(source).collect();
        let by_path = sources.iter().map(|source| (source.path.as_str(), source)).collect();
        let graph = graph(&Modules::of("c/src/lib.rs", &by_path));
        let edges: BTreeSet<&Edge> = graph.keys().collect();
        let cycles: BTreeSet<_> = edges.iter().filter_map(|edge| shortest(&edges, edge)).collect();
        cycles.into_iter().flatten().map(|edge| edge.0.clone()).collect::<Vec<_>>()
    };
    let root = ("lib.rs", "mod a; mod b; pub use a::A; pub use b::*;");
    let b = ("b.rs", "pub struct B; fn b() { let _ = crate::A; }");
    for (how, a) in [
        ("by a use", "use crate::b::B; pub struct A;"),
        ("by a path", "pub struct A; fn a() { super::b::b() }"),
        ("by a type", "pub struct A(Vec<crate::b::B>);"),
        ("by a module's name", "use crate::b; pub struct A; fn a() { b::b() }"),
        ("under another name", "use crate::{b as c}; pub struct A; fn a() { c::b() }"),
        ("by the root's star", "use crate::B; pub struct A;"),
        ("by a star", "use crate::b::*; pub struct A;"),
        ("inside a macro", "pub struct A; fn a() { let _ = vec![(1, crate::b::B)]; }"),
        ("inside a module", "pub struct A; mod inner { use super::super::b::B; }"),
        ("inside a function", "pub struct A; fn a() { use crate::b::B; }"),
    ] {
        assert_eq!(cycles(&[root, ("a.rs", a), b]), ["a", "b"], "{how}");
    }
    for (how, a) in [
        ("from its tests", "pub struct A; #[cfg(test)] mod tests { use crate::b::B; }"),
        ("to its own", "pub struct A; mod b { pub struct B; } use b::B; use self::b::B as C;"),
        ("to another crate", "pub struct A; use ::b::B; use c::b::B as C;"),
    ] {
        assert!(cycles(&[root, ("a.rs", a), b]).is_empty(), "{how}");
    }
    let folder = [
        ("lib.rs", "mod f;"),
        ("f.rs", "mod a; mod b; pub(crate) use b::B; struct F(a::A);"),
        ("f/a.rs", "use super::B; pub(crate) struct A; use super::F;"),
        ("f/b.rs", "pub(crate) struct B; use crate::f::a::A;"),
    ];
    assert_eq!(cycles(&folder), ["f::a", "f::b"], "the files of a folder, and not the folder with them");
}
