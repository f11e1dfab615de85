//! How far the way is: which steps are done, which may be opened, what is still wanted.

use entra::{AppAudience, Problem, Turn};
use explain::Sentence;

use super::{Machine, Status};
use crate::{Step, credential::CredentialKind, next_action::NextAction, place::Place};

/// A step's mark on the rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Open,
    Current,
    Done,
    NeedsAttention,
}

impl Machine {
    /// The steps of this way: without a customer there is none to name.
    pub fn steps(&self) -> Vec<Step> {
        let all = Step::ALL.into_iter();
        all.filter(|step| *step != Step::Customer || self.app.audience == AppAudience::Customers).collect()
    }

    /// Where the way back leads.
    pub fn back(&self) -> Place {
        match self.place {
            Place::Explain => self.below,
            Place::Home | Place::CheckSetUp => Place::Home,
            Place::Step(step) => {
                let before = self.steps().into_iter().rfind(|before| *before < step);
                before.map_or(Place::Home, Place::Step)
            }
        }
    }

    /// A step may be opened once every step before it has what it wants; the last two wait for nothing but values.
    pub fn is_reachable(&self, step: Step) -> bool {
        let steps = self.steps();
        steps.contains(&step)
            && steps.iter().take_while(|before| **before != step).all(|before| self.wanted(*before).is_none())
    }

    /// Where Next leads; `None` while something on this step is still wanted.
    pub fn next_step(&self) -> Option<Step> {
        let now = self.step()?;
        let next = self.steps().into_iter().find(|step| *step > now)?;
        self.is_reachable(next).then_some(next)
    }

    /// Where the way goes on from the first screen: whoever has an app is not led through its registration again.
    pub fn first_open_step(&self) -> Step {
        let registered = self.wanted(Step::AppValues).is_none();
        let steps = self.steps().into_iter().filter(|step| !registered || *step >= Step::AppValues);
        let open = |step: &Step| self.is_reachable(*step) && !self.is_done(*step);
        steps.into_iter().find(open).unwrap_or(Step::ChoosePermissions)
    }

    pub fn mark(&self, step: Step) -> Mark {
        if self.step() == Some(step) {
            return Mark::Current;
        }
        if self.needs_attention(step) {
            return Mark::NeedsAttention;
        }
        if self.is_done(step) { Mark::Done } else { Mark::Open }
    }

    /// What the place on the screen still wants.
    pub fn wanted_here(&self) -> Option<Sentence> {
        let missing = match self.place {
            Place::Step(step) => return self.wanted(step),
            Place::CheckSetUp if self.customer_named().is_none() => "wanted-customer",
            Place::CheckSetUp if self.check().is_none() => {
                return self.wanted(Step::AppValues).or_else(|| self.wanted(Step::ChoosePermissions));
            }
            _ => return None,
        };
        Some(Sentence::new(missing))
    }

    /// What this step still wants before Next.
    pub fn wanted(&self, step: Step) -> Option<Sentence> {
        let app = &self.app;
        let missing = match step {
            Step::ChoosePermissions if app.permissions.is_empty() => "wanted-permission",
            Step::ChoosePermissions if !self.unconfirmed_hosts().is_empty() => "wanted-api-base-confirmed",
            Step::RegisterApp if app.name.value.is_none() => "wanted-app-name",
            Step::AppValues if app.client_id.value.is_none() || self.client_id_problem().is_some() => {
                "wanted-client-id"
            }
            Step::AppValues if app.home_tenant.value.is_none() => "wanted-home-tenant",
            Step::AppValues if app.credential_held().is_none() => match app.credential {
                CredentialKind::Secret => "wanted-secret",
                CredentialKind::Certificate => "wanted-certificate",
            },
            Step::Customer if self.tenant().is_none() => "wanted-customer",
            _ => return None,
        };
        Some(Sentence::new(missing))
    }

    /// What is wrong with the client ID: with its text, beside the home tenant's, or as the last test saw it.
    pub fn client_id_problem(&self) -> Option<Problem> {
        let swapped = self.report().is_some_and(|report| report.ids_swapped);
        self.app.client_id_problem().or(swapped.then_some(Problem::IdsSwapped))
    }

    fn is_done(&self, step: Step) -> bool {
        match step {
            Step::Consent => self.consent_is_there(),
            Step::Test => matches!(self.status(), Status::Proven(_)),
            Step::HandOver => false,
            Step::ChoosePermissions | Step::RegisterApp => {
                self.step().is_some_and(|now| now > step) && self.wanted(step).is_none()
            }
            Step::AppValues | Step::Customer => self.wanted(step).is_none(),
        }
    }

    fn needs_attention(&self, step: Step) -> bool {
        let app = &self.app;
        let next = self.next_action();
        if matches!(next, NextAction::Correct(_)) && next.step() == Some(step) {
            return true;
        }
        match step {
            Step::ChoosePermissions => app.api_base.problem.is_some(),
            Step::RegisterApp => app.name.problem.is_some() || app.landing_page.problem.is_some(),
            Step::AppValues => {
                self.client_id_problem().is_some()
                    || app.home_tenant.problem.is_some()
                    || app.secret.problem.is_some()
                    || app.certificate.problem.is_some()
            }
            Step::Customer => self.customer_problem().is_some(),
            Step::Consent => matches!(self.status(), Status::Refused(_) | Status::NeedsConsentAgain { .. }),
            Step::Test => match self.status() {
                Status::NotWorking(checked) => checked.report.verdict.cause.turn() != Turn::Wait,
                Status::NeedsConsentAgain { .. } => self.report().is_some(),
                _ => false,
            },
            Step::HandOver => false,
        }
    }
}
