//! Who switches faults on: the owner in Rust, a tool over HTTP, a request for itself; never a page.

use practice::{At, Fault};
use reqwest::Method;
use serde_json::json;

use crate::faults::consented;
use crate::visit::{Visit, XDR};

const FABRIKAM: &str = "fabrikambikes.example";

async fn keys(visit: &Visit, tenant: &str) -> u16 {
    let url = visit.url(&format!("/{tenant}/discovery/v2.0/keys"));
    visit.http.get(url).send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn a_tenant_is_named_by_id_by_domain_or_by_all() {
    let visit = consented().await;
    let id = visit.tenant("grants_everything").tenant_id;
    let names = [id.as_str(), FABRIKAM, "fabrikambikes.onmicrosoft.com"];
    for (named, hit) in [
        (id.as_str(), &names[..]),
        ("FabrikamBikes.example", &names),
        ("common", &["common"]),
        ("nobody.example", &["nobody.example"]),
        ("*", &[&id, FABRIKAM, names[2], "common", "nobody.example", "proseware.example"]),
    ] {
        visit.practice.fault(named, At::Keys, Fault::Html { status: 418 });
        for asked in [&id, FABRIKAM, names[2], "common", "nobody.example", "proseware.example"] {
            assert_eq!(keys(&visit, asked).await == 418, hit.contains(&asked), "{named} {asked}");
        }
        visit.practice.clear_faults();
    }
}

#[tokio::test]
async fn an_api_call_belongs_to_the_tenant_of_its_token() {
    let visit = consented().await;
    let own = visit.access_token(FABRIKAM, XDR).await;
    let other = visit.access_token("northwindtraders.example", XDR).await;
    visit.practice.fault(FABRIKAM, At::Api, Fault::DisabledFeature);
    assert_eq!(visit.get("/api/incidents", &own).await.body["error"]["code"], "DisabledFeature");
    assert_eq!(visit.get("/api/incidents", &other).await.body["error"]["code"], "Forbidden");
}

#[tokio::test]
async fn a_request_brings_its_own_faults() {
    let visit = consented().await;
    let url = visit.url(&format!("/{FABRIKAM}/discovery/v2.0/keys"));
    let with = async |fault: &str| {
        let response = visit.http.get(&url).header("x-practice-fault", fault).send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    };
    assert_eq!(with(r#"{"html":{"status":503}}"#).await.0, 503);
    let (status, text) = with(r#"["truncated_json",{"delay_ms":1},{"clock_off_minutes":3}]"#).await;
    assert_eq!(status, 200);
    assert!(serde_json::from_str::<serde_json::Value>(&text).is_err());
    for bad in ["html", r#"{"html":{}}"#, "[1]", ""] {
        let (status, text) = with(bad).await;
        assert_eq!(status, 400, "{bad}");
        assert!(text.starts_with("x-practice-fault: "), "{text}");
    }
    assert_eq!(keys(&visit, FABRIKAM).await, 200, "and only its own");
}

#[tokio::test]
async fn a_tool_switches_faults_over_http() {
    let visit = consented().await;
    let switches = visit.url("/practice/faults");
    let post = async |body: serde_json::Value| {
        let request = visit.http.post(&switches).header("x-practice", "1").json(&body);
        request.send().await.unwrap().status().as_u16()
    };
    let html = json!({ "html": { "status": 502 } });
    assert_eq!(post(json!({ "tenant": "*", "at": "keys", "fault": html, "times": 2 })).await, 204);
    assert_eq!((keys(&visit, FABRIKAM).await, keys(&visit, FABRIKAM).await), (502, 502));
    assert_eq!(keys(&visit, FABRIKAM).await, 200);

    assert_eq!(post(json!({ "tenant": FABRIKAM, "at": ["token", "keys"], "fault": html })).await, 204);
    assert_eq!((keys(&visit, FABRIKAM).await, keys(&visit, "common").await), (502, 200));
    let cleared = visit.http.delete(&switches).header("x-practice", "1").send().await.unwrap();
    assert_eq!((cleared.status().as_u16(), keys(&visit, FABRIKAM).await), (204, 200));

    for bad in [
        json!({ "tenant": "*", "at": "keys" }),
        json!({ "tenant": "*", "at": "everywhere", "fault": "reset" }),
        json!({ "tenant": "*", "at": "keys", "fault": "rest" }),
        json!({ "tenant": "*", "at": "keys", "fault": "reset", "often": 1 }),
        json!([]),
    ] {
        assert_eq!(post(bad.clone()).await, 400, "{bad}");
    }
    assert_eq!(keys(&visit, FABRIKAM).await, 200);
}

#[tokio::test]
async fn no_page_switches_faults() {
    let visit = consented().await;
    let switches = visit.url("/practice/faults");
    let body = json!({ "tenant": "*", "at": "keys", "fault": { "html": { "status": 502 } } }).to_string();
    for (method, headers) in [
        (Method::POST, vec![]),
        (Method::POST, vec![("content-type", "application/json")]),
        (Method::DELETE, vec![]),
        (Method::POST, vec![("x-practice", "1"), ("origin", "https://evil.example")]),
        (Method::POST, vec![("x-practice", "1"), ("origin", "null")]),
        (Method::POST, vec![("x-practice", "1"), ("sec-fetch-site", "same-origin")]),
        (Method::DELETE, vec![("x-practice", "1"), ("sec-fetch-site", "none")]),
    ] {
        let mut request = visit.http.request(method, &switches).body(body.clone());
        for (name, value) in &headers {
            request = request.header(*name, *value);
        }
        assert_eq!(request.send().await.unwrap().status(), 403, "{headers:?}");
    }
    let asked = visit.http.request(Method::OPTIONS, &switches).header("origin", "https://evil.example");
    let asked = asked.send().await.unwrap();
    assert!(!asked.status().is_success() && !asked.headers().contains_key("access-control-allow-origin"));
    assert_eq!(keys(&visit, FABRIKAM).await, 200);
}
