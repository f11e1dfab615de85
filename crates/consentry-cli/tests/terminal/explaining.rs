//! `explain`: what a pasted thing is and means.

use serde_json::Value;

use crate::house::{Run, consentry, run};

const EXPIRED: &str = r#"{"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys for app are expired.\r\nTrace ID: 7c92cf1e-ee8d-49cc-85f8-355a3d6e4b86\r\nCorrelation ID: 5a2cde9e-1b0c-4f8e-8d3a-0c8c4f0d9f11\r\nTimestamp: 2026-11-21 01:02:03Z","error_codes":[7000222],"trace_id":"7c92cf1e-ee8d-49cc-85f8-355a3d6e4b86","correlation_id":"5a2cde9e-1b0c-4f8e-8d3a-0c8c4f0d9f11"}"#;

fn explained(text: &str, more: &[&str]) -> (Run, Value) {
    let mut command = consentry(&["explain", "--json"]);
    command.args(more);
    let told = run(command, text);
    let document = told.json();
    (told, document)
}

#[test]
fn an_error_body_is_named_with_cause_and_person() {
    let (told, error) = explained(EXPIRED, &[]);
    assert_eq!(told.code, Some(0));
    let mut members: Vec<_> = error.as_object().unwrap().keys().map(String::as_str).collect();
    members.sort_unstable();
    assert_eq!(
        members,
        [
            "cause",
            "code",
            "detail",
            "fields",
            "findings",
            "go_to",
            "kind",
            "meaning",
            "next_step",
            "retry",
            "schema",
            "title",
            "who"
        ]
    );
    assert_eq!(error["kind"], "token_error");
    assert_eq!(error["code"], "AADSTS7000222");
    assert_eq!((&error["cause"], &error["who"]), (&"credential_expired".into(), &"partner_engineer".into()));
    assert_eq!(error["fields"]["trace_id"], "7c92cf1e-ee8d-49cc-85f8-355a3d6e4b86");
}

#[test]
fn a_consent_reply_is_held_against_its_state() {
    let reply = "http://localhost:8400/consent?tenant=9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58&state=s1&admin_consent=True";
    let (_, ours) = explained(reply, &["--state", "s1"]);
    assert_eq!((&ours["kind"], &ours["cause"]), (&"consent_reply".into(), &"consent_given".into()));
    let (_, forged) = explained(reply, &["--state", "other"]);
    assert_eq!(
        (&forged["cause"], &forged["fields"]["problem"]),
        (&"unknown".into(), &"reply-other-state".into())
    );
    assert!(forged["meaning"].as_str().unwrap().contains("belongs to another request"));
}

#[test]
fn a_token_is_decoded_here_and_not_repeated() {
    // {"alg":"RS256"} . {"aud":"https://graph.microsoft.com","tid":"t","exp":1714514576} . "sig"
    let token = "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL2dyYXBoLm1pY3Jvc29mdC5jb20iLCJ0aWQiOiJ0IiwiZXhwIjoxNzE0NTE0NTc2fQ.c2ln";
    let (told, claims) = explained(token, &[]);
    assert_eq!((&claims["kind"], &claims["cause"]), (&"access_token".into(), &"token_expired".into()));
    assert!(!told.out.contains(token) && !told.err.contains(token));
    let plain = run(consentry(&["explain"]), token);
    assert!(plain.out.starts_with("An access token\n") && !plain.out.contains(token));
}

#[test]
fn a_file_is_read_and_what_nobody_knows_is_said_to_be_so() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("error.json");
    std::fs::write(&path, EXPIRED).unwrap();
    let mut command = consentry(&["explain", "--json"]);
    command.arg(&path);
    assert_eq!(run(command, "").json()["kind"], "token_error");
    let (told, unknown) = explained("the printer is on fire", &[]);
    assert_eq!((told.code, &unknown["kind"]), (Some(3), &"unknown".into()));
    assert_eq!(run(consentry(&["explain"]), " \n").code, Some(2));
    assert_eq!(run(consentry(&["explain", "/no/such/file"]), "").code, Some(2));
}

#[test]
fn what_decided_is_named_where_no_code_says_it() {
    let inactive = r#"{"error":{"code":"Unauthorized","message":"Unauthorized request - reason of failure: Account mode is inactive"}}"#;
    let gateway =
        "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n\r\n<html><title>502</title></html>";
    let guest = "<!doctype html><html><title>Guest network</title></html>";
    let busy = "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 30\r\n\r\n";
    for (text, detail, title, code) in [
        (
            inactive,
            "api-unauthorized-account-inactive",
            "The service is not active in the customer's tenant",
            0,
        ),
        (gateway, "http-5xx-token", "Microsoft's sign-in service is not available right now", 5),
        (guest, "non-json-body", "Something other than Microsoft responded", 4),
        (busy, "http-429-token", "Microsoft's sign-in service asks for a pause", 5),
    ] {
        let (told, document) = explained(text, &[]);
        assert_eq!((&document["detail"], &document["title"]), (&detail.into(), &title.into()), "{text}");
        assert_eq!(told.code, Some(code), "{text}");
        let plain = run(consentry(&["explain"]), text);
        assert!(plain.out.contains(title), "{}", plain.out);
    }
    let (_, waits) = explained(busy, &[]);
    assert_eq!(waits["next_step"], "Wait 30 seconds, then test again. There is nothing else to do.");
    assert!(explained(EXPIRED, &[]).1["detail"].is_null(), "its code says it");
}

#[test]
fn a_token_is_held_against_the_permissions_that_it_should_carry() {
    // {"alg":"RS256"} . {"aud":"https://api.security.microsoft.com","tid":"t","roles":["Incident.Read.All"],"exp":9999999999} . "sig"
    let token = "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL2FwaS5zZWN1cml0eS5taWNyb3NvZnQuY29tIiwidGlkIjoidCIsInJvbGVzIjpbIkluY2lkZW50LlJlYWQuQWxsIl0sImV4cCI6OTk5OTk5OTk5OX0.c2ln";
    let told = |permissions: &[&str]| {
        let more: Vec<_> = permissions.iter().flat_map(|value| ["--permission", *value]).collect();
        let (_, document) = explained(token, &more);
        (document["cause"].clone(), document["detail"].clone(), document["meaning"].clone())
    };
    assert_eq!(told(&[]).0, "consent_given");
    assert_eq!(told(&["Incident.Read.All"]).0, "consent_given");
    let (cause, detail, meaning) = told(&["Incident.Read.All", "AdvancedHunting.Read.All"]);
    assert_eq!((cause, detail), ("permissions_missing".into(), "roles-partial".into()));
    assert!(meaning.as_str().unwrap().contains("Missing: AdvancedHunting.Read.All."), "{meaning}");
    assert_eq!(run(consentry(&["explain", "--permission", "No.Such"]), token).code, Some(2));
}

#[test]
fn a_link_is_told_with_what_to_compare_by_telephone() {
    let link = "https://login.microsoftonline.com/organizations/v2.0/adminconsent?client_id=9D3F6C20-5b1e-47a8-8e94-2fa07c6d1b35\
                &scope=https%3A%2F%2Fapi.security.microsoft.com%2F.default&redirect_uri=http%3A%2F%2Flocalhost%2Fconsent&state=s1";
    let (_, told) = explained(link, &[]);
    assert_eq!(told["fields"]["fingerprint"], "9d3f6c20");
    let said: Vec<_> =
        told["findings"].as_array().unwrap().iter().map(|one| one["message"].as_str().unwrap()).collect();
    let compare = "ask them to read out how their application ID begins. It has to be 9d3f6c20.";
    assert!(said.iter().any(|one| one.ends_with(compare)), "{said:?}");
}

#[test]
fn a_customer_that_nobody_named_is_spoken_of_without_a_name() {
    let (_, declined) = explained("http://localhost:8400/consent?error=access_denied&state=s1", &[]);
    assert_eq!(declined["cause"], "consent_declined");
    let next = wording::say_plain(wording::Language::En, "unnamed-consent_declined.next");
    assert_eq!(declined["next_step"], next);
    for part in ["title", "meaning", "next_step"] {
        let text = declined[part].as_str().unwrap();
        assert!(!text.contains("  ") && !text.starts_with(' ') && !text.contains("of ."), "{text}");
    }
}
