//! What the next tool talks to, as given on the command line: a tenant that is named otherwise is looked up.

use consentry::{Api, Connection, TenantHint, TenantId, TenantNotFound, Verdict, find_tenant};

use serde::Serialize;

use crate::{
    arguments::Flag,
    ending::{Ending, Stop},
    given::Given,
    print::Terminal,
    reach::{self, Reach},
    verdict::{self, VerdictView},
};

pub(crate) const TENANT: Flag = Flag::value("tenant", "T", "terminal-help-snippet-tenant").required();
pub(crate) const PERMISSION: Flag =
    Flag::value("permission", "P", "terminal-help-snippet-permission").repeated();

/// Values that can be read, of a tenant that may yet have to be found.
pub(crate) struct Named {
    reach: Reach,
    hint: TenantHint,
    client_id: consentry::ClientId,
    api: Api,
    permissions: Vec<String>,
}

impl Named {
    pub(crate) async fn of(given: &Given) -> Result<Named, Stop> {
        let api = given.api()?.unwrap_or_default();
        let reach = Reach::of(given).await?;
        reach::must_offer(&reach.addresses, api)?;
        Ok(Named {
            hint: given.the_tenant(TenantHint::parse_customer)?,
            client_id: given.the_client_id()?,
            permissions: given.permissions(api)?,
            api,
            reach,
        })
    }

    /// Where the tenant is not found, the reader is told why, or a program in the document that is made of it.
    pub(crate) async fn connection<Document: Serialize>(
        &self,
        terminal: &Terminal,
        document: impl FnOnce(VerdictView) -> Document,
    ) -> Result<Connection, Ending> {
        self.found().await.map_err(|why| {
            // As the reader named the tenant.
            let customer = self.hint.to_string();
            if terminal.json {
                terminal.document(&document(VerdictView::of(terminal, &why, &customer, self.api)));
            } else {
                verdict::tell(terminal, &why, &customer, self.api);
            }
            why.cause.turn().into()
        })
    }

    /// What is taken along holds the tenant's ID: it goes on being right when the customer gives a domain away.
    async fn found(&self) -> Result<Connection, Verdict> {
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
