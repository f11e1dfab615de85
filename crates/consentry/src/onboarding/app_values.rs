//! Entering the partner's app: its IDs, its credential, and when that ends.

use time::OffsetDateTime;

use super::{CertificateFile, CredentialKind, Entry, Onboarding, Secret};
use crate::{
    AppAudience, ClientCertificate, ClientId, ClientSecret, Credential, Problem, Registration, Sentence,
    TenantId, date,
};

/// Days before a secret's end at which it is worth a word.
const ENDS_SOON: i64 = 60;

impl Onboarding {
    pub fn enter_app_name(&mut self, text: &str) {
        self.app_name = Entry::read(text, Registration::app_name);
    }

    pub fn enter_client_id(&mut self, text: &str) {
        self.client_id = Entry::read(text, ClientId::parse);
        self.forget_proof();
        self.notice_swapped_ids();
    }

    pub fn enter_home_tenant(&mut self, text: &str) {
        self.home_tenant = Entry::read(text, TenantId::parse);
        self.notice_swapped_ids();
        self.name_own_organisation();
        self.notice_own_tenant();
    }

    pub fn enter_secret(&mut self, text: &str) {
        self.forget_proof();
        self.secret.read(text);
    }

    /// Takes a secret that never was typed, as practice mode's.
    pub fn hold_secret(&mut self, secret: ClientSecret) {
        self.secret.hold(secret);
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

    pub fn choose_credential(&mut self, kind: CredentialKind) {
        self.credential = kind;
        self.forget_proof();
    }

    /// A certificate file that was read, or why it could not be.
    pub fn take_certificate(
        &mut self,
        file_name: &str,
        read: Result<ClientCertificate, Problem>,
        now: OffsetDateTime,
    ) {
        self.certificate.take(file_name, read, now);
        self.forget_proof();
    }

    pub fn forget_certificate(&mut self) {
        self.certificate = CertificateFile::default();
        self.forget_proof();
    }

    /// The chosen credential, once it is there.
    pub(super) fn credential_held(&self) -> Option<Credential> {
        match self.credential {
            CredentialKind::Secret => self.secret.value().cloned().map(Credential::Secret),
            CredentialKind::Certificate => self.certificate.value().cloned().map(Credential::Certificate),
        }
    }

    pub fn credential(&self) -> CredentialKind {
        self.credential
    }

    pub fn certificate(&self) -> &CertificateFile {
        &self.certificate
    }

    /// With an app for the own organisation alone, its tenant is the one that consents.
    pub(super) fn name_own_organisation(&mut self) {
        if self.audience == AppAudience::OwnOrganisation {
            let own = self.home_tenant.value.map(|id| id.to_string()).unwrap_or_default();
            self.enter_customer(&own);
        }
    }

    fn notice_swapped_ids(&mut self) {
        let same = self.client_id.value.map(ClientId::uuid) == self.home_tenant.value.map(TenantId::uuid);
        if same && self.client_id.value.is_some() {
            self.client_id.problem = Some(Problem::ClientIdIsHomeTenant);
        } else if self.client_id.problem == Some(Problem::ClientIdIsHomeTenant) {
            self.client_id.problem = None;
        }
    }
}
