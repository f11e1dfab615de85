//! What is tried: each target reads any bytes whatever, checks what must hold of the result, and tells results apart.

mod answers;
mod certificates;
mod documents;
mod pasted;
mod values;

use std::{
    borrow::Cow,
    hash::{DefaultHasher, Hash, Hasher},
};

use serde_json::Value;
use time::OffsetDateTime;

/// One way in.
#[derive(Clone, Copy)]
pub struct Target {
    pub name: &'static str,
    /// Panics on what must not be; else a number for the kind of result, so that an input that leads elsewhere is kept.
    pub read: fn(&[u8]) -> u64,
    /// Bytes of an input at most. Whoever reads more at once has it in the growth.
    pub longest: usize,
    /// New inputs in the short run, as many as fit into a second or so of an unoptimised build.
    pub short: u64,
}

pub const ALL: [Target; 24] = [
    Target { name: "explain", read: pasted::explained, longest: 4096, short: 300 },
    Target { name: "link", read: pasted::link, longest: 2048, short: 1500 },
    Target { name: "reply", read: pasted::reply, longest: 1024, short: 2000 },
    Target { name: "redirect-uri", read: values::redirect_uri, longest: 400, short: 3000 },
    Target { name: "tenant", read: values::tenant, longest: 600, short: 3000 },
    Target { name: "client-id", read: values::client_id, longest: 300, short: 4000 },
    Target { name: "secret", read: values::secret, longest: 1200, short: 3000 },
    Target { name: "addresses", read: values::addresses, longest: 400, short: 3000 },
    Target { name: "permission", read: values::permission, longest: 200, short: 3000 },
    Target { name: "day", read: values::day, longest: 60, short: 5000 },
    Target { name: "http-date", read: values::http_date, longest: 80, short: 5000 },
    Target { name: "read-back-code", read: values::read_back_code, longest: 60, short: 5000 },
    Target { name: "profile", read: values::profile, longest: 400, short: 3000 },
    Target { name: "code", read: values::code, longest: 400, short: 3000 },
    Target { name: "onboarding", read: values::onboarding, longest: 600, short: 300 },
    Target { name: "claims", read: answers::claims, longest: 2048, short: 1500 },
    Target { name: "token-answer", read: answers::token, longest: 4096, short: 1500 },
    Target { name: "api-answer", read: answers::api, longest: 4096, short: 1500 },
    Target { name: "discovery-answer", read: answers::discovery, longest: 4096, short: 1500 },
    Target { name: "keys", read: answers::keys, longest: 4096, short: 1000 },
    Target { name: "report", read: answers::report, longest: 4096, short: 60 },
    Target { name: "pem", read: certificates::pem, longest: 8192, short: 500 },
    Target { name: "pfx", read: certificates::pfx, longest: 8192, short: 100 },
    Target { name: "request", read: documents::request, longest: 1024, short: 10 },
];

pub fn named(name: &str) -> Option<Target> {
    ALL.into_iter().find(|target| target.name == name)
}

/// The kind of a result as a number.
fn outcome(of: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

fn text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// Nothing in it is hidden but the ends of its lines.
fn shows_everything(text: &str) {
    for line in text.lines() {
        assert_eq!(entra::visible(line), line);
    }
}

/// The same of every text in a document.
fn shows_all_members(value: &Value) {
    match value {
        Value::String(text) => assert_eq!(entra::visible(text), *text),
        Value::Array(list) => list.iter().for_each(shows_all_members),
        Value::Object(object) => object.values().for_each(shows_all_members),
        _ => {}
    }
}

/// The customer's tenant.
const TENANT: &str = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";
/// The partner's app.
const CLIENT: &str = "3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314";

/// A day in 2027.
fn now() -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(1_800_000_000).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}
