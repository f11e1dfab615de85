//! Random actions and events in random order: what must hold after each of them, whatever came before.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

#[path = "stories/desk.rs"]
#[allow(dead_code, reason = "the stories use the rest of it")]
mod desk;

use entra::{Api, AppAudience, Cause, Cloud, LinkStyle, Verdict};
use onboarding::{Action, Document, Effect, Event, Field, Listening, Place, Status, Test, Watching};
use onboarding::{ReplyWay, Report, Step};
use proptest::{collection::vec, prelude::*, sample::select};

use desk::{CLIENT, CUSTOMER, Desk, HOME, OTHER, TENANT, found, id_of, name_of, report};

/// One thing that happens: done by the reader, or come from outside.
#[derive(Clone, Debug)]
enum Happening {
    Enter(Field, &'static str),
    Secret(&'static str),
    Go(Place),
    Want(Api, &'static str, bool),
    Choose(u8),
    Press(u8),
    PasteReply(&'static str, bool),
    /// An answer to one of the effects that were ever asked, also to stopped and answered ones.
    Answer(prop::sample::Index, Cause),
    Wait(u16),
}

fn happenings() -> impl Strategy<Value = Happening> {
    let ids = select(vec!["", CLIENT, HOME, TENANT, "rubbish", "04b07795-8ddb-461a-bbee-02f9e1bf7b46"]);
    let places = select(
        Step::ALL.into_iter().map(Place::Step).chain([Place::Home, Place::CheckSetUp]).collect::<Vec<_>>(),
    );
    let values = select(vec!["Incident.Read.All", "AdvancedHunting.Read.All", "Machine.Isolate", "Nonsense"]);
    prop_oneof![
        (select(vec![Field::ClientId, Field::HomeTenant]), ids).prop_map(|(f, t)| Happening::Enter(f, t)),
        select(vec![CUSTOMER, "northwindtraders.example", TENANT, CLIENT, ""])
            .prop_map(|t| Happening::Enter(Field::Customer, t)),
        select(vec!["https://api.example", "nonsense", ""]).prop_map(|t| Happening::Enter(Field::ApiBase, t)),
        select(vec!["aB~8.x-1", "aB~9.x-2", HOME]).prop_map(Happening::Secret),
        places.prop_map(Happening::Go),
        (select(Api::ALL.to_vec()), values, any::<bool>()).prop_map(|(a, v, w)| Happening::Want(a, v, w)),
        (0..8u8).prop_map(Happening::Choose),
        (0..14u8).prop_map(Happening::Press),
        (select(vec![TENANT, OTHER]), any::<bool>()).prop_map(|(t, good)| Happening::PasteReply(t, good)),
        (any::<prop::sample::Index>(), select(Cause::ALL.to_vec()))
            .prop_map(|(i, c)| Happening::Answer(i, c)),
        (0..400u16).prop_map(Happening::Wait),
    ]
}

/// The desk, and every effect that was ever asked: answers come late and twice.
struct Random {
    desk: Desk,
    ever: Vec<(onboarding::EffectId, String)>,
}

impl Random {
    fn happen(&mut self, happening: &Happening) {
        let desk = &mut self.desk;
        match happening.clone() {
            Happening::Enter(field, text) => drop(desk.enter(field, text)),
            Happening::Secret(text) => drop(desk.secret(text)),
            Happening::Go(place) => drop(desk.act(Action::Go(place))),
            Happening::Want(api, value, wanted) => {
                desk.act(Action::Want { api, value: value.into(), wanted });
            }
            Happening::Choose(which) => drop(desk.act(choice(which))),
            Happening::Press(which) => drop(desk.act(press(which))),
            Happening::PasteReply(tenant, good) => {
                if let Some(asked) = desk.machine.asked() {
                    let state = if good { asked.state.to_string() } else { "guess".to_owned() };
                    let text =
                        format!("http://localhost/consent?tenant={tenant}&state={state}&admin_consent=True");
                    desk.paste_reply(&text);
                }
            }
            Happening::Answer(index, cause) => {
                if !self.ever.is_empty() {
                    let (id, name) = self.ever[index.index(self.ever.len())].clone();
                    if let Some(event) = answer(id, &name, cause, desk) {
                        desk.learn(event);
                    }
                }
            }
            Happening::Wait(seconds) => drop(desk.later(seconds.into())),
        }
        for effect in &self.desk.open {
            let id = id_of(effect).unwrap();
            if !self.ever.iter().any(|(known, _)| *known == id) {
                self.ever.push((id, name_of(effect)));
            }
        }
    }

    fn holds(&self) {
        let Desk { machine, open, .. } = &self.desk;
        let is_open = |wanted: &str| open.iter().filter(|effect| name_of(effect) == wanted).count();
        // What is under way was asked, once, and what was asked and not stopped is under way.
        assert_eq!(is_open("FindTenant"), usize::from(machine.looking_since().is_some()));
        assert_eq!(is_open("Check"), usize::from(matches!(machine.test(), Test::Running { .. })));
        assert_eq!(is_open("Wake"), usize::from(matches!(machine.test(), Test::Pausing { .. })));
        assert_eq!(is_open("Watch"), usize::from(matches!(machine.watching(), Watching::Since(_))));
        let listens = matches!(machine.listening(), Listening::Starting { .. } | Listening::On { .. });
        assert_eq!(is_open("Listen"), usize::from(listens));
        // Nothing runs where nobody looks.
        let at = if machine.place() == Place::Explain { machine.back() } else { machine.place() };
        let at_test = matches!(at, Place::Step(Step::Test) | Place::CheckSetUp);
        assert!(at_test || matches!(machine.test(), Test::Idle));
        assert!(at == Place::Step(Step::Consent) || !listens);
        assert!(machine.step().is_none_or(|step| machine.steps().contains(&step)));
        // No secret is on its way to anybody whom the reader has not said yes to.
        for effect in open {
            if let Effect::Check { check, .. } | Effect::Watch { check, .. } = effect {
                assert_eq!(check.addresses, machine.addresses());
                // Every API is tested, each once, and nothing that nobody wants.
                assert_eq!(check.wanted(), machine.judged_against());
                assert!(check.others.of(check.api).is_empty());
                assert_eq!(machine.unconfirmed_hosts(), Vec::<String>::new());
            }
        }
        // A proof is of the values of now.
        if let Status::Proven(checked) = machine.status() {
            let report = machine.report().expect("what proves is the report that is shown");
            assert_eq!(report.verdict, checked.report.verdict);
            assert!(report.is_verified(), "one API that works proves nothing of another");
            assert!(machine.check().is_some());
        }
        // A consent is for what is wanted, of the app and customer that are shown.
        if let Status::Accepted { .. } = machine.status() {
            assert!(machine.customer_named().is_some() && machine.app().client_id().value.is_some());
        }
        // The link asks for the one API, or for all that is registered.
        if let Some(link) = machine.link_to_send().filter(|link| link.style == LinkStyle::AdminConsent) {
            assert_eq!(link.scope.is_some(), machine.app().permissions().apis().len() < 2);
        }
        // A link that may not leave is in nothing that leaves.
        if machine.judgement().is_some_and(|judgement| !judgement.may_leave()) {
            assert!(machine.link_to_send().is_none() && machine.consent_request().is_none());
        }
        let wanted = machine.app().permissions();
        if machine.consented_at().is_some()
            && let Some(request) = machine.request()
            && request.is_accepted()
        {
            assert!(wanted.beyond(&request.permissions).is_empty() || !machine.request_is_outdated());
        }
    }
}

fn choice(which: u8) -> Action {
    match which {
        0 => Action::ChooseAudience(AppAudience::Customers),
        1 => Action::ChooseAudience(AppAudience::OwnOrganisation),
        2 => Action::ChooseCloud(Cloud::Public),
        3 => Action::ChooseCloud(Cloud::China),
        4 => Action::ChooseStyle(LinkStyle::AdminConsent),
        5 => Action::ChooseStyle(LinkStyle::Classic),
        6 => Action::ChooseReplyWay(ReplyWay::Here),
        _ => Action::ChooseReplyWay(ReplyWay::Address),
    }
}

fn press(which: u8) -> Action {
    match which {
        0 => Action::FindTenant,
        1 => Action::Test,
        2 => Action::Stop,
        3 => Action::Watch,
        4 => Action::StopWatching,
        5 => Action::Sent,
        6 => Action::OpenLink,
        7 => Action::AskAgain,
        8 => Action::NextCustomer,
        9 => Action::ForgetSecret,
        10 => Action::Save(Document::Mail),
        11 => Action::ConfirmHosts(true),
        12 => Action::ConfirmHosts(false),
        _ => Action::ReadReply,
    }
}

fn answer(id: onboarding::EffectId, name: &str, cause: Cause, desk: &Desk) -> Option<Event> {
    let apis = desk.machine.judged_against().apis();
    let of = |api: &Api| Report { api: *api, ..report(Verdict::of(cause)) };
    let others = || apis.iter().skip(1).map(of).collect();
    let report = || Box::new(Report { others: others(), ..of(apis.first().unwrap_or(&Api::Graph)) });
    Some(match name {
        "FindTenant" => Event::TenantLookedUp { id, found: Ok(found(TENANT, CUSTOMER)) },
        "Check" => Event::Checked { id, report: report() },
        "Watch" => Event::Watched { id, report: report() },
        "Wake" => Event::Woke { id },
        "Listen" if cause == Cause::Network => Event::NotListening { id },
        "Listen" if cause == Cause::Verified && desk.machine.asked().is_some() => {
            Event::Replied { id, answer: desk.caught(&format!("tenant={TENANT}&admin_consent=True")) }
        }
        "Listen" => Event::Listening { id, redirect_uri: entra::RedirectUri::loopback(8400) },
        _ => return None,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_in_whatever_order(all in vec(happenings(), 1..60)) {
        let mut random = Random { desk: Desk::at_consent(), ever: Vec::new() };
        // What the way to the step had asked.
        random.desk.open.retain(|effect| !matches!(effect, Effect::FindTenant { .. }));
        for happening in &all {
            random.happen(happening);
            random.holds();
        }
    }
}
