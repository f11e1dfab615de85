//! `practice`: the pretend service until Ctrl-C; its first line tells programs where it is.

use std::{
    io::{self, Write as _},
    time::Duration,
};

use consentry::{
    Addresses, Api, ClientId, Cloud, ConsentLink, ConsentState, RedirectUri, Sentence, TenantHint,
};
use practice::{App, Options, Practice};
use serde::Serialize;
use tempfile::{Builder, NamedTempFile};

use crate::{
    arguments::{Flag, Shape},
    ending::{Ending, Stop},
    given::Given,
    print::{FAINT, Terminal},
    until,
};

pub(crate) const SHAPE: Shape = Shape {
    name: "practice",
    about: "terminal-help-practice",
    flags: &[
        Flag::value("port", "N", "terminal-help-port"),
        Flag::switch("https", "terminal-help-https"),
        Flag::value("latency", "MS", "terminal-help-latency"),
        Flag::switch("consented", "terminal-help-consented"),
        Flag::value("permission", "P", "terminal-help-practice-permission").repeated(),
    ],
    run,
};

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

fn run(given: &Given, terminal: &Terminal) -> Result<Ending, Stop> {
    let options = options(given)?;
    until::interrupted(async {
        let practice = start(options).await?;
        let ca_file = practice.ca_pem().map(kept_in_a_file).transpose()?;
        let shown = ca_file.as_ref().map(|file| file.path().display().to_string());
        terminal.document_line(&Document::of(&practice, shown));
        let running = Sentence::new("terminal-practice-runs").with("url", practice.authority());
        terminal.aside(format!("{FAINT}{}{FAINT:#}", terminal.tell(&running)));
        practice.served().await;
        Ok(Ending::Done)
    })
}

pub(crate) async fn start(options: Options) -> Result<Practice, Stop> {
    let port = options.port;
    Practice::start(options).await.map_err(|error| match error.kind() {
        io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied => {
            let sentence = Sentence::new("terminal-problem-port-taken").with("port", port.to_string());
            Stop::new(sentence).about("--port")
        }
        _ => Stop::new(Sentence::new("terminal-problem-no-practice")),
    })
}

fn options(given: &Given) -> Result<Options, Stop> {
    let port = given.number("--port", 0..=65_535)?.unwrap_or_default();
    let latency = given.number("--latency", 0..=60_000)?.unwrap_or_default();
    let mut registered = Vec::new();
    for text in given.texts("permission") {
        let known = Api::ALL.into_iter().map(|api| api.facts().permission(text.trim()));
        let found = known.reduce(Result::or);
        let permission = match found {
            Some(found) => found.map_err(|problem| Stop::value("--permission", &problem))?,
            None => continue,
        };
        registered.push(permission.value.clone());
    }
    Ok(Options {
        port: u16::try_from(port).unwrap_or_default(),
        latency: Duration::from_millis(latency.into()),
        consented: given.switch("consented"),
        registered: (!registered.is_empty()).then_some(registered),
        https: given.switch("https"),
        ..Options::default()
    })
}

/// A file that goes when the service does; there is nothing secret in it.
fn kept_in_a_file(pem: &str) -> Result<NamedTempFile, Stop> {
    let written =
        Builder::new().prefix("consentry-practice-ca-").suffix(".pem").tempfile().and_then(|mut file| {
            file.write_all(pem.as_bytes())?;
            Ok(file)
        });
    written.map_err(|_| Stop::new(Sentence::new("terminal-problem-no-practice")))
}

impl Document {
    fn of(practice: &Practice, ca_file: Option<String>) -> Document {
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
