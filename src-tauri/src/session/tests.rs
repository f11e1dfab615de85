//! The session as a page meets it: actions answered, events followed, panics survived.

use std::io;

use onboarding::{Action, Field, Place};
use time::OffsetDateTime;
use tokio::sync::mpsc;
use wording::Language;

use super::{Session, World};
use crate::{stopped, view::View};

pub(super) const CUSTOMER: &str = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";

/// A page that looks at a session.
pub(super) struct Seat {
    pub(super) session: Session,
    views: mpsc::UnboundedReceiver<View>,
}

impl Seat {
    pub(super) async fn new() -> Seat {
        Seat::at(|_| Err(io::ErrorKind::Unsupported.into())).await
    }

    async fn at(open: fn(&str) -> io::Result<()>) -> Seat {
        let world = World { now: OffsetDateTime::now_utc, open, downloads: || None };
        let session = Session::start(Language::En, world);
        let (told, views) = mpsc::unbounded_channel();
        session.follow(Box::new(move |view| told.send(view).is_ok())).await.unwrap();
        Seat { session, views }
    }

    pub(super) async fn act(&self, action: Action) -> View {
        self.session.act(action).await.unwrap()
    }

    pub(super) async fn enter(&self, field: Field, text: &str) -> View {
        self.act(Action::Enter(field, text.to_owned())).await
    }

    /// The first view that is so, of those that events bring.
    pub(super) async fn until(&mut self, is_so: impl Fn(&View) -> bool) -> View {
        loop {
            let view = self.views.recv().await.unwrap();
            if is_so(&view) {
                return view;
            }
        }
    }

    async fn refusal(&mut self) -> (String, Option<String>) {
        let view = self.until(|view| view.refusal.is_some()).await;
        view.refusal.map(|refusal| (refusal.code, refusal.path)).unwrap()
    }
}

#[tokio::test]
async fn every_view_is_newer_than_the_one_before() {
    let seat = Seat::new().await;
    let first = seat.session.view().await.unwrap().revision;
    let second = seat.enter(Field::Customer, CUSTOMER).await.revision;
    assert!(first < second && second < seat.act(Action::Go(Place::Home)).await.revision);
}

#[tokio::test]
async fn an_effect_that_panics_is_told_and_nothing_that_was_typed_is_lost() {
    stopped::install();
    let mut seat = Seat::at(|_| panic!("no browser was ever so broken")).await;
    seat.enter(Field::Customer, CUSTOMER).await;
    seat.act(Action::OpenPortal).await;
    let (code, _) = seat.refusal().await;
    assert_eq!(code, "browser-not-opened", "the thread that starts programs is not ours to break");
    let view = seat.enter(Field::Customer, "contoso.com").await;
    assert_eq!(view.customer.field.text, "contoso.com");
    assert!(view.refusal.is_none(), "the next action clears it");
}

#[tokio::test]
async fn a_job_that_panics_leaves_a_session_that_answers() {
    stopped::install();
    let mut seat = Seat::new().await;
    seat.enter(Field::Customer, CUSTOMER).await;
    let stopped = seat.session.ask("act", |_| panic!("in the middle of it")).await.unwrap_err();
    let text = std::fs::read_to_string(stopped.path.as_ref().unwrap()).unwrap();
    std::fs::remove_file(stopped.path.unwrap()).unwrap();
    assert!(text.contains("command: act") && text.contains("in the middle of it"), "{text}");
    seat.session.tell(|_| panic!("while something was learned"));
    let (code, path) = seat.refusal().await;
    assert_eq!(code, "program-stopped");
    std::fs::remove_file(path.unwrap()).unwrap();
    assert_eq!(seat.session.view().await.unwrap().customer.field.text, CUSTOMER);
}

#[tokio::test]
async fn practice_is_a_way_of_its_own() {
    let mut seat = Seat::new().await;
    seat.enter(Field::Customer, CUSTOMER).await;
    let view = seat.session.practise(true).await.unwrap();
    assert_eq!(view.customer.field.text, "");
    let customer = view.practice.unwrap().customers.swap_remove(0).domain;
    seat.session.use_practice_app().await.unwrap();
    seat.act(Action::Go(Place::Step(onboarding::Step::Customer))).await;
    seat.enter(Field::Customer, &customer).await;
    assert!(seat.act(Action::FindTenant).await.customer.looking_since.is_some());
    let found = seat.until(|view| view.customer.found.is_some()).await;
    assert_eq!(found.customer.looking_since, None);
    let view = seat.session.practise(false).await.unwrap();
    assert_eq!((view.customer.field.text.as_str(), view.customer.found), (CUSTOMER, None));
}

/// What overflows a stack is no panic: nothing catches it. A thread of the window has 2 MiB, and holds work more than once.
#[tokio::test]
async fn work_that_waits_for_much_stays_small_on_the_stack() {
    let seat = Seat::new().await;
    let sizes = [
        size_of_val(&seat.session.act(Action::Test)),
        size_of_val(&seat.session.practise(true)),
        size_of_val(&seat.session.explain(String::new().into())),
    ];
    assert!(sizes.iter().all(|size| *size < 16 * 1024), "{sizes:?}");
}
