//! The request and its answer.

use entra::{Cause, LinkStyle, Problem, Verdict};
use onboarding::{Action, Event, Field, Listening, NextAction, Place, Watching};
use onboarding::{ReplyWay, Step};

use crate::desk::{CUSTOMER, Desk, OTHER, TENANT, report, verdict};

fn state(desk: &Desk) -> String {
    desk.machine.request().unwrap().state.to_string()
}

#[test]
fn the_words_stay_the_same_while_another_customer_is_looked_at() {
    let mut desk = Desk::at_consent();
    desk.act(Action::Sent);
    let (words, mine) = (desk.machine.request().unwrap().words(), state(&desk));
    desk.act(Action::NextCustomer);
    desk.name_customer("northwindtraders.example", OTHER);
    desk.go(Step::Consent);
    assert_ne!(state(&desk), mine);
    desk.name_customer(CUSTOMER, TENANT);
    desk.go(Step::Consent);
    assert_eq!((state(&desk), desk.machine.request().unwrap().words()), (mine, words));
    assert_eq!(desk.status(), "asked: Incident.Read.All");
}

#[test]
fn a_request_that_left_keeps_what_it_asks_for_and_another_takes_its_place_on_purpose_only() {
    let mut desk = Desk::at_consent();
    let drafted = state(&desk);
    let want = |value: &str| Action::Want { api: Default::default(), value: value.into(), wanted: true };
    desk.act(want("AdvancedHunting.Read.All"));
    assert_eq!(state(&desk), drafted, "nothing has left yet: the draft follows");
    assert!(!desk.machine.request_is_outdated());
    desk.act(Action::Sent).act(want("Incident.ReadWrite.All"));
    assert_eq!(state(&desk), drafted);
    assert!(desk.machine.request_is_outdated());
    desk.act(Action::AskAgain);
    assert_ne!(state(&desk), drafted);
    assert!(!desk.machine.request_is_outdated());
}

#[test]
fn an_accepted_request_holds_for_what_it_asked_and_no_more() {
    let mut desk = Desk::accepted();
    assert_eq!(desk.status(), "accepted");
    assert_eq!(desk.machine.next_action(), NextAction::Test);
    let want =
        |wanted| Action::Want { api: Default::default(), value: "AdvancedHunting.Read.All".into(), wanted };
    desk.act(want(true));
    assert_eq!(desk.status(), "needs consent again: AdvancedHunting.Read.All");
    assert_eq!(desk.machine.consented_at(), None, "nothing new was accepted just now");
    assert_eq!(desk.machine.next_action(), NextAction::AskAgain);
    desk.act(want(false));
    assert_eq!(desk.status(), "accepted");
}

#[test]
fn another_app_or_customer_has_not_accepted_anything() {
    let mut desk = Desk::accepted();
    desk.enter(Field::ClientId, "00001111-aaaa-2222-bbbb-3333cccc4444");
    assert_eq!(desk.status(), "not asked");
    desk.enter(Field::ClientId, crate::desk::CLIENT);
    assert_eq!(desk.status(), "accepted", "the same app again: what was found out about it is still true");
}

#[test]
fn a_forged_reply_moves_nothing_and_stays_in_its_field() {
    let mut desk = Desk::at_consent();
    let forged = format!("http://localhost/consent?tenant={TENANT}&state=guess&admin_consent=True");
    desk.paste_reply(&forged);
    assert_eq!(desk.machine.reply().problem, Some(Problem::ReplyOtherState));
    assert_eq!(desk.machine.reply().text, forged);
    assert_eq!(desk.status(), "not asked");
    desk.enter(Field::ReplyAddress, "http://");
    assert_eq!(desk.machine.reply().problem, None, "the problem was that of another text");
}

#[test]
fn a_reply_finds_its_request_while_another_customer_is_shown() {
    let mut desk = Desk::at_consent();
    desk.act(Action::Sent);
    let reply = desk.good_reply(TENANT);
    desk.act(Action::NextCustomer);
    desk.name_customer("northwindtraders.example", OTHER);
    desk.go(Step::Consent).paste_reply(&reply);
    assert_eq!(desk.machine.reply().problem, None);
    assert_eq!(desk.status(), "not asked", "this customer has said nothing");
    let note = explain::Sentence::new("note-reply-other-customer").with("customer", TENANT);
    assert_eq!(desk.machine.reply().notes, [note], "and the reader is told whose it is");
    desk.name_customer(CUSTOMER, TENANT);
    assert_eq!(desk.status(), "accepted");
}

#[test]
fn another_organisation_that_accepted_is_remembered() {
    let mut desk = Desk::at_consent();
    let reply = desk.good_reply(OTHER);
    desk.paste_reply(&reply);
    assert_eq!(desk.status(), "refused: tenant_mismatch");
    assert_eq!(
        desk.machine.next_action(),
        NextAction::SendRequest,
        "the account was another, not the customer"
    );
    let reply = desk.good_reply(TENANT);
    desk.paste_reply(&reply);
    assert_eq!(desk.status(), "accepted");
    let elsewhere = desk.machine.request().unwrap().accepted_elsewhere();
    assert_eq!(elsewhere.and_then(|answer| answer.tenant).unwrap().to_string(), OTHER);
}

#[test]
fn the_listener_waits_while_its_step_is_shown_and_nobody_has_accepted() {
    let mut desk = Desk::at_consent();
    let id = desk.asked("Listen");
    let redirect_uri = entra::RedirectUri::loopback(8400);
    desk.learn(Event::Listening { id, redirect_uri });
    assert!(desk.machine.link().unwrap().url.contains("localhost%3A8400"));
    let no = desk.caught("error=access_denied&admin_consent=True");
    desk.learn(Event::Replied { id, answer: no });
    assert_eq!(desk.status(), "refused: consent_declined");
    assert!(matches!(desk.machine.listening(), Listening::On { .. }), "the next answer is waited for");
    let yes = desk.caught(&format!("tenant={TENANT}&admin_consent=True"));
    desk.learn(Event::Replied { id, answer: yes });
    assert_eq!((desk.status().as_str(), desk.find("Listen")), ("accepted", None));
}

#[test]
fn where_the_answer_comes_another_way_nobody_listens() {
    let mut desk = Desk::at_consent();
    desk.act(Action::ChooseReplyWay(ReplyWay::Address));
    assert_eq!(desk.find("Listen"), None);
    desk.act(Action::ChooseReplyWay(ReplyWay::Here));
    assert!(desk.find("Listen").is_some());
    desk.act(Action::ChooseStyle(LinkStyle::Classic));
    assert_eq!(desk.find("Listen"), None);
}

#[test]
fn a_port_that_cannot_be_bound_is_no_reason_to_try_for_ever() {
    let mut desk = Desk::at_consent();
    let id = desk.asked("Listen");
    desk.learn(Event::NotListening { id }).enter(Field::Company, "Contoso");
    assert!(matches!(desk.machine.listening(), Listening::Failed));
    assert_eq!(desk.find("Listen"), None);
    desk.go(Step::Customer).go(Step::Consent);
    assert!(desk.find("Listen").is_some(), "coming back is a reason");
}

#[test]
fn a_link_that_may_not_leave_does_not_leave() {
    let mut desk = Desk::at_consent();
    // The app of Microsoft's own that the Azure CLI signs in with: no partner registered it.
    desk.enter(Field::ClientId, "04b07795-8ddb-461a-bbee-02f9e1bf7b46");
    assert!(!desk.machine.judgement().unwrap().may_leave());
    let before = desk.open.len();
    desk.act(Action::OpenLink).act(Action::Save(onboarding::Document::Mail)).act(Action::Sent);
    assert_eq!(desk.open.len(), before, "nothing was opened or written");
    assert_eq!(desk.machine.request().and_then(|request| request.sent_at), None);
    assert!(desk.machine.consent_request().is_none() && desk.machine.refusal().is_some());
}

#[test]
fn watching_sees_consent_and_ends_with_its_step() {
    let mut desk = Desk::at_consent();
    desk.act(Action::Watch);
    assert!(matches!(desk.machine.watching(), Watching::Since(_)));
    let id = desk.asked("Watch");
    desk.go(Step::Customer);
    assert_eq!((desk.machine.watching(), desk.find("Watch")), (Watching::No, None));
    desk.go(Step::Consent);
    desk.learn(Event::Watched { id, report: Box::new(seen()) });
    assert_eq!(desk.status(), "not asked", "that watch was ended");
    desk.act(Action::Watch);
    let id = desk.asked("Watch");
    desk.learn(Event::Watched { id, report: Box::new(seen()) });
    assert_eq!(desk.status(), "accepted");
    assert_eq!(desk.machine.next_action(), NextAction::Test);
}

#[test]
fn a_watch_that_saw_nothing_says_when_it_ended() {
    let mut desk = Desk::at_consent();
    desk.act(Action::Watch).later(3600);
    let id = desk.asked("Watch");
    desk.learn(Event::Watched { id, report: Box::new(report(verdict(Cause::ConsentMissing))) });
    assert_eq!(desk.machine.watching(), Watching::EndedAt(desk.now));
    assert_eq!(desk.machine.place(), Place::Step(Step::Consent));
}

#[test]
fn explaining_something_lies_over_the_step_and_its_answer_stays_awaited() {
    let mut desk = Desk::at_consent();
    let id = desk.asked("Listen");
    desk.act(Action::Go(Place::Explain)).act(Action::Go(Place::Explain));
    assert_eq!((desk.asked("Listen"), desk.machine.back()), (id, Place::Step(Step::Consent)));
    let back = desk.machine.back();
    desk.act(Action::Go(back));
    assert_eq!((desk.asked("Listen"), desk.machine.back()), (id, Place::Step(Step::Customer)));
    desk.act(Action::Go(Place::Home)).act(Action::Go(Place::Explain));
    assert_eq!((desk.find("Listen"), desk.machine.back()), (None, Place::Home));
}

#[test]
fn a_request_that_takes_the_place_of_another_knows_which_and_who_accepted_that_elsewhere() {
    let mut desk = Desk::at_consent();
    desk.act(Action::Sent);
    assert!(desk.machine.replaced_request().is_none());
    let (first, reply) = (state(&desk), desk.good_reply(OTHER));
    desk.paste_reply(&reply);
    let reply = desk.good_reply(TENANT);
    desk.paste_reply(&reply);
    let value = "AdvancedHunting.Read.All".to_owned();
    desk.act(Action::Want { api: Default::default(), value, wanted: true }).act(Action::AskAgain);
    assert_eq!(desk.machine.replaced_request().unwrap().state.to_string(), first);
    assert_eq!(
        desk.machine.accepted_elsewhere().and_then(|answer| answer.tenant).unwrap().to_string(),
        OTHER,
        "nobody has taken it back"
    );
}

/// A token was issued: the tenant knows the app.
fn seen() -> onboarding::Report {
    let line = onboarding::Line {
        name: onboarding::CheckName::ConsentPresent,
        outcome: explain::Outcome::Passed,
        evidence: None,
        started_ms: 0,
        millis: 1,
    };
    onboarding::Report { lines: vec![line], ..report(Verdict::of(Cause::Propagating)) }
}
