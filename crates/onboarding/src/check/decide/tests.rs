//! Findings, and the one verdict that they come to.

use super::*;
use crate::check::findings::Span;
use entra::{
    Addresses, Api, Claims, ClientId, ClientSecret, Cloud, Endpoint, EntraError, HttpAnswer, Misfit,
    NoAnswer, Signature, TenantFound, TenantHint, TenantId, TokenAnswer, Uncheckable,
};
use explain::VerdictWords as _;

const TENANT: &str = "11111111-aaaa-4bbb-8ccc-222222222222";

fn now() -> OffsetDateTime {
    time::macros::datetime!(2026-11-21 12:00 UTC)
}

fn check(consented_at: Option<OffsetDateTime>) -> Check {
    Check {
        addresses: Addresses::of(Cloud::Public),
        endpoint: Endpoint::V2,
        tenant: TenantHint::parse(TENANT).unwrap(),
        client_id: ClientId::parse("00001111-aaaa-2222-bbbb-3333cccc4444").unwrap(),
        credential: Credential::Secret(ClientSecret::exactly("canary")),
        api: Api::DefenderXdr,
        others: Default::default(),
        home_tenant: None,
        permissions: vec!["Incident.Read.All".into()],
        consented_at,
    }
}

fn found() -> TenantFound {
    TenantFound {
        tenant_id: TenantId::parse(TENANT).unwrap(),
        cloud: Cloud::Public,
        region: None,
        issuer: String::new(),
        given: TENANT.into(),
    }
}

fn refused_with(code: u32) -> SignInError {
    let error =
        EntraError { error: "invalid_client".into(), error_codes: vec![code], ..EntraError::default() };
    SignInError::Refused { error: Box::new(error), status: 401, retry_after_s: None }
}

fn findings(token: Result<TokenAnswer, SignInError>, home: Option<SignInError>) -> Findings {
    Findings {
        tenant: (Ok(found()), Span::default()),
        token: (token, Span::default()),
        claims: None,
        signature: Signature::Unchecked(Uncheckable::NoKeys),
        proofs: Vec::new(),
        issuers_unknown: None,
        api: None,
        home: home.map(Err),
        ids_swapped: false,
    }
}

fn cause(consented_at: Option<OffsetDateTime>, code: u32, at_home: Option<u32>) -> Cause {
    let findings = findings(Err(refused_with(code)), at_home.map(refused_with));
    verdict(&check(consented_at), &findings, now()).cause
}

#[test]
fn nothing_that_copying_explains_is_a_failure_in_the_first_minutes() {
    for second in 0..=180 {
        let then = Some(now() - Duration::seconds(second));
        for code in [7_000_229, 700_016, 65_001, 650_051] {
            assert_eq!(cause(then, code, None), Cause::Propagating, "{code} after {second} s");
        }
    }
    assert_eq!(cause(Some(now() - Duration::minutes(4)), 7_000_229, None), Cause::ConsentMissing);
    assert_eq!(cause(None, 7_000_229, None), Cause::ConsentMissing);
    assert_eq!(
        cause(Some(now()), 7_000_222, None),
        Cause::CredentialExpired,
        "copying explains no expired secret"
    );
}

#[test]
fn the_home_tenant_tells_a_wrong_app_from_a_missing_consent() {
    assert_eq!(cause(None, 700_016, Some(700_016)), Cause::AppUnknown);
    assert_eq!(cause(None, 700_016, Some(7_000_215)), Cause::CredentialWrong);
    assert_eq!(cause(None, 7_000_229, Some(7_000_222)), Cause::CredentialExpired);
    assert_eq!(cause(None, 700_016, Some(90_033)), Cause::ConsentMissing, "home has nothing to say to it");
    assert_eq!(
        cause(Some(now()), 700_016, Some(700_016)),
        Cause::AppUnknown,
        "no copying makes an app known"
    );
}

#[test]
fn what_no_code_says_is_said_by_its_detail() {
    let ended = |check: Check, no_token| {
        let verdict = verdict(&check, &findings(Err(no_token), None), now());
        (verdict.cause, verdict.detail)
    };
    let host = || "login.example".to_owned();
    let no_answer = |no_answer| ended(check(None), SignInError::NoAnswer(no_answer));
    assert_eq!(no_answer(NoAnswer::Dns { host: host() }), (Cause::Network, Some(Detail::DnsFailure)));
    assert_eq!(no_answer(NoAnswer::Refused { host: host() }), (Cause::Network, None));
    assert_eq!(no_answer(NoAnswer::Proxy { host: host() }), (Cause::Proxy, Some(Detail::Proxy407)));
    let refused = |status, body: &str| {
        let error = Box::new(EntraError::parse(body).unwrap());
        ended(check(None), SignInError::Refused { error, status, retry_after_s: None })
    };
    let silent = r#"{"error_description":"no code here"}"#;
    assert_eq!(refused(400, silent), (Cause::Unknown, Some(Detail::NoErrorField)));
    let down = r#"{"error":"temporarily_unavailable"}"#;
    assert_eq!(refused(503, down), (Cause::MicrosoftUnavailable, Some(Detail::Http5xxToken)));
    let known = r#"{"error":"temporarily_unavailable","error_codes":[90033]}"#;
    assert_eq!(refused(503, known), (Cause::MicrosoftUnavailable, None), "its code says more");
    let foreign = |body: &str| HttpAnswer {
        status: 404,
        body: body.to_owned().into(),
        content_type: String::new(),
        retry_after_s: None,
        date: None,
        certificate: None,
    };
    assert_eq!(
        ended(check(None), SignInError::Foreign(Box::new(foreign(r#"{"status":404}"#)))),
        (Cause::Unknown, Some(Detail::NoErrorField))
    );
}

#[test]
fn an_id_in_the_secrets_place_is_seen_once_microsoft_refuses_it() {
    let secret = ClientSecret::exactly("0f3c9b1e-93d7-4a86-b1c9-7d90a5e2f314");
    let with_id = Check { credential: Credential::Secret(secret), ..check(None) };
    let of = |check: &Check, code| {
        verdict(check, &findings(Err(refused_with(code)), None), now()).code_sentence().unwrap()
    };
    assert_eq!(of(&with_id, 7_000_215), "code-secret-looks-like-id");
    assert_eq!(of(&with_id, 7_000_222), "code-7000222");
    assert_eq!(of(&check(None), 7_000_215), "code-7000215");
}

/// A token that works, as far as the API and its own words go.
fn answered(signature: Signature, issuers_unknown: Option<SignInError>) -> Verdict {
    let api = ApiAnswer {
        cause: Cause::Verified,
        code: None,
        detail: None,
        evidence: entra::ApiEvidence::Answers { path: "GET /api/incidents".into() },
        retry_after_s: None,
    };
    let answer = TokenAnswer { token: entra::AccessToken::new("canary"), date: None };
    let findings = Findings {
        claims: Some(Claims::default()),
        signature,
        issuers_unknown,
        api: Some((api, Span::default())),
        ..findings(Ok(answer), None)
    };
    verdict(&check(Some(now())), &findings, now())
}

#[test]
fn a_signature_that_does_not_fit_is_never_verified_and_one_that_was_not_checked_is_said_to_be_so() {
    let ended = |signature| {
        let verdict = answered(signature, None);
        (verdict.cause, verdict.detail)
    };
    let good = Signature::Good { kid: "k".into() };
    assert_eq!(ended(good.clone()), (Cause::Verified, None));
    for (misfit, detail) in [
        (Misfit::Algorithm { alg: "none".into() }, Detail::SignatureAlgorithm),
        (Misfit::Key { kid: "k".into() }, Detail::SignatureWrong),
        (Misfit::UnknownKey, Detail::SignatureKeyUnknown),
    ] {
        assert_eq!(ended(Signature::Bad(misfit)), (Cause::Unknown, Some(detail)));
    }
    let unchecked = |why| ended(Signature::Unchecked(why));
    assert_eq!(unchecked(Uncheckable::NoKeys), (Cause::Verified, Some(Detail::SignatureNotChecked)));
    assert_eq!(unchecked(Uncheckable::OnlyGraph), (Cause::Verified, None), "its line says so");
    let late = SignInError::NoAnswer(NoAnswer::Timeout { host: "login.example".into(), seconds: 1 });
    assert_eq!(answered(good, Some(late)).cause, Cause::Network, "an issuer that could not be compared");
}

#[test]
fn no_time_is_so_far_away_that_nothing_can_be_said() {
    let (first, last) =
        (time::macros::datetime!(0000-01-01 00:00 UTC), time::macros::datetime!(9999-12-31 23:59:59 UTC));
    for (then, now) in [(first, last), (last, first), (last, last), (first, first)] {
        let token = TokenAnswer { token: entra::AccessToken::new("canary"), date: Some(then) };
        verdict(&check(Some(then)), &findings(Ok(token), None), now);
        verdict(&check(Some(then)), &findings(Err(refused_with(7_000_229)), None), now);
    }
}

#[test]
fn a_role_that_lacks_is_being_copied_at_first_and_missing_later() {
    let claims = Claims { roles: Vec::new(), ..Claims::default() };
    let answer = TokenAnswer { token: entra::AccessToken::new("canary"), date: None };
    let missing = crate::Proof {
        name: CheckName::TokenRoles,
        outcome: explain::Outcome::Failed,
        evidence: explain::Sentence::new("evidence-app-only"),
        cause: Some(Cause::PermissionsMissing),
        detail: Some(Detail::RolesMissing),
    };
    let findings = Findings { claims: Some(claims), proofs: vec![missing], ..findings(Ok(answer), None) };
    let early = verdict(&check(Some(now())), &findings, now());
    assert_eq!((early.cause, early.code_sentence()), (Cause::Propagating, None));
    let late = verdict(&check(Some(now() - Duration::hours(1))), &findings, now());
    assert_eq!(
        (late.cause, late.detail, late.missing),
        (Cause::PermissionsMissing, Some(Detail::RolesMissing), vec!["Incident.Read.All".to_owned()])
    );
}
