//! A pretend Microsoft, and the command run beside it.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::Duration,
};

use practice::{App, Options, Practice};
use serde_json::Value;
use tokio::runtime::Runtime;

pub(crate) const CLIENT: &str = "9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35";

/// The practice service in a runtime of its own.
pub(crate) struct House {
    practice: Practice,
    _runtime: Runtime,
}

/// What one run of the command left behind.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl House {
    /// Nobody has consented yet.
    pub(crate) fn open() -> House {
        House::with(Options::default())
    }

    /// Every admin has answered as their story says.
    pub(crate) fn consented() -> House {
        House::with(Options { consented: true, ..Options::default() })
    }

    pub(crate) fn slow(latency: Duration) -> House {
        House::with(Options { latency, ..Options::default() })
    }

    /// It speaks https, with an authority of its own in a file.
    pub(crate) fn over_https() -> (House, PathBuf) {
        let house = House::with(Options { https: true, consented: true, ..Options::default() });
        let name = house.practice.authority().replace(['/', ':'], "-");
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("ca-{name}.pem"));
        fs::write(&path, house.practice.ca_pem().unwrap()).unwrap();
        (house, path)
    }

    fn with(options: Options) -> House {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let practice = runtime.block_on(Practice::start(options)).unwrap();
        House { practice, _runtime: runtime }
    }

    pub(crate) fn app(&self) -> App {
        self.practice.app()
    }

    /// Adds a certificate's public part to the pretend app, as in the portal.
    pub(crate) fn upload(&self, public: &[u8]) {
        self.practice.trust_certificate(public).unwrap();
    }

    pub(crate) fn domain(&self, story: &str) -> String {
        self.practice.tenants().into_iter().find(|tenant| tenant.story == story).unwrap().domain
    }

    pub(crate) fn addresses(&self) -> [String; 4] {
        let (authority, api_base) = (self.practice.authority().into(), self.practice.api_base().into());
        ["--authority".into(), authority, "--api-base".into(), api_base]
    }

    /// `check --json` of the pretend app, its secret on standard input.
    pub(crate) fn check(&self, tenant: &str, more: &[&str]) -> Run {
        let mut arguments =
            vec!["check", "--json", "--client-id", CLIENT, "--tenant", tenant, "--secret-stdin"];
        arguments.extend(more);
        let mut command = consentry(&arguments);
        command.args(self.addresses());
        run(command, &self.app().secret)
    }
}

impl Run {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    pub(crate) fn cause(&self) -> String {
        self.json()["verdict"]["cause"].as_str().unwrap().to_owned()
    }
}

/// The command with nothing of this computer's settings.
pub(crate) fn consentry(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_consentry"));
    command.env_clear().env("LC_ALL", "C.UTF-8").args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

pub(crate) fn run(mut command: Command, stdin: &str) -> Run {
    let mut child = command.spawn().unwrap();
    // One that does not read its input may be gone before it is written.
    drop(child.stdin.take().unwrap().write_all(stdin.as_bytes()));
    Run::of(&child.wait_with_output().unwrap())
}

/// As the terminal does. `kill` is a word of the shell: not every system has the program.
pub(crate) fn press_ctrl_c(child: &Child) {
    let pressed = Command::new("sh").args(["-c", &format!("kill -INT {}", child.id())]).status();
    assert!(pressed.unwrap().success());
}

pub(crate) fn say(arguments: &[&str]) -> Run {
    run(consentry(arguments), "")
}

impl Run {
    pub(crate) fn of(output: &Output) -> Run {
        Run {
            code: output.status.code(),
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }
}
