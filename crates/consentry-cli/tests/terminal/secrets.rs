//! No secret comes out again, whatever goes wrong; none goes in as an argument.

use std::process::Command;

use crate::house::{CLIENT, House, Run, consentry, run};

const CANARY: &str = "canary~8Q.zw_not+a%real-secret";

fn told(mut command: Command) -> Run {
    command.env("CONSENTRY_SECRET", CANARY);
    let told = run(command, CANARY);
    for trace in [CANARY, "canary", "not%2Ba", "not+a"] {
        assert!(!told.out.contains(trace) && !told.err.contains(trace), "{told:?}");
    }
    told
}

#[test]
fn whatever_goes_wrong_the_secret_stays_inside() {
    let house = House::consented();
    let check = |more: &[&str]| {
        let mut command = consentry(&["check", "--client-id", CLIENT, "--tenant"]);
        command.args(more).arg("-v");
        command
    };
    let addresses = house.addresses();
    let at_house: Vec<_> = addresses.iter().map(String::as_str).collect();
    for (tenant, more, code) in [
        ("fabrikambikes.example", vec![], 3),
        ("fabrikambikes.example", vec!["--secret-stdin", "--json"], 3),
        ("nobody.example", vec!["--json"], 3),
        ("tailspintoys.example", vec![], 3),
    ] {
        let mut arguments = vec![tenant];
        arguments.extend(more);
        arguments.extend(&at_house);
        assert_eq!(told(check(&arguments)).code, Some(code), "{arguments:?}");
    }
    // Port 9 is not listened to.
    let nowhere = [
        "a.example",
        "--proxy",
        "none",
        "--authority",
        "http://127.0.0.1:9",
        "--api-base",
        "http://127.0.0.1:9",
    ];
    assert_eq!(told(check(&nowhere)).code, Some(4));
    for bad in [["common", "--json"], ["a.example", "--api=x"], ["a.example", "--proxy=::"]] {
        assert_eq!(told(check(&bad)).code, Some(2), "{bad:?}");
    }
}

#[test]
fn a_secret_as_an_argument_is_refused_and_not_repeated() {
    let equals = format!("--secret={CANARY}");
    let client_secret = format!("--client-secret={CANARY}");
    let short = format!("-s{CANARY}");
    for (arguments, sentence) in [
        (vec!["--secret", CANARY], "Never put a secret on the command line"),
        (vec![equals.as_str()], "Never put a secret on the command line"),
        (vec![client_secret.as_str()], "Never put a secret on the command line"),
        (vec!["--password", CANARY], "Never put a secret on the command line"),
        (vec![CANARY], "There is one value too many"),
        (vec![short.as_str()], "There is no option -s here."),
        (vec!["--secret-stdin", CANARY], "There is one value too many"),
    ] {
        let mut command = consentry(&["check", "--client-id", CLIENT, "--tenant", "a.example"]);
        command.args(&arguments);
        let told = told(command);
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""));
        assert!(told.err.starts_with(sentence), "{}", told.err);
    }
    let told = told(consentry(&[CANARY]));
    assert_eq!(told.code, Some(2));
}

#[test]
fn a_proxys_password_as_an_argument_is_refused_and_not_repeated() {
    for address in [
        "http://mia:canary@proxy.example:8080",
        "mia:canary@proxy.example",
        "http://canary@proxy.example",
        "http:\\\\mia:canary@proxy.example",
        "http://mia:canary%40proxy.example",
    ] {
        for command in [&["doctor", "--json"][..], &["tenant", "--json", "a.example"], &["onboard", "--json"]]
        {
            let mut command = consentry(command);
            command.args(["--proxy", address]);
            let told = run(command, "");
            let problem = told.json()["problem"].clone();
            assert_eq!((told.code, &problem["code"]), (Some(2), &"proxy-credentials".into()), "{told:?}");
            assert_eq!(problem["option"], "--proxy");
            assert!(!told.out.contains("canary") && !told.err.contains("canary"), "{told:?}");
        }
    }
}

#[test]
fn without_a_secret_and_without_a_terminal_it_is_asked_for_in_words() {
    let told = run(consentry(&["check", "--json", "--client-id", CLIENT, "--tenant", "a.example"]), "");
    assert_eq!((told.code, told.json()["problem"]["code"].as_str()), (Some(2), Some("secret-missing")));
}

#[test]
#[cfg(target_os = "linux")]
fn nothing_on_standard_input_can_be_interrupted() {
    let mut child =
        consentry(&["check", "--client-id", CLIENT, "--tenant", "a.example", "--secret-stdin", "-v"])
            .spawn()
            .unwrap();
    // Kept open: waiting for the child would close it, and that is an answer too.
    let _silent = child.stdin.take();
    let pid = child.id();
    // Before the program listens to Ctrl-C, the signal ends it another way.
    let catches = || {
        let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
        let mask = status.lines().find_map(|line| line.strip_prefix("SigCgt:")).map(str::trim);
        mask.and_then(|mask| u64::from_str_radix(mask, 16).ok()).is_some_and(|mask| mask & 0b10 != 0)
    };
    while !catches() {
        std::thread::yield_now();
    }
    crate::house::press_ctrl_c(&child);
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

#[test]
fn a_secret_id_is_called_what_it_is() {
    let command = ["check", "--json", "--client-id", CLIENT, "--tenant", "a.example", "--secret-stdin"];
    let told = run(consentry(&command), "0f3c9b1e-93d7-4a86-b1c9-7d90a5e2f314\n");
    assert_eq!((told.code, told.json()["problem"]["code"].as_str()), (Some(2), Some("secret-is-id")));
}

#[test]
fn the_line_break_of_an_echo_does_no_harm() {
    let house = House::consented();
    let mut command =
        consentry(&["check", "--client-id", CLIENT, "--tenant", "fabrikambikes.example", "--secret-stdin"]);
    command.args(house.addresses());
    assert_eq!(run(command, &format!("{}\n", house.app().secret)).code, Some(0));
}
