//! What pages of other sites may make a browser do here: open a consent page, which is what links are for, and
//! nothing else. Browsers say whose page a request comes from; no answer ever allows another origin (CORS).

use axum::extract::{Request, State};
use axum::http::header::ORIGIN;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::hosts::Hosts;

/// Whose page asks: `same-origin`, `none` for the reader's own doing, else another's (Fetch Metadata).
pub(crate) const FETCH_SITE: &str = "sec-fetch-site";

/// A tool says nothing of the kind and is let through: it could say anything.
pub(crate) async fn own_pages_only(State(hosts): State<Hosts>, request: Request, next: Next) -> Response {
    let opens_page = *request.method() == Method::GET
        && says(request.headers(), "sec-fetch-mode", &["navigate"])
        && says(request.headers(), "sec-fetch-dest", &["document"]);
    if from_own_page(&hosts, request.headers(), opens_page) {
        return next.run(request).await;
    }
    (StatusCode::FORBIDDEN, "This practice service takes no requests from pages of other sites.")
        .into_response()
}

fn from_own_page(hosts: &Hosts, headers: &HeaderMap, opens_page: bool) -> bool {
    let own_site = says(headers, FETCH_SITE, &["same-origin", "none"]);
    let own_origin = |origin: &HeaderValue| match origin.as_bytes() {
        // A browser may keep the origin to itself; then the site must have been said.
        b"null" => own_site,
        origin => std::str::from_utf8(origin).is_ok_and(|origin| hosts.is_origin(origin)),
    };
    let site = own_site || opens_page || !headers.contains_key(FETCH_SITE);
    site && headers.get_all(ORIGIN).iter().all(own_origin)
}

/// The header is there, once, with one of these values.
fn says(headers: &HeaderMap, name: &str, values: &[&str]) -> bool {
    let mut given = headers.get_all(name).iter();
    matches!((given.next(), given.next()), (Some(given), None) if values.iter().any(|value| given == value))
}
