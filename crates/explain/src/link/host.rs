//! Where the link leads: Microsoft's own sign-in service, or something that only looks like it.

use entra::Cloud;
use url::{Host, Url};

use super::{LinkJudgement, host_of, shown, wrapper};
use crate::Sentence;

/// A name in DNS has so many bytes at most: what is longer leads nowhere, and resembles nothing.
const LONGEST: usize = 253;
/// Zones in which only Microsoft itself has names; in those of Azure, everybody may have one.
const MICROSOFTS: [&str; 2] = ["microsoft.com", "microsoft.us"];
/// Names that a false host borrows.
const BORROWED: [&str; 5] = ["microsoftonline", "microsoft", "windows", "azure", "office365"];

impl LinkJudgement {
    pub(super) fn host(&mut self, url: &Url, chosen: Option<&str>) {
        let host = host_of(url);
        self.host = Some(host.clone());
        if !url.username().is_empty() || url.password().is_some() {
            let front = shown(url.username());
            self.stop(Sentence::new("link-finding-user-info").with("front", front).with("host", &host));
        }
        if chosen.is_some_and(|chosen| is_same_origin(url, chosen)) {
            return self.good(Sentence::new("link-finding-host-chosen").with("host", &host));
        }
        match url.host() {
            Some(Host::Domain(_)) => self.name(&host),
            _ => self.stop(Sentence::new("link-finding-host-number").with("host", &host)),
        }
        if url.scheme() == "http" {
            self.stop(Sentence::new("link-finding-http"));
        }
        if let Some(port) = url.port() {
            self.stop(Sentence::new("link-finding-port").with("port", port.to_string()));
        }
    }

    /// A link that leads on from where it seems to lead, or to a page that asks for a code: nothing else about it counts.
    pub(super) fn leads_elsewhere(&mut self, url: &Url) -> bool {
        let host = host_of(url);
        if wrapper::asks_for_a_code(url) {
            self.findings.clear();
            self.stop(Sentence::new("link-finding-device-code").with("host", host));
        } else if let Some(product) = wrapper::product(url) {
            self.findings.retain(|finding| finding.sentence.id == "link-finding-shown-other");
            self.stop(Sentence::new("link-finding-wrapped").with("product", product));
        } else if wrapper::is_shortener(url) {
            self.findings.retain(|finding| finding.sentence.id == "link-finding-shown-other");
            self.stop(Sentence::new("link-finding-shortened").with("host", host));
        } else {
            return false;
        }
        self.cloud = None;
        true
    }

    fn name(&mut self, host: &str) {
        self.cloud = Cloud::of_sign_in_host(host);
        if self.cloud.is_some() {
            return self.good(Sentence::new("link-finding-host").with("host", host));
        }
        if MICROSOFTS
            .iter()
            .any(|zone| host.strip_suffix(zone).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
        {
            return self.stop(Sentence::new("link-finding-host-microsoft").with("host", host));
        }
        if host.split('.').any(|label| label.starts_with("xn--")) {
            self.stop(Sentence::new("link-finding-host-letters").with("host", host));
        } else if resembles(host) {
            let real = nearest(host);
            self.stop(Sentence::new("link-finding-host-lookalike").with("host", host).with("real", real));
        } else {
            self.stop(Sentence::new("link-finding-host-unknown").with("host", host));
        }
    }
}

fn is_same_origin(url: &Url, chosen: &str) -> bool {
    Url::parse(chosen).is_ok_and(|chosen| chosen.has_host() && chosen.origin() == url.origin())
}

/// Whether a reader in a hurry could take the host for one of Microsoft's.
fn resembles(host: &str) -> bool {
    if host.len() > LONGEST {
        return false;
    }
    host.split(['.', '-']).any(|label| {
        let label = drawn(label);
        BORROWED.iter().any(|name| {
            let name = drawn(name);
            let slips = name.len() / 5;
            label.contains(&name) || distance(&label, &name) <= slips
        })
    }) || nearest_distance(host) <= 3
}

/// The label with signs that are drawn alike made one.
fn drawn(label: &str) -> String {
    let pairs = label.to_ascii_lowercase().replace("rn", "m").replace("vv", "w").replace("cl", "d");
    pairs
        .chars()
        .map(|c| match c {
            '0' => 'o',
            '1' | 'i' | '|' => 'l',
            '3' => 'e',
            '5' => 's',
            other => other,
        })
        .collect()
}

/// The real host that this one comes closest to.
fn nearest(host: &str) -> &'static str {
    real().min_by_key(|real| distance(host, real)).unwrap_or("login.microsoftonline.com")
}

fn nearest_distance(host: &str) -> usize {
    real().map(|real| distance(host, real)).min().unwrap_or(usize::MAX)
}

fn real() -> impl Iterator<Item = &'static str> {
    Cloud::ALL.into_iter().filter_map(|cloud| cloud.facts().authority().strip_prefix("https://"))
}

/// How many letters differ, are missing or are too many (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, a) in one.bytes().enumerate() {
        let mut corner = row[0];
        row[0] = at + 1;
        for (to, b) in other.bytes().enumerate() {
            let change = corner + usize::from(a != b);
            corner = row[to + 1];
            row[to + 1] = change.min(corner + 1).min(row[to] + 1);
        }
    }
    row[other.len()]
}
