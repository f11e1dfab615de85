//! Faults of the way and of the server: each at every endpoint it can hit, and nowhere else.

use std::time::{Duration, Instant};

use practice::{At, Fault, Options, RetryAfter};
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, LOCATION, RETRY_AFTER};
use reqwest::{RequestBuilder, Response};
use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::visit::{Visit, XDR, claims};

const FABRIKAM: &str = "fabrikambikes.example";
const THROTTLED: &str = "API calls quota exceeded! maximum allowed 50 per 00:01:00";

pub(crate) async fn consented() -> Visit {
    Visit::with(Options { consented: true, ..Options::default() }).await
}

/// A good request to each endpoint.
async fn request(visit: &Visit, at: At) -> RequestBuilder {
    let app = visit.practice.app();
    let get = |path: &str| visit.http.get(visit.url(&format!("/{FABRIKAM}/{path}")));
    match at {
        At::Discovery => get("v2.0/.well-known/openid-configuration"),
        At::Keys => get("discovery/v2.0/keys"),
        At::Consent => visit.http.get(visit.link(FABRIKAM)),
        At::Api => {
            let token = visit.access_token(FABRIKAM, XDR).await;
            visit.http.get(visit.url("/api/incidents")).bearer_auth(token)
        }
        At::Token => visit.http.post(visit.url(&format!("/{FABRIKAM}/oauth2/v2.0/token"))).form(&[
            ("grant_type", "client_credentials"),
            ("client_id", &app.client_id),
            ("client_secret", &app.secret),
            ("scope", "https://api.security.microsoft.com/.default"),
        ]),
    }
}

async fn ask(visit: &Visit, at: At) -> Response {
    request(visit, at).await.send().await.unwrap()
}

fn header(response: &Response, name: impl reqwest::header::AsHeaderName) -> &str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn a_fault_hits_its_own_endpoint_and_all_others_answer() {
    let visit = consented().await;
    for hit in At::ALL {
        visit.practice.fault(FABRIKAM, hit, Fault::Html { status: 418 });
        for at in At::ALL.into_iter().filter(|at| (*at, hit) != (At::Api, At::Token)) {
            let wanted = if at == hit { 418 } else { 200 };
            assert_eq!(ask(&visit, at).await.status(), wanted, "{hit:?} at {at:?}");
        }
        visit.practice.clear_faults();
    }
}

#[tokio::test]
async fn a_gateway_answers_html_with_any_status() {
    let visit = consented().await;
    for status in [200, 500, 502, 503] {
        visit.practice.fault("*", At::Token, Fault::Html { status });
        let response = ask(&visit, At::Token).await;
        assert_eq!(response.status(), status);
        assert_eq!(header(&response, CONTENT_TYPE), "text/html; charset=utf-8");
        assert!(response.text().await.unwrap().starts_with("<!doctype html>"));
        visit.practice.clear_faults();
    }
    visit.practice.fault("*", At::Token, Fault::Html { status: 99 });
    assert_eq!(ask(&visit, At::Token).await.status(), 502);
}

#[tokio::test]
async fn json_is_cut_in_half_or_of_another_shape() {
    let visit = consented().await;
    for at in [At::Discovery, At::Keys, At::Token, At::Api] {
        let whole = ask(&visit, at).await.text().await.unwrap();
        visit.practice.fault_times("*", at, Fault::TruncatedJson, 1);
        let response = ask(&visit, at).await;
        assert_eq!(header(&response, CONTENT_TYPE).split(';').next(), Some("application/json"), "{at:?}");
        let half = response.text().await.unwrap();
        assert!(serde_json::from_str::<Value>(&half).is_err(), "{at:?}");
        assert!(half.len().abs_diff(whole.len() / 2) <= 8, "{at:?}");
        visit.practice.fault_times("*", at, Fault::WrongJson, 1);
        let body: Value = ask(&visit, at).await.json().await.unwrap();
        assert_eq!(body, json!([{ "weather": "fair", "wind": [3, 4] }, 17]), "{at:?}");
    }
}

#[tokio::test]
async fn a_huge_body_is_json_of_a_length_not_told() {
    let visit = consented().await;
    visit.practice.fault("*", At::Api, Fault::HugeBody);
    let response = ask(&visit, At::Api).await;
    assert_eq!((response.status().as_u16(), header(&response, CONTENT_LENGTH)), (200, ""));
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["padding"].as_str().unwrap().len(), 10 * 1024 * 1024);
}

#[tokio::test]
async fn a_reset_comes_after_half_of_the_body() {
    let visit = consented().await;
    let whole = ask(&visit, At::Keys).await.text().await.unwrap();
    visit.practice.fault("*", At::Keys, Fault::Reset);
    let host = visit.practice.authority().strip_prefix("http://").unwrap();
    let mut tcp = tokio::net::TcpStream::connect(host).await.unwrap();
    let request = format!("GET /{FABRIKAM}/discovery/v2.0/keys HTTP/1.1\r\nhost: {host}\r\n\r\n");
    tcp.write_all(request.as_bytes()).await.unwrap();
    let mut got = Vec::new();
    let error = tcp.read_to_end(&mut got).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
    let got = String::from_utf8(got).unwrap();
    let (head, body) = got.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK\r\n"), "{head}");
    assert!(head.contains(&format!("content-length: {}", whole.len())), "{head}");
    assert_eq!(body, &whole[..whole.len() / 2]);
}

#[tokio::test]
async fn a_reset_hits_over_https_too() {
    let visit = Visit::with(Options { https: true, ..Options::default() }).await;
    visit.practice.fault("*", At::Keys, Fault::Reset);
    let response = ask(&visit, At::Keys).await;
    assert_eq!(response.status(), 200);
    let error = format!("{:?}", response.bytes().await.unwrap_err());
    assert!(error.contains("ConnectionReset"), "{error}");
}

#[tokio::test]
async fn a_redirect_leads_back_to_itself() {
    let visit = consented().await;
    visit.practice.fault("*", At::ALL, Fault::RedirectLoop);
    for at in [At::Discovery, At::Token, At::Consent] {
        let request = request(&visit, at).await.build().unwrap();
        let here = request.url()[url::Position::BeforePath..].to_owned();
        let response = visit.http.execute(request).await.unwrap();
        assert_eq!((response.status().as_u16(), header(&response, LOCATION)), (307, here.as_str()), "{at:?}");
    }
    let follows = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = visit.url(&format!("/{FABRIKAM}/discovery/v2.0/keys"));
    assert!(follows.get(url).send().await.unwrap_err().is_redirect());
}

#[tokio::test]
async fn throttling_says_when_to_come_back_in_three_ways() {
    let visit = consented().await;
    let seconds = |seconds| Some(RetryAfter::Seconds(seconds));
    for at in [At::Token, At::Api] {
        for (retry_after, wanted) in [(None, ""), (seconds(7), "7"), (seconds(0), "0")] {
            visit.practice.fault_times("*", at, Fault::Throttled { retry_after }, 1);
            let response = ask(&visit, at).await;
            assert_eq!((response.status().as_u16(), header(&response, RETRY_AFTER)), (429, wanted), "{at:?}");
            let text = response.text().await.unwrap();
            match at {
                At::Api => assert!(text.contains(THROTTLED), "{text}"),
                _ => assert_eq!(text, "Too many requests error"),
            }
        }
        let retry_after = Some(RetryAfter::DateInSeconds(90));
        visit.practice.fault_times("*", at, Fault::Throttled { retry_after }, 1);
        let response = ask(&visit, at).await;
        let date = |name| OffsetDateTime::parse(header(&response, name), &Rfc2822).unwrap();
        assert_eq!((date(RETRY_AFTER) - date(DATE)).whole_seconds(), 90, "{at:?}");
    }
}

#[tokio::test]
async fn an_outage_ends_after_so_many_requests() {
    let visit = consented().await;
    for at in At::ALL {
        visit.practice.fault_times("*", at, Fault::ServerError { status: 503 }, 2);
        for wanted in [503, 503, 200, 200] {
            assert_eq!(ask(&visit, at).await.status(), wanted, "{at:?}");
        }
    }
    visit.practice.fault("*", [At::Token, At::Discovery], Fault::ServerError { status: 500 });
    let body: Value = ask(&visit, At::Token).await.json().await.unwrap();
    assert_eq!(body, json!({ "error": "Service Unavailable" }));
    visit.practice.clear_faults();
    visit.practice.fault("*", At::Api, Fault::ServerError { status: 500 });
    let body: Value = ask(&visit, At::Api).await.json().await.unwrap();
    assert_eq!(body["error"]["code"], "InternalServerError");
    assert!(body["error"]["target"].is_string());
}

#[tokio::test]
async fn delays_add_up_and_drops_come_one_by_one() {
    let visit = consented().await;
    visit.practice.fault("*", At::Keys, Fault::DelayMs(20));
    visit.practice.fault_times("*", At::Keys, Fault::DelayMs(20), 1);
    let began = Instant::now();
    let whole = ask(&visit, At::Keys).await.text().await.unwrap();
    assert!(began.elapsed() >= Duration::from_millis(40));

    visit.practice.clear_faults();
    visit.practice.fault("*", At::Keys, Fault::Drip { bytes: 20, ms: 2 });
    let began = Instant::now();
    let mut response = ask(&visit, At::Keys).await;
    let mut got = Vec::new();
    let mut drops = 0;
    while let Some(drop) = response.chunk().await.unwrap() {
        got.extend(drop);
        drops += 1;
    }
    assert_eq!(String::from_utf8(got).unwrap(), whole);
    assert!(drops > 5, "{drops}");
    assert!(began.elapsed() >= Duration::from_millis(2) * u32::try_from(whole.len() / 20).unwrap());
}

#[tokio::test]
async fn a_server_whose_clock_is_off_agrees_with_itself() {
    let visit = consented().await;
    for minutes in [-45_i64, 45] {
        visit.practice.fault("*", At::ALL, Fault::ClockOffMinutes(minutes));
        let wanted = OffsetDateTime::now_utc().unix_timestamp() + minutes * 60;
        for at in At::ALL {
            let response = ask(&visit, at).await;
            assert_eq!(response.status(), 200, "{minutes} {at:?}");
            let date = OffsetDateTime::parse(header(&response, DATE), &Rfc2822).unwrap();
            assert!((0..5).contains(&(date.unix_timestamp() - wanted)), "{minutes} {at:?}: {date}");
        }
        let token = visit.access_token(FABRIKAM, XDR).await;
        assert!((0..5).contains(&(claims(&token)["nbf"].as_i64().unwrap() + 300 - wanted)), "{minutes}");
        let error: Value = visit.token_with(FABRIKAM, XDR, "guess").await.body;
        let date = OffsetDateTime::from_unix_timestamp(wanted).unwrap().date().to_string();
        assert!(error["timestamp"].as_str().unwrap().starts_with(&date), "{error}");
        visit.practice.clear_faults();
        // With the clock right again, times that are 45 minutes ahead are not yet.
        let status = visit.get("/api/incidents", &token).await.status;
        assert_eq!(status, if minutes > 0 { 401 } else { 200 });
    }
}

#[tokio::test]
async fn the_api_refuses_in_three_more_ways() {
    let visit = consented().await;
    for (fault, status, code, start) in [
        (Fault::WrongAudience, 401, "Unauthorized", "Access token validation failure. Invalid audience."),
        (
            Fault::Delegated,
            403,
            "Forbidden",
            "Missing application scopes. API required scopes: Incident.Read,",
        ),
        (Fault::DisabledFeature, 403, "DisabledFeature", "The feature is not enabled"),
    ] {
        visit.practice.fault_times(FABRIKAM, At::ALL, fault.clone(), 2);
        let response = ask(&visit, At::Api).await;
        assert_eq!(response.status(), status, "{fault:?}");
        let body: Value = response.json().await.unwrap();
        assert_eq!(body["error"]["code"], code, "{fault:?}");
        assert!(body["error"]["message"].as_str().unwrap().starts_with(start), "{body}");
        assert_eq!(
            ask(&visit, At::Api).await.status(),
            200,
            "{fault:?}: the token used up one, the call the other"
        );
        visit.practice.clear_faults();
    }
}

#[tokio::test]
async fn a_missing_principal_is_the_first_phase_of_a_slow_consent() {
    let visit = consented().await;
    visit.practice.fault_times(FABRIKAM, At::Token, Fault::NoServicePrincipal, 2);
    visit.practice.fault_times(FABRIKAM, At::Token, Fault::NoRoles, 3);
    for _ in 0..2 {
        assert_eq!(visit.token(FABRIKAM, XDR).await.aadsts(), 7_000_229);
    }
    assert_eq!(visit.token(FABRIKAM, XDR).await.roles(), None);
    assert_eq!(visit.token(FABRIKAM, XDR).await.roles().unwrap().len(), 3);
}
