//! What can be written to a file.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Document {
    Mail,
    Sheet,
    LandingPage,
    QrSvg,
    QrPng,
    /// To the customer's administrator, for exactly what the last check found.
    Message,
    ReportHtml,
    ReportText,
    ReportJson,
}

impl Document {
    /// It carries the link of the request to whoever is to accept.
    pub fn carries_the_link(self) -> bool {
        matches!(self, Document::Mail | Document::Sheet | Document::QrSvg | Document::QrPng)
    }
}
