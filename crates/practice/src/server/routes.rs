//! Which address leads where, and what every answer has in common.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};

use super::cross_site::own_pages_only;
use super::fault_injection::{Injection, inject};
use super::fault_switches;
use super::hosts::{Hosts, own_names_only};
use super::state::ServerState;
use crate::defender::hunting;
use crate::defender::lists::{ALERTS, GRAPH_ALERTS, GRAPH_INCIDENTS, INCIDENTS, List, MACHINES};
use crate::entra::consent::Style;
use crate::entra::{SignIn, consent, discovery, instance, token};
use crate::faults::At;

/// Bytes that a request may carry; no real one comes near.
const BODY_LIMIT: usize = 64 * 1024;

pub(crate) fn all(state: ServerState, hosts: &Hosts, latency: Duration) -> Router {
    let faulty = |router: Router<ServerState>, at: At| {
        let (sign_in, switches) = (state.sign_in.clone(), state.switches.clone());
        let injection = Injection { at, sign_in, switches };
        router.route_layer(middleware::from_fn_with_state(injection, inject))
    };
    let begins = middleware::from_fn_with_state(state.sign_in.clone(), begin_key);
    let signs = middleware::from_fn_with_state(state.sign_in.clone(), wait_for_key);
    faulty(discoveries().route_layer(begins), At::Discovery)
        .merge(faulty(key_sets().route_layer(signs.clone()), At::Keys))
        .merge(faulty(tokens().route_layer(signs), At::Token))
        .merge(faulty(consents(), At::Consent))
        .merge(faulty(apis(), At::Api))
        .merge(switches().route_layer(middleware::from_fn(fault_switches::by_tools_only)))
        .fallback(nothing_here)
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn_with_state(latency, distance))
        // The last one stands before all others.
        .layer(middleware::from_fn_with_state(hosts.clone(), own_pages_only))
        .layer(middleware::from_fn_with_state(hosts.clone(), own_names_only))
        .with_state(state)
}

fn discoveries() -> Router<ServerState> {
    Router::new()
        .route("/common/discovery/instance", get(instance::discover))
        .route("/{tenant}/.well-known/openid-configuration", get(discovery::v1))
        .route("/{tenant}/v2.0/.well-known/openid-configuration", get(discovery::v2))
}

fn key_sets() -> Router<ServerState> {
    Router::new()
        .route("/{tenant}/discovery/keys", get(discovery::keys_v1))
        .route("/{tenant}/discovery/v2.0/keys", get(discovery::keys_v2))
}

fn tokens() -> Router<ServerState> {
    Router::new()
        .route("/{tenant}/oauth2/token", post(token::v1).get(token::wrong_verb))
        .route("/{tenant}/oauth2/v2.0/token", post(token::v2).get(token::wrong_verb))
}

fn consents() -> Router<ServerState> {
    [Style::V2, Style::V1, Style::Classic, Style::Authorize].into_iter().fold(
        Router::new(),
        |router, style| {
            let page = get(move |sign_in, segment, query, injected, headers| {
                consent::page(style, sign_in, segment, query, injected, headers)
            });
            let answer = post(move |sign_in, segment, query, injected, headers, body| {
                consent::answer(style, sign_in, segment, query, injected, headers, body)
            });
            router.route(style.path(), page).route(&format!("{}/answer", style.path()), answer)
        },
    )
}

fn apis() -> Router<ServerState> {
    let list = |list: List| {
        get(move |sign_in, answers, query, injected, headers| {
            list.read_out(sign_in, answers, query, injected, headers)
        })
    };
    Router::new()
        .route("/api/incidents", list(INCIDENTS))
        .route("/api/alerts", list(ALERTS))
        .route("/api/machines", list(MACHINES))
        .route("/api/advancedhunting/run", post(hunting::xdr))
        .route("/api/advancedqueries/run", post(hunting::endpoint))
        .route("/v1.0/security/incidents", list(GRAPH_INCIDENTS))
        .route("/v1.0/security/alerts_v2", list(GRAPH_ALERTS))
        .route("/v1.0/security/runHuntingQuery", post(hunting::graph))
}

fn switches() -> Router<ServerState> {
    Router::new().route("/practice/faults", post(fault_switches::switch).delete(fault_switches::clear))
}

/// How far away the service seems to be.
async fn distance(State(latency): State<Duration>, request: Request, next: Next) -> Response {
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    next.run(request).await
}

/// Whoever looks for a tenant will soon want a token.
async fn begin_key(State(sign_in): State<Arc<SignIn>>, request: Request, next: Next) -> Response {
    drop(tokio::task::spawn_blocking(move || drop(sign_in.keys.current())));
    next.run(request).await
}

/// On a thread that may be busy; the handler finds the key made, or the error.
async fn wait_for_key(State(sign_in): State<Arc<SignIn>>, request: Request, next: Next) -> Response {
    drop(tokio::task::spawn_blocking(move || drop(sign_in.keys.current())).await);
    next.run(request).await
}

async fn nothing_here() -> Response {
    (StatusCode::NOT_FOUND, "404 - File or directory not found.").into_response()
}
