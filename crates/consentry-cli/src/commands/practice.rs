//! `practice`: the pretend service until Ctrl-C; its first line tells programs where it is.

use std::{
    io::{self, Write as _},
    time::Duration,
};

use clap::Args;
use entra::{Addresses, Api, ClientId, Cloud, ConsentLink, ConsentState, RedirectUri, TenantHint};
use explain::Sentence;
use practice::{App, Options};
use serde::Serialize;
use tempfile::{Builder, NamedTempFile};

use crate::{
    input::{
        permissions::{self, GivenPermission},
        value,
    },
    output::{ExitCode, FAINT, Stop, Terminal},
    until,
};

#[derive(Args)]
#[command(about = "terminal-help-practice")]
pub(crate) struct Practice {
    #[arg(
        long, value_name = "N", value_parser = |text: &str| value::number(0..=65_535, text),
        help = "terminal-help-port"
    )]
    port: Option<u32>,
    #[arg(long, help = "terminal-help-https")]
    https: bool,
    #[arg(
        long, value_name = "MS", value_parser = |text: &str| value::number(0..=60_000, text),
        help = "terminal-help-latency"
    )]
    latency: Option<u32>,
    #[arg(long, help = "terminal-help-consented")]
    consented: bool,
    #[arg(
        long, value_name = "P", value_parser = permissions::given, help = "terminal-help-practice-permission"
    )]
    permission: Vec<GivenPermission>,
}

/// The one place where a secret is printed: a pretend one, for programs that practise.
#[derive(Serialize)]
struct Document {
    schema: u32,
    authority: String,
    api_base: String,
    /// The certificate authority of its own, while it speaks https.
    ca_file: Option<String>,
    client_id: String,
    secret: String,
    home_tenant_id: String,
    tenants: Vec<TenantView>,
}

#[derive(Serialize)]
struct TenantView {
    name: String,
    tenant_id: String,
    domain: String,
    story: String,
    consent_url: Option<String>,
}

impl Practice {
    pub(crate) fn run(&self, terminal: &Terminal) -> Result<ExitCode, Stop> {
        let options = self.options()?;
        until::interrupted(async {
            let practice = start(options).await?;
            let ca_file = practice.ca_pem().map(kept_in_a_file).transpose()?;
            let shown = ca_file.as_ref().map(|file| file.path().display().to_string());
            terminal.document_line(&Document::of(&practice, shown));
            let running = Sentence::new("terminal-practice-runs").with("url", practice.authority());
            terminal.aside(format!("{FAINT}{}{FAINT:#}", terminal.tell(&running)));
            practice.served().await;
            Ok(ExitCode::Done)
        })
    }

    fn options(&self) -> Result<Options, Stop> {
        let registered = permissions::of_any_api(&self.permission)?;
        Ok(Options {
            port: self.port.and_then(|port| u16::try_from(port).ok()).unwrap_or_default(),
            latency: Duration::from_millis(self.latency.unwrap_or_default().into()),
            consented: self.consented,
            registered: (!registered.is_empty()).then_some(registered),
            https: self.https,
            ..Options::default()
        })
    }
}

pub(crate) async fn start(options: Options) -> Result<practice::Practice, Stop> {
    let port = options.port;
    practice::Practice::start(options).await.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied => {
            let sentence = Sentence::new("terminal-problem-port-taken").with("port", port.to_string());
            Stop::new(sentence).about("--port")
        }
        _ => Stop::of_computer(Sentence::new("terminal-problem-no-practice")),
    })
}

/// A file that goes when the service does; there is nothing secret in it.
fn kept_in_a_file(pem: &str) -> Result<NamedTempFile, Stop> {
    let written =
        Builder::new().prefix("consentry-practice-ca-").suffix(".pem").tempfile().and_then(|mut file| {
            file.write_all(pem.as_bytes())?;
            Ok(file)
        });
    written.map_err(|_| Stop::of_computer(Sentence::new("terminal-problem-no-practice")))
}

impl Document {
    fn of(practice: &practice::Practice, ca_file: Option<String>) -> Document {
        let app = practice.app();
        let addresses =
            Addresses::of(Cloud::Public).with(Some(practice.authority()), Some(practice.api_base())).ok();
        let tenant = |tenant: practice::Tenant| TenantView {
            consent_url: addresses.as_ref().and_then(|at| consent_url(at, &app, &tenant.tenant_id)),
            name: tenant.name,
            tenant_id: tenant.tenant_id,
            domain: tenant.domain,
            story: tenant.story,
        };
        let tenants = practice.tenants().into_iter().map(tenant).collect();
        Document {
            schema: 1,
            authority: practice.authority().to_owned(),
            api_base: practice.api_base().to_owned(),
            ca_file,
            tenants,
            client_id: app.client_id.clone(),
            secret: app.secret.clone(),
            home_tenant_id: app.home_tenant_id.clone(),
        }
    }
}

/// The link for this tenant's pretend admin, to open in a browser.
fn consent_url(addresses: &Addresses, app: &App, tenant_id: &str) -> Option<String> {
    let client_id = ClientId::parse(&app.client_id).ok()?;
    let tenant = TenantHint::parse_customer(tenant_id).ok()?;
    let redirect_uri = RedirectUri::parse(RedirectUri::REGISTERED_LOOPBACK).ok()?;
    let state = ConsentState::random();
    let link = ConsentLink::admin_consent(addresses, Api::default(), client_id, tenant, redirect_uri, state);
    Some(link.url)
}
