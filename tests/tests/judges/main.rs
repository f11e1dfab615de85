//! A server that others wrote judges our client: the command gets a token from npm's oidc-provider and proves it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::{
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use serde_json::Value;

/// The server's process and what its first line says.
struct Server {
    process: Child,
    said: Value,
}

impl Server {
    fn start() -> Server {
        let package = target().join("judges/server/node_modules/oidc-provider/lib/index.js");
        assert!(
            package.exists(),
            "oidc-provider is missing: `./run test` installs it into target/judges/server"
        );
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges/oidc_provider.mjs");
        let mut process = Command::new("node")
            .arg(script)
            .arg(package)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Server { process, said: serde_json::from_str(&line).unwrap() }
    }

    fn check(&self, secret: &str) -> (Option<i32>, Value) {
        let said = |name: &str| self.said[name].as_str().unwrap();
        let output = Command::new(target().join("debug/consentry"))
            .args([
                "check",
                "--json",
                "--lang",
                "en",
                "--authority",
                said("origin"),
                "--api-base",
                said("origin"),
            ])
            .args(["--client-id", said("client_id"), "--tenant", said("tenant")])
            .env("CONSENTRY_SECRET", secret)
            .output()
            .unwrap();
        (output.status.code(), serde_json::from_slice(&output.stdout).unwrap())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Two levels above the test's own program.
fn target() -> PathBuf {
    std::env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned()
}

#[test]
fn a_token_of_another_server_is_got_and_proven() {
    let server = Server::start();
    let (code, report) = server.check(server.said["client_secret"].as_str().unwrap());
    assert_eq!((code, &report["verdict"]["cause"]), (Some(0), &"verified".into()), "{report:#}");
    let outcomes: Vec<_> = report["checks"].as_array().unwrap().iter().map(|line| &line["outcome"]).collect();
    assert!(
        outcomes.iter().all(|outcome| *outcome == "passed"),
        "all twelve lines, the signature too: {report:#}"
    );
}

#[test]
fn error_bodies_without_any_code_of_entras_are_understood() {
    let server = Server::start();
    let (code, report) = server.check("not the secret");
    assert_eq!((code, &report["verdict"]["cause"]), (Some(3), &"credential_wrong".into()), "{report:#}");
    let refused =
        report["checks"].as_array().unwrap().iter().find(|line| line["id"] == "credential_accepted");
    assert_eq!(refused.unwrap()["evidence"], "refused · invalid_client");
}
