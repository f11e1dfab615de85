//! What people paste, and what is made of it.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use entra::TenantId;

use super::*;

const TENANT: &str = "11111111-aaaa-4bbb-8ccc-222222222222";
const APP: &str = "00001111-aaaa-2222-bbbb-3333cccc4444";

fn nothing_expected() -> Expected {
    let now = OffsetDateTime::from_unix_timestamp(1_714_511_000).unwrap();
    Expected::at(now)
}

fn kind_and_cause(text: &str) -> (Kind, Option<Cause>) {
    let explanation = explain(text, &nothing_expected());
    (explanation.kind, explanation.verdict.map(|verdict| verdict.cause))
}

fn token(claims: Value) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}.c2ln", part(&json!({"alg": "RS256", "kid": "k"})), part(&claims))
}

fn good_claims() -> Value {
    json!({"aud": "https://api.security.microsoft.com", "tid": TENANT, "appid": APP, "roles": ["Incident.Read.All"],
        "nbf": 1_714_510_676, "exp": 1_714_514_576, "ver": "1.0"})
}

#[test]
fn an_error_body_is_one_however_it_was_copied() {
    let body = r#"{"error":"invalid_client","error_description":"AADSTS7000229: The client application is missing service principal. Trace ID: 3984c5ea-08a7-4ae2-916f-4ce2a14a892c Correlation ID: 3dd9d358-ab42-4eda-8037-49eb0c0073a5 Timestamp: 2025-06-09 09:07:41Z","error_codes":[7000229]}"#;
    for text in [
        body.to_owned(),
        format!("\u{feff}\n{body}\n"),
        format!("HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n{body}"),
        format!("HTTP/1.1 200 Connection established\r\n\r\nHTTP/2 401\r\ndate: x\r\n\r\n{body}"),
        format!("Response body: {body}"),
        "Hi, we get AADSTS7000229: The client application is missing …".to_owned(),
        "<html><body>Sorry, but we’re having trouble. AADSTS7000229: The client</body></html>".to_owned(),
    ] {
        assert_eq!(kind_and_cause(&text), (Kind::TokenError, Some(Cause::ConsentMissing)), "{text}");
    }
    let fields = explain(body, &nothing_expected()).fields;
    assert_eq!(fields["trace_id"], "3984c5ea-08a7-4ae2-916f-4ce2a14a892c");
    assert_eq!(fields["name"], "MissingServicePrincipal");
}

#[test]
fn a_consent_reply_is_held_against_its_request() {
    let good = format!("http://localhost:8400/consent?tenant={TENANT}&state=12345&admin_consent=True");
    assert_eq!(kind_and_cause(&good), (Kind::ConsentReply, Some(Cause::ConsentGiven)));
    let expected = Expected { state: ConsentState::given("other"), ..nothing_expected() };
    let forged = explain(&good, &expected);
    assert_eq!(forged.verdict.unwrap().cause, Cause::Unknown);
    assert_eq!(forged.fields["problem"], "reply-other-state");
    let expected = Expected { tenant: TenantId::parse(APP).ok(), ..nothing_expected() };
    assert_eq!(explain(&good, &expected).verdict.unwrap().cause, Cause::TenantMismatch);
    let classic = "http://localhost:8400/consent?code=0.AAAA&session_state=1";
    assert_eq!(explain(classic, &nothing_expected()).fields["problem"], "reply-classic-code");
    assert!(!format!("{:?}", explain(classic, &nothing_expected())).contains("0.AAAA"));
}

#[test]
fn a_token_is_decoded_here_and_never_called_a_proof() {
    let read = |claims: Value| explain(&token(claims), &nothing_expected()).verdict.unwrap().cause;
    assert_eq!(read(good_claims()), Cause::ConsentGiven);
    let changed = |name: &str, value: Value| {
        let mut claims = good_claims();
        claims[name] = value;
        read(claims)
    };
    assert_eq!(changed("roles", json!(null)), Cause::PermissionsMissing);
    assert_eq!(changed("scp", json!("Incident.Read")), Cause::PermissionsMissing);
    assert_eq!(changed("aud", json!("https://management.azure.com")), Cause::WrongAudience);
    assert_eq!(changed("exp", json!(1_714_510_699)), Cause::TokenExpired);
    assert_eq!(changed("exp", json!(1_714_510_700)), Cause::ConsentGiven, "within what clocks may differ");
    let text = token(good_claims());
    for dressed in [format!("Authorization: Bearer {text}"), format!("\"{text}\"")] {
        assert_eq!(explain(&dressed, &nothing_expected()).kind, Kind::AccessToken);
    }
    let response = json!({"token_type": "Bearer", "expires_in": 3599, "access_token": text}).to_string();
    let explained = explain(&response, &nothing_expected());
    assert_eq!((explained.kind, &explained.fields["expires_in"]), (Kind::TokenResponse, &json!(3599)));
    assert!(!format!("{explained:?}").contains(&text[..40]));
}

#[test]
fn api_answers_links_documents_and_domains_are_told_apart() {
    let missing = r#"{"error":{"code":"Forbidden","message":"Missing application roles. API required roles: Incident.Read.All,Incident.ReadWrite.All, application roles: .","target":"t"}}"#;
    assert_eq!(kind_and_cause(missing), (Kind::ApiError, Some(Cause::PermissionsMissing)));
    assert_eq!(
        explain(missing, &nothing_expected()).fields["required_roles"],
        json!(["Incident.Read.All", "Incident.ReadWrite.All"])
    );
    assert_eq!(kind_and_cause(r#"{"value":[]}"#), (Kind::ApiResponse, None));
    let link = format!(
        "https://login.microsoftonline.com/{TENANT}/v2.0/adminconsent?client_id={APP}&scope=https%3A%2F%2Fapi.security.microsoft.com%2F.default"
    );
    let explained = explain(&link, &nothing_expected());
    assert_eq!((explained.kind, explained.api), (Kind::ConsentLink, Some(Api::DefenderXdr)));
    assert_eq!(explained.fields["cloud"], "public");
    assert_eq!(explained.fields["may_leave"], true);
    let trick = explain(&link.replace(".com/", ".com@evil.example/"), &nothing_expected());
    assert_eq!((trick.kind, &trick.fields["may_leave"]), (Kind::ConsentLink, &json!(false)));
    assert_eq!(trick.findings[0].level, crate::Level::Stop);
    let document = format!(
        r#"{{"issuer":"https://login.microsoftonline.com/{TENANT}/v2.0","token_endpoint":"https://login.microsoftonline.com/{TENANT}/oauth2/v2.0/token"}}"#
    );
    assert_eq!(explain(&document, &nothing_expected()).fields["tenant_id"], TENANT);
    assert_eq!(kind_and_cause("admin@contoso.example"), (Kind::TenantHint, None));
}

#[test]
fn what_is_nothing_of_the_kind_is_unknown() {
    for text in ["", "hello", "{", "[1]", "{}", "\u{0}\u{1}", "HTTP/1.1", "HTTP/1.1 x\r\n\r\n"] {
        assert_eq!(kind_and_cause(text), (Kind::Unknown, Some(Cause::Unknown)), "{text:?}");
    }
    let gateway = "HTTP/1.1 502 Bad Gateway\r\n\r\n<html>502</html>";
    assert_eq!(kind_and_cause(gateway), (Kind::Unknown, Some(Cause::MicrosoftUnavailable)));
}
