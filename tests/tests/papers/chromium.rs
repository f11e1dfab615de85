//! Chromium with a home of its own, driven by chromedriver and gone with the test.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use fantoccini::wd::{PrintConfiguration, PrintSize, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use reqwest::Method;
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use url::{ParseError, Url};

pub(crate) struct Chromium {
    pub(crate) client: Client,
    _home: TempDir,
    driver: Child,
}

impl Chromium {
    /// A browser whose reader prefers this language.
    pub(crate) async fn open(language: &str) -> Chromium {
        let home = tempfile::tempdir().unwrap();
        let mut driver = Command::new("setpriv");
        driver.args(["--pdeathsig", "KILL", "chromedriver", "--port=0"]).stdin(Stdio::null());
        driver.stdout(Stdio::piped()).stderr(Stdio::null()).env("HOME", home.path());
        let mut driver = driver.spawn().expect("setpriv is part of util-linux");
        let port = port(&mut driver);
        let arguments = [
            "--headless=new".to_owned(),
            // Root, as in containers, has no sandbox; what is opened here are files of our own.
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            format!("--user-data-dir={}", home.path().join("profile").display()),
            format!("--accept-lang={language}"),
        ];
        let capabilities = Map::from_iter([
            ("goog:chromeOptions".to_owned(), json!({ "args": arguments })),
            ("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL", "performance": "ALL" })),
        ]);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let opening = builder.capabilities(capabilities).connect(&format!("http://127.0.0.1:{port}")).await;
        let client = opening.unwrap_or_else(|error| panic!("Chromium did not open: {error}"));
        Chromium { client, _home: home, driver }
    }

    /// A file with what stands behind its name, as from a double click or a redirect.
    pub(crate) async fn show(&self, file: &Path, query: &str) {
        self.client.goto(&format!("file://{}{query}", file.display())).await.unwrap();
    }

    /// As if the system were set to dark.
    pub(crate) async fn prefer_dark(&self) {
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
        self.command("Emulation.setEmulatedMedia", media).await;
    }

    /// What a printer would get.
    pub(crate) async fn print(&self, paper: PrintSize) -> Vec<u8> {
        let how = PrintConfiguration::builder().size(paper).shrink_to_fit(false).build();
        self.client.print(how.unwrap()).await.unwrap()
    }

    /// The messages of one of its logs since it was last asked.
    pub(crate) async fn log(&self, kind: &str) -> Vec<String> {
        let lines = self.client.issue_cmd(Extension { path: "se/log", body: json!({ "type": kind }) }).await;
        let lines = lines.unwrap();
        lines.as_array().unwrap().iter().map(|line| line["message"].as_str().unwrap().to_owned()).collect()
    }

    async fn command(&self, name: &str, parameters: Value) {
        let body = json!({ "cmd": name, "params": parameters });
        self.client.issue_cmd(Extension { path: "goog/cdp/execute", body }).await.unwrap();
    }

    pub(crate) async fn close(self) {
        self.client.clone().close().await.unwrap();
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        drop(self.driver.kill());
        drop(self.driver.wait());
    }
}

/// What chromedriver knows beyond WebDriver.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// chromedriver says at which port it listens.
fn port(driver: &mut Child) -> u16 {
    let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
    let said = lines.by_ref().map_while(Result::ok).find_map(|line| {
        line.split_once("started successfully on port ")?.1.trim_end_matches('.').parse().ok()
    });
    // Its pipe stays open, so that it can go on talking.
    std::thread::spawn(move || lines.for_each(drop));
    said.expect("chromedriver is installed by `./run test`")
}

/// A page in a folder of its own.
pub(crate) fn page(html: &str) -> (TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.html");
    fs::write(&file, html).unwrap();
    (folder, file)
}
