//! The ways in which the answer to a consent link comes back.

use serde::{Deserialize, Serialize};

/// Where the customer's admin sits, and what their browser shows after accepting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReplyWay {
    /// At this computer: the loopback listener catches the reply.
    #[default]
    Here,
    /// Elsewhere, and the partner hosts a page that shows a code to read back.
    LandingPage,
    /// Elsewhere, without a page: the admin sends the address where the browser landed.
    Address,
}

impl ReplyWay {
    pub const ALL: [ReplyWay; 3] = [ReplyWay::Here, ReplyWay::LandingPage, ReplyWay::Address];

    pub fn name(self) -> &'static str {
        match self {
            ReplyWay::Here => "here",
            ReplyWay::LandingPage => "landing_page",
            ReplyWay::Address => "address",
        }
    }
}
