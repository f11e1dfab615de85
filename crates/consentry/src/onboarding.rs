//! The way through, step by step: what was entered, what it leads to, what is still wanted.
//! No clock, no network, no language: window and terminal drive it.

mod entry;
mod progress;

use time::{Date, OffsetDateTime};

pub use entry::Entry;
pub use progress::Mark;

use crate::{
    Addresses, Answer, Api, Asked, Cause, Check, ClientId, ClientSecret, ConsentLink, ConsentReply,
    ConsentState, Credential, Endpoint, LinkStyle, Problem, RedirectUri, Report, Sentence, Step, TenantFound,
    TenantHint, TenantId, date, registration::APP_NAME_LIMIT,
};

/// One partner's app and one customer on the way. The secret lives here and nowhere else.
#[derive(Debug)]
pub struct Onboarding {
    step: Option<Step>,
    api: Api,
    permissions: Vec<String>,
    app_name: Entry<String>,
    client_id: Entry<ClientId>,
    home_tenant: Entry<TenantId>,
    secret: Secret,
    secret_ends: Entry<Date>,
    customer: Entry<TenantHint>,
    found: Option<TenantFound>,
    style: LinkStyle,
    state: ConsentState,
    redirect_uri: RedirectUri,
    reply: Entry<ConsentReply>,
    answer: Option<Answer>,
    consented_at: Option<OffsetDateTime>,
    report: Option<Report>,
}

/// The secret's field: its text is never kept, only what was said of it.
#[derive(Clone, Debug, Default)]
pub struct Secret {
    value: Option<ClientSecret>,
    pub problem: Option<Problem>,
    pub notes: Vec<Sentence>,
}

/// Days before a secret's end at which it is worth a word.
const ENDS_SOON: i64 = 60;

impl Onboarding {
    pub fn new(app_name: &str) -> Onboarding {
        let api = Api::default();
        Onboarding {
            step: None,
            api,
            permissions: vec![api.facts().default_permission().value.clone()],
            app_name: Entry::read(app_name, parse_app_name),
            client_id: Entry::default(),
            home_tenant: Entry::default(),
            secret: Secret::default(),
            secret_ends: Entry::default(),
            customer: Entry::default(),
            found: None,
            style: LinkStyle::default(),
            state: ConsentState::random(),
            redirect_uri: RedirectUri::registered_loopback(),
            reply: Entry::default(),
            answer: None,
            consented_at: None,
            report: None,
        }
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

    pub fn enter_app_name(&mut self, text: &str) {
        self.app_name = Entry::read(text, parse_app_name);
    }

    pub fn enter_client_id(&mut self, text: &str) {
        self.client_id = Entry::read(text, ClientId::parse);
        self.forget_proof();
        self.notice_swapped_ids();
    }

    pub fn enter_home_tenant(&mut self, text: &str) {
        self.home_tenant = Entry::read(text, TenantId::parse);
        self.notice_swapped_ids();
        self.notice_own_tenant();
    }

    pub fn enter_secret(&mut self, text: &str) {
        self.forget_proof();
        match ClientSecret::parse(text) {
            Ok((value, notes)) => self.secret = Secret { value: Some(value), problem: None, notes },
            // A slip of the hand does not throw away the secret that was held before.
            Err(problem) => self.secret.problem = Some(problem),
        }
    }

    /// Takes a secret that never was typed, as practice mode's.
    pub fn hold_secret(&mut self, secret: ClientSecret) {
        self.secret = Secret { value: Some(secret), ..Secret::default() };
        self.forget_proof();
    }

    pub fn forget_secret(&mut self) {
        self.secret = Secret::default();
        self.forget_proof();
    }

    pub fn enter_secret_ends(&mut self, text: &str, now: OffsetDateTime) {
        self.secret_ends = Entry::read(text, |text| match date::parse_day(text)? {
            day if date::days_until(day, now) < 0 => Err(Problem::DatePast { date: day.to_string() }),
            day => Ok(day),
        });
        let days = self.secret_ends.value.map(|day| date::days_until(day, now));
        if let Some(days) = days.filter(|days| *days <= ENDS_SOON) {
            self.secret_ends.notes.push(Sentence::new("note-date-soon").with("days", days.to_string()));
        }
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

    /// The address of the listener that is bound now.
    pub fn redirect_to(&mut self, redirect_uri: RedirectUri) {
        self.redirect_uri = redirect_uri;
    }

    /// Reads a pasted address; only an answer to this very request moves the wizard.
    pub fn enter_reply(&mut self, text: &str, now: OffsetDateTime) {
        let asked = self.asked();
        let mut answer = None;
        self.reply = Entry::read(text, |text| {
            let reply = ConsentReply::parse(text)?;
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
        self.report = Some(report);
    }

    /// Keeps the app, begins anew with the customer.
    pub fn next_customer(&mut self) {
        self.customer = Entry::default();
        self.found = None;
        self.begin_request();
        self.step = Some(Step::Customer);
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
                let (redirect_uri, state) = (self.redirect_uri.clone(), self.state.clone());
                ConsentLink::admin_consent(addresses, self.api, client_id, tenant, redirect_uri, state)
            }
        })
    }

    /// What a reply has to answer.
    pub fn asked(&self) -> Asked {
        let hint = self.customer.value.as_ref().and_then(TenantHint::id);
        Asked { state: self.state.clone(), tenant: self.found.as_ref().map(|found| found.tenant_id).or(hint) }
    }

    /// The test as it stands; `None` while a value for it is missing.
    pub fn check(&self, addresses: &Addresses) -> Option<Check> {
        Some(Check {
            addresses: addresses.clone(),
            endpoint: Endpoint::default(),
            tenant: self.customer.value.clone()?,
            client_id: self.client_id.value?,
            credential: Credential::Secret(self.secret.value.clone()?),
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

    fn notice_swapped_ids(&mut self) {
        let same = self.client_id.value.map(ClientId::uuid) == self.home_tenant.value.map(TenantId::uuid);
        if same && self.client_id.value.is_some() {
            self.client_id.problem = Some(Problem::ClientIdIsHomeTenant);
        } else if self.client_id.problem == Some(Problem::ClientIdIsHomeTenant) {
            self.client_id.problem = None;
        }
    }

    fn notice_own_tenant(&mut self) {
        self.customer.notes.retain(|note| note.id != "note-own-tenant");
        let asked = self.asked().tenant;
        if asked.is_some() && asked == self.home_tenant.value {
            self.customer.notes.push(Sentence::new("note-own-tenant"));
        }
    }
}

impl Secret {
    pub fn is_held(&self) -> bool {
        self.value.is_some()
    }
}

fn parse_app_name(text: &str) -> Result<String, Problem> {
    let name = text.trim();
    if name.chars().count() > APP_NAME_LIMIT {
        return Err(Problem::AppNameTooLong { limit: APP_NAME_LIMIT });
    }
    Ok(name.to_owned())
}

#[cfg(test)]
mod tests;
