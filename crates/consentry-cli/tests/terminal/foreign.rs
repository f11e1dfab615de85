//! Servers that are not Microsoft's: named, wanted before a secret or a token leaves, and never called Microsoft's.

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    sync::mpsc::{Receiver, channel},
    thread,
};

use crate::house::{CLIENT, House, Run, consentry, run};

const SECRET: &str = "canary~secret.0123456789-abcdefghijklmno";

/// A proxy that lets nobody through, and tells to where each wanted.
fn proxy() -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (told, asked) = channel();
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let mut line = String::new();
            BufReader::new(&stream).read_line(&mut line).unwrap();
            told.send(line).unwrap();
            drop((&stream).write_all(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
        }
    });
    (address, asked)
}

fn check(more: &[&str]) -> Run {
    let mut command = consentry(&["check", "--client-id", CLIENT, "--tenant", "a.example", "--secret-stdin"]);
    command.args(more);
    run(command, SECRET)
}

#[test]
fn without_a_word_nothing_leaves_for_a_host_that_is_not_microsofts() {
    let (proxy, asked) = proxy();
    for (option, host) in [
        ("--authority", "https://login.example"),
        ("--authority", "https://login.microsoftonline.com.evil.example"),
        ("--authority", "https://login.microsoftonline.com:8443"),
        ("--api-base", "https://api.example"),
        ("--api-base", "https://login.microsoftonline.com"),
    ] {
        let told = check(&["--json", "--proxy", &proxy, option, host]);
        assert_eq!(told.code, Some(2), "{told:?}");
        let problem = &told.json()["problem"];
        assert_eq!((&problem["code"], &problem["option"]), (&"foreign-host".into(), &option.into()));
        let named = host.trim_start_matches("https://");
        assert!(problem["message"].as_str().unwrap().starts_with(&format!("{named} is not Microsoft")));
        let mut onboard = consentry(&["onboard", "--proxy", &proxy, option, host]);
        onboard.env("CONSENTRY_SECRET", SECRET);
        let told = run(onboard, "1\n\nWatch\n");
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""), "{told:?}");
    }
    assert!(asked.try_recv().is_err(), "nobody was asked");
}

#[test]
fn with_yes_the_named_host_is_asked_and_not_called_microsofts() {
    let (proxy, asked) = proxy();
    let told = check(&["--yes", "--proxy", &proxy, "--authority", "https://login.example"]);
    assert_eq!(told.code, Some(4), "{told:?}");
    assert!(asked.try_iter().all(|line| line.starts_with("CONNECT login.example:443 ")));
    assert!(told.err.starts_with("login.example is not Microsoft"), "{}", told.err);
    assert!(told.out.contains("\nTested with login.example, not with Microsoft"), "{}", told.out);
    let first = told.out.lines().next().unwrap();
    assert!(first.contains("The sign-in service") && first.contains("login.example"), "{first}");
    for said in
        told.out.lines().filter(|line| line.starts_with("  \u{2713}") || line.starts_with("  \u{2717}"))
    {
        assert!(!said.contains("Microsoft"), "{said}");
    }
    let json = check(&["--yes", "--json", "--proxy", &proxy, "--authority", "https://login.example"]).json();
    assert_eq!(json["not_microsoft"], serde_json::json!(["login.example"]));
}

#[test]
fn this_computer_and_microsoft_need_no_word_and_only_one_of_them_is_microsoft() {
    let house = House::consented();
    let told = house.check("fabrikambikes.example", &[]);
    assert_eq!((told.code, told.err.as_str()), (Some(0), ""));
    let host = house.addresses()[1].trim_start_matches("http://").to_owned();
    assert_eq!(told.json()["not_microsoft"], serde_json::json!([host]));
    let (proxy, asked) = proxy();
    let regional = "https://api-eu.security.microsoft.com";
    for more in [vec![], vec!["--api-base", regional], vec!["--authority", "https://login.windows.net/"]] {
        let told = check(&[&["--json", "--proxy", &proxy][..], &more].concat());
        assert_eq!((told.code, told.err.as_str()), (Some(4), ""), "{more:?}");
        assert_eq!(told.json()["not_microsoft"], serde_json::json!([]));
    }
    assert!(asked.try_recv().unwrap().starts_with("CONNECT login."));
}

#[test]
fn who_sends_no_secret_is_not_asked_and_names_the_host_all_the_same() {
    let (proxy, _asked) = proxy();
    for command in [
        vec!["tenant", "a.example"],
        vec!["doctor"],
        vec!["link", "--client-id", CLIENT, "--tenant", "a.example"],
        vec!["snippet", "--language", "curl", "--client-id", CLIENT, "--tenant", "a.example"],
    ] {
        let mut asking = consentry(&command);
        asking.args(["--proxy", &proxy, "--authority", "https://login.example", "--json"]);
        let told = run(asking, "");
        assert_ne!(told.code, Some(2), "{told:?}");
        assert!(told.err.contains("login.example is not Microsoft"), "{told:?}");
    }
    let doctor = consentry(&["doctor", "--json", "--proxy", &proxy, "--authority", "https://login.example"]);
    assert_eq!(run(doctor, "").json()["not_microsoft"], serde_json::json!(["login.example"]));
}

#[test]
fn an_address_with_more_than_scheme_host_and_port_is_refused_and_nobody_is_asked() {
    let authority = "http://127.0.0.1:9";
    for more in ["#", "/#x", "?", "/?x=1", "//", "/organizations", "/a/..", "/%2e%2e", "\\", "%2f"] {
        for option in ["--authority", "--api-base"] {
            let told = check(&["--json", "--yes", option, &format!("{authority}{more}")]);
            assert_eq!(told.code, Some(2), "{more}: {told:?}");
            assert_eq!(told.json()["problem"]["option"], option);
            assert!(!told.out.contains("url-not-https") || more == "%2f", "{more}: {told:?}");
        }
    }
    let told = check(&["--json", "--authority", "https://mia:canary@login.example"]);
    assert_eq!(told.json()["problem"]["code"], "url-has-more");
    assert!(!told.out.contains("canary") && !told.err.contains("canary"), "{told:?}");
}
