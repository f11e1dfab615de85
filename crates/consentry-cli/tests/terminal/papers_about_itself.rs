//! What the command says about itself for others: completions that shells read, pages that `man` reads.

use std::{
    fs,
    process::{Command, Output, Stdio},
};

use wording::Language;

use crate::house::{consentry, run, say};

/// Feeds a program what the command said, and expects it to be content.
fn judged_by(program: &str, arguments: &[&str], text: &str) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("judged");
    fs::write(&path, text).unwrap();
    let mut command = Command::new(program);
    command.args(arguments).arg(&path).env("LC_ALL", "C.UTF-8").stdin(Stdio::null());
    let output = command.output().unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success() && output.stderr.is_empty(), "{program}: {output:?}");
    output
}

fn completions(shell: &str, language: &str) -> String {
    let told = say(&["completions", shell, "--lang", language]);
    assert_eq!((told.code, told.err.as_str()), (Some(0), ""));
    told.out
}

#[test]
fn shells_can_read_the_completions_in_every_language() {
    for language in Language::ALL.map(Language::tag) {
        for (shell, check) in [("bash", "-n"), ("zsh", "-n"), ("fish", "-n")] {
            judged_by(shell, &[check], &completions(shell, language));
        }
        for shell in ["powershell", "elvish"] {
            assert!(completions(shell, language).contains("--client-id"), "{shell}");
        }
    }
}

#[test]
fn bash_completes_commands_options_and_the_words_of_a_value() {
    let script = completions("bash", "en");
    let completed = |words: &str| {
        let typed: Vec<_> = words.split('|').collect();
        let ask = format!(
            "\nCOMP_WORDS=({}); COMP_CWORD={}; _consentry consentry '{}' '{}'; echo \"${{COMPREPLY[*]}}\"\n",
            typed.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" "),
            typed.len() - 1,
            typed[typed.len() - 1],
            typed[typed.len() - 2],
        );
        let output = judged_by("bash", &["--norc"], &format!("{script}{ask}"));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    assert_eq!(completed("consentry|doc"), "doctor");
    assert_eq!(completed("consentry|link|--redirect"), "--redirect-uri");
    assert_eq!(completed("consentry|link|--style|"), "admin-consent classic");
    assert_eq!(completed("consentry|check|--api|def"), "defender-xdr defender-endpoint");
}

#[test]
fn an_unknown_shell_is_refused_with_those_there_are() {
    let told = say(&["completions", "tcsh", "--json"]);
    assert_eq!((told.code, told.json()["problem"]["option"].as_str()), (Some(2), Some("SHELL")));
    assert!(told.err.contains("bash, zsh, fish, powershell, elvish"), "{}", told.err);
    assert_eq!(say(&["completions"]).code, Some(2));
}

#[test]
fn the_manual_is_one_page_that_man_can_read() {
    for language in Language::ALL.map(Language::tag) {
        let told = say(&["man", "--lang", language]);
        judged_by("mandoc", &["-Tlint", "-W", "warning"], &told.out);
        let page = judged_by("mandoc", &["-Tutf8"], &told.out);
        // Bold is written as a letter struck twice.
        let struck = String::from_utf8(page.stdout).unwrap();
        let page = struck.split('\u{8}').fold(String::new(), |mut page, part| {
            page.pop();
            page + part
        });
        assert!(page.contains("CONSENTRY(1)") && page.contains("--consented-at"), "{page}");
    }
}

#[test]
fn a_page_for_each_command_is_written_into_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().join("man1");
    let mut command = consentry(&["man", "--json", "--out"]);
    command.arg(&into).env("SOURCE_DATE_EPOCH", "1780000000");
    let told = run(command, "");
    assert_eq!((told.code, told.json()["schema"].as_i64()), (Some(0), Some(1)));
    assert!(told.json()["text"].is_null());
    let written = told.json()["paths"].as_array().unwrap().len();
    assert_eq!(fs::read_dir(&into).unwrap().count(), written);
    for command in ["consentry", "consentry-link", "consentry-check", "consentry-doctor"] {
        let page = fs::read_to_string(into.join(format!("{command}.1"))).unwrap();
        judged_by("mandoc", &["-Tlint", "-W", "warning"], &page);
        assert!(page.contains("2026-05-28"), "the day that a packager builds as");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let told = say(&["man", "--out", "/dev/null/man1", "--json"]);
    assert_eq!(told.code, Some(2));
    assert_eq!(told.json()["problem"]["option"], "--out");
}
