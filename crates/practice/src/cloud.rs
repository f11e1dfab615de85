//! Everything the pretend cloud knows, shared by all its routes.

use std::io;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use crate::answers::Answers;
use crate::api::Apis;
use crate::app::App;
use crate::certificate::Certificate;
use crate::directory::{Admin, Directory, Organization};
use crate::key::SigningKey;
use crate::ledger::Ledger;
use crate::options::Options;
use crate::sentences::Languages;
use crate::switched::Switched;

#[derive(Debug)]
pub(crate) struct Cloud {
    authority: String,
    directory: Directory,
    apis: Apis,
    app: App,
    key: OnceLock<io::Result<SigningKey>>,
    /// Made when it is first needed: few stories rotate keys.
    next_key: OnceLock<io::Result<SigningKey>>,
    languages: Languages,
    answers: Answers,
    ledger: Mutex<Ledger>,
    switched: Mutex<Switched>,
}

impl Cloud {
    pub(crate) fn open(authority: String, options: &Options) -> io::Result<Cloud> {
        let directory = Directory::read(options.propagation)?;
        let cloud = Cloud {
            authority,
            app: App::registered_in(&directory.home().tenant.tenant_id),
            directory,
            apis: Apis::read()?,
            key: OnceLock::new(),
            next_key: OnceLock::new(),
            languages: Languages::read()?,
            answers: Answers::read()?,
            ledger: Mutex::default(),
            switched: Mutex::default(),
        };
        cloud.register(options.registered.as_deref().unwrap_or(cloud.apis.default_registration()));
        for der in &options.certificates {
            cloud.ledger().trust(Certificate::read(der)?);
        }
        Ok(cloud)
    }

    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }

    pub(crate) fn directory(&self) -> &Directory {
        &self.directory
    }

    pub(crate) fn apis(&self) -> &Apis {
        &self.apis
    }

    pub(crate) fn app(&self) -> &App {
        &self.app
    }

    /// Waits while it is being made.
    pub(crate) fn key(&self) -> io::Result<&SigningKey> {
        made(&self.key)
    }

    /// The key that follows `key`.
    pub(crate) fn next_key(&self) -> io::Result<&SigningKey> {
        made(&self.next_key)
    }

    /// The key that a token's header names, if it is one of this cloud's.
    pub(crate) fn key_of(&self, id: &str) -> Option<&SigningKey> {
        [&self.key, &self.next_key]
            .into_iter()
            .filter_map(|key| key.get()?.as_ref().ok())
            .find(|key| key.id() == id)
    }

    pub(crate) fn languages(&self) -> &Languages {
        &self.languages
    }

    pub(crate) fn answers(&self) -> &Answers {
        &self.answers
    }

    pub(crate) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn switched(&self) -> MutexGuard<'_, Switched> {
        self.switched.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn register<T: AsRef<str>>(&self, permissions: &[T]) {
        let mut known: Vec<String> = Vec::new();
        for value in permissions.iter().map(AsRef::as_ref) {
            if self.apis.role(value).is_some() && !known.iter().any(|already| already == value) {
                known.push(value.into());
            }
        }
        self.ledger().register(known);
    }

    /// Grants all that is registered now.
    pub(crate) fn grant(&self, organization: &Organization) {
        let mut ledger = self.ledger();
        let roles = ledger.registered().to_vec();
        ledger.consent(&organization.tenant.tenant_id, roles);
    }

    /// Creates the service principal without any application permission.
    pub(crate) fn grant_nothing(&self, organization: &Organization) {
        self.ledger().consent(&organization.tenant.tenant_id, Vec::new());
    }

    /// Roles granted in this tenant; `None` while it holds no service principal. The home tenant always does.
    pub(crate) fn granted(&self, organization: &Organization) -> Option<Vec<String>> {
        let id = &organization.tenant.tenant_id;
        let granted = self.ledger().granted(id).map(<[String]>::to_vec);
        granted.or_else(|| (*id == self.app.home_tenant_id).then(Vec::new))
    }

    pub(crate) fn everyone_answers(&self) {
        for customer in self.directory.customers() {
            if customer.admin != Admin::Declines {
                self.grant(self.directory.signed_in(customer));
            }
        }
        self.grant(self.directory.home());
    }
}

fn made(key: &OnceLock<io::Result<SigningKey>>) -> io::Result<&SigningKey> {
    let made = key.get_or_init(SigningKey::generate);
    // An error cannot be handed out twice.
    made.as_ref().map_err(|error| io::Error::new(error.kind(), error.to_string()))
}
