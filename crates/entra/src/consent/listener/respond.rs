//! One connection of the listener: one request, looked at closely, and one page.

use std::{convert::Infallible, sync::Arc, time::Duration};

use http_body_util::Full;
use hyper::{
    HeaderMap, Method, Request, Response, StatusCode, body::Bytes, header, server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    sync::{mpsc, watch},
    time::timeout,
};

use super::{ReplyListener, ReplyPage, connections::Heard};
use crate::{Answer, Asked, ConsentReply, Problem};

/// How long a request may take to arrive; a browser needs milliseconds.
const HEAD_TIME: Duration = Duration::from_secs(2);
/// How long a connection may take with its answer.
const CONNECTION_TIME: Duration = Duration::from_secs(10);
/// Bytes of one request's head; Entra's replies are below 2 KiB.
const HEAD_LIMIT: usize = 32 * 1024;

/// What is waited for, and who hears of it.
pub(super) struct Catch {
    asked: Asked,
    page: Arc<ReplyPage>,
    hosts: [String; 3],
    foreign: watch::Sender<u32>,
    caught: mpsc::Sender<Answer>,
}

/// Hands the answer on when its connection ends, however it ends: only then is the page written, and the wizard moves on when
/// the admin has read something.
struct Delivery {
    answers: mpsc::Receiver<Answer>,
    caught: mpsc::Sender<Answer>,
}

impl Catch {
    pub(super) fn new(
        asked: Asked,
        page: Arc<ReplyPage>,
        port: u16,
        foreign: watch::Sender<u32>,
        caught: mpsc::Sender<Answer>,
    ) -> Catch {
        let hosts = ["localhost", "127.0.0.1", "[::1]"].map(|host| format!("{host}:{port}"));
        Catch { asked, page, hosts, foreign, caught }
    }

    fn is_ours(&self, host: &str) -> bool {
        self.hosts.iter().any(|ours| ours == host)
    }

    fn respond<B>(&self, request: &Request<B>, answered: &mpsc::Sender<Answer>) -> Response<Full<Bytes>> {
        let to_us = sole(request.headers(), header::HOST).is_some_and(|host| self.is_ours(host))
            && request.uri().authority().is_none_or(|named| self.is_ours(named.as_str()));
        if request.uri().path() != "/consent" || !to_us || !is_of_the_address_line(request.headers()) {
            return page(StatusCode::NOT_FOUND, String::new());
        }
        if request.method() != Method::GET {
            return page(StatusCode::METHOD_NOT_ALLOWED, String::new());
        }
        let query = request.uri().query().unwrap_or_default();
        let read = ConsentReply::parse(&format!("?{query}")).and_then(|reply| reply.answers(&self.asked));
        let text = (self.page)(&read);
        page(self.take(read, answered), text)
    }

    fn take(&self, read: Result<Answer, Problem>, answered: &mpsc::Sender<Answer>) -> StatusCode {
        match read {
            Ok(answer) => {
                let _ = answered.try_send(answer);
                StatusCode::OK
            }
            Err(Problem::ReplyOtherState) => {
                self.foreign.send_modify(|count| *count = count.saturating_add(1));
                match *self.foreign.borrow() {
                    ..=ReplyListener::MANY => StatusCode::BAD_REQUEST,
                    _ => StatusCode::TOO_MANY_REQUESTS,
                }
            }
            Err(_) => StatusCode::BAD_REQUEST,
        }
    }
}

pub(super) async fn serve<S>(stream: S, catch: Arc<Catch>, heard: Heard)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (answered, answers) = mpsc::channel(1);
    let _delivery = Delivery { answers, caught: catch.caught.clone() };
    let service = service_fn(move |request| {
        heard.now();
        let response = catch.respond(&request, &answered);
        async move { Ok::<_, Infallible>(response) }
    });
    let served = http1::Builder::new()
        .keep_alive(false)
        .max_buf_size(HEAD_LIMIT)
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .serve_connection(TokioIo::new(stream), service);
    // What does not ask properly is not answered.
    let _ = timeout(CONNECTION_TIME, served).await;
}

impl Drop for Delivery {
    fn drop(&mut self) {
        if let Ok(answer) = self.answers.try_recv() {
            let _ = self.caught.try_send(answer);
        }
    }
}

/// Where a browser says what it asks for, an answer is a page of its own: no picture, frame or script of another page.
fn is_of_the_address_line(headers: &HeaderMap) -> bool {
    let is = |name: &str, wanted: &str| headers.get_all(name).iter().all(|value| value == wanted);
    is("sec-fetch-mode", "navigate") && is("sec-fetch-dest", "document") && !headers.contains_key("origin")
}

/// The value of a header that is there once.
fn sole(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
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
