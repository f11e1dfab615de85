//! One verdict out of everything that was found: the plainest fact names the cause.

use time::{Duration, OffsetDateTime};

use super::{Check, run::Findings};
use crate::{
    Cause, CheckName, RoleComparison, Signature, Verdict, discovery::TenantNotFound, token::request::NoToken,
};

/// For how long after a good consent reply a missing consent or role is put down to copying at Microsoft's.
/// Microsoft gives no figure; reports speak of one to three minutes.
const PROPAGATION: Duration = Duration::minutes(3);
/// Clocks further apart than this are worth a word. Tokens are back-dated by five minutes.
const CLOCK_SKEW: Duration = Duration::minutes(5);

pub(super) fn verdict(check: &Check, findings: &Findings, now: OffsetDateTime) -> Verdict {
    let mut verdict = plain(check, findings, now);
    // AADSTS650051 also appears while a service principal is being made.
    let may_be_copying = matches!(verdict.cause, Cause::ConsentMissing | Cause::PermissionsMissing)
        || verdict.code.as_deref() == Some("AADSTS650051");
    let delegated = findings.proofs.iter().any(|p| p.name == CheckName::TokenAppOnly && p.cause.is_some());
    let lately = |then: OffsetDateTime| (now - then).abs() <= PROPAGATION;
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
    // A domain that was not looked up leaves open which tenant the token ought to be for.
    if let Err(not_found) = &findings.tenant.0
        && check.tenant.id().is_none()
        && findings.token.0.is_ok()
    {
        return Verdict::of(not_found.cause());
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
    let skewed = answer.date.is_some_and(|date| (date - now).abs() > CLOCK_SKEW);
    if let Some(cause) = findings.proofs.iter().find_map(|proof| proof.cause) {
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
        ..Verdict::of(match api.cause {
            // The token is for this API, and still not taken: its time or its signature tells why.
            Cause::WrongAudience if skewed => Cause::ClockSkew,
            Cause::WrongAudience if findings.signature == Signature::Bad => Cause::Unknown,
            cause => cause,
        })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Addresses, Api, ClientId, ClientSecret, Cloud, Credential, Endpoint, EntraError, Signature,
        TenantFound, TenantHint, TenantId,
        check::run::Span,
        token::{claims::Claims, request::TokenAnswer},
    };

    const TENANT: &str = "11111111-aaaa-4bbb-8ccc-222222222222";

    fn now() -> OffsetDateTime {
        time::macros::datetime!(2026-11-21 12:00 UTC)
    }

    fn check(consented_at: Option<OffsetDateTime>) -> Check {
        Check {
            addresses: Addresses::of(Cloud::Public),
            endpoint: Endpoint::V2,
            tenant: TenantHint::parse(TENANT).unwrap(),
            client_id: ClientId::parse("00001111-aaaa-2222-bbbb-3333cccc4444").unwrap(),
            credential: Credential::Secret(ClientSecret::exactly("canary")),
            api: Api::DefenderXdr,
            home_tenant: None,
            permissions: vec!["Incident.Read.All".into()],
            consented_at,
        }
    }

    fn found() -> TenantFound {
        TenantFound {
            tenant_id: TenantId::parse(TENANT).unwrap(),
            cloud: Cloud::Public,
            region: None,
            issuer: String::new(),
            given: TENANT.into(),
        }
    }

    fn refused_with(code: u32) -> NoToken {
        let error =
            EntraError { error: "invalid_client".into(), error_codes: vec![code], ..EntraError::default() };
        NoToken::Refused { error: Box::new(error), status: 401, retry_after_s: None }
    }

    fn findings(token: Result<TokenAnswer, NoToken>, home: Option<NoToken>) -> Findings {
        Findings {
            tenant: (Ok(found()), Span::default()),
            token: (token, Span::default()),
            claims: None,
            signature: Signature::Unchecked,
            proofs: Vec::new(),
            api: None,
            home: home.map(Err),
            ids_swapped: false,
        }
    }

    fn cause(consented_at: Option<OffsetDateTime>, code: u32, at_home: Option<u32>) -> Cause {
        let findings = findings(Err(refused_with(code)), at_home.map(refused_with));
        verdict(&check(consented_at), &findings, now()).cause
    }

    #[test]
    fn nothing_that_copying_explains_is_a_failure_in_the_first_minutes() {
        for second in 0..=180 {
            let then = Some(now() - Duration::seconds(second));
            for code in [7_000_229, 700_016, 65_001, 650_051] {
                assert_eq!(cause(then, code, None), Cause::Propagating, "{code} after {second} s");
            }
        }
        assert_eq!(cause(Some(now() - Duration::minutes(4)), 7_000_229, None), Cause::ConsentMissing);
        assert_eq!(cause(None, 7_000_229, None), Cause::ConsentMissing);
        assert_eq!(
            cause(Some(now()), 7_000_222, None),
            Cause::CredentialExpired,
            "copying explains no expired secret"
        );
    }

    #[test]
    fn the_home_tenant_tells_a_wrong_app_from_a_missing_consent() {
        assert_eq!(cause(None, 700_016, Some(700_016)), Cause::AppUnknown);
        assert_eq!(cause(None, 700_016, Some(7_000_215)), Cause::CredentialWrong);
        assert_eq!(cause(None, 7_000_229, Some(7_000_222)), Cause::CredentialExpired);
        assert_eq!(
            cause(None, 700_016, Some(90_033)),
            Cause::ConsentMissing,
            "home has nothing to say to it"
        );
        assert_eq!(
            cause(Some(now()), 700_016, Some(700_016)),
            Cause::AppUnknown,
            "no copying makes an app known"
        );
    }

    #[test]
    fn a_role_that_lacks_is_being_copied_at_first_and_missing_later() {
        let claims = Claims { roles: Vec::new(), ..Claims::default() };
        let answer = TokenAnswer { token: crate::AccessToken::new("canary"), date: None };
        let missing = crate::Proof {
            name: CheckName::TokenRoles,
            outcome: crate::Outcome::Failed,
            evidence: crate::Sentence::new("evidence-app-only"),
            cause: Some(Cause::PermissionsMissing),
        };
        let findings = Findings { claims: Some(claims), proofs: vec![missing], ..findings(Ok(answer), None) };
        assert_eq!(verdict(&check(Some(now())), &findings, now()).cause, Cause::Propagating);
        let late = verdict(&check(Some(now() - Duration::hours(1))), &findings, now());
        assert_eq!(
            (late.cause, late.missing),
            (Cause::PermissionsMissing, vec!["Incident.Read.All".to_owned()])
        );
    }
}
