//! The lines of the test: what each shows, in the order of [`CheckName::ALL`].

use super::{
    Check, Line,
    findings::{Asked, Findings, Span},
};
use crate::{CheckName, Proof};
use entra::{ApiAnswer, Cause, Misfit, SignInError, Signature, TenantFound, TokenAnswer, Uncheckable};
use explain::{Outcome, Sentence, evidence_of_sign_in};

/// Every line, also those that were not asked; while Microsoft is still copying nothing is called failed.
pub(super) fn all(check: &Check, findings: &Findings, cause: Cause) -> Vec<Line> {
    let token = &findings.token;
    let mut known = of_tenant(check, &findings.tenant);
    if matches!(token.0, Ok(_) | Err(SignInError::Refused { .. })) {
        known.retain(|line| line.name != CheckName::SignInReachable);
        known.push(reached(check, if findings.tenant.0.is_ok() { findings.tenant.1 } else { token.1 }));
        // Something answered, and not about the tenant: that is said, whatever the token proves.
        if let Err(error @ (SignInError::NoAnswer(_) | SignInError::Foreign(_))) = &findings.tenant.0 {
            let evidence =
                evidence_of_sign_in(error, check.addresses.authority_host(), &check.tenant.to_string());
            known.push(line(CheckName::TenantFound, Outcome::Skipped, evidence, findings.tenant.1));
        }
    }
    match &token.0 {
        Ok(_) => known.extend(of_granted_token(token.1)),
        Err(no_token) => known.extend(of_refused_token(check, no_token, token)),
    }
    let at = Span { started_ms: token.1.started_ms + token.1.millis, millis: 0 };
    if token.0.is_ok() {
        known.push(of_signature(&findings.signature, at));
        if findings.claims.is_none() {
            known.extend(opaque(at));
        }
    }
    known.extend(
        findings
            .proofs
            .iter()
            .map(|proof| line(proof.name, of_proof(proof, &findings.signature), proof.evidence.clone(), at)),
    );
    known.extend(findings.api.as_ref().map(|(api, span)| of_api(api, *span)));
    if findings.ids_swapped {
        known.retain(|line| line.name != CheckName::TenantFound);
        known.push(line(
            CheckName::TenantFound,
            Outcome::Failed,
            Sentence::new("evidence-ids-swapped"),
            findings.tenant.1,
        ));
    }
    if cause == Cause::Propagating {
        let failed = known.iter_mut().filter(|line| line.outcome == Outcome::Failed);
        failed.for_each(|line| line.outcome = Outcome::Waiting);
    }
    let skipped = |name| line(name, Outcome::Skipped, Sentence::new("evidence-not-asked"), at);
    let known_as = |name: &CheckName| known.iter().find(|line| line.name == *name).cloned();
    CheckName::ALL.iter().map(|name| known_as(name).unwrap_or_else(|| skipped(*name))).collect()
}

pub(super) fn of_tenant(check: &Check, (result, span): &Asked<TenantFound, SignInError>) -> Vec<Line> {
    let host = check.addresses.authority_host();
    let error = match result {
        Ok(found) => {
            let region = found.region.clone().unwrap_or_else(|| "–".to_owned());
            let evidence = Sentence::new("evidence-tenant-found")
                .with("tenant", found.tenant_id.to_string())
                .with("region", region);
            return vec![
                reached(check, *span),
                line(CheckName::TenantFound, Outcome::Passed, evidence, *span),
            ];
        }
        Err(error) => error,
    };
    let evidence = evidence_of_sign_in(error, host, &check.tenant.to_string());
    match error {
        SignInError::Refused { .. } | SignInError::OtherTenant { .. } => {
            vec![reached(check, *span), line(CheckName::TenantFound, Outcome::Failed, evidence, *span)]
        }
        _ => vec![line(CheckName::SignInReachable, Outcome::Failed, evidence, *span)],
    }
}

pub(super) fn of_granted_token(span: Span) -> Vec<Line> {
    let passed = |name, evidence| line(name, Outcome::Passed, evidence, span);
    vec![
        passed(CheckName::ConsentPresent, Sentence::new("evidence-principal-found")),
        passed(CheckName::CredentialAccepted, Sentence::new("evidence-credential-accepted")),
    ]
}

pub(super) fn of_api(api: &ApiAnswer, span: Span) -> Line {
    let outcome = match api.cause {
        Cause::Verified => Outcome::Passed,
        Cause::Throttled => Outcome::Waiting,
        _ => Outcome::Failed,
    };
    line(CheckName::ApiAnswers, outcome, Sentence::from(&api.evidence), span)
}

fn of_refused_token(
    check: &Check,
    no_token: &SignInError,
    (_, span): &Asked<TokenAnswer, SignInError>,
) -> Vec<Line> {
    let failed = |name, evidence| vec![line(name, Outcome::Failed, evidence, *span)];
    let error = match no_token {
        SignInError::Refused { error, .. } => error,
        SignInError::NoAnswer(no_answer) => return failed(CheckName::SignInReachable, no_answer.into()),
        SignInError::Foreign(_) | SignInError::OtherTenant { .. } => {
            let (host, tenant) = (check.addresses.authority_host(), check.tenant.to_string());
            return failed(CheckName::CredentialAccepted, evidence_of_sign_in(no_token, host, &tenant));
        }
    };
    let code = error.code().map_or_else(|| error.error.clone(), |code| code.to_string());
    match error.cause() {
        Cause::TenantUnknown => Vec::new(),
        Cause::ConsentMissing => {
            failed(CheckName::ConsentPresent, Sentence::new("evidence-principal-missing").with("code", code))
        }
        Cause::AppDisabled => {
            failed(CheckName::ConsentPresent, Sentence::new("evidence-refused-with").with("code", code))
        }
        // Whether the credential fits was not said.
        Cause::PolicyBlocked => {
            failed(CheckName::CredentialAccepted, Sentence::new("evidence-blocked").with("code", code))
        }
        _ => failed(CheckName::CredentialAccepted, Sentence::new("evidence-refused-with").with("code", code)),
    }
}

fn of_signature(signature: &Signature, at: Span) -> Line {
    let (outcome, evidence) = match signature {
        Signature::Good { kid } => {
            (Outcome::Passed, Sentence::new("evidence-signature-good").with("kid", kid))
        }
        Signature::Bad(Misfit::Key { kid }) => {
            (Outcome::Failed, Sentence::new("evidence-signature-wrong").with("kid", kid))
        }
        Signature::Bad(Misfit::UnknownKey) => (Outcome::Failed, Sentence::new("evidence-signature-bad")),
        Signature::Bad(Misfit::Algorithm { alg }) => {
            (Outcome::Failed, Sentence::new("evidence-signature-algorithm").with("alg", alg))
        }
        Signature::Unchecked(Uncheckable::NoKeys) => {
            (Outcome::Skipped, Sentence::new("evidence-signature-unchecked"))
        }
        Signature::Unchecked(Uncheckable::OnlyGraph) => {
            (Outcome::Skipped, Sentence::new("evidence-signature-only-graph"))
        }
        Signature::Unchecked(Uncheckable::Unreadable) => {
            (Outcome::Skipped, Sentence::new("evidence-opaque-token"))
        }
    };
    line(CheckName::TokenSignature, outcome, evidence, at)
}

/// What stands in a token that its issuer did not sign shows nothing, however well it reads.
fn of_proof(proof: &Proof, signature: &Signature) -> Outcome {
    if signature.is_bad() && proof.outcome == Outcome::Passed { Outcome::Skipped } else { proof.outcome }
}

/// A token that cannot be decoded is no error of the customer: the API's answer decides.
fn opaque(at: Span) -> impl Iterator<Item = Line> {
    const READ: [CheckName; 6] = [
        CheckName::TokenTenant,
        CheckName::TokenApplication,
        CheckName::TokenAudience,
        CheckName::TokenAppOnly,
        CheckName::TokenRoles,
        CheckName::TokenLifetime,
    ];
    READ.into_iter().map(move |name| line(name, Outcome::Skipped, Sentence::new("evidence-opaque-token"), at))
}

fn reached(check: &Check, span: Span) -> Line {
    let evidence = Sentence::new("evidence-sign-in-host").with("host", check.addresses.authority_host());
    line(CheckName::SignInReachable, Outcome::Passed, evidence, span)
}

fn line(name: CheckName, outcome: Outcome, evidence: Sentence, span: Span) -> Line {
    Line { name, outcome, evidence: Some(evidence), started_ms: span.started_ms, millis: span.millis }
}
