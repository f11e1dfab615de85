//! How to reach the servers: time, trust, and what stands between.

use std::{fmt, time::Duration};

use x509_parser::pem::Pem;

/// How to reach the servers.
#[derive(Clone, Debug)]
pub struct HttpOptions {
    /// For everything one check does.
    pub timeout: Duration,
    /// PEM certificates, added to the system's roots.
    pub extra_roots: Option<Vec<u8>>,
    /// What stands between.
    pub proxy: ProxyChoice,
}

/// Which proxy to use.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum ProxyChoice {
    /// As the environment or the system says.
    #[default]
    System,
    /// None, whatever they say.
    None,
    /// This one; http or https, perhaps with a name and a password.
    Url(String),
}

/// An address may hold a name and a password.
impl fmt::Debug for ProxyChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ProxyChoice::System => "System",
            ProxyChoice::None => "None",
            ProxyChoice::Url(_) => "Url(redacted)",
        })
    }
}

/// A client could not be made from the options.
#[derive(Debug, thiserror::Error)]
pub enum HttpOptionsError {
    /// Nothing in it can be trusted.
    #[error("the certificate file holds no certificate in PEM form")]
    ExtraRoots,
    /// The address.
    #[error("the proxy address cannot be read")]
    Proxy(#[source] reqwest::Error),
    /// Of any other kind the client takes no notice, and goes past the proxy.
    #[error("only proxies at http and https addresses are known")]
    ProxyScheme,
    /// The system's certificates, or ours.
    #[error("TLS cannot be set up")]
    Tls(#[source] reqwest::Error),
}

impl Default for HttpOptions {
    fn default() -> Self {
        HttpOptions { timeout: Duration::from_secs(20), extra_roots: None, proxy: ProxyChoice::System }
    }
}

/// A scheme is optional; `localhost:8080` has none.
pub(super) fn is_known_proxy(url: &str) -> bool {
    url.split_once("://").is_none_or(|(scheme, _)| {
        let scheme = scheme.trim();
        scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https")
    })
}

/// One at least, and nothing that only looks like one.
pub(super) fn holds_certificates(pem: &[u8]) -> bool {
    let mut found =
        Pem::iter_from_buffer(pem).filter(|one| one.as_ref().map_or(true, |one| one.label == "CERTIFICATE"));
    let is_good = |one: Result<Pem, _>| one.is_ok_and(|one| one.parse_x509().is_ok());
    found.next().is_some_and(is_good) && found.all(is_good)
}
