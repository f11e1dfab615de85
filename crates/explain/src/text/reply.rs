//! A consent reply: the address where an admin's browser landed, held against the request it should answer.

use entra::{Asked, Cause, ConsentReply, Detail, EntraError, Problem, Verdict};

use super::{Expected, Explanation, Kind};

pub(super) fn explain(text: &str, expected: &Expected) -> Option<Explanation> {
    let says_it = |name: &str| text.contains(name);
    let is_address = says_it("://")
        || text.starts_with('?')
        || says_it("admin_consent=")
        || (says_it("error=") && says_it("error_description="));
    if !is_address || text.contains(['\n', ' ']) {
        return None;
    }
    let reply = ConsentReply::parse(text).ok()?;
    let judged = match &expected.state {
        Some(state) => {
            reply.answers(&Asked { state: state.clone(), tenant: expected.tenant }).map(|a| a.cause)
        }
        // Nothing to compare it with, or nothing in it to compare.
        None if reply.has_code && reply.error.is_none() => Err(Problem::ReplyClassicCode),
        None => Ok(without_state(&reply, expected)),
    };
    let (cause, problem) = match judged {
        Ok(cause) => (cause, None),
        // Forged or mixed up: nobody can act on it but the person who asks.
        Err(problem) => (Cause::Unknown, Some(problem.code())),
    };
    let is_compared = expected.state.as_ref().is_some_and(|state| state.is(reply.state.as_deref()));
    let code = reply.error.as_ref().and_then(EntraError::code);
    let mut explanation = Explanation::new(Kind::ConsentReply)
        .with_verdict(
            Verdict { code: code.map(|code| code.to_string()), ..Verdict::of(cause) }.with_detail(
                (cause == Cause::ConsentGiven && !is_compared).then_some(Detail::ReplyNotCompared),
            ),
        )
        .with("tenant", reply.tenant.map(|tenant| tenant.to_string()))
        .with("state_fits", expected.state.as_ref().map(|state| state.is(reply.state.as_deref())))
        .with("has_state", reply.state.is_some())
        .with("scope", reply.scope.clone())
        .with("error", reply.error.as_ref().map(|error| error.error.clone()))
        .with("message", reply.error.as_ref().map(|error| error.message().to_owned()))
        .with("problem", problem);
    explanation.customer = reply.tenant.map(|tenant| tenant.to_string());
    Some(explanation)
}

/// Among other words an address is a reply only where it says what replies say.
pub(super) fn is_plain(address: &str) -> bool {
    let Ok(reply) = ConsentReply::parse(address) else { return false };
    reply.error.is_some()
        || address.contains("admin_consent=")
        || (reply.has_code && address.contains("state="))
}

/// Nothing is decided by it, so a tenant ID that was cut short does not take the good word back.
fn without_state(reply: &ConsentReply, expected: &Expected) -> Cause {
    let says_given = reply.admin_consent && reply.error.is_none();
    let cause = if says_given { Cause::ConsentGiven } else { reply.cause() };
    let elsewhere = expected.tenant.is_some() && reply.tenant.is_some() && expected.tenant != reply.tenant;
    if cause == Cause::ConsentGiven && elsewhere { Cause::TenantMismatch } else { cause }
}
