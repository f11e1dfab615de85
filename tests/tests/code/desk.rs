//! An empty desk to run pasted code at: a folder with nothing in it, programs that tell how they were called, no other world.

use std::{
    collections::HashSet,
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::mpsc,
    time::Duration,
};

use documents::SnippetLanguage;
use tempfile::TempDir;

use crate::csharp;

/// What a POSIX shell's code may call.
const TOOLS: [&str; 9] = ["curl", "sed", "awk", "grep", "cut", "tr", "date", "sleep", "stty"];

/// Between two looks at the list of processes.
const BETWEEN_LOOKS: Duration = Duration::from_millis(3);

pub(crate) struct Desk {
    /// Home, working folder and place for temporary files of the code; it must stay empty.
    empty: TempDir,
    /// The code, the tools, and what they tell.
    drawer: TempDir,
    secret: String,
    environment: Vec<(String, String)>,
}

/// How it ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
    /// Every command line that was seen, the code's own and those of what it called.
    pub(crate) called: Vec<String>,
}

impl Desk {
    pub(crate) fn with_secret(secret: &str) -> Desk {
        let desk = Desk {
            empty: TempDir::new().unwrap(),
            drawer: TempDir::new().unwrap(),
            secret: secret.to_owned(),
            environment: Vec::new(),
        };
        for tool in TOOLS {
            desk.lay_out(tool);
        }
        desk
    }

    pub(crate) fn environment(mut self, name: &str, value: impl AsRef<Path>) -> Desk {
        self.environment.push((name.to_owned(), value.as_ref().to_str().unwrap().to_owned()));
        self
    }

    /// A file for the code to be told of, for example a certificate.
    pub(crate) fn keep(&self, name: &str, text: &str) -> PathBuf {
        let path = self.drawer.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// Runs the code as its reader would, with the secret in the environment.
    pub(crate) fn run(&self, which: SnippetLanguage, code: &str) -> Ended {
        let mut command = self.command(which, code);
        command.env("CONSENTRY_SECRET", &self.secret).stdin(Stdio::null());
        self.watch(command)
    }

    /// Runs the code at a terminal, and types the secret where it asks for it.
    pub(crate) fn run_typing(&self, which: SnippetLanguage, code: &str) -> Ended {
        let asked = self.command(which, code);
        let mut command = Command::new("python3");
        command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/code/terminal.py"));
        command.arg(self.keep("typed", &self.secret)).arg(asked.get_program()).args(asked.get_args());
        command.current_dir(self.empty.path()).env_clear();
        command.envs(asked.get_envs().filter_map(|(name, value)| Some((name, value?))));
        // The terminal's own interpreter may be found through a shim that needs the usual tools.
        command.env("PATH", format!("{}:{}", self.drawer.path().display(), std::env::var("PATH").unwrap()));
        self.watch(command)
    }

    fn command(&self, which: SnippetLanguage, code: &str) -> Command {
        let file = self.keep(which.file_name(), code);
        let mut command = match which {
            SnippetLanguage::Python => Command::new(python()),
            SnippetLanguage::Curl => Command::new("/bin/sh"),
            SnippetLanguage::CSharp => Command::new(csharp::dotnet()),
            SnippetLanguage::PowerShell => panic!("no PowerShell runs here: its code is parsed"),
        };
        let file = if which == SnippetLanguage::CSharp { csharp::compiled(&file) } else { file };
        command.arg(file).current_dir(self.empty.path()).env_clear();
        for folder in ["HOME", "TMPDIR"] {
            command.env(folder, self.empty.path());
        }
        command.env("PATH", self.drawer.path()).env("PYTHONDONTWRITEBYTECODE", "1");
        command.envs(csharp::ENVIRONMENT).envs(self.environment.clone());
        command
    }

    /// Waits for the end while looking at the machine's list of processes.
    fn watch(&self, mut command: Command) -> Ended {
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (ended, end) = mpsc::channel::<()>();
        let (output, seen) = std::thread::scope(|scope| {
            let watcher = scope.spawn(move || {
                let mut seen = HashSet::new();
                loop {
                    seen.extend(self.command_lines());
                    if end.recv_timeout(BETWEEN_LOOKS) != Err(mpsc::RecvTimeoutError::Timeout) {
                        break seen;
                    }
                }
            });
            let output: Output = child.wait_with_output().unwrap();
            drop(ended);
            (output, watcher.join().unwrap())
        });
        let told = fs::read_to_string(self.drawer.path().join("called")).unwrap_or_default();
        let left: Vec<_> = fs::read_dir(self.empty.path()).unwrap().map(|e| e.unwrap().path()).collect();
        assert!(left.is_empty(), "the code left something behind: {left:?}");
        assert!(cfg!(not(target_os = "linux")) || !seen.is_empty(), "the list of processes was looked at");
        Ended {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
            called: seen.into_iter().chain(told.lines().map(str::to_owned)).collect(),
        }
    }

    /// Of the programs that run at this desk.
    fn command_lines(&self) -> impl Iterator<Item = String> {
        let here = fs::canonicalize(self.empty.path()).unwrap();
        let processes = fs::read_dir("/proc").into_iter().flatten().filter_map(Result::ok);
        let ours =
            processes.filter(move |one| fs::read_link(one.path().join("cwd")).is_ok_and(|at| at == here));
        ours.filter_map(|process| fs::read(process.path().join("cmdline")).ok())
            .map(|line| String::from_utf8_lossy(&line).replace('\0', " "))
    }

    /// A tool that writes down how it was called, and then does its work.
    fn lay_out(&self, tool: &str) {
        let real = ["/usr/bin", "/bin"].map(|folder| Path::new(folder).join(tool));
        let real = real.iter().find(|path| path.exists()).unwrap_or_else(|| panic!("{tool} is missing"));
        let called = self.drawer.path().join("called");
        let script = format!(
            "#!/bin/sh\nprintf '%s ' {tool} \"$@\" >>'{called}'\necho >>'{called}'\nexec {real} \"$@\"\n",
            called = called.display(),
            real = real.display()
        );
        let path = self.keep(tool, &script);
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }
}

impl Ended {
    /// Nothing of the secret, and no token, where others of this computer could read it, or on the screen.
    pub(crate) fn kept_to_itself(&self, secret: &str) {
        for said in self.called.iter().chain([&self.out, &self.err]) {
            assert!(!said.contains(secret), "the secret shows: {said}");
            // How every JWT begins.
            assert!(!said.contains("eyJ"), "a token shows: {said}");
        }
    }
}

/// The interpreter itself: what is first on the PATH may be a shim that calls others.
fn python() -> PathBuf {
    let asked = Command::new("python3").args(["-c", "import sys; print(sys.executable)"]).output().unwrap();
    PathBuf::from(String::from_utf8(asked.stdout).unwrap().trim())
}
