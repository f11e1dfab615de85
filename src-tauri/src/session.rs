//! One session: the one task that owns the machines, and the mailbox through which everything reaches it.

mod certificate;
mod documents;
mod effects;
mod explaining;
mod practice_mode;

use std::{collections::HashMap, io, path::PathBuf};

use onboarding::{Action, Effect, EffectId, Event, Machine, Settings};
use time::OffsetDateTime;
use tokio::{
    sync::{mpsc, oneshot},
    task::AbortHandle,
};
use wording::Language;

use crate::{
    present,
    stopped::Stopped,
    view::{RefusalView, View},
};
use explaining::Explained;
use practice_mode::PracticeMode;

/// What the session needs from outside: a clock, somebody who opens a browser, a place for files.
#[derive(Clone, Copy)]
pub(crate) struct World {
    pub(crate) now: fn() -> OffsetDateTime,
    pub(crate) open: fn(&str) -> io::Result<()>,
    /// Where files that are to be found again are put.
    pub(crate) downloads: fn() -> Option<PathBuf>,
}

/// Whoever shows the view, and is told of each new one; `false` once nobody looks any more.
pub(crate) type Follower = Box<dyn Fn(View) -> bool + Send>;

/// The way to the session; cheap to clone.
#[derive(Clone)]
pub(crate) struct Session {
    jobs: mpsc::UnboundedSender<Job>,
}

/// One thing at a time: nothing is ever waited for inside of one.
type Job = Box<dyn FnOnce(&mut State) + Send>;

type Answer = Result<View, Stopped>;

impl Session {
    /// Starts the task; it lives as long as the program.
    pub(crate) fn start(language: Language, world: World) -> Session {
        let (jobs, mut waiting) = mpsc::unbounded_channel::<Job>();
        let session = Session { jobs };
        let mut state = State::new(language, world, session.clone());
        tauri::async_runtime::spawn(async move {
            while let Some(job) = waiting.recv().await {
                job(&mut state);
            }
        });
        session
    }

    /// # Errors
    ///
    /// As all of these: the program panicked at it, and goes on.
    pub(crate) async fn view(&self) -> Answer {
        self.ask("view", |_| {}).await
    }

    /// From now on the follower is told of every view that no action answered with.
    pub(crate) async fn follow(&self, follower: Follower) -> Answer {
        self.ask("follow", move |state| state.follow(follower)).await
    }

    /// Something that the reader did on the way.
    pub(crate) async fn act(&self, action: Action) -> Answer {
        self.ask("act", move |state| state.apply(action)).await
    }

    pub(crate) async fn choose_language(&self, language: Language) -> Answer {
        self.ask("choose_language", move |state| state.language = language).await
    }

    /// Of letter, sheet, reply page and report.
    pub(crate) async fn choose_customer_language(&self, language: Language) -> Answer {
        self.ask("choose_customer_language", move |state| state.customer_language = Some(language)).await
    }

    /// What came of an effect. Whoever shows the view is told.
    fn learn(&self, way: Way, event: Event) {
        self.tell(move |state| state.learn(way, event));
    }

    /// Does the job and publishes the view. A session that is over hears nothing more.
    fn tell(&self, job: impl FnOnce(&mut State) + Send + 'static) {
        drop(self.jobs.send(Box::new(move |state| {
            if let Err(crash) = crash::guard(|| job(state)) {
                state.refusal = Some(Stopped::by(&crash, "event").into());
            }
            state.publish();
        })));
    }

    async fn ask(&self, name: &'static str, job: impl FnOnce(&mut State) + Send + 'static) -> Answer {
        let (told, answer) = oneshot::channel();
        let answering: Job = Box::new(move |state| {
            let done = crash::guard(|| {
                state.refusal = None;
                job(state);
                state.new_view()
            });
            // A window that is gone wants no answer.
            drop(told.send(done.map_err(|crash| Stopped::by(&crash, name))));
        });
        drop(self.jobs.send(answering));
        answer.await.unwrap_or(Err(Stopped::NOWHERE))
    }
}

/// How the app is called in the portal until the reader names it.
const APP_NAME: &str = "Consentry Connector";

const SETTINGS: Settings = Settings { app_name: APP_NAME, draw_state: entra::ConsentState::random, pace: 1 };

/// Whose effect it is. Practice that was left and begun again is another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Way {
    Real,
    Practice(u64),
}

pub(crate) struct State {
    world: World,
    session: Session,
    language: Language,
    /// The customer's, where it was chosen apart from the reader's.
    customer_language: Option<Language>,
    real: Machine,
    practice: Option<PracticeMode>,
    /// How often practice was begun.
    practised: u64,
    explained: Explained,
    /// What the session itself could not do.
    refusal: Option<RefusalView>,
    running: HashMap<(Way, EffectId), AbortHandle>,
    followers: Vec<Follower>,
    revision: u64,
}

impl State {
    fn new(language: Language, world: World, session: Session) -> State {
        State {
            world,
            session,
            language,
            customer_language: None,
            real: Machine::new(SETTINGS, None),
            practice: None,
            practised: 0,
            explained: Explained::default(),
            refusal: None,
            running: HashMap::new(),
            followers: Vec::new(),
            revision: 0,
        }
    }

    fn apply(&mut self, action: Action) {
        let now = (self.world.now)();
        let effects = self.machine_mut().apply(action, now);
        self.follow_in_practice();
        self.perform(effects);
    }

    /// An event of a way that is not gone any more changes nothing.
    fn learn(&mut self, way: Way, event: Event) {
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
    fn end_practice(&mut self) {
        self.practice = None;
        self.running.retain(|(way, _), running| {
            let stays = *way == Way::Real;
            if !stays {
                running.abort();
            }
            stays
        });
    }

    fn way(&self) -> Way {
        if self.practice.is_some() { Way::Practice(self.practised) } else { Way::Real }
    }

    pub(crate) fn machine(&self) -> &Machine {
        self.practice.as_ref().map_or(&self.real, |practice| &practice.machine)
    }

    fn machine_mut(&mut self) -> &mut Machine {
        self.practice.as_mut().map_or(&mut self.real, |practice| &mut practice.machine)
    }

    fn customer_language(&self) -> Language {
        self.customer_language.unwrap_or(self.language)
    }

    fn follow(&mut self, follower: Follower) {
        self.followers.push(follower);
    }

    /// Tells everybody who looks.
    fn publish(&mut self) {
        let view = self.new_view();
        self.followers.retain(|follower| follower(view.clone()));
    }

    fn new_view(&mut self) -> View {
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

#[cfg(test)]
mod tests;
