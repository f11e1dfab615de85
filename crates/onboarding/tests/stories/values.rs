//! Values of the app: kept as typed, read once, problems that are those of the text as it stands.

use entra::Problem;
use explain::Sentence;
use onboarding::Step;
use onboarding::{Action, Field, Mark, Place};

use crate::desk::{CLIENT, Desk, HOME};

#[test]
fn a_step_opens_when_everything_before_it_is_there() {
    let mut desk = Desk::new();
    desk.go(Step::Consent);
    assert_eq!(desk.machine.place(), Place::Home);
    desk.go(Step::AppValues);
    assert_eq!(desk.machine.wanted(Step::AppValues), Some(Sentence::new("wanted-client-id")));
    desk.enter(Field::ClientId, CLIENT).enter(Field::HomeTenant, HOME);
    assert_eq!(desk.machine.wanted(Step::AppValues), Some(Sentence::new("wanted-secret")));
    desk.secret("aB~8.x-1");
    assert_eq!(desk.machine.next_step(), Some(Step::Customer));
    assert_eq!(desk.machine.mark(Step::AppValues), Mark::Current);
    desk.act(Action::Go(Place::Home));
    assert_eq!(desk.machine.first_open_step(), Step::Customer);
}

#[test]
fn what_cannot_be_read_stays_in_its_field() {
    let mut desk = Desk::new();
    desk.enter(Field::ClientId, "my app");
    assert_eq!(desk.machine.app().client_id().text, "my app");
    assert_eq!(desk.machine.client_id_problem(), Some(Problem::ClientIdMissing));
    desk.secret("aB~8.x-1").secret(HOME);
    assert_eq!(desk.machine.app().secret().problem, Some(Problem::SecretIsId));
    assert!(desk.machine.app().secret().is_held(), "the secret entered before is still held");
}

#[test]
fn ids_in_each_others_fields_are_noticed_until_they_are_not() {
    let mut desk = Desk::at_consent();
    desk.enter(Field::ClientId, HOME);
    assert_eq!(desk.machine.client_id_problem(), Some(Problem::ClientIdIsHomeTenant));
    desk.enter(Field::HomeTenant, CLIENT);
    assert_eq!(desk.machine.client_id_problem(), None);
}

#[test]
fn a_foreign_host_gets_nothing_until_the_reader_has_said_yes_to_that_very_one() {
    let mut desk = Desk::accepted();
    desk.go(Step::ChoosePermissions).enter(Field::ApiBase, "https://api.example");
    assert_eq!(desk.machine.unconfirmed_hosts(), ["api.example"]);
    assert_eq!(
        desk.machine.wanted(Step::ChoosePermissions),
        Some(Sentence::new("wanted-api-base-confirmed"))
    );
    assert!(desk.machine.check().is_none() && !desk.machine.is_reachable(Step::Test));
    desk.act(Action::Go(Place::CheckSetUp)).act(Action::Test);
    assert_eq!(desk.find("Check"), None);
    desk.act(Action::ConfirmHosts(true)).act(Action::Test);
    desk.asked("Check");
    desk.act(Action::ConfirmHosts(false));
    assert_eq!(desk.find("Check"), None, "the word was taken back");
    desk.act(Action::ConfirmHosts(true)).enter(Field::ApiBase, "https://other.example");
    assert_eq!(desk.machine.unconfirmed_hosts(), ["other.example"], "that yes was for another host");
    desk.enter(Field::ApiBase, "http://127.0.0.1:8391");
    assert!(desk.machine.unconfirmed_hosts().is_empty(), "this computer needs no word");
}
