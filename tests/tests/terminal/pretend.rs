//! `consentry practice` running, and `consentry` asked beside it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};

use journeys::program;
use serde_json::Value;

/// The service in a process of its own; it ends with the value.
pub(crate) struct Pretend {
    child: Child,
    /// The first line that it wrote.
    pub(crate) first_line: Value,
}

/// What one run of the command left behind.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Pretend {
    pub(crate) fn start(arguments: &[&str]) -> Pretend {
        let mut child = consentry(&["practice"]).args(arguments).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let first_line = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        Pretend { child, first_line }
    }

    pub(crate) fn domain(&self, story: &str) -> &str {
        let tenants = self.first_line["tenants"].as_array().unwrap();
        let tenant = tenants.iter().find(|tenant| tenant["story"] == story);
        tenant.unwrap_or_else(|| panic!("no {story} among {tenants:?}"))["domain"].as_str().unwrap()
    }

    /// `check --json` with the values of the first line, the secret on standard input.
    pub(crate) fn check(&self, tenant: &str, more: &[&str]) -> Told {
        let said = |key: &str| self.first_line[key].as_str().unwrap();
        let mut command = consentry(&["check", "--json", "--secret-stdin"]);
        command.args(["--client-id", said("client_id"), "--tenant", tenant]);
        command.args(["--authority", said("authority"), "--api-base", said("api_base")]);
        if let Some(ca) = self.first_line["ca_file"].as_str() {
            command.args(["--ca-file", ca]);
        }
        run(command.args(more), said("secret"))
    }

    /// Ctrl-C.
    pub(crate) fn interrupted(mut self) -> Option<i32> {
        let sent = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        self.child.wait().unwrap().code()
    }
}

impl Drop for Pretend {
    fn drop(&mut self) {
        // One that has ended already cannot be ended.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

impl Told {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The cause of the verdict and the exit code.
    pub(crate) fn verdict(&self) -> (String, Option<i32>) {
        (self.json()["verdict"]["cause"].as_str().unwrap_or_default().to_owned(), self.code)
    }
}

/// The command with nothing of this machine's settings.
pub(crate) fn consentry(arguments: &[&str]) -> Command {
    let mut command = Command::new(program("consentry"));
    command.env_clear().env("LC_ALL", "C.UTF-8").args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

pub(crate) fn run(command: &mut Command, stdin: &str) -> Told {
    let mut child = command.spawn().unwrap();
    // One that does not read its input may be gone before it is written.
    drop(child.stdin.take().unwrap().write_all(stdin.as_bytes()));
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Told { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}
