//! What a reader enters and chooses: each is kept as it came, and read once.

use std::path::PathBuf;

use entra::{Addresses, Api, AppAudience, ClientId, Problem, RedirectUri, TenantHint, TenantId};
use time::OffsetDateTime;

use super::Machine;
use crate::{
    PartnerProfile, Registration, ReplyWay, Step,
    action::{Field, Secretive},
    effect::Effect,
    entry::Entry,
    place::Place,
    refusal::Refusal,
};

impl Machine {
    /// Goes to a place that may be opened; any other is left closed.
    pub(super) fn go(&mut self, place: Place) {
        if place.step().is_some_and(|step| !self.is_reachable(step)) {
            return;
        }
        if place != self.place {
            self.saved = None;
        }
        if place == Place::Explain && self.place != Place::Explain {
            self.below = self.place;
        }
        self.place = place;
    }

    pub(super) fn want(&mut self, api: Api, value: &str, wanted: bool) {
        if let Err(problem) = self.app.permissions.want(api, value, wanted) {
            self.refusal = Some(Refusal::Permission(problem));
        }
    }

    pub(super) fn enter(&mut self, field: Field, text: &str, now: OffsetDateTime) {
        match field {
            Field::AppName => self.app.name = Entry::read(text, Registration::app_name),
            Field::ClientId => self.app.client_id = Entry::read(text, ClientId::parse),
            Field::HomeTenant => self.app.home_tenant = Entry::read(text, TenantId::parse),
            Field::SecretEnds => self.app.enter_secret_ends(text, now),
            Field::CertificatePath => self.enter_certificate_path(text),
            Field::Customer => self.customer = Entry::read(text, TenantHint::parse_customer),
            Field::ReplyAddress => self.reply = Entry { text: text.to_owned(), ..Entry::default() },
            Field::ApiBase => self.enter_api_base(text),
            Field::LandingPage => self.app.landing_page = Entry::read(text, landing_page),
            Field::Company => self.profile.company = Entry::read(text, PartnerProfile::entry),
            Field::Contact => self.profile.contact = Entry::read(text, PartnerProfile::entry),
            Field::Email => self.profile.email = Entry::read(text, PartnerProfile::email),
            Field::Phone => self.profile.phone = Entry::read(text, PartnerProfile::entry),
        }
    }

    /// The word is for the hosts of now; another one is asked about again.
    pub(super) fn confirm_hosts(&mut self, confirmed: bool) {
        self.confirmed_hosts = if confirmed { self.foreign_hosts() } else { Vec::new() };
    }

    /// Where the own organisation's admin sits is no question: they are asked here.
    pub fn reply_way(&self) -> ReplyWay {
        match self.app.audience {
            AppAudience::Customers => self.reply_way,
            AppAudience::OwnOrganisation => ReplyWay::Here,
        }
    }

    pub(super) fn read_certificate(&mut self, password: Secretive) -> Vec<Effect> {
        let path = PathBuf::from(self.certificate_path.trim());
        let stopped = self.work.certificate.take().map(|id| Effect::Stop { id });
        let id = self.next_effect();
        self.work.certificate = Some(id);
        stopped.into_iter().chain([Effect::ReadCertificate { id, path, password }]).collect()
    }

    pub(super) fn forget_certificate(&mut self) {
        self.app.forget_certificate();
        self.enter_certificate_path("");
    }

    /// What is read of another file is not waited for.
    fn enter_certificate_path(&mut self, path: &str) {
        if self.certificate_path != path {
            path.clone_into(&mut self.certificate_path);
            self.work.certificate = None;
        }
    }

    /// Keeps the app, begins anew with the customer.
    pub(super) fn next_customer(&mut self) {
        self.customer = Entry::default();
        self.reply = Entry::default();
        self.saved = None;
        let first = if self.steps().contains(&Step::Customer) { Step::Customer } else { Step::Consent };
        self.place = Place::Step(first);
    }

    /// The API's address where Microsoft documents none, or another one than its own.
    fn enter_api_base(&mut self, text: &str) {
        let (cloud, api) = (self.app.cloud, self.app.api_shown);
        self.app.api_base = Entry::read(text, |text| {
            let with = Addresses::of(cloud).with(None, Some(text))?;
            Ok(with.api_base(api).unwrap_or_default().to_owned())
        });
    }
}

/// The page that the partner hosts: at https, since a customer's browser has to reach it.
fn landing_page(text: &str) -> Result<RedirectUri, Problem> {
    let uri = RedirectUri::parse(text)?;
    if uri.is_loopback() { Err(Problem::LandingPageHere) } else { Ok(uri) }
}
