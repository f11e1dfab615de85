//! Judging a consent link before it is opened or sent: where it leads, who asks for what, who learns the answer.

mod advice;
pub(crate) mod anchor;
mod host;
mod query;
mod shape;
pub(crate) mod wrapper;

use entra::{Api, ClientId, Cloud, LinkStyle, RedirectUri, TenantDomain, TenantId, is_hidden, visible};
use serde::Serialize;
use url::Url;
use uuid::Uuid;

use crate::Sentence;
pub use advice::Advice;
use shape::Shape;

/// What the link is held against, as far as it is known.
#[derive(Clone, Debug, Default)]
pub struct LinkExpectation<'a> {
    pub client_id: Option<ClientId>,
    pub tenant: Option<TenantId>,
    pub redirect_uri: Option<RedirectUri>,
    /// The partner's domain, where the redirect URI itself is not known.
    pub partner_domain: Option<&'a str>,
    pub api: Option<Api>,
    /// A sign-in address beside Microsoft's own that the reader chose, for example `http://127.0.0.1:8400`.
    pub extra_authority: Option<&'a str>,
}

/// What a link is, and everything worth saying about it. Nothing was opened to find it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkJudgement {
    /// The link alone, as a browser would be given it.
    pub url: String,
    /// `None` where it is no consent link.
    pub style: Option<LinkStyle>,
    pub host: Option<String>,
    /// Only where the host is Microsoft's own sign-in service.
    pub cloud: Option<Cloud>,
    pub tenant: TenantSegment,
    pub client_id: Option<ClientId>,
    pub scope: Option<String>,
    pub api: Option<Api>,
    /// Whose computer learns the answer.
    pub redirect_host: Option<String>,
    pub has_state: bool,
    /// In the order in which one reads a link: host, style, tenant, app, API, answer.
    pub findings: Vec<Finding>,
}

/// How the link names the tenant that is to consent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum TenantSegment {
    Id(TenantId),
    Domain(TenantDomain),
    Organizations,
    Common,
    Consumers,
    /// Something that names no tenant.
    Other(String),
    #[default]
    Missing,
}

/// One thing about the link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Finding {
    pub level: Level,
    pub sentence: Sentence,
}

/// What a finding is worth; the last is the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Level {
    Good,
    Warn,
    Stop,
}

/// Beyond this, mail programs and chats begin to break links. Characters.
const LONG: usize = 2_000;
/// Longest part of a link that a sentence repeats. Characters.
const SHOWN: usize = 120;

/// Judges the link in a text. Pure: nothing is asked, nothing is opened.
pub fn judge(text: &str, expected: &LinkExpectation<'_>) -> LinkJudgement {
    let mut judged = LinkJudgement::new(text);
    let Some(url) = judged.find_link(text) else { return judged };
    judged.host(&url, expected.extra_authority);
    if judged.leads_elsewhere(&url) {
        return judged;
    }
    let Some(shape) = Shape::of(&url) else {
        let path = shown(url.path());
        judged.stop(Sentence::new("link-finding-no-consent").with("path", path));
        return judged;
    };
    judged.style(shape, &url);
    judged.tenant(shape, expected.tenant);
    judged.query(shape, &url, expected);
    let length = judged.url.chars().count();
    if length > LONG {
        judged.warn(
            Sentence::new("link-finding-long")
                .with("length", length.to_string())
                .with("limit", LONG.to_string()),
        );
    }
    judged
}

impl LinkJudgement {
    /// Nothing about the link forbids opening, copying or sending it.
    pub fn may_leave(&self) -> bool {
        self.worst() != Some(Level::Stop)
    }

    pub fn worst(&self) -> Option<Level> {
        self.findings.iter().map(|finding| finding.level).max()
    }

    fn new(text: &str) -> LinkJudgement {
        LinkJudgement {
            url: shown(text),
            style: None,
            host: None,
            cloud: None,
            tenant: TenantSegment::Missing,
            client_id: None,
            scope: None,
            api: None,
            redirect_host: None,
            has_state: false,
            findings: Vec::new(),
        }
    }

    fn good(&mut self, sentence: Sentence) {
        self.findings.push(Finding { level: Level::Good, sentence });
    }

    fn warn(&mut self, sentence: Sentence) {
        self.findings.push(Finding { level: Level::Warn, sentence });
    }

    fn stop(&mut self, sentence: Sentence) {
        self.findings.push(Finding { level: Level::Stop, sentence });
    }
}

impl TenantSegment {
    /// Strict: the segment is the ID or the domain, and nothing stands around it.
    fn of(segment: &str) -> TenantSegment {
        match segment.to_ascii_lowercase().as_str() {
            "" => TenantSegment::Missing,
            "organizations" => TenantSegment::Organizations,
            "common" => TenantSegment::Common,
            "consumers" => TenantSegment::Consumers,
            _ => match (guid(segment), TenantDomain::parse(segment)) {
                (Some(id), _) => TenantSegment::Id(TenantId::from(id)),
                (None, Some(domain)) => TenantSegment::Domain(domain),
                (None, None) => TenantSegment::Other(segment.to_owned()),
            },
        }
    }
}

/// A GUID with its dashes and nothing else: braces and prefixes are for people, not for Microsoft.
fn guid(text: &str) -> Option<Uuid> {
    Uuid::try_parse(text).ok().filter(|_| text.len() == 36)
}

/// A part of the link as a sentence may repeat it: not endless, and with nothing in it that nobody sees.
fn shown(text: &str) -> String {
    let start: String = text.trim().chars().take(SHOWN + 1).collect();
    let mut seen = visible(&start).into_owned();
    if let Some((end, _)) = seen.char_indices().nth(SHOWN) {
        seen.truncate(end);
        seen.push('…');
    }
    seen
}

/// Signs that turn or hide the text around them, and ends of lines.
fn is_unseen(c: char) -> bool {
    c.is_control() || is_hidden(c)
}

/// The host of an address for a sentence.
fn host_of(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests;
