//! Carries out what the machine asks for, each in a task of its own; what comes of it goes back with its id.

use std::{io, path::PathBuf, pin::Pin, sync::Arc, time::Duration};

use entra::{Asked, Http, HttpOptions, HttpOptionsError, ReplyListener, find_tenant};
use onboarding::{Check, Watch, run, watch};
use onboarding::{Effect, EffectId, Event, Refusal};
use tokio::{
    sync::mpsc,
    task::{AbortHandle, spawn_blocking},
    time::sleep,
};
use wording::Language;

use super::{Session, State, Way, World, certificate, documents};
use crate::stopped::Stopped;

/// For how long the wizard looks for consent by itself.
const WATCH_AT_MOST: Duration = Duration::from_secs(60 * 60);

type Work = Pin<Box<dyn Future<Output = Event> + Send>>;

/// Where what comes of an effect goes.
#[derive(Clone)]
struct Origin {
    session: Session,
    way: Way,
}

impl Origin {
    fn learn(&self, event: Event) {
        self.session.learn(self.way, event);
    }
}

impl State {
    /// Begins it; the handle ends it.
    pub(super) fn run(&self, way: Way, effect: Effect) -> AbortHandle {
        let origin = Origin { session: self.session.clone(), way };
        let id = effect.id();
        let work = crash::guard_future(self.work(&origin, effect));
        let task = tokio::spawn(async move {
            let event = work.await.unwrap_or_else(|crash| {
                let path = Stopped::by(&crash, "effect").path.map(PathBuf::from);
                Event::Failed { id, why: Refusal::Stopped(path) }
            });
            origin.learn(event);
        });
        task.abort_handle()
    }

    fn work(&self, origin: &Origin, effect: Effect) -> Work {
        let (world, origin) = (self.world, origin.clone());
        match effect {
            Effect::FindTenant { id, hint, addresses } => connected(id, async move |http| {
                Event::TenantLookedUp { id, found: find_tenant(&http, &addresses, &hint).await }
            }),
            Effect::Check { id, check } => {
                connected(id, async move |http| checked(&origin, id, &check, &http, world).await)
            }
            Effect::Watch { id, check } => connected(id, async move |http| {
                let (progress, _nobody) = mpsc::unbounded_channel();
                let patience = Watch::until_consent(WATCH_AT_MOST);
                let report = watch(&check, &http, world.now, patience, &progress, |_, _| {}).await;
                Event::Watched { id, report: Box::new(report) }
            }),
            Effect::Listen { id, asked } => Box::pin(listen(origin, id, asked, self.customer_language())),
            Effect::Wake { id, after } => Box::pin(async move {
                sleep(after).await;
                Event::Woke { id }
            }),
            Effect::ReadCertificate { id, path, password } => Box::pin(async move {
                let name =
                    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let read = spawn_blocking(move || certificate::read(&path, &password.0)).await;
                let read = read.unwrap_or(Err(entra::Problem::CertificateUnreadable));
                Event::CertificateRead { id, name, read }
            }),
            Effect::Save { id, document } => {
                let file = self.document(document, (world.now)());
                Box::pin(async move {
                    let written = blocking(move || documents::write(world.downloads, file)).await;
                    match written {
                        Ok(path) => Event::Saved { id, document, path },
                        Err(error) => Event::NotSaved { id, error },
                    }
                })
            }
            Effect::Open { id, url } => opened(id, world, url),
            Effect::OpenFile { id, path } => opened(id, world, path.to_string_lossy().into_owned()),
            // Done by whoever holds what runs; nothing comes of it.
            Effect::Stop { .. } => Box::pin(std::future::pending()),
        }
    }
}

/// Work that asks servers; where no connection can be set up, that is what came of it.
fn connected<W, F>(id: EffectId, work: W) -> Work
where
    W: FnOnce(Http) -> F + Send + 'static,
    F: Future<Output = Event> + Send,
{
    Box::pin(async move {
        // Roots are read from the disk.
        let made = spawn_blocking(|| Http::new(&HttpOptions::default())).await;
        match made.map_err(|_| None).and_then(|made: Result<Http, HttpOptionsError>| made.map_err(Some)) {
            Ok(http) => work(http).await,
            Err(Some(error)) => Event::Failed { id, why: Refusal::Connection(error) },
            Err(None) => Event::Failed { id, why: Refusal::Stopped(None) },
        }
    })
}

async fn checked(origin: &Origin, id: EffectId, check: &Check, http: &Http, world: World) -> Event {
    let (progress, mut lines) = mpsc::unbounded_channel();
    let tell = async {
        while let Some((api, line)) = lines.recv().await {
            origin.learn(Event::Line { id, api, line });
        }
    };
    let test = async move {
        let report = run(check, http, (world.now)(), &progress).await;
        drop(progress);
        report
    };
    let (report, ()) = tokio::join!(test, tell);
    Event::Checked { id, report: Box::new(report) }
}

/// After an answer that is not the wished one, the next is awaited at once.
async fn listen(origin: Origin, id: EffectId, asked: Asked, language: Language) -> Event {
    let page = Arc::new(move |read: &_| ::documents::reply_page(language, read));
    loop {
        let Ok(listener) = ReplyListener::bind().await else { return Event::NotListening { id } };
        origin.learn(Event::Listening { id, redirect_uri: listener.redirect_uri() });
        let mut foreign = listener.foreign();
        let answer = listener.answer(asked.clone(), page.clone());
        let many = async {
            if let Ok(count) = foreign.wait_for(|count| *count >= ReplyListener::MANY).await {
                origin.learn(Event::ForeignReplies { id, count: *count });
            }
            std::future::pending().await
        };
        let answer = tokio::select! {
            answer = answer => answer,
            never = many => never,
        };
        origin.learn(Event::Replied { id, answer });
    }
}

fn opened(id: EffectId, world: World, what: String) -> Work {
    Box::pin(async move {
        match blocking(move || (world.open)(&what)).await {
            Ok(()) => Event::Opened { id },
            Err(error) => Event::NotOpened { id, error },
        }
    })
}

/// Disks and desktops may be slow: nothing else waits for them.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    spawn_blocking(work).await.unwrap_or_else(|broken| Err(broken.into()))
}
