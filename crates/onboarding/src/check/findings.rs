//! What the servers said in one run, before it is judged.

use entra::{ApiAnswer, Claims, SignInError, Signature, TenantFound, TokenAnswer};

use crate::Proof;

/// When something was asked, and how long it took.
#[derive(Clone, Copy, Default)]

pub(super) struct Span {
    pub(super) started_ms: u32,
    pub(super) millis: u32,
}

/// What was asked, what came, and when.
pub(super) type Asked<T, E> = (Result<T, E>, Span);

/// Everything that the servers said, before it is judged.
pub(super) struct Findings {
    pub(super) tenant: Asked<TenantFound, SignInError>,
    pub(super) token: Asked<TokenAnswer, SignInError>,
    pub(super) claims: Option<Claims>,
    pub(super) signature: Signature,
    pub(super) proofs: Vec<Proof>,
    /// Why not all issuers of the tenant are known, where the token's is none of those that are.
    pub(super) issuers_unknown: Option<SignInError>,
    pub(super) api: Option<(ApiAnswer, Span)>,
    /// The same request at the partner's own tenant, where the first one left a doubt.
    pub(super) home: Option<Result<TokenAnswer, SignInError>>,
    /// What was given as the client ID is a tenant, and what was given as a tenant is none.
    pub(super) ids_swapped: bool,
}
