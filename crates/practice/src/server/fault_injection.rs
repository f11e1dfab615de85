//! Faults on their way into a request: those switched on for it, and those that it brings along.

use std::sync::Arc;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::DATE;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;

use crate::defender;
use crate::entra::SignIn;
use crate::faults::{self, ANYONE, At, Cut, Fault, Injected, Switches, damaged, http_date};

/// Carries a fault, or a list of them, for the one request that has it.
const BY_HEADER: &str = "x-practice-fault";

/// What stands before one kind of endpoint.
#[derive(Debug, Clone)]
pub(crate) struct Injection {
    pub(crate) at: At,
    pub(crate) sign_in: Arc<SignIn>,
    pub(crate) switches: Arc<Switches>,
}

/// Stands before every endpoint that faults can hit.
pub(crate) async fn inject(State(injection): State<Injection>, mut request: Request, next: Next) -> Response {
    let own = match of_header(request.headers()) {
        Ok(own) => own,
        Err(error) => return (StatusCode::BAD_REQUEST, format!("{BY_HEADER}: {error}")).into_response(),
    };
    let mut faults = injection.switched_on(&request);
    faults.extend(own);
    let injected = Injected::new(faults);

    let delay = injected.delay();
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    let cut =
        request.extensions().get().map(|ConnectInfo(cut): &ConnectInfo<Cut>| cut.clone()).unwrap_or_default();
    let mut response = match injection.instead(&injected, request.uri()) {
        Some(response) => response,
        None => {
            request.extensions_mut().insert(injected.clone());
            next.run(request).await
        }
    };
    response.headers_mut().insert(DATE, http_date(injected.now()));
    damaged(&injected, response, cut).await
}

fn of_header(headers: &HeaderMap) -> serde_json::Result<Vec<Fault>> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Sent {
        One(Fault),
        Many(Vec<Fault>),
    }
    match headers.get(BY_HEADER).map(|value| serde_json::from_slice(value.as_bytes())) {
        None => Ok(Vec::new()),
        Some(Ok(Sent::One(fault))) => Ok(vec![fault]),
        Some(Ok(Sent::Many(faults))) => Ok(faults),
        Some(Err(error)) => Err(error),
    }
}

impl Injection {
    fn switched_on(&self, request: &Request) -> Vec<Fault> {
        let cloud = &self.sign_in.cloud;
        let directory = cloud.directory();
        let segment = request.uri().path().split('/').nth(1).unwrap_or_default();
        let asked = match self.at {
            At::Api => defender::claimed_tenant(cloud, request.headers()),
            At::Discovery | At::Keys | At::Token | At::Consent => directory.find(segment),
        };
        let asked = asked.map(|organization| organization.tenant.tenant_id.as_str());
        self.switches.hitting(self.at, |named| {
            let tenant = directory.find(named).map(|organization| organization.tenant.tenant_id.as_str());
            named == ANYONE || named.eq_ignore_ascii_case(segment) || (tenant.is_some() && tenant == asked)
        })
    }

    /// The answer to a request that never reaches its endpoint; the first fault that has one decides.
    fn instead(&self, injected: &Injected, uri: &Uri) -> Option<Response> {
        injected.faults().iter().find_map(|fault| {
            let own = if self.at == At::Api { defender::instead(fault, injected, uri) } else { None };
            own.or_else(|| faults::instead(fault, injected, uri))
        })
    }
}
