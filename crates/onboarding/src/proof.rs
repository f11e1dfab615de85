//! What a token proves: for this tenant, this app, this API, with every wanted role, now.

use entra::{Api, Cause, Claims, ClientId, Detail, Lifetime, RoleComparison, TenantId, date::written};
use explain::{Outcome, Sentence};
use time::OffsetDateTime;

use crate::CheckName;

/// What the token must be.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// `None` while it is not known: then any tenant is accepted and the line says so.
    pub tenant: Option<TenantId>,
    /// Who may issue a token of this tenant, letter for letter; `None` while not all of them are known.
    pub issuers: Option<Vec<String>>,
    pub client_id: ClientId,
    /// The API's identifier in this cloud, and the other names it goes by.
    pub audiences: Vec<&'a str>,
    /// What to ask for to get a token for this API.
    pub scope: &'a str,
    pub permissions: &'a [String],
    /// The server's clock where it is known, else this computer's.
    pub now: OffsetDateTime,
}

/// One line of the test, decided from the token alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    pub name: CheckName,
    pub outcome: Outcome,
    pub evidence: Sentence,
    /// What it means for the verdict where it does not hold.
    pub cause: Option<Cause>,
    pub detail: Option<Detail>,
}

/// All proofs, in the order in which the first that fails names the cause.
pub fn prove(claims: &Claims, wanted: &Wanted<'_>) -> Vec<Proof> {
    vec![
        tenant(claims, wanted),
        application(claims, wanted),
        audience(claims, wanted),
        app_only(claims),
        lifetime(claims, wanted.now),
        roles(claims, wanted),
    ]
}

fn tenant(claims: &Claims, wanted: &Wanted<'_>) -> Proof {
    let name = CheckName::TokenTenant;
    let expected = wanted.tenant.map(|tenant| tenant.to_string());
    let of_tid = compare(name, "tid", claims.tid.as_deref(), expected.as_deref(), Detail::TidWrong);
    if of_tid.outcome != Outcome::Passed {
        return of_tid;
    }
    // The issuer names the tenant as well; whoever else names that tenant is not its issuer.
    match (claims.iss.as_deref(), &wanted.issuers) {
        (None, _) => absent(name, "iss", Detail::IssWrong),
        (Some(iss), Some(known)) if !known.iter().any(|issuer| issuer == iss) => {
            let expected = known.first().map(String::as_str).unwrap_or_default();
            differs(name, "iss", iss, expected, Detail::IssWrong)
        }
        (Some(_), Some(_)) => of_tid,
        (Some(iss), None) => {
            let evidence = Sentence::new("evidence-issuer-not-compared").with("issuer", iss);
            Proof { name, outcome: Outcome::Skipped, evidence, cause: None, detail: None }
        }
    }
}

/// v1 and v2 name it differently; a token that has both names must mean the same app by them.
fn application(claims: &Claims, wanted: &Wanted<'_>) -> Proof {
    let expected = wanted.client_id.to_string();
    let of = |claim, has: &Option<String>| {
        compare(CheckName::TokenApplication, claim, has.as_deref(), Some(&expected), Detail::AppidWrong)
    };
    match (&claims.appid, &claims.azp) {
        (None, Some(_)) => of("azp", &claims.azp),
        (Some(appid), Some(azp))
            if appid.eq_ignore_ascii_case(&expected) && !azp.eq_ignore_ascii_case(appid) =>
        {
            of("azp", &claims.azp)
        }
        _ => of("appid", &claims.appid),
    }
}

fn audience(claims: &Claims, wanted: &Wanted<'_>) -> Proof {
    let bare = |uri: &str| uri.strip_suffix('/').unwrap_or(uri).to_ascii_lowercase();
    let expected = wanted.audiences.first().copied().unwrap_or_default();
    match claims.aud.as_deref() {
        None => absent(CheckName::TokenAudience, "aud", Detail::AudWrong),
        Some(aud) if wanted.audiences.iter().any(|uri| bare(uri) == bare(aud)) => {
            fits(CheckName::TokenAudience, "aud", aud)
        }
        // The classic mistake: a token for one API, used on another.
        Some(aud) => match Api::of_audience(aud) {
            Some(other) => {
                let evidence = Sentence::new("evidence-audience-of")
                    .with("value", aud)
                    .with("api", &other.facts().product_name)
                    .with("scope", wanted.scope);
                failed(CheckName::TokenAudience, evidence, Detail::AudWrong)
            }
            None => differs(CheckName::TokenAudience, "aud", aud, expected, Detail::AudWrong),
        },
    }
}

fn app_only(claims: &Claims) -> Proof {
    if claims.is_delegated() {
        let scopes = claims.scp.clone().unwrap_or_default();
        let evidence = Sentence::new("evidence-delegated").with("scopes", scopes);
        return failed(CheckName::TokenAppOnly, evidence, Detail::TokenDelegated);
    }
    passed(CheckName::TokenAppOnly, Sentence::new("evidence-app-only"))
}

fn lifetime(claims: &Claims, now: OffsetDateTime) -> Proof {
    let name = CheckName::TokenLifetime;
    match claims.lifetime(now) {
        Lifetime::NotYet { start } => {
            let evidence = Sentence::new("evidence-not-yet-valid").with("time", written(start));
            failed(name, evidence, Detail::TokenNotYetValid)
        }
        Lifetime::Endless => {
            Proof { cause: Some(Cause::Unknown), detail: None, ..absent(name, "exp", Detail::TokenExpired) }
        }
        Lifetime::Over { end } => {
            failed(name, Sentence::new("evidence-expired").with("time", written(end)), Detail::TokenExpired)
        }
        Lifetime::Now { left } => {
            let minutes = left.whole_minutes().to_string();
            passed(name, Sentence::new("evidence-lifetime").with("minutes", minutes))
        }
    }
}

fn roles(claims: &Claims, wanted: &Wanted<'_>) -> Proof {
    let compared = RoleComparison::of(&claims.roles, wanted.permissions);
    let (name, list) = (CheckName::TokenRoles, |values: &[String]| values.join(", "));
    // Held against nothing, the token's own are shown; one without any gives access to nothing.
    if wanted.permissions.is_empty() && compared.held.is_empty() {
        return failed(name, Sentence::new("evidence-roles-empty"), Detail::RolesMissing);
    }
    if compared.missing.is_empty() {
        let id = if wanted.permissions.is_empty() { "evidence-roles-own" } else { "evidence-roles-all" };
        return passed(name, Sentence::new(id).with("roles", list(&compared.held)));
    }
    if compared.held.is_empty() {
        let evidence = Sentence::new("evidence-roles-none").with("missing", list(&compared.missing));
        return failed(name, evidence, Detail::RolesMissing);
    }
    let evidence = Sentence::new("evidence-roles-missing")
        .with("granted", list(&compared.held))
        .with("missing", list(&compared.missing));
    failed(name, evidence, Detail::RolesPartial)
}

fn compare(name: CheckName, claim: &str, has: Option<&str>, expected: Option<&str>, detail: Detail) -> Proof {
    match (has, expected) {
        (None, _) => absent(name, claim, detail),
        (Some(value), Some(expected)) if !value.eq_ignore_ascii_case(expected) => {
            differs(name, claim, value, expected, detail)
        }
        (Some(value), _) => fits(name, claim, value),
    }
}

fn fits(name: CheckName, claim: &str, value: &str) -> Proof {
    passed(name, Sentence::new("evidence-claim-fits").with("claim", claim).with("value", value))
}

fn differs(name: CheckName, claim: &str, value: &str, wanted: &str, detail: Detail) -> Proof {
    let evidence = Sentence::new("evidence-claim-differs")
        .with("claim", claim)
        .with("value", value)
        .with("wanted", wanted);
    failed(name, evidence, detail)
}

fn absent(name: CheckName, claim: &str, detail: Detail) -> Proof {
    failed(name, Sentence::new("evidence-claim-absent").with("claim", claim), detail)
}

fn passed(name: CheckName, evidence: Sentence) -> Proof {
    Proof { name, outcome: Outcome::Passed, evidence, cause: None, detail: None }
}

fn failed(name: CheckName, evidence: Sentence, detail: Detail) -> Proof {
    Proof { name, outcome: Outcome::Failed, evidence, cause: detail.cause(), detail: Some(detail) }
}

#[cfg(test)]
mod tests;
