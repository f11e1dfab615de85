//! Faults of tokens and keys: one thing wrong, the rest as it was.

use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use practice::{At, Fault};
use serde_json::{Value, json};

use crate::faults::consented;
use crate::visit::{Visit, XDR, claims};

const FABRIKAM: &str = "fabrikambikes.example";
/// Random, or of the moment.
const OF_THE_MOMENT: [&str; 6] = ["aio", "rh", "uti", "iat", "nbf", "exp"];

/// The claims that differ from a good token's, with what they say instead.
async fn differences(visit: &Visit, fault: &Fault) -> (Value, u16) {
    let good = claims(&visit.access_token(FABRIKAM, XDR).await);
    visit.practice.fault_times(FABRIKAM, At::Token, fault.clone(), 1);
    let token = visit.access_token(FABRIKAM, XDR).await;
    let spoiled = claims(&token);
    let names = good.as_object().unwrap().keys().chain(spoiled.as_object().unwrap().keys());
    let different = names
        .filter(|name| !OF_THE_MOMENT.contains(&name.as_str()) && good.get(name) != spoiled.get(name))
        .map(|name| (name.clone(), spoiled.get(name).cloned().unwrap_or_default()));
    (different.collect(), visit.get("/api/incidents", &token).await.status)
}

#[tokio::test]
async fn each_changes_one_claim() {
    let visit = consented().await;
    let elsewhere = "b81c05e7-9f42-4d6a-8c3e-57d20a9be614";
    let surplus = json!([
        "Incident.Read.All",
        "Incident.ReadWrite.All",
        "AdvancedHunting.Read.All",
        "CustomDetections.ReadWrite.All"
    ]);
    for (fault, wanted, api) in [
        (Fault::WrongIss, json!({ "iss": format!("https://sts.windows.net/{elsewhere}/") }), 200),
        (Fault::WrongAud, json!({ "aud": "https://api.securitycenter.microsoft.com" }), 401),
        (Fault::WrongTid, json!({ "tid": elsewhere }), 200),
        (Fault::WrongAppid, json!({ "appid": "4e1b6f08-27c5-4d93-a06e-b8f15d2c7930" }), 200),
        (Fault::ScpPresent, json!({ "scp": "User.Read" }), 200),
        (Fault::NoRoles, json!({ "roles": null }), 403),
        (Fault::SurplusRoles, json!({ "roles": surplus }), 200),
        (Fault::WrongSignature, json!({}), 401),
        (Fault::UnknownKid, json!({}), 401),
        (Fault::RotatedKeys, json!({}), 200),
        (Fault::Expired, json!({}), 401),
        (Fault::NotYetValid, json!({}), 401),
    ] {
        assert_eq!(differences(&visit, &fault).await, (wanted, api), "{fault:?}");
    }
}

#[tokio::test]
async fn times_are_two_hours_off() {
    let visit = consented().await;
    let times = async || {
        let claims = claims(&visit.access_token(FABRIKAM, XDR).await);
        ["iat", "nbf", "exp"].map(|name| claims[name].as_i64().unwrap())
    };
    let good = times().await;
    for (fault, off) in [(Fault::Expired, -7200), (Fault::NotYetValid, 7200)] {
        visit.practice.fault_times(FABRIKAM, At::Token, fault.clone(), 1);
        for (given, good) in times().await.into_iter().zip(good) {
            assert!((0..5).contains(&(given - off - good)), "{fault:?}");
        }
    }
}

async fn holds(visit: &Visit, token: &str) -> Option<bool> {
    let keys = visit.http.get(visit.url(&format!("/{FABRIKAM}/discovery/v2.0/keys"))).send().await.unwrap();
    let keys: JwkSet = keys.json().await.unwrap();
    assert_eq!(keys.keys.len(), 1);
    let key = DecodingKey::from_jwk(keys.find(&decode_header(token).unwrap().kid.unwrap())?).unwrap();
    let mut rules = Validation::new(Algorithm::RS256);
    rules.validate_aud = false;
    Some(decode::<Value>(token, &key, &rules).is_ok())
}

#[tokio::test]
async fn keys_are_rotated_on_either_side_or_on_both() {
    let visit = consented().await;
    let old = visit.access_token(FABRIKAM, XDR).await;
    assert_eq!(holds(&visit, &old).await, Some(true));

    visit.practice.fault(FABRIKAM, At::Keys, Fault::RotatedKeys);
    assert_eq!(holds(&visit, &old).await, None, "the set has the next key only");
    visit.practice.fault(FABRIKAM, At::Token, Fault::RotatedKeys);
    let new = visit.access_token(FABRIKAM, XDR).await;
    assert_eq!(holds(&visit, &new).await, Some(true), "both have moved on");
    visit.practice.clear_faults();
    assert_eq!(holds(&visit, &new).await, None, "the token is ahead of the set");
    for token in [&old, &new] {
        assert_eq!(visit.get("/api/incidents", token).await.status, 200);
    }
}

#[tokio::test]
async fn a_signature_fails_or_its_key_is_nowhere() {
    let visit = consented().await;
    for (fault, wanted) in [(Fault::WrongSignature, Some(false)), (Fault::UnknownKid, None)] {
        visit.practice.fault_times(FABRIKAM, At::Token, fault.clone(), 1);
        let token = visit.access_token(FABRIKAM, XDR).await;
        assert_eq!(holds(&visit, &token).await, wanted, "{fault:?}");
    }
}

#[tokio::test]
async fn an_opaque_token_is_no_jwt_and_works() {
    let visit = consented().await;
    visit.practice.fault(FABRIKAM, At::Token, Fault::OpaqueToken);
    let token = visit.access_token(FABRIKAM, XDR).await;
    assert!(!token.contains('.'), "{token}");
    assert_eq!(visit.get("/api/incidents", &token).await.status, 200);
    assert_eq!(visit.get("/v1.0/security/incidents", &token).await.status, 401, "it is for one API");
    visit.practice.fault(FABRIKAM, At::Api, Fault::DisabledFeature);
    assert_eq!(visit.get("/api/incidents", &token).await.status, 403, "its tenant is known");
    visit.practice.clear_faults();
    visit.practice.fault(FABRIKAM, At::Token, Fault::OpaqueToken);
    visit.practice.fault(FABRIKAM, At::Token, Fault::NoRoles);
    let token = visit.access_token(FABRIKAM, XDR).await;
    assert_eq!(visit.get("/api/incidents", &token).await.status, 403, "faults go together");
}
