//! What takes time: the look-up of a tenant, the test, and waiting for a consent reply. Each can be stopped.

use std::{
    future::{Future, pending},
    sync::Arc,
    time::Duration,
};

use consentry::{Cause, Line, ReplyListener, Turn, Watch, consent_is_there, find_tenant, run, watch};
use tokio::sync::mpsc;

use super::{Refusal, Session};
use crate::{present, view};

/// For how long the wizard looks for consent by itself.
const WATCH_AT_MOST: Duration = Duration::from_secs(60 * 60);

/// Pauses between tests while Microsoft is still copying: each half as long again, at most half a minute.
pub(super) fn pause_s(waits: u32) -> u32 {
    (1..waits).fold(2, |pause: u32, _| (pause * 3).div_ceil(2)).min(30)
}

impl Session {
    /// Asks the sign-in service which tenant the customer's name means.
    pub async fn find_tenant(&self) -> Result<view::View, Refusal> {
        self.end_what_runs();
        let (hint, addresses, http) = {
            let mut state = self.state();
            let Some(hint) = state.shown_way().customer().value.clone() else { return Ok(state.view()) };
            state.looking = true;
            state.look_up_failed = None;
            (hint, state.addresses(), state.http()?)
        };
        let Some(found) = self.unless_stopped(find_tenant(&http, &addresses, &hint)).await else {
            return Ok(self.view());
        };
        Ok(self.change(|state| {
            state.looking = false;
            match found {
                Ok(found) => state.way().take_tenant(found),
                Err(error) if error.cause() == Cause::TenantUnknown => {
                    state.way().tenant_is_unknown(&hint.to_string());
                }
                Err(error) => state.look_up_failed = Some(error.verdict()),
            }
        }))
    }

    /// Runs the test once; `told` hears each line as it resolves.
    pub async fn run_test(&self, told: impl Fn(view::CheckLine) + Send) -> Result<view::View, Refusal> {
        self.end_what_runs();
        let (check, http) = {
            let mut state = self.state();
            let Some(check) = state.shown_way().check(&state.addresses()) else { return Ok(state.view()) };
            let http = state.http()?;
            state.running = true;
            (check, http)
        };
        let (progress, mut lines) = mpsc::unbounded_channel::<Line>();
        let tell = async move {
            while let Some(line) = lines.recv().await {
                told(present::check_line(&line));
            }
        };
        let now = (self.world.now)();
        let test = async move {
            let report = run(&check, &http, now, &progress).await;
            drop(progress);
            report
        };
        let Some((report, ())) = self.unless_stopped(async { tokio::join!(test, tell) }).await else {
            return Ok(self.view());
        };
        Ok(self.change(|state| {
            state.running = false;
            let waits = report.verdict.cause.turn() == Turn::Wait;
            state.waits = if waits { state.waits + 1 } else { 0 };
            state.way().take_report(report);
        }))
    }

    /// Resolves when the reply to this request was caught, or when the step is left; `told` hears once that there are many
    /// answers to other requests, and how many.
    pub async fn wait_for_reply(&self, told: impl Fn(u32) + Send) -> view::View {
        let (listener, asked, language) = {
            let mut state = self.state();
            let Some(listener) = state.listener.take() else { return state.view() };
            (listener, state.shown_way().asked(), state.customer_language())
        };
        let mut foreign = listener.foreign();
        let watch = async {
            if let Ok(count) = foreign.wait_for(|count| *count >= ReplyListener::MANY).await {
                told(*count);
            }
            pending().await
        };
        let page = Arc::new(move |read: &_| documents::reply_page(language, read));
        let caught = async {
            tokio::select! {
                answer = listener.answer(asked, page) => answer,
                never = watch => never,
            }
        };
        let Some(answer) = self.unless_stopped(caught).await else { return self.view() };
        let now = (self.world.now)();
        self.stop_watching();
        self.change(|state| {
            state.listening = None;
            state.way().take_answer(answer, now);
        });
        // The admin said no, or was somebody else: the next try needs a listener again.
        if self.view().consent.reply.is_some_and(|reply| reply.cause != Cause::ConsentGiven) {
            self.listen().await;
        }
        self.view()
    }

    /// Looks by itself until consent is there, for an admin who sits elsewhere; what it finds is the test's result.
    pub async fn watch_consent(&self) -> Result<view::View, Refusal> {
        let (check, http) = {
            let mut state = self.state();
            let Some(check) = state.shown_way().check(&state.addresses()) else { return Ok(state.view()) };
            let http = state.http()?;
            if std::mem::replace(&mut state.watching, true) {
                return Ok(state.view());
            }
            (check, http)
        };
        let (progress, _nobody) = mpsc::unbounded_channel::<Line>();
        let patience = Watch::until_consent(WATCH_AT_MOST);
        let mut stops = self.watch_stops.subscribe();
        let watched = tokio::select! {
            report = watch(&check, &http, self.world.now, patience, &progress, |_, _| {}) => Some(report),
            _ = stops.changed() => None,
        };
        let now = (self.world.now)();
        let there = watched.as_ref().is_some_and(consent_is_there);
        if there {
            self.end_what_runs();
        }
        Ok(self.change(|state| {
            state.watching = false;
            match watched {
                // Whether everything works is for the reader's own test to say.
                Some(_) if there => state.way().notice_consent(now),
                Some(report) if report.verdict.cause != Cause::ConsentMissing => {
                    state.way().take_report(report)
                }
                _ => {}
            }
        }))
    }

    pub fn stop_watching(&self) -> view::View {
        self.watch_stops.send_modify(|count| *count += 1);
        self.change(|state| state.watching = false)
    }

    /// Binds the listener while the consent step is shown. Without one, watching and pasting are left.
    pub(super) async fn listen(&self) {
        if self.view().step != Some(consentry::Step::Consent) || self.state().listener.is_some() {
            return;
        }
        let Ok(listener) = ReplyListener::bind().await else { return };
        self.change(|state| {
            let redirect_uri = listener.redirect_uri();
            state.listening = Some(redirect_uri.as_str().to_owned());
            state.way().redirect_to(redirect_uri);
            state.listener = Some(listener);
        });
    }

    async fn unless_stopped<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let mut stops = self.stops.subscribe();
        tokio::select! {
            done = work => Some(done),
            _ = stops.changed() => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::pause_s;

    #[test]
    fn pauses_grow_and_end_at_half_a_minute() {
        assert_eq!((1..=9).map(pause_s).collect::<Vec<_>>(), [2, 3, 5, 8, 12, 18, 27, 30, 30]);
    }
}
