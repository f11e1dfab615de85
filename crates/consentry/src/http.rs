//! Asking a server with a time limit, a size limit and no redirects, and telling apart what can go wrong on the way.

use std::{error::Error as StdError, io, net::SocketAddr, time::Duration};

use reqwest::{
    Certificate, Proxy, RequestBuilder,
    dns::{Addrs, Name, Resolve, Resolving},
    redirect,
};
use tokio::time::Instant;
use url::Url;

use crate::{Cause, Sentence};

/// Bytes of an answer that are read at most: 1 MiB. A token answer has about 2 KiB.
pub const BODY_LIMIT: usize = 1024 * 1024;

/// How to reach the servers.
#[derive(Clone, Debug)]
pub struct HttpOptions {
    /// For everything one check does.
    pub timeout: Duration,
    /// PEM certificates, added to the system's roots.
    pub extra_roots: Option<Vec<u8>>,
    pub proxy: ProxyChoice,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ProxyChoice {
    #[default]
    System,
    None,
    Url(String),
}

/// A client could not be made from the options.
#[derive(Debug, thiserror::Error)]
pub enum HttpOptionsError {
    #[error("the certificate file is not PEM")]
    ExtraRoots(#[source] reqwest::Error),
    #[error("the proxy address cannot be read")]
    Proxy(#[source] reqwest::Error),
    #[error("TLS cannot be set up")]
    Tls(#[source] reqwest::Error),
}

/// Asks servers; cheap to clone.
#[derive(Clone, Debug)]
pub struct Http {
    client: reqwest::Client,
    /// For this computer itself: no proxy stands between.
    loopback: reqwest::Client,
    timeout: Duration,
}

/// An answer as it came, whole.
#[derive(Clone, Debug)]
pub struct HttpAnswer {
    pub status: u16,
    pub body: String,
    pub content_type: String,
    /// Seconds to wait, from `Retry-After` (seconds; a date is read against `Date`).
    pub retry_after_s: Option<u32>,
    /// The server's clock.
    pub date: Option<time::OffsetDateTime>,
}

/// Why no answer came, or none that can be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoAnswer {
    #[error("no answer within {seconds} s from {host}")]
    Timeout { host: String, seconds: u64 },
    #[error("{host} is not found by DNS")]
    Dns { host: String },
    #[error("{host} refuses the connection")]
    Refused { host: String },
    #[error("the connection to {host} broke off")]
    Broken { host: String },
    #[error("the certificate of {host} is not trusted")]
    Tls { host: String },
    #[error("the proxy in front of {host} wants a sign-in")]
    Proxy { host: String },
    #[error("the answer of {host} is larger than {BODY_LIMIT} bytes")]
    TooLarge { host: String },
}

impl Default for HttpOptions {
    fn default() -> Self {
        HttpOptions { timeout: Duration::from_secs(20), extra_roots: None, proxy: ProxyChoice::System }
    }
}

impl Http {
    pub fn new(options: &HttpOptions) -> Result<Http, HttpOptionsError> {
        let client = |direct: bool| Http::client(options, direct);
        Ok(Http {
            client: client(options.proxy == ProxyChoice::None)?,
            loopback: client(true)?,
            timeout: options.timeout,
        })
    }

    fn client(options: &HttpOptions, direct: bool) -> Result<reqwest::Client, HttpOptionsError> {
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("consentry/", env!("CARGO_PKG_VERSION")))
            .redirect(redirect::Policy::none())
            .connect_timeout(options.timeout)
            .dns_resolver(SystemDns);
        if let Some(pem) = &options.extra_roots {
            let roots = Certificate::from_pem_bundle(pem).map_err(HttpOptionsError::ExtraRoots)?;
            builder = builder.tls_certs_merge(roots);
        }
        builder = match &options.proxy {
            _ if direct => builder.no_proxy(),
            ProxyChoice::Url(url) => builder.proxy(Proxy::all(url).map_err(HttpOptionsError::Proxy)?),
            ProxyChoice::System | ProxyChoice::None => builder,
        };
        builder.build().map_err(HttpOptionsError::Tls)
    }

    fn client_for(&self, url: &str) -> &reqwest::Client {
        let loopback = Url::parse(url).is_ok_and(|url| match url.host() {
            Some(url::Host::Domain(name)) => name == "localhost",
            Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
            Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        });
        if loopback { &self.loopback } else { &self.client }
    }

    pub fn deadline(&self) -> Deadline {
        Deadline { at: Instant::now() + self.timeout, whole: self.timeout }
    }

    pub(crate) fn get(&self, url: &str) -> RequestBuilder {
        self.client_for(url).get(url)
    }

    pub(crate) fn post(&self, url: &str) -> RequestBuilder {
        self.client_for(url).post(url)
    }

    /// Sends and reads, until the deadline and no further than [`BODY_LIMIT`].
    pub(crate) async fn ask(
        &self,
        request: RequestBuilder,
        deadline: Deadline,
    ) -> Result<HttpAnswer, NoAnswer> {
        let request = request.build().map_err(|_| NoAnswer::Broken { host: String::new() })?;
        let host = request.url().host_str().unwrap_or_default().to_owned();
        match tokio::time::timeout_at(deadline.at, self.exchange(request, &host)).await {
            Ok(result) => result,
            Err(_) => Err(NoAnswer::Timeout { host, seconds: deadline.whole.as_secs() }),
        }
    }

    async fn exchange(&self, request: reqwest::Request, host: &str) -> Result<HttpAnswer, NoAnswer> {
        let to_failure = |error: &reqwest::Error| failure(error, host, self.timeout);
        let mut response =
            self.client_for(request.url().as_str()).execute(request).await.map_err(|e| to_failure(&e))?;
        let header = |name: &str| {
            response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
        };
        let date = header("date").and_then(|text| http_date(&text));
        let retry_after_s = header("retry-after").and_then(|text| seconds_to_wait(&text, date));
        let content_type = header("content-type").unwrap_or_default();
        let status = response.status().as_u16();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|e| to_failure(&e))? {
            if body.len() + chunk.len() > BODY_LIMIT {
                return Err(NoAnswer::TooLarge { host: host.to_owned() });
            }
            body.extend_from_slice(&chunk);
        }
        let body = String::from_utf8_lossy(&body).into_owned();
        Ok(HttpAnswer { status, body, content_type, retry_after_s, date })
    }
}

/// When everything must have ended.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    at: Instant,
    whole: Duration,
}

impl HttpAnswer {
    /// A page instead of data: a gateway, a captive portal, a proxy's sign-in.
    pub fn is_html(&self) -> bool {
        self.content_type.to_ascii_lowercase().contains("html") || self.body.trim_start().starts_with('<')
    }

    /// What showed that this is not the server that was asked.
    pub(crate) fn foreign_evidence(&self, host: &str) -> Sentence {
        match self.status {
            300..=399 => Sentence::new("evidence-redirected").with("host", host),
            200 => Sentence::new("evidence-not-json").with("host", host),
            _ if self.is_html() => Sentence::new("evidence-not-json").with("host", host),
            status => Sentence::new("evidence-http-status").with("status", status.to_string()),
        }
    }

    /// What an answer means that is not the data asked for and no error body of that server.
    pub(crate) fn cause_of_foreign(&self) -> Cause {
        match self.status {
            407 => Cause::Proxy,
            429 => Cause::Throttled,
            408 | 500..=599 => Cause::MicrosoftUnavailable,
            // Microsoft's services neither redirect here nor answer in HTML: something stands between.
            300..=399 => Cause::Proxy,
            _ if self.is_html() => Cause::Proxy,
            _ => Cause::Unknown,
        }
    }
}

impl NoAnswer {
    pub fn cause(&self) -> Cause {
        match self {
            NoAnswer::Timeout { .. }
            | NoAnswer::Dns { .. }
            | NoAnswer::Refused { .. }
            | NoAnswer::Broken { .. } => Cause::Network,
            NoAnswer::Tls { .. } => Cause::Tls,
            NoAnswer::Proxy { .. } => Cause::Proxy,
            NoAnswer::TooLarge { .. } => Cause::Unknown,
        }
    }

    pub fn evidence(&self) -> Sentence {
        match self {
            NoAnswer::Timeout { host, seconds } => {
                Sentence::new("evidence-timeout").with("seconds", seconds.to_string()).with("host", host)
            }
            NoAnswer::Dns { host } => Sentence::new("evidence-dns").with("host", host),
            NoAnswer::Refused { host } => Sentence::new("evidence-connection-refused").with("host", host),
            NoAnswer::Broken { host } => Sentence::new("evidence-connection-broken").with("host", host),
            NoAnswer::Tls { host } => Sentence::new("evidence-tls").with("host", host),
            NoAnswer::Proxy { host } => Sentence::new("evidence-proxy").with("host", host),
            NoAnswer::TooLarge { .. } => Sentence::new("evidence-too-large").with("limit", "1 MiB"),
        }
    }
}

/// The system's resolver, with an error of its own: reqwest's says "DNS" in words only.
struct SystemDns;

#[derive(Debug, thiserror::Error)]
#[error("the name is not found")]
struct NameNotFound;

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

fn failure(error: &reqwest::Error, host: &str, timeout: Duration) -> NoAnswer {
    let host = host.to_owned();
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
        if source.downcast_ref::<io::Error>().is_some_and(|io| io.kind() == io::ErrorKind::ConnectionRefused)
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

/// Every error below, also those that `io::Error` wraps: its `source` leaves them out.
fn chain<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| match error.downcast_ref::<io::Error>() {
        Some(io) => io.get_ref().map(|inner| inner as &(dyn StdError + 'static)),
        None => error.source(),
    })
}

fn seconds_to_wait(text: &str, now: Option<time::OffsetDateTime>) -> Option<u32> {
    if let Ok(seconds) = text.trim().parse::<u32>() {
        return Some(seconds);
    }
    let until = http_date(text)?;
    let seconds = (until - now?).whole_seconds();
    u32::try_from(seconds.max(0)).ok()
}

/// The one format that servers must send: `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(crate) fn http_date(text: &str) -> Option<time::OffsetDateTime> {
    let text = text.trim().strip_suffix(" GMT")?;
    let format = time::macros::format_description!(
        "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second]"
    );
    time::PrimitiveDateTime::parse(text, format).ok().map(time::PrimitiveDateTime::assume_utc)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_read_as_seconds_or_as_a_date() {
        let now = http_date("Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(seconds_to_wait("120", None), Some(120));
        assert_eq!(seconds_to_wait("Sun, 06 Nov 1994 08:50:07 GMT", now), Some(30));
        assert_eq!(seconds_to_wait("Sun, 06 Nov 1994 08:00:00 GMT", now), Some(0));
        assert_eq!(seconds_to_wait("soon", now), None);
    }
}
