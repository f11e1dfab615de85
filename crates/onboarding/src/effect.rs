//! What the shell must do for the machine, and what came of it.

use std::{io, path::PathBuf, time::Duration};

use entra::{
    Addresses, Answer, Api, Asked, ClientCertificate, Problem, RedirectUri, SignInError, TenantFound,
    TenantHint,
};

use crate::{Check, Line, Report, action::Secretive, document::Document, refusal::Refusal};

/// Names one effect: what comes of it carries the same id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EffectId(pub(crate) u64);

/// Something to be done outside: on a network, a clock, a disk, a desktop.
#[derive(Debug)]
pub enum Effect {
    FindTenant {
        id: EffectId,
        hint: TenantHint,
        addresses: Addresses,
    },
    /// One run of the test.
    Check {
        id: EffectId,
        check: Box<Check>,
    },
    /// Runs of the test until consent is there.
    Watch {
        id: EffectId,
        check: Box<Check>,
    },
    /// Listens on loopback for replies, for as long as it is not stopped.
    Listen {
        id: EffectId,
        asked: Asked,
    },
    Wake {
        id: EffectId,
        after: Duration,
    },
    ReadCertificate {
        id: EffectId,
        path: PathBuf,
        password: Secretive,
    },
    Save {
        id: EffectId,
        document: Document,
    },
    /// In the reader's browser.
    Open {
        id: EffectId,
        url: String,
    },
    /// With whatever this computer opens such files with.
    OpenFile {
        id: EffectId,
        path: PathBuf,
    },
    /// Nobody waits for what comes of this one any more.
    Stop {
        id: EffectId,
    },
}

/// What came of an effect. One that answers nothing that is still asked changes nothing.
#[derive(Debug)]
pub enum Event {
    TenantLookedUp {
        id: EffectId,
        found: Result<TenantFound, SignInError>,
    },
    Line {
        id: EffectId,
        api: Api,
        line: Line,
    },
    Checked {
        id: EffectId,
        report: Box<Report>,
    },
    Watched {
        id: EffectId,
        report: Box<Report>,
    },
    Listening {
        id: EffectId,
        redirect_uri: RedirectUri,
    },
    /// No port could be bound, or it broke: watching and pasting are left.
    NotListening {
        id: EffectId,
    },
    /// So many answers to other requests have arrived meanwhile.
    ForeignReplies {
        id: EffectId,
        count: u32,
    },
    /// A reply was caught, and what it means for the request that it answers.
    Replied {
        id: EffectId,
        answer: Answer,
    },
    Woke {
        id: EffectId,
    },
    CertificateRead {
        id: EffectId,
        name: String,
        read: Result<ClientCertificate, Problem>,
    },
    Saved {
        id: EffectId,
        document: Document,
        path: PathBuf,
    },
    NotSaved {
        id: EffectId,
        error: io::Error,
    },
    Opened {
        id: EffectId,
    },
    NotOpened {
        id: EffectId,
        error: io::Error,
    },
    /// Nothing came of it, whatever it was.
    Failed {
        id: EffectId,
        why: Refusal,
    },
}

impl Effect {
    pub fn id(&self) -> EffectId {
        match self {
            Effect::FindTenant { id, .. }
            | Effect::Check { id, .. }
            | Effect::Watch { id, .. }
            | Effect::Listen { id, .. }
            | Effect::Wake { id, .. }
            | Effect::ReadCertificate { id, .. }
            | Effect::Save { id, .. }
            | Effect::Open { id, .. }
            | Effect::OpenFile { id, .. }
            | Effect::Stop { id } => *id,
        }
    }
}
