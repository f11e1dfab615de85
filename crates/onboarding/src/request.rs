//! One request to a customer's admin: asked once, the same until it is answered or replaced on purpose.

use entra::{Answer, Cause, ClientId, ConsentState, RedirectUri, TenantHint};
use time::OffsetDateTime;

use crate::{ReplyWay, TrustWords, permissions::Permissions};

/// Which app asks which customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Between {
    pub client_id: ClientId,
    /// The tenant ID once it is known, else as the reader named it.
    pub tenant: TenantHint,
}

/// A request. Until it has left, it follows what is entered; then it stays what was sent.
#[derive(Clone, Debug)]
pub struct Request {
    pub between: Between,
    pub state: ConsentState,
    pub permissions: Permissions,
    pub way: ReplyWay,
    pub made_at: OffsetDateTime,
    /// When it first left: copied, saved, opened.
    pub sent_at: Option<OffsetDateTime>,
    /// In the order in which they came.
    pub answers: Vec<Answered>,
}

/// What came back to a request, and when.
#[derive(Clone, Debug)]
pub struct Answered {
    pub answer: Answer,
    pub at: OffsetDateTime,
    pub(crate) turn: u64,
}

impl Request {
    /// The name by which two people speak of it; they prove nothing.
    pub fn words(&self) -> TrustWords {
        TrustWords::of(&self.state)
    }

    /// The newest answer.
    pub fn answer(&self) -> Option<&Answered> {
        self.answers.last()
    }

    /// An admin has accepted: the next request is another one.
    pub fn is_accepted(&self) -> bool {
        self.answers.iter().any(|answered| answered.answer.cause == Cause::ConsentGiven)
    }

    /// Another organisation has accepted, by an account that was somebody else's: it has to be told how to undo that.
    pub fn accepted_elsewhere(&self) -> Option<&Answer> {
        let elsewhere = self.answers.iter().map(|answered| &answered.answer);
        elsewhere.rev().find(|answer| answer.cause == Cause::TenantMismatch)
    }

    /// Where the answer goes; `None` while the partner's page is not named.
    pub(crate) fn redirect_uri(
        &self,
        listener: Option<&RedirectUri>,
        landing_page: Option<&RedirectUri>,
    ) -> Option<RedirectUri> {
        match self.way {
            ReplyWay::Here => Some(listener.cloned().unwrap_or_else(RedirectUri::registered_loopback)),
            ReplyWay::LandingPage => landing_page.cloned(),
            ReplyWay::Address => Some(RedirectUri::registered_loopback()),
        }
    }
}
