//! Customers one after the other, and the own organisation.

use entra::{AppAudience, Cause, Problem, SignInError};
use onboarding::Step;
use onboarding::{Action, Event, Field};

use crate::desk::{CLIENT, CUSTOMER, Desk, HOME, TENANT, found, verdict};

#[test]
fn the_second_customer_starts_at_its_name_with_nothing_of_the_first() {
    let mut desk = Desk::accepted();
    desk.test(verdict(Cause::Verified)).act(Action::NextCustomer);
    assert_eq!(desk.machine.step(), Some(Step::Customer));
    assert_eq!(desk.machine.customer().text, "");
    assert_eq!(desk.status(), "not asked");
    assert!(desk.machine.app().secret().is_held());
    desk.enter(Field::Customer, CUSTOMER);
    assert_eq!(desk.status(), "proven", "coming back, what was proven is still known");
}

#[test]
fn in_the_own_organisation_its_tenant_is_looked_up_by_itself() {
    let mut desk = Desk::new();
    desk.act(Action::ChooseAudience(AppAudience::OwnOrganisation));
    desk.enter(Field::ClientId, CLIENT).enter(Field::HomeTenant, HOME).secret("aB~8.x-1");
    assert!(!desk.machine.steps().contains(&Step::Customer));
    desk.go(Step::Consent);
    let id = desk.asked("FindTenant");
    desk.learn(Event::TenantLookedUp { id, found: Ok(found(HOME, HOME)) });
    assert_eq!(desk.machine.tenant().unwrap().tenant_id.to_string(), HOME);
    assert!(desk.find("Listen").is_some());
}

#[test]
fn a_tenant_id_that_is_the_client_id_is_a_problem_until_either_is_corrected() {
    let mut desk = Desk::at_consent();
    desk.go(Step::Customer).enter(Field::Customer, CLIENT);
    assert_eq!(desk.machine.customer_problem(), Some(Problem::TenantIsClientId));
    desk.enter(Field::ClientId, "00001111-aaaa-2222-bbbb-3333cccc4444");
    assert_eq!(desk.machine.customer_problem(), None);
    desk.enter(Field::ClientId, CLIENT).enter(Field::Customer, TENANT);
    assert_eq!(desk.machine.customer_problem(), None);
}

#[test]
fn a_look_up_that_failed_is_told_until_it_is_made_again() {
    let mut desk = Desk::new();
    desk.enter(Field::ClientId, CLIENT).enter(Field::HomeTenant, HOME).secret("aB~8.x-1");
    desk.go(Step::Customer).enter(Field::Customer, CUSTOMER).act(Action::FindTenant);
    let id = desk.asked("FindTenant");
    let broken = entra::NoAnswer::Broken { host: "login.microsoftonline.com".into() };
    desk.learn(Event::TenantLookedUp { id, found: Err(SignInError::NoAnswer(broken)) });
    assert_eq!(desk.machine.look_up_failed().map(SignInError::cause), Some(Cause::Network));
    assert!(!desk.machine.is_reachable(Step::Consent));
    desk.act(Action::FindTenant);
    assert!(desk.machine.look_up_failed().is_none() && desk.machine.looking_since().is_some());
}

#[test]
fn the_own_tenant_as_a_customer_is_worth_a_word() {
    let mut desk = Desk::at_consent();
    assert!(desk.machine.customer_notes().is_empty());
    desk.name_customer("home.example", HOME);
    assert_eq!(desk.machine.customer_notes(), [explain::Sentence::new("note-own-tenant")]);
    desk.act(Action::ChooseAudience(AppAudience::OwnOrganisation));
    assert!(desk.machine.customer_notes().is_empty());
}
