//! One verdict out of everything that was found: the plainest fact names the cause.

use entra::{
    ApiAnswer, CLOCK_SKEW, Cause, Credential, Detail, RoleComparison, SignInCode, SignInError, Verdict,
    date::between,
};
use time::{Duration, OffsetDateTime};

use super::{Check, findings::Findings};
use crate::CheckName;

/// For how long after a good consent reply a missing consent or role is put down to copying at Microsoft's.
/// Microsoft gives no figure; reports speak of one to three minutes.
const PROPAGATION: Duration = Duration::minutes(3);
/// `InvalidClientSecret`.
const WRONG_SECRET: SignInCode = SignInCode(7_000_215);

pub(super) fn verdict(check: &Check, findings: &Findings, now: OffsetDateTime) -> Verdict {
    let mut verdict = plain(check, findings, now);
    let may_be_copying = matches!(verdict.cause, Cause::ConsentMissing | Cause::PermissionsMissing);
    let delegated = findings.proofs.iter().any(|p| p.name == CheckName::TokenAppOnly && p.cause.is_some());
    let lately = |then: OffsetDateTime| between(then, now).abs() <= PROPAGATION;
    if may_be_copying && !delegated && check.consented_at.is_some_and(lately) {
        verdict.cause = Cause::Propagating;
    }
    verdict
}

fn plain(check: &Check, findings: &Findings, now: OffsetDateTime) -> Verdict {
    // What discovery says of the tenant is plainer than what the token endpoint makes of it.
    match &findings.tenant.0 {
        Err(not_found @ SignInError::OtherTenant { .. }) => return not_found.verdict(),
        Err(not_found @ SignInError::Refused { .. }) if not_found.cause() == Cause::TenantUnknown => {
            return not_found.verdict();
        }
        _ => {}
    }
    if is_in_another_cloud(check, findings) {
        return Verdict::of(Cause::WrongCloud);
    }
    // A domain that was not looked up leaves open which tenant the token ought to be for.
    if let Err(not_found) = &findings.tenant.0
        && check.tenant.id().is_none()
        && findings.token.0.is_ok()
    {
        return not_found.verdict();
    }
    if findings.ids_swapped && findings.token.0.is_err() {
        return Verdict::of(Cause::AppUnknown);
    }
    let answer = match (&findings.token.0, &findings.home) {
        (Err(_), Some(Err(at_home))) if speaks_of_the_app(at_home) => {
            return at_home_refused(check, at_home, now);
        }
        (Err(no_token), _) => return refused(check, no_token, now),
        (Ok(answer), _) => answer,
    };
    // Whatever else is found in a token that its issuer did not sign is not the issuer's word.
    if findings.signature.is_bad() {
        return Verdict::of(Cause::Unknown).with_detail(findings.signature.detail());
    }
    let skewed = answer.date.is_some_and(|date| between(now, date).abs() > CLOCK_SKEW);
    if let Some(verdict) = disproved(check, findings, skewed) {
        return verdict;
    }
    // Nothing speaks against the issuer, and nothing for it.
    if let Some(not_found) = &findings.issuers_unknown {
        return not_found.verdict();
    }
    match &findings.api {
        Some((api, _)) => answered(check, findings, api, skewed),
        None => Verdict::of(Cause::Unknown),
    }
}

/// By the first proof that does not hold.
fn disproved(check: &Check, findings: &Findings, skewed: bool) -> Option<Verdict> {
    let failed = findings.proofs.iter().find(|proof| proof.cause.is_some())?;
    let cause = failed.cause?;
    let cause = if skewed && cause == Cause::TokenExpired { Cause::ClockSkew } else { cause };
    let missing = match (failed.name, &findings.claims) {
        (CheckName::TokenRoles, Some(claims)) => {
            RoleComparison::of(&claims.roles, &check.permissions).missing
        }
        _ => Vec::new(),
    };
    Some(Verdict { missing, ..Verdict::of(cause) }.with_detail(failed.detail))
}

/// By what the API made of a token against which nothing speaks.
fn answered(check: &Check, findings: &Findings, api: &ApiAnswer, skewed: bool) -> Verdict {
    let cause = match api.cause {
        // The token is for this API, and still not taken: its time tells why.
        Cause::WrongAudience if skewed => Cause::ClockSkew,
        // That a call went through shows neither the tenant nor every permission.
        Cause::Verified if findings.claims.is_none() => Cause::Unknown,
        cause => cause,
    };
    let missing = if cause == Cause::PermissionsMissing { check.permissions.clone() } else { Vec::new() };
    Verdict { code: api.code.clone(), retry_after_s: api.retry_after_s, missing, ..Verdict::of(cause) }
        .with_detail(api.detail.or_else(|| remark(check, findings, api)))
}

/// What is worth a word about a token that works.
fn remark(check: &Check, findings: &Findings, api: &ApiAnswer) -> Option<Detail> {
    if api.cause != Cause::Verified {
        return None;
    }
    let Some(claims) = &findings.claims else { return Some(Detail::NotAJwt) };
    // What was not looked at comes before what was seen.
    if let Some(remark) = findings.signature.detail() {
        return Some(remark);
    }
    // Reading more than was asked for here is no surprise; being able to act is.
    let acts = |value: &String| check.api.facts().permission(value).is_ok_and(|known| known.acts);
    let surplus = RoleComparison::of(&claims.roles, &check.permissions).extra;
    let is_judged = !check.permissions.is_empty();
    (is_judged && surplus.iter().any(acts) && !check.permissions.iter().any(acts))
        .then_some(Detail::RolesExtra)
}

/// Only where Microsoft's own host was asked: other addresses speak for themselves.
fn is_in_another_cloud(check: &Check, findings: &Findings) -> bool {
    let asked = check.addresses.authority();
    let at_microsoft = asked == check.addresses.cloud().facts().authority();
    let elsewhere = |found: &entra::TenantFound| found.cloud.facts().authority() != asked;
    at_microsoft && findings.tenant.0.as_ref().is_ok_and(elsewhere)
}

/// At home the app is registered: what is refused there lies with its ID or its credential.
fn speaks_of_the_app(at_home: &SignInError) -> bool {
    let SignInError::Refused { error, .. } = at_home else { return false };
    matches!(
        error.cause(),
        Cause::ConsentMissing | Cause::CredentialWrong | Cause::CredentialExpired | Cause::AppDisabled
    )
}

fn at_home_refused(check: &Check, at_home: &SignInError, now: OffsetDateTime) -> Verdict {
    let verdict = refused(check, at_home, now);
    let cause = if verdict.cause == Cause::ConsentMissing { Cause::AppUnknown } else { verdict.cause };
    Verdict { cause, ..verdict }
}

fn refused(check: &Check, no_token: &SignInError, now: OffsetDateTime) -> Verdict {
    let verdict = no_token.verdict();
    let is_id = matches!(&check.credential, Credential::Secret(secret) if secret.is_id());
    let detail = match verdict.code.as_deref().and_then(SignInCode::find_in) {
        Some(WRONG_SECRET) if is_id => Some(Detail::SecretLooksLikeId),
        _ => verdict.detail,
    };
    Verdict { cause: check.credential.cause_behind(no_token, now), ..verdict }.with_detail(detail)
}

#[cfg(test)]
mod tests;
