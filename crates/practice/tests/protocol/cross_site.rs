//! What a page of another site may make a browser do here: follow a consent link, and nothing else.

use reqwest::{Method, RequestBuilder};

use crate::visit::{Visit, XDR};

const FABRIKAM: &str = "fabrikambikes.example";
const EVIL: &str = "https://evil.example";

type Headers<'a> = Vec<(&'a str, &'a str)>;

fn with(request: RequestBuilder, headers: &Headers<'_>) -> RequestBuilder {
    headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))
}

/// The address to which the consent page's form goes.
fn answer_address(visit: &Visit) -> String {
    visit.link(FABRIKAM).replace("/v2.0/adminconsent", "/v2.0/adminconsent/answer")
}

async fn has_consented(visit: &Visit) -> bool {
    visit.token(FABRIKAM, XDR).await.status == 200
}

#[tokio::test]
async fn its_own_page_and_tools_answer_a_consent_link() {
    let own = |visit: &Visit| visit.practice.authority().to_owned();
    let as_localhost = |visit: &Visit| own(visit).replace("127.0.0.1", "localhost");
    let visit = Visit::start().await;
    for headers in [
        vec![],
        vec![("sec-fetch-site", "same-origin"), ("origin", own(&visit).as_str())],
        vec![("sec-fetch-site", "same-origin"), ("origin", "null")],
        vec![("origin", own(&visit).as_str())],
        vec![("origin", as_localhost(&visit).as_str())],
        vec![("sec-fetch-site", "none")],
    ] {
        visit.practice.reset();
        let request = visit.http.post(answer_address(&visit)).form(&[("answer", "accept")]);
        assert_eq!(with(request, &headers).send().await.unwrap().status(), 302, "{headers:?}");
        assert!(has_consented(&visit).await, "{headers:?}");
    }
}

#[tokio::test]
async fn no_other_page_decides_on_consent() {
    let visit = Visit::start().await;
    let own = visit.practice.authority();
    let other_port = "http://127.0.0.1:1";
    let other_scheme = own.replace("http:", "https:");
    for headers in [
        vec![("origin", EVIL)],
        vec![("origin", "null")],
        vec![("origin", other_port)],
        vec![("origin", &other_scheme)],
        vec![("origin", "http://127.0.0.1")],
        vec![("origin", "127.0.0.1")],
        vec![("origin", "")],
        vec![("origin", own), ("origin", EVIL)],
        vec![("sec-fetch-site", "cross-site")],
        vec![("sec-fetch-site", "same-site")],
        vec![("sec-fetch-site", "rubbish")],
        vec![("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")],
        vec![("sec-fetch-site", "same-origin"), ("origin", EVIL)],
        vec![("sec-fetch-site", "cross-site"), ("origin", own)],
        // As a form of another page is sent, into the same window.
        vec![
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-mode", "navigate"),
            ("sec-fetch-dest", "document"),
        ],
    ] {
        let request = visit.http.post(answer_address(&visit)).form(&[("answer", "accept")]);
        let answer = with(request, &headers).send().await.unwrap();
        assert_eq!(answer.status(), 403, "{headers:?}");
        assert!(!answer.headers().contains_key("location"), "{headers:?}");
        assert!(!has_consented(&visit).await, "{headers:?}");
    }
}

#[tokio::test]
async fn a_link_may_be_followed_from_anywhere_but_not_framed_or_fetched() {
    let visit = Visit::start().await;
    for (mode, dest, status) in [
        ("navigate", "document", 200),
        ("navigate", "iframe", 403),
        ("navigate", "embed", 403),
        ("no-cors", "image", 403),
        ("no-cors", "empty", 403),
        ("cors", "empty", 403),
    ] {
        for site in ["cross-site", "same-site"] {
            let headers = vec![("sec-fetch-site", site), ("sec-fetch-mode", mode), ("sec-fetch-dest", dest)];
            let answer = with(visit.http.get(visit.link(FABRIKAM)), &headers).send().await.unwrap();
            assert_eq!(answer.status(), status, "{headers:?}");
        }
    }
    let page = visit.http.get(visit.link(FABRIKAM)).send().await.unwrap();
    assert_eq!(page.headers()["referrer-policy"], "same-origin", "or its own form would come from `null`");
}

#[tokio::test]
async fn a_token_request_of_another_page_counts_for_nothing() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("slow_consent").tenant_id;
    visit.accept(&visit.tenant("slow_consent")).await;
    let app = visit.practice.app();
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", &app.client_id),
        ("client_secret", &app.secret),
        ("scope", "https://api.security.microsoft.com/.default"),
    ];
    for _ in 0..3 {
        let request = visit.http.post(visit.url(&format!("/{tenant}/oauth2/v2.0/token"))).form(&form);
        let answer = with(request, &vec![("origin", EVIL), ("sec-fetch-site", "cross-site")]);
        assert_eq!(answer.send().await.unwrap().status(), 403);
    }
    assert_eq!(visit.token(&tenant, XDR).await.aadsts(), 7_000_229, "still the first turn of its story");
}

#[tokio::test]
async fn no_answer_allows_another_origin() {
    let visit = Visit::start().await;
    let own = visit.practice.authority();
    for path in
        ["/common/discovery/keys", "/common/oauth2/v2.0/token", "/api/incidents", "/practice/faults", "/no"]
    {
        for method in [Method::GET, Method::POST, Method::OPTIONS, Method::HEAD] {
            for headers in [
                vec![],
                vec![("origin", own)],
                vec![
                    ("origin", EVIL),
                    ("access-control-request-method", "POST"),
                    ("access-control-request-headers", "x-practice, x-practice-fault, authorization"),
                    ("access-control-request-private-network", "true"),
                ],
            ] {
                let answer = with(visit.http.request(method.clone(), visit.url(path)), &headers);
                let answer = answer.send().await.unwrap();
                let allows =
                    answer.headers().keys().find(|name| name.as_str().starts_with("access-control-"));
                assert_eq!(allows, None, "{method} {path} {headers:?}");
                assert!(method != Method::OPTIONS || !answer.status().is_success(), "{path} {headers:?}");
            }
        }
    }
}
