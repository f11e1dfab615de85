//! The way from choosing permissions to a verified tenant, as a state machine: actions and events in, effects out.
//!
//! What was entered lies here, what was found out lies in the history with the values it belongs to, and what is under
//! way carries the id of its effect. All else is computed from these three, so that nothing can go stale. After every
//! action and event [`Machine::settle`] alone stops what nobody asks any more, and starts what the place wants.

mod entering;
mod leading;
mod learning;
mod progress;
mod requesting;
mod settling;
mod status;
mod work;

use entra::{
    Addresses, Api, AppAudience, ConsentState, Endpoint, LinkStyle, Problem, SignInError, TenantFound,
    TenantHint,
};
use explain::Sentence;
use time::OffsetDateTime;

use crate::{
    Check, ReplyWay, Step,
    action::Action,
    app::App,
    effect::{Effect, EffectId, Event},
    entry::Entry,
    history::{Basis, History, LookUp},
    permissions::Permissions,
    place::Place,
    profile::ProfileEntries,
    refusal::{Refusal, Saved},
    request::Between,
};

pub use progress::Mark;
pub use status::Status;
pub use work::{Listening, Test, Watching};

use work::Work;

/// What the machine needs from outside and what does not change.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// How the app is called until the reader names it.
    pub app_name: &'static str,
    /// Draws the `state` of a request from the system's randomness.
    pub draw_state: fn() -> ConsentState,
    /// How many times faster than at Microsoft's the time after consent passes: 1, and more in practice.
    pub pace: i32,
}

/// One partner's app, and the customers that it is offered to.
#[derive(Debug)]
pub struct Machine {
    settings: Settings,
    /// Other addresses than the chosen cloud's: practice, tests.
    addresses: Option<Addresses>,
    /// Foreign hosts that the reader wants secret and token to go to.
    confirmed_hosts: Vec<String>,
    place: Place,
    /// Where "I was sent something" was opened: it lies over that place, and what is under way there goes on.
    below: Place,
    pub(crate) app: App,
    profile: ProfileEntries,
    customer: Entry<TenantHint>,
    style: LinkStyle,
    reply_way: ReplyWay,
    /// The pasted address or code, and what was wrong with it when it was read.
    reply: Entry<()>,
    certificate_path: String,
    pub(crate) history: History,
    work: Work,
    refusal: Option<Refusal>,
    saved: Option<Saved>,
    effects: u64,
}

impl Machine {
    pub fn new(settings: Settings, addresses: Option<Addresses>) -> Machine {
        Machine {
            settings,
            addresses,
            confirmed_hosts: Vec::new(),
            place: Place::default(),
            below: Place::default(),
            app: App::new(settings.app_name),
            profile: ProfileEntries::default(),
            customer: Entry::default(),
            style: LinkStyle::default(),
            reply_way: ReplyWay::default(),
            reply: Entry::default(),
            certificate_path: String::new(),
            history: History::default(),
            work: Work::default(),
            refusal: None,
            saved: None,
            effects: 0,
        }
    }

    /// Something that a reader did.
    pub fn apply(&mut self, action: Action, now: OffsetDateTime) -> Vec<Effect> {
        self.refusal = None;
        let mut effects = self.act(action, now);
        effects.extend(self.settle(now));
        effects
    }

    /// Something that came of an effect.
    pub fn learn(&mut self, event: Event, now: OffsetDateTime) -> Vec<Effect> {
        let mut effects = self.take(event, now);
        effects.extend(self.settle(now));
        effects
    }

    fn act(&mut self, action: Action, now: OffsetDateTime) -> Vec<Effect> {
        match action {
            Action::Go(place) => self.go(place),
            Action::ChooseAudience(audience) => self.app.audience = audience,
            Action::ChooseCloud(cloud) => self.app.cloud = cloud,
            Action::ShowApi(api) => self.app.api_shown = api,
            Action::Want { api, value, wanted } => self.want(api, &value, wanted),
            Action::Enter(field, text) => self.enter(field, &text, now),
            Action::ConfirmHosts(confirmed) => self.confirm_hosts(confirmed),
            Action::EnterSecret(text) => self.app.enter_secret(&text.0),
            Action::HoldSecret(secret) => self.app.hold_secret(secret),
            Action::ForgetSecret => self.app.forget_secret(),
            Action::ChooseCredential(kind) => self.app.credential = kind,
            Action::ReadCertificate(password) => return self.read_certificate(password),
            Action::ForgetCertificate => self.forget_certificate(),
            Action::FindTenant => return self.find_tenant(now),
            Action::ChooseStyle(style) => self.style = style,
            Action::ChooseReplyWay(way) => self.reply_way = way,
            Action::Sent => self.send(now),
            Action::OpenLink => return self.open_link(now),
            Action::OpenPortal => return self.open_portal(),
            Action::Save(document) => return self.save(document, now),
            Action::OpenSaved => return self.open_saved(),
            Action::ReadReply => self.read_reply(now),
            Action::AskAgain => self.ask_again(now),
            Action::Watch => return self.watch(now),
            Action::StopWatching => return self.stop_watching(),
            Action::Test => return self.test_now(now),
            Action::Stop => return self.stop(),
            Action::NextCustomer => self.next_customer(),
        }
        Vec::new()
    }

    pub fn place(&self) -> Place {
        self.place
    }

    /// `None`: no step is on the screen.
    pub fn step(&self) -> Option<Step> {
        self.place.step()
    }

    pub fn app(&self) -> &App {
        &self.app
    }

    pub fn profile(&self) -> &ProfileEntries {
        &self.profile
    }

    /// The customer's field. With the own organisation's app it is not asked.
    pub fn customer(&self) -> &Entry<TenantHint> {
        &self.customer
    }

    /// What is wrong with the customer that was named: with the text, beside the app's values, or at Microsoft's.
    pub fn customer_problem(&self) -> Option<Problem> {
        if self.customer.problem.is_some() {
            return self.customer.problem.clone();
        }
        let hint = self.customer.value.as_ref()?;
        if self.is_client_id(hint) {
            return Some(Problem::TenantIsClientId);
        }
        match self.looked_up()? {
            Err(error) if error.cause() == entra::Cause::TenantUnknown => {
                Some(Problem::TenantNotFound { given: hint.to_string() })
            }
            _ => None,
        }
    }

    /// What is worth knowing about the customer that was named.
    pub fn customer_notes(&self) -> Vec<Sentence> {
        let mut notes = self.customer.notes.clone();
        let named = self.customer.value.as_ref().and_then(TenantHint::id);
        let tenant = self.tenant().map(|found| found.tenant_id).or(named);
        let is_own = tenant.is_some() && tenant == self.app.home_tenant.value;
        if is_own && self.app.audience == AppAudience::Customers {
            notes.push(Sentence::new("note-own-tenant"));
        }
        notes
    }

    /// Whom the app is to be accepted by: the customer as named, or the own organisation.
    pub fn customer_named(&self) -> Option<TenantHint> {
        match self.app.audience {
            AppAudience::OwnOrganisation => self.app.home_tenant.value.map(TenantHint::Id),
            AppAudience::Customers => self.customer.value.clone().filter(|hint| !self.is_client_id(hint)),
        }
    }

    /// The customer's tenant, as discovery told of it.
    pub fn tenant(&self) -> Option<&TenantFound> {
        self.looked_up()?.as_ref().ok()
    }

    /// Why it could not be looked up, where the customer's name is not at fault.
    pub fn look_up_failed(&self) -> Option<&SignInError> {
        let error = self.looked_up()?.as_ref().err()?;
        (error.cause() != entra::Cause::TenantUnknown).then_some(error)
    }

    pub fn style(&self) -> LinkStyle {
        self.style
    }

    /// The pasted reply; its problem is that of the text as it stands.
    pub fn reply(&self) -> &Entry<()> {
        &self.reply
    }

    pub fn certificate_path(&self) -> &str {
        &self.certificate_path
    }

    /// Why the last action came to nothing.
    pub fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }

    pub fn saved(&self) -> Option<&Saved> {
        self.saved.as_ref()
    }

    /// The addresses for this customer: GCC signs in where the public cloud does, and its APIs are elsewhere.
    /// What the reader entered for the API goes before what is known of any cloud.
    pub fn addresses(&self) -> Addresses {
        let chosen = self.sign_in();
        let same_sign_in =
            |cloud: &entra::Cloud| cloud.facts().authority() == chosen.cloud().facts().authority();
        let found = self.tenant().map(|found| found.cloud).filter(same_sign_in);
        let theirs = found.map_or_else(|| chosen.clone(), |cloud| chosen.in_cloud(cloud));
        match &self.app.api_base.value {
            Some(base) => theirs.clone().with(None, Some(base)).unwrap_or(theirs),
            None => theirs,
        }
    }

    /// Hosts that secret or token would go to, and that are neither Microsoft's nor this computer's.
    pub fn foreign_hosts(&self) -> Vec<String> {
        self.addresses().foreign()
    }

    /// Those of them that the reader has not said yes to: until then nothing goes anywhere.
    pub fn unconfirmed_hosts(&self) -> Vec<String> {
        let confirmed = &self.confirmed_hosts;
        self.foreign_hosts().into_iter().filter(|host| !confirmed.contains(host)).collect()
    }

    /// The test as it stands; `None` while a value for it is missing, or the word that a token may go where it would.
    pub fn check(&self) -> Option<Check> {
        if !self.unconfirmed_hosts().is_empty() {
            return None;
        }
        let permissions = self.judged_against();
        let api = self.first_of(&permissions);
        Some(Check {
            addresses: self.addresses(),
            endpoint: Endpoint::default(),
            tenant: self.customer_named()?,
            client_id: self.app.client_id.value?,
            credential: self.app.credential_held()?,
            api,
            home_tenant: self.app.home_tenant.value,
            permissions: permissions.of(api),
            others: permissions.without(api),
            consented_at: self.consented_at(),
        })
    }

    /// The first of the APIs that are wanted; while none is, the one that is shown.
    pub fn api(&self) -> Api {
        self.first_of(&self.app.permissions)
    }

    fn first_of(&self, permissions: &Permissions) -> Api {
        permissions.apis().first().copied().unwrap_or(self.app.api_shown)
    }

    /// App and customer, once both are known; the tenant ID stands for whatever name it was found by.
    pub(crate) fn between(&self) -> Option<Between> {
        let named = self.customer_named()?;
        let tenant = self.tenant().map_or(named, |found| TenantHint::Id(found.tenant_id));
        Some(Between { client_id: self.app.client_id.value?, tenant })
    }

    /// `None` while nothing could be tested: a value is missing, or the word that a token may go where it would.
    pub(crate) fn basis(&self) -> Option<Basis> {
        if !self.unconfirmed_hosts().is_empty() {
            return None;
        }
        let permissions = self.judged_against();
        Some(Basis {
            between: self.between()?,
            home_tenant: self.app.home_tenant.value,
            addresses: self.addresses(),
            api: self.first_of(&permissions),
            permissions,
            credential_turn: self.app.credential_turn,
        })
    }

    /// Where tenants are looked up, before anything is known of the customer.
    fn sign_in(&self) -> Addresses {
        self.addresses.clone().unwrap_or_else(|| Addresses::of(self.app.cloud))
    }

    fn look_up(&self) -> Option<LookUp> {
        Some(LookUp { hint: self.customer_named()?, addresses: self.sign_in() })
    }

    /// What the sign-in service said of the customer as named; `None` while it was not asked.
    pub fn looked_up(&self) -> Option<&Result<TenantFound, SignInError>> {
        self.history.tenant(&self.look_up()?)
    }

    fn is_client_id(&self, hint: &TenantHint) -> bool {
        let id = hint.id().map(entra::TenantId::uuid);
        id.is_some() && id == self.app.client_id.value.map(entra::ClientId::uuid)
    }

    fn next_effect(&mut self) -> EffectId {
        self.effects += 1;
        EffectId(self.effects)
    }
}
