//! The system's resolver, told apart from all else that can go wrong.

use std::net::SocketAddr;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

/// The system's resolver, with an error of its own: reqwest's says "DNS" in words only.
pub(super) struct SystemDns;

#[derive(Debug, thiserror::Error)]
#[error("the name is not found")]
pub(super) struct NameNotFound;

impl Resolve for SystemDns {
    fn resolve(&self, name: Name) -> Resolving {
        let name = name.as_str().to_owned();
        Box::pin(async move {
            let found: Vec<SocketAddr> =
                tokio::net::lookup_host((name.as_str(), 0)).await.map_err(|_| NameNotFound)?.collect();
            if found.is_empty() {
                return Err(NameNotFound.into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}
