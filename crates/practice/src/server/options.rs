//! How the service starts.

use std::time::Duration;

use super::tls::TlsKind;
use crate::tenants::Propagation;

/// The default: http on a free port, no latency, nobody has consented yet.
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
    /// Serves https, with a CA made at this start, as `https://localhost:PORT`.
    pub https: bool,
    /// Which certificate https shows.
    pub tls: TlsKind,
    /// Public certificates (DER) that the app registration holds from the start.
    pub certificates: Vec<Vec<u8>>,
    /// The key that signs tokens is made once somebody asks for a tenant, keys or a token, not within the start: it takes
    /// longer than all else of it.
    pub key_when_asked: bool,
    /// How long a slow consent takes.
    pub propagation: Propagation,
}
