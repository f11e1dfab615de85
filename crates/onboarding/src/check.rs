//! The one-button test: what can run side by side does, and each line is told as soon as it is known.

mod decide;
mod findings;
mod lines;
mod run;
mod watch;

use entra::{
    Addresses, Api, Claims, ClientId, Credential, Endpoint, RoleComparison, Signature, TenantFound,
    TenantHint, TenantId, Trace, Verdict,
};
use explain::{Outcome, Sentence};
use time::OffsetDateTime;
use tokio::sync::mpsc::UnboundedSender;

use crate::CheckName;

pub use run::run;
pub use watch::{Watch, consent_is_there, watch};

/// What is to be tested.
#[derive(Clone, Debug)]
pub struct Check {
    pub addresses: Addresses,
    pub endpoint: Endpoint,
    pub tenant: TenantHint,
    pub client_id: ClientId,
    pub credential: Credential,
    pub api: Api,
    /// The partner's own tenant: tells a wrong app from a missing consent.
    pub home_tenant: Option<TenantId>,
    /// Values of application permissions that the token must carry.
    pub permissions: Vec<String>,
    /// When a good consent reply came, if one did.
    pub consented_at: Option<OffsetDateTime>,
}

/// One line: what was looked at, how it ended, and what showed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub name: CheckName,
    pub outcome: Outcome,
    pub evidence: Option<Sentence>,
    /// Milliseconds since the start of the check.
    pub started_ms: u32,
    pub millis: u32,
}

/// Where lines go while the check runs.
pub type Progress = UnboundedSender<Line>;

/// Everything a check found out. No token and no secret is in it.
#[derive(Clone, Debug)]
pub struct Report {
    pub verdict: Verdict,
    pub tenant: Option<TenantFound>,
    /// In the order of [`CheckName::ALL`].
    pub lines: Vec<Line>,
    pub token: Option<TokenReport>,
    /// Client ID and tenant ID stand in each other's place.
    pub ids_swapped: bool,
    pub trace: Trace,
    pub elapsed_ms: u32,
}

/// What the token said.
#[derive(Clone, Debug)]
pub struct TokenReport {
    pub claims: Claims,
    pub roles: RoleComparison,
    pub signature: Signature,
}

impl TokenReport {
    /// What the token shows of the roles; nothing where it is not its issuer's word.
    pub fn proven_roles(&self) -> Option<&RoleComparison> {
        (!self.signature.is_bad()).then_some(&self.roles)
    }
}
