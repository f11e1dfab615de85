//! The way through, step by step: what was entered, what it leads to, what is still wanted.
//! No clock, no network, no language: window and terminal drive it.

mod app_values;
mod credential;
mod entry;
mod papers;
mod progress;

use time::{Date, OffsetDateTime};

pub use credential::{CertificateFile, CredentialKind, Secret};
pub use entry::Entry;
pub use papers::{ProfileEntries, ProfileField};
pub use progress::Mark;

use crate::{
    Addresses, Answer, Api, AppAudience, Asked, Cause, Check, ClientId, Cloud, ConsentLink, ConsentReply,
    ConsentState, Endpoint, LinkStyle, Problem, ReadBackCode, RedirectUri, Registration, ReplyWay, Report,
    Sentence, Step, TenantFound, TenantHint, TenantId,
};

/// One partner's app and one customer on the way. The secret lives here and nowhere else.
#[derive(Debug)]
pub struct Onboarding {
    step: Option<Step>,
    audience: AppAudience,
    cloud: Cloud,
    api_base: Entry<String>,
    /// The reader wants tokens to go to that address though it is not Microsoft's.
    api_base_confirmed: bool,
    api: Api,
    permissions: Vec<String>,
    app_name: Entry<String>,
    landing_page: Entry<RedirectUri>,
    client_id: Entry<ClientId>,
    home_tenant: Entry<TenantId>,
    credential: CredentialKind,
    secret: Secret,
    certificate: CertificateFile,
    secret_ends: Entry<Date>,
    customer: Entry<TenantHint>,
    found: Option<TenantFound>,
    profile: ProfileEntries,
    style: LinkStyle,
    reply_way: ReplyWay,
    state: ConsentState,
    /// The listener's address, while one is bound.
    loopback: RedirectUri,
    reply: Entry<ConsentReply>,
    answer: Option<Answer>,
    consented_at: Option<OffsetDateTime>,
    report: Option<Report>,
}

impl Onboarding {
    pub fn new(app_name: &str) -> Onboarding {
        let api = Api::default();
        Onboarding {
            step: None,
            audience: AppAudience::default(),
            cloud: Cloud::default(),
            api_base: Entry::default(),
            api_base_confirmed: false,
            api,
            permissions: vec![api.facts().default_permission().value.clone()],
            app_name: Entry::read(app_name, Registration::app_name),
            landing_page: Entry::default(),
            client_id: Entry::default(),
            home_tenant: Entry::default(),
            credential: CredentialKind::default(),
            secret: Secret::default(),
            certificate: CertificateFile::default(),
            secret_ends: Entry::default(),
            customer: Entry::default(),
            found: None,
            profile: ProfileEntries::default(),
            style: LinkStyle::default(),
            reply_way: ReplyWay::default(),
            state: ConsentState::random(),
            loopback: RedirectUri::registered_loopback(),
            reply: Entry::default(),
            answer: None,
            consented_at: None,
            report: None,
        }
    }

    /// Whose tenants the app is for: with the own one alone there is no customer to name.
    pub fn choose_audience(&mut self, audience: AppAudience) {
        if self.audience == audience {
            return;
        }
        self.audience = audience;
        self.customer = Entry::default();
        self.found = None;
        self.reply_way = ReplyWay::Here;
        self.begin_request();
        self.name_own_organisation();
        if self.step.is_some_and(|step| !self.steps().contains(&step)) {
            self.step = Some(Step::AppValues);
        }
    }

    /// The cloud that app and customers are in; another one is another registration and another sign-in.
    pub fn choose_cloud(&mut self, cloud: Cloud) {
        if self.cloud != cloud {
            self.cloud = cloud;
            self.found = None;
            self.begin_request();
        }
    }

    /// The API's address where Microsoft documents none, or another one than its own.
    pub fn enter_api_base(&mut self, text: &str) {
        let read = |text: &str| {
            let with = Addresses::of(self.cloud).with(None, Some(text))?;
            Ok(with.api_base(self.api).unwrap_or_default().to_owned())
        };
        let before = self.api_base.value.take();
        self.api_base = Entry::read(text, read);
        self.api_base_confirmed &= self.api_base.value == before;
        self.forget_proof();
    }

    /// Wants tokens to go to that very address; another one is asked about again.
    pub fn confirm_api_base(&mut self, confirmed: bool) {
        self.api_base_confirmed = confirmed && self.foreign_api_host().is_some();
        self.forget_proof();
    }

    pub fn choose_api(&mut self, api: Api) {
        if self.api != api {
            self.api = api;
            self.permissions = vec![api.facts().default_permission().value.clone()];
            self.forget_answers();
        }
    }

    /// Wants a permission or no longer; the order is that of the API's own list.
    pub fn choose_permission(&mut self, value: &str, wanted: bool) -> Result<(), Problem> {
        let facts = self.api.facts();
        let chosen = &facts.permission(value)?.value;
        self.permissions.retain(|held| held != chosen);
        if wanted {
            self.permissions.push(chosen.clone());
        }
        let place = |value: &String| facts.permissions.iter().position(|p| p.value == *value);
        self.permissions.sort_by_key(place);
        self.forget_answers();
        Ok(())
    }

    pub fn enter_customer(&mut self, text: &str) {
        let before = self.customer.value.clone();
        self.customer = Entry::read(text, TenantHint::parse_customer);
        if self.customer.value != before {
            self.found = None;
            self.begin_request();
        }
        if self.customer.value.as_ref().and_then(TenantHint::id).map(TenantId::uuid)
            == self.client_id.value.map(ClientId::uuid)
            && self.client_id.value.is_some()
        {
            self.customer.problem = Some(Problem::TenantIsClientId);
            self.customer.value = None;
        }
        self.notice_own_tenant();
    }

    /// What discovery said about the customer that was entered.
    pub fn take_tenant(&mut self, found: TenantFound) {
        if self.customer.value.as_ref().is_some_and(|hint| hint.to_string() == found.given) {
            self.found = Some(found);
            self.customer.problem = None;
            self.notice_own_tenant();
        }
    }

    pub fn tenant_is_unknown(&mut self, given: &str) {
        if self.customer.value.as_ref().is_some_and(|hint| hint.to_string() == given) {
            self.found = None;
            self.customer.problem = Some(Problem::TenantNotFound { given: given.to_owned() });
        }
    }

    pub fn choose_style(&mut self, style: LinkStyle) {
        self.style = style;
    }

    pub fn choose_reply_way(&mut self, way: ReplyWay) {
        self.reply_way = way;
    }

    /// The address of the listener that is bound now.
    pub fn redirect_to(&mut self, loopback: RedirectUri) {
        self.loopback = loopback;
    }

    /// Reads a pasted address or the code that was read back; only an answer to this very request moves the wizard.
    pub fn enter_reply(&mut self, text: &str, now: OffsetDateTime) {
        let asked = self.asked();
        let mut answer = None;
        self.reply = Entry::read(text, |text| {
            let reply = match ReadBackCode::parse(text) {
                Some(code) => code.reply(&asked)?,
                None => ConsentReply::parse(text)?,
            };
            answer = Some(reply.answers(&asked)?);
            Ok(reply)
        });
        if let Some(answer) = answer {
            self.take_answer(answer, now);
        }
    }

    /// An answer that was held against this request.
    pub fn take_answer(&mut self, answer: Answer, now: OffsetDateTime) {
        if answer.cause == Cause::ConsentGiven {
            self.consented_at = Some(now);
            self.report = None;
        }
        self.answer = Some(answer);
    }

    pub fn take_report(&mut self, report: Report) {
        if report.ids_swapped {
            self.client_id.problem = Some(Problem::IdsSwapped);
        }
        self.report = Some(report);
    }

    /// Keeps the app, begins anew with the customer.
    pub fn next_customer(&mut self) {
        self.customer = Entry::default();
        self.found = None;
        self.begin_request();
        self.step = Some(if self.steps().contains(&Step::Customer) { Step::Customer } else { Step::Consent });
        self.name_own_organisation();
    }

    /// The addresses for this customer: GCC signs in where the public cloud does, and its APIs stand elsewhere.
    /// What the reader entered for the API goes before what is known of any cloud.
    pub fn addresses(&self, chosen: &Addresses) -> Addresses {
        let found = self.found.as_ref().map(|found| found.cloud);
        let same_sign_in =
            |cloud: &crate::Cloud| cloud.facts().authority() == chosen.cloud().facts().authority();
        let theirs =
            found.filter(same_sign_in).map_or_else(|| chosen.clone(), |cloud| chosen.in_cloud(cloud));
        match &self.api_base.value {
            Some(base) => theirs.clone().with(None, Some(base)).unwrap_or(theirs),
            None => theirs,
        }
    }

    /// The link as it stands; `None` while a value for it is missing.
    pub fn link(&self, addresses: &Addresses) -> Option<ConsentLink> {
        let client_id = self.client_id.value?;
        let tenant = match &self.found {
            Some(found) => TenantHint::Id(found.tenant_id),
            None => self.customer.value.clone()?,
        };
        Some(match self.style {
            LinkStyle::Classic => ConsentLink::classic(addresses, client_id, tenant),
            LinkStyle::AdminConsent => {
                let (redirect_uri, state) = (self.redirect_uri()?, self.state.clone());
                ConsentLink::admin_consent(addresses, self.api, client_id, tenant, redirect_uri, state)
            }
        })
    }

    /// Where the answer is to come back; `None` while the partner's page is not named.
    fn redirect_uri(&self) -> Option<RedirectUri> {
        match self.reply_way {
            ReplyWay::Here => Some(self.loopback.clone()),
            ReplyWay::LandingPage => self.landing_page.value.clone(),
            ReplyWay::Address => Some(RedirectUri::registered_loopback()),
        }
    }

    /// Watching saw that consent is there, without any reply.
    pub fn notice_consent(&mut self, now: OffsetDateTime) {
        self.consented_at.get_or_insert(now);
    }

    /// What a reply has to answer.
    pub fn asked(&self) -> Asked {
        let hint = self.customer.value.as_ref().and_then(TenantHint::id);
        Asked { state: self.state.clone(), tenant: self.found.as_ref().map(|found| found.tenant_id).or(hint) }
    }

    /// The test as it stands; `None` while a value for it is missing, or the word that a token may go where it would.
    pub fn check(&self, addresses: &Addresses) -> Option<Check> {
        if self.wants_api_base_confirmed() {
            return None;
        }
        Some(Check {
            addresses: addresses.clone(),
            endpoint: Endpoint::default(),
            tenant: self.customer.value.clone()?,
            client_id: self.client_id.value?,
            credential: self.credential_held()?,
            api: self.api,
            home_tenant: self.home_tenant.value,
            permissions: self.permissions.clone(),
            consented_at: self.consented_at,
        })
    }

    /// A new request to a customer: nothing of an old answer may count for it.
    fn begin_request(&mut self) {
        self.state = ConsentState::random();
        self.forget_answers();
    }

    fn forget_answers(&mut self) {
        self.reply = Entry::default();
        self.answer = None;
        self.consented_at = None;
        self.forget_proof();
    }

    fn forget_proof(&mut self) {
        self.report = None;
    }

    fn notice_own_tenant(&mut self) {
        self.customer.notes.retain(|note| note.id != "note-own-tenant");
        let asked = self.asked().tenant;
        let for_customers = self.audience == AppAudience::Customers;
        if for_customers && asked.is_some() && asked == self.home_tenant.value {
            self.customer.notes.push(Sentence::new("note-own-tenant"));
        }
    }
}

#[cfg(test)]
mod tests;
