//! Asking a server with a time limit, a size limit and no redirects, and telling apart what can go wrong on the way.

mod answer;
mod body;
mod dns;
mod no_answer;
mod options;
mod proxies;
mod request;

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use reqwest::{Certificate, Proxy, redirect};
use tokio::time::Instant;
use url::Url;
use zeroize::Zeroizing;

use crate::date::between;
pub use answer::{Foreign, HttpAnswer};
use body::Body;
use dns::{NameNotFound, SystemDns};
pub use no_answer::NoAnswer;
pub use options::{HttpOptions, HttpOptionsError, ProxyChoice};
use options::{holds_certificates, is_known_proxy};
use proxies::Proxies;
pub use proxies::ProxyAddress;
pub use request::HttpRequest;

use crate::loopback::leads_here;

/// Bytes of an answer that are read at most: 1 MiB. A token answer has about 2 KiB.
pub const BODY_LIMIT: usize = 1024 * 1024;

/// Stands where a server sent a secret or a token back.
const TAKEN_OUT: &str = "[removed]";

/// No deadline is further away: a clock that counts from a start has an end.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Asks servers; cheap to clone, and all clones share their connections.
#[derive(Clone)]
pub struct Http {
    options: Arc<HttpOptions>,
    /// `None` after [`Http::hang_up`].
    clients: Arc<Mutex<Option<Clients>>>,
    proxies: Proxies,
    /// Secrets and tokens that went out since the last hang-up.
    sent: Arc<Mutex<Vec<Zeroizing<String>>>>,
}

#[derive(Clone, Debug)]
struct Clients {
    through_proxies: reqwest::Client,
    /// For this computer itself: no proxy stands between.
    loopback: reqwest::Client,
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Http").field("options", &self.options).finish_non_exhaustive()
    }
}

impl Http {
    /// # Errors
    /// [`HttpOptionsError`]: certificates that are none, a proxy that cannot be used, TLS that cannot be set
    /// up.
    pub fn new(options: &HttpOptions) -> Result<Http, HttpOptionsError> {
        let clients = Clients::of(options)?;
        Ok(Http {
            options: Arc::new(options.clone()),
            clients: Arc::new(Mutex::new(Some(clients))),
            proxies: Proxies::of(&options.proxy),
            sent: Arc::default(),
        })
    }

    fn remember(&self, secrets: Vec<Zeroizing<String>>) {
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        secrets.into_iter().for_each(|secret| {
            if !sent.contains(&secret) {
                sent.push(secret);
            }
        });
    }

    /// A server may send back what it was sent, in whatever member is shown: from here on nobody repeats it.
    fn take_out_secrets(&self, body: &mut Zeroizing<String>) {
        for secret in self.sent.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            if body.contains(secret.as_str()) {
                *body = Zeroizing::new(body.replace(secret.as_str(), TAKEN_OUT));
            }
        }
    }

    /// Closes every connection that waits for more to ask: its buffers still hold the last secret and the last token.
    pub fn hang_up(&self) {
        self.sent.lock().unwrap_or_else(PoisonError::into_inner).clear();
        *self.clients.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn client_for(&self, url: &str) -> Result<reqwest::Client, HttpOptionsError> {
        let mut open = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let clients = match &*open {
            Some(clients) => clients.clone(),
            None => open.insert(Clients::of(&self.options)?).clone(),
        };
        Ok(if leads_here(url) { clients.loopback } else { clients.through_proxies })
    }

    /// The proxy through which an address is asked; `None` where the way is direct.
    pub fn proxy_for(&self, url: &str) -> Option<ProxyAddress> {
        if leads_here(url) { None } else { self.proxies.in_front_of(url) }
    }

    /// The options' time, from now on.
    pub fn deadline(&self) -> Deadline {
        let (now, whole) = (Instant::now(), self.options.timeout);
        Deadline { at: now.checked_add(whole.min(LONGEST)).unwrap_or(now), whole }
    }

    /// Sends and reads, until the deadline and no further than [`BODY_LIMIT`].
    ///
    /// # Errors
    /// [`NoAnswer`]; an answer of any status is an answer.
    pub async fn ask(&self, request: HttpRequest, deadline: Deadline) -> Result<HttpAnswer, NoAnswer> {
        let host = Url::parse(request.url()).ok().and_then(|url| url.host_str().map(str::to_owned));
        let not_built = |address: &str| NoAnswer::NotBuilt { address: address.to_owned() };
        let host = host.ok_or_else(|| not_built(request.url()))?;
        let client = self.client_for(request.url()).map_err(|_| not_built(&host))?;
        self.remember(request.secrets());
        let request = request.for_client(&client).ok_or_else(|| not_built(&host))?;
        let mut answer = deadline.within(&host, self.exchange(request, &host)).await??;
        self.take_out_secrets(&mut answer.body);
        Ok(answer)
    }

    async fn exchange(&self, request: reqwest::RequestBuilder, host: &str) -> Result<HttpAnswer, NoAnswer> {
        let to_failure = |error: &reqwest::Error| NoAnswer::of(error, host, self.options.timeout);
        let mut response = request.send().await.map_err(|e| to_failure(&e))?;
        let header = |name: &str| {
            response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
        };
        let date = header("date").and_then(|text| http_date(&text));
        let retry_after_s = header("retry-after").and_then(|text| seconds_to_wait(&text, date));
        let content_type = header("content-type").unwrap_or_default();
        let status = response.status().as_u16();
        let tls = response.extensions().get::<reqwest::tls::TlsInfo>();
        let certificate = tls.and_then(|tls| tls.peer_certificate()).map(<[u8]>::to_vec);
        let length = response.content_length().and_then(|length| usize::try_from(length).ok());
        let mut body = Body::of_length(length);
        while let Some(chunk) = response.chunk().await.map_err(|e| to_failure(&e))? {
            if body.0.len() + chunk.len() > BODY_LIMIT {
                return Err(NoAnswer::TooLarge { host: host.to_owned() });
            }
            body.take(&chunk);
        }
        let body = body.text();
        Ok(HttpAnswer { status, body, content_type, retry_after_s, date, certificate })
    }
}

impl Clients {
    fn of(options: &HttpOptions) -> Result<Clients, HttpOptionsError> {
        let client = |direct: bool| Clients::client(options, direct);
        Ok(Clients { through_proxies: client(options.proxy == ProxyChoice::None)?, loopback: client(true)? })
    }

    fn client(options: &HttpOptions, direct: bool) -> Result<reqwest::Client, HttpOptionsError> {
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("consentry/", env!("CARGO_PKG_VERSION")))
            .redirect(redirect::Policy::none())
            .connect_timeout(options.timeout)
            .tls_info(true)
            .dns_resolver(SystemDns);
        if let Some(pem) = &options.extra_roots {
            if !holds_certificates(pem) {
                return Err(HttpOptionsError::ExtraRoots);
            }
            let roots = Certificate::from_pem_bundle(pem).map_err(|_| HttpOptionsError::ExtraRoots)?;
            builder = builder.tls_certs_merge(roots);
        }
        builder = match &options.proxy {
            _ if direct => builder.no_proxy(),
            ProxyChoice::Url(url) if !is_known_proxy(url) => return Err(HttpOptionsError::ProxyScheme),
            ProxyChoice::Url(url) => builder.proxy(Proxy::all(url).map_err(HttpOptionsError::Proxy)?),
            ProxyChoice::System | ProxyChoice::None => builder,
        };
        builder.build().map_err(HttpOptionsError::Tls)
    }
}

/// When everything must have ended.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    at: Instant,
    whole: Duration,
}

impl Deadline {
    /// What something comes to, unless it takes too long.
    ///
    /// # Errors
    /// [`NoAnswer::Timeout`] in the name of this host.
    pub async fn within<T>(&self, host: &str, work: impl Future<Output = T>) -> Result<T, NoAnswer> {
        let timeout = NoAnswer::Timeout { host: host.to_owned(), seconds: self.whole.as_secs() };
        tokio::time::timeout_at(self.at, work).await.map_err(|_| timeout)
    }
}

pub(crate) fn seconds_to_wait(text: &str, now: Option<time::OffsetDateTime>) -> Option<u32> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number that is too large still means: not soon.
        return Some(text.parse().unwrap_or(u32::MAX));
    }
    let until = http_date(text)?;
    let seconds = between(now?, until).whole_seconds();
    Some(u32::try_from(seconds.max(0)).unwrap_or(u32::MAX))
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
    use crate::Cause;

    #[test]
    fn debug_tells_neither_a_proxys_password_nor_a_body() {
        let proxy = ProxyChoice::Url("http://mia:canary@proxy.example".into());
        let options = HttpOptions { proxy, ..HttpOptions::default() };
        assert!(!format!("{options:?} {:?}", Http::new(&options)).contains("canary"));
    }

    #[tokio::test]
    async fn a_request_that_cannot_be_put_together_is_no_broken_connection() {
        let http = Http::new(&HttpOptions { proxy: ProxyChoice::None, ..HttpOptions::default() }).unwrap();
        let why = |address: &str| NoAnswer::NotBuilt { address: address.to_owned() };
        let unreadable = http.ask(HttpRequest::get("login.example/x"), http.deadline()).await.unwrap_err();
        assert_eq!((unreadable.cause(), unreadable), (Cause::RequestMalformed, why("login.example/x")));
        let of_no_web = http.ask(HttpRequest::get("ftp://127.0.0.1/x"), http.deadline()).await.unwrap_err();
        assert_eq!(of_no_web, why("127.0.0.1"));
        let token = HttpRequest::get("http://127.0.0.1:9/").bearer("a\r\nX: b");
        assert_eq!(http.ask(token, http.deadline()).await.unwrap_err(), why("127.0.0.1"));
    }

    #[test]
    fn a_body_in_pieces_is_whole_and_one_that_is_no_text_is_readable() {
        let mut body = Body::of_length(Some(1));
        [&b"gr\xc3"[..], b"\xb6\xc3", b"\x9fer"].into_iter().for_each(|chunk| body.take(chunk));
        assert_eq!(*body.text(), "gr\u{f6}\u{df}er");
        let mut body = Body::of_length(Some(0));
        body.take(b"a\xffb");
        assert_eq!(*body.text(), "a\u{fffd}b");
    }

    #[test]
    fn retry_after_is_read_as_seconds_or_as_a_date() {
        let now = http_date("Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(seconds_to_wait("120", None), Some(120));
        assert_eq!(seconds_to_wait("Sun, 06 Nov 1994 08:50:07 GMT", now), Some(30));
        assert_eq!(seconds_to_wait("Sun, 06 Nov 1994 08:00:00 GMT", now), Some(0));
        assert_eq!(seconds_to_wait("Fri, 31 Dec 9999 23:59:59 GMT", now), Some(u32::MAX));
        assert_eq!(seconds_to_wait("Sun, 06 Nov 1994 08:50:07 GMT", None), None);
        for never in ["4294967296", "18446744073709551615", "99999999999999999999999999"] {
            assert_eq!(seconds_to_wait(never, None), Some(u32::MAX), "{never}");
        }
        for nonsense in ["soon", "", "-1", "+1", "1e9", "1.5"] {
            assert_eq!(seconds_to_wait(nonsense, now), None, "{nonsense}");
        }
    }

    #[test]
    fn a_proxy_of_a_kind_that_is_not_known_is_refused_and_not_gone_past() {
        let made = |url: &str| {
            Http::new(&HttpOptions { proxy: ProxyChoice::Url(url.to_owned()), ..HttpOptions::default() })
        };
        for known in ["http://127.0.0.1:8080", "HTTPS://proxy.example", "127.0.0.1:8080", "localhost:8080"] {
            assert!(made(known).is_ok(), "{known}");
        }
        for other in
            ["ftp://127.0.0.1:21", "foo://proxy.example", "socks4://127.0.0.1", "htp://proxy.example"]
        {
            assert!(matches!(made(other), Err(HttpOptionsError::ProxyScheme)), "{other}");
        }
    }
}
