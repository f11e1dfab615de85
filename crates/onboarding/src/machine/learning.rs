//! What came of an effect: taken where it answers something that is still asked, and nowhere else.

use std::time::Duration;

use entra::{Cause, date};
use time::OffsetDateTime;

use super::{Listening, Machine, Test};
use crate::{
    Report,
    effect::{Effect, EffectId, Event},
    refusal::{Refusal, Saved},
};

impl Machine {
    /// What came of an effect. Whatever answers nothing that is still asked ends here.
    pub(super) fn take(&mut self, event: Event, now: OffsetDateTime) -> Vec<Effect> {
        match event {
            Event::TenantLookedUp { id, found } => {
                if let Some(running) = self.work.look_up.take_if(|running| running.id == id) {
                    self.history.add_tenant(running.of, found);
                }
            }
            Event::Line { id, api, line } => {
                if let Test::Running { id: asked, lines, .. } = &mut self.work.test
                    && *asked == id
                {
                    lines.retain(|(of, known)| (*of, known.name) != (api, line.name));
                    lines.push((api, line));
                }
            }
            Event::Checked { id, report } => return self.take_report(id, *report, now),
            Event::Woke { id } => return self.wake(id, now),
            Event::Watched { id, report } => self.take_watched(id, *report, now),
            // Also once more, where an answer has come and the next is waited for.
            Event::Listening { id, redirect_uri } => {
                if let Some((_, state)) = self.work.listening.of().filter(|(asked, _)| *asked == id) {
                    let state = state.to_owned();
                    self.work.listening = Listening::On { id, state, redirect_uri, since: now, foreign: 0 };
                }
            }
            Event::NotListening { id } => {
                if self.work.listening.of().is_some_and(|(asked, _)| asked == id) {
                    self.work.listening = Listening::Failed;
                }
            }
            Event::ForeignReplies { id, count } => {
                if let Listening::On { id: asked, foreign, .. } = &mut self.work.listening
                    && *asked == id
                {
                    *foreign = count;
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
            Event::Opened { id } => {
                self.work.opening.take_if(|asked| *asked == id);
            }
            Event::NotOpened { id, error } => {
                if self.work.opening.take_if(|asked| *asked == id).is_some() {
                    self.refusal = Some(Refusal::Browser(error));
                }
            }
            Event::Failed { id, why } => {
                if self.work.ends(id) {
                    self.refusal = Some(why);
                }
            }
        }
        Vec::new()
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
        if crate::consent_is_there(&report) {
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
