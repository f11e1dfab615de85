//! The step `customer`: naming it and finding its tenant; with an app for the own organisation, that one.

use consentry::{AppAudience, Cause, Problem, Step, TenantNotFound, find_tenant};

use super::{
    Way,
    values::{numbered, wrong},
};
use crate::{
    ending::{Ending, Stop},
    print::{FAINT, padded, width},
    report::TenantView,
    tenant,
};

impl Way<'_> {
    /// An ending where no tenant can be found.
    pub(super) async fn find_customer(&mut self) -> Result<Option<Ending>, Stop> {
        match self.onboarding.audience() {
            AppAudience::Customers => self.name_customer().await,
            AppAudience::OwnOrganisation => Ok(match self.look_up().await {
                Ok(()) => None,
                Err(error) => Some(self.tell_verdict(&error.verdict())),
            }),
        }
    }

    async fn name_customer(&mut self) -> Result<Option<Ending>, Stop> {
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
            self.onboarding.enter_customer(&text);
            if let Some(problem) =
                wrong(&self.onboarding.customer().problem, &text, Problem::TenantUnreadable)
            {
                self.questions.wrong(&problem)?;
                continue;
            }
            match self.look_up().await {
                Ok(()) => return Ok(None),
                Err(error) if error.cause() == Cause::TenantUnknown && self.questions.may_ask_again() => {
                    self.questions.wrong(&Problem::TenantNotFound { given: self.customer() })?;
                }
                Err(error) => return Ok(Some(self.tell_verdict(&error.verdict()))),
            }
        }
    }

    /// Finds the tenant that was named and says which it is.
    async fn look_up(&mut self) -> Result<(), TenantNotFound> {
        let Some(hint) = self.onboarding.customer().value.clone() else { return Ok(()) };
        let found = find_tenant(&self.reach.http, &self.reach.addresses, &hint).await?;
        tenant::tell(self.terminal, "    ", &TenantView::of(&found));
        tenant::warn_of_cloud(self.terminal, &self.reach, &found);
        self.onboarding.take_tenant(found);
        for note in &self.onboarding.customer().notes {
            self.terminal.paragraph("    ", &self.terminal.tell(note));
        }
        Ok(())
    }
}
