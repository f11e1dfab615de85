//! What happens to a true answer on its way: cut short, reset, or sent in drops.

use std::convert::Infallible;
use std::io;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::CONTENT_LENGTH;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use futures_util::stream;

use super::cut::Cut;
use super::fault::Fault;
use super::injected::Injected;

/// The answer as it arrives.
pub(crate) async fn damaged(injected: &Injected, mut response: Response, cut: Cut) -> Response {
    for fault in injected.faults() {
        response = match fault {
            Fault::TruncatedJson => half(response).await,
            Fault::Reset => reset(response, cut.clone()).await,
            Fault::Drip { bytes, ms } => drip(response, (*bytes).max(1), Duration::from_millis(*ms)).await,
            _ => response,
        }
    }
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
