//! What the token endpoint says no to, and in which words.

use practice::Options;
use serde_json::Value;

use crate::visit::{Reply, Visit, XDR, send};

const SCOPE: &str = "https://api.security.microsoft.com/.default";

/// A consented visit and a right form, to be spoiled one field at a time.
async fn consented() -> Visit {
    Visit::with(Options { consented: true, ..Options::default() }).await
}

fn form(visit: &Visit) -> Vec<(&'static str, String)> {
    let app = visit.practice.app();
    vec![
        ("grant_type", "client_credentials".into()),
        ("client_id", app.client_id),
        ("client_secret", app.secret),
        ("scope", SCOPE.into()),
    ]
}

async fn post(visit: &Visit, tenant: &str, endpoint: &str, form: &[(&str, String)]) -> Reply {
    send(visit.http.post(visit.url(&format!("/{tenant}/{endpoint}"))).form(form)).await
}

/// The right form with one field changed; an empty value takes the field away.
async fn spoiled(visit: &Visit, name: &str, value: &str) -> Reply {
    let mut fields = form(visit);
    match value {
        "" => fields.retain(|(given, _)| *given != name),
        value => {
            fields.iter_mut().filter(|(given, _)| *given == name).for_each(|field| field.1 = value.into())
        }
    }
    post(visit, "fabrikambikes.example", "oauth2/v2.0/token", &fields).await
}

#[tokio::test]
async fn each_field_has_its_own_error() {
    let visit = consented().await;
    for (name, value, status, error, code) in [
        ("scope", SCOPE, 200, "", 0),
        ("grant_type", "", 400, "invalid_request", 900_144),
        ("grant_type", "password", 400, "unsupported_grant_type", 70_003),
        ("client_id", "", 400, "invalid_request", 900_144),
        ("client_id", "11111111-2222-4333-8444-555555555555", 400, "unauthorized_client", 700_016),
        ("client_secret", "", 401, "invalid_client", 7_000_216),
        ("client_secret", "guess", 401, "invalid_client", 7_000_215),
        ("client_secret", &visit.practice.app().expired_secret, 401, "invalid_client", 7_000_222),
        ("scope", "", 400, "invalid_request", 900_144),
        ("scope", XDR, 400, "invalid_scope", 1_002_012),
        ("scope", "Incident.Read.All", 400, "invalid_scope", 1_002_012),
        ("scope", "/.default", 400, "invalid_scope", 70_011),
        ("scope", "https://api.example/.default", 400, "invalid_resource", 500_011),
        ("scope", "api://8ee8fdad-f234-4243-8f3b-15c294843740/.default", 400, "invalid_resource", 500_011),
    ] {
        let reply = spoiled(&visit, name, value).await;
        let given = reply.body["error"].as_str().unwrap_or_default();
        assert_eq!((reply.status, given, reply.aadsts()), (status, error, code), "{name}={value}");
    }
}

#[tokio::test]
async fn an_empty_secret_and_a_malformed_assertion_differ_from_none() {
    let visit = consented().await;
    let mut fields = form(&visit);
    fields[2].1.clear();
    let reply = post(&visit, "fabrikambikes.example", "oauth2/v2.0/token", &fields).await;
    assert_eq!((reply.status, reply.aadsts()), (401, 7_000_218));

    fields.remove(2);
    fields.push(("client_assertion", "a.b.c".into()));
    let reply = post(&visit, "fabrikambikes.example", "oauth2/v2.0/token", &fields).await;
    assert_eq!((reply.status, reply.aadsts()), (400, 900_144));
    fields.push(("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer".into()));
    let reply = post(&visit, "fabrikambikes.example", "oauth2/v2.0/token", &fields).await;
    assert_eq!((reply.status, reply.aadsts()), (401, 50_027));
}

#[tokio::test]
async fn v1_misses_the_resource() {
    let visit = consented().await;
    let reply = post(&visit, "fabrikambikes.example", "oauth2/token", &form(&visit)).await;
    assert_eq!((reply.status, reply.aadsts()), (400, 900_144));
    let description = reply.body["error_description"].as_str().unwrap();
    assert!(description.contains("the following parameter: 'resource'."), "{description}");
}

#[tokio::test]
async fn each_tenant_text_has_its_own_error() {
    let visit = consented().await;
    for (tenant, code) in [
        ("nobody.example", 90_002),
        ("00000000-0000-4000-8000-000000000000", 90_002),
        ("undefined", 900_023),
        ("two%20words", 900_023),
        ("common", 9_001_023),
        ("consumers", 9_001_023),
        ("organizations", 50_059),
    ] {
        let reply = post(&visit, tenant, "oauth2/v2.0/token", &form(&visit)).await;
        let error = reply.body["error"].as_str().unwrap();
        assert_eq!((reply.status, error, reply.aadsts()), (400, "invalid_request", code), "{tenant}");
    }
}

#[tokio::test]
async fn a_body_that_is_no_form() {
    let visit = consented().await;
    let url = visit.url("/fabrikambikes.example/oauth2/v2.0/token");
    let raw = async |kind: &str, body: &'static str| {
        send(visit.http.post(&url).header("content-type", kind).body(body)).await.aadsts()
    };
    let form = "application/x-www-form-urlencoded";
    assert_eq!(raw(form, "grant_type=%zz").await, 9_002_313);
    assert_eq!(raw(form, r#"{"grant_type":"client_credentials"}"#).await, 9_002_313);
    assert_eq!(raw(form, "scope=a&scope=b").await, 9_002_313);
    assert_eq!(raw("application/json", r#"{"grant_type":"client_credentials"}"#).await, 900_144);
    assert_eq!(raw(form, "").await, 900_144);
}

#[tokio::test]
async fn an_unencoded_plus_breaks_the_secret() {
    let visit = consented().await;
    let app = visit.practice.app();
    let body = format!(
        "grant_type=client_credentials&client_id={}&client_secret={}&scope={SCOPE}",
        app.client_id, app.secret
    );
    let url = visit.url("/fabrikambikes.example/oauth2/v2.0/token");
    let request = visit.http.post(url).header("content-type", "application/x-www-form-urlencoded").body(body);
    assert_eq!(send(request).await.aadsts(), 7_000_215);
}

#[tokio::test]
async fn the_wrong_verb_is_named() {
    let visit = consented().await;
    let reply = send(visit.http.get(visit.url("/fabrikambikes.example/oauth2/v2.0/token"))).await;
    assert_eq!((reply.status, reply.aadsts()), (405, 900_561));
}

#[tokio::test]
async fn an_error_body_is_whole() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything").tenant_id;
    let correlation = "0f2a7c11-3b4d-4e5f-8a9b-1c2d3e4f5a6b";
    let request = visit.http.post(visit.url(&format!("/{tenant}/oauth2/v2.0/token")));
    let response = request.header("client-request-id", correlation).form(&form(&visit)).send().await.unwrap();
    assert_eq!(response.status(), 401);
    assert_eq!(response.headers()["cache-control"], "no-store, no-cache");
    assert_eq!(response.headers()["content-type"], "application/json; charset=utf-8");
    let request_id = response.headers()["x-ms-request-id"].to_str().unwrap().to_owned();

    let body: Value = response.json().await.unwrap();
    let (app, authority) = (visit.practice.app(), visit.practice.authority());
    let timestamp = body["timestamp"].as_str().unwrap();
    assert_eq!(
        body,
        serde_json::json!({
            "error": "invalid_client",
            "error_description": format!(
                "AADSTS7000229: The client application {} is missing service principal in the tenant {tenant}. \
                 See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119 Trace ID: {request_id} \
                 Correlation ID: {correlation} Timestamp: {timestamp}",
                app.client_id
            ),
            "error_codes": [7_000_229],
            "timestamp": timestamp,
            "trace_id": request_id,
            "correlation_id": correlation,
            "error_uri": format!("{authority}/error?code=7000229"),
        })
    );
    assert!(timestamp.len() == 20 && timestamp.ends_with('Z') && timestamp.as_bytes()[10] == b' ');
}

#[tokio::test]
async fn no_error_repeats_the_secret() {
    let visit = consented().await;
    for secret in ["my-own-guess-9173", &visit.practice.app().expired_secret] {
        let reply = visit.token_with("fabrikambikes.example", XDR, secret).await;
        assert_eq!(reply.status, 401);
        assert!(!reply.body.to_string().contains(secret));
    }
}
