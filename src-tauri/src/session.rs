//! One session: the one task that owns the machines, and the mailbox through which everything reaches it.

mod certificate;
mod documents;
mod effects;
mod explaining;
mod practice_mode;
mod state;

use std::{io, path::PathBuf};

use onboarding::{Action, Event};
use time::OffsetDateTime;
use tokio::sync::{mpsc, oneshot};
use wording::Language;

pub(crate) use documents::proof_report;

use crate::{stopped::Stopped, view::View};
use state::{State, Way};

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

#[cfg(test)]
mod tests;
