//! `doctor`: what surrounds the program, one red line hiding no other.

use std::{
    io::{BufRead, BufReader, Write},
    net::TcpListener,
    sync::mpsc::channel,
    thread,
};

use serde_json::Value;
use wording::{Language, say_plain};

use crate::house::{House, Run, consentry, run};

const IDS: [&str; 7] = ["clock", "dns", "proxy", "tls", "sign_in_host", "api_host", "browser"];

fn doctor(arguments: &[String]) -> Run {
    let mut command = consentry(&["doctor", "--json", "--timeout", "5"]);
    command.args(arguments);
    run(command, "")
}

fn at(authority: &str, more: &[&str]) -> Run {
    let mut arguments = vec!["--authority", authority, "--api-base", authority];
    arguments.extend(more);
    doctor(&arguments.into_iter().map(str::to_owned).collect::<Vec<_>>())
}

fn line(told: &Run, id: &str) -> Value {
    let checks = told.json()["checks"].as_array().unwrap().clone();
    checks.into_iter().find(|one| one["id"] == id).unwrap()
}

/// The outcomes in the order of the contract.
fn outcomes(told: &Run) -> Vec<String> {
    let checks = told.json()["checks"].as_array().unwrap().clone();
    assert_eq!(checks.iter().map(|one| one["id"].as_str().unwrap()).collect::<Vec<_>>(), IDS);
    for one in &checks {
        assert_eq!(one.as_object().unwrap().len(), 4, "id outcome evidence next_step: {one}");
        assert!(!one["evidence"].as_str().unwrap().is_empty());
        assert_eq!(one["next_step"].is_string(), one["outcome"] == "failed", "{one}");
    }
    checks.iter().map(|one| one["outcome"].as_str().unwrap().to_owned()).collect()
}

/// A server on this computer that reads each request's head and gives one answer.
fn server(answer: impl Fn(&str) -> String + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
            let head = lines.by_ref().take_while(|line| !line.is_empty()).collect::<Vec<_>>();
            drop(stream.write_all(answer(&head.join("\n")).as_bytes()));
        }
    });
    address
}

/// A discovery document or a 401, as the request wants, from a server whose clock says this.
fn microsoft_by_the_clock(date: &'static str) -> String {
    server(move |head| {
        let (status, body) = match head.contains("openid-configuration") {
            true => (
                "200 OK",
                r#"{"issuer":"https://i.example/{tenantid}/","token_endpoint":"https://i.example/t"}"#,
            ),
            false => ("401 Unauthorized", ""),
        };
        format!(
            "HTTP/1.1 {status}\r\nDate: {date}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
             Connection: close\r\n\r\n{body}",
            body.len()
        )
    })
}

#[test]
fn practice_is_a_healthy_surrounding_and_a_server_needs_no_browser() {
    let told = doctor(&House::open().addresses());
    assert_eq!(told.code, Some(0), "{told:?}");
    assert_eq!(outcomes(&told), ["passed", "skipped", "passed", "skipped", "passed", "passed", "skipped"]);
    assert_eq!(told.json()["schema"], 1);
    assert_eq!(line(&told, "tls")["evidence"], "plain http on this computer");
    assert_eq!(told.err, "");
}

#[test]
fn over_https_the_certificates_issuer_is_told_and_an_unknown_one_is_a_red_line() {
    let (house, ca) = House::over_https();
    let mut trusting = house.addresses().to_vec();
    trusting.extend(["--ca-file".to_owned(), ca.display().to_string()]);
    let told = doctor(&trusting);
    assert_eq!(told.code, Some(0), "{told:?}");
    assert_eq!(line(&told, "tls")["outcome"], "passed");
    let evidence = line(&told, "tls")["evidence"].as_str().unwrap().to_owned();
    assert!(evidence.contains("certificate issued by Consentry"), "{evidence}");

    let told = doctor(&house.addresses());
    assert_eq!(told.code, Some(4));
    assert_eq!(outcomes(&told), ["skipped", "passed", "passed", "failed", "failed", "failed", "skipped"]);
    assert_eq!(line(&told, "tls")["next_step"], say_plain(Language::En, "doctor-next-tls"));
}

#[test]
fn a_closed_port_is_told_of_each_host() {
    // Port 9 is not listened to.
    let told = at("http://127.0.0.1:9", &[]);
    assert_eq!(told.code, Some(4));
    assert_eq!(outcomes(&told), ["skipped", "skipped", "passed", "skipped", "failed", "failed", "skipped"]);
    assert_eq!(line(&told, "api_host")["evidence"], "127.0.0.1 · connection refused");
    assert_eq!(line(&told, "api_host")["next_step"], say_plain(Language::En, "doctor-next-network"));
}

#[test]
fn a_name_that_nobody_has_is_a_matter_of_dns_and_hides_no_other_line() {
    let house = House::open();
    let [_, _, api, base] = house.addresses();
    let told = doctor(&["--authority".into(), "https://login.invalid".into(), api, base]);
    assert_eq!(told.code, Some(4));
    assert_eq!(outcomes(&told), ["passed", "failed", "passed", "skipped", "failed", "passed", "skipped"]);
    assert_eq!(line(&told, "dns")["evidence"], "login.invalid · DNS finds no address");
    assert_eq!(line(&told, "dns")["next_step"], line(&told, "sign_in_host")["next_step"]);
    assert_eq!(line(&told, "sign_in_host")["evidence"], "login.invalid · DNS finds no address");
}

#[test]
fn a_clock_from_another_year_is_off() {
    let address = microsoft_by_the_clock("Sun, 06 Nov 1994 08:49:37 GMT");
    let told = at(&format!("http://{address}"), &[]);
    assert_eq!(told.code, Some(4));
    assert_eq!(outcomes(&told), ["failed", "skipped", "passed", "skipped", "passed", "passed", "skipped"]);
    let evidence = line(&told, "clock")["evidence"].as_str().unwrap().to_owned();
    assert!(evidence.ends_with(&format!("· {address} 1994-11-06T08:49:37Z")), "{evidence}");
    assert_eq!(line(&told, "clock")["next_step"], say_plain(Language::En, "doctor-next-clock"));
}

#[test]
fn a_proxy_that_wants_a_sign_in_is_named_without_its_password() {
    let (heard, heads) = channel();
    let proxy = server(move |head| {
        heard.send(head.to_owned()).unwrap();
        "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n".into()
    });
    let mut command = consentry(&["doctor", "--json", "--authority", "https://login.example"]);
    command.args(["--api-base", "https://login.example"]);
    command.env("HTTPS_PROXY", format!("http://mia:canary@{proxy}"));
    let told = run(command, "");
    assert_eq!(told.code, Some(4));
    let asked = heads.try_iter().find(|head| head.starts_with("CONNECT login.example:443")).unwrap();
    assert!(asked.to_lowercase().contains("proxy-authorization: basic bwlhomnhbmfyeq=="), "{asked}");
    assert_eq!(outcomes(&told), ["skipped", "skipped", "failed", "skipped", "failed", "failed", "skipped"]);
    assert_eq!(line(&told, "proxy")["evidence"], "login.example · refused by the proxy");
    assert!(!told.out.contains("canary") && !told.err.contains("canary"));
}

#[test]
fn a_proxy_that_blocks_the_host_is_told_from_a_missing_network() {
    let proxy = server(|_| "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n".into());
    let told = at("https://login.example", &["--proxy", &format!("http://{proxy}")]);
    assert_eq!(line(&told, "proxy")["outcome"], "failed");
    assert_eq!(line(&told, "proxy")["evidence"], "login.example · refused by the proxy");
}

#[test]
fn a_proxy_that_is_not_there_is_a_red_line_of_its_own() {
    let mut command = consentry(&["doctor", "--json", "--authority", "https://login.example"]);
    command.args(["--api-base", "https://api.example"]);
    command.env("HTTPS_PROXY", "http://mia:canary@127.0.0.1:9");
    let told = run(command, "");
    assert_eq!(told.code, Some(4));
    assert_eq!(line(&told, "proxy")["evidence"], "http://127.0.0.1:9 · connection refused");
    assert_eq!(
        line(&told, "sign_in_host")["evidence"],
        "login.example · cannot be reached through the proxy"
    );
    assert!(!told.out.contains("canary"));
}

#[test]
fn a_page_in_microsofts_place_is_something_in_between() {
    let portal = server(|_| {
        "HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            .into()
    });
    let told = at(&format!("http://{portal}"), &[]);
    assert_eq!(told.code, Some(4));
    assert_eq!(line(&told, "proxy")["outcome"], "failed");
    assert_eq!(
        line(&told, "sign_in_host")["evidence"],
        format!("{portal} · redirects elsewhere, not followed")
    );
}

#[test]
fn a_silent_server_ends_in_time() {
    let house = House::slow(std::time::Duration::from_secs(600));
    let mut arguments = house.addresses().to_vec();
    arguments.extend(["--timeout".into(), "1".into()]);
    let mut command = consentry(&["doctor", "--json"]);
    command.args(arguments);
    let told = run(command, "");
    assert_eq!(told.code, Some(4));
    assert_eq!(line(&told, "sign_in_host")["evidence"], "127.0.0.1 · no response within 1 second");
}

#[test]
fn a_program_that_opens_links_is_found_where_there_is_a_screen() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("xdg-open"), "").unwrap();
    let house = House::open();
    let with = |display: &str| {
        let mut command = consentry(&["doctor", "--json"]);
        command.args(house.addresses()).env("PATH", folder.path()).env("DISPLAY", display);
        line(&run(command, ""), "browser")
    };
    assert_eq!((&with(":1")["outcome"], &with(":1")["evidence"]), (&"passed".into(), &"xdg-open".into()));
    assert_eq!(with("")["outcome"], "skipped");
}

#[test]
fn what_helps_is_said_once_and_in_the_readers_language() {
    let told = |language: &str| {
        let mut command = consentry(&["doctor", "--lang", language, "--authority", "http://127.0.0.1:9"]);
        command.args(["--api-base", "http://127.0.0.1:9"]);
        run(command, "").out
    };
    let english = told("en");
    let next = say_plain(Language::En, "doctor-next-network");
    assert_eq!(english.matches(&next).count(), 1, "{english}");
    assert!(english.contains("\n2 problems found\n"), "{english}");
    assert!(told("de").contains(&say_plain(Language::De, "surrounding-clock.skipped")));
}
