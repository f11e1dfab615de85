//! What the machine asks to be done outside of it: what comes of each goes back with the id that it was asked by.

use std::{collections::HashMap, io, panic, sync::Arc, time::Duration};

use entra::{Asked, Http, Problem, ReplyListener, ReplyPage, find_tenant};
use onboarding::{Check, Progress, Watch, run, watch};
use onboarding::{Effect, EffectId, Event};
use time::OffsetDateTime;
use tokio::{
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    task::{AbortHandle, JoinSet, spawn_blocking},
};

use crate::output::browser;

/// An admin may sit anywhere: for so long it is looked whether somebody has accepted.
const WATCHED_AT_MOST: Duration = Duration::from_secs(60 * 60);

/// Everything that is under way, each in a task of its own; all of it ends with this.
pub(super) struct Outside {
    http: Http,
    /// What the admin's browser shows after the answer.
    page: Arc<ReplyPage>,
    tasks: JoinSet<()>,
    asked: HashMap<EffectId, AbortHandle>,
    tell: UnboundedSender<Event>,
    heard: UnboundedReceiver<Event>,
}

/// What one task needs to do its work and to tell of it.
struct Task {
    id: EffectId,
    http: Http,
    page: Arc<ReplyPage>,
    tell: UnboundedSender<Event>,
}

impl Outside {
    pub(super) fn new(http: Http, page: Arc<ReplyPage>) -> Outside {
        let (tell, heard) = unbounded_channel();
        Outside { http, page, tasks: JoinSet::new(), asked: HashMap::new(), tell, heard }
    }

    pub(super) fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let id = effect.id();
            if let Effect::Stop { .. } = effect {
                self.asked.remove(&id).inspect(AbortHandle::abort);
                continue;
            }
            let (http, page, tell) = (self.http.clone(), self.page.clone(), self.tell.clone());
            let task = Task { id, http, page, tell };
            let handle = self.tasks.spawn(async move {
                if let Some(event) = Box::pin(task.perform(effect)).await {
                    task.tell(event);
                }
            });
            self.asked.insert(id, handle);
        }
    }

    /// The next that came in, in the order in which it was told; `None` where nothing is under way.
    pub(super) async fn next(&mut self) -> Option<Event> {
        loop {
            tokio::select! {
                biased;
                Some(event) = self.heard.recv() => return Some(event),
                ended = self.tasks.join_next() => match ended? {
                    Err(error) if error.is_panic() => panic::resume_unwind(error.into_panic()),
                    _ => {}
                },
            }
        }
    }
}

impl Task {
    async fn perform(&self, effect: Effect) -> Option<Event> {
        let id = self.id;
        let unsupported = || io::Error::from(io::ErrorKind::Unsupported);
        Some(match effect {
            Effect::FindTenant { hint, addresses, .. } => {
                let found = find_tenant(&self.http, &addresses, &hint).await;
                Event::TenantLookedUp { id, found }
            }
            Effect::Check { check, .. } => self.check(&check).await,
            Effect::Watch { check, .. } => {
                let patience = Watch::until_consent(WATCHED_AT_MOST);
                let (silent, _) = unbounded_channel();
                let now = OffsetDateTime::now_utc;
                let report = watch(&check, &self.http, now, patience, &silent, |_, _| {}).await;
                Event::Watched { id, report: Box::new(report) }
            }
            Effect::Listen { asked, .. } => self.listen(asked).await,
            Effect::Wake { after, .. } => {
                tokio::time::sleep(after).await;
                Event::Woke { id }
            }
            Effect::Open { url, .. } => {
                let opened = spawn_blocking(move || browser::open(&url)).await;
                let error = opened.map_err(io::Error::other).and_then(|opened| opened).err()?;
                Event::NotOpened { id, error }
            }
            // No question of the terminal leads to these: the commands beside it read and write files.
            Effect::Save { .. } => Event::NotSaved { id, error: unsupported() },
            Effect::OpenFile { .. } => Event::NotOpened { id, error: unsupported() },
            Effect::ReadCertificate { path, .. } => Event::CertificateRead {
                id,
                name: path.display().to_string(),
                read: Err(Problem::CertificateUnreadable),
            },
            Effect::Stop { .. } => return None,
        })
    }

    async fn check(&self, check: &Check) -> Event {
        let (progress, mut lines) = unbounded_channel();
        let testing = async move {
            let progress: Progress = progress;
            run(check, &self.http, OffsetDateTime::now_utc(), &progress).await
        };
        let telling = async {
            while let Some((api, line)) = lines.recv().await {
                self.tell(Event::Line { id: self.id, api, line });
            }
        };
        let (report, ()) = tokio::join!(testing, telling);
        Event::Checked { id: self.id, report: Box::new(report) }
    }

    /// One reply after the other, for as long as nobody ends it.
    async fn listen(&self, asked: Asked) -> Event {
        let id = self.id;
        while let Ok(listener) = ReplyListener::bind().await {
            self.tell(Event::Listening { id, redirect_uri: listener.redirect_uri() });
            let mut foreign = listener.foreign();
            let counting = async {
                while foreign.changed().await.is_ok() {
                    let count = *foreign.borrow_and_update();
                    self.tell(Event::ForeignReplies { id, count });
                }
                std::future::pending().await
            };
            let answer = tokio::select! {
                answer = listener.answer(asked.clone(), self.page.clone()) => answer,
                never = counting => never,
            };
            self.tell(Event::Replied { id, answer });
        }
        Event::NotListening { id }
    }

    /// Whoever has gone away hears nothing.
    fn tell(&self, event: Event) {
        drop(self.tell.send(event));
    }
}
