//! Starting, stopping, and what the running service says of itself.

use std::collections::BTreeSet;
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use practice::{Options, Practice};

use crate::visit::Visit;

#[tokio::test]
async fn it_listens_on_loopback_only() {
    let practice = Practice::start(Options::default()).await.unwrap();
    let address: SocketAddr = practice.authority().strip_prefix("http://").unwrap().parse().unwrap();
    assert!(address.ip().is_loopback());
    assert_eq!(practice.api_base(), practice.authority());
}

#[tokio::test]
async fn a_taken_port_is_an_error() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let error = Practice::start(Options { port, ..Options::default() }).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}

#[tokio::test]
async fn dropping_it_ends_connections_and_frees_the_port() {
    let Visit { practice, http } = Visit::start().await;
    let url = format!("{}/common/discovery/keys", practice.authority());
    assert_eq!(http.get(&url).send().await.unwrap().status(), 200);
    drop(practice);
    // The port closes when the runtime next turns; until then a request may still be taken.
    let closed = async {
        while http.get(&url).send().await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), closed).await.unwrap();
}

#[tokio::test]
async fn served_runs_until_it_is_dropped() {
    let practice = Practice::start(Options::default()).await.unwrap();
    let url = format!("{}/common/discovery/keys", practice.authority());
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    tokio::select! {
        () = practice.served() => panic!("ended by itself"),
        response = http.get(&url).send() => assert_eq!(response.unwrap().status(), 200),
    }
}

#[tokio::test]
async fn latency_is_waited_before_each_answer() {
    let latency = Duration::from_millis(30);
    let visit = Visit::with(Options { latency, ..Options::default() }).await;
    let began = std::time::Instant::now();
    visit.http.get(visit.url("/nowhere")).send().await.unwrap();
    assert!(began.elapsed() >= latency);
}

#[tokio::test]
async fn every_story_has_one_tenant() {
    let visit = Visit::start().await;
    let stories: BTreeSet<String> = visit.practice.tenants().into_iter().map(|tenant| tenant.story).collect();
    let wanted = [
        "blocked_by_policy",
        "declines",
        "forgets_permission",
        "grants_everything",
        "no_licence",
        "other_tenant",
        "secret_expired",
        "secret_wrong",
        "slow_consent",
        "throttles",
    ];
    assert!(stories.iter().eq(wanted.iter()));
    let first = serde_json::to_value(&visit.practice.tenants()[0]).unwrap();
    assert_eq!(
        first,
        serde_json::json!({
            "name": "Fabrikam Bikes",
            "tenant_id": "3a9e41c6-0d57-4b8f-a2c3-96e1f47d8b20",
            "domain": "fabrikambikes.example",
            "story": "grants_everything",
            "region": "EU",
        })
    );
}

#[tokio::test]
async fn elsewhere_there_is_nothing() {
    let visit = Visit::start().await;
    for path in ["/", "/api/nothing", "/common/oauth2/v2.0/devicecode", "/a/b/c/d"] {
        assert_eq!(visit.http.get(visit.url(path)).send().await.unwrap().status(), 404, "{path}");
    }
}

#[tokio::test]
async fn a_body_above_the_limit_is_refused() {
    let visit = Visit::start().await;
    let body = "a".repeat(64 * 1024 + 1);
    let url = visit.url("/common/oauth2/v2.0/token");
    let response = visit.http.post(url).body(body).send().await.unwrap();
    assert_eq!(response.status(), 413);
}

#[tokio::test]
async fn debug_text_holds_no_secret() {
    let practice = Practice::start(Options::default()).await.unwrap();
    let shown = format!("{practice:?}");
    assert!(shown.contains("[redacted]") && !shown.contains(&practice.app().secret));
}
