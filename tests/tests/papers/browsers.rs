//! Two browsers that the customer's admin may have: Chromium, and WebKitGTK in its own small browser.

use std::fs;
use std::path::{Path, PathBuf};

use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use crate::chromium::Chromium;
use crate::desk::{Desk, Look};

/// A browser with one page, and a way to know what it complained of.
pub(crate) enum Browser {
    Chromium(Chromium),
    WebKit(Box<Desk>, Client),
}

impl Browser {
    /// Both browsers. Chromium's reader prefers this language; WebKitGTK's is that of the locales that are installed.
    pub(crate) async fn both(language: &str) -> [Browser; 2] {
        [Browser::Chromium(Chromium::open(language).await), Browser::webkit().await]
    }

    async fn webkit() -> Browser {
        let desk = Desk::set_up(Look::default());
        let arguments = ["--automation", "--enable-write-console-messages-to-stdout=true"];
        let client = desk.open(json!({ "binary": mini_browser(), "args": arguments })).await;
        let client = client.expect("WebKitWebDriver opens a session");
        Browser::WebKit(Box::new(desk), client)
    }

    pub(crate) fn name(&self) -> &'static str {
        match self {
            Browser::Chromium(_) => "Chromium",
            Browser::WebKit(..) => "WebKitGTK",
        }
    }

    fn client(&self) -> &Client {
        match self {
            Browser::Chromium(chromium) => &chromium.client,
            Browser::WebKit(_, client) => client,
        }
    }

    /// To nowhere, so that what is shown next is loaded anew.
    pub(crate) async fn leave(&self) {
        self.client().goto("about:blank").await.unwrap();
    }

    /// A file with what stands behind its name, as after a redirect.
    pub(crate) async fn show(&self, file: &Path, behind: &str) {
        self.client().goto(&format!("file://{}{behind}", file.display())).await.unwrap();
    }

    pub(crate) async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client()
            .execute(script, arguments)
            .await
            .unwrap_or_else(|error| panic!("{}: {error}", self.name()))
    }

    /// The value that the script hands to its last argument.
    pub(crate) async fn waits_for(&self, script: &str, arguments: Vec<Value>) -> Value {
        let waited = self.client().execute_async(script, arguments).await;
        waited.unwrap_or_else(|error| panic!("{}: {error}", self.name()))
    }

    pub(crate) async fn press(&self, css: &str) {
        self.client().find(Locator::Css(css)).await.unwrap().click().await.unwrap();
    }

    /// What the browser wrote to its console since it opened.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        match self {
            Browser::Chromium(chromium) => chromium.log("browser").await,
            Browser::WebKit(desk, _) => {
                desk.said().lines().filter(|line| line.contains("CONSOLE")).map(str::to_owned).collect()
            }
        }
    }

    /// Addresses that were asked for since the browser opened, as far as it tells.
    pub(crate) async fn asked_for(&self) -> Vec<String> {
        let Browser::Chromium(chromium) = self else { return Vec::new() };
        let events = chromium.log("performance").await.into_iter();
        let events = events.map(|event| serde_json::from_str::<Value>(&event).unwrap());
        let sent = events.filter(|event| event["message"]["method"] == "Network.requestWillBeSent");
        sent.map(|event| event["message"]["params"]["request"]["url"].as_str().unwrap().to_owned()).collect()
    }

    pub(crate) async fn close(self) {
        match self {
            Browser::Chromium(chromium) => chromium.close().await,
            Browser::WebKit(_desk, client) => client.close().await.unwrap(),
        }
    }
}

/// It lies with the library, in a folder that is named after the machine.
fn mini_browser() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").unwrap().filter_map(|entry| Some(entry.ok()?.path()));
    let browsers = folders.map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser"));
    browsers.into_iter().find(|path| path.is_file()).expect("MiniBrowser is part of libwebkit2gtk-4.1-0")
}
