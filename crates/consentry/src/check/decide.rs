//! One verdict out of everything that was found: the plainest fact names the cause.

use time::{Duration, OffsetDateTime};

use super::{Check, run::Findings};
use crate::{Cause, CheckName, RoleComparison, Verdict, discovery::TenantNotFound, token::request::NoToken};

/// For how long after a good consent reply a missing consent or role is put down to copying at Microsoft's.
/// Microsoft gives no figure; reports speak of one to three minutes.
const PROPAGATION: Duration = Duration::minutes(5);
/// Clocks further apart than this are worth a word. Tokens are back-dated by five minutes.
const CLOCK_SKEW: Duration = Duration::minutes(5);

pub(super) fn verdict(check: &Check, findings: &Findings, now: OffsetDateTime) -> Verdict {
    let mut verdict = plain(check, findings, now);
    let may_be_copying = matches!(verdict.cause, Cause::ConsentMissing | Cause::PermissionsMissing);
    let delegated = findings.proofs.iter().any(|p| p.name == CheckName::TokenAppOnly && p.cause.is_some());
    let lately = |then: OffsetDateTime| (now - then).abs() < PROPAGATION;
    if may_be_copying && !delegated && check.consented_at.is_some_and(lately) {
        verdict.cause = Cause::Propagating;
    }
    verdict
}

fn plain(check: &Check, findings: &Findings, now: OffsetDateTime) -> Verdict {
    // What discovery says of the tenant is plainer than what the token endpoint makes of it.
    if let Err(TenantNotFound::Refused(error)) = &findings.tenant.0
        && error.cause() == Cause::TenantUnknown
    {
        return Verdict {
            code: error.code().map(|code| code.to_string()),
            ..Verdict::of(Cause::TenantUnknown)
        };
    }
    if is_in_another_cloud(check, findings) {
        return Verdict::of(Cause::WrongCloud);
    }
    let answer = match (&findings.token.0, &findings.home) {
        (Err(_), Some(Err(at_home))) if speaks_of_the_app(at_home) => {
            return at_home_refused(check, at_home, now);
        }
        (Err(no_token), _) => return refused(check, no_token, now),
        (Ok(answer), _) => answer,
    };
    if let Some(cause) = findings.proofs.iter().find_map(|proof| proof.cause) {
        let skewed = answer.date.is_some_and(|date| (date - now).abs() > CLOCK_SKEW);
        let cause = if skewed && cause == Cause::TokenExpired { Cause::ClockSkew } else { cause };
        let missing = |claims: &crate::Claims| RoleComparison::of(&claims.roles, &check.permissions).missing;
        return Verdict {
            missing: findings.claims.as_ref().map(missing).unwrap_or_default(),
            ..Verdict::of(cause)
        };
    }
    let Some((api, _)) = &findings.api else { return Verdict::of(Cause::Unknown) };
    Verdict {
        code: api.code.clone(),
        retry_after_s: api.retry_after_s,
        missing: if api.cause == Cause::PermissionsMissing { check.permissions.clone() } else { Vec::new() },
        ..Verdict::of(api.cause)
    }
}

/// Only where Microsoft's own host was asked: other addresses speak for themselves.
fn is_in_another_cloud(check: &Check, findings: &Findings) -> bool {
    let asked = check.addresses.authority();
    let at_microsoft = asked == check.addresses.cloud().facts().authority();
    let elsewhere = |found: &crate::TenantFound| found.cloud.facts().authority() != asked;
    at_microsoft && findings.tenant.0.as_ref().is_ok_and(elsewhere)
}

/// At home the app is registered: what is refused there lies with its ID or its credential.
fn speaks_of_the_app(at_home: &NoToken) -> bool {
    let NoToken::Refused { error, .. } = at_home else { return false };
    matches!(
        error.cause(),
        Cause::ConsentMissing | Cause::CredentialWrong | Cause::CredentialExpired | Cause::AppDisabled
    )
}

fn at_home_refused(check: &Check, at_home: &NoToken, now: OffsetDateTime) -> Verdict {
    let verdict = refused(check, at_home, now);
    let cause = if verdict.cause == Cause::ConsentMissing { Cause::AppUnknown } else { verdict.cause };
    Verdict { cause, ..verdict }
}

fn refused(check: &Check, no_token: &NoToken, now: OffsetDateTime) -> Verdict {
    let verdict = Verdict::of(check.credential.cause_behind(no_token, now));
    match no_token {
        NoToken::Refused { error, retry_after_s, .. } => Verdict {
            code: error.code().map(|code| code.to_string()),
            retry_after_s: *retry_after_s,
            ..verdict
        },
        NoToken::Foreign(answer) => Verdict { retry_after_s: answer.retry_after_s, ..verdict },
        _ => verdict,
    }
}
