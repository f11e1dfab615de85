//! The running service: started on loopback, stopped by dropping it.

use std::io;
use std::net::Ipv4Addr;

use axum::Router;
use axum::extract::connect_info::{Connected, IntoMakeServiceWithConnectInfo};
use axum::serve::{IncomingStream, Listener};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::connection::PlainListener;
use super::hosts::Hosts;
use super::options::Options;
use super::routes;
use super::state::ServerState;
use super::tls::Certified;
use super::tls_listener::TlsListener;
use crate::faults::{Cut, Fault, Places, Switch};
use crate::tenants::{App, Certificate, Cloud, Tenant};

/// A pretend Entra and Defender. Port and connections close when it is dropped.
#[derive(Debug)]
pub struct Practice {
    state: ServerState,
    /// PEM of the CA, with https.
    ca_pem: Option<String>,
    task: JoinHandle<()>,
    /// Dropped with the service, which is the word to stop.
    _running: oneshot::Sender<()>,
}

impl Practice {
    /// Starts inside the current tokio runtime.
    ///
    /// # Errors
    /// When the port is taken, or no certificate or signing key can be made.
    pub async fn start(options: Options) -> io::Result<Practice> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
        let address = listener.local_addr()?;
        let authority = match options.https {
            true => format!("https://localhost:{}", address.port()),
            false => format!("http://{address}"),
        };
        // Making keys takes a while.
        let (state, certified, options) = tokio::task::spawn_blocking(move || {
            let certified = options.https.then(|| Certified::make(options.tls)).transpose()?;
            let state = ServerState::open(cloud(authority, &options)?)?;
            if !options.key_when_asked {
                state.sign_in.keys.current()?;
            }
            io::Result::Ok((state, certified, options))
        })
        .await
        .map_err(io::Error::other)??;
        let (running, stopped) = oneshot::channel();
        let hosts = Hosts::loopback(options.https, address.port());
        let service =
            routes::all(state.clone(), &hosts, options.latency).into_make_service_with_connect_info::<Cut>();
        let (ca_pem, task) = match certified {
            None => (None, tokio::spawn(serve(PlainListener(listener), service, stopped))),
            Some(Certified { ca_pem, acceptor }) => {
                (Some(ca_pem), tokio::spawn(serve(TlsListener::new(listener, acceptor), service, stopped)))
            }
        };
        Ok(Practice { state, ca_pem, task, _running: running })
    }

    /// Address of the pretend sign-in service, without a trailing slash: `http://127.0.0.1:PORT`, or
    /// `https://localhost:PORT`.
    pub fn authority(&self) -> &str {
        self.cloud().authority()
    }

    /// Address under which the API paths live (`/api/incidents`, `/v1.0/security/incidents`): the same host.
    pub fn api_base(&self) -> &str {
        self.cloud().authority()
    }

    /// The CA that https is to be trusted by, as PEM; `None` with http. It is made anew at every start.
    pub fn ca_pem(&self) -> Option<&str> {
        self.ca_pem.as_deref()
    }

    /// The partner's app registration, with the secrets that its home tenant knows.
    pub fn app(&self) -> App {
        self.cloud().app().clone()
    }

    /// The customers, one story each; the partner's own tenant is `app().home_tenant_id`.
    pub fn tenants(&self) -> Vec<Tenant> {
        self.cloud().directory().customers().iter().map(|customer| customer.tenant.clone()).collect()
    }

    /// Replaces the app's registered application permissions, as its owner would in the portal. A value that no
    /// API offers cannot be registered and is left out; consents already given keep what they granted.
    pub fn register(&self, permissions: &[&str]) {
        self.cloud().register(permissions);
    }

    /// Adds a public certificate (DER) to the app registration, as uploaded to the portal.
    ///
    /// # Errors
    /// When `der` is not exactly one X.509 certificate.
    pub fn trust_certificate(&self, der: &[u8]) -> io::Result<()> {
        self.cloud().ledger().trust(Certificate::read(der)?);
        Ok(())
    }

    /// Switches a fault on until `clear_faults`. `tenant`: ID, domain, or `*` for every request. A fault that an
    /// endpoint cannot have (a claim of the key set) does nothing there.
    pub fn fault(&self, tenant: &str, at: impl Into<Places>, fault: Fault) {
        self.switch(tenant, at.into(), fault, None);
    }

    /// As `fault`, for the next `times` requests that it hits.
    pub fn fault_times(&self, tenant: &str, at: impl Into<Places>, fault: Fault, times: u32) {
        self.switch(tenant, at.into(), fault, Some(times));
    }

    pub fn clear_faults(&self) {
        self.state.switches.clear();
    }

    /// Forgets all consents and counters, also those that `consented` began with; registration and faults stay.
    pub fn reset(&self) {
        self.cloud().ledger().forget();
    }

    /// Serves until the process ends or the future is dropped.
    pub async fn served(self) {
        // The task ends only by being stopped, which is what is waited for.
        drop(self.task.await);
    }

    fn cloud(&self) -> &Cloud {
        &self.state.sign_in.cloud
    }

    fn switch(&self, tenant: &str, at: Places, fault: Fault, times: Option<u32>) {
        self.state.switches.add(Switch { tenant: tenant.into(), at, fault, times });
    }
}

fn cloud(authority: String, options: &Options) -> io::Result<Cloud> {
    let cloud = Cloud::open(authority, options.propagation)?;
    if let Some(registered) = &options.registered {
        cloud.register(registered);
    }
    for der in &options.certificates {
        cloud.ledger().trust(Certificate::read(der)?);
    }
    if options.consented {
        cloud.everyone_answers();
    }
    Ok(cloud)
}

async fn serve<L>(
    listener: L,
    service: IntoMakeServiceWithConnectInfo<Router, Cut>,
    stopped: oneshot::Receiver<()>,
) where
    L: Listener,
    L::Addr: std::fmt::Debug,
    Cut: for<'a> Connected<IncomingStream<'a, L>>,
{
    // Ends the listener and the idle connections; plain abortion would leave the latter open.
    let until = async move { drop(stopped.await) };
    // axum never ends with an error: it retries a failed accept.
    drop(axum::serve(listener, service).with_graceful_shutdown(until).await);
}
