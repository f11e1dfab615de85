//! The one-button test: what can run side by side does, and each line is told as soon as it is known.

mod decide;
mod findings;
mod lines;
mod run;
mod watch;

use std::{iter, mem};

use entra::{
    Addresses, Api, Cause, Claims, ClientId, Credential, Endpoint, RoleComparison, Signature, TenantFound,
    TenantHint, TenantId, Trace, Turn, Verdict,
};
use explain::{Outcome, Sentence};
use time::OffsetDateTime;
use tokio::sync::mpsc::UnboundedSender;

use crate::{CheckName, permissions::Permissions};

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
    /// What is wanted of other APIs: a token and proofs for each, side by side.
    pub others: Permissions,
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

/// Where lines go while the check runs, with the API that each is of.
pub type Progress = UnboundedSender<(Api, Line)>;

/// Everything a check found out of an API. No token and no secret is in it.
#[derive(Clone, Debug)]
pub struct Report {
    pub api: Api,
    pub verdict: Verdict,
    pub tenant: Option<TenantFound>,
    /// In the order of [`CheckName::ALL`].
    pub lines: Vec<Line>,
    pub token: Option<TokenReport>,
    /// Client ID and tenant ID stand in each other's place.
    pub ids_swapped: bool,
    pub trace: Trace,
    pub elapsed_ms: u32,
    /// Those of the other APIs that were tested beside it. It is this one that decides.
    pub others: Vec<Report>,
}

impl Check {
    /// The tests of the other APIs, each for itself.
    fn beside(&self) -> Vec<Check> {
        let of =
            |(api, permissions)| Check { api, permissions, others: Permissions::default(), ..self.clone() };
        self.others.without(self.api).by_api().map(of).collect()
    }

    /// Everything that is wanted, of whatever API.
    pub fn wanted(&self) -> Permissions {
        let own = self.permissions.iter().map(|value| (self.api, value.clone()));
        own.chain(self.others.iter().map(|(api, value)| (api, value.to_owned()))).collect()
    }
}

impl Report {
    /// That of each API, in the order of the APIs.
    pub fn each(&self) -> Vec<&Report> {
        let all = || iter::once(self).chain(&self.others);
        Api::ALL.into_iter().filter_map(|api| all().find(|report| report.api == api)).collect()
    }

    /// Every API has answered as it should.
    pub fn is_verified(&self) -> bool {
        self.each().iter().all(|report| report.verdict.cause == Cause::Verified)
    }

    /// The one that decides, with the others in it: where somebody has to act, that comes before waiting.
    fn with(self, others: Vec<Report>) -> Report {
        others.into_iter().fold(self, |mut decides, mut other| {
            if rank(&other) < rank(&decides) {
                mem::swap(&mut decides, &mut other);
                mem::swap(&mut decides.others, &mut other.others);
            }
            decides.elapsed_ms = decides.elapsed_ms.max(other.elapsed_ms);
            decides.others.push(other);
            decides
        })
    }
}

/// Whoever runs the app mends it first: what the customer's admin is asked next then asks for the right thing.
fn rank(report: &Report) -> u8 {
    match report.verdict.cause.turn() {
        Turn::Partner => 0,
        Turn::Customer => 1,
        Turn::Environment => 2,
        Turn::Wait => 3,
        Turn::Done => 4,
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn report(api: Api, cause: Cause) -> Report {
        Report {
            api,
            verdict: Verdict::of(cause),
            tenant: None,
            lines: Vec::new(),
            token: None,
            ids_swapped: false,
            trace: Trace::default(),
            elapsed_ms: 1,
            others: Vec::new(),
        }
    }

    #[test]
    fn whoever_has_to_act_comes_before_waiting_and_waiting_before_nothing() {
        let order = [
            Cause::CredentialExpired,
            Cause::PermissionsMissing,
            Cause::Network,
            Cause::Throttled,
            Cause::Verified,
        ];
        for (first, decides) in order.into_iter().enumerate() {
            for after in &order[first..] {
                for turned in [false, true] {
                    let (one, other) = if turned { (*after, decides) } else { (decides, *after) };
                    let beside =
                        vec![report(Api::DefenderEndpoint, Cause::Verified), report(Api::Graph, other)];
                    let whole = report(Api::DefenderXdr, one).with(beside);
                    assert_eq!(whole.verdict.cause, decides, "{one:?} beside {other:?}");
                    let each: Vec<Api> = whole.each().iter().map(|report| report.api).collect();
                    assert_eq!(each, Api::ALL);
                    let flat = whole.others.iter().all(|report| report.others.is_empty());
                    assert!(flat && whole.is_verified() == (decides == Cause::Verified));
                }
            }
        }
    }
}
