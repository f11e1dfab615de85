//! Access tokens: as they stand, in requests and logs, decoded by others, and those that nobody but their API can read.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use entra::{Cause, ClientId, Detail, TenantId};
use explain::{Expected, Kind, explain};
use serde_json::{Value, json};

use crate::{APP, TENANT, explained, nothing_expected};

fn encoded(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

fn token(claims: &Value) -> String {
    format!("{}.{}.c2lnbmF0dXJl", encoded(&json!({"alg": "RS256", "kid": "k"})), encoded(claims))
}

/// Valid at the moment that the tests take for now.
fn good() -> Value {
    json!({"aud": "https://api.security.microsoft.com", "iss": format!("https://sts.windows.net/{TENANT}/"), "tid": TENANT,
        "appid": APP, "roles": ["Incident.Read.All"], "nbf": 1_795_262_000, "exp": 1_795_265_900, "ver": "1.0"})
}

#[test]
fn a_token_is_found_in_every_dress_and_never_repeated() {
    let token = token(&good());
    let cut = format!("{}\n{}", &token[..60], &token[60..]);
    for text in [
        token.clone(),
        format!("Bearer {token}"),
        format!("bearer  {token}"),
        format!("Authorization: Bearer {token}"),
        format!("authorization: bearer {token}"),
        format!("\"{token}\","),
        cut,
        format!("> {token}"),
        format!("curl -H 'Authorization: Bearer {token}' https://api.security.microsoft.com/api/incidents"),
        format!("https://jwt.ms/#access_token={token}"),
        format!("http://localhost/#access_token={token}&token_type=Bearer&expires_in=3599"),
        format!("$headers = @{{ Authorization = \"Bearer {token}\" }}"),
    ] {
        let found = explained(&text);
        let cause = found.verdict.as_ref().map(|verdict| verdict.cause);
        assert_eq!((found.kind, cause), (Kind::AccessToken, Some(Cause::ConsentGiven)), "{text}");
        assert!(!format!("{found:?}").contains(&token[..30]), "{text}");
    }
}

#[test]
fn claims_that_a_decoder_shows_are_read_like_the_token() {
    let shown = format!("{{\n  \"typ\": \"JWT\",\n  \"alg\": \"RS256\"\n}}.{}.[Signature]", good());
    for text in [good().to_string(), shown] {
        assert_eq!(explained(&text).kind, Kind::AccessToken, "{text}");
        assert_eq!(explained(&text).fields["tid"], TENANT);
    }
}

#[test]
fn what_a_token_lacks_is_named_against_what_is_expected() {
    let expected = Expected {
        client_id: ClientId::parse(APP).ok(),
        tenant: TenantId::parse(TENANT).ok(),
        permissions: vec!["Incident.Read.All".into(), "AdvancedHunting.Read.All".into()],
        ..nothing_expected()
    };
    let told = |name: &str, value: Value| {
        let mut claims = good();
        claims[name] = value;
        let verdict = explain(&token(&claims), &expected).verdict.unwrap();
        (verdict.cause, verdict.detail.unwrap(), verdict.missing.join(" "))
    };
    let (lacks, none) = (Cause::PermissionsMissing, String::new);
    assert_eq!(
        told("roles", json!(["Incident.ReadWrite.All"])),
        (lacks, Detail::RolesPartial, "AdvancedHunting.Read.All".into())
    );
    assert_eq!(
        told("roles", json!(null)),
        (lacks, Detail::RolesMissing, "Incident.Read.All AdvancedHunting.Read.All".into())
    );
    assert_eq!(told("scp", json!("Incident.Read")), (lacks, Detail::TokenDelegated, none()));
    assert_eq!(told("tid", json!(APP)), (Cause::TenantMismatch, Detail::TidWrong, none()));
    assert_eq!(told("appid", json!(TENANT)), (Cause::AppUnknown, Detail::AppidWrong, none()));
    assert_eq!(
        told("aud", json!("https://vault.azure.net")),
        (Cause::WrongAudience, Detail::AudWrong, none())
    );
    assert_eq!(told("exp", json!(1_795_262_099)), (Cause::TokenExpired, Detail::TokenExpired, none()));
    // Five minutes are nothing between two clocks, here as in a test of the way.
    assert_eq!(
        told("exp", json!(1_795_262_100)),
        (lacks, Detail::RolesPartial, "AdvancedHunting.Read.All".into())
    );
    assert_eq!(told("nbf", json!(1_795_264_000)), (Cause::ClockSkew, Detail::TokenNotYetValid, none()));
    // A token for another API carries the permissions of that one.
    let mut graph = good();
    graph["aud"] = json!("https://graph.microsoft.com");
    graph["roles"] = json!(["SecurityIncident.Read.All"]);
    assert_eq!(explain(&token(&graph), &expected).verdict.unwrap().cause, Cause::ConsentGiven);
}

#[test]
fn a_token_that_only_its_api_can_read_is_no_fault_and_no_proof() {
    let sealed = format!("{}.a.b.c.d", encoded(&json!({"alg": "RSA-OAEP", "enc": "A256GCM"})));
    let opaque = "EwBwA8l6BAAUbDba3x2OMJElkF7gJ4z".repeat(3);
    let answer = json!({"token_type": "Bearer", "expires_in": 3599, "access_token": opaque}).to_string();
    for (text, kind) in [
        (sealed, Kind::AccessToken),
        (format!("Authorization: Bearer {opaque}"), Kind::AccessToken),
        (answer, Kind::TokenResponse),
    ] {
        let found = explained(&text);
        let verdict = found.verdict.as_ref().unwrap();
        assert_eq!(
            (found.kind, verdict.cause, verdict.detail),
            (kind, Cause::ConsentGiven, Some(Detail::NotAJwt))
        );
        assert!(!format!("{found:?}").contains(&opaque));
    }
}

#[test]
fn a_token_and_a_secret_stay_where_they_were_pasted_from() {
    const SECRET: &str = "abc8Q~abcdefghijklmnopqrstuvwxyz01234567";
    let token = token(&good());
    for text in [
        format!(
            "AADSTS7000222: The provided client secret keys are expired.\n$ curl -d client_secret={SECRET} https://login.microsoftonline.com/x"
        ),
        format!(
            "AADSTS7000215: Invalid client secret provided. req: &{{POST https://x map[Authorization:[Bearer {token}]]}}"
        ),
        format!(r#"{{"error":{{"code":"Unauthorized","message":"Invalid token: Bearer {token}"}}}}"#),
        format!(r#"{{"error":{{"code":"{token}","message":"{SECRET}"}}}}"#),
        format!(
            "WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"The token {token} is bad\""
        ),
        format!(
            "http://localhost:8400/consent?error=access_denied&error_description=AADSTS65004%3a+x+client_secret%3d{SECRET}"
        ),
        format!(
            r#"{{"error":"invalid_client","error_codes":[7000215],"correlation_id":"{token}","trace_id":"{SECRET}"}}"#
        ),
        json!({"aud": "x", "iss": "y", "tid": SECRET, "roles": [token.clone()]}).to_string(),
        format!(
            "https://login.microsoftonline.com/{TENANT}/v2.0/adminconsent?client_id={APP}&scope={SECRET}&redirect_uri=https%3A%2F%2Fa.example%2F{token}"
        ),
    ] {
        let found = explained(&text);
        assert_ne!(found.kind, Kind::Unknown, "{text}");
        let said = format!("{found:?}");
        assert!(!said.contains(&token[..30]) && !said.contains("abcdefghijklm"), "{said}");
    }
}

#[test]
fn a_refusal_is_the_news_and_not_the_token_of_its_request() {
    let token = token(&good());
    let request =
        format!("curl -H 'Authorization: Bearer {token}' https://api.security.microsoft.com/api/incidents");
    let rows = [
        (
            format!("{request}\ncurl: (22) The requested URL returned error: 403 Forbidden"),
            Kind::ApiError,
            Cause::PermissionsMissing,
        ),
        (
            format!("{request}\ncurl: (6) Could not resolve host: api.security.microsoft.com"),
            Kind::Unknown,
            Cause::Network,
        ),
        (
            format!("Missing application roles. API required roles: A, application roles: . token={token}"),
            Kind::ApiError,
            Cause::PermissionsMissing,
        ),
    ];
    for (text, kind, cause) in rows {
        let found = explained(&text);
        assert_eq!((found.kind, found.verdict.map(|verdict| verdict.cause)), (kind, Some(cause)), "{text}");
    }
}

#[test]
fn a_token_of_another_clouds_api_is_for_that_api() {
    for audience in [
        "https://api-gcc.securitycenter.microsoft.us",
        "https://api-gov.security.microsoft.us/",
        "https://graph.microsoft.us",
        "https://dod-graph.microsoft.us",
    ] {
        let mut claims = good();
        claims["aud"] = audience.into();
        let found = explained(&token(&claims));
        assert_eq!(found.verdict.map(|verdict| verdict.cause), Some(Cause::ConsentGiven), "{audience}");
    }
}
