//! An app that wants permissions of several APIs: one request, one registration, one test, one verdict.

use entra::{Api, Cause, Claims, RoleComparison, Signature, Uncheckable, Verdict};
use onboarding::{Action, Connection, Document, Effect, Event, Field, NextAction, Permissions, Report, Step};
use onboarding::{Test, TokenReport};

use crate::desk::{CUSTOMER, Desk, HOME, TENANT, report};

const ISOLATE: &str = "Machine.Isolate";
const ALERTS: &str = "SecurityAlert.Read.All";

fn want(api: Api, value: &str) -> Action {
    Action::Want { api, value: value.into(), wanted: true }
}

/// Incidents of Defender XDR, isolation of Defender for Endpoint, alerts of Graph.
fn at_consent() -> Desk {
    let mut desk = Desk::at_consent();
    desk.act(want(Api::DefenderEndpoint, ISOLATE)).act(want(Api::Graph, ALERTS));
    desk
}

fn of(api: Api, verdict: Verdict) -> Report {
    Report { api, ..report(verdict) }
}

fn verified(api: Api) -> Report {
    of(api, Verdict::of(Cause::Verified))
}

fn misses(api: Api, value: &str) -> Report {
    of(api, Verdict { missing: vec![value.to_owned()], ..Verdict::of(Cause::PermissionsMissing) })
}

/// The test ends so: the first report decides.
fn ends(desk: &mut Desk, decides: Report, others: Vec<Report>) {
    desk.go(Step::Test).act(Action::Test);
    let id = desk.asked("Check");
    desk.learn(Event::Checked { id, report: Box::new(Report { others, ..decides }) });
}

#[test]
fn ticks_are_kept_when_another_api_is_shown() {
    let mut desk = Desk::new();
    desk.act(Action::ShowApi(Api::DefenderEndpoint)).act(want(Api::DefenderEndpoint, ISOLATE));
    desk.act(Action::ShowApi(Api::Graph));
    assert_eq!(desk.machine.app().permissions().apis(), [Api::DefenderXdr, Api::DefenderEndpoint]);
    assert_eq!(desk.machine.app().permissions().of(Api::DefenderEndpoint), [ISOLATE]);
}

#[test]
fn one_link_asks_for_all_of_them_and_may_leave() {
    let mut desk = at_consent();
    let state = desk.machine.asked().unwrap().state;
    let url = format!(
        "https://login.microsoftonline.com/{TENANT}/adminconsent?client_id=3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314\
         &redirect_uri=http%3A%2F%2Flocalhost%2Fconsent&state={state}"
    );
    assert_eq!(desk.machine.link_to_send().map(|link| link.url), Some(url));
    let request = desk.machine.consent_request().unwrap();
    assert_eq!(request.permissions, *desk.machine.app().permissions());
    assert_eq!(request.consenting_role(), "Privileged Role Administrator", "Graph's, the highest");
    desk.act(Action::Save(Document::Mail));
    assert_eq!(desk.status(), format!("asked: Incident.Read.All {ISOLATE} {ALERTS}"));

    // With one API left the link names it again.
    for (api, value) in [(Api::DefenderEndpoint, ISOLATE), (Api::Graph, ALERTS)] {
        desk.act(Action::Want { api, value: value.into(), wanted: false });
    }
    assert!(desk.machine.link_to_send().unwrap().scope.unwrap().contains("api.security.microsoft.com"));
}

#[test]
fn one_registration_lists_each_api_with_its_permissions() {
    let lines = at_consent().machine.registration().lines();
    let said: Vec<String> =
        lines[3..].iter().map(|row| format!("{} {}", row.id, row.values.join(" "))).collect();
    assert_eq!(
        said,
        [
            "api Microsoft Threat Protection",
            "permissions Incident.Read.All",
            "api WindowsDefenderATP",
            "permissions Machine.Isolate",
            "api Microsoft Graph",
            "permissions SecurityAlert.Read.All",
            "secret Contoso MDR Connector",
        ]
    );
}

#[test]
fn one_test_asks_for_a_token_of_each() {
    let mut desk = at_consent();
    desk.go(Step::Test).act(Action::Test);
    let check = desk.open.iter().find_map(|effect| match effect {
        Effect::Check { check, .. } => Some(check.clone()),
        _ => None,
    });
    let check = check.unwrap();
    assert_eq!(
        (check.api, &check.permissions[..]),
        (Api::DefenderXdr, &["Incident.Read.All".to_owned()][..])
    );
    let beside = [(Api::DefenderEndpoint, ISOLATE), (Api::Graph, ALERTS)];
    assert_eq!(check.others, Permissions::from_iter(beside));
    assert_eq!(check.wanted(), *desk.machine.app().permissions());

    // The same line of two APIs is two lines.
    let id = desk.asked("Check");
    let line = onboarding::Line {
        name: onboarding::CheckName::TokenRoles,
        outcome: explain::Outcome::Passed,
        evidence: None,
        started_ms: 0,
        millis: 1,
    };
    for api in [Api::DefenderXdr, Api::Graph, Api::Graph] {
        desk.learn(Event::Line { id, api, line: line.clone() });
    }
    let Test::Running { lines, .. } = desk.machine.test() else { panic!("{}", desk.test_word()) };
    assert_eq!(lines.iter().map(|(api, _)| *api).collect::<Vec<_>>(), [Api::DefenderXdr, Api::Graph]);
}

#[test]
fn only_when_every_api_is_verified_anything_is_proven() {
    let mut desk = at_consent();
    ends(&mut desk, verified(Api::DefenderXdr), vec![verified(Api::DefenderEndpoint), verified(Api::Graph)]);
    assert_eq!((desk.status().as_str(), desk.machine.next_action()), ("proven", NextAction::HandOver));

    // Whatever order a report comes in.
    ends(&mut desk, verified(Api::DefenderXdr), vec![misses(Api::Graph, ALERTS)]);
    assert_ne!(desk.status(), "proven");

    // What is proven of three is nothing of a fourth permission.
    let mut desk = at_consent();
    ends(&mut desk, verified(Api::DefenderXdr), vec![verified(Api::DefenderEndpoint), verified(Api::Graph)]);
    desk.act(want(Api::Graph, "ThreatHunting.Read.All"));
    assert_ne!(desk.status(), "proven");
}

#[test]
fn what_is_missing_is_asked_for_again_with_its_api() {
    let mut desk = at_consent();
    let others = vec![verified(Api::DefenderXdr), misses(Api::Graph, ALERTS)];
    ends(&mut desk, misses(Api::DefenderEndpoint, ISOLATE), others);
    assert_eq!(desk.status(), format!("needs consent again: {ISOLATE} {ALERTS}"));
    assert_eq!(desk.machine.next_action(), NextAction::AskAgain);
    let each: Vec<Api> = desk.machine.report().unwrap().each().iter().map(|report| report.api).collect();
    assert_eq!(each, Api::ALL, "in the order of the APIs, whichever decides");
}

#[test]
fn what_one_token_carries_gives_nothing_of_another_api() {
    let token = |values: &[&str]| {
        let roles: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        let payload = "eyJyb2xlcyI6W119";
        Some(TokenReport {
            claims: Claims::parse(&format!("eyJhbGciOiJSUzI1NiJ9.{payload}.c2ln")).unwrap(),
            roles: RoleComparison::of(&roles, &roles),
            signature: Signature::Unchecked(Uncheckable::NoKeys),
        })
    };
    let mut desk = Desk::at_consent();
    desk.act(want(Api::DefenderEndpoint, "Alert.Read.All"));
    let xdr = Report { token: token(&["Incident.Read.All"]), ..verified(Api::DefenderXdr) };
    let endpoint = Report { token: token(&["Alert.Read.All"]), ..verified(Api::DefenderEndpoint) };
    ends(&mut desk, xdr, vec![endpoint]);
    assert_eq!(desk.status(), "proven");
    // A role of the same name in another API's token would be no such role.
    desk.act(want(Api::Graph, ALERTS));
    assert_eq!(desk.status(), format!("needs consent again: {ALERTS}"));
    desk.secret("aB~9.x-2").act(Action::Want { api: Api::Graph, value: ALERTS.into(), wanted: false });
    assert_eq!(desk.status(), "accepted", "with another secret, what was granted still is");
}

#[test]
fn the_next_tool_gets_a_connection_of_each() {
    let desk = at_consent();
    let told = |one: &Connection| (one.api, one.scope.clone(), one.permissions.join(" "));
    let [xdr, endpoint, graph] = &desk.machine.connections()[..] else { panic!("three APIs") };
    let scope = |host: &str| format!("https://{host}/.default");
    assert_eq!(
        told(xdr),
        (Api::DefenderXdr, scope("api.security.microsoft.com"), "Incident.Read.All".into())
    );
    assert_eq!(endpoint.scope, scope("api.securitycenter.microsoft.com"));
    assert_eq!(told(graph), (Api::Graph, scope("graph.microsoft.com"), ALERTS.into()));
    let mut nobody = Desk::new();
    nobody.enter(Field::HomeTenant, HOME).enter(Field::Customer, CUSTOMER);
    assert!(nobody.machine.connections().is_empty());
}
