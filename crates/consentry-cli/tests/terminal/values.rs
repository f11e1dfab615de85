//! Values that cannot be read: a word for programs, a sentence for people, exit code 2.

use wording::{Language, say_plain};

use crate::house::{CLIENT, Run, consentry, run, say};

fn refused(arguments: &[&str]) -> Run {
    let mut command = consentry(arguments);
    command.env("CONSENTRY_SECRET", "some~secret");
    let told = run(command, "");
    assert_eq!(told.code, Some(2), "{told:?}");
    told
}

#[test]
fn each_bad_value_is_told_by_word_and_sentence() {
    let two = format!("{CLIENT} 9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58");
    for (arguments, code, option) in [
        (
            vec!["check", "--client-id", "no id at all", "--tenant", "a.example"],
            "client-id-missing",
            "--client-id",
        ),
        (vec!["check", "--client-id", &two, "--tenant", "a.example"], "several-ids", "--client-id"),
        (vec!["check", "--client-id", CLIENT, "--tenant", "common"], "tenant-reserved", "--tenant"),
        (vec!["check", "--client-id", CLIENT, "--tenant", "organizations"], "tenant-reserved", "--tenant"),
        (vec!["check", "--client-id", CLIENT, "--tenant", "me@gmail.com"], "tenant-personal", "--tenant"),
        (vec!["check", "--client-id", CLIENT, "--tenant", "Fabrikam"], "tenant-unreadable", "--tenant"),
        (vec!["check", "--client-id", CLIENT, "--tenant", CLIENT], "tenant-is-client-id", "--tenant"),
        (vec!["link", "--client-id", CLIENT, "--tenant", CLIENT], "tenant-is-client-id", "--tenant"),
        (vec!["explain", "--client-id", CLIENT, "--tenant", CLIENT], "tenant-is-client-id", "--tenant"),
        (
            vec!["siem", "--product", "splunk", "--client-id", CLIENT, "--tenant", CLIENT],
            "tenant-is-client-id",
            "--tenant",
        ),
        (
            vec!["check", "--client-id", CLIENT, "--tenant", "a.example", "--home-tenant", CLIENT],
            "client-id-is-home-tenant",
            "--home-tenant",
        ),
        (
            vec![
                "check",
                "--client-id",
                CLIENT,
                "--tenant",
                "a.example",
                "--authority",
                "http://login.example",
            ],
            "url-not-https",
            "--authority",
        ),
        (
            vec!["check", "--client-id", CLIENT, "--tenant", "a.example", "--api-base", "ftp://x"],
            "url-not-https",
            "--api-base",
        ),
        (
            vec!["check", "--client-id", CLIENT, "--tenant", "a.example", "--permission", "Machine.Isolate"],
            "permission-unknown",
            "--permission",
        ),
        (
            vec!["check", "--client-id", CLIENT, "--tenant", "a.example", "--consented-at", "yesterday"],
            "not-a-time",
            "--consented-at",
        ),
        (
            vec!["check", "--client-id", CLIENT, "--tenant", "a.example", "--endpoint", "v3"],
            "not-a-choice",
            "--endpoint",
        ),
        (
            vec!["check", "--client-id", CLIENT, "--tenant", "a.example", "--watch", "-1"],
            "not-a-number",
            "--watch",
        ),
        (
            vec!["check", "--client-id", CLIENT, "--tenant", "a.example", "--ca-file", "/no/such.pem"],
            "file-not-found",
            "--ca-file",
        ),
        (
            vec!["link", "--client-id", CLIENT, "--tenant", "a.example", "--state", "a b"],
            "not-a-state",
            "--state",
        ),
        (
            vec![
                "link",
                "--client-id",
                CLIENT,
                "--tenant",
                "a.example",
                "--redirect-uri",
                "http://a.example",
            ],
            "redirect-uri-http",
            "--redirect-uri",
        ),
        (vec!["permissions", "--cloud", "public", "--api", "mtp"], "not-a-choice", "--api"),
        (vec!["tenant", "https://portal.azure.com/", "--lang", "tlh"], "not-a-choice", "--lang"),
        (vec!["practice", "--port", "70000"], "not-a-number", "--port"),
    ] {
        let plain = arguments;
        let mut with_json = plain.clone();
        with_json.push("--json");
        let told = refused(&with_json);
        let problem = told.json()["problem"].clone();
        assert_eq!(
            (problem["code"].as_str(), problem["option"].as_str()),
            (Some(code), Some(option)),
            "{plain:?}"
        );
        assert_eq!(told.err.trim_end(), format!("{option}: {}", problem["message"].as_str().unwrap()));
        let told = refused(&plain);
        assert_eq!((told.out.as_str(), told.err.contains('!')), ("", false));
    }
}

#[test]
fn an_id_is_read_however_it_was_copied() {
    let line = format!("Application (client) ID : {{{}}}", CLIENT.to_uppercase());
    let told = say(&["link", "--json", "--client-id", &line, "--tenant", "mia@fabrikambikes.example"]);
    assert_eq!(told.json()["client_id"], CLIENT);
    assert_eq!(told.json()["tenant"], "fabrikambikes.example");
}

#[test]
fn what_clap_refuses_is_said_in_our_own_words() {
    let see_help = say_plain(Language::En, "terminal-problem-see-help");
    for (arguments, sentence) in [
        (vec!["check", "--tennant", "x"], "There is no option --tennant here."),
        (vec!["chekc"], "There is no such command."),
        (vec!["check", "--tenant", "a.example"], "Missing: --client-id ID"),
        (vec!["link", "--client-id"], "--client-id ID needs a value."),
        (
            vec!["tenant", "a.example", "--lang", "en", "--lang", "da"],
            "--lang en|da|nl|sv|de|zh-CN is given twice.",
        ),
    ] {
        let told = refused(&arguments);
        assert_eq!(told.err, format!("{sentence}\n{see_help}\n"));
        assert_eq!(told.out, "");
    }
}
