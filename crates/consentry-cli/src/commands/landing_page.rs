//! `landing-page`: the page that a partner hosts, where the admin's answer arrives.

use clap::Args;
use documents::landing_page;
use entra::{ClientId, TenantHint};
use explain::Sentence;
use onboarding::{ConsentRequest, Registration};
use serde::Serialize;

use crate::{
    input::{
        GlobalOptions,
        file::OutOptions,
        profile::ProfileOptions,
        request::{Asker, RequestOptions, RequestView},
    },
    output::{ExitCode, Stop, Terminal, verification},
};

/// It is the same for every customer; with one that is named, the request of which it shows the answer is told too.
#[derive(Args)]
#[command(about = "terminal-help-landing-page")]
pub(crate) struct LandingPage {
    #[arg(long, value_name = "ID", value_parser = ClientId::parse, help = "terminal-help-landing-client-id")]
    client_id: Option<ClientId>,
    #[arg(
        long, value_name = "T", value_parser = TenantHint::parse_customer, requires = "client_id",
        help = "terminal-help-customer"
    )]
    tenant: Option<TenantHint>,
    #[arg(long, value_name = "N", value_parser = Registration::app_name, help = "terminal-help-app-name")]
    app_name: String,
    #[command(flatten)]
    profile: ProfileOptions,
    #[command(flatten)]
    request: RequestOptions,
    #[command(flatten)]
    out: OutOptions,
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    /// The page, where it was not written to a file.
    text: Option<String>,
    path: Option<String>,
    #[serde(flatten)]
    request: RequestView<'a>,
}

impl LandingPage {
    pub(crate) fn run(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<ExitCode, Stop> {
        let request = self.request(global)?;
        let page = landing_page(&self.profile.profile(), &self.app_name, self.client_id, false);
        let (text, path) = self.out.written(global, terminal, page)?;
        if terminal.json {
            let of_app = || RequestView::of_app(self.client_id);
            let request = request.as_ref().map_or_else(of_app, RequestView::of);
            terminal.document(&Document { schema: 1, text, path, request });
            return Ok(ExitCode::Done);
        }
        match text {
            Some(page) => terminal.text(&page),
            None => terminal.hint("terminal-landing-page-next"),
        }
        match (&request, self.client_id.filter(|_| terminal.is_watched() || terminal.verbose)) {
            (Some(request), _) => verification::tell_read_out(terminal, &request.link),
            (None, Some(client_id)) => {
                let fingerprint = client_id.fingerprint();
                terminal.aside(verification::labelled(terminal, "terminal-read-out", &fingerprint));
            }
            (None, None) => {}
        }
        Ok(ExitCode::Done)
    }

    fn request(&self, global: &GlobalOptions) -> Result<Option<ConsentRequest>, Stop> {
        match (self.client_id, self.tenant.clone()) {
            (Some(client_id), Some(tenant)) => {
                let asker = Asker { profile: self.profile.profile(), app_name: self.app_name.clone() };
                self.request.request(global, client_id, tenant, asker).map(Some)
            }
            _ if self.request.is_given() => {
                let missing = Sentence::new("terminal-problem-missing-option").with("options", "--tenant T");
                Err(Stop::new(missing).about("--tenant"))
            }
            _ => Ok(None),
        }
    }
}
