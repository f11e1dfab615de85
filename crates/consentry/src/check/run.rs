//! One run of the test: discovery, keys and token side by side, the API call as soon as the token is there.

use time::{Duration, OffsetDateTime};
use tokio::time::Instant;

use super::{Check, Line, Progress, Report, TokenReport};
use crate::{
    ApiAnswer, Cause, CheckName, Outcome, Proof, RoleComparison, Sentence, Signature, TenantFound, Trace,
    Verdict, api_answer,
    discovery::{self, TenantNotFound},
    http::{Deadline, Http},
    proof::{self, Wanted},
    token::{
        claims::Claims,
        keys,
        request::{NoToken, TokenAnswer, TokenRequest},
    },
};

/// For how long after a good consent reply a missing consent or role is put down to copying at Microsoft's.
/// Microsoft gives no figure; reports speak of one to three minutes.
const PROPAGATION: Duration = Duration::minutes(5);
/// Clocks further apart than this are worth a word. Tokens are back-dated by five minutes.
const CLOCK_SKEW: Duration = Duration::minutes(5);

/// Runs the test once. `now` is this computer's clock at the start.
pub async fn run(check: &Check, http: &Http, now: OffsetDateTime, progress: &Progress) -> Report {
    Run { check, http, now, progress, begun: Instant::now(), deadline: http.deadline() }.whole().await
}

struct Run<'a> {
    check: &'a Check,
    http: &'a Http,
    now: OffsetDateTime,
    progress: &'a Progress,
    begun: Instant,
    deadline: Deadline,
}

/// Milliseconds since the start, and the line's length.
#[derive(Clone, Copy)]
struct Span {
    started_ms: u32,
    millis: u32,
}

type Asked<T, E> = (Result<T, E>, Span);

/// What the token request led to, with its lines.
struct TokenPart {
    asked: Asked<TokenAnswer, NoToken>,
    claims: Option<Claims>,
    api: Option<(ApiAnswer, Span)>,
}

impl Run<'_> {
    async fn whole(&self) -> Report {
        let (tenant, token, keys) = tokio::join!(
            self.tenant(),
            self.token_and_call(),
            keys::fetch(self.http, &self.check.addresses, &self.check.tenant, self.deadline),
        );
        let clock = token.asked.0.as_ref().ok().and_then(|answer| answer.date);
        let found = tenant.0.as_ref().ok();
        let signature = match &token.asked.0 {
            Ok(answer) => keys::check(&answer.token, keys.as_ref()),
            Err(_) => Signature::Unchecked,
        };
        let proofs = token.claims.as_ref().map(|claims| self.prove(claims, found, clock)).unwrap_or_default();
        let verdict = self.verdict(&tenant, &token, &proofs);
        let lines = self.lines(&tenant, &token, &signature, &proofs, verdict.cause);
        for line in &lines {
            // Nobody listening is no reason to stop.
            let _ = self.progress.send(line.clone());
        }
        let token_report = token.claims.map(|claims| TokenReport {
            roles: RoleComparison::of(&claims.roles, &self.check.permissions),
            claims,
            signature,
        });
        Report {
            verdict,
            trace: trace(&tenant.0, &token.asked.0),
            tenant: tenant.0.ok(),
            lines,
            token: token_report,
            elapsed_ms: self.elapsed(),
        }
    }

    async fn tenant(&self) -> Asked<TenantFound, TenantNotFound> {
        let started_ms = self.elapsed();
        let tenant = &self.check.tenant;
        let found = discovery::find_until(self.http, &self.check.addresses, tenant, self.deadline).await;
        let asked = (found.map(|(found, _)| found), self.since(started_ms));
        for line in self.tenant_lines(&asked) {
            let _ = self.progress.send(line);
        }
        asked
    }

    async fn token_and_call(&self) -> TokenPart {
        let started_ms = self.elapsed();
        let request = TokenRequest {
            addresses: &self.check.addresses,
            tenant: &self.check.tenant,
            endpoint: self.check.endpoint,
            api: self.check.api,
            client_id: self.check.client_id,
            credential: &self.check.credential,
        };
        let asked = (request.send(self.http, self.deadline).await, self.since(started_ms));
        for line in self.credential_lines(&asked, None) {
            let _ = self.progress.send(line);
        }
        let Ok(answer) = &asked.0 else { return TokenPart { asked, claims: None, api: None } };
        let claims = Claims::of(&answer.token).ok();
        // A token that is wrong on its face goes to no API; one that cannot be read is tested by the call itself.
        let fit = claims.as_ref().is_none_or(|claims| {
            self.prove(claims, None, answer.date).iter().all(|proof| proof.outcome == Outcome::Passed)
        });
        if !fit {
            return TokenPart { asked, claims, api: None };
        }
        let started_ms = self.elapsed();
        let (check, deadline) = (self.check, self.deadline);
        let api = api_answer::call(
            self.http,
            &check.addresses,
            check.api,
            &check.permissions,
            &answer.token,
            deadline,
        )
        .await;
        let span = self.since(started_ms);
        let _ = self.progress.send(api_line(&api, span));
        TokenPart { asked, claims, api: Some((api, span)) }
    }

    /// Without discovery's answer the tenant is held against the ID that was given, if one was.
    fn prove(
        &self,
        claims: &Claims,
        found: Option<&TenantFound>,
        clock: Option<OffsetDateTime>,
    ) -> Vec<Proof> {
        let check = self.check;
        let facts = check.api.facts();
        let mut audiences = vec![check.addresses.resource(check.api), facts.app_id.as_str()];
        audiences.extend(facts.also_accepted.iter().map(String::as_str));
        let wanted = Wanted {
            tenant: found.map(|found| found.tenant_id).or(check.tenant.id()),
            client_id: check.client_id,
            audiences,
            permissions: &check.permissions,
            now: clock.unwrap_or(self.now),
        };
        proof::prove(claims, &wanted)
    }

    fn verdict(
        &self,
        tenant: &Asked<TenantFound, TenantNotFound>,
        token: &TokenPart,
        proofs: &[Proof],
    ) -> Verdict {
        let mut verdict = self.plain_verdict(tenant, token, proofs);
        let may_be_copying = matches!(verdict.cause, Cause::ConsentMissing | Cause::PermissionsMissing);
        let delegated = proofs.iter().any(|p| p.name == CheckName::TokenAppOnly && p.cause.is_some());
        let lately = |then: OffsetDateTime| (self.now - then).abs() < PROPAGATION;
        if may_be_copying && !delegated && self.check.consented_at.is_some_and(lately) {
            verdict.cause = Cause::Propagating;
        }
        verdict
    }

    fn plain_verdict(
        &self,
        tenant: &Asked<TenantFound, TenantNotFound>,
        token: &TokenPart,
        proofs: &[Proof],
    ) -> Verdict {
        // What discovery says of the tenant is plainer than what the token endpoint makes of it.
        if let Err(TenantNotFound::Refused(error)) = &tenant.0
            && error.cause() == Cause::TenantUnknown
        {
            return coded(Cause::TenantUnknown, error.code().map(|code| code.to_string()));
        }
        let known_host = self.check.addresses.authority() == self.check.addresses.cloud().facts().authority();
        if let Ok(found) = &tenant.0
            && known_host
            && found.cloud.facts().authority() != self.check.addresses.authority()
        {
            return Verdict::of(Cause::WrongCloud);
        }
        let answer = match &token.asked.0 {
            Err(no_token) => return refused(no_token, self.now),
            Ok(answer) => answer,
        };
        let skewed = answer.date.is_some_and(|date| (date - self.now).abs() > CLOCK_SKEW);
        if let Some(cause) = proofs.iter().find_map(|proof| proof.cause) {
            let cause = if skewed && cause == Cause::TokenExpired { Cause::ClockSkew } else { cause };
            let missing =
                token.claims.as_ref().map(|c| RoleComparison::of(&c.roles, &self.check.permissions).missing);
            return Verdict { missing: missing.unwrap_or_default(), ..Verdict::of(cause) };
        }
        match &token.api {
            Some((api, _)) => Verdict {
                code: api.code.clone(),
                retry_after_s: api.retry_after_s,
                missing: if api.cause == Cause::PermissionsMissing {
                    self.check.permissions.clone()
                } else {
                    vec![]
                },
                ..Verdict::of(api.cause)
            },
            None => Verdict::of(Cause::Unknown),
        }
    }

    fn lines(
        &self,
        tenant: &Asked<TenantFound, TenantNotFound>,
        token: &TokenPart,
        signature: &Signature,
        proofs: &[Proof],
        cause: Cause,
    ) -> Vec<Line> {
        let mut known = self.tenant_lines(tenant);
        if token.asked.0.is_ok() || matches!(token.asked.0, Err(NoToken::Refused { .. })) {
            known.retain(|line| line.name != CheckName::SignInReachable);
            known.push(self.reached(if tenant.0.is_ok() { tenant.1 } else { token.asked.1 }));
        }
        known.extend(self.credential_lines(&token.asked, Some(cause)));
        let at = Span { started_ms: token.asked.1.started_ms + token.asked.1.millis, millis: 0 };
        if token.asked.0.is_ok() {
            known.push(signature_line(signature, at));
        }
        known.extend(proofs.iter().map(|proof| line(proof.name, proof.outcome, proof.evidence.clone(), at)));
        known.extend(token.api.as_ref().map(|(api, span)| api_line(api, *span)));
        let waiting = |line: &mut Line| {
            if cause == Cause::Propagating && line.outcome == Outcome::Failed {
                line.outcome = Outcome::Waiting;
            }
        };
        known.iter_mut().for_each(waiting);
        let skipped = |name| line(name, Outcome::Skipped, Sentence::new("evidence-not-asked"), at);
        let in_order = |name: &CheckName| known.iter().find(|line| line.name == *name).cloned();
        CheckName::ALL.iter().map(|name| in_order(name).unwrap_or_else(|| skipped(*name))).collect()
    }

    fn tenant_lines(&self, (result, span): &Asked<TenantFound, TenantNotFound>) -> Vec<Line> {
        let host = self.check.addresses.authority_host();
        match result {
            Ok(found) => {
                let evidence = Sentence::new("evidence-tenant-found")
                    .with("tenant", found.tenant_id.to_string())
                    .with("region", found.region.clone().unwrap_or_else(|| "–".to_owned()));
                vec![self.reached(*span), line(CheckName::TenantFound, Outcome::Passed, evidence, *span)]
            }
            Err(error @ TenantNotFound::Refused(_)) => {
                let evidence = error.evidence(host, &self.check.tenant.to_string());
                vec![self.reached(*span), line(CheckName::TenantFound, Outcome::Failed, evidence, *span)]
            }
            Err(error) => {
                let evidence = error.evidence(host, &self.check.tenant.to_string());
                vec![line(CheckName::SignInReachable, Outcome::Failed, evidence, *span)]
            }
        }
    }

    fn reached(&self, span: Span) -> Line {
        let evidence =
            Sentence::new("evidence-sign-in-host").with("host", self.check.addresses.authority_host());
        line(CheckName::SignInReachable, Outcome::Passed, evidence, span)
    }

    /// While the test runs, the verdict is not known yet and refusals are held back.
    fn credential_lines(
        &self,
        (result, span): &Asked<TokenAnswer, NoToken>,
        cause: Option<Cause>,
    ) -> Vec<Line> {
        let error = match (result, cause) {
            (Ok(_), _) => {
                return vec![
                    line(
                        CheckName::ConsentPresent,
                        Outcome::Passed,
                        Sentence::new("evidence-principal-found"),
                        *span,
                    ),
                    line(
                        CheckName::CredentialAccepted,
                        Outcome::Passed,
                        Sentence::new("evidence-credential-accepted"),
                        *span,
                    ),
                ];
            }
            (Err(_), None) => return Vec::new(),
            (Err(error), Some(_)) => error,
        };
        let NoToken::Refused { error, .. } = error else { return Vec::new() };
        let code = error.code().map_or_else(|| error.error.clone(), |code| code.to_string());
        let (name, sentence) = match error.cause() {
            Cause::ConsentMissing => (CheckName::ConsentPresent, "evidence-principal-missing"),
            Cause::AppDisabled | Cause::AppUnknown => (CheckName::ConsentPresent, "evidence-refused-with"),
            Cause::TenantUnknown => return Vec::new(),
            _ => (CheckName::CredentialAccepted, "evidence-refused-with"),
        };
        vec![line(name, Outcome::Failed, Sentence::new(sentence).with("code", code), *span)]
    }

    fn elapsed(&self) -> u32 {
        u32::try_from(self.begun.elapsed().as_millis()).unwrap_or(u32::MAX)
    }

    fn since(&self, started_ms: u32) -> Span {
        Span { started_ms, millis: self.elapsed().saturating_sub(started_ms) }
    }
}

fn refused(no_token: &NoToken, now: OffsetDateTime) -> Verdict {
    let _ = now;
    let mut verdict = Verdict::of(no_token.cause());
    if let NoToken::Refused { error, retry_after_s, .. } = no_token {
        verdict.code = error.code().map(|code| code.to_string());
        verdict.retry_after_s = *retry_after_s;
    }
    if let NoToken::Foreign(answer) = no_token {
        verdict.retry_after_s = answer.retry_after_s;
    }
    verdict
}

fn coded(cause: Cause, code: Option<String>) -> Verdict {
    Verdict { code, ..Verdict::of(cause) }
}

fn signature_line(signature: &Signature, at: Span) -> Line {
    let name = CheckName::TokenSignature;
    match signature {
        Signature::Good { kid } => {
            line(name, Outcome::Passed, Sentence::new("evidence-signature-good").with("kid", kid), at)
        }
        Signature::Bad => line(name, Outcome::Failed, Sentence::new("evidence-signature-bad"), at),
        Signature::Unchecked => {
            line(name, Outcome::Skipped, Sentence::new("evidence-signature-unchecked"), at)
        }
    }
}

fn api_line(api: &ApiAnswer, span: Span) -> Line {
    let outcome = match api.cause {
        Cause::Verified => Outcome::Passed,
        Cause::Throttled => Outcome::Waiting,
        _ => Outcome::Failed,
    };
    line(CheckName::ApiAnswers, outcome, api.evidence.clone(), span)
}

fn line(name: CheckName, outcome: Outcome, evidence: Sentence, span: Span) -> Line {
    Line { name, outcome, evidence: Some(evidence), started_ms: span.started_ms, millis: span.millis }
}

fn trace(tenant: &Result<TenantFound, TenantNotFound>, token: &Result<TokenAnswer, NoToken>) -> Trace {
    match (token, tenant) {
        (Err(NoToken::Refused { error, .. }), _) | (_, Err(TenantNotFound::Refused(error))) => error.trace(),
        _ => Trace::default(),
    }
}
