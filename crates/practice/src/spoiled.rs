//! Answers gone wrong: what comes instead of the true one, and what happens to the true one on its way.

use std::convert::Infallible;
use std::io;
use std::iter;
use std::time::Duration;

use axum::Json;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, LOCATION, RETRY_AFTER};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{Html, IntoResponse as _, Response};
use futures_util::stream;
use serde_json::json;

use crate::api::ApiKey;
use crate::fault::{At, Fault, RetryAfter};
use crate::refusal::Refusal;
use crate::weather::{Weather, http_date};
use crate::wire::Cut;

const HUGE_PIECES: usize = 160;
const HUGE_PIECE: usize = 64 * 1024;
const GATEWAY: &str = "<!doctype html><html><head><title>Gateway</title></head><body><h1>The gateway has no answer</h1>\
    <p>Sign in to this network, or try again later.</p></body></html>";

/// The answer to a request that never reaches its endpoint; the first fault that has one decides.
pub(crate) fn instead(weather: &Weather, at: At, uri: &Uri) -> Option<Response> {
    let api = ApiKey::of_path(uri.path());
    weather.faults().iter().find_map(|fault| match (fault, at) {
        (Fault::Html { status }, _) => Some((known(*status), Html(GATEWAY)).into_response()),
        (Fault::HugeBody, _) => Some(huge()),
        (Fault::WrongJson, _) => {
            Some(Json(json!([{ "weather": "fair", "wind": [3, 4] }, 17])).into_response())
        }
        (Fault::RedirectLoop, _) => Some(redirect(uri)),
        (Fault::Throttled { retry_after }, _) => Some(throttled(weather, at, api, *retry_after)),
        (Fault::ServerError { status }, At::Api) => {
            Some(Refusal::server_error(api, known(*status)).into_response())
        }
        (Fault::ServerError { status }, _) => {
            Some((known(*status), Json(json!({ "error": "Service Unavailable" }))).into_response())
        }
        (Fault::WrongAudience, At::Api) => Some(Refusal::wrong_audience(api).into_response()),
        (Fault::Delegated, At::Api) => Some(Refusal::delegated(api).into_response()),
        (Fault::DisabledFeature, At::Api) => Some(Refusal::disabled_feature(api).into_response()),
        _ => None,
    })
}

/// What happens to an answer that was ready to go.
pub(crate) async fn on_the_way(weather: &Weather, mut response: Response, cut: Cut) -> Response {
    for fault in weather.faults() {
        response = match fault {
            Fault::TruncatedJson => half(response).await,
            Fault::Reset => reset(response, cut.clone()).await,
            Fault::Drip { bytes, ms } => drip(response, (*bytes).max(1), Duration::from_millis(*ms)).await,
            _ => response,
        }
    }
    response
}

/// A status that ends an answer; a number that does not is a bad gateway, which is what it would make of it.
fn known(status: u16) -> StatusCode {
    let status = StatusCode::from_u16(status).ok().filter(|status| !status.is_informational());
    status.unwrap_or(StatusCode::BAD_GATEWAY)
}

fn huge() -> Response {
    let padding = iter::repeat_n(Bytes::from(vec![b'x'; HUGE_PIECE]), HUGE_PIECES);
    let open = iter::once(Bytes::from_static(b"{\"padding\":\""));
    let close = iter::once(Bytes::from_static(b"\"}"));
    let body = Body::from_stream(stream::iter(open.chain(padding).chain(close).map(Ok::<_, Infallible>)));
    ([(CONTENT_TYPE, "application/json; charset=utf-8")], body).into_response()
}

fn redirect(uri: &Uri) -> Response {
    let here = uri.path_and_query().map_or("/", |here| here.as_str());
    let headers = HeaderValue::from_str(here).map(|here| [(LOCATION, here)]);
    headers.map_or_else(
        |_| StatusCode::BAD_REQUEST.into_response(),
        |headers| (StatusCode::TEMPORARY_REDIRECT, headers).into_response(),
    )
}

fn throttled(weather: &Weather, at: At, api: ApiKey, retry_after: Option<RetryAfter>) -> Response {
    let mut response = match at {
        At::Api => Refusal::throttled(api).into_response(),
        At::Discovery | At::Keys | At::Token | At::Consent => {
            (StatusCode::TOO_MANY_REQUESTS, "Too many requests error").into_response()
        }
    };
    let wait = retry_after.map(|retry_after| match retry_after {
        RetryAfter::Seconds(seconds) => HeaderValue::from(seconds),
        RetryAfter::DateInSeconds(seconds) => {
            http_date(weather.now() + time::Duration::seconds(seconds.into()))
        }
    });
    response.headers_mut().remove(RETRY_AFTER);
    response.headers_mut().extend(wait.map(|wait| (RETRY_AFTER, wait)));
    response
}

async fn half(response: Response) -> Response {
    let (parts, body) = whole(response).await;
    (parts.status, parts.headers, body.slice(..body.len() / 2)).into_response()
}

/// Promises the whole length, sends half of it, and cuts the connection.
async fn reset(response: Response, cut: Cut) -> Response {
    let (parts, body) = whole(response).await;
    let half = body.slice(..body.len() / 2);
    let pieces = stream::unfold(Some(half), move |half| {
        let cut = cut.clone();
        async move {
            if let Some(half) = half {
                return Some((Ok(half), None));
            }
            // The half leaves the server while this waits for its next turn.
            tokio::task::yield_now().await;
            cut.make();
            Some((Err(io::Error::from(io::ErrorKind::ConnectionReset)), None))
        }
    });
    (parts.status, parts.headers, [(CONTENT_LENGTH, body.len())], Body::from_stream(pieces)).into_response()
}

async fn drip(response: Response, bytes: usize, pause: Duration) -> Response {
    let (parts, body) = whole(response).await;
    let length = body.len();
    let drops = stream::unfold(body, move |mut rest| async move {
        if rest.is_empty() {
            return None;
        }
        tokio::time::sleep(pause).await;
        let drop = rest.split_to(bytes.min(rest.len()));
        Some((Ok::<_, Infallible>(drop), rest))
    });
    (parts.status, parts.headers, [(CONTENT_LENGTH, length)], Body::from_stream(drops)).into_response()
}

struct Parts {
    status: StatusCode,
    headers: HeaderMap,
}

/// The body as one piece, and headers that no longer tell its length.
async fn whole(response: Response) -> (Parts, Bytes) {
    let (parts, body) = response.into_parts();
    let mut headers = parts.headers;
    headers.remove(CONTENT_LENGTH);
    // Bodies of this service come from memory and cannot fail.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    (Parts { status: parts.status, headers }, body)
}
