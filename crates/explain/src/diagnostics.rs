//! What stands between this computer and Microsoft: the clock, names, the proxy, TLS, Microsoft's two hosts,
//! a browser. Each is looked at for itself, all side by side, so that one red line hides no other.

mod line;
mod visit;

use entra::{Addresses, Api, Http, TenantHint};
use serde::Serialize;
use time::OffsetDateTime;

use crate::{Outcome, Sentence};
use visit::Visit;

/// What is looked at: stable words of the terminal's contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DiagnosticName {
    Clock,
    Dns,
    Proxy,
    Tls,
    SignInHost,
    ApiHost,
    Browser,
}

/// One line: what was looked at, how it ended, what showed it, and what to do where it did not end well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub name: DiagnosticName,
    pub outcome: Outcome,
    pub evidence: Sentence,
    pub next: Option<Sentence>,
}

impl DiagnosticName {
    pub const ALL: [DiagnosticName; 7] = [
        DiagnosticName::Clock,
        DiagnosticName::Dns,
        DiagnosticName::Proxy,
        DiagnosticName::Tls,
        DiagnosticName::SignInHost,
        DiagnosticName::ApiHost,
        DiagnosticName::Browser,
    ];

    /// The word of the contract, for example `sign_in_host`.
    pub fn name(self) -> &'static str {
        match self {
            DiagnosticName::Clock => "clock",
            DiagnosticName::Dns => "dns",
            DiagnosticName::Proxy => "proxy",
            DiagnosticName::Tls => "tls",
            DiagnosticName::SignInHost => "sign_in_host",
            DiagnosticName::ApiHost => "api_host",
            DiagnosticName::Browser => "browser",
        }
    }
}

/// Looks at everything, within the time limit of `http`; in the order of [`DiagnosticName::ALL`].
/// `now` is this computer's clock at the start, `browser` the program that opens links, if there is one.
pub async fn diagnose(
    http: &Http,
    addresses: &Addresses,
    api: Api,
    now: OffsetDateTime,
    browser: Option<&str>,
) -> Vec<Diagnostic> {
    let deadline = http.deadline();
    // A document that Microsoft gives to everybody, and a call that wants a token and gets none.
    let document = addresses.discovery(&TenantHint::Organizations);
    let call = addresses.api_base(api).map(|base| {
        let path = api.facts().probe_for(&[api.facts().default_permission().value.clone()]).path.as_str();
        format!("{base}{path}")
    });
    let asked_api = async {
        match &call {
            Some(url) => Some(Visit::to(http, url, now, deadline).await),
            None => None,
        }
    };
    let (sign_in, asked_api) = tokio::join!(Visit::to(http, &document, now, deadline), asked_api);
    let visits: Vec<&Visit> = [Some(&sign_in), asked_api.as_ref()].into_iter().flatten().collect();
    vec![
        line::clock(&visits),
        line::dns(&visits),
        line::proxy(&visits),
        line::tls(&visits),
        line::sign_in_host(&sign_in),
        line::api_host(asked_api.as_ref()),
        line::browser(browser),
    ]
}
