//! The names under which the service answers: loopback's own, with its port. A request for any other name was meant
//! for another server, or comes from a page whose name somebody points at this machine (DNS rebinding).

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::HOST;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, Version};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

#[derive(Debug, Clone)]
pub(crate) struct Hosts {
    scheme: &'static str,
    /// `host:port`, and `host` alone where the port is the scheme's own.
    authorities: Arc<[String]>,
}

impl Hosts {
    pub(crate) fn loopback(https: bool, port: u16) -> Hosts {
        let (scheme, usual) = if https { ("https", 443) } else { ("http", 80) };
        let names = ["127.0.0.1", "localhost", "[::1]"];
        let bare = names.iter().filter(|_| port == usual).map(|name| (*name).to_owned());
        let authorities = names.iter().map(|name| format!("{name}:{port}")).chain(bare).collect();
        Hosts { scheme, authorities }
    }

    /// `scheme://host:port` of this service, as `Origin` has it.
    pub(crate) fn is_origin(&self, origin: &str) -> bool {
        let authority = origin.strip_prefix(self.scheme).and_then(|rest| rest.strip_prefix("://"));
        authority.is_some_and(|authority| self.own(authority))
    }

    /// What is wrong with the names that a request gives: in `Host`, in `:authority`, or before its path. The target
    /// counts before the header (RFC 9112, 3.2.2); here neither may name another server.
    fn check(&self, version: Version, target: &Uri, headers: &HeaderMap) -> Result<(), StatusCode> {
        let mut hosts = headers.get_all(HOST).iter();
        let host = match (hosts.next(), hosts.next()) {
            (Some(host), None) => Some(parsed(host)?),
            (None, None) if version == Version::HTTP_2 && target.authority().is_some() => None,
            _ => return Err(StatusCode::BAD_REQUEST),
        };
        let named = host.iter().chain(target.authority()).all(|authority| self.own(authority.as_str()));
        // A scheme stands where an authority does; `CONNECT` has the latter alone.
        let reached = target.authority().is_none() || target.scheme_str() == Some(self.scheme);
        if named && reached { Ok(()) } else { Err(StatusCode::MISDIRECTED_REQUEST) }
    }

    fn own(&self, authority: &str) -> bool {
        self.authorities.iter().any(|own| own.eq_ignore_ascii_case(authority))
    }
}

fn parsed(host: &HeaderValue) -> Result<Authority, StatusCode> {
    Authority::try_from(host.as_bytes()).map_err(|_| StatusCode::BAD_REQUEST)
}

/// Stands before everything: a refused request is neither delayed, nor routed, nor counted, nor read.
pub(crate) async fn own_names_only(State(hosts): State<Hosts>, request: Request, next: Next) -> Response {
    match hosts.check(request.version(), request.uri(), request.headers()) {
        Ok(()) => next.run(request).await,
        Err(status) => (status, "This practice service answers to its own address only.").into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_usual_port_of_a_scheme_may_be_left_out() {
        for (https, port, bare) in
            [(false, 80, true), (true, 443, true), (false, 443, false), (true, 80, false)]
        {
            let hosts = Hosts::loopback(https, port);
            for name in ["127.0.0.1", "localhost", "[::1]"] {
                assert!(hosts.own(&format!("{name}:{port}")), "{name}:{port}");
                assert_eq!(hosts.own(name), bare, "{name} for {port}");
            }
        }
    }

    #[test]
    fn an_origin_has_the_scheme_too() {
        let hosts = Hosts::loopback(true, 8391);
        assert!(hosts.is_origin("https://localhost:8391"));
        for other in
            ["http://localhost:8391", "localhost:8391", "https://localhost", "https://localhost:8391/", ""]
        {
            assert!(!hosts.is_origin(other), "{other}");
        }
    }
}
