//! A desk of its own for one window: display, message bus, home folder and driver, gone with the story.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use journeys::program;
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use tokio::time::timeout;

/// A secret for the command, which lies in the environment in which the window is started.
pub(crate) const IN_THE_ENVIRONMENT: &str = "canary-of-the-environment~7W";

/// How long a session may take to open; a busy machine needs seconds.
const OPENING: Duration = Duration::from_secs(45);

/// How the desk is set up before the window opens.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// As in `LANG`: `de_DE.UTF-8`.
    pub(crate) locale: &'static str,
    pub(crate) dark: bool,
    /// `--practice`, or as it is installed.
    pub(crate) practice: bool,
    /// Nothing but this computer can be reached.
    pub(crate) offline: bool,
}

impl Default for Look {
    fn default() -> Look {
        Look { locale: "en_US.UTF-8", dark: false, practice: true, offline: false }
    }
}

pub(crate) struct Desk {
    home: TempDir,
    port: u16,
    display: String,
    bus: String,
    look: Look,
    /// Driver, bus and display in the order in which they end.
    started: Vec<Child>,
}

impl Desk {
    pub(crate) fn set_up(look: Look) -> Desk {
        let home = tempfile::Builder::new().prefix("consentry-home-").tempdir().unwrap();
        // GTK's own settings: no animations, so that what is seen stands still.
        let gtk = home.path().join(".config/gtk-3.0");
        fs::create_dir_all(&gtk).unwrap();
        fs::write(gtk.join("settings.ini"), "[Settings]\ngtk-enable-animations=0\n").unwrap();
        fs::create_dir(home.path().join("programs")).unwrap();
        let runtime = home.path().join("runtime");
        fs::create_dir(&runtime).unwrap();
        fs::set_permissions(&runtime, fs::Permissions::from_mode(0o700)).unwrap();

        let (display, bus) = (String::new(), String::new());
        let mut desk = Desk { home, port: free_port(), display, bus, look, started: Vec::new() };
        let screen = ["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"];
        desk.display = format!(":{}", desk.start_saying("Xvfb", &screen));
        let bus = format!("--address=unix:dir={}", desk.runtime().display());
        desk.bus = desk.start_saying("dbus-daemon", &["--session", "--nofork", "--print-address=1", &bus]);
        desk.start_driver();
        desk
    }

    /// Opens the window and waits for nothing but the driver.
    pub(crate) async fn open_window(&self) -> Option<Client> {
        let arguments: &[&str] = if self.look.practice { &["--practice"] } else { &[] };
        self.open(json!({ "binary": program("consentry-window"), "args": arguments })).await
    }

    /// Starts the program as a reader does, with nobody who drives it.
    pub(crate) fn start(&self) -> Started {
        let mut command = child(program("consentry-window").to_str().unwrap());
        command.arg("--practice").stdout(Stdio::null()).stderr(Stdio::null());
        self.sits_here(&mut command);
        Started(spawn(command, "consentry-window"))
    }

    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// Opens a program that draws with WebKitGTK and lets itself be driven.
    pub(crate) async fn open(&self, program: Value) -> Option<Client> {
        let capabilities = Map::from_iter([("webkitgtk:browserOptions".to_owned(), program)]);
        self.driver_listens().await;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let driver = self.driver();
        let opening = timeout(OPENING, builder.capabilities(capabilities).connect(&driver)).await.ok()?;
        Some(opening.unwrap_or_else(|error| panic!("the window did not open: {error}\n{}", self.said())))
    }

    /// Everything that driver and window wrote to stdout and stderr.
    pub(crate) fn said(&self) -> String {
        fs::read_to_string(self.log()).unwrap_or_default()
    }

    /// The folder that is the window's whole home.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// Programs here go before those of the machine.
    pub(crate) fn programs(&self) -> PathBuf {
        self.home.path().join("programs")
    }

    /// Hears everything that is said on the message bus from now on; called, the value hands it over.
    pub(crate) async fn listens_to_its_bus(&self) -> impl Fn() -> String {
        let heard = tempfile::NamedTempFile::new().unwrap();
        let mut command = child("dbus-monitor");
        command.args(["--address", &self.bus]).stdout(heard.reopen().unwrap()).stderr(Stdio::null());
        let monitor = Started(spawn(command, "dbus-monitor"));
        let text = move || {
            let _until_now = &monitor;
            String::from_utf8_lossy(&fs::read(heard.path()).unwrap()).into_owned()
        };
        let mut beat = tokio::time::interval(Duration::from_millis(20));
        while text().is_empty() {
            beat.tick().await;
        }
        text
    }

    /// Command lines of every process that lives at this desk.
    pub(crate) fn command_lines(&self) -> Vec<String> {
        self.processes().iter().map(Process::command_line).collect()
    }

    /// Every process that lives at this desk: one that was started here, or has this home. The window lets only root
    /// read its environment.
    pub(crate) fn processes(&self) -> Vec<Process> {
        let all =
            fs::read_dir("/proc").unwrap().filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
        let home = format!("HOME={}", self.home.path().display());
        let here = |process: &Process| {
            self.started.iter().any(|child| process.descends_from(child.id()))
                || process.environment().contains(&home)
        };
        all.map(Process).filter(here).collect()
    }

    /// A part of the display as a PNG, `WIDTHxHEIGHT+X+Y`. The driver's own pictures hang where WebKit draws in software.
    pub(crate) fn picture(&self, part: &str) -> Vec<u8> {
        let mut import = Command::new("import");
        import.args(["-display", &self.display, "-window", "root", "-crop", part, "+repage", "png:-"]);
        let taken = import.output().expect("imagemagick is installed by `./run test`");
        assert!(taken.status.success(), "{}", String::from_utf8_lossy(&taken.stderr));
        taken.stdout
    }

    fn driver(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    async fn driver_listens(&self) {
        let mut beat = tokio::time::interval(Duration::from_millis(20));
        for _ in 0..1000 {
            beat.tick().await;
            if tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.is_ok() {
                return;
            }
        }
        panic!("WebKitWebDriver does not listen:\n{}", self.said());
    }

    fn log(&self) -> PathBuf {
        self.home.path().join("said.log")
    }

    fn runtime(&self) -> PathBuf {
        self.home.path().join("runtime")
    }

    /// Starts a program that says one line when it is ready, and hands that line back.
    fn start_saying(&mut self, name: &str, arguments: &[&str]) -> String {
        let mut command = child(name);
        command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = spawn(command, name);
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        self.started.push(child);
        assert!(!line.trim().is_empty(), "{name} did not start");
        line.trim().to_owned()
    }

    fn start_driver(&mut self) {
        let log = fs::File::create(self.log()).unwrap();
        let mut command = child("WebKitWebDriver");
        command.arg(format!("--port={}", self.port)).stdout(log.try_clone().unwrap()).stderr(log);
        self.sits_here(&mut command);
        command.env("TAURI_AUTOMATION", "true").env("TAURI_WEBVIEW_AUTOMATION", "true");
        let driver = spawn(command, "WebKitWebDriver");
        self.started.push(driver);
    }

    /// With this desk's home, display and bus, and nothing of the machine's settings.
    fn sits_here(&self, command: &mut Command) {
        command
            .stdin(Stdio::null())
            .env_clear()
            .env(
                "PATH",
                format!("{}:{}", self.programs().display(), std::env::var("PATH").unwrap_or_default()),
            )
            .env("CONSENTRY_SECRET", IN_THE_ENVIRONMENT)
            .env("HOME", self.home.path())
            .env("XDG_RUNTIME_DIR", self.runtime())
            .env("LANG", self.look.locale)
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("NO_AT_BRIDGE", "1")
            .env("GTK_THEME", if self.look.dark { "Adwaita:dark" } else { "Adwaita" });
        if self.look.offline {
            command.env("HTTPS_PROXY", format!("http://127.0.0.1:{}", free_port()));
        }
    }
}

/// A process, as long as it runs.
#[derive(Debug)]
pub(crate) struct Process(pub(crate) u32);

impl Process {
    pub(crate) fn command_line(&self) -> String {
        self.lines_of("cmdline").join(" ")
    }

    /// The program's name, however it was called.
    pub(crate) fn is(&self, program: &str) -> bool {
        self.lines_of("cmdline").first().is_some_and(|called| Path::new(called).ends_with(program))
    }

    /// `NAME=value`, as it was when the process began; empty where the process forbids to look.
    pub(crate) fn environment(&self) -> Vec<String> {
        self.lines_of("environ")
    }

    fn descends_from(&self, ancestor: u32) -> bool {
        let parent = |process: &u32| {
            let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
            status.lines().find_map(|line| line.strip_prefix("PPid:"))?.trim().parse().ok()
        };
        std::iter::successors(Some(self.0), parent).any(|process| process == ancestor)
    }

    fn lines_of(&self, file: &str) -> Vec<String> {
        let held = fs::read(format!("/proc/{}/{file}", self.0)).unwrap_or_default();
        let lines = held.split(|byte| *byte == 0).filter(|line| !line.is_empty());
        lines.map(|line| String::from_utf8_lossy(line).into_owned()).collect()
    }
}

/// A program that runs until it ends by itself, or with this value.
pub(crate) struct Started(Child);

impl Started {
    pub(crate) async fn ends(&mut self) -> ExitStatus {
        let mut beat = tokio::time::interval(Duration::from_millis(20));
        for _ in 0..1000 {
            beat.tick().await;
            if let Some(status) = self.0.try_wait().unwrap() {
                return status;
            }
        }
        panic!("the program does not end");
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

impl Drop for Desk {
    /// Without its display the window ends too, however the story ended.
    fn drop(&mut self) {
        for child in self.started.iter_mut().rev() {
            // One that is gone already cannot be ended.
            drop(child.kill());
            drop(child.wait());
        }
    }
}

/// A program that ends with the test, even where the test is killed and can drop nothing.
fn child(name: &str) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", name]);
    command
}

fn spawn(mut command: Command, name: &str) -> Child {
    command.spawn().unwrap_or_else(|error| {
        panic!("{name} cannot be started ({error}). `./run test` installs what the tests need.")
    })
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

/// The value of a script's result, for messages.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
