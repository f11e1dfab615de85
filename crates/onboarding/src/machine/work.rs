//! What is under way: the look-up, the test, watching, listening; and what comes of each.

use std::time::Duration;

use consentry::{Cause, Line, RedirectUri, Report, Watch, date};
use time::OffsetDateTime;

use super::Machine;
use crate::{
    effect::{Effect, EffectId, Event},
    history::{Basis, LookUp},
    refusal::{Refusal, Saved},
};

/// For how long a test is made again by itself while Microsoft has still to do something.
const PATIENCE: Duration = Duration::from_secs(240);

#[derive(Debug, Default)]
pub(super) struct Work {
    pub(super) look_up: Option<Running<LookUp>>,
    pub(super) test: Test,
    pub(super) watch: Option<Running<Basis>>,
    /// When the last watch ended by itself, and what it watched.
    watched: Option<(Basis, OffsetDateTime)>,
    pub(super) listening: Listening,
    pub(super) certificate: Option<EffectId>,
    pub(super) file: Option<EffectId>,
    pub(super) opening: Option<EffectId>,
}

#[derive(Debug)]
pub(super) struct Running<T> {
    pub(super) id: EffectId,
    since: OffsetDateTime,
    pub(super) of: T,
}

/// The test, from the press on its button until no other run follows.
#[derive(Debug, Default)]
pub enum Test {
    #[default]
    Idle,
    Running {
        id: EffectId,
        of: TestOf,
        since: OffsetDateTime,
        lines: Vec<Line>,
    },
    /// The last run ended in "wait".
    Pausing {
        id: EffectId,
        of: TestOf,
        until: OffsetDateTime,
    },
}

/// Which test, and how long it goes on by itself.
#[derive(Clone, Debug)]
pub struct TestOf {
    basis: Basis,
    begun: OffsetDateTime,
    patience: Watch,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watching {
    No,
    Since(OffsetDateTime),
    /// It ended by itself, and nobody has accepted.
    EndedAt(OffsetDateTime),
}

/// The listener on loopback.
#[derive(Debug, Default)]
pub enum Listening {
    #[default]
    Off,
    Starting {
        id: EffectId,
        state: String,
    },
    On {
        id: EffectId,
        state: String,
        redirect_uri: RedirectUri,
        since: OffsetDateTime,
    },
    /// There is none: watching and pasting are left.
    Failed,
}

impl Listening {
    pub(super) fn redirect_uri(&self) -> Option<&RedirectUri> {
        match self {
            Listening::On { redirect_uri, .. } => Some(redirect_uri),
            _ => None,
        }
    }

    pub(super) fn of(&self) -> Option<(EffectId, &str)> {
        match self {
            Listening::Starting { id, state } | Listening::On { id, state, .. } => Some((*id, state)),
            Listening::Off | Listening::Failed => None,
        }
    }
}

impl Machine {
    /// Since when the tenant is looked up.
    pub fn looking_since(&self) -> Option<OffsetDateTime> {
        self.work.look_up.as_ref().map(|running| running.since)
    }

    pub fn test(&self) -> &Test {
        &self.work.test
    }

    pub fn watching(&self) -> Watching {
        match (&self.work.watch, &self.work.watched) {
            (Some(running), _) => Watching::Since(running.since),
            (None, Some((basis, at))) if self.basis().as_ref() == Some(basis) => Watching::EndedAt(*at),
            _ => Watching::No,
        }
    }

    pub fn listening(&self) -> &Listening {
        &self.work.listening
    }

    /// A certificate file is being read and decrypted.
    pub fn is_reading_certificate(&self) -> bool {
        self.work.certificate.is_some()
    }

    /// The report of the test as it would be made now: what was found out with other values is not shown.
    pub fn report(&self) -> Option<&Report> {
        Some(&self.history.check(&self.basis()?)?.report)
    }

    /// What came of an effect. Whatever answers nothing that is still asked ends here.
    pub(super) fn take(&mut self, event: Event, now: OffsetDateTime) -> Vec<Effect> {
        match event {
            Event::TenantLookedUp { id, found } => {
                if let Some(running) = self.work.look_up.take_if(|running| running.id == id) {
                    self.history.add_tenant(running.of, found);
                }
            }
            Event::Line { id, line } => {
                if let Test::Running { id: asked, lines, .. } = &mut self.work.test
                    && *asked == id
                {
                    lines.retain(|known| known.name != line.name);
                    lines.push(line);
                }
            }
            Event::Checked { id, report } => return self.take_report(id, *report, now),
            Event::Woke { id } => return self.wake(id, now),
            Event::Watched { id, report } => self.take_watched(id, *report, now),
            Event::Listening { id, redirect_uri } => {
                if let Listening::Starting { id: asked, state } = &self.work.listening
                    && *asked == id
                {
                    let state = state.clone();
                    self.work.listening = Listening::On { id, state, redirect_uri, since: now };
                }
            }
            Event::NotListening { id } => {
                if self.work.listening.of().is_some_and(|(asked, _)| asked == id) {
                    self.work.listening = Listening::Failed;
                }
            }
            Event::Replied { id, answer } => {
                if let Some((_, state)) = self.work.listening.of().filter(|(asked, _)| *asked == id) {
                    let state = state.to_owned();
                    self.history.add_answer(&state, answer, now);
                }
            }
            Event::CertificateRead { id, name, read } => {
                if self.work.certificate.take_if(|asked| *asked == id).is_some() {
                    self.app.take_certificate(&name, read, now);
                }
            }
            Event::Saved { id, document, path } => {
                if self.work.file.take_if(|asked| *asked == id).is_some() {
                    self.saved = Some(Saved { document, path });
                }
            }
            Event::NotSaved { id, error } => {
                if self.work.file.take_if(|asked| *asked == id).is_some() {
                    self.refusal = Some(Refusal::File(error));
                }
            }
            Event::NotOpened { id, error } => {
                if self.work.opening.take_if(|asked| *asked == id).is_some() {
                    self.refusal = Some(Refusal::Browser(error));
                }
            }
        }
        Vec::new()
    }

    /// Asks the sign-in service which tenant the customer's name means, also once more.
    pub(super) fn find_tenant(&mut self, now: OffsetDateTime) -> Vec<Effect> {
        let Some(look_up) = self.look_up() else { return Vec::new() };
        let stopped = self.work.look_up.take().map(|running| Effect::Stop { id: running.id });
        self.history.forget_tenant(&look_up);
        let id = self.next_effect();
        let LookUp { hint, addresses } = look_up.clone();
        self.work.look_up = Some(Running { id, since: now, of: look_up });
        stopped.into_iter().chain([Effect::FindTenant { id, hint, addresses }]).collect()
    }

    /// The reader pressed the button: a run that is under way goes on, a pause ends at once.
    pub(super) fn test_now(&mut self, now: OffsetDateTime) -> Vec<Effect> {
        let Some(basis) = self.basis() else { return Vec::new() };
        match std::mem::take(&mut self.work.test) {
            running @ Test::Running { .. } => {
                self.work.test = running;
                Vec::new()
            }
            Test::Pausing { id, of, .. } => {
                let stopped = [Effect::Stop { id }];
                stopped.into_iter().chain(self.run_test(of, now)).collect()
            }
            Test::Idle => {
                let patience = Watch::while_waiting_helps(PATIENCE);
                self.run_test(TestOf { basis, begun: now, patience }, now)
            }
        }
    }

    pub(super) fn watch(&mut self, now: OffsetDateTime) -> Vec<Effect> {
        if self.work.watch.is_some() {
            return Vec::new();
        }
        let (Some(basis), Some(check)) = (self.basis(), self.check()) else { return Vec::new() };
        let id = self.next_effect();
        self.work.watched = None;
        self.work.watch = Some(Running { id, since: now, of: basis });
        vec![Effect::Watch { id, check: Box::new(check) }]
    }

    pub(super) fn stop_watching(&mut self) -> Vec<Effect> {
        self.work.watch.take().map(|running| Effect::Stop { id: running.id }).into_iter().collect()
    }

    pub(super) fn stop(&mut self) -> Vec<Effect> {
        let look_up = self.work.look_up.take().map(|running| running.id);
        let test = std::mem::take(&mut self.work.test).id();
        look_up.into_iter().chain(test).map(|id| Effect::Stop { id }).collect()
    }

    fn run_test(&mut self, of: TestOf, now: OffsetDateTime) -> Vec<Effect> {
        let Some(check) = self.check() else { return Vec::new() };
        let id = self.next_effect();
        self.work.test = Test::Running { id, of, since: now, lines: Vec::new() };
        vec![Effect::Check { id, check: Box::new(check) }]
    }

    fn take_report(&mut self, id: EffectId, report: Report, now: OffsetDateTime) -> Vec<Effect> {
        if self.work.test.id() != Some(id) {
            return Vec::new();
        }
        let Test::Running { mut of, .. } = std::mem::take(&mut self.work.test) else { return Vec::new() };
        let elapsed = Duration::try_from(date::between(of.begun, now)).unwrap_or_default();
        let pause = of.patience.pause_after(&report.verdict, elapsed);
        self.history.add_check(of.basis.clone(), report, now);
        let Some(pause) = pause else { return Vec::new() };
        let Some(until) = now.checked_add(pause.try_into().unwrap_or_default()) else { return Vec::new() };
        let id = self.next_effect();
        self.work.test = Test::Pausing { id, of, until };
        vec![Effect::Wake { id, after: pause }]
    }

    fn wake(&mut self, id: EffectId, now: OffsetDateTime) -> Vec<Effect> {
        if self.work.test.id() != Some(id) {
            return Vec::new();
        }
        match std::mem::take(&mut self.work.test) {
            Test::Pausing { of, .. } => self.run_test(of, now),
            other => {
                self.work.test = other;
                Vec::new()
            }
        }
    }

    fn take_watched(&mut self, id: EffectId, report: Report, now: OffsetDateTime) {
        let Some(running) = self.work.watch.take_if(|running| running.id == id) else { return };
        let basis = running.of;
        if consentry::consent_is_there(&report) {
            // Whether everything works is for the reader's own test to say.
            self.history.notice(basis.between, basis.permissions, now);
        } else {
            self.work.watched = Some((basis.clone(), now));
            if report.verdict.cause != Cause::ConsentMissing {
                self.history.add_check(basis, report, now);
            }
        }
    }
}

impl Test {
    pub(super) fn id(&self) -> Option<EffectId> {
        match self {
            Test::Idle => None,
            Test::Running { id, .. } | Test::Pausing { id, .. } => Some(*id),
        }
    }

    pub(super) fn basis(&self) -> Option<&Basis> {
        match self {
            Test::Idle => None,
            Test::Running { of, .. } | Test::Pausing { of, .. } => Some(&of.basis),
        }
    }
}
