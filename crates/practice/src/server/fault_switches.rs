//! Faults switched over HTTP, while the service runs: by a tool on this machine, never by a page in a browser.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::header::ORIGIN;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::cross_site::FETCH_SITE;
use crate::faults::{Switch, Switches};

/// No form can send it, and a script of another origin only after asking, which is never answered with yes.
const LEAVE: &str = "x-practice";

pub(crate) async fn switch(State(switches): State<Arc<Switches>>, body: Bytes) -> Response {
    match serde_json::from_slice::<Switch>(&body) {
        Ok(switch) => {
            switches.add(switch);
            StatusCode::NO_CONTENT.into_response()
        }
        Err(error) => (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
    }
}

pub(crate) async fn clear(State(switches): State<Arc<Switches>>) -> StatusCode {
    switches.clear();
    StatusCode::NO_CONTENT
}

pub(crate) async fn by_tools_only(request: Request, next: Next) -> Response {
    if may_switch(request.headers()) {
        return next.run(request).await;
    }
    (StatusCode::FORBIDDEN, format!("Faults are switched with the header {LEAVE}, from no page."))
        .into_response()
}

/// Browsers say where a request comes from; a tool says nothing.
fn may_switch(headers: &HeaderMap) -> bool {
    headers.contains_key(LEAVE) && !headers.contains_key(ORIGIN) && !headers.contains_key(FETCH_SITE)
}
