//! How far the wizard is: which steps are done, which may be opened, what is still wanted.

use time::Date;

use super::{CredentialKind, Entry, Onboarding, ProfileEntries, Secret};
use crate::{
    Addresses, Answer, Api, AppAudience, Cause, ClientId, Cloud, ConsentReply, LinkStyle, RedirectUri,
    ReplyWay, Report, Sentence, Step, TenantFound, TenantHint, TenantId,
};

/// A step's mark on the rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Open,
    Current,
    Done,
    NeedsAttention,
}

impl Onboarding {
    /// `None`: the first screen.
    pub fn step(&self) -> Option<Step> {
        self.step
    }

    /// Goes to a step that may be opened; any other is left closed.
    pub fn go_to(&mut self, step: Option<Step>) {
        if step.is_none_or(|step| self.is_reachable(step)) {
            self.step = step;
        }
    }

    /// A step may be opened once every step before it has what it wants; the last two wait for nothing but values.
    pub fn is_reachable(&self, step: Step) -> bool {
        let steps = self.steps();
        steps.contains(&step)
            && steps.iter().take_while(|before| **before != step).all(|before| self.wanted(*before).is_none())
    }

    /// The steps of this way: without a customer there is none to name.
    pub fn steps(&self) -> Vec<Step> {
        let all = Step::ALL.into_iter();
        all.filter(|step| *step != Step::Customer || self.audience == AppAudience::Customers).collect()
    }

    pub fn mark(&self, step: Step) -> Mark {
        if self.step == Some(step) {
            return Mark::Current;
        }
        if self.has_problem(step) {
            return Mark::NeedsAttention;
        }
        if self.is_done(step) { Mark::Done } else { Mark::Open }
    }

    /// What this step still wants before Next.
    pub fn wanted(&self, step: Step) -> Option<Sentence> {
        let missing = match step {
            Step::ChoosePermissions if self.permissions.is_empty() => "wanted-permission",
            Step::ChoosePermissions if self.wants_api_base_confirmed() => "wanted-api-base-confirmed",
            Step::RegisterApp if self.app_name.value.is_none() => "wanted-app-name",
            Step::AppValues if self.client_id.value.is_none() || self.client_id.problem.is_some() => {
                "wanted-client-id"
            }
            Step::AppValues if self.home_tenant.value.is_none() => "wanted-home-tenant",
            Step::AppValues if self.credential_held().is_none() => self.wanted_credential(),
            Step::Customer if self.customer.value.is_none() || self.found.is_none() => "wanted-customer",
            _ => return None,
        };
        Some(Sentence::new(missing))
    }

    fn wanted_credential(&self) -> &'static str {
        match self.credential() {
            CredentialKind::Secret => "wanted-secret",
            CredentialKind::Certificate => "wanted-certificate",
        }
    }

    fn is_done(&self, step: Step) -> bool {
        let passed = |cause| self.report.as_ref().is_some_and(|report| report.verdict.cause == cause);
        match step {
            Step::Consent => {
                passed(Cause::Verified)
                    || self.answer.as_ref().is_some_and(|a| a.cause == Cause::ConsentGiven)
            }
            Step::Test => passed(Cause::Verified),
            Step::HandOver => false,
            Step::ChoosePermissions | Step::RegisterApp => {
                self.step.is_some_and(|now| now > step) && self.wanted(step).is_none()
            }
            Step::AppValues | Step::Customer => self.wanted(step).is_none(),
        }
    }

    fn has_problem(&self, step: Step) -> bool {
        match step {
            Step::ChoosePermissions => self.api_base.problem.is_some(),
            Step::RegisterApp => self.app_name.problem.is_some() || self.landing_page.problem.is_some(),
            Step::AppValues => {
                self.client_id.problem.is_some()
                    || self.home_tenant.problem.is_some()
                    || self.secret.problem.is_some()
            }
            Step::Customer => self.customer.problem.is_some(),
            Step::Consent => {
                !self.consent_is_seen()
                    && self.answer.as_ref().is_some_and(|a| a.cause != Cause::ConsentGiven)
            }
            Step::Test => self.report.as_ref().is_some_and(|report| {
                !matches!(report.verdict.cause, Cause::Verified | Cause::Propagating | Cause::Throttled)
            }),
            Step::HandOver => false,
        }
    }

    /// A good reply came, or watching saw that consent is there.
    pub fn consent_is_seen(&self) -> bool {
        self.consented_at.is_some()
    }

    pub fn audience(&self) -> AppAudience {
        self.audience
    }

    pub fn cloud(&self) -> Cloud {
        self.cloud
    }

    /// The API's address as entered; empty where the cloud's own stands.
    pub fn api_base(&self) -> &Entry<String> {
        &self.api_base
    }

    /// The host that was entered for the API and is neither Microsoft's nor this computer's.
    pub fn foreign_api_host(&self) -> Option<String> {
        let with = Addresses::of(self.cloud).with(None, self.api_base.value.as_deref()).ok()?;
        with.foreign().pop()
    }

    pub fn api_base_is_confirmed(&self) -> bool {
        self.api_base_confirmed
    }

    pub(super) fn wants_api_base_confirmed(&self) -> bool {
        !self.api_base_confirmed && self.foreign_api_host().is_some()
    }

    pub fn api(&self) -> Api {
        self.api
    }

    pub fn permissions(&self) -> &[String] {
        &self.permissions
    }

    pub fn app_name(&self) -> &Entry<String> {
        &self.app_name
    }

    /// The page that the partner hosts for the answer.
    pub fn landing_page(&self) -> &Entry<RedirectUri> {
        &self.landing_page
    }

    pub fn profile(&self) -> &ProfileEntries {
        &self.profile
    }

    pub fn client_id(&self) -> &Entry<ClientId> {
        &self.client_id
    }

    pub fn home_tenant(&self) -> &Entry<TenantId> {
        &self.home_tenant
    }

    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    pub fn secret_ends(&self) -> &Entry<Date> {
        &self.secret_ends
    }

    pub fn customer(&self) -> &Entry<TenantHint> {
        &self.customer
    }

    pub fn found(&self) -> Option<&TenantFound> {
        self.found.as_ref()
    }

    pub fn style(&self) -> LinkStyle {
        self.style
    }

    pub fn reply_way(&self) -> ReplyWay {
        self.reply_way
    }

    pub fn reply(&self) -> &Entry<ConsentReply> {
        &self.reply
    }

    pub fn answer(&self) -> Option<&Answer> {
        self.answer.as_ref()
    }

    pub fn report(&self) -> Option<&Report> {
        self.report.as_ref()
    }
}
