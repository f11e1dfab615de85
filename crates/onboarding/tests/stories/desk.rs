//! A reader and the shell around the machine, both pretended: what is asked outside is kept until a story answers it.

use std::{cell::Cell, time::Duration};

use entra::{Api, Cause, Cloud, ConsentReply, ConsentState, TenantFound, TenantId, Trace, Verdict};
use onboarding::{Action, Effect, EffectId, Event, Field, Machine, Place, Secretive, Settings, Status, Test};
use onboarding::{Report, Step};
use time::{OffsetDateTime, macros::datetime};

pub(crate) const CLIENT: &str = "3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314";
pub(crate) const HOME: &str = "0d9c1b7a-2f3e-4a5b-8c6d-1e2f3a4b5c6d";
pub(crate) const TENANT: &str = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";
pub(crate) const OTHER: &str = "99999999-9999-4999-8999-999999999999";
pub(crate) const CUSTOMER: &str = "fabrikambikes.example";

thread_local!(static DRAWN: Cell<u32> = const { Cell::new(0) });

fn draw_state() -> ConsentState {
    let number = DRAWN.get();
    DRAWN.set(number + 1);
    ConsentState::given(&format!("state-{number}")).unwrap()
}

pub(crate) struct Desk {
    pub(crate) machine: Machine,
    pub(crate) now: OffsetDateTime,
    /// Asked outside, and not stopped since.
    pub(crate) open: Vec<Effect>,
}

impl Desk {
    pub(crate) fn new() -> Desk {
        Desk::at_pace(1)
    }

    pub(crate) fn at_pace(pace: i32) -> Desk {
        let settings = Settings { app_name: "Contoso MDR Connector", draw_state, pace };
        let machine = Machine::new(settings, None);
        Desk { machine, now: datetime!(2026-11-21 12:00 UTC), open: Vec::new() }
    }

    /// App and customer are there, and the consent step is shown.
    pub(crate) fn at_consent() -> Desk {
        Desk::new().come_to_consent()
    }

    pub(crate) fn come_to_consent(mut self) -> Desk {
        self.enter(Field::ClientId, CLIENT);
        self.enter(Field::HomeTenant, HOME);
        self.secret("aB~8.x-1");
        self.name_customer(CUSTOMER, TENANT);
        self.go(Step::Consent);
        self
    }

    /// And somebody has accepted.
    pub(crate) fn accepted() -> Desk {
        Desk::at_consent().accept()
    }

    pub(crate) fn accept(mut self) -> Desk {
        self.act(Action::Sent);
        let reply = self.good_reply(TENANT);
        self.paste_reply(&reply);
        self
    }

    pub(crate) fn act(&mut self, action: Action) -> &mut Desk {
        let effects = self.machine.apply(action, self.now);
        self.keep(effects)
    }

    pub(crate) fn learn(&mut self, event: Event) -> &mut Desk {
        if let Some(done) = ended_by(&event) {
            self.open.retain(|open| id_of(open) != Some(done));
        }
        let effects = self.machine.learn(event, self.now);
        self.keep(effects)
    }

    pub(crate) fn enter(&mut self, field: Field, text: &str) -> &mut Desk {
        self.act(Action::Enter(field, text.to_owned()))
    }

    pub(crate) fn secret(&mut self, text: &str) -> &mut Desk {
        self.act(Action::EnterSecret(Secretive(text.to_owned().into())))
    }

    pub(crate) fn go(&mut self, step: Step) -> &mut Desk {
        self.act(Action::Go(Place::Step(step)))
    }

    pub(crate) fn name_customer(&mut self, name: &str, tenant_id: &str) {
        self.go(Step::Customer).enter(Field::Customer, name).act(Action::FindTenant);
        let id = self.asked("FindTenant");
        self.learn(Event::TenantLookedUp { id, found: Ok(found(tenant_id, name)) });
    }

    pub(crate) fn paste_reply(&mut self, text: &str) -> &mut Desk {
        self.enter(Field::ReplyAddress, text).act(Action::ReadReply)
    }

    pub(crate) fn good_reply(&self, tenant: &str) -> String {
        let state = &self.machine.asked().unwrap().state;
        format!("http://localhost:8400/consent?tenant={tenant}&state={state}&admin_consent=True")
    }

    /// What a caught reply means for the request of now.
    pub(crate) fn caught(&self, rest: &str) -> entra::Answer {
        let asked = self.machine.asked().unwrap();
        ConsentReply::parse(&format!("?state={}&{rest}", asked.state)).unwrap().answers(&asked).unwrap()
    }

    /// Runs the test and lets it end so.
    pub(crate) fn test(&mut self, verdict: Verdict) -> &mut Desk {
        self.go(Step::Test).act(Action::Test);
        let id = self.asked("Check");
        self.learn(Event::Checked { id, report: Box::new(report(verdict)) })
    }

    /// The id of what is asked outside, by the effect's name.
    pub(crate) fn asked(&self, name: &str) -> EffectId {
        self.find(name).unwrap_or_else(|| panic!("{name} is not asked; open: {:?}", self.open_names()))
    }

    pub(crate) fn find(&self, name: &str) -> Option<EffectId> {
        self.open.iter().rev().find(|effect| name_of(effect) == name).and_then(id_of)
    }

    pub(crate) fn open_names(&self) -> Vec<String> {
        self.open.iter().map(name_of).collect()
    }

    pub(crate) fn later(&mut self, seconds: u64) -> &mut Desk {
        self.now += Duration::from_secs(seconds);
        self
    }

    /// A word for the state that the reader is told of.
    pub(crate) fn status(&self) -> String {
        match self.machine.status() {
            Status::NotAsked => "not asked".into(),
            Status::Asked(request) => {
                format!("asked: {}", request.permissions.values().collect::<Vec<_>>().join(" "))
            }
            Status::Refused(answer) => format!("refused: {}", answer.cause.name()),
            Status::Accepted { .. } => "accepted".into(),
            Status::Proven(_) => "proven".into(),
            Status::NeedsConsentAgain { missing } => {
                format!("needs consent again: {}", missing.values().collect::<Vec<_>>().join(" "))
            }
            Status::NotWorking(checked) => format!("not working: {}", checked.report.verdict.cause.name()),
        }
    }

    pub(crate) fn test_word(&self) -> &'static str {
        match self.machine.test() {
            Test::Idle => "idle",
            Test::Running { .. } => "running",
            Test::Pausing { .. } => "pausing",
        }
    }

    fn keep(&mut self, effects: Vec<Effect>) -> &mut Desk {
        for effect in effects {
            match effect {
                Effect::Stop { id } => self.open.retain(|open| id_of(open) != Some(id)),
                other => self.open.push(other),
            }
        }
        self
    }
}

/// The effect that is over with this event; a listener and a running test go on.
fn ended_by(event: &Event) -> Option<EffectId> {
    match event {
        Event::TenantLookedUp { id, .. }
        | Event::Checked { id, .. }
        | Event::Watched { id, .. }
        | Event::Woke { id }
        | Event::NotListening { id }
        | Event::CertificateRead { id, .. }
        | Event::Saved { id, .. }
        | Event::NotSaved { id, .. }
        | Event::Opened { id }
        | Event::NotOpened { id, .. }
        | Event::Failed { id, .. } => Some(*id),
        Event::Line { .. }
        | Event::Listening { .. }
        | Event::ForeignReplies { .. }
        | Event::Replied { .. } => None,
    }
}

pub(crate) fn found(tenant_id: &str, given: &str) -> TenantFound {
    TenantFound {
        tenant_id: TenantId::parse(tenant_id).unwrap(),
        cloud: Cloud::Public,
        region: Some("EU".into()),
        issuer: format!("https://login.microsoftonline.com/{tenant_id}/v2.0"),
        given: given.into(),
    }
}

pub(crate) fn report(verdict: Verdict) -> Report {
    Report {
        api: Api::default(),
        verdict,
        tenant: None,
        lines: Vec::new(),
        token: None,
        ids_swapped: false,
        trace: Trace::default(),
        elapsed_ms: 1,
        others: Vec::new(),
    }
}

pub(crate) fn verdict(cause: Cause) -> Verdict {
    Verdict::of(cause)
}

pub(crate) fn name_of(effect: &Effect) -> String {
    let debug = format!("{effect:?}");
    debug.split([' ', '(']).next().unwrap_or_default().to_owned()
}

pub(crate) fn id_of(effect: &Effect) -> Option<EffectId> {
    Some(match effect {
        Effect::FindTenant { id, .. }
        | Effect::Check { id, .. }
        | Effect::Watch { id, .. }
        | Effect::Listen { id, .. }
        | Effect::Wake { id, .. }
        | Effect::ReadCertificate { id, .. }
        | Effect::Save { id, .. }
        | Effect::Open { id, .. }
        | Effect::OpenFile { id, .. }
        | Effect::Stop { id } => *id,
    })
}
