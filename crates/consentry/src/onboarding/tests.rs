//! The way through as its readers walk it.

use super::*;
use crate::Cloud;

const CLIENT: &str = "3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314";
const HOME: &str = "0d9c1b7a-2f3e-4a5b-8c6d-1e2f3a4b5c6d";
const TENANT: &str = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";

fn now() -> OffsetDateTime {
    time::macros::datetime!(2026-11-21 12:00 UTC)
}

fn found(tenant_id: &str, given: &str) -> TenantFound {
    TenantFound {
        tenant_id: TenantId::parse(tenant_id).unwrap(),
        cloud: Cloud::Public,
        region: Some("EU".into()),
        issuer: String::new(),
        given: given.into(),
    }
}

fn at_consent() -> Onboarding {
    let mut way = Onboarding::new("Contoso MDR Connector");
    way.enter_client_id(CLIENT);
    way.enter_home_tenant(HOME);
    way.enter_secret("aB~8.x-1");
    way.enter_customer("fabrikambikes.example");
    way.take_tenant(found(TENANT, "fabrikambikes.example"));
    way.go_to(Some(Step::Consent));
    way
}

fn reply(way: &Onboarding, rest: &str) -> String {
    format!("http://localhost:8400/consent?state={}&{rest}", way.asked().state)
}

#[test]
fn a_step_opens_when_everything_before_it_is_there() {
    let mut way = Onboarding::new("Connector");
    way.go_to(Some(Step::Consent));
    assert_eq!(way.step(), None);
    way.go_to(Some(Step::AppValues));
    assert_eq!(way.wanted(Step::AppValues), Some(Sentence::new("wanted-client-id")));
    way.enter_client_id(CLIENT);
    way.enter_home_tenant(HOME);
    assert_eq!(way.wanted(Step::AppValues), Some(Sentence::new("wanted-secret")));
    assert!(!way.is_reachable(Step::Customer));
    way.enter_secret("aB~8.x-1");
    assert!(way.is_reachable(Step::Customer) && !way.is_reachable(Step::Consent));
    assert_eq!(at_consent().step(), Some(Step::Consent));
}

#[test]
fn what_cannot_be_read_stays_in_its_field() {
    let mut way = Onboarding::new("Connector");
    way.enter_client_id("my app");
    assert_eq!(way.client_id().text, "my app");
    assert_eq!(way.client_id().problem, Some(Problem::ClientIdMissing));
    way.enter_secret("aB~8.x-1");
    way.enter_secret(HOME);
    assert_eq!(way.secret().problem, Some(Problem::SecretIsId));
    assert!(way.secret().is_held(), "the secret entered before is still held");
    way.enter_secret_ends("2026-11-20", now());
    assert_eq!(way.secret_ends().problem, Some(Problem::DatePast { date: "2026-11-20".into() }));
    way.enter_secret_ends("2026-12-01", now());
    assert_eq!(way.secret_ends().notes, [Sentence::new("note-date-soon").with("days", "10")]);
}

#[test]
fn ids_in_each_others_fields_are_noticed() {
    let mut way = at_consent();
    way.enter_client_id(HOME);
    assert_eq!(way.client_id().problem, Some(Problem::ClientIdIsHomeTenant));
    way.enter_client_id(CLIENT);
    assert_eq!(way.client_id().problem, None);
    way.enter_customer(CLIENT);
    assert_eq!(way.customer().problem, Some(Problem::TenantIsClientId));
    way.enter_customer(HOME);
    assert_eq!(way.customer().notes, [Sentence::new("note-own-tenant")]);
}

#[test]
fn only_an_answer_to_this_request_moves_the_wizard() {
    let mut way = at_consent();
    way.enter_reply("http://localhost/consent?admin_consent=True&tenant=x&state=forged", now());
    assert_eq!(way.reply().problem, Some(Problem::ReplyOtherState));
    assert!(way.answer().is_none());
    let good = reply(&way, &format!("tenant={TENANT}&admin_consent=True"));
    way.enter_reply(&good, now());
    assert_eq!(way.answer().map(|a| a.cause), Some(Cause::ConsentGiven));
    assert_eq!(way.mark(Step::Consent), Mark::Current);
    way.go_to(Some(Step::Test));
    assert_eq!(way.mark(Step::Consent), Mark::Done);
}

#[test]
fn a_refusal_needs_attention_and_a_new_customer_has_a_new_state() {
    let mut way = at_consent();
    let refusal = reply(&way, "error=access_denied&error_description=AADSTS65004%3A+no&admin_consent=True");
    way.enter_reply(&refusal, now());
    assert_eq!(way.answer().map(|a| a.cause), Some(Cause::ConsentDeclined));
    way.go_to(Some(Step::Test));
    assert_eq!(way.mark(Step::Consent), Mark::NeedsAttention);
    let old = way.asked().state;
    way.next_customer();
    assert_eq!(way.step(), Some(Step::Customer));
    assert_ne!(way.asked().state, old);
    assert!(way.answer().is_none() && way.secret().is_held() && way.client_id().value.is_some());
    way.enter_customer("tailspintoys.example");
    way.enter_reply(&refusal, now());
    assert_eq!(
        way.reply().problem,
        Some(Problem::ReplyOtherState),
        "the first customer's answer is not the second's"
    );
}

#[test]
fn an_answer_about_a_customer_that_was_changed_meanwhile_is_dropped() {
    let mut way = at_consent();
    way.enter_customer("tailspintoys.example");
    way.take_tenant(found(TENANT, "fabrikambikes.example"));
    assert!(way.found().is_none());
    way.tenant_is_unknown("tailspintoys.example");
    assert_eq!(
        way.customer().problem,
        Some(Problem::TenantNotFound { given: "tailspintoys.example".into() })
    );
}

#[test]
fn a_token_goes_to_a_foreign_address_only_once_that_very_one_is_confirmed() {
    let mut way = at_consent();
    let addresses = Addresses::of(Cloud::Public);
    let may_run = |way: &Onboarding| way.check(&way.addresses(&addresses)).is_some();
    way.enter_api_base("https://api-eu.security.microsoft.com");
    assert_eq!((way.foreign_api_host(), may_run(&way)), (None, true));
    way.enter_api_base("https://api.example:8443/");
    assert_eq!(way.foreign_api_host().as_deref(), Some("api.example:8443"));
    let wanted = Some(Sentence::new("wanted-api-base-confirmed"));
    assert_eq!((way.wanted(Step::ChoosePermissions), may_run(&way)), (wanted.clone(), false));
    assert!(!way.is_reachable(Step::Test));
    way.confirm_api_base(true);
    assert_eq!((way.wanted(Step::ChoosePermissions), may_run(&way)), (None, true));
    way.enter_api_base("https://API.example:8443");
    assert!(may_run(&way), "the same address");
    for other in ["https://api.example", "https://api.example.evil.example:8443"] {
        way.confirm_api_base(true);
        way.enter_api_base(other);
        assert_eq!((way.wanted(Step::ChoosePermissions), may_run(&way)), (wanted.clone(), false));
    }
    way.confirm_api_base(true);
    way.confirm_api_base(false);
    assert!(!may_run(&way));
    way.enter_api_base("");
    way.confirm_api_base(true);
    way.enter_api_base("https://api.example");
    assert!(!may_run(&way), "nothing was there to be confirmed");
}

#[test]
fn permissions_follow_the_apis_order_and_a_change_forgets_the_proof() {
    let mut way = at_consent();
    way.choose_permission("Incidents.ReadWrite.All", true).unwrap();
    way.choose_permission("AdvancedHunting.Read.All", true).unwrap();
    assert_eq!(
        way.permissions(),
        ["AdvancedHunting.Read.All", "Incident.Read.All", "Incident.ReadWrite.All"]
    );
    assert!(way.choose_permission("Machine.Isolate", true).is_err());
    way.choose_api(Api::Graph);
    assert_eq!(way.permissions(), ["SecurityIncident.Read.All"]);
}

#[test]
fn a_gcc_customer_is_asked_at_gccs_apis() {
    let mut way = at_consent();
    let public = Addresses::of(Cloud::Public);
    way.enter_customer("county.example");
    way.take_tenant(TenantFound { cloud: Cloud::Gcc, ..found(TENANT, "county.example") });
    let addresses = way.addresses(&public);
    assert_eq!(addresses.api_base(Api::DefenderXdr), Some("https://api-gcc.security.microsoft.us"));
    assert_eq!(addresses.authority(), public.authority());
    way.take_tenant(TenantFound { cloud: Cloud::GccHigh, ..found(TENANT, "county.example") });
    assert_eq!(way.addresses(&public), public, "another sign-in service is another registration");
}

#[test]
fn the_own_organisation_has_no_customer_to_name() {
    let mut way = Onboarding::new("Connector");
    way.choose_audience(AppAudience::OwnOrganisation);
    assert!(!way.steps().contains(&Step::Customer) && !way.is_reachable(Step::Customer));
    way.enter_client_id(CLIENT);
    way.enter_home_tenant(HOME);
    way.enter_secret("aB~8.x-1");
    assert!(way.is_reachable(Step::Consent));
    assert_eq!(way.asked().tenant, Some(TenantId::parse(HOME).unwrap()));
    assert!(way.customer().notes.is_empty(), "one's own tenant is what is meant");
    let registration = way.registration(&Addresses::of(Cloud::Public));
    assert_eq!(registration.audience.sign_in_audience(), "AzureADMyOrg");
    way.choose_audience(AppAudience::Customers);
    assert!(way.customer().value.is_none() && way.is_reachable(Step::Customer));
}

#[test]
fn the_link_leads_back_where_the_answer_is_awaited() {
    let mut way = at_consent();
    let public = Addresses::of(Cloud::Public);
    way.redirect_to(RedirectUri::loopback(8400));
    let back = |way: &Onboarding| {
        way.link(&public).and_then(|link| link.redirect_uri).map(|uri| uri.as_str().to_owned())
    };
    assert_eq!(back(&way).as_deref(), Some("http://localhost:8400/consent"));
    way.choose_reply_way(ReplyWay::Address);
    assert_eq!(back(&way).as_deref(), Some("http://localhost/consent"));
    way.choose_reply_way(ReplyWay::LandingPage);
    assert_eq!(way.link(&public), None, "no page is named yet");
    way.enter_landing_page("http://localhost/consent");
    assert_eq!(way.landing_page().problem, Some(Problem::LandingPageHere));
    way.enter_landing_page("https://contosomdr.example/consent.html");
    assert_eq!(back(&way).as_deref(), Some("https://contosomdr.example/consent.html"));
    let registered = way.registration(&public).redirect_uris;
    assert_eq!(registered.len(), 2, "both addresses that a link may name");
}

#[test]
fn a_code_read_back_over_the_telephone_answers_this_request_only() {
    let mut way = at_consent();
    let state = way.asked().state;
    let of_another = ReadBackCode::accepted(&ConsentState::random(), TenantId::parse(TENANT).unwrap());
    way.enter_reply(&of_another.to_string(), now());
    assert_eq!(way.reply().problem, Some(Problem::ReadBackCodeOther));
    assert!(!way.consent_is_seen());
    way.enter_reply(&ReadBackCode::accepted(&state, TenantId::parse(TENANT).unwrap()).to_string(), now());
    assert_eq!(way.answer().map(|answer| answer.cause), Some(Cause::ConsentGiven));
}

#[test]
fn two_customers_never_share_a_request_and_keep_the_profile() {
    let mut way = at_consent();
    way.enter_profile(ProfileField::Company, "Contoso MDR");
    let public = Addresses::of(Cloud::Public);
    let first = way.request(&public).unwrap();
    let old_reply = reply(&way, &format!("tenant={TENANT}&admin_consent=True"));
    way.next_customer();
    way.enter_customer("tailspintoys.example");
    way.take_tenant(found("d47b10f2-6ac5-4e93-8b1d-20f8e5c97a46", "tailspintoys.example"));
    way.enter_reply(&old_reply, now());
    assert_eq!(way.reply().problem, Some(Problem::ReplyOtherState));
    let second = way.request(&public).unwrap();
    assert_ne!(first.trust_words(), second.trust_words());
    assert_eq!(second.profile.company, "Contoso MDR");
}

#[test]
fn an_address_that_was_entered_goes_before_what_is_known_of_a_cloud() {
    let mut way = at_consent();
    way.choose_cloud(Cloud::China);
    assert!(way.found().is_none() && !way.is_reachable(Step::Consent), "another sign-in has other tenants");
    let china = Addresses::of(Cloud::China);
    assert_eq!(way.addresses(&china).api_base(Api::DefenderXdr), None);
    way.enter_api_base("https://api.security.example/ ");
    assert_eq!(way.addresses(&china).api_base(Api::DefenderXdr), Some("https://api.security.example"));
    way.enter_api_base("http://api.security.example");
    assert_eq!(way.mark(Step::ChoosePermissions), Mark::NeedsAttention);
    assert_eq!(way.addresses(&china).api_base(Api::DefenderXdr), None);
}
