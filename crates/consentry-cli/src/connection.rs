//! What the next tool talks to, as given on the command line: a tenant that is named otherwise is looked up.

use consentry::{Api, Connection, TenantHint, TenantId, TenantNotFound, Verdict, find_tenant};

use crate::{ending::Stop, given::Given, reach::Reach};

/// Values that can be read, of a tenant that may yet have to be found.
pub(crate) struct Named {
    reach: Reach,
    hint: TenantHint,
    client_id: consentry::ClientId,
    pub(crate) api: Api,
    permissions: Vec<String>,
}

impl Named {
    pub(crate) fn of(given: &Given) -> Result<Named, Stop> {
        let api = given.api()?.unwrap_or_default();
        Ok(Named {
            hint: given.the_tenant(TenantHint::parse_customer)?,
            client_id: given.the_client_id()?,
            permissions: given.permissions(api)?,
            api,
            reach: Reach::of(given)?,
        })
    }

    /// As the reader named the tenant.
    pub(crate) fn customer(&self) -> String {
        self.hint.to_string()
    }

    /// What is taken along holds the tenant's ID: it goes on being right when the customer gives a domain away.
    pub(crate) async fn connection(&self) -> Result<Connection, Verdict> {
        let tenant = self.tenant_id().await.map_err(|error| error.verdict())?;
        Ok(Connection::new(&self.reach.addresses, tenant, self.client_id, self.api, &self.permissions))
    }

    async fn tenant_id(&self) -> Result<TenantId, TenantNotFound> {
        match self.hint.id() {
            Some(id) => Ok(id),
            None => {
                let found = find_tenant(&self.reach.http, &self.reach.addresses, &self.hint).await;
                found.map(|found| found.tenant_id)
            }
        }
    }
}
