//! Issuers that mention the tenant, tenants that are lists, claims that stand twice.

use serde_json::{Value, json};

use crate::answers::{Ground, http, ok, token};
use crate::row::{Row, all_end_as_they_should, row, script};
use crate::server::{Answer, Place};
use crate::token::{CLIENT, OTHER, TENANT, claims, signed, with};

type Ends = (i32, &'static str, Option<&'static str>);

const VERIFIED: Ends = (0, "verified", None);
const ISSUER: Ends = (3, "tenant_mismatch", Some("iss-wrong"));
const TENANT_WRONG: Ends = (3, "tenant_mismatch", Some("tid-wrong"));
const AUDIENCE: Ends = (3, "wrong_audience", Some("aud-wrong"));

fn claim(name: &'static str, value: Value, ends: Ends) -> Row {
    row(format!("{name} {value}"), Place::Token, move |_| token(&with(name, value.clone())), ends)
}

#[test]
fn an_issuer_is_the_whole_of_its_name() {
    let sts = format!("https://sts.windows.net/{TENANT}/");
    let mut rows: Vec<Row> = [
        "https://evil.example/?x={}",
        "https://evil.example/{}/",
        "https://evil.example/{}/v2.0",
        "https://sts.windows.net/{}",
        "https://sts.windows.net/{}/ ",
        "https://sts.windows.net.evil.example/{}/",
        "https://sts.windows.net@evil.example/{}/",
        "https://login.microsoftonline.com/{}/v2.0",
        "{}",
        "",
    ]
    .map(|issuer| claim("iss", json!(issuer.replace("{}", TENANT)), ISSUER))
    .into();
    rows.extend([
        claim("iss", json!(format!("https://sts.windows.net/{OTHER}/")), ISSUER),
        claim("iss", json!([sts.clone(), "https://evil.example/"]), ISSUER),
        claim("iss", json!({ "x": sts.clone() }), ISSUER),
        claim("iss", Value::Null, ISSUER),
        claim("iss", json!(sts), VERIFIED),
        row(
            "v2's own",
            Place::Token,
            |ground| token(&with("iss", json!(format!("{}/{TENANT}/v2.0", ground.base)))),
            VERIFIED,
        ),
    ]);
    all_end_as_they_should(rows);
}

#[test]
fn what_discovery_names_is_the_issuer_and_nothing_that_it_cannot_be_asked_about() {
    let document = move |issuer: String| ok(&json!({ "issuer": issuer, "token_endpoint": issuer }));
    let national = format!("https://sts.cloud.example/{TENANT}/");
    let named = national.clone();
    let v1_named = move |_: &Ground, place| match place {
        Place::DiscoveryV1 => Some(document(named.clone())),
        Place::Token => Some(token(&with("iss", json!(named)))),
        _ => None,
    };
    let down = || http("502 Bad Gateway", &[], b"<html>down");
    let both_down = move |_: &Ground, place| match place {
        Place::Discovery | Place::DiscoveryV1 => Some(down()),
        Place::Token => Some(token(&with("iss", json!(national)))),
        _ => None,
    };
    let evil = format!("https://evil.example/?x={TENANT}");
    let mentions = move |_: &Ground, place| match place {
        Place::Discovery | Place::DiscoveryV1 => Some(document(evil.clone())),
        Place::Token => Some(token(&with("iss", json!(evil)))),
        _ => None,
    };
    let v1_missing = |_: &Ground, place| match place {
        Place::DiscoveryV1 => Some(http("404 Not Found", &[], b"")),
        Place::Token => Some(token(&with("iss", json!("https://evil.example/")))),
        _ => None,
    };
    let other = move |ground: &Ground| document(format!("{}/{OTHER}/v2.0", ground.base));
    all_end_as_they_should(vec![
        script("named by v1's document", v1_named, VERIFIED),
        script("none can be asked", both_down, (5, "microsoft_unavailable", Some("http-5xx-token"))),
        script("documents that mention the tenant", mentions, ISSUER),
        script("no v1 document", v1_missing, ISSUER),
        row("discovery of another tenant", Place::Discovery, other, ISSUER),
        row("discovery is down, the form is known", Place::Discovery, move |_| down(), VERIFIED),
    ]);
}

#[test]
fn of_a_list_no_entry_is_taken_for_the_whole() {
    let api = "https://api.security.microsoft.com";
    let twice = |name: &'static str, second: Value| {
        let text = claims().to_string();
        let text = format!("{{\"{name}\":{second},{}", &text[1..]);
        row(
            format!("{name} twice"),
            Place::Token,
            move |_| token(&signed(&text)),
            (3, "unknown", Some("not-a-jwt")),
        )
    };
    let refused: Ends = (1, "permissions_missing", Some("token-delegated"));
    all_end_as_they_should(vec![
        claim("aud", json!([api, "https://graph.microsoft.com"]), AUDIENCE),
        claim("aud", json!(["https://graph.microsoft.com", api]), AUDIENCE),
        claim("aud", json!([api]), VERIFIED),
        claim("aud", json!([]), AUDIENCE),
        claim("aud", json!({ "0": api }), AUDIENCE),
        claim("aud", json!(format!("{api}, https://graph.microsoft.com")), AUDIENCE),
        claim("tid", json!([TENANT, OTHER]), TENANT_WRONG),
        claim("tid", json!(OTHER), TENANT_WRONG),
        claim("tid", Value::Null, TENANT_WRONG),
        claim("appid", json!([CLIENT, OTHER]), (3, "app_unknown", Some("appid-wrong"))),
        claim("azp", json!(OTHER), (3, "app_unknown", Some("appid-wrong"))),
        claim("scp", json!(["User.Read"]), refused),
        claim("idtyp", json!("user"), refused),
        claim("roles", json!([["Incident.Read.All"]]), (1, "permissions_missing", Some("roles-missing"))),
        twice("tid", json!(OTHER)),
        twice("aud", json!("https://graph.microsoft.com")),
        twice("iss", json!("https://evil.example/")),
    ]);
}

#[test]
fn a_token_answer_that_names_two_tokens_names_none() {
    let twice = |_: &Ground| -> Answer {
        let (one, two) = (signed(&claims().to_string()), with("tid", json!(OTHER)));
        http("200 OK", &[], format!(r#"{{"access_token":"{two}","access_token":"{one}"}}"#).as_bytes())
    };
    all_end_as_they_should(vec![row("two tokens", Place::Token, twice, (3, "unknown", None))]);
}
