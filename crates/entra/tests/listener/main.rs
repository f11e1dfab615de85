//! Stories about the listener on real sockets: the honest answer is heard, whatever else is open or tried.

#![allow(
    clippy::unwrap_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

use std::{sync::Arc, time::Duration};

use entra::{Answer, Asked, Cause, ConsentState, ReplyListener};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    sync::watch,
    task::{JoinHandle, JoinSet},
    time::{interval, timeout},
};

const TENANT: &str = "11111111-aaaa-4bbb-8ccc-222222222222";
/// Far more than an answer takes on a busy machine, far less than idle sockets once took.
const PATIENCE: Duration = Duration::from_secs(10);

/// A listener at work.
struct Waiting {
    port: u16,
    foreign: watch::Receiver<u32>,
    answer: JoinHandle<Answer>,
}

async fn waiting() -> Waiting {
    let listener = ReplyListener::bind().await.unwrap();
    let url = listener.redirect_uri().as_str().to_owned();
    let port = url.trim_start_matches("http://localhost:").trim_end_matches("/consent").parse().unwrap();
    let asked = Asked { state: ConsentState::given("right").unwrap(), tenant: None };
    let foreign = listener.foreign();
    let answer = tokio::spawn(listener.answer(asked, Arc::new(|_: &_| "a page".to_owned())));
    Waiting { port, foreign, answer }
}

impl Waiting {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(("127.0.0.1", self.port)).await.unwrap()
    }

    /// The status line that a request is answered with; empty where it is hung up on.
    async fn asks(&self, target: &str, heads: &str) -> String {
        let mut stream = self.connect().await;
        let head = format!("GET {target} HTTP/1.1\r\n{heads}\r\n\r\n");
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut text = Vec::new();
        // One that is refused may be cut off.
        drop(stream.read_to_end(&mut text).await);
        String::from_utf8_lossy(&text).lines().next().unwrap_or_default().to_owned()
    }

    fn host(&self) -> String {
        format!("Host: localhost:{}", self.port)
    }

    async fn replies(&self, state: &str) -> String {
        self.asks(&reply(state), &self.host()).await
    }

    /// The admin's browser comes, is answered, and the wizard has it.
    async fn hears_the_honest_answer(self) {
        let answered = timeout(PATIENCE, self.replies("right")).await;
        assert_eq!(answered.expect("an answer at once"), "HTTP/1.1 200 OK");
        let answer = timeout(PATIENCE, self.answer).await.expect("an answer at once").unwrap();
        assert_eq!(answer.cause, Cause::ConsentGiven);
    }
}

fn reply(state: &str) -> String {
    format!("/consent?admin_consent=True&tenant={TENANT}&state={state}")
}

#[tokio::test]
async fn idle_sockets_do_not_delay_the_honest_answer() {
    for count in [40, 500] {
        let waiting = waiting().await;
        let mut held = Vec::new();
        for _ in 0..count {
            held.push(waiting.connect().await);
        }
        waiting.hears_the_honest_answer().await;
        assert_eq!(held.len(), count, "none was let go before");
    }
}

#[tokio::test]
async fn senders_of_single_bytes_do_not_delay_the_honest_answer() {
    let waiting = waiting().await;
    let mut dripping = JoinSet::new();
    for number in 0..200 {
        let mut stream = waiting.connect().await;
        let byte = b"GET /consent HTTP/1.1\r\nX: "[number % 26];
        dripping.spawn(async move {
            let mut beat = interval(Duration::from_millis(5));
            while stream.write_all(&[byte]).await.is_ok() {
                beat.tick().await;
            }
        });
    }
    waiting.hears_the_honest_answer().await;
}

#[tokio::test]
async fn wrong_states_are_counted_and_the_right_one_still_counts() {
    let waiting = waiting().await;
    for number in 1..=100 {
        let said = waiting.replies(&format!("guess-{number}")).await;
        let expected =
            if number <= 10 { "HTTP/1.1 400 Bad Request" } else { "HTTP/1.1 429 Too Many Requests" };
        assert_eq!(said, expected, "guess {number}");
    }
    assert_eq!(*waiting.foreign.borrow(), 100);
    waiting.hears_the_honest_answer().await;
}

#[tokio::test]
async fn only_the_address_line_of_a_browser_is_answered() {
    let waiting = waiting().await;
    let (right, host) = (reply("right"), waiting.host());
    let foreign_host = format!("Host: attacker.example:{}", waiting.port);
    for (target, heads) in [
        (right.clone(), format!("{host}\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image")),
        (right.clone(), format!("{host}\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe")),
        (right.clone(), format!("{host}\r\nSec-Fetch-Mode: cors\r\nOrigin: https://attacker.example")),
        (right.clone(), format!("{host}\r\nOrigin: null")),
        (right.clone(), foreign_host.clone()),
        (right.clone(), format!("{host}\r\n{foreign_host}")),
        (right.clone(), format!("{host}\r\n{host}")),
        (right.clone(), "Host: localhost".to_owned()),
        (right.clone(), "X: no host".to_owned()),
        (format!("http://attacker.example{right}"), host.clone()),
        (right.replace("/consent", "/consent/"), host.clone()),
        (right.replace("/consent", "//consent"), host.clone()),
    ] {
        let said = waiting.asks(&target, &heads).await;
        assert_eq!(said, "HTTP/1.1 404 Not Found", "{target} {heads}");
    }
    // What a browser sends when Microsoft leads it back.
    let led_back = format!(
        "{host}\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\nSec-Fetch-User: ?1"
    );
    assert_eq!(waiting.asks(&right, &led_back).await, "HTTP/1.1 200 OK");
    assert_eq!(timeout(PATIENCE, waiting.answer).await.unwrap().unwrap().cause, Cause::ConsentGiven);
}

#[tokio::test]
async fn the_port_is_ours_on_both_addresses() {
    let waiting = waiting().await;
    let Ok(mut stream) = TcpStream::connect(("::1", waiting.port)).await else { return };
    let head = format!("GET {} HTTP/1.1\r\nHost: [::1]:{}\r\n\r\n", reply("right"), waiting.port);
    stream.write_all(head.as_bytes()).await.unwrap();
    assert_eq!(timeout(PATIENCE, waiting.answer).await.unwrap().unwrap().cause, Cause::ConsentGiven);
}
