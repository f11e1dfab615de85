//! What to do next, as things stand.

use entra::Verdict;

use super::{Machine, Status};
use crate::{Step, next_action::NextAction, place::Place};

impl Machine {
    /// What to do next, as things stand.
    pub fn next_action(&self) -> NextAction {
        if let (Place::CheckSetUp, Some(report)) = (self.place(), self.report()) {
            return NextAction::after(&report.verdict, self.app.credential());
        }
        let before_test = self.steps().into_iter().filter(|step| *step < Step::Test);
        if let Some(step) = before_test.into_iter().find(|step| self.wanted(*step).is_some()) {
            return NextAction::Complete(step);
        }
        match self.status() {
            Status::NotAsked | Status::Asked(_) => NextAction::SendRequest,
            Status::Refused(answer) => NextAction::after(&Verdict::of(answer.cause), self.app.credential()),
            Status::Accepted { .. } => NextAction::Test,
            Status::Proven(_) => NextAction::HandOver,
            Status::NeedsConsentAgain { .. } => NextAction::AskAgain,
            Status::NotWorking(checked) => NextAction::after(&checked.report.verdict, self.app.credential()),
        }
    }
}
