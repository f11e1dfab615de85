//! Whatever goes wrong on the way: each fault of the practice service ends in its one true cause, in time.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::time::{Duration, Instant};

use entra::{
    Addresses, Api, Cause, ClientId, ClientSecret, Cloud, Credential, Detail, Endpoint, Http, HttpOptions,
    TenantHint, TenantId,
};
use explain::{Outcome, VerdictWords as _};
use onboarding::{Check, CheckName, Report, run};
use practice::{At, Fault, Options, Practice, RetryAfter, TlsKind};
use time::OffsetDateTime;
use tokio::sync::mpsc::unbounded_channel;

/// For the whole check; long enough for a debug build, short enough for faults that only end with it.
const TIMEOUT: Duration = Duration::from_millis(1500);
const CUSTOMER: &str = "fabrikambikes.example";

struct House {
    practice: Practice,
    http: Http,
}

impl House {
    async fn with(options: Options) -> House {
        let practice = Practice::start(Options { consented: true, ..options }).await.unwrap();
        let extra_roots = practice.ca_pem().map(|pem| pem.as_bytes().to_vec());
        let http =
            Http::new(&HttpOptions { timeout: TIMEOUT, extra_roots, ..HttpOptions::default() }).unwrap();
        House { practice, http }
    }

    /// By its ID, as scripts do; the domain is another question (see below).
    fn customer_id(&self) -> String {
        let tenants = self.practice.tenants();
        tenants.into_iter().find(|tenant| tenant.domain == CUSTOMER).unwrap().tenant_id
    }

    async fn check(&self, tenant: &str) -> Report {
        let app = self.practice.app();
        self.check_as(&app.client_id, tenant, &app.home_tenant_id).await
    }

    async fn check_as(&self, client_id: &str, tenant: &str, home_tenant: &str) -> Report {
        let app = self.practice.app();
        let addresses = Addresses::of(Cloud::Public);
        let check = Check {
            addresses: addresses
                .with(Some(self.practice.authority()), Some(self.practice.api_base()))
                .unwrap(),
            endpoint: Endpoint::V2,
            tenant: TenantHint::parse_customer(tenant).unwrap(),
            client_id: ClientId::parse(client_id).unwrap(),
            credential: Credential::Secret(ClientSecret::exactly(&app.secret)),
            api: Api::DefenderXdr,
            others: Default::default(),
            home_tenant: TenantId::parse(home_tenant).ok(),
            permissions: vec!["Incident.Read.All".into()],
            consented_at: None,
        };
        let (progress, _lines) = unbounded_channel();
        let begun = Instant::now();
        let report = run(&check, &self.http, OffsetDateTime::now_utc(), &progress).await;
        assert!(begun.elapsed() < TIMEOUT * 2, "the check ended with its time-out");
        report
    }
}

/// A row: where, what, the cause it ends in, and what decided it where that is more exact.
type Row = (At, Fault, Cause, Option<Detail>);

fn on_the_way(at: At) -> Vec<Row> {
    let throttled = |retry_after| Fault::Throttled { retry_after };
    // Bare HTTP says of the sign-in what it cannot say of an API.
    let of_sign_in = |detail| (at == At::Token).then_some(detail);
    let (busy, down) = (of_sign_in(Detail::Http429Token), of_sign_in(Detail::Http5xxToken));
    let (page, late) = (Some(Detail::NonJsonBody), Some(Detail::Timeout));
    vec![
        (at, Fault::DelayMs(60_000), Cause::Network, late),
        (at, Fault::Drip { bytes: 1, ms: 400 }, Cause::Network, late),
        (at, Fault::Reset, Cause::Network, None),
        (at, Fault::TruncatedJson, Cause::Unknown, None),
        (at, Fault::WrongJson, Cause::Unknown, None),
        (at, Fault::HugeBody, Cause::Unknown, None),
        (at, Fault::Html { status: 200 }, Cause::Proxy, page),
        (at, Fault::Html { status: 407 }, Cause::Proxy, Some(Detail::Proxy407)),
        (at, Fault::Html { status: 502 }, Cause::MicrosoftUnavailable, down),
        (at, Fault::Html { status: 503 }, Cause::MicrosoftUnavailable, down),
        (at, Fault::RedirectLoop, Cause::Proxy, page),
        (at, Fault::ServerError { status: 500 }, Cause::MicrosoftUnavailable, down),
        (at, Fault::ServerError { status: 503 }, Cause::MicrosoftUnavailable, down),
        (at, throttled(None), Cause::Throttled, busy),
        (at, throttled(Some(RetryAfter::Seconds(7))), Cause::Throttled, busy),
        (at, throttled(Some(RetryAfter::DateInSeconds(7))), Cause::Throttled, busy),
    ]
}

fn of_tokens() -> Vec<Row> {
    let token = |fault, cause, detail| (At::Token, fault, cause, Some(detail));
    let plain = |at, fault, cause| (at, fault, cause, None);
    vec![
        token(Fault::WrongIss, Cause::TenantMismatch, Detail::IssWrong),
        token(Fault::WrongTid, Cause::TenantMismatch, Detail::TidWrong),
        token(Fault::WrongAud, Cause::WrongAudience, Detail::AudWrong),
        token(Fault::WrongAppid, Cause::AppUnknown, Detail::AppidWrong),
        token(Fault::Expired, Cause::TokenExpired, Detail::TokenExpired),
        token(Fault::NotYetValid, Cause::ClockSkew, Detail::TokenNotYetValid),
        token(Fault::ScpPresent, Cause::PermissionsMissing, Detail::TokenDelegated),
        token(Fault::NoRoles, Cause::PermissionsMissing, Detail::RolesMissing),
        token(Fault::SurplusRoles, Cause::Verified, Detail::RolesExtra),
        token(Fault::OpaqueToken, Cause::Unknown, Detail::NotAJwt),
        plain(At::Token, Fault::NoServicePrincipal, Cause::ConsentMissing),
        token(Fault::WrongSignature, Cause::Unknown, Detail::SignatureWrong),
        token(Fault::UnknownKid, Cause::Unknown, Detail::SignatureKeyUnknown),
        // Microsoft publishes a key long before it signs with it, and long after.
        token(Fault::RotatedKeys, Cause::Unknown, Detail::SignatureKeyUnknown),
        (At::Keys, Fault::RotatedKeys, Cause::Unknown, Some(Detail::SignatureKeyUnknown)),
        (At::Keys, Fault::Html { status: 502 }, Cause::Verified, Some(Detail::SignatureNotChecked)),
        plain(At::Token, Fault::ClockOffMinutes(30), Cause::ClockSkew),
        plain(At::Api, Fault::WrongAudience, Cause::WrongAudience),
        plain(At::Api, Fault::Delegated, Cause::PermissionsMissing),
        plain(At::Api, Fault::DisabledFeature, Cause::ServiceUnavailableInTenant),
    ]
}

async fn all_end_as_they_should(rows: Vec<Row>) {
    let house = House::with(Options::default()).await;
    let customer = house.customer_id();
    let mut wrong = Vec::new();
    for (at, fault, cause, detail) in rows {
        house.practice.fault(&customer, at, fault.clone());
        let report = house.check(&customer).await;
        house.practice.clear_faults();
        if (report.verdict.cause, report.verdict.detail) != (cause, detail) {
            wrong.push(format!("{fault:?} at {at:?}: {:?}, expected {cause:?}, {detail:?}", report.verdict));
        }
        if let Fault::Throttled { retry_after: Some(_) } = fault {
            let seconds = report.verdict.retry_after_s;
            assert!(seconds.is_some_and(|s| (5..=7).contains(&s)), "{fault:?} at {at:?}: {seconds:?}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn faults_of_the_token_endpoint_have_their_cause() {
    all_end_as_they_should(on_the_way(At::Token)).await;
}

#[tokio::test]
async fn faults_of_the_api_have_their_cause() {
    all_end_as_they_should(on_the_way(At::Api)).await;
}

#[tokio::test]
async fn faults_of_tokens_and_keys_have_their_cause() {
    all_end_as_they_should(of_tokens()).await;
}

#[tokio::test]
async fn a_discovery_that_fails_leaves_the_tenants_id_proven_and_its_domain_not() {
    let house = House::with(Options::default()).await;
    house.practice.fault("*", At::Discovery, Fault::Html { status: 502 });
    assert_eq!(house.check(&house.customer_id()).await.verdict.cause, Cause::Verified);
    assert_eq!(house.check(CUSTOMER).await.verdict.cause, Cause::MicrosoftUnavailable);
}

#[tokio::test]
async fn a_whole_service_with_another_clock_is_read_by_its_own() {
    let house = House::with(Options::default()).await;
    house.practice.fault("*", At::ALL, Fault::ClockOffMinutes(-30));
    assert_eq!(house.check(CUSTOMER).await.verdict.cause, Cause::Verified);
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_a_matter_of_tls() {
    for tls in [TlsKind::UnknownCa, TlsKind::OtherHost, TlsKind::Expired] {
        let house = House::with(Options { https: true, tls, ..Options::default() }).await;
        let report = house.check(CUSTOMER).await;
        assert_eq!(
            (report.verdict.cause, report.verdict.detail),
            (Cause::Tls, Some(Detail::TlsFailure)),
            "{tls:?}"
        );
        assert_eq!(report.lines[0].outcome, Outcome::Failed);
    }
    let house = House::with(Options { https: true, ..Options::default() }).await;
    assert_eq!(house.check(CUSTOMER).await.verdict.cause, Cause::Verified);
}

#[tokio::test]
async fn surplus_roles_are_shown_and_a_bad_signature_proves_nothing() {
    let house = House::with(Options::default()).await;
    house.practice.fault("*", At::Token, Fault::WrongSignature);
    let report = house.check(CUSTOMER).await;
    let line = report.lines.iter().find(|line| line.name == CheckName::TokenSignature).unwrap();
    assert_eq!(line.outcome, Outcome::Failed);
    let read = |name| report.lines.iter().find(|line| line.name == name).unwrap().outcome;
    assert_eq!(read(CheckName::TokenTenant), Outcome::Skipped, "what nobody signed shows nothing");
    assert!(report.token.as_ref().unwrap().proven_roles().is_none());
    house.practice.clear_faults();
    house.practice.fault("*", At::Token, Fault::SurplusRoles);
    let token = house.check(CUSTOMER).await.token.unwrap();
    assert!(!token.roles.extra.is_empty());
}

/// "Verified" promises four proofs: a token that only the API can read shows neither its tenant nor its permissions.
#[tokio::test]
async fn a_token_that_cannot_be_read_works_and_is_not_called_verified() {
    let house = House::with(Options::default()).await;
    house.practice.fault("*", At::Token, Fault::OpaqueToken);
    let report = house.check(CUSTOMER).await;
    let outcome = |name| report.lines.iter().find(|line| line.name == name).unwrap().outcome;
    assert_eq!(outcome(CheckName::ApiAnswers), Outcome::Passed);
    for read in [CheckName::TokenTenant, CheckName::TokenAudience, CheckName::TokenRoles] {
        assert_eq!(outcome(read), Outcome::Skipped, "{read:?}");
    }
    assert_eq!(report.verdict.code_sentence().as_deref(), Some("code-not-a-jwt"));
    assert_eq!((report.verdict.cause, report.token.is_none()), (Cause::Unknown, true));
}

#[tokio::test]
async fn what_the_api_says_of_a_subscription_is_told_by_its_own_words() {
    let house = House::with(Options::default()).await;
    let tenants = house.practice.tenants();
    let unlicensed = tenants.into_iter().find(|tenant| tenant.story == "no_licence").unwrap();
    let verdict = house.check(&unlicensed.tenant_id).await.verdict;
    assert_eq!(
        (verdict.cause, verdict.code.as_deref(), verdict.detail),
        (
            Cause::ServiceUnavailableInTenant,
            Some("Unauthorized"),
            Some(Detail::ApiUnauthorizedAccountInactive)
        )
    );
}

#[tokio::test]
async fn ids_in_each_others_place_are_noticed_by_the_answer() {
    let house = House::with(Options::default()).await;
    let (app, customer) = (house.practice.app(), house.customer_id());
    let swapped = house.check_as(&customer, &app.client_id, &app.home_tenant_id).await;
    assert!(swapped.ids_swapped, "client ID and customer");
    assert_eq!(swapped.verdict.cause, Cause::TenantUnknown);
    let swapped = house.check_as(&app.home_tenant_id, &customer, &app.client_id).await;
    assert!(swapped.ids_swapped, "client ID and the partner's own tenant");
    assert_eq!(swapped.verdict.cause, Cause::AppUnknown);
    assert!(!house.check(&customer).await.ids_swapped);
}
