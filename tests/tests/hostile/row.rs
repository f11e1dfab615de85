//! A row of the tables: what the server does where, and what the command must end in.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use journeys::program;
use serde_json::Value;

use crate::answers::Ground;
use crate::server::{Answer, Heard, Place, Script, Server};
use crate::token::{CLIENT, TENANT};

pub(crate) const SECRET: &str = "hostile~not+a.real-secret_2026";
/// Seconds for the whole check; the longest that a row takes.
pub(crate) const TIMEOUT: &str = "3";
/// Milliseconds within which a check that is to end with its time-out has ended, on a machine that does much besides.
const LATEST: u64 = 20_000;
/// Commands that run side by side.
const AT_ONCE: usize = 4;

pub(crate) struct Row {
    pub(crate) name: String,
    script: Script,
    code: i32,
    cause: &'static str,
    detail: Option<&'static str>,
}

/// What a run left behind.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) json: Value,
    pub(crate) err: String,
}

/// In one place something else, everywhere else the honest answer.
pub(crate) fn row(
    name: impl Into<String>,
    at: Place,
    answer: impl Fn(&Ground) -> Answer + Send + Sync + 'static,
    ends: (i32, &'static str, Option<&'static str>),
) -> Row {
    script(name, move |ground, place| (place == at).then(|| answer(ground)), ends)
}

pub(crate) fn script(
    name: impl Into<String>,
    script: impl Fn(&Ground, Place) -> Option<Answer> + Send + Sync + 'static,
    (code, cause, detail): (i32, &'static str, Option<&'static str>),
) -> Row {
    Row { name: name.into(), script: Arc::new(script), code, cause, detail }
}

/// Runs all rows and names each that ends otherwise.
pub(crate) fn all_end_as_they_should(rows: Vec<Row>) {
    let (rows, wrong) = (Mutex::new(rows), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let next = rows.lock().unwrap().pop();
                    let Some(row) = next else { return };
                    wrong.lock().unwrap().extend(fault(row));
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn fault(row: Row) -> Option<String> {
    let Row { name, script, code, cause, detail } = row;
    let server = Server::start(script);
    let run = check(&server.ground.base, &[]);
    let verdict = &run.json["verdict"];
    let (ended, said) = (verdict["cause"].as_str().unwrap_or("–"), verdict["detail"].as_str());
    let mut faults = Vec::new();
    if (run.code, ended, said) != (Some(code), cause, detail) {
        let signature = &run.json["token"]["signature"];
        faults.push(format!("exit {:?}, {ended}, {said:?} (signature {signature}) {}", run.code, run.err));
    }
    if run.json["elapsed_ms"].as_u64().is_none_or(|millis| millis > LATEST) {
        faults.push(format!("took {}", run.json["elapsed_ms"]));
    }
    faults.extend(given_away(&server.heard()).map(str::to_owned));
    (!faults.is_empty())
        .then(|| format!("{name}: {}; expected {code}, {cause}, {detail:?}", faults.join("; ")))
}

/// The secret belongs into the form for the token endpoint, and nowhere else.
fn given_away(heard: &[Heard]) -> Option<&'static str> {
    let holds = |text: &[u8]| {
        let text = String::from_utf8_lossy(text);
        text.contains(SECRET) || text.contains("hostile%7Enot") || text.contains("real-secret")
    };
    let elsewhere =
        heard.iter().any(|one| holds(one.head.as_bytes()) || (one.place != Place::Token && holds(&one.body)));
    elsewhere.then_some("the secret stood where it does not belong")
}

/// `check --json` at this address, its secret on standard input, nothing of this computer's settings.
pub(crate) fn check(base: &str, more: &[&str]) -> Run {
    let home = tempfile::tempdir().unwrap();
    let mut child = Command::new(program("consentry"))
        .args(["check", "--json", "--lang", "en", "--secret-stdin", "--timeout", TIMEOUT, "--proxy", "none"])
        .args(["--authority", base, "--api-base", base, "--client-id", CLIENT, "--tenant", TENANT])
        .args(more)
        .env_clear()
        .env("LC_ALL", "C.UTF-8")
        .env("HOME", home.path())
        .env("XDG_STATE_HOME", home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(SECRET.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(!out.contains(SECRET) && !err.contains(SECRET), "{out}{err}");
    let left = std::fs::read_dir(home.path()).unwrap().count();
    assert_eq!(left, 0, "nothing stopped the program: {err}");
    let json = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}{err}"));
    Run { code: output.status.code(), json, err }
}
