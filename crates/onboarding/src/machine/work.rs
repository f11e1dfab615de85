//! What is under way: the look-up, the test, watching, listening.

use std::time::Duration;

use entra::{Api, RedirectUri, date};
use time::OffsetDateTime;

use super::Machine;
use crate::{
    Line, Report, Watch,
    effect::{Effect, EffectId},
    history::{Basis, LookUp},
};

/// For how long a test is made again by itself while Microsoft has still to do something.
const PATIENCE: Duration = Duration::from_secs(240);

#[derive(Debug, Default)]
pub(super) struct Work {
    pub(super) look_up: Option<Running<LookUp>>,
    pub(super) test: Test,
    pub(super) watch: Option<Running<Basis>>,
    /// When the last watch ended by itself, and what it watched.
    pub(super) watched: Option<(Basis, OffsetDateTime)>,
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
        lines: Vec<(Api, Line)>,
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
    pub(super) basis: Basis,
    pub(super) begun: OffsetDateTime,
    pub(super) patience: Watch,
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
        /// Answers to other requests that have arrived meanwhile.
        foreign: u32,
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

    /// When that report was made.
    pub fn checked_at(&self) -> Option<OffsetDateTime> {
        Some(self.history.check(&self.basis()?)?.at)
    }

    /// The report of the test as it would be made now: what was found out with other values is not shown.
    pub fn report(&self) -> Option<&Report> {
        Some(&self.history.check(&self.basis()?)?.report)
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
        let certificate = self.work.certificate.take();
        look_up.into_iter().chain(test).chain(certificate).map(|id| Effect::Stop { id }).collect()
    }

    pub(super) fn run_test(&mut self, of: TestOf, now: OffsetDateTime) -> Vec<Effect> {
        let Some(mut check) = self.check() else { return Vec::new() };
        check.consented_at = check.consented_at.map(|at| self.at_own_pace(at, now));
        let id = self.next_effect();
        self.work.test = Test::Running { id, of, since: now, lines: Vec::new() };
        vec![Effect::Check { id, check: Box::new(check) }]
    }

    /// As long before now as it would be at Microsoft's, where the same takes minutes.
    fn at_own_pace(&self, at: OffsetDateTime, now: OffsetDateTime) -> OffsetDateTime {
        let passed = date::between(at, now).checked_mul(self.settings.pace);
        passed.and_then(|passed| now.checked_sub(passed)).unwrap_or(at)
    }
}

impl Work {
    /// Nothing comes of it any more; whether it was still asked.
    pub(super) fn ends(&mut self, id: EffectId) -> bool {
        if self.listening.of().is_some_and(|(asked, _)| asked == id) {
            self.listening = Listening::Failed;
            return true;
        }
        if self.test.id() == Some(id) {
            self.test = Test::Idle;
            return true;
        }
        let alone = [&mut self.certificate, &mut self.file, &mut self.opening];
        self.look_up.take_if(|running| running.id == id).is_some()
            || self.watch.take_if(|running| running.id == id).is_some()
            || alone.into_iter().any(|asked| asked.take_if(|asked| *asked == id).is_some())
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
