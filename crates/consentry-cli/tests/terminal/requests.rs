//! `mail`, `sheet` and `landing-page`: the request to the customer's admin, and where the answer arrives.

use std::{
    fs,
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::{
    documents::members,
    house::{CLIENT, Run, consentry, run},
};

const NASTY: &str = "O'Brien & \"S\u{f8}ns\" <script>alert(1)</script> $(touch x) \u{4e2d}\u{6587}";

pub(crate) fn ask(command: &str, more: &[&str]) -> Run {
    let mut command = consentry(&[command, "--client-id", CLIENT, "--tenant", "fabrikambikes.example"]);
    command.args(["--state", "AAAAAAAAAAAAAAAAAAAAAA"]).args(more);
    run(command, "")
}

pub(crate) fn words() -> String {
    let state = entra::ConsentState::given("AAAAAAAAAAAAAAAAAAAAAA").unwrap();
    onboarding::TrustWords::of(&state).to_string()
}

pub(crate) fn refused(command: &str, more: &[&str]) -> (Option<String>, Option<String>) {
    let mut arguments = more.to_vec();
    arguments.push("--json");
    let told = ask(command, &arguments);
    assert_eq!(told.code, Some(2), "{told:?}");
    let problem = told.json()["problem"].clone();
    let word = |name: &str| problem[name].as_str().map(str::to_owned);
    (word("code"), word("option"))
}

#[test]
fn a_mail_is_printed_with_its_subject_link_fingerprint_and_name() {
    let told = ask("mail", &["--app-name", "Incident Watch", "--company", "Contoso MDR", "--phone", "+45 1"]);
    assert_eq!((told.code, told.err.as_str()), (Some(0), ""));
    let first = told.out.lines().next().unwrap();
    assert!(first.contains("Contoso MDR") && first.contains("Incident Watch"), "{first}");
    for said in [
        "/fabrikambikes.example/v2.0/adminconsent?client_id=",
        ">> 9d3f6c20 <<",
        &words(),
        "+45 1",
        "Incident.Read.All",
    ] {
        assert!(told.out.contains(said), "{said}");
    }
}

#[test]
fn both_have_their_members_printed_or_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("request");
    let out = file.to_str().unwrap();
    let request = ["url", "state", "trust_words", "fingerprint", "api", "permissions", "reply_way"];
    let with = |more: &[&'static str]| {
        let mut names = [&request[..], more].concat();
        names.sort_unstable();
        names
    };
    for written in [false, true] {
        let more: &[&str] = if written { &["--force", "--out", out] } else { &[] };
        let json = |command| {
            let told = ask(command, &[&["--json", "--app-name", "Watch"], more].concat());
            assert_eq!((told.code, told.err.as_str()), (Some(0), ""));
            told.json()
        };
        let (mail, sheet): (Value, Value) = (json("mail"), json("sheet"));
        assert_eq!(members(&mail), with(&["schema", "text", "path", "subject", "apis"]));
        assert_eq!(members(&sheet), with(&["schema", "text", "path", "apis"]));
        for one in [&mail, &sheet] {
            assert_eq!((&one["schema"], &one["trust_words"]), (&1.into(), &words().into()));
            assert_eq!(one["fingerprint"], CLIENT[..8]);
            assert_eq!(one["path"].as_str(), written.then_some(out));
        }
        assert!(mail["text"].is_string());
        assert_eq!(sheet["text"].is_null(), written);
    }
}

#[test]
fn what_to_read_out_is_said_beside_the_paper() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("request");
    let read_out = "Read this out when the admin calls: login.microsoftonline.com · 9d3f6c20\n";
    let to_file = ["--out", out.to_str().unwrap(), "--force"];
    for (command, more) in
        [("mail", &[][..]), ("mail", &to_file), ("sheet", &[]), ("sheet", &to_file), ("link", &[])]
    {
        let named: &[&str] = if command == "link" { &["-v"] } else { &["-v", "--app-name", "Watch"] };
        let told = ask(command, &[named, more].concat());
        assert!(told.err.contains(read_out), "{}", told.err);
        assert!(told.err.contains(&format!("Name of this request: {}\n", words())), "{}", told.err);
        assert!(!told.out.contains("Read out when"), "what is piped on is the paper alone");
    }
    let page = run(consentry(&["landing-page", "-v", "--app-name", "Watch", "--client-id", CLIENT]), "");
    assert!(page.err.ends_with("Read this out when the admin calls: 9d3f6c20\n"), "{}", page.err);
}

#[test]
fn a_mail_becomes_a_draft_and_a_sheet_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let (eml, html) = (folder.path().join("request.eml"), folder.path().join("request.html"));
    let said = |command, file: &std::path::Path| {
        let out = file.to_str().unwrap();
        let told = ask(command, &["--app-name", NASTY, "--email", "soc@contoso.example", "--out", out]);
        assert_eq!((told.code, told.out.as_str(), told.err.as_str()), (Some(0), "", ""));
        fs::read_to_string(file).unwrap()
    };
    let mail = said("mail", &eml);
    assert!(mail.contains("X-Unsent: 1") && mail.contains("soc@contoso.example"));
    let page = said("sheet", &html);
    assert!(page.starts_with("<!DOCTYPE html>") || page.starts_with("<!doctype html>"), "{}", &page[..80]);
    assert!(page.contains("&lt;script&gt;alert") && !page.contains("<script>alert"), "a name is text");
}

#[test]
fn a_line_break_in_a_name_makes_no_line_of_a_mails_head() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("request.eml");
    let name = "Watch\r\nBcc: everyone@contoso.example";
    let told = ask("mail", &["--app-name", name, "--company", name, "--out", file.to_str().unwrap()]);
    assert_eq!(told.code, Some(0));
    let mail = fs::read_to_string(file).unwrap();
    // Below the head the name may begin a line wherever the text is wrapped.
    let (head, _) = mail.split_once("\r\n\r\n").unwrap();
    assert!(head.contains("Subject:") && !head.lines().any(|line| line.starts_with("Bcc:")), "{head}");
}

#[test]
fn the_customers_language_is_not_the_readers() {
    let said = |more: &[&str]| ask("mail", &[&["--app-name", "Watch"], more].concat()).out;
    let english = said(&[]);
    assert_eq!(said(&["--lang", "de", "--customer-lang", "en"]), english);
    let subject = |language: &str| {
        let language = wording::Language::from_tag(language).unwrap();
        let app = [("app".to_owned(), "Watch".to_owned())].into();
        wording::say(language, "request-subject-unnamed", &app)
    };
    assert!(said(&["--customer-lang", "da"]).starts_with(&subject("da")));
    assert!(said(&["--lang", "zh-CN"]).starts_with(&subject("zh-CN")));
}

#[test]
fn how_the_answer_comes_back_follows_the_redirect_address() {
    let said = |more: &[&str]| ask("mail", &[&["--app-name", "Watch", "--json"], more].concat()).json();
    let text = |more: &[&str]| said(more)["text"].as_str().unwrap().to_owned();
    let page = ["--redirect-uri", "https://contoso.example/thanks"];
    assert_eq!(text(&page), text(&[&page[..], &["--reply-way", "landing_page"]].concat()));
    assert_eq!(text(&[]), text(&["--reply-way", "address"]));
    assert_ne!(text(&page), text(&[]));
    assert!(
        said(&page)["url"].as_str().unwrap().contains("redirect_uri=https%3A%2F%2Fcontoso.example%2Fthanks")
    );
}

#[test]
fn an_answer_that_goes_to_a_portal_is_warned_of() {
    let portal = ["--app-name", "Watch", "--json", "--redirect-uri", "https://portal.azure.com"];
    for command in ["mail", "sheet"] {
        let told = ask(command, &portal);
        assert_eq!(told.code, Some(0));
        assert!(told.err.starts_with("The answer goes to portal.azure.com, a Microsoft portal"), "{told:?}");
    }
}

#[test]
fn each_bad_value_is_told_by_word_and_option() {
    let long = "x".repeat(121);
    let name = ["--app-name", "Watch"];
    for command in ["mail", "sheet"] {
        let with = |more: [&str; 2]| refused(command, &[name, more].concat());
        for (more, code, option) in [
            (["--customer-lang", "tlh"], "not-a-choice", "--customer-lang"),
            (["--redirect-uri", "http://contoso.example"], "redirect-uri-http", "--redirect-uri"),
            (["--reply-way", "landing_page"], "landing-page-here", "--redirect-uri"),
            (["--reply-way", "pigeon"], "not-a-choice", "--reply-way"),
            (["--email", "soc"], "email-unreadable", "--email"),
            (["--company", long.as_str()], "too-long", "--company"),
            (["--permission", "Machine.Isolate"], "permission-unknown", "--permission"),
            (["--out", "/no/such/folder/request"], "file-not-found", "--out"),
            (["--out", "/"], "file-is-folder", "--out"),
        ] {
            assert_eq!(with(more), (Some(code.into()), Some(option.into())), "{command} {more:?}");
        }
        let named = |name: &str| refused(command, &["--app-name", name]);
        assert_eq!(named(" \n "), (Some("app-name-empty".into()), Some("--app-name".into())));
        assert_eq!(named(&long), (Some("app-name-too-long".into()), Some("--app-name".into())));
    }
}

#[test]
fn the_partners_own_page_is_printed_or_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("thanks.html");
    let page = |more: &[&str]| {
        let mut command = consentry(&["landing-page", "--app-name", NASTY, "--company", "Contoso MDR"]);
        command.args(more);
        run(command, "")
    };
    let printed = page(&[]);
    assert_eq!((printed.code, printed.err.as_str()), (Some(0), ""));
    assert!(printed.out.contains("Contoso MDR") && !printed.out.contains("<script>alert(1)"));
    let told = page(&["--out", file.to_str().unwrap(), "--json"]).json();
    let request = ["url", "state", "trust_words", "fingerprint", "api", "permissions", "reply_way"];
    let mut names = [&request[..], &["schema", "text", "path", "apis"]].concat();
    names.sort_unstable();
    assert_eq!(members(&told), names);
    assert!(request.iter().all(|name| told[name].is_null()), "no customer is named, so there is no request");
    let known = page(&["--client-id", CLIENT, "--json"]).json();
    assert_eq!(known["fingerprint"], CLIENT[..8]);
    assert!(known["text"].as_str().unwrap().contains(&CLIENT[..8]));
    assert_eq!((told["text"].as_str(), told["path"].as_str()), (None, file.to_str()));
    assert_eq!(fs::read_to_string(&file).unwrap().trim_end(), printed.out.trim_end());
    let told = page(&["--out", "/no/such/folder/thanks.html"]);
    assert_eq!((told.code, told.out.as_str()), (Some(2), ""));
}

#[test]
fn a_paper_that_cannot_be_written_leaves_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("request.html");
    fs::write(&file, "precious").unwrap();
    // A disk that takes no more, told by a limit on the size of files: 512 bytes each.
    let limited = |out: &str| {
        let mut shell = Command::new("sh");
        let line = "trap '' XFSZ; ulimit -f 1; exec \"$0\" sheet --client-id \"$1\" --tenant contoso.com --app-name W --force --out \"$2\"";
        shell.args(["-c", line, env!("CARGO_BIN_EXE_consentry"), CLIENT, out]);
        shell.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        run(shell, "")
    };
    let told = limited(file.to_str().unwrap());
    assert_eq!(told.code, Some(2), "{told:?}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "precious");
    limited(folder.path().join("new.html").to_str().unwrap());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half written stays");
}

#[test]
fn a_request_that_nobody_could_answer_is_not_made() {
    let of = |more: &[&str]| refused("mail", &[&["--app-name", "Watch"], more].concat());
    let said = |code: &str, option: &str| (Some(code.to_owned()), Some(option.to_owned()));
    assert_eq!(of(&["--cloud", "china"]), said("not-offered", "--cloud"));
    let page = "https://contoso.example/done";
    assert_eq!(
        of(&["--style", "classic", "--reply-way", "landing_page", "--redirect-uri", page]),
        said("classic-landing-page", "--reply-way")
    );
    for more in [["snippet", "--language", "curl"], ["siem", "--product", "splunk"]] {
        let mut command = consentry(&more);
        command.args(["--client-id", CLIENT, "--tenant", "contoso.com", "--cloud", "china", "--json"]);
        assert_eq!(run(command, "").json()["problem"]["code"], "not-offered", "{more:?}");
    }
}

#[test]
fn a_file_without_a_certificate_is_named_as_such() {
    let folder = tempfile::tempdir().unwrap();
    for text in ["", "root:x:0:0", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        let file = folder.path().join("ca.pem");
        fs::write(&file, text).unwrap();
        let mut command = consentry(&["tenant", "contoso.com", "--json", "--ca-file"]);
        command.arg(&file);
        let told = run(command, "");
        assert_eq!(told.code, Some(2), "{text}: {told:?}");
        assert_eq!(told.json()["problem"]["code"], "not-pem");
    }
}
