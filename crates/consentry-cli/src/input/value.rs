//! Values of options, each read by one function into what the domain knows; clap knows for which option.

use std::ops::RangeInclusive;

use entra::{
    Addresses, Api, ClientId, Cloud, ConsentState, Endpoint, LinkStyle, Problem, ProxyChoice, TenantHint,
    TenantId,
};
use explain::Sentence;
use onboarding::ReplyWay;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::output::Stop;

/// The words of `--api`, as its help shows them.
pub(crate) const API: &str = "defender-xdr|defender-endpoint|graph";

pub(crate) fn api(text: &str) -> Result<Api, Stop> {
    choice(&Api::ALL.map(|api| (api.name(), api)), text)
}

pub(crate) fn cloud(text: &str) -> Result<Cloud, Stop> {
    choice(&Cloud::ALL.map(|cloud| (cloud.name(), cloud)), text)
}

pub(crate) fn style(text: &str) -> Result<LinkStyle, Stop> {
    choice(&[("admin-consent", LinkStyle::AdminConsent), ("classic", LinkStyle::Classic)], text)
}

pub(crate) fn reply_way(text: &str) -> Result<ReplyWay, Stop> {
    choice(&ReplyWay::ALL.map(|way| (way.name(), way)), text)
}

pub(crate) fn endpoint(text: &str) -> Result<Endpoint, Stop> {
    choice(&[("v2", Endpoint::V2), ("v1", Endpoint::V1)], text)
}

/// The `state` that ties a reply to its request.
pub(crate) fn state(text: &str) -> Result<ConsentState, Stop> {
    ConsentState::given(text).ok_or_else(|| Stop::new(Sentence::new("terminal-problem-not-a-state")))
}

/// `now`, or a time as 2026-11-21T09:30:00Z.
pub(crate) fn time(text: &str) -> Result<OffsetDateTime, Stop> {
    match text.trim() {
        now if now.eq_ignore_ascii_case("now") => Ok(OffsetDateTime::now_utc()),
        text => OffsetDateTime::parse(text, &Rfc3339)
            .map_err(|_| Stop::new(Sentence::new("terminal-problem-not-a-time"))),
    }
}

/// The text itself, once it can be read as an address.
pub(crate) fn authority(text: &str) -> Result<String, Problem> {
    Addresses::of(Cloud::default()).with(Some(text), None).map(|_| text.to_owned())
}

/// The same of an API.
pub(crate) fn api_base(text: &str) -> Result<String, Problem> {
    Addresses::of(Cloud::default()).with(None, Some(text)).map(|_| text.to_owned())
}

/// `none`, or an address without a name and a password: everybody on this computer may read what programs were given.
pub(crate) fn proxy(text: &str) -> Result<ProxyChoice, Stop> {
    match text {
        "none" => Ok(ProxyChoice::None),
        url if url.contains('@') || url.to_ascii_lowercase().contains("%40") => {
            Err(Stop::new(Sentence::new("terminal-problem-proxy-credentials")))
        }
        url => Ok(ProxyChoice::Url(url.to_owned())),
    }
}

/// One of the contract's words.
pub(crate) fn choice<T: Copy>(choices: &[(&'static str, T)], text: &str) -> Result<T, Stop> {
    let chosen = choices.iter().find(|(word, _)| word.eq_ignore_ascii_case(text.trim()));
    chosen.map(|(_, choice)| *choice).ok_or_else(|| {
        let words: Vec<_> = choices.iter().map(|(word, _)| *word).collect();
        Stop::new(Sentence::new("terminal-problem-not-a-choice").with("choices", words.join(", ")))
    })
}

pub(crate) fn number(range: RangeInclusive<u32>, text: &str) -> Result<u32, Stop> {
    text.trim().parse().ok().filter(|number| range.contains(number)).ok_or_else(|| {
        let sentence = Sentence::new("terminal-problem-not-a-number")
            .with("from", range.start().to_string())
            .with("to", range.end().to_string());
        Stop::new(sentence)
    })
}

/// One ID in both places: the app's was pasted twice.
pub(crate) fn is_no_client_id(tenant: Option<TenantId>, client_id: Option<ClientId>) -> Result<(), Stop> {
    match (tenant, client_id) {
        (Some(tenant), Some(app)) if tenant.uuid() == app.uuid() => {
            Err(Stop::value("--tenant", &Problem::TenantIsClientId))
        }
        _ => Ok(()),
    }
}

/// The same of a tenant that may have been named otherwise.
pub(crate) fn names_no_client_id(tenant: &TenantHint, client_id: ClientId) -> Result<(), Stop> {
    is_no_client_id(tenant.id(), Some(client_id))
}
