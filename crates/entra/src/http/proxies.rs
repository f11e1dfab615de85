//! Which proxy stands in front of an address: by the same rules as the client's, and never with its password.

use std::sync::Arc;

use hyper::Uri;
use hyper_util::client::proxy::matcher::Matcher;

use super::ProxyChoice;

/// `None`: every way is direct.
#[derive(Clone, Debug)]
pub(super) struct Proxies(Option<Arc<Matcher>>);

/// Where a proxy listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProxyAddress {
    scheme: String,
    /// Without brackets.
    pub host: String,
    /// The scheme's usual one where none is written.
    pub port: u16,
}

impl Proxies {
    pub(super) fn of(choice: &ProxyChoice) -> Proxies {
        Proxies(match choice {
            ProxyChoice::None => None,
            ProxyChoice::System => Some(Arc::new(Matcher::from_system())),
            ProxyChoice::Url(url) => Some(Arc::new(Matcher::builder().all(url.as_str()).build())),
        })
    }

    pub(super) fn in_front_of(&self, url: &str) -> Option<ProxyAddress> {
        let between = self.0.as_ref()?.intercept(&url.parse().ok()?)?;
        ProxyAddress::of(between.uri())
    }
}

impl ProxyAddress {
    /// Sign-in names and passwords are left where they are.
    fn of(uri: &Uri) -> Option<ProxyAddress> {
        let scheme = uri.scheme_str()?;
        let usual = match scheme {
            "http" => 80,
            "https" => 443,
            _ => 1080,
        };
        let host = uri.host()?.trim_matches(['[', ']']).to_owned();
        Some(ProxyAddress { scheme: scheme.to_owned(), host, port: uri.port_u16().unwrap_or(usual) })
    }

    /// As a reader knows it: `http://proxy.contoso.com:8080`.
    pub fn shown(&self) -> String {
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        format!("{}://{host}:{}", self.scheme, self.port)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(choice: &str) -> Option<String> {
        let proxies = Proxies::of(&ProxyChoice::Url(choice.to_owned()));
        proxies.in_front_of("https://login.microsoftonline.com/x").map(|proxy| proxy.shown())
    }

    #[test]
    fn a_proxy_is_told_without_its_password() {
        assert_eq!(shown("http://mia:canary@proxy.example:8080/"), Some("http://proxy.example:8080".into()));
        assert_eq!(shown("proxy.example"), Some("http://proxy.example:80".into()));
        assert_eq!(shown("http://[::1]:3128"), Some("http://[::1]:3128".into()));
        assert_eq!(Proxies::of(&ProxyChoice::None).in_front_of("https://a.example"), None);
    }
}
