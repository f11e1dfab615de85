//! Answers that come instead of the true one, whoever was asked: gateways, throttling, redirects, floods.

use std::convert::Infallible;
use std::iter;

use axum::Json;
use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::response::{Html, IntoResponse as _, Response};
use futures_util::stream;
use serde_json::json;

use super::fault::{Fault, RetryAfter};
use super::injected::{Injected, http_date};

const HUGE_PIECES: usize = 160;
const HUGE_PIECE: usize = 64 * 1024;
const GATEWAY: &str = "<!doctype html><html><head><title>Gateway</title></head><body><h1>The gateway has no answer</h1>\
    <p>Sign in to this network, or try again later.</p></body></html>";

/// The answer that this fault gives in the endpoint's stead, if it is such a fault.
pub(crate) fn instead(fault: &Fault, injected: &Injected, uri: &Uri) -> Option<Response> {
    match fault {
        Fault::Html { status } => Some((final_status(*status), Html(GATEWAY)).into_response()),
        Fault::HugeBody => Some(huge()),
        Fault::WrongJson => Some(Json(json!([{ "weather": "fair", "wind": [3, 4] }, 17])).into_response()),
        Fault::RedirectLoop => Some(redirect(uri)),
        Fault::Throttled { retry_after } => {
            let throttled = (StatusCode::TOO_MANY_REQUESTS, "Too many requests error").into_response();
            Some(with_retry_after(throttled, injected, *retry_after))
        }
        Fault::ServerError { status } => {
            Some((final_status(*status), Json(json!({ "error": "Service Unavailable" }))).into_response())
        }
        _ => None,
    }
}

/// The answer with this `Retry-After` and no other; `None` takes away the one that it has.
pub(crate) fn with_retry_after(
    mut response: Response,
    injected: &Injected,
    retry_after: Option<RetryAfter>,
) -> Response {
    let wait = retry_after.map(|retry_after| match retry_after {
        RetryAfter::Seconds(seconds) => HeaderValue::from(seconds),
        RetryAfter::DateInSeconds(seconds) => {
            let then = injected.now().checked_add(time::Duration::seconds(seconds.into()));
            // Where the calendar ends, now.
            http_date(then.unwrap_or(injected.now()))
        }
    });
    response.headers_mut().remove(RETRY_AFTER);
    response.headers_mut().extend(wait.map(|wait| (RETRY_AFTER, wait)));
    response
}

/// A status that ends an answer; a number that does not is a bad gateway, which is what it would make of it.
pub(crate) fn final_status(status: u16) -> StatusCode {
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
