//! Faults switched over HTTP, while the service runs: by a tool on this machine, never by a page in a browser.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use crate::entra::SignIn;
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

pub(crate) async fn by_tools_only(
    State(sign_in): State<Arc<SignIn>>,
    request: Request,
    next: Next,
) -> Response {
    if may_switch(sign_in.cloud.authority(), request.headers()) {
        return next.run(request).await;
    }
    (
        StatusCode::FORBIDDEN,
        format!("Faults are switched with the header {LEAVE}, by its own address, from no page."),
    )
        .into_response()
}

/// Asked by its own address, so that no name which somebody else points at this machine will do.
fn may_switch(authority: &str, headers: &HeaderMap) -> bool {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let port = authority.rsplit(':').next().unwrap_or_default();
    let own = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    headers.contains_key(LEAVE) && !headers.contains_key(ORIGIN) && own.iter().any(|own| own == host)
}
