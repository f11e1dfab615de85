//! The test: its runs, its pauses, what its verdict leads to.

use entra::{Cause, Detail, Verdict};
use onboarding::Step;
use onboarding::{Action, Correction, Effect, Event, Field, Mark, NextAction, Place};

use crate::desk::{CLIENT, CUSTOMER, Desk, report, verdict};

fn lacking(value: &str) -> Verdict {
    Verdict { missing: vec![value.to_owned()], ..verdict(Cause::PermissionsMissing) }
}

#[test]
fn a_good_test_proves_and_leads_to_the_hand_over() {
    let mut desk = Desk::accepted();
    desk.test(verdict(Cause::Verified));
    assert_eq!((desk.status().as_str(), desk.test_word()), ("proven", "idle"));
    assert_eq!(desk.machine.next_action(), NextAction::HandOver);
    desk.secret("aB~9.another");
    assert_eq!(desk.status(), "accepted", "another secret proves nothing yet");
    assert!(desk.machine.report().is_none());
}

#[test]
fn a_permission_that_is_missing_is_asked_for_again_and_consent_is_no_longer_green() {
    let mut desk = Desk::accepted();
    let first = desk.machine.request().unwrap().state.to_string();
    desk.test(lacking("Incident.Read.All"));
    assert_eq!(desk.status(), "needs consent again: Incident.Read.All");
    assert_eq!(desk.machine.next_action(), NextAction::AskAgain);
    assert_eq!(desk.machine.mark(Step::Consent), Mark::NeedsAttention);
    desk.act(Action::AskAgain);
    assert_eq!(desk.machine.step(), Some(Step::Consent));
    assert_ne!(desk.machine.request().unwrap().state.to_string(), first, "the first one was answered");
    let reply = desk.good_reply(crate::desk::TENANT);
    desk.paste_reply(&reply);
    assert_eq!(desk.status(), "accepted");
}

#[test]
fn what_microsoft_has_still_to_do_is_tested_again_by_itself_and_not_for_ever() {
    let mut desk = Desk::accepted();
    desk.test(verdict(Cause::Propagating));
    let mut runs = 1;
    while desk.test_word() == "pausing" {
        let wake = desk.asked("Wake");
        desk.later(30).learn(Event::Woke { id: wake });
        let id = desk.asked("Check");
        desk.learn(Event::Checked { id, report: Box::new(report(verdict(Cause::Propagating))) });
        runs += 1;
    }
    assert_eq!((desk.test_word(), runs), ("idle", 9), "four minutes in steps of half a minute");
    assert_eq!(desk.machine.next_action(), NextAction::Wait);
}

#[test]
fn what_the_server_asked_for_is_kept_and_a_press_ends_the_pause() {
    let mut desk = Desk::accepted();
    desk.test(Verdict { retry_after_s: Some(20), ..verdict(Cause::Throttled) });
    let onboarding::Test::Pausing { until, .. } = desk.machine.test() else { panic!() };
    assert_eq!((*until - desk.now).whole_seconds(), 20);
    let wake = desk.asked("Wake");
    desk.act(Action::Test);
    assert_eq!(desk.test_word(), "running");
    let runs = desk.open_names().iter().filter(|name| *name == "Check").count();
    desk.learn(Event::Woke { id: wake });
    assert_eq!(desk.open_names().iter().filter(|name| *name == "Check").count(), runs, "one run at a time");
    desk.act(Action::Stop);
    assert_eq!((desk.test_word(), desk.find("Check")), ("idle", None));
}

#[test]
fn leaving_the_step_ends_the_test_and_nothing_spins_there() {
    let mut desk = Desk::accepted();
    desk.go(Step::Test).act(Action::Test);
    let id = desk.asked("Check");
    desk.go(Step::Consent);
    assert_eq!((desk.test_word(), desk.find("Check")), ("idle", None));
    desk.learn(Event::Checked { id, report: Box::new(report(verdict(Cause::Verified))) });
    assert_eq!(desk.status(), "accepted", "nobody waited for it any more");
}

#[test]
fn each_verdict_leads_to_what_is_at_fault() {
    let leads = |verdict: Verdict| {
        let mut desk = Desk::accepted();
        desk.test(verdict);
        desk.machine.next_action()
    };
    assert_eq!(leads(verdict(Cause::CredentialExpired)), NextAction::Correct(Correction::Secret));
    assert_eq!(leads(verdict(Cause::AppUnknown)), NextAction::Correct(Correction::ClientId));
    assert_eq!(leads(verdict(Cause::PolicyBlocked)), NextAction::TellAdmin);
    assert_eq!(leads(verdict(Cause::ServiceUnavailableInTenant)), NextAction::TellAdmin);
    assert_eq!(leads(verdict(Cause::Network)), NextAction::CheckConnection);
    assert_eq!(leads(verdict(Cause::TokenExpired)), NextAction::TestAgain);
    let by_token = Verdict { detail: Some(Detail::TidWrong), ..verdict(Cause::TenantMismatch) };
    assert_eq!(leads(by_token), NextAction::Correct(Correction::Customer));
}

#[test]
fn a_value_at_fault_is_marked_on_its_step_until_it_is_another_one() {
    let mut desk = Desk::accepted();
    desk.test(verdict(Cause::CredentialWrong));
    assert_eq!(desk.machine.mark(Step::AppValues), Mark::NeedsAttention);
    desk.secret("aB~9.another");
    assert_eq!(desk.machine.mark(Step::AppValues), Mark::Done);
    assert_eq!(desk.machine.next_action(), NextAction::Test);
}

#[test]
fn a_set_up_is_checked_with_customer_and_app_alone_and_nothing_is_assumed() {
    let mut desk = Desk::new();
    desk.act(Action::Go(Place::CheckSetUp));
    let wanted = |desk: &Desk| desk.machine.wanted_here().map(|sentence| sentence.id).unwrap_or_default();
    assert_eq!(wanted(&desk), "wanted-customer");
    desk.enter(Field::Customer, CUSTOMER);
    assert_eq!(wanted(&desk), "wanted-client-id");
    desk.enter(Field::ClientId, CLIENT).secret("aB~8.x-1");
    assert_eq!((wanted(&desk).as_str(), desk.machine.check().unwrap().permissions), ("", Vec::new()));
    desk.act(Action::Test);
    let id = desk.asked("Check");
    desk.learn(Event::Checked { id, report: Box::new(report(verdict(Cause::CredentialExpired))) });
    assert_eq!(desk.machine.next_action(), NextAction::Correct(Correction::Secret));
}

#[test]
fn a_set_up_is_judged_against_what_the_customer_was_asked_for() {
    let mut desk = Desk::at_consent();
    desk.act(Action::Go(Place::CheckSetUp));
    assert!(desk.machine.judged_against().is_empty(), "the request has not left");
    desk.go(Step::Consent).act(Action::Sent).act(Action::Go(Place::CheckSetUp));
    assert_eq!(desk.machine.check().unwrap().permissions, ["Incident.Read.All"]);
    desk.enter(Field::Customer, "northwindtraders.example");
    assert!(desk.machine.judged_against().is_empty(), "nobody there was asked");
}

#[test]
fn in_practice_the_minutes_after_consent_pass_sooner() {
    for (pace, seconds_ago) in [(1, 10), (9, 90)] {
        let mut desk = Desk::at_pace(pace).come_to_consent().accept();
        desk.now += time::Duration::seconds(10);
        desk.go(Step::Test).act(Action::Test);
        let check = desk.open.iter().find_map(|effect| match effect {
            Effect::Check { check, .. } => Some(check),
            _ => None,
        });
        let since = entra::date::between(check.unwrap().consented_at.unwrap(), desk.now);
        assert_eq!(since.whole_seconds(), seconds_ago, "at pace {pace}");
        let shown = desk.machine.consented_at().unwrap();
        assert_eq!(entra::date::between(shown, desk.now).whole_seconds(), 10, "what is shown is true");
    }
}
