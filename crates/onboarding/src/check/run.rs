//! One run of the test: discovery, keys and token side by side, the API call as soon as the token is there.

use entra::{
    ApiAnswer, Cause, Claims, Deadline, Http, KeySet, Misfit, RoleComparison, SignInError, Signature,
    TenantFound, TenantHint, TenantId, TokenAnswer, TokenRequest, Trace, Uncheckable, call_api,
    check_signature, fetch_keys, find_tenant_until, find_v1_tenant_until, is_signed, known_issuers,
};
use explain::Outcome;
use futures_util::future::join_all;
use time::OffsetDateTime;
use tokio::time::Instant;

use super::{
    Check, Progress, Report, TokenReport, decide,
    findings::{Asked, Findings, Span},
    lines,
};
use crate::{
    Proof,
    proof::{self, Wanted},
};

/// Runs the test once. `now` is this computer's clock at the start.
pub async fn run(check: &Check, http: &Http, now: OffsetDateTime, progress: &Progress) -> Report {
    let run = Run { check, http, now, progress, begun: Instant::now(), deadline: http.deadline() };
    let others = check.beside();
    let beside: Vec<Run<'_>> = others.iter().map(|check| Run { check, ..run }).collect();
    // On the heap: all that it waits for side by side is too much for the stack of a thread that guards it.
    let report = Box::pin(run.whole(&beside)).await;
    // Whoever tests again after a pause connects anew.
    http.hang_up();
    report
}

/// The token of an API, what it says, what the API answers to it, and the same request at home.
type OfToken = (
    Asked<TokenAnswer, SignInError>,
    Option<Claims>,
    Option<(ApiAnswer, Span)>,
    Option<Result<TokenAnswer, SignInError>>,
);

/// The test of one API.
#[derive(Clone, Copy)]
struct Run<'a> {
    check: &'a Check,
    http: &'a Http,
    now: OffsetDateTime,
    progress: &'a Progress,
    begun: Instant,
    deadline: Deadline,
}

impl Run<'_> {
    /// Of the tenant and its keys is asked once, whatever API a token is for.
    async fn whole(&self, beside: &[Run<'_>]) -> Report {
        let address = self.check.addresses.keys(&self.check.tenant);
        let keys = fetch_keys(self.http, &address, self.deadline);
        let of_others = join_all(beside.iter().map(Run::token_and_call));
        let (tenant, of_token, of_others, keys) =
            tokio::join!(self.tenant(), self.token_and_call(), of_others, keys);
        let others = beside.iter().zip(of_others);
        let others = others.map(|(run, of_token)| run.report(&tenant, of_token, keys.clone()));
        let (report, others) = tokio::join!(self.report(&tenant, of_token, keys.clone()), join_all(others));
        report.with(others)
    }

    async fn report(
        &self,
        tenant: &Asked<TenantFound, SignInError>,
        (token, claims, api, home): OfToken,
        keys: Option<KeySet>,
    ) -> Report {
        let tenant = tenant.clone();
        let signature = match &token.0 {
            Ok(answer) => self.check_signature(answer, keys, tenant.0.as_ref().ok()).await,
            Err(_) => Signature::Unchecked(Uncheckable::Unreadable),
        };
        let clock = token.0.as_ref().ok().and_then(|answer| answer.date);
        let found = tenant.0.as_ref().ok();
        let (issuers, issuers_unknown) = match &claims {
            Some(claims) => self.issuers(claims, found).await,
            None => (None, None),
        };
        let proofs = claims.as_ref().map(|claims| self.prove(claims, found, issuers, clock));
        let proofs = proofs.unwrap_or_default();
        let ids_swapped = self.ids_are_swapped(&tenant.0, home.as_ref()).await;
        let findings =
            Findings { tenant, token, claims, signature, proofs, issuers_unknown, api, home, ids_swapped };
        let verdict = decide::verdict(self.check, &findings, self.now);
        let lines = lines::all(self.check, &findings, verdict.cause);
        for line in &lines {
            self.tell(line.clone());
        }
        Report {
            api: self.check.api,
            verdict,
            trace: trace(&findings),
            lines,
            elapsed_ms: self.elapsed(),
            ids_swapped,
            tenant: findings.tenant.0.ok(),
            token: findings.claims.map(|claims| TokenReport {
                roles: RoleComparison::of(&claims.roles, &self.check.permissions),
                claims,
                signature: findings.signature,
            }),
            others: Vec::new(),
        }
    }

    async fn tenant(&self) -> Asked<TenantFound, SignInError> {
        let started_ms = self.elapsed();
        let tenant = &self.check.tenant;
        let found = find_tenant_until(self.http, &self.check.addresses, tenant, self.deadline).await;
        let asked = (found, self.since(started_ms));
        lines::of_tenant(self.check, &asked).into_iter().for_each(|line| self.tell(line));
        asked
    }

    async fn token_and_call(&self) -> OfToken {
        let started_ms = self.elapsed();
        let asked = (self.request_token(&self.check.tenant).await, self.since(started_ms));
        let answer = match &asked.0 {
            Err(no_token) => {
                let home = self.ask_at_home(no_token).await;
                return (asked, None, None, home);
            }
            Ok(answer) => answer,
        };
        lines::of_granted_token(asked.1).into_iter().for_each(|line| self.tell(line));
        let claims = Claims::of(&answer.token).ok();
        // A token that is wrong on its face goes to no API; one that cannot be read is tested by the call itself.
        let fit = claims.as_ref().is_none_or(|claims| {
            self.prove(claims, None, None, answer.date).iter().all(|proof| proof.outcome != Outcome::Failed)
        });
        if !fit || !is_signed(&answer.token) {
            return (asked, claims, None, None);
        }
        let started_ms = self.elapsed();
        let Check { addresses, api, permissions, .. } = self.check;
        // Where none is known to be wanted, the token's own say which call it allows.
        let own = claims.as_ref().filter(|_| permissions.is_empty()).map(|claims| claims.roles.as_slice());
        let allowed = own.unwrap_or(permissions);
        let api = call_api(self.http, addresses, *api, allowed, &answer.token, self.deadline).await;
        let span = self.since(started_ms);
        self.tell(lines::of_api(&api, span));
        (asked, claims, Some((api, span)), None)
    }

    /// Is it the app or the consent? A tenant that does not know the app cannot say whether its ID and secret are right.
    async fn ask_at_home(&self, no_token: &SignInError) -> Option<Result<TokenAnswer, SignInError>> {
        let home = self.check.home_tenant.filter(|_| no_token.cause() == Cause::ConsentMissing)?;
        Some(self.request_token(&TenantHint::Id(home)).await)
    }

    /// A key that is in the one set may only be in the other yet, or this moment's answer be an hour old.
    async fn check_signature(
        &self,
        answer: &TokenAnswer,
        keys: Option<KeySet>,
        found: Option<&TenantFound>,
    ) -> Signature {
        let id = self.check.tenant.id().or(found.map(|found| found.tenant_id));
        let Check { addresses, tenant, api, .. } = self.check;
        let signature = check_signature(&answer.token, keys.as_ref(), *api, id);
        let (Signature::Bad(Misfit::UnknownKey), Some(keys)) = (&signature, keys) else { return signature };
        let more = fetch_keys(self.http, &addresses.keys_v1(tenant), self.deadline).await;
        check_signature(&answer.token, Some(&keys.with(more.unwrap_or_default())), *api, id)
    }

    /// Whoever may issue the tenant's tokens; its v1 document is only asked where the token's issuer is not known yet.
    /// `None` where that document cannot be had at the moment, with the reason.
    async fn issuers(
        &self,
        claims: &Claims,
        found: Option<&TenantFound>,
    ) -> (Option<Vec<String>>, Option<SignInError>) {
        let Check { addresses, tenant, .. } = self.check;
        let Some(id) = tenant.id().or(found.map(|found| found.tenant_id)) else { return (None, None) };
        let mut known = known_issuers(addresses, id, found.map(|found| found.issuer.as_str()));
        if claims.iss.as_ref().is_none_or(|iss| known.contains(iss)) {
            return (Some(known), None);
        }
        match find_v1_tenant_until(self.http, addresses, &TenantHint::Id(id), self.deadline).await {
            Ok(v1) => known.push(v1.issuer),
            Err(not_now) if not_now.may_pass() => return (None, Some(not_now)),
            Err(_) => {}
        }
        (Some(known), None)
    }

    /// Asked only where a tenant ID turned out to be none.
    async fn ids_are_swapped(
        &self,
        tenant: &Result<TenantFound, SignInError>,
        home: Option<&Result<TokenAnswer, SignInError>>,
    ) -> bool {
        let unknown = self.check.tenant.id().is_some()
            && tenant.as_ref().is_err_and(|error| error.cause() == Cause::TenantUnknown);
        let unknown_at_home =
            home.is_some_and(|home| home.as_ref().is_err_and(|error| error.cause() == Cause::TenantUnknown));
        if !unknown && !unknown_at_home {
            return false;
        }
        let as_tenant = TenantHint::Id(TenantId::from(self.check.client_id.uuid()));
        find_tenant_until(self.http, &self.check.addresses, &as_tenant, self.deadline).await.is_ok()
    }

    async fn request_token(&self, tenant: &TenantHint) -> Result<TokenAnswer, SignInError> {
        let request = TokenRequest {
            addresses: &self.check.addresses,
            tenant,
            endpoint: self.check.endpoint,
            api: self.check.api,
            client_id: self.check.client_id,
            credential: &self.check.credential,
            now: self.now,
        };
        request.send(self.http, self.deadline).await
    }

    /// The tenant is held against the ID that was given, and only where a domain was, against discovery's answer.
    fn prove(
        &self,
        claims: &Claims,
        found: Option<&TenantFound>,
        issuers: Option<Vec<String>>,
        clock: Option<OffsetDateTime>,
    ) -> Vec<Proof> {
        let check = self.check;
        let facts = check.api.facts();
        let mut audiences = vec![check.addresses.resource(check.api), facts.app_id.as_str()];
        audiences.extend(facts.also_accepted.iter().map(String::as_str));
        let wanted = Wanted {
            tenant: check.tenant.id().or(found.map(|found| found.tenant_id)),
            issuers,
            client_id: check.client_id,
            audiences,
            scope: check.addresses.scope(check.api),
            permissions: &check.permissions,
            now: clock.unwrap_or(self.now),
        };
        proof::prove(claims, &wanted)
    }

    fn tell(&self, line: super::Line) {
        // Nobody listening is no reason to stop.
        let _ = self.progress.send((self.check.api, line));
    }

    fn elapsed(&self) -> u32 {
        u32::try_from(self.begun.elapsed().as_millis()).unwrap_or(u32::MAX)
    }

    fn since(&self, started_ms: u32) -> Span {
        Span { started_ms, millis: self.elapsed().saturating_sub(started_ms) }
    }
}

/// What Microsoft's support asks for: of the answer that decided.
fn trace(findings: &Findings) -> Trace {
    match (&findings.home, &findings.token.0, &findings.tenant.0) {
        (Some(Err(SignInError::Refused { error, .. })), _, _)
        | (_, Err(SignInError::Refused { error, .. }), _)
        | (_, _, Err(SignInError::Refused { error, .. })) => error.trace(),
        _ => Trace::default(),
    }
}
