//! What servers answer: status, headers and body as bytes, read as the check reads them, and the report of it.

use std::sync::LazyLock;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use documents::ProofReport;
use entra::{
    AccessToken, Addresses, Api, ApiError, Claims, ClientId, Cloud, EntraError, RoleComparison, Signature,
    TenantFound, TenantId, TokenHeader, Trace, Uncheckable, Verdict, fuzzing,
};
use explain::evidence_of_sign_in;
use onboarding::{Connection, Line, PartnerProfile, Proof, Report, TokenReport, Wanted, prove};
use wording::Language;

use super::{CLIENT, TENANT, now, outcome, shows_all_members, shows_everything, text};

/// Stands between the answers of one input.
const NEXT: &str = "\n====\n";

static IDS: LazyLock<Option<(TenantId, ClientId)>> =
    LazyLock::new(|| Some((TenantId::parse(TENANT).ok()?, ClientId::parse(CLIENT).ok()?)));

/// A token with this header and these claims, each a line.
fn token_of(text: &str) -> String {
    let (header, claims) = text.split_once('\n').unwrap_or((r#"{"alg":"RS256","kid":"k1"}"#, text));
    let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
    format!("{}.{}.c2ln", part(header), part(claims))
}

pub(super) fn claims(bytes: &[u8]) -> u64 {
    let token = token_of(&text(bytes));
    let header = TokenHeader::parse(&token).is_ok();
    let claims = Claims::parse(&token).ok();
    let _ = Claims::all(&token);
    let proofs = claims.as_ref().map(|claims| proofs(claims, &["Incident.Read.All".to_owned()]));
    let ended = proofs.unwrap_or_default().into_iter().map(|proof| (proof.evidence.id, proof.detail));
    outcome((header, ended.collect::<Vec<_>>()))
}

fn proofs(claims: &Claims, permissions: &[String]) -> Vec<Proof> {
    let Some((tenant, client_id)) = *IDS else { return Vec::new() };
    let facts = Api::DefenderXdr.facts();
    let audiences = vec![facts.resource.as_str(), facts.app_id.as_str()];
    let issuers = Some(vec![format!("https://sts.windows.net/{tenant}/")]);
    let scope = &facts.scope;
    let wanted =
        Wanted { tenant: Some(tenant), issuers, client_id, audiences, scope, permissions, now: now() };
    prove(claims, &wanted)
}

pub(super) fn token(bytes: &[u8]) -> u64 {
    let answer = fuzzing::answer(bytes);
    let error = EntraError::parse(&answer.body);
    let told =
        error.map(|error| (error.cause(), error.trace().trace_id.is_some(), error.message().is_empty()));
    match fuzzing::token(answer) {
        Ok(token) => outcome(Claims::of(&token).is_ok()),
        Err(verdict) => outcome((verdict.cause, verdict.detail, verdict.retry_after_s.is_some(), told)),
    }
}

pub(super) fn api(bytes: &[u8]) -> u64 {
    let answer = fuzzing::answer(bytes);
    let error = ApiError::parse(&answer.body).map(|error| (error.cause(401), error.detail()));
    let judged = fuzzing::api(&answer);
    let evidence = explain::Sentence::from(&judged.evidence);
    outcome((judged.cause, judged.detail, evidence.id, error))
}

pub(super) fn discovery(bytes: &[u8]) -> u64 {
    let answer = fuzzing::answer(bytes);
    match fuzzing::discovery(&answer) {
        Ok(found) => outcome((found.cloud.name(), found.region.is_some())),
        Err(error) => {
            outcome((error.cause(), error.verdict().detail, evidence_of_sign_in(&error, "a", "b").id))
        }
    }
}

/// A token's header and claims, then the set of keys.
pub(super) fn keys(bytes: &[u8]) -> u64 {
    let text = text(bytes);
    let (token, keys) = text.split_once(NEXT).unwrap_or((r#"{"aud":"x"}"#, &text));
    let signature = fuzzing::signature(&AccessToken::new(&token_of(token)), keys);
    assert!(!matches!(signature, Signature::Good { .. }), "nobody signed this");
    outcome(std::mem::discriminant(&signature))
}

/// A whole test: answers of discovery, sign-in and API, the token's claims; and what is written down of it.
pub(super) fn report(bytes: &[u8]) -> u64 {
    let text = text(bytes);
    let mut parts = text.split(NEXT).chain(std::iter::repeat(""));
    let mut answer = || fuzzing::answer(parts.next().unwrap_or_default().as_bytes());
    let (tenant, refusal, api) = (fuzzing::discovery(&answer()), answer(), fuzzing::api(&answer()));
    let claims = Claims::parse(&token_of(parts.next().unwrap_or_default())).ok();
    let trace = EntraError::parse(&refusal.body).map(|error| error.trace()).unwrap_or_default();
    let verdict = match fuzzing::token(refusal) {
        Ok(_) => Verdict::of(api.cause),
        Err(verdict) => verdict,
    };
    let kind = (verdict.cause, verdict.detail, api.cause, tenant.is_ok(), claims.is_some());
    written(&whole(verdict, tenant.ok(), trace, claims, (&api.evidence).into()));
    outcome(kind)
}

fn whole(
    verdict: Verdict,
    tenant: Option<TenantFound>,
    trace: Trace,
    claims: Option<Claims>,
    answered: explain::Sentence,
) -> Report {
    let permissions = ["Incident.Read.All".to_owned()];
    let line =
        |name, outcome, evidence| Line { name, outcome, evidence: Some(evidence), started_ms: 0, millis: 1 };
    let proofs = claims.as_ref().map(|claims| proofs(claims, &permissions)).unwrap_or_default();
    let mut lines: Vec<Line> =
        proofs.into_iter().map(|proof| line(proof.name, proof.outcome, proof.evidence)).collect();
    lines.push(line(onboarding::CheckName::ApiAnswers, explain::Outcome::Failed, answered));
    let token = claims.map(|claims| TokenReport {
        roles: RoleComparison::of(&claims.roles, &permissions),
        claims,
        signature: Signature::Unchecked(Uncheckable::NoKeys),
    });
    let (api, others) = (Api::DefenderXdr, Vec::new());
    Report { api, verdict, tenant, lines, token, ids_swapped: false, trace, elapsed_ms: 1, others }
}

fn written(report: &Report) {
    let Some((tenant, client_id)) = *IDS else { return };
    let addresses = Addresses::of(Cloud::Public);
    let connection =
        Connection::new(&addresses, tenant, client_id, Api::DefenderXdr, &["Incident.Read.All".to_owned()]);
    let paper = ProofReport {
        report,
        connection: &connection,
        others: &[],
        customer: "fabrikambikes.example",
        profile: &PartnerProfile::default(),
        app_name: "Northwind XDR",
        now: now(),
        version: "0.1.0",
    };
    let json = paper.json();
    let document = serde_json::from_str(&json);
    shows_all_members(&document.unwrap_or_else(|error| panic!("{error} in {json}")));
    shows_everything(&paper.text(Language::En));
    shows_everything(&paper.html(Language::Da));
}
