//! `onboard`: the whole way, by itself in practice, and with answers line by line.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::Stdio,
};

use crate::house::{CLIENT, House, consentry};

#[test]
fn practice_without_a_terminal_ends_in_the_verdict() {
    let mut command = consentry(&["onboard", "--practice"]);
    command.stdin(Stdio::null());
    let told = crate::house::Run::of(&command.output().unwrap());
    assert_eq!(told.code, Some(0), "{told:?}");
    for said in ["1/7 ", "5/7 ", "The admin of fabrikambikes.example has accepted", "✓ The API answers"] {
        assert!(told.out.contains(said), "{said}");
    }
    assert!(told.out.contains("\nfabrikambikes.example is connected\n"));
    assert!(!told.out.contains("practice~") && !told.err.contains("practice~"));
}

#[test]
fn practice_goes_past_the_networks_proxy() {
    let mut command = consentry(&["onboard", "--practice"]);
    // Port 9 is not listened to.
    command
        .env("http_proxy", "http://127.0.0.1:9")
        .env("ALL_PROXY", "http://127.0.0.1:9")
        .stdin(Stdio::null());
    assert_eq!(command.output().unwrap().status.code(), Some(0));
}

#[test]
fn answers_may_come_line_by_line_and_the_answer_as_a_pasted_address() {
    let house = House::open();
    let app = house.app();
    let mut command = consentry(&["onboard"]);
    command.args(house.addresses()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut answers = child.stdin.take().unwrap();
    let (home, secret) = (&app.home_tenant_id, &app.secret);
    write!(answers, "1\n2\nIncident Watch\n{CLIENT}\n{home}\n{secret}\nmia@fabrikambikes.example\n").unwrap();

    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let link = lines.find(|line| line.contains("/v2.0/adminconsent?")).unwrap();
    writeln!(answers, "{}", address_after_accepting(&link)).unwrap();
    let rest: Vec<_> = lines.collect();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{rest:#?}");
    assert!(rest.iter().any(|line| line == "fabrikambikes.example is connected"), "{rest:#?}");
    assert!(rest.iter().any(|line| line.contains(&format!("consentry check --client-id {CLIENT}"))));
    assert!(!rest.iter().any(|line| line.contains(secret)));
}

#[test]
fn a_script_is_not_asked_twice() {
    let mut child = consentry(&["onboard"]).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"1\nMachine.Isolate\n").unwrap();
    let told = crate::house::Run::of(&child.wait_with_output().unwrap());
    assert_eq!(told.code, Some(2));
    assert!(told.err.contains("Machine.Isolate is not a permission of this API."), "{}", told.err);
}

/// Accepts on the pretend page and does not go where it leads, as on another computer.
fn address_after_accepting(link: &str) -> String {
    let (host, path) = link.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let path = path.replace("adminconsent?", "adminconsent/answer?");
    let mut stream = TcpStream::connect(host).unwrap();
    write!(
        stream,
        "POST /{path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: 13\r\nConnection: close\r\n\r\nanswer=accept"
    )
    .unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    let location = reply.lines().find_map(|line| line.strip_prefix("location: ")).unwrap();
    location.trim().to_owned()
}
