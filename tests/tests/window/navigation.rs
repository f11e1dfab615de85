//! A script that came into the page, somehow, leads it nowhere, opens nothing, saves nothing, and is asked for nothing.

use std::cell::RefCell;
use std::fs;
use std::io::Read as _;
use std::net::{TcpListener, TcpStream};

use serde_json::{Value, json};

use crate::story::practised;
use crate::wizard::Wizard;

/// Ways in which a script leaves a page, or brings another into it. Each gets the address; none says anything.
const WAYS: [(&str, &str); 9] = [
    ("location", "location.href = arguments[0]"),
    ("replacement", "location.replace(arguments[0])"),
    (
        "link",
        "const a = document.createElement('a'); a.href = arguments[0]; document.body.append(a); a.click(); a.remove()",
    ),
    (
        "link to a new window",
        "const a = document.createElement('a'); a.href = arguments[0]; a.target = '_blank'; document.body.append(a);
         a.click(); a.remove()",
    ),
    (
        "download",
        "const a = document.createElement('a'); a.href = arguments[0]; a.download = 'x.txt'; document.body.append(a);
         a.click(); a.remove()",
    ),
    (
        "refresh",
        "const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=' + arguments[0];
         document.head.append(m)",
    ),
    (
        "form",
        "const f = document.createElement('form'); f.action = arguments[0]; document.body.append(f); f.submit(); f.remove()",
    ),
    (
        "frame",
        "const f = document.createElement('iframe'); f.src = arguments[0]; document.body.append(f)",
    ),
    ("window", "window.open(arguments[0])"),
];

/// Somebody who would like to be visited.
struct Elsewhere {
    listener: TcpListener,
    visits: RefCell<Vec<TcpStream>>,
}

impl Elsewhere {
    fn open() -> Elsewhere {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        Elsewhere { listener, visits: RefCell::default() }
    }

    fn address(&self, host: &str) -> String {
        format!("http://{host}:{}/", self.listener.local_addr().unwrap().port())
    }

    /// WebKit connects while a link is still being decided about; what counts is that nothing is ever said on such a connection.
    fn was_not_asked(&self, after: &str) {
        let mut visits = self.visits.borrow_mut();
        while let Ok((visit, _)) = self.listener.accept() {
            visit.set_nonblocking(true).unwrap();
            visits.push(visit);
        }
        for visit in visits.iter_mut() {
            let mut asked = [0; 4096];
            let read = visit.read(&mut asked).unwrap_or_default();
            assert_eq!(String::from_utf8_lossy(&asked[..read]), "", "after {after}");
        }
    }
}

/// The page is the same one as before, and alone: what a script wrote into it is still there.
async fn is_still_there(wizard: &Wizard, after: &str) {
    // Time for what was begun: the page draws, and timers run.
    wizard.script_then("const done = arguments[arguments.length - 1]; setTimeout(() => requestAnimationFrame(() => done(1)), 50)").await;
    let seen = wizard
        .script("return [window.mark, location.href, frames.length && frames[0].origin]", json!([]))
        .await;
    assert_eq!(seen[0], "still here", "after {after}: {seen}");
    assert_eq!(seen[1], "tauri://localhost", "after {after}");
    let clean = "document.querySelectorAll('iframe, meta[http-equiv=refresh]').forEach((e) => e.remove())";
    wizard.script(clean, json!([])).await;
}

#[test]
fn a_script_leads_the_page_nowhere() {
    practised(async |wizard| {
        let elsewhere = Elsewhere::open();
        wizard.script("window.mark = 'still here'", json!([])).await;
        for address in [
            elsewhere.address("tauri.localhost"),
            elsewhere.address("127.0.0.1"),
            "http://tauri.localhost/".to_owned(),
            "tauri://evil/".to_owned(),
            "tauri://localhost:1/".to_owned(),
            "about:blank".to_owned(),
            "data:text/html,<h1>elsewhere</h1>".to_owned(),
            "file:///etc/passwd".to_owned(),
        ] {
            for (way, script) in WAYS {
                let after = format!("{way} to {address}");
                wizard.script(script, json!([address])).await;
                is_still_there(wizard, &after).await;
                elsewhere.was_not_asked(&after);
            }
        }
        assert_eq!(
            wizard.script("return window.open('/')", json!([])).await,
            Value::Null,
            "its own page, once more"
        );
        let blob = "const a = document.createElement('a'); a.href = URL.createObjectURL(new Blob(['x'])); a.download = 'blob.txt';
                    document.body.append(a); a.click(); a.remove()";
        wizard.script(blob, json!([])).await;
        is_still_there(wizard, "a download of its own").await;

        elsewhere.was_not_asked("all of it");
        let downloads = wizard.desk().home().join("Downloads");
        let saved: Vec<_> =
            fs::read_dir(downloads).into_iter().flatten().map(|file| file.unwrap().path()).collect();
        assert_eq!(saved, Vec::<std::path::PathBuf>::new());
        wizard.press("onboard").await;
        wizard.is_on("choose_permissions").await;
    });
}

#[test]
fn a_script_gets_nothing_of_the_computer() {
    practised(async |wizard| {
        for (what, script) in [
            ("notifications", "Notification.requestPermission().then(done, (e) => done(e.name))"),
            (
                "place",
                "navigator.geolocation.getCurrentPosition(() => done('a place'), () => done('denied'))",
            ),
            (
                "camera",
                "navigator.mediaDevices.getUserMedia({ video: true }).then(() => done('a camera'), () => done('denied'))",
            ),
            (
                "screen",
                "navigator.mediaDevices.getDisplayMedia().then(() => done('a screen'), () => done('denied'))",
            ),
        ] {
            // What is not there at all is denied as well.
            let script = format!(
                "const done = arguments[arguments.length - 1]; try {{ {script} }} catch {{ done('denied') }}"
            );
            assert_eq!(wizard.script_then(&script).await, "denied", "{what}");
        }
    });
}
