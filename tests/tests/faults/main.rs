//! Whatever goes wrong on the way: each fault of the practice service ends in its one true cause, in time.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

use std::time::{Duration, Instant};

use consentry::{
    Addresses, Api, Cause, Check, CheckName, ClientId, ClientSecret, Cloud, Credential, Endpoint, Http,
    HttpOptions, Outcome, Report, TenantHint, TenantId, run,
};
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

/// A row: where, what, and the cause it ends in.
type Row = (At, Fault, Cause);

fn on_the_way(at: At) -> Vec<Row> {
    let throttled = |retry_after| Fault::Throttled { retry_after };
    vec![
        (at, Fault::DelayMs(60_000), Cause::Network),
        (at, Fault::Drip { bytes: 1, ms: 400 }, Cause::Network),
        (at, Fault::Reset, Cause::Network),
        (at, Fault::TruncatedJson, Cause::Unknown),
        (at, Fault::WrongJson, Cause::Unknown),
        (at, Fault::HugeBody, Cause::Unknown),
        (at, Fault::Html { status: 200 }, Cause::Proxy),
        (at, Fault::Html { status: 502 }, Cause::MicrosoftUnavailable),
        (at, Fault::Html { status: 503 }, Cause::MicrosoftUnavailable),
        (at, Fault::RedirectLoop, Cause::Proxy),
        (at, Fault::ServerError { status: 500 }, Cause::MicrosoftUnavailable),
        (at, Fault::ServerError { status: 503 }, Cause::MicrosoftUnavailable),
        (at, throttled(None), Cause::Throttled),
        (at, throttled(Some(RetryAfter::Seconds(7))), Cause::Throttled),
        (at, throttled(Some(RetryAfter::DateInSeconds(7))), Cause::Throttled),
    ]
}

fn of_tokens() -> Vec<Row> {
    let token = |fault, cause| (At::Token, fault, cause);
    vec![
        token(Fault::WrongIss, Cause::TenantMismatch),
        token(Fault::WrongTid, Cause::TenantMismatch),
        token(Fault::WrongAud, Cause::WrongAudience),
        token(Fault::WrongAppid, Cause::AppUnknown),
        token(Fault::Expired, Cause::TokenExpired),
        token(Fault::NotYetValid, Cause::ClockSkew),
        token(Fault::ScpPresent, Cause::PermissionsMissing),
        token(Fault::NoRoles, Cause::PermissionsMissing),
        token(Fault::SurplusRoles, Cause::Verified),
        token(Fault::OpaqueToken, Cause::Verified),
        token(Fault::NoServicePrincipal, Cause::ConsentMissing),
        token(Fault::WrongSignature, Cause::Unknown),
        token(Fault::UnknownKid, Cause::WrongAudience),
        token(Fault::RotatedKeys, Cause::Verified),
        (At::Keys, Fault::RotatedKeys, Cause::Verified),
        (At::Keys, Fault::Html { status: 502 }, Cause::Verified),
        token(Fault::ClockOffMinutes(30), Cause::ClockSkew),
        (At::Api, Fault::WrongAudience, Cause::WrongAudience),
        (At::Api, Fault::Delegated, Cause::PermissionsMissing),
        (At::Api, Fault::DisabledFeature, Cause::ServiceUnavailableInTenant),
    ]
}

async fn all_end_as_they_should(rows: Vec<Row>) {
    let house = House::with(Options::default()).await;
    let customer = house.customer_id();
    let mut wrong = Vec::new();
    for (at, fault, cause) in rows {
        house.practice.fault(&customer, at, fault.clone());
        let report = house.check(&customer).await;
        house.practice.clear_faults();
        if report.verdict.cause != cause {
            wrong.push(format!("{fault:?} at {at:?}: {:?}, expected {cause:?}", report.verdict));
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
        assert_eq!(report.verdict.cause, Cause::Tls, "{tls:?}");
        assert_eq!(report.lines[0].outcome, Outcome::Failed);
    }
    let house = House::with(Options { https: true, ..Options::default() }).await;
    assert_eq!(house.check(CUSTOMER).await.verdict.cause, Cause::Verified);
}

#[tokio::test]
async fn surplus_roles_are_shown_and_a_bad_signature_is_evidence() {
    let house = House::with(Options::default()).await;
    house.practice.fault("*", At::Token, Fault::WrongSignature);
    let report = house.check(CUSTOMER).await;
    let line = report.lines.iter().find(|line| line.name == CheckName::TokenSignature).unwrap();
    assert_eq!(line.outcome, Outcome::Failed);
    house.practice.clear_faults();
    house.practice.fault("*", At::Token, Fault::SurplusRoles);
    let token = house.check(CUSTOMER).await.token.unwrap();
    assert!(!token.roles.extra.is_empty());
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
