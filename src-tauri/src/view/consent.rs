//! What crosses of the consent step.

use entra::LinkStyle;
use explain::Sentence;
use onboarding::ReplyWay;
use serde::Serialize;
use ts_rs::TS;

use super::{FieldView, VerdictView};

#[derive(Clone, Debug, Serialize, TS)]
pub struct Consent {
    /// Where the admin sits, and how their answer comes back.
    pub reply_way: ReplyWay,
    pub style: LinkStyle,
    pub link: Option<String>,
    /// The request's name: the same two words on this screen, in the mail, on the sheet and on the landing page.
    pub trust_words: Option<String>,
    /// The first block of the application ID, to be read out to the admin together with the link's host.
    pub fingerprint: Option<String>,
    pub host: Option<String>,
    /// The request as a letter, for an admin who sits elsewhere.
    pub letter: Option<Letter>,
    pub profile: Profile,
    /// The language of mail, sheet, reply page and report: one of the catalogue's.
    pub customer_language: String,
    pub qr: Option<QrView>,
    /// Things to know about this link before it leaves.
    pub notes: Vec<Sentence>,
    /// What was found out about the link before it leaves, good things first.
    pub findings: Vec<FindingView>,
    /// `false`: a finding forbids that the link is copied or opened.
    pub may_leave: bool,
    pub standing: StandingView,
    /// Looking by itself whether consent is there, for an admin who sits elsewhere.
    pub watching: WatchingView,
    /// The listener that catches the reply, while it does.
    pub listening: Option<ListeningView>,
    /// The address where the admin landed, or the code that was read back.
    pub reply_address: FieldView,
    pub reply: Option<VerdictView>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct FindingView {
    pub level: FindingLevel,
    pub sentence: Sentence,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FindingLevel {
    Good,
    Warn,
    Stop,
}

/// How things stand with the request, as far as it was found out.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StandingView {
    /// All that is wanted now was accepted, by whatever it was noticed: proven or not.
    pub there: bool,
    /// When it was accepted; milliseconds of Unix time.
    pub since: Option<u64>,
    /// When the request first left; milliseconds of Unix time.
    pub asked_at: Option<u64>,
    /// Some was accepted, and these permissions are new or missing.
    pub missing: Vec<String>,
    /// Of those wanted, the ones that were accepted.
    pub granted: Vec<String>,
    /// When the request was sent in whose place this one was made; milliseconds of Unix time.
    pub replaces: Option<u64>,
    /// What is wanted goes beyond the request that was sent.
    pub outdated: bool,
    /// Another organisation has accepted: its tenant ID.
    pub accepted_elsewhere: Option<String>,
}

/// Times are milliseconds of Unix time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct WatchingView {
    /// `null` while nobody watches.
    pub since: Option<u64>,
    /// When it ended by itself, and nobody had accepted.
    pub ended_at: Option<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ListeningView {
    pub redirect_uri: String,
    /// Milliseconds of Unix time.
    pub since: u64,
    /// Many answers to other requests have arrived meanwhile.
    pub foreign: u32,
}

/// A QR code as one SVG path on a square of `size` modules, quiet zone included.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QrView {
    pub size: u32,
    pub path: String,
}

/// A mail as it is sent, in the customer's language.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Letter {
    pub subject: String,
    pub text: String,
}

/// Who asks, as mail and sheet tell it.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct Profile {
    pub company: FieldView,
    pub contact: FieldView,
    pub email: FieldView,
    pub phone: FieldView,
}
