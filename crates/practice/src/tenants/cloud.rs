//! What sign-in and APIs both know: the tenants, the APIs, the partner's app, and who has consented to what.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::api::Apis;
use super::app::App;
use super::directory::Directory;
use super::ledger::Ledger;
use super::organization::{Admin, Organization, Propagation};

#[derive(Debug)]
pub(crate) struct Cloud {
    authority: String,
    directory: Directory,
    apis: Apis,
    app: App,
    ledger: Mutex<Ledger>,
}

impl Cloud {
    /// The app asks for the usual permissions, and nobody has consented yet.
    pub(crate) fn open(authority: String, propagation: Propagation) -> io::Result<Cloud> {
        let directory = Directory::read(propagation)?;
        let cloud = Cloud {
            authority,
            app: App::registered_in(&directory.home().tenant.tenant_id),
            directory,
            apis: Apis::read()?,
            ledger: Mutex::default(),
        };
        cloud.register(cloud.apis.default_registration());
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

    pub(crate) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
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
