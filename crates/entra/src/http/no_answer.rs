//! Why no answer came, or none that can be read: told apart by the types of errors, not by their words.

use std::{error::Error as StdError, io};

use super::{BODY_LIMIT, NameNotFound};
use crate::{Cause, Detail, Verdict};

/// Why no answer came, or none that can be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoAnswer {
    /// Not in time. Seconds are those of the whole deadline.
    #[error("no answer within {seconds} s from {host}")]
    Timeout { host: String, seconds: u64 },
    /// The name has no address.
    #[error("{host} is not found by DNS")]
    Dns { host: String },
    /// Nobody listens there.
    #[error("{host} refuses the connection")]
    Refused { host: String },
    /// The connection ended before the answer did.
    #[error("the connection to {host} broke off")]
    Broken { host: String },
    /// The certificate is not trusted here.
    #[error("the certificate of {host} is not trusted")]
    Tls { host: String },
    /// The proxy wants a name and a password.
    #[error("the proxy in front of {host} wants a sign-in")]
    Proxy { host: String },
    /// It never left this computer.
    #[error("no request to {address} can be put together")]
    NotBuilt { address: String },
    /// More than [`BODY_LIMIT`].
    #[error("the answer of {host} is larger than {BODY_LIMIT} bytes")]
    TooLarge { host: String },
}

impl NoAnswer {
    pub(super) fn of(error: &reqwest::Error, host: &str, timeout: std::time::Duration) -> NoAnswer {
        let host = host.to_owned();
        if error.is_builder() {
            return NoAnswer::NotBuilt { address: host };
        }
        if error.is_timeout() {
            return NoAnswer::Timeout { host, seconds: timeout.as_secs() };
        }
        for source in chain(error) {
            if source.is::<NameNotFound>() {
                return NoAnswer::Dns { host };
            }
            if source.is::<rustls::Error>() {
                return NoAnswer::Tls { host };
            }
            if source
                .downcast_ref::<io::Error>()
                .is_some_and(|io| io.kind() == io::ErrorKind::ConnectionRefused)
            {
                return NoAnswer::Refused { host };
            }
        }
        // hyper-util keeps the type of a refused tunnel private: its words are all there is.
        if chain(error).any(|source| source.to_string().contains("proxy auth")) {
            return NoAnswer::Proxy { host };
        }
        NoAnswer::Broken { host }
    }

    /// Mostly [`Cause::Network`].
    pub fn cause(&self) -> Cause {
        match self {
            NoAnswer::Timeout { .. }
            | NoAnswer::Dns { .. }
            | NoAnswer::Refused { .. }
            | NoAnswer::Broken { .. } => Cause::Network,
            NoAnswer::Tls { .. } => Cause::Tls,
            NoAnswer::Proxy { .. } => Cause::Proxy,
            NoAnswer::NotBuilt { .. } => Cause::RequestMalformed,
            NoAnswer::TooLarge { .. } => Cause::Unknown,
        }
    }

    /// With what is known more exactly.
    pub fn verdict(&self) -> Verdict {
        Verdict::of(self.cause()).with_detail(self.detail())
    }

    /// What decided, more exactly than its cause.
    pub fn detail(&self) -> Option<Detail> {
        match self {
            NoAnswer::Timeout { .. } => Some(Detail::Timeout),
            NoAnswer::Dns { .. } => Some(Detail::DnsFailure),
            NoAnswer::Tls { .. } => Some(Detail::TlsFailure),
            NoAnswer::Proxy { .. } => Some(Detail::Proxy407),
            NoAnswer::Refused { .. }
            | NoAnswer::Broken { .. }
            | NoAnswer::NotBuilt { .. }
            | NoAnswer::TooLarge { .. } => None,
        }
    }
}

/// Every error below, also those that `io::Error` wraps: its `source` leaves them out.
fn chain<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| match error.downcast_ref::<io::Error>() {
        Some(io) => io.get_ref().map(|inner| inner as &(dyn StdError + 'static)),
        None => error.source(),
    })
}
