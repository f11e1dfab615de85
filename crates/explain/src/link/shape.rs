//! Finding the link in a text, and what kind of link it is, by its path.

use std::borrow::Cow;

use entra::{LinkStyle, TenantId, tidy};
use url::Url;

use super::{LinkJudgement, TenantSegment, anchor::Anchor, is_unseen, shown, wrapper};
use crate::Sentence;

/// Microsoft's four addresses that ask for consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `/{tenant}/v2.0/adminconsent`
    AdminConsent,
    /// `/{tenant}/adminconsent`
    AdminConsentV1,
    /// `/{tenant}/oauth2/authorize`
    Authorize,
    /// `/{tenant}/oauth2/v2.0/authorize`
    AuthorizeV2,
}

impl Shape {
    pub(super) fn of(url: &Url) -> Option<Shape> {
        let path = url.path().to_ascii_lowercase();
        let mut segments = path.strip_prefix('/')?.split('/');
        segments.next().filter(|tenant| !tenant.is_empty())?;
        match segments.collect::<Vec<_>>().as_slice() {
            ["v2.0", "adminconsent"] => Some(Shape::AdminConsent),
            ["adminconsent"] => Some(Shape::AdminConsentV1),
            ["oauth2", "authorize"] => Some(Shape::Authorize),
            ["oauth2", "v2.0", "authorize"] => Some(Shape::AuthorizeV2),
            _ => None,
        }
    }

    pub(super) fn is_classic(self) -> bool {
        matches!(self, Shape::Authorize | Shape::AuthorizeV2)
    }
}

impl LinkJudgement {
    /// The one link of the text; what keeps it from being one is said.
    pub(super) fn find_link(&mut self, text: &str) -> Option<Url> {
        let unreadable = || Sentence::new("link-finding-unreadable");
        let Ok(tidy) = tidy(text) else {
            self.stop(unreadable());
            return None;
        };
        let tidy = if is_broken_into_lines(&tidy) { tidy.replace(['\r', '\n'], "") } else { tidy };
        let anchor = Anchor::first(&tidy);
        if anchor.is_some_and(|anchor| anchor.deceives()) {
            self.stop(Sentence::new("link-finding-shown-other"));
        }
        if anchor.is_some_and(|anchor| start_of_link(anchor.rest).is_some()) {
            self.stop(Sentence::new("link-finding-several"));
        }
        // What is shown is no link, whatever it looks like.
        let tidy = anchor.map_or(tidy.as_str(), |anchor| anchor.target).to_owned();
        let mut links = tidy.split_whitespace().filter(|word| start_of_link(word).is_some());
        let (first, more) = (links.next(), links.next());
        if more.is_some() {
            self.stop(Sentence::new("link-finding-several"));
            return None;
        }
        let word = first.map_or(tidy.as_str(), |word| without_dress(word, word.len() < tidy.len()));
        let parsed = Url::parse(word).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
        let Some(url) = parsed else {
            self.stop(unreadable());
            return None;
        };
        let (url, word) = match wrapper::unwrapped(&url) {
            Some(inner) => {
                self.good(Sentence::new("link-finding-unwrapped").with("product", inner.product));
                (inner.url, Cow::Owned(inner.written))
            }
            None => (url, Cow::Borrowed(word)),
        };
        // What was parsed, printed again: nothing is shown or opened that was only written.
        self.url = url.to_string();
        // Where a quote does not end the link for a browser, what follows it belongs to it.
        let behind = first.map_or("", behind_quote);
        // `shown<target>` is what remains of a link in a text without marks.
        let goes_on = behind.contains('=') || start_of_link(behind).is_some();
        if goes_on || word.contains('\\') || word.contains(is_unseen) || !names_plainly(&word, &url) {
            self.stop(Sentence::new("link-finding-odd-signs"));
        }
        Some(url)
    }

    pub(super) fn style(&mut self, shape: Shape, url: &Url) {
        self.style = Some(if shape.is_classic() { LinkStyle::Classic } else { LinkStyle::AdminConsent });
        self.tenant = TenantSegment::of(url.path_segments().and_then(|mut path| path.next()).unwrap_or(""));
        match shape {
            Shape::AdminConsent => self.good(Sentence::new("link-finding-style-admin-consent")),
            Shape::AdminConsentV1 => self.warn(Sentence::new("link-finding-style-registration")),
            Shape::Authorize | Shape::AuthorizeV2 => self.warn(Sentence::new("link-finding-style-classic")),
        }
    }

    pub(super) fn tenant(&mut self, shape: Shape, expected: Option<TenantId>) {
        let anyone = |word: &str| Sentence::new("link-finding-tenant-anyone").with("word", word);
        match (self.tenant.clone(), expected) {
            (TenantSegment::Id(id), Some(wanted)) if id != wanted => {
                self.stop(
                    Sentence::new("link-finding-tenant-other")
                        .with("tenant", id.to_string())
                        .with("expected", wanted.to_string()),
                );
            }
            (TenantSegment::Id(id), Some(_)) => {
                self.good(Sentence::new("link-finding-tenant-expected").with("tenant", id.to_string()));
            }
            (TenantSegment::Domain(domain), Some(_)) => {
                self.warn(Sentence::new("link-finding-tenant-unproven").with("tenant", domain.to_string()));
            }
            (TenantSegment::Id(id), None) => {
                self.good(Sentence::new("link-finding-tenant").with("tenant", id.to_string()));
            }
            (TenantSegment::Domain(domain), None) => {
                self.good(Sentence::new("link-finding-tenant").with("tenant", domain.to_string()));
            }
            (TenantSegment::Common, _) if shape == Shape::AdminConsent => {
                self.warn(Sentence::new("link-finding-tenant-common"));
            }
            (TenantSegment::Organizations, None) => self.good(anyone("organizations")),
            (TenantSegment::Organizations, Some(_)) => self.warn(anyone("organizations")),
            (TenantSegment::Common, _) => self.warn(anyone("common")),
            (TenantSegment::Consumers, _) => self.stop(Sentence::new("link-finding-tenant-consumers")),
            (TenantSegment::Other(text), _) => {
                self.stop(Sentence::new("link-finding-tenant-unreadable").with("tenant", shown(&text)));
            }
            (TenantSegment::Missing, _) => {}
        }
    }
}

/// The host is written as it is read: no signs of percent, no letters or dots that become others.
fn names_plainly(word: &str, url: &Url) -> bool {
    let Some((_, rest)) = word.split_once("://") else { return false };
    let written = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    let written = written.rsplit('@').next().unwrap_or_default();
    let host = url.host_str().unwrap_or_default();
    let named = written.strip_suffix(':').unwrap_or(written);
    let bare = named.get(..host.len()).unwrap_or(named);
    let port = named.get(host.len()..).unwrap_or_default();
    let is_port = port.is_empty()
        || port.strip_prefix(':').is_some_and(|port| port.bytes().all(|b| b.is_ascii_digit()));
    // A host in letters of its own is called what it is by the finding about it.
    (bare.eq_ignore_ascii_case(host) && is_port)
        || written.chars().any(char::is_alphabetic) && host.contains("xn--")
}

/// Mail programs break long links: lines without blanks, of which the first alone begins a link.
fn is_broken_into_lines(text: &str) -> bool {
    let begins = |line: &str| start_of_link(line) == Some(0);
    let mut lines = text.lines();
    lines.next().is_some_and(begins) && !text.contains([' ', '\t']) && !lines.any(begins)
}

fn start_of_link(word: &str) -> Option<usize> {
    let word = word.to_ascii_lowercase();
    let starts = ["https://", "http://"].map(|scheme| word.find(scheme));
    starts.into_iter().flatten().min()
}

/// What stands behind a sign that ends the link here, and need not end it elsewhere.
fn behind_quote(word: &str) -> &str {
    let (_, link) = word.split_at(start_of_link(word).unwrap_or_default());
    link.find(['<', '>', '"', '`']).map_or("", |at| &link[at..])
}

/// The link without what stands around it: brackets and quotes, and in a sentence its full stop.
fn without_dress(word: &str, in_a_sentence: bool) -> &str {
    let (before, link) = word.split_at(start_of_link(word).unwrap_or_default());
    let link = link.split(['<', '>', '"']).next().unwrap_or(link);
    let link = if before.ends_with('\'') { link.trim_end_matches('\'') } else { link };
    if in_a_sentence { link.trim_end_matches([')', ']', ',', '.', ';']) } else { link }
}
