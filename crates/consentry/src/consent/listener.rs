//! The loopback listener that catches a consent reply: a free port, one path, one answer to our own request.

use std::{convert::Infallible, io, net::Ipv6Addr, sync::Arc, time::Duration};

use http_body_util::Full;
use hyper::{
    Method, Request, Response, StatusCode, body::Bytes, header, server::conn::http1, service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, mpsc},
};

use crate::{Answer, Asked, ConsentReply, Problem, RedirectUri};

/// How long one connection may take; a browser needs milliseconds.
const CONNECTION_TIME: Duration = Duration::from_secs(10);
/// Connections at once; more wait in the system's queue.
const CONNECTIONS: usize = 16;
/// Bytes of one request's head; Entra's replies are below 2 KiB.
const HEAD_LIMIT: usize = 32 * 1024;

/// Makes the page that the admin's browser shows, in a language that the caller knows.
pub type ReplyPage = dyn Fn(&Result<Answer, Problem>) -> String + Send + Sync;

/// A bound listener; the port is closed when it is dropped.
#[derive(Debug)]
pub struct ReplyListener {
    v4: TcpListener,
    v6: Option<TcpListener>,
    port: u16,
}

struct Catch {
    asked: Asked,
    page: Arc<ReplyPage>,
    hosts: [String; 3],
    caught: mpsc::Sender<Answer>,
}

impl ReplyListener {
    pub async fn bind() -> io::Result<ReplyListener> {
        let v4 = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = v4.local_addr()?.port();
        // Some browsers take `localhost` for ::1 first; a machine without IPv6 does without.
        let v6 = TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await.ok();
        Ok(ReplyListener { v4, v6, port })
    }

    pub fn redirect_uri(&self) -> RedirectUri {
        RedirectUri::loopback(self.port)
    }

    /// Waits for the answer to this request. Foreign and forged replies get a page and move nothing.
    pub async fn answer(self, asked: Asked, page: Arc<ReplyPage>) -> io::Result<Answer> {
        let (caught, mut answers) = mpsc::channel(1);
        let hosts = ["localhost", "127.0.0.1", "[::1]"].map(|host| format!("{host}:{}", self.port));
        let catch = Arc::new(Catch { asked, page, hosts, caught });
        let slots = Arc::new(Semaphore::new(CONNECTIONS));
        loop {
            let slot = slots.clone().acquire_owned();
            let (stream, slot) = tokio::select! {
                Some(answer) = answers.recv() => return Ok(answer),
                (accepted, slot) = async { (self.accept().await, slot.await) } => match (accepted, slot) {
                    (Ok(stream), Ok(slot)) => (stream, slot),
                    // One connection that broke before it was accepted is no reason to stop listening.
                    _ => continue,
                },
            };
            let catch = catch.clone();
            tokio::spawn(async move {
                let _slot = slot;
                let _ = tokio::time::timeout(CONNECTION_TIME, serve(stream, catch)).await;
            });
        }
    }

    async fn accept(&self) -> io::Result<TcpStream> {
        let accepted = match &self.v6 {
            None => self.v4.accept().await,
            Some(v6) => tokio::select! { one = self.v4.accept() => one, other = v6.accept() => other },
        };
        accepted.map(|(stream, _)| stream)
    }
}

async fn serve(stream: TcpStream, catch: Arc<Catch>) -> Result<(), hyper::Error> {
    let (told, mut telling) = mpsc::channel(1);
    let caught = catch.caught.clone();
    let service = service_fn(move |request| {
        let (catch, told) = (catch.clone(), told.clone());
        async move { Ok::<_, Infallible>(respond(&catch, &told, &request)) }
    });
    let served = http1::Builder::new()
        .keep_alive(false)
        .max_buf_size(HEAD_LIMIT)
        .timer(TokioTimer::new())
        .header_read_timeout(CONNECTION_TIME)
        .serve_connection(TokioIo::new(stream), service)
        .await;
    // Only once the page is written: the wizard moves on when the admin has read something.
    if let Ok(answer) = telling.try_recv() {
        let _ = caught.try_send(answer);
    }
    served
}

fn respond<B>(catch: &Catch, told: &mpsc::Sender<Answer>, request: &Request<B>) -> Response<Full<Bytes>> {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if request.uri().path() != "/consent" || !catch.hosts.iter().any(|ours| ours == host) {
        return page(StatusCode::NOT_FOUND, String::new());
    }
    if request.method() != Method::GET {
        return page(StatusCode::METHOD_NOT_ALLOWED, String::new());
    }
    let query = request.uri().query().unwrap_or_default();
    let read = ConsentReply::parse(&format!("?{query}")).and_then(|reply| reply.answers(&catch.asked));
    let text = (catch.page)(&read);
    match read {
        Ok(answer) => {
            let _ = told.try_send(answer);
            page(StatusCode::OK, text)
        }
        Err(_) => page(StatusCode::BAD_REQUEST, text),
    }
}

fn page(status: StatusCode, text: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        ),
    ] {
        headers.insert(name, header::HeaderValue::from_static(value));
    }
    response
}
