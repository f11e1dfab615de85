//! The one answer about a link, for somebody who decides in a minute: what to do, who would get what, where the answer goes.

use entra::LinkStyle;
use serde::Serialize;

use super::{Level, LinkJudgement, TenantSegment};
use crate::Sentence;

/// What to do with a link; the last is the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// All that matters was held against what this reader knows, and fits.
    LooksRight,
    /// Something is odd, or could not be held against anything.
    AskFirst,
    DoNotOpen,
}

/// What keeps a link from being sent although nobody seems to deceive: it is careless, cut off or hides where it leads.
const CARELESS: [&str; 16] = [
    "link-finding-several",
    "link-finding-unreadable",
    "link-finding-no-consent",
    "link-finding-wrapped",
    "link-finding-shortened",
    "link-finding-host-microsoft",
    "link-finding-client-missing",
    "link-finding-client-placeholder",
    "link-finding-client-is-tenant",
    "link-finding-scope-missing",
    "link-finding-scope-single",
    "link-finding-scope-several",
    "link-finding-tenant-unreadable",
    "link-finding-tenant-consumers",
    "link-finding-secret",
    "link-finding-api-other",
];

impl Advice {
    /// The word of JSON.
    pub fn name(self) -> &'static str {
        match self {
            Advice::LooksRight => "looks_right",
            Advice::AskFirst => "ask_first",
            Advice::DoNotOpen => "do_not_open",
        }
    }

    /// The answer in one sentence.
    pub fn sentence(self) -> Sentence {
        match self {
            Advice::LooksRight => Sentence::new("link-advice-looks-right"),
            Advice::AskFirst => Sentence::new("link-advice-ask-first"),
            Advice::DoNotOpen => Sentence::new("link-advice-do-not-open"),
        }
    }

    pub fn next(self) -> Sentence {
        match self {
            Advice::LooksRight => Sentence::new("link-next-looks-right"),
            Advice::AskFirst => Sentence::new("link-next-ask-first"),
            Advice::DoNotOpen => Sentence::new("link-next-do-not-open"),
        }
    }
}

impl LinkJudgement {
    pub fn advice(&self) -> Advice {
        let deceives = |id: &str| !CARELESS.contains(&id);
        let mut stops = self.findings.iter().filter(|finding| finding.level == Level::Stop);
        if stops.any(|finding| deceives(&finding.sentence.id)) {
            return Advice::DoNotOpen;
        }
        match self.worst() {
            Some(Level::Good) if self.was_compared() => Advice::LooksRight,
            _ => Advice::AskFirst,
        }
    }

    /// The answer first, then who would get what, then where the answer goes.
    pub fn summary(&self) -> Vec<Sentence> {
        let mut summary = vec![self.advice().sentence()];
        summary.extend(self.gets());
        summary.extend(self.answer_goes());
        summary
    }

    /// Who asks is what must be known; without it nothing else is worth much.
    fn was_compared(&self) -> bool {
        ["link-finding-client-expected", "link-finding-api-expected"]
            .iter()
            .all(|id| self.findings.iter().any(|finding| finding.sentence.id == *id))
    }

    fn gets(&self) -> Option<Sentence> {
        let client = self.client_id.filter(|_| self.cloud.is_some())?.to_string();
        let tenant = match &self.tenant {
            TenantSegment::Id(id) => Some(id.to_string()),
            TenantSegment::Domain(domain) => Some(domain.to_string()),
            _ => None,
        };
        let api = self.api.map(|api| &api.facts().product_name);
        Some(match (api, tenant) {
            (Some(api), Some(tenant)) => {
                Sentence::new("link-gets").with("client", client).with("api", api).with("tenant", tenant)
            }
            (Some(api), None) => Sentence::new("link-gets-anywhere").with("client", client).with("api", api),
            (None, _) => Sentence::new("link-gets-unsaid").with("client", client),
        })
    }

    fn answer_goes(&self) -> Option<Sentence> {
        let host = self.redirect_host.as_deref().filter(|_| self.cloud.is_some());
        match (host, self.style) {
            (Some(host), _) => Some(Sentence::new("link-answer-goes").with("host", host)),
            (None, Some(LinkStyle::AdminConsent)) if self.cloud.is_some() => {
                Some(Sentence::new("link-answer-goes-registered"))
            }
            _ => None,
        }
    }
}
