//! Clients that others wrote, over https: what they take for a token, and how they report what went wrong.
//! A judge is waited for without giving way, so the service runs on other threads.

// Helpers of tests stand outside #[test] functions, where clippy.toml's leave does not reach.
#![allow(clippy::unwrap_used)]

mod house;
mod judge;

use practice::{Options, TlsKind};
use serde_json::{Value, json};

use crate::house::{House, claims};
use crate::judge::{ALL, Judge};

/// The case with other members.
fn but(mut case: Value, members: Value) -> Value {
    case.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    case
}

#[tokio::test(flavor = "multi_thread")]
async fn each_gets_a_token_with_a_secret_and_with_a_certificate() {
    let house = House::open().await;
    for judge in ALL {
        for (credential, proven) in [("secret", "1"), ("certificate", "2")] {
            let said = judge.asked(&house.case(credential));
            let lives = said.expires_in.unwrap_or_else(|| panic!("{judge:?} {credential}: {said:?}"));
            assert!((3500..=3600).contains(&lives), "{judge:?} {credential}: {lives}");
            let claims = claims(&said.token.unwrap());
            assert_eq!(claims["appidacr"], proven, "{judge:?} {credential}");
            assert_eq!(claims["aud"], "https://api.security.microsoft.com", "{judge:?} {credential}");
            assert_eq!(claims["roles"].as_array().unwrap().len(), 3, "{judge:?} {credential}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_certificate_credential_is_taken_too() {
    let house = House::open().await;
    let said = Judge::MsalPython.asked(&house.case("certificate_by_sha1"));
    let token = said.token.as_ref().unwrap_or_else(|| panic!("{said:?}"));
    assert_eq!(claims(token)["appidacr"], "2");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_names_the_error_and_its_code() {
    let house = House::open().await;
    let app = house.practice.app();
    let other = House::open().await;
    let secret = house.case("secret");
    let certificate = house.case("certificate");
    for (case, error, code) in [
        (but(secret.clone(), json!({ "secret": app.expired_secret })), "invalid_client", 7_000_222),
        (but(secret.clone(), json!({ "secret": "guess" })), "invalid_client", 7_000_215),
        (but(secret.clone(), json!({ "tenant": house.declining })), "invalid_client", 7_000_229),
        (
            but(secret.clone(), json!({ "scope": "https://api.example/.default" })),
            "invalid_resource",
            500_011,
        ),
        (but(certificate, other.certificate()), "invalid_client", 700_027),
    ] {
        for judge in ALL {
            let said = judge.asked(&case);
            assert!(said.token.is_none(), "{judge:?} {code}");
            let text = said.text.unwrap();
            assert!(text.contains(&format!("AADSTS{code}: ")), "{judge:?} {code}: {text}");
            // azure-identity keeps nothing but the words.
            if !matches!(judge, Judge::AzureIdentity) {
                assert_eq!(said.error.as_deref(), Some(error), "{judge:?} {code}");
                assert_eq!(said.codes.as_deref(), Some(&[code][..]), "{judge:?} {code}");
                assert!(text.contains(&said.correlation.unwrap()), "{judge:?} {code}: {text}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn none_trusts_a_certificate_that_is_not_good() {
    for tls in [TlsKind::UnknownCa, TlsKind::OtherHost, TlsKind::Expired] {
        let house = House::with(Options { tls, ..Options::default() }).await;
        for judge in ALL {
            let text = judge.stumbles(&house.case("secret")).to_lowercase();
            // msal-node says no more than that it got no answer about the tenant.
            let says = if let Judge::MsalNode = judge { "endpoints_resolution_error" } else { "certificate" };
            assert!(text.contains(says), "{judge:?} {tls:?}: {text}");
        }
    }
}
