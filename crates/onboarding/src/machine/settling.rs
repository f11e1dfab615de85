//! The one place that stops what nobody asks any more, and starts what the place wants.

use entra::{AppAudience, LinkStyle};
use time::OffsetDateTime;

use super::{Listening, Machine, Status};
use crate::{
    ReplyWay, Step,
    effect::{Effect, EffectId},
    place::Place,
};

impl Machine {
    /// After every action and event: what nobody asks any more is stopped, what the place wants is begun.
    pub(super) fn settle(&mut self, now: OffsetDateTime) -> Vec<Effect> {
        for place in [&mut self.place, &mut self.below] {
            // Without a customer there is no step that names one.
            if *place == Place::Step(Step::Customer) && self.app.audience == AppAudience::OwnOrganisation {
                *place = Place::Step(Step::AppValues);
            }
        }
        self.draft_request(now);
        let mut effects = self.stop_what_nobody_asks();
        effects.extend(self.look_up_own_organisation(now));
        effects.extend(self.listen_where_asked());
        effects
    }

    /// The place whose work is under way: the one on the screen, or the one that it lies over.
    pub(crate) fn at_work(&self) -> Place {
        if self.place == Place::Explain { self.below } else { self.place }
    }

    fn stop_what_nobody_asks(&mut self) -> Vec<Effect> {
        let (look_up, basis) = (self.look_up(), self.basis());
        let place = self.at_work();
        let looks = matches!(place, Place::Step(Step::Customer | Step::Consent));
        let tests = matches!(place, Place::Step(Step::Test) | Place::CheckSetUp);
        let watches = place == Place::Step(Step::Consent) && !self.consent_is_there();
        let work = &mut self.work;
        let looking = work.look_up.take_if(|running| !looks || Some(&running.of) != look_up.as_ref());
        let watching = work.watch.take_if(|running| !watches || Some(&running.of) != basis.as_ref());
        let mut ended: Vec<EffectId> =
            looking.map(|running| running.id).into_iter().chain(watching.map(|running| running.id)).collect();
        if !tests || work.test.basis().is_some_and(|of| Some(of) != basis.as_ref()) {
            ended.extend(std::mem::take(&mut work.test).id());
        }
        let listens = self.state_to_listen_for();
        if self.work.listening.of().is_some_and(|(_, state)| Some(state) != listens.as_deref()) {
            ended.extend(self.work.listening.of().map(|(id, _)| id));
            self.work.listening = Listening::Off;
        }
        if place != Place::Step(Step::Consent) {
            self.work.listening = Listening::Off;
        }
        ended.into_iter().map(|id| Effect::Stop { id }).collect()
    }

    /// With the own organisation's app nobody presses a button to find its tenant.
    fn look_up_own_organisation(&mut self, now: OffsetDateTime) -> Vec<Effect> {
        let asks = self.at_work() == Place::Step(Step::Consent);
        let wanted = self.app.audience == AppAudience::OwnOrganisation && asks;
        if !wanted || self.work.look_up.is_some() || self.looked_up().is_some() {
            return Vec::new();
        }
        self.find_tenant(now)
    }

    fn listen_where_asked(&mut self) -> Vec<Effect> {
        let Some(state) = self.state_to_listen_for() else { return Vec::new() };
        let (Listening::Off, Some(asked)) = (&self.work.listening, self.asked()) else { return Vec::new() };
        let id = self.next_effect();
        self.work.listening = Listening::Starting { id, state };
        vec![Effect::Listen { id, asked }]
    }

    /// The request whose answer is to be caught here, while nobody has accepted it.
    fn state_to_listen_for(&self) -> Option<String> {
        let here = self.reply_way() == ReplyWay::Here && self.style == LinkStyle::AdminConsent;
        let waits = !matches!(self.status(), Status::Accepted { .. } | Status::Proven(_));
        if self.at_work() != Place::Step(Step::Consent) || !here || !waits {
            return None;
        }
        self.request().map(|request| request.state.as_str().to_owned())
    }
}
