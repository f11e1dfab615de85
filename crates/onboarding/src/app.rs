//! The partner's app as it was entered: its values, its credential, what it is to be able to do.

use entra::{
    Api, AppAudience, ClientCertificate, ClientId, ClientSecret, Cloud, Credential, Problem, RedirectUri,
    TenantId, date,
};
use explain::Sentence;
use time::{Date, OffsetDateTime};

use crate::{
    Registration,
    credential::{CertificateFile, CredentialKind, Secret},
    entry::Entry,
    permissions::Permissions,
};

/// Days before a secret's end at which it is worth a word.
const ENDS_SOON: i64 = 60;

/// Everything that is the same for each customer of the app. The secret lives here and nowhere else.
#[derive(Debug)]
pub struct App {
    pub(crate) audience: AppAudience,
    pub(crate) cloud: Cloud,
    pub(crate) api_base: Entry<String>,
    /// The API whose permissions are on the screen; what is ticked for the others stays ticked.
    pub(crate) api_shown: Api,
    pub(crate) permissions: Permissions,
    pub(crate) name: Entry<String>,
    pub(crate) landing_page: Entry<RedirectUri>,
    pub(crate) client_id: Entry<ClientId>,
    pub(crate) home_tenant: Entry<TenantId>,
    pub(crate) credential: CredentialKind,
    pub(crate) secret: Secret,
    pub(crate) certificate: CertificateFile,
    pub(crate) secret_ends: Entry<Date>,
    /// Moves on with every change of the credential: a check made with an older one proves nothing about this one.
    pub(crate) credential_turn: u64,
}

impl App {
    pub(crate) fn new(name: &str) -> App {
        App {
            audience: AppAudience::default(),
            cloud: Cloud::default(),
            api_base: Entry::default(),
            api_shown: Api::default(),
            permissions: Permissions::usual(),
            name: Entry::read(name, Registration::app_name),
            landing_page: Entry::default(),
            client_id: Entry::default(),
            home_tenant: Entry::default(),
            credential: CredentialKind::default(),
            secret: Secret::default(),
            certificate: CertificateFile::default(),
            secret_ends: Entry::default(),
            credential_turn: 0,
        }
    }

    pub fn audience(&self) -> AppAudience {
        self.audience
    }

    pub fn cloud(&self) -> Cloud {
        self.cloud
    }

    /// The API's address as entered; empty where the cloud's own is used.
    pub fn api_base(&self) -> &Entry<String> {
        &self.api_base
    }

    pub fn api_shown(&self) -> Api {
        self.api_shown
    }

    pub fn permissions(&self) -> &Permissions {
        &self.permissions
    }

    pub fn name(&self) -> &Entry<String> {
        &self.name
    }

    /// The page that the partner hosts for the answer.
    pub fn landing_page(&self) -> &Entry<RedirectUri> {
        &self.landing_page
    }

    pub fn client_id(&self) -> &Entry<ClientId> {
        &self.client_id
    }

    /// What is wrong with the client ID: with its text, or beside the home tenant's.
    pub fn client_id_problem(&self) -> Option<Problem> {
        let same = self.client_id.value.map(ClientId::uuid) == self.home_tenant.value.map(TenantId::uuid);
        let is_home = same && self.client_id.value.is_some();
        self.client_id.problem.clone().or(is_home.then_some(Problem::ClientIdIsHomeTenant))
    }

    pub fn home_tenant(&self) -> &Entry<TenantId> {
        &self.home_tenant
    }

    pub fn credential(&self) -> CredentialKind {
        self.credential
    }

    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    pub fn certificate(&self) -> &CertificateFile {
        &self.certificate
    }

    pub fn secret_ends(&self) -> &Entry<Date> {
        &self.secret_ends
    }

    /// The chosen credential, once it is there.
    pub(crate) fn credential_held(&self) -> Option<Credential> {
        match self.credential {
            CredentialKind::Secret => self.secret.value().cloned().map(Credential::Secret),
            CredentialKind::Certificate => self.certificate.value().cloned().map(Credential::Certificate),
        }
    }

    pub(crate) fn enter_secret(&mut self, text: &str) {
        self.secret.read(text);
        self.credential_turn += 1;
    }

    pub(crate) fn hold_secret(&mut self, secret: ClientSecret) {
        self.secret.hold(secret);
        self.credential_turn += 1;
    }

    pub(crate) fn forget_secret(&mut self) {
        self.secret = Secret::default();
        self.credential_turn += 1;
    }

    pub(crate) fn take_certificate(
        &mut self,
        file_name: &str,
        read: Result<ClientCertificate, Problem>,
        now: OffsetDateTime,
    ) {
        self.certificate.take(file_name, read, now);
        self.credential_turn += 1;
    }

    pub(crate) fn forget_certificate(&mut self) {
        self.certificate = CertificateFile::default();
        self.credential_turn += 1;
    }

    pub(crate) fn enter_secret_ends(&mut self, text: &str, now: OffsetDateTime) {
        self.secret_ends = Entry::read(text, |text| match date::parse_day(text)? {
            day if date::days_until(day, now) < 0 => Err(Problem::DatePast { date: day.to_string() }),
            day => Ok(day),
        });
        let days = self.secret_ends.value.map(|day| date::days_until(day, now));
        if let Some(days) = days.filter(|days| *days <= ENDS_SOON) {
            self.secret_ends.notes.push(Sentence::new("note-date-soon").with("days", days.to_string()));
        }
    }
}
