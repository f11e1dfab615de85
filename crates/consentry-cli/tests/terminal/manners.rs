//! How the command behaves: help in the reader's language, no colours where none are wanted, quiet ends.

use std::{io::pipe, process::Stdio};

use wording::{Language, exists, say_plain};

use crate::house::{House, consentry, run, say};

const COMMANDS: [&str; 16] = [
    "link",
    "tenant",
    "permissions",
    "check",
    "explain",
    "practice",
    "onboard",
    "doctor",
    "mail",
    "sheet",
    "register",
    "landing-page",
    "snippet",
    "siem",
    "completions",
    "man",
];

#[test]
fn the_version_and_the_help_are_answers() {
    let told = say(&["--version"]);
    assert_eq!((told.code, told.out), (Some(0), format!("consentry {}\n", env!("CARGO_PKG_VERSION"))));
    let told = say(&["--help"]);
    assert_eq!((told.code, told.err.as_str()), (Some(0), ""));
    for command in COMMANDS {
        assert!(told.out.contains(&format!("\n  {command} ")), "{command}");
    }
    let told = say(&[]);
    assert_eq!((told.code, told.out.as_str()), (Some(2), ""));
    assert!(told.err.contains("Usage: consentry"));
}

#[test]
fn every_word_of_the_help_comes_from_the_catalogue() {
    for command in COMMANDS {
        let told = say(&[command, "--help"]).out;
        for of_clap in ["Print help", "possible values", "[default", "Arguments:", "[OPTIONS]", "env:"] {
            assert!(!told.contains(of_clap), "{command}: {of_clap}");
        }
        assert!(!told.contains("terminal-"), "{command}: an id without words\n{told}");
    }
}

#[test]
fn the_help_is_in_the_language_that_was_asked_for() {
    let english = include_str!("../../../wording/locales/en/terminal.ftl");
    let ids = english.lines().filter_map(|line| line.split_once(" = ").map(|(id, _)| id));
    let ids: Vec<_> = ids.filter(|id| id.starts_with("terminal-help-")).collect();
    assert!(ids.len() > 40);
    for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
        let mut help = say(&["--lang", language.tag(), "--help"]).out;
        for command in COMMANDS {
            help.push_str(&say(&[command, "--help", "--lang", language.tag()]).out);
        }
        let said = help.split_whitespace().collect::<Vec<_>>().join(" ");
        // An id that this language has no words for yet is the catalogue's own matter.
        for id in ids.iter().filter(|id| exists(language, id)) {
            let (own, english) = (say_plain(language, id), say_plain(Language::En, id));
            assert!(
                own == english || english.len() < 20 || !said.contains(&english),
                "{}: {id}",
                language.tag()
            );
        }
    }
}

#[test]
fn the_system_says_which_language_unless_the_reader_does() {
    let title = |variables: &[(&str, &str)], arguments: &[&str]| {
        let house = House::open();
        let mut command = consentry(&["tenant", "nobody.example"]);
        command.env_remove("LC_ALL").envs(variables.iter().copied()).args(arguments).args(house.addresses());
        run(command, "").out.lines().next().unwrap_or_default().to_owned()
    };
    let words = |language| {
        let customer = [("customer".to_owned(), "nobody.example".to_owned())].into();
        wording::say(language, "cause-tenant_unknown.title", &customer)
    };
    assert_eq!(title(&[("LANG", "da_DK.UTF-8")], &[]), words(Language::Da));
    assert_eq!(title(&[("LANG", "da_DK.UTF-8"), ("LC_ALL", "C.UTF-8")], &[]), words(Language::En));
    assert_eq!(title(&[("LANG", "da_DK.UTF-8")], &["--lang", "zh-CN"]), words(Language::ZhCn));
    assert_eq!(title(&[("LANG", "da_DK.UTF-8")], &["--lang=sv"]), words(Language::Sv));
}

#[test]
fn a_pipe_gets_no_colours_and_a_terminal_without_unicode_gets_words() {
    let house = House::consented();
    let told = |locale: &str| {
        let mut command = consentry(&["check", "--client-id", crate::house::CLIENT, "--secret-stdin"]);
        command.args(["--tenant", "fabrikambikes.example"]).args(house.addresses()).env("LC_ALL", locale);
        run(command, &house.app().secret).out
    };
    let (modern, plain) = (told("C.UTF-8"), told("C"));
    assert!(!modern.contains('\u{1b}') && modern.starts_with("  ✓ The sign-in service responds"));
    assert!(plain.starts_with("  Passed The sign-in service responds"), "{plain}");
}

#[test]
fn no_color_is_honoured_even_where_colours_are_forced() {
    let help = |variables: &[(&str, &str)]| {
        let mut command = consentry(&["permissions", "--api", "defender-xdr"]);
        command.envs(variables.iter().copied());
        run(command, "").out
    };
    assert!(help(&[("CLICOLOR_FORCE", "1")]).contains('\u{1b}'));
    assert!(!help(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]).contains('\u{1b}'));
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let app = ["--client-id", crate::house::CLIENT, "--tenant", "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58"];
    let with = |first: &[&'static str]| [first, &app[..]].concat();
    for arguments in [
        vec!["permissions"],
        vec!["permissions", "--json"],
        vec!["--help"],
        vec!["check", "--help"],
        vec!["man"],
        vec!["completions", "zsh"],
        vec!["landing-page", "--app-name", "Watch"],
        with(&["link"]),
        with(&["mail", "--app-name", "Watch"]),
        with(&["sheet", "--app-name", "Watch"]),
        with(&["snippet", "--language", "curl"]),
    ] {
        let (reader, writer) = pipe().unwrap();
        drop(reader);
        let mut command = consentry(&arguments);
        command.stdout(Stdio::from(writer));
        let told = run(command, "");
        assert_eq!((told.code, told.err.as_str()), (Some(0), ""), "{arguments:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn an_answer_that_could_not_be_written_is_told() {
    let mut command = consentry(&["permissions"]);
    command.stdout(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
    let told = run(command, "");
    assert_eq!((told.code, told.err.lines().count()), (Some(4), 1));
}

#[test]
fn in_json_everything_but_the_document_is_beside_it() {
    let house = House::consented();
    let told = house.check("northwindtraders.example", &["-v"]);
    assert!(told.json().is_object());
    assert!(told.err.contains("Not every permission is granted"));
    let quiet = house.check("northwindtraders.example", &[]);
    assert_eq!(quiet.err, "");
}

#[test]
fn what_came_over_the_network_moves_no_cursor() {
    let told = run(consentry(&["explain"]), "AADSTS90002: Tenant '\u{1b}]0;owned\u{7}\u{9b}2J' not found.");
    assert!(!told.out.contains(['\u{1b}', '\u{7}', '\u{9b}']), "{:?}", told.out);
}
