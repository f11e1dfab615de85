//! The step `test`: lines as they resolve, then the verdict; the machine says whether it is made again by itself.

use std::{ops::ControlFlow, time::Duration};

use entra::date;
use explain::Sentence;
use onboarding::Step;
use onboarding::{Action, Correction, Event, NextAction, Test};
use time::OffsetDateTime;

use super::Way;
use crate::output::{
    ExitCode, Stop,
    report::{self, Telling},
};

impl Way<'_> {
    pub(super) async fn test(&mut self) -> Result<ExitCode, Stop> {
        self.go(Step::Test)?;
        self.heading(Step::Test, false);
        self.act(Action::Test);
        let Some(check) = self.machine.check() else {
            return Err(Stop::new(Sentence::new("terminal-problem-no-answer")));
        };
        let telling = Telling::new(self.terminal, &check);
        while !matches!(self.machine.test(), Test::Idle) {
            let Some(event) = self.outside.next().await else { break };
            if let Event::Line { api, line, .. } = &event {
                telling.hear(*api, line);
            }
            let ran = matches!(self.machine.test(), Test::Running { .. });
            self.learn(event);
            if ran {
                self.tell_pause();
            }
        }
        let (Some(report), Some(check)) = (self.machine.report(), self.machine.check()) else {
            return Err(Stop::new(Sentence::new("terminal-problem-no-answer")));
        };
        telling.tell_rest(report);
        report::tell(self.terminal, report, &check);
        if self.terminal.json {
            report::document(self.terminal, report, &check, None);
        }
        let ending = report.verdict.cause.into();
        if self.machine.next_action() == NextAction::HandOver {
            self.hand_over().await?;
        }
        Ok(ending)
    }

    /// What the verdict leads to, a person may do at once: then the test is made again.
    pub(super) async fn do_next(&mut self, exit: ExitCode) -> Result<ControlFlow<ExitCode>, Stop> {
        let next = self.machine.next_action();
        let question = self.terminal.words("terminal-onboard-do-next");
        // A program gets one document.
        let is_over = next == NextAction::HandOver || self.terminal.json;
        if is_over || !self.questions.agrees(&question, false).await? {
            return Ok(ControlFlow::Break(exit));
        }
        let ends = match next {
            NextAction::Correct(Correction::Secret) => {
                self.enter_secret().await?;
                None
            }
            NextAction::Correct(Correction::Customer) => match self.find_customer().await? {
                None => self.get_consent().await?,
                ends => ends,
            },
            NextAction::Correct(Correction::ClientId) | NextAction::Complete(Step::AppValues) => {
                self.enter_app_values().await?;
                self.get_consent().await?
            }
            NextAction::AskAgain => {
                self.act(Action::AskAgain);
                self.get_consent().await?
            }
            NextAction::SendRequest => self.get_consent().await?,
            _ => None,
        };
        Ok(ends.map_or(ControlFlow::Continue(()), ControlFlow::Break))
    }

    /// Why it is waited, and for how long.
    fn tell_pause(&self) {
        if let (Test::Pausing { until, .. }, Some(report)) = (self.machine.test(), self.machine.report()) {
            let pause = date::between(OffsetDateTime::now_utc(), *until).as_seconds_f64().max(0.0);
            report::tell_wait(self.terminal, &report.verdict, Duration::from_secs_f64(pause.round()));
        }
    }
}
