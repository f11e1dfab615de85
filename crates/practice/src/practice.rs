//! The running service: started on loopback, stopped by dropping it.

use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::app::App;
use crate::cloud::Cloud;
use crate::directory::Tenant;
use crate::routes;

/// How the service starts. The default: a free port, no latency, nobody has consented yet.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Loopback port; 0 takes a free one.
    pub port: u16,
    /// Waited before every answer.
    pub latency: Duration,
    /// Every admin has already answered as their story says.
    pub consented: bool,
    /// Application permissions the app asks for, over all three APIs; `None` registers the usual nine.
    pub registered: Option<Vec<String>>,
}

/// A pretend Entra and Defender. Port and connections close when it is dropped.
#[derive(Debug)]
pub struct Practice {
    cloud: Arc<Cloud>,
    task: JoinHandle<()>,
    /// Dropped with the service, which is the word to stop.
    _running: oneshot::Sender<()>,
}

impl Practice {
    /// Starts inside the current tokio runtime.
    ///
    /// # Errors
    /// When the port is taken, or no signing key can be made.
    pub async fn start(options: Options) -> io::Result<Practice> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
        let authority = format!("http://{}", listener.local_addr()?);
        let cloud = tokio::task::spawn_blocking(move || Cloud::open(authority, options.registered))
            .await
            .map_err(io::Error::other)??;
        let cloud = Arc::new(cloud);
        if options.consented {
            cloud.everyone_answers();
        }

        let (running, stopped) = oneshot::channel::<()>();
        let router = routes::all(cloud.clone(), options.latency);
        let task = tokio::spawn(async move {
            // Ends the listener and the idle connections; plain abortion would leave the latter open.
            let until = async move { drop(stopped.await) };
            // axum never ends with an error: it retries a failed accept.
            drop(axum::serve(listener, router).with_graceful_shutdown(until).await);
        });
        Ok(Practice { cloud, task, _running: running })
    }

    /// Address of the pretend sign-in service, without a trailing slash: `http://127.0.0.1:PORT`.
    pub fn authority(&self) -> &str {
        self.cloud.authority()
    }

    /// Address under which the API paths live (`/api/incidents`, `/v1.0/security/incidents`): the same host.
    pub fn api_base(&self) -> &str {
        self.cloud.authority()
    }

    /// The partner's app registration, with the secrets that its home tenant knows.
    pub fn app(&self) -> App {
        self.cloud.app().clone()
    }

    /// The customers, one story each; the partner's own tenant is `app().home_tenant_id`.
    pub fn tenants(&self) -> Vec<Tenant> {
        self.cloud.directory().customers().iter().map(|customer| customer.tenant.clone()).collect()
    }

    /// Replaces the app's registered application permissions, as its owner would in the portal. A value that no
    /// API offers cannot be registered and is left out; consents already given keep what they granted.
    pub fn register(&self, permissions: &[&str]) {
        self.cloud.register(permissions);
    }

    /// Forgets all consents and counters, also those that `consented` began with; the registration stays.
    pub fn reset(&self) {
        self.cloud.ledger().forget();
    }

    /// Serves until the process ends or the future is dropped.
    pub async fn served(self) {
        // The task ends only by being stopped, which is what is waited for.
        drop(self.task.await);
    }
}
