//! Under which names the service answers: its own on loopback, and no name that somebody else points at this machine.

use std::net::SocketAddr;

use practice::{At, Fault, Options};
use reqwest::Client;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::visit::{Visit, XDR};

const FABRIKAM: &str = "fabrikambikes.example";
const KEYS: &str = "/common/discovery/keys";

fn address(visit: &Visit) -> SocketAddr {
    visit.practice.authority().strip_prefix("http://").unwrap().parse().unwrap()
}

/// Sends exactly these bytes and hands back the status, and the rest as text.
async fn raw(visit: &Visit, request: &str) -> (u16, String) {
    let mut connection = TcpStream::connect(address(visit)).await.unwrap();
    connection.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    connection.read_to_end(&mut answer).await.unwrap();
    let answer = String::from_utf8(answer).unwrap();
    let status = answer.split(' ').nth(1).unwrap_or_default().parse().unwrap_or_default();
    (status, answer)
}

async fn get(visit: &Visit, target: &str, hosts: &[&str]) -> u16 {
    let hosts: String = hosts.iter().map(|host| format!("Host: {host}\r\n")).collect();
    raw(visit, &format!("GET {target} HTTP/1.1\r\n{hosts}Connection: close\r\n\r\n")).await.0
}

#[tokio::test]
async fn its_own_names_are_answered() {
    let visit = Visit::start().await;
    let port = address(&visit).port();
    for name in ["127.0.0.1", "localhost", "LocalHost", "[::1]"] {
        let host = format!("{name}:{port}");
        assert_eq!(get(&visit, KEYS, &[&host]).await, 200, "{host}");
        assert_eq!(get(&visit, &format!("http://{host}{KEYS}"), &[&host]).await, 200, "{host} in the target");
    }
}

#[tokio::test]
async fn another_name_is_misdirected() {
    let visit = Visit::start().await;
    let port = address(&visit).port();
    for host in [
        "evil.example",
        &format!("evil.example:{port}"),
        &format!("localhost.evil.example:{port}"),
        &format!("127.0.0.1.evil.example:{port}"),
        &format!("localhost.:{port}"),
        &format!("0.0.0.0:{port}"),
        &format!("127.0.0.2:{port}"),
        &format!("127.1:{port}"),
        &format!("2130706433:{port}"),
        &format!("[::ffff:127.0.0.1]:{port}"),
        &format!("[::]:{port}"),
        &format!("user@127.0.0.1:{port}"),
        &format!("127.0.0.1:0{port}"),
        "127.0.0.1",
        "localhost",
        "127.0.0.1:80",
        "localhost:",
    ] {
        assert_eq!(get(&visit, KEYS, &[host]).await, 421, "{host}");
        assert_eq!(get(&visit, "/nowhere", &[host]).await, 421, "{host}, where nothing is");
    }
}

#[tokio::test]
async fn a_host_that_is_missing_doubled_or_none_is_a_bad_request() {
    let visit = Visit::start().await;
    let own = address(&visit).to_string();
    let own = own.as_str();
    for hosts in [&[][..], &[own, own], &[own, "evil.example"], &["evil.example", own], &[""], &["a b"]] {
        assert_eq!(get(&visit, KEYS, hosts).await, 400, "{hosts:?}");
        assert_eq!(
            get(&visit, &format!("http://{own}{KEYS}"), hosts).await,
            400,
            "{hosts:?} beside a target"
        );
    }
    for host in [format!("{own}, evil.example"), format!("{own}/"), format!("http://{own}")] {
        assert_eq!(get(&visit, KEYS, &[&host]).await, 400, "{host}");
    }
    let old = format!("GET {KEYS} HTTP/1.0\r\n\r\n");
    assert_eq!(raw(&visit, &old).await.0, 400, "HTTP/1.0 may leave it out elsewhere");
}

#[tokio::test]
async fn a_target_may_name_no_other_server_either() {
    let visit = Visit::start().await;
    let own = address(&visit).to_string();
    for target in [
        format!("http://evil.example{KEYS}"),
        format!("http://evil.example:{}{KEYS}", address(&visit).port()),
        format!("http://user:word@{own}{KEYS}"),
        format!("https://{own}{KEYS}"),
        format!("ftp://{own}{KEYS}"),
    ] {
        assert_eq!(get(&visit, &target, &[&own]).await, 421, "{target}");
    }
    let foreign = get(&visit, &format!("http://{own}{KEYS}"), &["evil.example"]).await;
    assert_eq!(foreign, 421, "its own target under a foreign host");
    for through in ["evil.example:443", own.as_str()] {
        let tunnel = format!("CONNECT {through} HTTP/1.1\r\nHost: {own}\r\nConnection: close\r\n\r\n");
        assert_eq!(raw(&visit, &tunnel).await.0, 421, "a tunnel to {through}");
    }
}

#[tokio::test]
async fn a_name_pointed_at_this_machine_reaches_nothing() {
    let visit = Visit::start().await;
    let address = address(&visit);
    let clients = [
        Client::builder().no_proxy().resolve("evil.example", address).resolve("localhost", address),
        Client::builder()
            .no_proxy()
            .resolve("evil.example", address)
            .resolve("localhost", address)
            .http2_prior_knowledge(),
    ];
    for client in clients {
        let client = client.build().unwrap();
        let status = async |host: &str| {
            let asked = client.get(format!("http://{host}:{}{KEYS}", address.port())).send().await.unwrap();
            (asked.status().as_u16(), asked.version())
        };
        assert_eq!(status("evil.example").await.0, 421, "{:?}", status("evil.example").await.1);
        assert_eq!(status("localhost").await.0, 200);
        assert_eq!(status("127.0.0.1").await.0, 200);
        let both = client.get(visit.url(KEYS)).header("host", "evil.example");
        assert_eq!(both.send().await.unwrap().status(), 421, "its own address with another Host");
    }
}

#[tokio::test]
async fn over_https_it_is_the_same() {
    let visit = Visit::with(Options { https: true, ..Options::default() }).await;
    let port = visit.practice.authority().rsplit(':').next().unwrap().to_owned();
    for (host, status) in [
        (format!("localhost:{port}"), 200),
        (format!("127.0.0.1:{port}"), 200),
        (format!("[::1]:{port}"), 200),
        ("localhost".into(), 421),
        (format!("evil.example:{port}"), 421),
        ("login.microsoftonline.com".into(), 421),
    ] {
        let asked = visit.http.get(visit.url(KEYS)).header("host", &host).send().await.unwrap();
        assert_eq!(asked.status(), status, "{host}");
    }
}

#[tokio::test]
async fn nothing_else_is_done_for_a_refused_request() {
    let visit = Visit::start().await;
    visit.practice.fault_times("*", At::Keys, Fault::Html { status: 418 }, 1);
    let foreign = async |request: reqwest::RequestBuilder| {
        let answer = request.header("host", "evil.example").send().await.unwrap();
        assert_eq!(answer.status(), 421);
        for name in ["location", "set-cookie", "access-control-allow-origin", "x-ms-request-id"] {
            assert!(!answer.headers().contains_key(name), "{name}");
        }
        let text = answer.text().await.unwrap();
        assert_eq!(text, "This practice service answers to its own address only.");
    };
    // No fault is counted down, and what a request brings along is not even read.
    foreign(visit.http.get(visit.url(KEYS)).header("x-practice-fault", "rubbish")).await;
    assert_eq!(visit.http.get(visit.url(KEYS)).send().await.unwrap().status(), 418);
    assert_eq!(visit.http.get(visit.url(KEYS)).send().await.unwrap().status(), 200);

    let switch = serde_json::json!({ "tenant": "*", "at": "keys", "fault": "reset" });
    foreign(visit.http.post(visit.url("/practice/faults")).header("x-practice", "1").json(&switch)).await;
    assert_eq!(visit.http.get(visit.url(KEYS)).send().await.unwrap().status(), 200);

    let link = visit.link(FABRIKAM).replace("/v2.0/adminconsent", "/v2.0/adminconsent/answer");
    foreign(visit.http.post(link).form(&[("answer", "accept")])).await;
    assert_eq!(visit.token(FABRIKAM, XDR).await.aadsts(), 7_000_229, "nobody has consented");
}
