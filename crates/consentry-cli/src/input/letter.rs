//! What mail and sheet are made of: a request, who asks, and the customer's language.

use clap::Args;
use entra::{ClientId, TenantHint};
use onboarding::{ConsentRequest, Registration};
use wording::Language;

use super::{
    global::GlobalOptions,
    language,
    profile::ProfileOptions,
    request::{Asker, RequestOptions},
};
use crate::output::{Stop, Terminal};

#[derive(Args)]
pub(crate) struct LetterOptions {
    #[arg(long, value_name = "ID", value_parser = ClientId::parse, help = "terminal-help-client-id")]
    client_id: ClientId,
    #[arg(long, value_name = "T", value_parser = TenantHint::parse_customer, help = "terminal-help-customer")]
    tenant: TenantHint,
    #[arg(long, value_name = "N", value_parser = Registration::app_name, help = "terminal-help-app-name")]
    app_name: String,
    #[command(flatten)]
    profile: ProfileOptions,
    #[arg(
        long, value_name = language::TAGS, value_parser = language::read,
        help = "terminal-help-customer-lang"
    )]
    customer_lang: Option<Language>,
    #[command(flatten)]
    request: RequestOptions,
}

impl LetterOptions {
    pub(crate) fn request(&self, global: &GlobalOptions) -> Result<ConsentRequest, Stop> {
        let asker = Asker { profile: self.profile.profile(), app_name: self.app_name.clone() };
        self.request.request(global, self.client_id, self.tenant.clone(), asker)
    }

    /// The customer's, chosen apart from the reader's.
    pub(crate) fn language(&self, terminal: &Terminal) -> Language {
        self.customer_lang.unwrap_or_else(|| terminal.language())
    }
}
