//! A client that others wrote, run with a hermetic environment: its tools, one case in, one JSON answer out.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Clone, Copy)]
pub(crate) enum Judge {
    MsalPython,
    AzureIdentity,
    MsalNode,
}

pub(crate) const ALL: [Judge; 3] = [Judge::MsalPython, Judge::AzureIdentity, Judge::MsalNode];

/// What the client made of the answer it got.
#[derive(Debug, Deserialize)]
pub(crate) struct Said {
    pub(crate) token: Option<String>,
    pub(crate) expires_in: Option<i64>,
    pub(crate) error: Option<String>,
    pub(crate) codes: Option<Vec<u64>>,
    pub(crate) text: Option<String>,
    pub(crate) correlation: Option<String>,
}

impl Judge {
    pub(crate) fn asked(self, case: &Value) -> Said {
        let output = self.run(case);
        serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("{self:?}: {}", String::from_utf8_lossy(&output.stderr)))
    }

    /// The client ends without an answer; what it says on the way down.
    pub(crate) fn stumbles(self, case: &Value) -> String {
        let output = self.run(case);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(!said.contains("\"token\": \"") && !said.contains("\"token\":\""), "{self:?}: {said}");
        said + &String::from_utf8_lossy(&output.stderr)
    }

    fn run(self, case: &Value) -> std::process::Output {
        let mut command = self.command();
        // Nothing of this machine's own speaks along: no REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE or SSL_CERT_FILE, which
        // would silently replace the CA, no proxy, no .netrc.
        command.env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        let ca_file = Path::new(case["ca_file"].as_str().unwrap());
        command.env("HOME", ca_file.parent().unwrap());
        if let Judge::MsalNode = self {
            command.env("NODE_EXTRA_CA_CERTS", ca_file);
        }
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("{self:?}: {error}. {INSTALL}"));
        child.stdin.take().unwrap().write_all(case.to_string().as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    fn command(self) -> Command {
        let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clients");
        let mut command = match self {
            Judge::MsalPython | Judge::AzureIdentity => Command::new(installed("venv/bin/python")),
            Judge::MsalNode => Command::new("node"),
        };
        match self {
            Judge::MsalPython => command.arg(scripts.join("msal_python.py")),
            Judge::AzureIdentity => command.arg(scripts.join("azure_identity.py")),
            Judge::MsalNode => {
                let package = installed("node_modules/@azure/msal-node/package.json");
                command.arg(scripts.join("msal_node.mjs")).arg(package)
            }
        };
        command
    }
}

const INSTALL: &str = "`./run test` installs the clients into target/judges; by hand: \
    python3 -m venv target/judges/venv && \
    target/judges/venv/bin/pip install --require-hashes -r crates/practice/tests/clients/requirements.txt && \
    cp crates/practice/tests/clients/package*.json target/judges/ && npm ci --prefix target/judges";

fn installed(path: &str) -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let found = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(target).join("judges").join(path);
    assert!(found.exists(), "{} is missing. {INSTALL}", found.display());
    found
}
