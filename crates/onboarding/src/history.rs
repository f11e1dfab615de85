//! What was found out, and for which inputs: nothing here is ever forgotten by hand, it is only no longer looked at.

use entra::{Addresses, Answer, Api, Cause, SignInError, TenantFound, TenantHint, TenantId};
use time::OffsetDateTime;

use crate::{
    Report,
    permissions::Permissions,
    request::{Answered, Between, Request},
};

/// Which tenant was looked up where.
#[derive(Clone, Debug, PartialEq, Eq)]

pub(crate) struct LookUp {
    pub(crate) hint: TenantHint,
    pub(crate) addresses: Addresses,
}

/// Everything that a check was made with. With another value of any of these it proves nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Basis {
    pub(crate) between: Between,
    pub(crate) home_tenant: Option<TenantId>,
    pub(crate) addresses: Addresses,
    pub(crate) permissions: Permissions,
    /// Whose token it is, where no permission says so.
    pub(crate) api: Api,
    pub(crate) credential_turn: u64,
}

/// A check and what it was made with.
#[derive(Debug)]
pub struct Checked {
    pub(crate) basis: Basis,
    pub report: Report,
    pub at: OffsetDateTime,
    pub(crate) turn: u64,
}

/// That somebody has accepted, or has not, and for which permissions.
#[derive(Debug)]
pub(crate) struct Consented<'a> {
    /// `None`: watching saw it, without any reply.
    pub(crate) answer: Option<&'a Answer>,
    pub(crate) permissions: &'a Permissions,
    pub(crate) at: OffsetDateTime,
    turn: u64,
}

impl Consented<'_> {
    pub(crate) fn is_given(&self) -> bool {
        self.answer.is_none_or(|answer| answer.cause == Cause::ConsentGiven)
    }

    pub(crate) fn came_after(&self, checked: &Checked) -> bool {
        self.turn > checked.turn
    }
}

/// Watching saw that consent is there.
#[derive(Debug)]
struct Noticed {
    between: Between,
    permissions: Permissions,
    at: OffsetDateTime,
    turn: u64,
}

#[derive(Debug, Default)]
pub(crate) struct History {
    turn: u64,
    tenants: Vec<(LookUp, Result<TenantFound, SignInError>)>,
    requests: Vec<Request>,
    noticed: Vec<Noticed>,
    checks: Vec<Checked>,
}

impl History {
    pub(crate) fn tenant(&self, look_up: &LookUp) -> Option<&Result<TenantFound, SignInError>> {
        self.tenants.iter().find(|(of, _)| of == look_up).map(|(_, found)| found)
    }

    pub(crate) fn add_tenant(&mut self, look_up: LookUp, found: Result<TenantFound, SignInError>) {
        self.forget_tenant(&look_up);
        self.tenants.push((look_up, found));
    }

    /// Looked up once more: what the last time said is not shown meanwhile.
    pub(crate) fn forget_tenant(&mut self, look_up: &LookUp) {
        self.tenants.retain(|(of, _)| of != look_up);
    }

    /// The newest request between an app and a customer.
    pub(crate) fn request(&self, between: &Between) -> Option<&Request> {
        self.requests.iter().rfind(|request| request.between == *between)
    }

    /// All of them, one in the place of the other.
    pub(crate) fn requests_between(&self, between: &Between) -> impl DoubleEndedIterator<Item = &Request> {
        self.requests.iter().filter(move |request| request.between == *between)
    }

    pub(crate) fn request_mut(&mut self, between: &Between) -> Option<&mut Request> {
        self.requests.iter_mut().rfind(|request| request.between == *between)
    }

    pub(crate) fn add_request(&mut self, request: Request) {
        self.requests.push(request);
    }

    pub(crate) fn requests(&self) -> impl DoubleEndedIterator<Item = &Request> {
        self.requests.iter()
    }

    /// An answer to the request with this state, whichever it is; `false` where none has it.
    pub(crate) fn add_answer(&mut self, state: &str, answer: Answer, at: OffsetDateTime) -> bool {
        let turn = self.next_turn();
        let request = self.requests.iter_mut().rfind(|request| request.state.as_str() == state);
        let Some(request) = request else { return false };
        request.answers.push(Answered { answer, at, turn });
        true
    }

    pub(crate) fn notice(&mut self, between: Between, permissions: Permissions, at: OffsetDateTime) {
        let turn = self.next_turn();
        self.noticed.push(Noticed { between, permissions, at, turn });
    }

    pub(crate) fn add_check(&mut self, basis: Basis, report: Report, at: OffsetDateTime) {
        let turn = self.next_turn();
        // Tests made again and again leave the newest.
        self.checks.retain(|checked| checked.basis != basis);
        self.checks.push(Checked { basis, report, at, turn });
    }

    /// The check that was made with exactly these values.
    pub(crate) fn check(&self, basis: &Basis) -> Option<&Checked> {
        self.checks.iter().find(|checked| checked.basis == *basis)
    }

    /// The newest check between the two, whatever permissions and credential it was made with.
    pub(crate) fn any_check(&self, between: &Between) -> Option<&Checked> {
        self.checks.iter().rfind(|checked| checked.basis.between == *between)
    }

    /// The newest that is known of consent between the two.
    pub(crate) fn consented(&self, between: &Between) -> Option<Consented<'_>> {
        let requests = self.requests.iter().filter(|request| request.between == *between);
        let answered = requests.flat_map(|request| {
            request.answers.iter().map(|answered| Consented {
                answer: Some(&answered.answer),
                permissions: &request.permissions,
                at: answered.at,
                turn: answered.turn,
            })
        });
        let noticed = self.noticed.iter().filter(|noticed| noticed.between == *between);
        let noticed = noticed.map(|noticed| Consented {
            answer: None,
            permissions: &noticed.permissions,
            at: noticed.at,
            turn: noticed.turn,
        });
        answered.chain(noticed).max_by_key(|consented| consented.turn)
    }

    fn next_turn(&mut self) -> u64 {
        self.turn += 1;
        self.turn
    }
}
