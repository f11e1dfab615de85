//! What a SIEM wants to know to read this customer's data: its own option names, with the values of one connection.
//!
//! Only what the products' documentation or their published sources name; what they do not name is said to be so.

mod elastic;
mod sentinel;
mod splunk;
mod wazuh;

use entra::{Api, one_line, satisfies};
use onboarding::{Connection, SampleCall};
use serde::{Deserialize, Serialize};
use wording::{Language, say, say_plain};

use crate::practice_mark::mark;

/// A product that gathers security events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Siem {
    #[default]
    Sentinel,
    Splunk,
    Elastic,
    Wazuh,
}

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiemValue {
    pub id: &'static str,
    /// As the product itself calls it, never translated.
    pub label: String,
    /// For the secret a placeholder.
    pub value: String,
}

/// Everything for one product.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiemText {
    /// Empty where the product cannot read what this app may.
    pub lines: Vec<SiemValue>,
    /// A block of configuration with the secret left out; where the product cannot, the reason.
    pub text: String,
    /// What to know besides: sentences that stand as comments in the text, too, where it can hold any.
    pub notes: Vec<String>,
}

/// What the permissions let a product read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Feed {
    Incidents,
    Alerts,
    Machines,
}

impl Siem {
    pub const ALL: [Siem; 4] = [Siem::Sentinel, Siem::Splunk, Siem::Elastic, Siem::Wazuh];

    pub fn name(self) -> &'static str {
        match self {
            Siem::Sentinel => "sentinel",
            Siem::Splunk => "splunk",
            Siem::Elastic => "elastic",
            Siem::Wazuh => "wazuh",
        }
    }

    /// The product's name.
    pub fn title(self) -> &'static str {
        match self {
            Siem::Sentinel => "Microsoft Sentinel",
            Siem::Splunk => "Splunk",
            Siem::Elastic => "Elastic",
            Siem::Wazuh => "Wazuh",
        }
    }
}

/// The options that connect a product to this customer, with a placeholder for the secret.
pub fn siem_values(connection: &Connection, which: Siem, language: Language) -> SiemText {
    let call = connection.sample_call().zip(connection.api_base.as_deref());
    let feed = call.and_then(|(call, base)| Some((Feed::of(&call)?, base)));
    let found = feed.and_then(|(feed, base)| match which {
        Siem::Sentinel => sentinel::values(connection, base, language),
        Siem::Splunk => splunk::values(connection, feed, language),
        Siem::Elastic => elastic::values(connection, feed, base, language),
        Siem::Wazuh => wazuh::values(connection, language),
    });
    found.unwrap_or_else(|| {
        let reason = if which == Siem::Wazuh && connection.api != Api::Graph {
            say_plain(language, "siem-wazuh-graph-only")
        } else {
            with_product("siem-no-input", which, language)
        };
        let mut text = SiemText { text: reason.clone(), ..SiemText::of(connection, language) };
        text.notes.push(reason);
        text
    })
}

impl Feed {
    fn of(call: &SampleCall) -> Option<Feed> {
        match call.path.split('?').next()? {
            "/api/incidents" | "/v1.0/security/incidents" => Some(Feed::Incidents),
            "/api/alerts" | "/v1.0/security/alerts_v2" => Some(Feed::Alerts),
            "/api/machines" => Some(Feed::Machines),
            _ => None,
        }
    }
}

impl SiemText {
    fn of(connection: &Connection, language: Language) -> SiemText {
        let practice = mark(&connection.authority, language);
        SiemText { notes: practice.into_iter().collect(), ..SiemText::default() }
    }

    fn line(&mut self, id: &'static str, value: impl Into<String>) {
        self.labelled(id, id, value);
    }

    fn labelled(&mut self, id: &'static str, label: &str, value: impl Into<String>) {
        self.lines.push(SiemValue { id, label: label.to_owned(), value: value.into() });
    }

    fn note(&mut self, sentence: String) {
        self.notes.push(one_line(&sentence));
    }

    /// The notes as comments of a configuration file.
    fn comments(&self) -> String {
        self.notes.iter().map(|note| format!("# {note}\n")).collect()
    }
}

/// What the scope is for: `https://api.security.microsoft.com`.
fn resource(connection: &Connection) -> &str {
    connection.scope.strip_suffix("/.default").unwrap_or(&connection.scope)
}

fn may(connection: &Connection, permission: &str) -> bool {
    connection.permissions.iter().any(|held| satisfies(held, permission))
}

fn secret(language: Language) -> String {
    format!("<{}>", say_plain(language, "siem-secret"))
}

fn with_product(id: &str, which: Siem, language: Language) -> String {
    say(language, id, &[("product".to_owned(), which.title().to_owned())].into())
}
