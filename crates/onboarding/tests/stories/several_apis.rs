//! An app that wants permissions of several APIs.

use entra::Api;
use onboarding::Action;

use crate::desk::Desk;

#[test]
fn ticks_are_kept_when_another_api_is_shown() {
    let mut desk = Desk::new();
    let want = |api, value: &str| Action::Want { api, value: value.into(), wanted: true };
    desk.act(Action::ShowApi(Api::DefenderEndpoint)).act(want(Api::DefenderEndpoint, "Machine.Isolate"));
    desk.act(Action::ShowApi(Api::Graph));
    assert_eq!(desk.machine.app().permissions().apis(), [Api::DefenderXdr, Api::DefenderEndpoint]);
    assert_eq!(desk.machine.app().permissions().of(Api::DefenderEndpoint), ["Machine.Isolate"]);
}
