//! How the service starts.

use std::time::Duration;

use crate::tls::TlsKind;

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

/// Token requests that each phase of a slow consent lasts, counted from the first one after consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Propagation {
    /// The tenant holds no service principal yet: AADSTS7000229.
    pub without_principal: usize,
    /// A token is issued, without any role.
    pub without_roles: usize,
}

impl Default for Propagation {
    fn default() -> Propagation {
        Propagation { without_principal: 1, without_roles: 1 }
    }
}
