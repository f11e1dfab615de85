//! What the session owns: the real way, the practised one, and what runs for them.

use std::collections::HashMap;

use onboarding::{Action, Effect, EffectId, Event, Machine, Settings};
use tokio::task::AbortHandle;
use wording::Language;

use super::{Follower, Session, World, explaining::Explained, practice_mode::PracticeMode};
use crate::{
    present,
    view::{RefusalView, View},
};

/// How the app is called in the portal until the reader names it.
const APP_NAME: &str = "Consentry Connector";

/// Whose effect it is. Practice that was left and begun again is another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Way {
    Real,
    Practice(u64),
}

pub(crate) struct State {
    pub(super) world: World,
    pub(super) session: Session,
    pub(super) language: Language,
    /// The customer's, where it was chosen apart from the reader's.
    pub(super) customer_language: Option<Language>,
    pub(super) real: Machine,
    pub(super) practice: Option<PracticeMode>,
    /// How often practice was begun.
    pub(super) practised: u64,
    pub(super) explained: Explained,
    /// What the session itself could not do.
    pub(super) refusal: Option<RefusalView>,
    running: HashMap<(Way, EffectId), AbortHandle>,
    followers: Vec<Follower>,
    revision: u64,
}

impl State {
    pub(super) fn new(language: Language, world: World, session: Session) -> State {
        State {
            world,
            session,
            language,
            customer_language: None,
            real: Machine::new(settings(), None),
            practice: None,
            practised: 0,
            explained: Explained::default(),
            refusal: None,
            running: HashMap::new(),
            followers: Vec::new(),
            revision: 0,
        }
    }

    pub(super) fn apply(&mut self, action: Action) {
        let now = (self.world.now)();
        let effects = self.machine_mut().apply(action, now);
        self.follow_in_practice();
        self.perform(effects);
    }

    /// An event of a way that is not gone any more changes nothing.
    pub(super) fn learn(&mut self, way: Way, event: Event) {
        if way != self.way() {
            return;
        }
        let now = (self.world.now)();
        let effects = self.machine_mut().learn(event, now);
        self.follow_in_practice();
        self.perform(effects);
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        let way = self.way();
        self.running.retain(|_, running| !running.is_finished());
        for effect in effects {
            if let Effect::Stop { id } = effect {
                if let Some(running) = self.running.remove(&(way, id)) {
                    running.abort();
                }
                continue;
            }
            let id = effect.id();
            let running = self.run(way, effect);
            self.running.insert((way, id), running);
        }
    }

    /// What runs for the practice that is left.
    pub(super) fn end_practice(&mut self) {
        self.practice = None;
        self.running.retain(|(way, _), running| {
            let stays = *way == Way::Real;
            if !stays {
                running.abort();
            }
            stays
        });
    }

    pub(super) fn way(&self) -> Way {
        if self.practice.is_some() { Way::Practice(self.practised) } else { Way::Real }
    }

    pub(crate) fn machine(&self) -> &Machine {
        self.practice.as_ref().map_or(&self.real, |practice| &practice.machine)
    }

    pub(super) fn machine_mut(&mut self) -> &mut Machine {
        self.practice.as_mut().map_or(&mut self.real, |practice| &mut practice.machine)
    }

    pub(super) fn customer_language(&self) -> Language {
        self.customer_language.unwrap_or(self.language)
    }

    pub(super) fn follow(&mut self, follower: Follower) {
        self.followers.push(follower);
    }

    /// Tells everybody who looks.
    pub(super) fn publish(&mut self) {
        let view = self.new_view();
        self.followers.retain(|follower| follower(view.clone()));
    }

    pub(super) fn new_view(&mut self) -> View {
        self.revision += 1;
        let shown = present::Shown {
            revision: self.revision,
            machine: self.machine(),
            practice: self.practice.as_ref().map(PracticeMode::view),
            language: self.language,
            customer_language: self.customer_language(),
            explanation: self.explained.explanation(),
            refusal: self.refusal.clone().or_else(|| self.machine().refusal().map(present::refusal)),
        };
        present::view(&shown)
    }
}

pub(super) fn settings() -> Settings {
    Settings { app_name: APP_NAME, draw_state: entra::ConsentState::random }
}
