//! Texts as people have them: which step a pasted one leads to, and what is typed is read or refused, never a
//! panic.

#![allow(
    clippy::unwrap_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

use entra::ConsentState;
use explain::{Expected, explain};
use onboarding::{PartnerProfile, Qr, ReadBackCode, Registration, Step};
use proptest::{prelude::*, test_runner::Config};
use time::macros::datetime;

const TENANT: &str = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";

#[test]
fn a_pasted_text_leads_to_the_step_that_it_belongs_to() {
    let link = format!(
        "https://login.microsoftonline.com/{TENANT}/v2.0/adminconsent?client_id=3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314&scope=https%3A%2F%2Fapi.security.microsoft.com%2F.default"
    );
    let accepted = format!("http://localhost:8400/consent?tenant={TENANT}&state=s1&admin_consent=True");
    let discovery = |tenant: &str| {
        format!(
            r#"{{"issuer":"https://login.microsoftonline.com/{tenant}/v2.0","token_endpoint":"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"}}"#
        )
    };
    let refused = |code: &str| format!(r#"{{"error":{{"code":"{code}","message":"No."}}}}"#);
    for (text, step) in [
        (link.as_str(), Some(Step::Consent)),
        (&accepted, Some(Step::Test)),
        (&accepted.replace("state=s1", "state=other"), Some(Step::Consent)),
        ("http://localhost/consent?error=access_denied&state=s1", Some(Step::Consent)),
        ("fabrikambikes.example", Some(Step::Customer)),
        (&discovery(TENANT), Some(Step::Customer)),
        (&discovery("{tenantid}"), None),
        ("AADSTS7000222: The provided client secret keys are expired.", Some(Step::AppValues)),
        ("AADSTS500011: The resource principal was not found.", Some(Step::ChoosePermissions)),
        (&refused("Authorization_RequestDenied"), Some(Step::Consent)),
        (&refused("AuthorizationFailed"), None),
        (r#"{"value":[]}"#, None),
        ("lunch at noon?", None),
    ] {
        assert_eq!(Step::for_text(&explain(text, &expected())), step, "{text}");
    }
}

proptest! {
    #![proptest_config(Config { cases: 400, failure_persistence: None, ..Config::default() })]

    #[test]
    fn whatever_is_typed_is_read_or_refused(text in "\\PC{0,200}") {
        let _ = PartnerProfile::entry(&text);
        let _ = PartnerProfile::email(&text);
        let _ = Registration::app_name(&text);
        if let Some(code) = ReadBackCode::parse(&text) {
            prop_assert_eq!(ReadBackCode::parse(&code.to_string()), Some(code));
        }
    }
}

proptest! {
    // Drawing a large code takes a while in an unoptimised build.
    #![proptest_config(Config { cases: 24, failure_persistence: None, ..Config::default() })]

    #[test]
    fn every_link_that_fits_becomes_a_code_with_a_border(text in "\\PC{1,400}") {
        let qr = Qr::of(&text).unwrap();
        prop_assert!((0..qr.size()).all(|at| !qr.is_dark(at, 3) && !qr.is_dark(3, at)));
    }
}

fn expected() -> Expected {
    Expected { state: ConsentState::given("s1"), ..Expected::at(datetime!(2026-11-21 12:00 UTC)) }
}
