//! Answers that come late, twice, out of order or from nowhere.

use entra::Cause;
use onboarding::Step;
use onboarding::{Action, Event, Field};

use crate::desk::{CUSTOMER, Desk, OTHER, TENANT, found, report, verdict};

#[test]
fn a_late_look_up_lands_on_no_other_customer() {
    let mut desk = Desk::at_consent();
    desk.go(Step::Customer).enter(Field::Customer, "slow.example").act(Action::FindTenant);
    let slow = desk.asked("FindTenant");
    desk.enter(Field::Customer, CUSTOMER);
    assert_eq!(desk.find("FindTenant"), None, "nobody asks for it any more");
    desk.learn(Event::TenantLookedUp { id: slow, found: Ok(found(OTHER, "slow.example")) });
    assert_eq!(desk.machine.tenant().unwrap().tenant_id.to_string(), TENANT);
    desk.enter(Field::Customer, "slow.example");
    assert_eq!(desk.machine.tenant(), None);
}

#[test]
fn an_answer_that_comes_twice_counts_once() {
    let mut desk = Desk::accepted();
    desk.go(Step::Test).act(Action::Test);
    let id = desk.asked("Check");
    desk.learn(Event::Checked { id, report: Box::new(report(verdict(Cause::Verified))) });
    desk.learn(Event::Checked { id, report: Box::new(report(verdict(Cause::CredentialWrong))) });
    assert_eq!(desk.status(), "proven");
}

#[test]
fn answers_of_two_runs_in_the_wrong_order_leave_the_newer_run_alone() {
    let mut desk = Desk::accepted();
    desk.go(Step::Test).act(Action::Test);
    let first = desk.asked("Check");
    desk.act(Action::Stop).act(Action::Test);
    let second = desk.asked("Check");
    assert_ne!(first, second);
    desk.learn(Event::Checked { id: first, report: Box::new(report(verdict(Cause::CredentialWrong))) });
    assert_eq!(desk.test_word(), "running");
    desk.learn(Event::Checked { id: second, report: Box::new(report(verdict(Cause::Verified))) });
    assert_eq!(desk.status(), "proven");
}

#[test]
fn a_value_changed_while_the_test_runs_ends_it() {
    let mut desk = Desk::accepted();
    desk.go(Step::Test).act(Action::Test);
    let id = desk.asked("Check");
    desk.enter(Field::ApiBase, "https://other.example");
    assert_eq!(desk.test_word(), "idle");
    desk.learn(Event::Checked { id, report: Box::new(report(verdict(Cause::Verified))) });
    assert_eq!(desk.status(), "accepted");
}
