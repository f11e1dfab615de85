//! One host asked: its name looked up, its proxy knocked at, and what it answered; all at the same time.

use std::{io, net::IpAddr};

use entra::{Cause, Deadline, Http, HttpAnswer, HttpRequest, NoAnswer, ProxyAddress};
use time::OffsetDateTime;
use tokio::{
    net::{TcpStream, lookup_host},
    time::Instant,
};
use url::Url;

use crate::{Sentence, evidence_of_foreign};

/// What was found out about one host.
pub(super) struct Visit {
    /// Host and port as a reader knows them.
    pub(super) host: String,
    pub(super) over_tls: bool,
    pub(super) lookup: Option<Lookup>,
    pub(super) proxy: Option<Knock>,
    pub(super) answer: Result<HttpAnswer, NoAnswer>,
    pub(super) millis: u32,
    /// This computer's clock when the answer came.
    pub(super) now: OffsetDateTime,
}

/// A name that this computer looks up itself: the host's, or that of the proxy in front of it.
pub(super) struct Lookup {
    pub(super) name: String,
    pub(super) found: Result<IpAddr, NoAnswer>,
}

/// Whether a proxy's port opens.
pub(super) struct Knock {
    pub(super) address: ProxyAddress,
    pub(super) opened: Result<(), NoAnswer>,
}

impl Visit {
    pub(super) async fn to(http: &Http, url: &str, now: OffsetDateTime, deadline: Deadline) -> Visit {
        let begun = Instant::now();
        let parsed = Url::parse(url).ok();
        let host = parsed.as_ref().and_then(Url::host_str).unwrap_or_default().to_owned();
        let port = parsed.as_ref().and_then(Url::port).map(|port| format!(":{port}")).unwrap_or_default();
        let proxy = http.proxy_for(url);
        let asked_by_name = proxy.as_ref().map_or(host.as_str(), |proxy| &proxy.host);
        let request = HttpRequest::get(url);
        let (lookup, proxy, (answer, took)) =
            tokio::join!(Lookup::of(asked_by_name, deadline), Knock::at(proxy.clone(), deadline), async {
                (http.ask(request, deadline).await, begun.elapsed())
            });
        Visit {
            host: format!("{host}{port}"),
            over_tls: url.starts_with("https:"),
            lookup,
            proxy,
            answer,
            millis: u32::try_from(took.as_millis()).unwrap_or(u32::MAX),
            now: now.checked_add(took.try_into().unwrap_or_default()).unwrap_or(now),
        }
    }

    /// Why no connection came about.
    pub(super) fn no_answer(&self) -> Option<&NoAnswer> {
        self.answer.as_ref().err()
    }

    /// Why the proxy cannot be reached: then nothing behind it can.
    pub(super) fn closed_proxy(&self) -> Option<&NoAnswer> {
        self.proxy.as_ref()?.opened.as_ref().err()
    }

    /// What something between here and the host said in its place.
    pub(super) fn said_between(&self) -> Option<Sentence> {
        match &self.answer {
            Err(no_answer) if no_answer.cause() == Cause::Proxy => Some(no_answer.into()),
            // It listens, and yet makes no way to the host.
            Err(NoAnswer::Broken { host })
                if self.proxy.as_ref().is_some_and(|knock| knock.opened.is_ok()) =>
            {
                Some(Sentence::new("evidence-proxy").with("host", host))
            }
            Ok(answer) if answer.status != 401 && answer.cause_of_foreign() == Cause::Proxy => {
                Some(evidence_of_foreign(answer, &self.host))
            }
            _ => None,
        }
    }
}

impl Lookup {
    /// A number needs no looking up.
    async fn of(name: &str, deadline: Deadline) -> Option<Lookup> {
        if name.is_empty() || name.trim_matches(['[', ']']).parse::<IpAddr>().is_ok() {
            return None;
        }
        let unknown = || NoAnswer::Dns { host: name.to_owned() };
        let first = async { lookup_host((name, 0)).await.ok().and_then(|mut found| found.next()) };
        let found = match deadline.within(name, first).await {
            Ok(first) => first.map(|address| address.ip()).ok_or_else(unknown),
            Err(timeout) => Err(timeout),
        };
        Some(Lookup { name: name.to_owned(), found })
    }
}

impl Knock {
    async fn at(proxy: Option<ProxyAddress>, deadline: Deadline) -> Option<Knock> {
        let address = proxy?;
        let shown = address.shown();
        let connecting = TcpStream::connect((address.host.as_str(), address.port));
        let opened = match deadline.within(&shown, connecting).await {
            Err(timeout) => Err(timeout),
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) if error.kind() == io::ErrorKind::ConnectionRefused => {
                Err(NoAnswer::Refused { host: shown })
            }
            // Names that are not found and networks that lead nowhere have no kinds of their own.
            Ok(Err(error)) if error.raw_os_error().is_none() => Err(NoAnswer::Dns { host: shown }),
            Ok(Err(_)) => Err(NoAnswer::Broken { host: shown }),
        };
        Some(Knock { address, opened })
    }
}
