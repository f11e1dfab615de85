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
}

impl Default for Look {
    fn default() -> Look {
        Look { locale: "en_US.UTF-8", dark: false, practice: true }
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

    /// Command lines of every process that lives at this desk.
    pub(crate) fn command_lines(&self) -> Vec<String> {
        let home = format!("HOME={}", self.home.path().display());
        let processes = fs::read_dir("/proc").unwrap().filter_map(|entry| Some(entry.ok()?.path()));
        let here = processes.filter(|process| {
            let environment = fs::read(process.join("environ")).unwrap_or_default();
            environment.split(|byte| *byte == 0).any(|pair| pair == home.as_bytes())
        });
        here.map(|process| {
            String::from_utf8_lossy(&fs::read(process.join("cmdline")).unwrap_or_default()).replace('\0', " ")
        })
        .collect()
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
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.home.path())
            .env("XDG_RUNTIME_DIR", self.runtime())
            .env("LANG", self.look.locale)
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("NO_AT_BRIDGE", "1")
            .env("GTK_THEME", if self.look.dark { "Adwaita:dark" } else { "Adwaita" });
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
