//! What surrounds this program: the clock, names, the proxy, TLS, Microsoft's two hosts, a browser.
//! Each is looked at for itself, all side by side, so that one red line hides no other.

mod line;
mod visit;

use serde::Serialize;
use time::OffsetDateTime;

use crate::{Addresses, Api, Http, Outcome, Sentence, TenantHint};
use visit::Visit;

/// What is looked at: stable words of the terminal's contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SurroundingName {
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
pub struct Surrounding {
    pub name: SurroundingName,
    pub outcome: Outcome,
    pub evidence: Sentence,
    pub next: Option<Sentence>,
}

impl SurroundingName {
    pub const ALL: [SurroundingName; 7] = [
        SurroundingName::Clock,
        SurroundingName::Dns,
        SurroundingName::Proxy,
        SurroundingName::Tls,
        SurroundingName::SignInHost,
        SurroundingName::ApiHost,
        SurroundingName::Browser,
    ];

    /// The word of the contract, for example `sign_in_host`.
    pub fn name(self) -> &'static str {
        match self {
            SurroundingName::Clock => "clock",
            SurroundingName::Dns => "dns",
            SurroundingName::Proxy => "proxy",
            SurroundingName::Tls => "tls",
            SurroundingName::SignInHost => "sign_in_host",
            SurroundingName::ApiHost => "api_host",
            SurroundingName::Browser => "browser",
        }
    }
}

/// Looks at everything, within the time limit of `http`; in the order of [`SurroundingName::ALL`].
/// `now` is this computer's clock at the start, `browser` the program that opens links, if there is one.
pub async fn look_around(
    http: &Http,
    addresses: &Addresses,
    api: Api,
    now: OffsetDateTime,
    browser: Option<&str>,
) -> Vec<Surrounding> {
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
