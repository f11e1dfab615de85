//! `register`: a script or a manifest that registers exactly one app.

use clap::Args;
use documents::{RegistrationScript, registration_script};
use entra::{Api, RedirectUri};
use onboarding::Registration;
use serde::Serialize;

use crate::{
    input::{
        GlobalOptions,
        permissions::{self, GivenPermission},
        reach, request, value,
    },
    output::{ExitCode, Stop, Terminal, verification},
};

#[derive(Args)]
#[command(about = "terminal-help-register")]
pub(crate) struct Register {
    #[arg(long, value_name = "N", value_parser = Registration::app_name, help = "terminal-help-register-name")]
    name: String,
    #[arg(
        long, required = true, value_name = "U", value_parser = RedirectUri::parse,
        help = "terminal-help-register-redirect-uri"
    )]
    redirect_uri: Vec<RedirectUri>,
    #[arg(
        long, value_name = "azure-cli|powershell|manifest", value_parser = script,
        help = "terminal-help-register-as"
    )]
    r#as: RegistrationScript,
    #[arg(long, value_name = "P", value_parser = permissions::given, help = "terminal-help-asked-permission")]
    permission: Vec<GivenPermission>,
    #[arg(long, value_name = value::API, value_parser = value::api, help = "terminal-help-apis")]
    api: Vec<Api>,
    #[arg(long, help = "terminal-help-own-organisation")]
    own_organisation: bool,
}

#[derive(Serialize)]
struct Document {
    schema: u32,
    r#as: &'static str,
    text: String,
}

impl Register {
    pub(crate) fn run(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<ExitCode, Stop> {
        let registration = self.registration(global)?;
        registration.redirect_uris.iter().for_each(|uri| verification::warn_of_redirect(terminal, Some(uri)));
        let text = registration_script(&registration, self.r#as, terminal.language());
        if terminal.json {
            terminal.document(&Document { schema: 1, r#as: self.r#as.name(), text });
        } else {
            terminal.text(&text);
        }
        Ok(ExitCode::Done)
    }

    fn registration(&self, global: &GlobalOptions) -> Result<Registration, Stop> {
        let permissions = permissions::wanted(&self.api, &self.permission)?;
        let addresses = global.addresses()?;
        reach::must_offer_all(&addresses, &permissions)?;
        let mut redirect_uris = Vec::new();
        for uri in &self.redirect_uri {
            if !redirect_uris.contains(uri) {
                redirect_uris.push(uri.clone());
            }
        }
        Ok(Registration {
            app_name: self.name.clone(),
            audience: request::audience(self.own_organisation),
            cloud: addresses.cloud(),
            permissions,
            redirect_uris,
        })
    }
}

fn script(text: &str) -> Result<RegistrationScript, Stop> {
    value::choice(&RegistrationScript::ALL.map(|one| (one.name(), one)), text)
}
