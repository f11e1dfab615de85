//! What is passed in rather than reached for: time, environment, output; and no waiting by the clock in tests.

use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ExprMethodCall};

use crate::sources::{Fault, Source, none, rust, under};

#[test]
fn the_domain_prints_nothing() {
    let faults =
        domain(&["println!", "eprintln!", "print!(", "eprint!(", "dbg!", "io::stdout", "io::stderr"]);
    none(
        "Window, terminal and tests decide what is shown; a library that prints may print a secret.",
        faults,
    );
}

#[test]
fn the_domain_reads_no_environment() {
    let faults = domain(&["std::env", "env::var", "option_env!", "use std::env"]);
    none("What changes behaviour is passed in and can be seen; the same call gives the same answer.", faults);
}

#[test]
fn the_domain_is_told_the_time() {
    let faults = domain(&["SystemTime::now", "now_utc", "now_local", "UtcDateTime::now"]);
    none(
        "A verdict depends on the time of the question: it comes as an argument, so that a test can set it.",
        faults,
    );
}

#[test]
fn the_protocol_names_no_sentence_and_what_explains_no_step() {
    let sources = rust();
    let of = |room: &str, words: &[&str]| -> Vec<Fault> {
        let programs = sources.iter().filter(|source| source.is_in(room) && !source.is_test());
        programs.flat_map(|source| source.saying(source.without_tests(), words)).collect()
    };
    let ids =
        ["Sentence", "\"problem-", "\"note-", "\"evidence-", "\"cause-", "\"code-", "\"terminal-", "\"step-"];
    let steps = ["Step::", "go_to", "\"step-"];
    none(
        "A stranger needs no catalogue to use `entra`, and a pasted text is what it is, whatever page it leads to.",
        of("crates/entra/src", &ids).into_iter().chain(of("crates/explain/src", &steps)),
    );
}

#[test]
fn no_test_sleeps() {
    let sources = rust();
    let tests = sources.iter().filter(|source| source.is_test() || source.text.contains("#[cfg(test)]"));
    let faults = tests.flat_map(|source| {
        let start = if source.is_test() { 0 } else { source.without_tests().lines().count() };
        let mut sleeps = Sleeps { source, start, faults: Vec::new() };
        sleeps.visit_file(&source.tree());
        sleeps.faults
    });
    none(
        "A sleep is too short on a busy machine and too long on any other: wait for what must come.",
        faults,
    );
}

#[test]
fn nothing_names_the_machine_it_was_written_on() {
    let folders: Vec<String> =
        ["work", "root", "home/user", "Users"].iter().map(|folder| format!("/{folder}/")).collect();
    let words: Vec<&str> = folders.iter().map(String::as_str).collect();
    let endings = [
        "rs", "toml", "json", "ts", "tsx", "mjs", "css", "html", "ftl", "md", "sh", "py", "yml", "yaml",
        "snap",
    ];
    let faults = under(&["crates", "src-tauri", "tests", "ui"], &endings)
        .into_iter()
        .flat_map(|source| source.saying(&source.text, &words));
    none("A fresh clone stands somewhere else.", faults);
}

/// The rooms below window, terminal and catalogue.
const DOMAIN: [&str; 3] = ["crates/entra/src", "crates/explain/src", "crates/onboarding/src"];

fn domain(words: &[&str]) -> Vec<Fault> {
    let sources = rust();
    let is_domain = |source: &&Source| DOMAIN.iter().any(|room| source.is_in(room)) && !source.is_test();
    let programs = sources.iter().filter(is_domain);
    programs.flat_map(|source| source.saying(source.without_tests(), words)).collect()
}

/// Calls of something named `sleep` or `sleep_until` below a line.
struct Sleeps<'a> {
    source: &'a Source,
    start: usize,
    faults: Vec<Fault>,
}

impl Sleeps<'_> {
    fn note(&mut self, name: &syn::Ident) {
        let line = name.span().start().line;
        if line > self.start && name.to_string().starts_with("sleep") {
            self.faults.push(self.source.fault(line, format!("`{name}(…)`")));
        }
    }
}

impl<'ast> Visit<'ast> for Sleeps<'_> {
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if let Expr::Path(path) = &*call.func {
            self.note(&path.path.segments.last().unwrap().ident);
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.note(&call.method);
        visit::visit_expr_method_call(self, call);
    }
}
