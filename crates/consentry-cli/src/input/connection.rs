//! What the next tool talks to, as given on the command line: a tenant that is named otherwise is looked up.

use clap::Args;
use entra::{Api, ClientId, SignInError, TenantHint, TenantId, Verdict, find_tenant};
use onboarding::{Connection, Permissions};
use serde::Serialize;

use super::{
    global::GlobalOptions,
    permissions::{self, GivenPermission},
    reach::{self, Reach},
    value,
};
use crate::output::{
    ExitCode, Stop, Terminal,
    verdict::{self, VerdictView},
};

#[derive(Args)]
pub(crate) struct ConnectionOptions {
    #[arg(long, value_name = "ID", value_parser = ClientId::parse, help = "terminal-help-client-id")]
    client_id: ClientId,
    #[arg(
        long, value_name = "T", value_parser = TenantHint::parse_customer,
        help = "terminal-help-snippet-tenant"
    )]
    tenant: TenantHint,
    #[arg(
        long, value_name = "P", value_parser = permissions::given, help = "terminal-help-snippet-permission"
    )]
    permission: Vec<GivenPermission>,
    #[arg(long, value_name = value::API, value_parser = value::api, help = "terminal-help-apis")]
    api: Vec<Api>,
}

/// Values that can be read, of a tenant that may yet have to be found.
pub(crate) struct Named {
    reach: Reach,
    hint: TenantHint,
    client_id: ClientId,
    wanted: Permissions,
}

impl Named {
    pub(crate) async fn of(options: &ConnectionOptions, global: &GlobalOptions) -> Result<Named, Stop> {
        let ConnectionOptions { client_id, tenant, permission, api } = options;
        value::names_no_client_id(tenant, *client_id)?;
        let wanted = permissions::wanted(api, permission)?;
        let reach = Reach::of(global).await?;
        reach::must_offer_all(&reach.addresses, &wanted)?;
        Ok(Named { hint: tenant.clone(), client_id: *client_id, wanted, reach })
    }

    /// One for each API. Where the tenant is not found, the reader is told why, or a program in the document that is
    /// made of it.
    pub(crate) async fn connections<Document: Serialize>(
        &self,
        terminal: &Terminal,
        document: impl FnOnce(VerdictView) -> Document,
    ) -> Result<Vec<Connection>, ExitCode> {
        self.found().await.map_err(|why| {
            // As the reader named the tenant.
            let customer = self.hint.to_string();
            let api = self.wanted.apis().first().copied().unwrap_or_default();
            if terminal.json {
                terminal.document(&document(VerdictView::of(terminal, &why, &customer, api)));
            } else {
                verdict::tell(terminal, &why, &customer, api);
            }
            why.cause.into()
        })
    }

    /// What is taken along holds the tenant's ID: it goes on being right when the customer gives a domain away.
    async fn found(&self) -> Result<Vec<Connection>, Verdict> {
        let tenant = self.tenant_id().await.map_err(|error| error.verdict())?;
        let of = |(api, values): (Api, Vec<String>)| {
            Connection::new(&self.reach.addresses, tenant, self.client_id, api, &values)
        };
        Ok(self.wanted.by_api().map(of).collect())
    }

    async fn tenant_id(&self) -> Result<TenantId, SignInError> {
        match self.hint.id() {
            Some(id) => Ok(id),
            None => {
                let found = find_tenant(&self.reach.http, &self.reach.addresses, &self.hint).await;
                found.map(|found| found.tenant_id)
            }
        }
    }
}
