//! The step `customer`: naming it and finding its tenant; with an app for the own organisation, that one.

use entra::{AppAudience, Problem};
use onboarding::Step;
use onboarding::{Action, Field};

use super::{
    Way,
    values::{numbered, wrong},
};
use crate::{
    commands::tenant,
    output::{ExitCode, FAINT, Stop, padded, report::TenantView, width},
};

impl Way<'_> {
    /// An ending where no tenant can be found.
    pub(super) async fn find_customer(&mut self) -> Result<Option<ExitCode>, Stop> {
        if self.audience() == AppAudience::Customers {
            return self.name_customer().await;
        }
        // There the machine looks it up by itself.
        self.go(Step::Consent)?;
        self.look_up().await?;
        Ok(self.told_look_up())
    }

    async fn name_customer(&mut self) -> Result<Option<ExitCode>, Stop> {
        self.go(Step::Customer)?;
        self.heading(Step::Customer, self.practice.is_none());
        let pretend = self.practice.as_ref().map(|practice| practice.tenants()).unwrap_or_default();
        let columns = pretend.iter().map(|one| width(&one.domain)).max().unwrap_or_default() + 2;
        for (at, one) in pretend.iter().enumerate() {
            let story = self.terminal.words(&format!("story-{}", one.story));
            let domain = padded(&one.domain, columns);
            self.terminal.row(&format!("    {FAINT}{:>2}{FAINT:#} {domain}", at + 1), &story);
        }
        let default = pretend.first().map(|one| one.domain.clone()).unwrap_or_default();
        let question = self.terminal.words("terminal-onboard-customer");
        loop {
            let text = self.questions.ask(&question, &default).await?;
            let text = numbered(&text, &pretend).map_or(text.clone(), |one| one.domain.clone());
            self.enter(Field::Customer, &text);
            let problem = self.machine.customer_problem();
            // Of a tenant that was not found the reader is told anew, as of any other look-up.
            let unread = problem.filter(|problem| !matches!(problem, Problem::TenantNotFound { .. }));
            if let Some(problem) = wrong(&unread, &text, Problem::TenantUnreadable) {
                self.questions.wrong(&problem)?;
                continue;
            }
            self.act(Action::FindTenant);
            self.look_up().await?;
            match self.machine.customer_problem().filter(|_| self.questions.may_ask_again()) {
                Some(problem) => self.questions.wrong(&problem)?,
                None => return Ok(self.told_look_up()),
            }
        }
    }

    async fn look_up(&mut self) -> Result<(), Stop> {
        self.until(|machine| machine.looking_since().is_none()).await
    }

    /// Which tenant it is, or, with an ending, why none was found.
    fn told_look_up(&self) -> Option<ExitCode> {
        match self.machine.looked_up()? {
            Ok(found) => {
                tenant::tell(self.terminal, "    ", &TenantView::of(found));
                tenant::warn_of_cloud(self.terminal, &self.reach, found);
                for note in self.machine.customer_notes() {
                    self.terminal.paragraph("    ", &self.terminal.tell(&note));
                }
                None
            }
            Err(error) => Some(self.tell_verdict(&error.verdict())),
        }
    }
}
