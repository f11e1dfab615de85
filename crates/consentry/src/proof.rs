//! What a token proves: for this tenant, this app, this API, with every wanted role, now.

use time::{Duration, OffsetDateTime, format_description::well_known::Rfc3339};

use crate::{
    Api, Cause, CheckName, ClientId, Detail, Outcome, Sentence, TenantId, permission::satisfies,
    token::claims::Claims,
};

/// How far two honest clocks may be apart. Microsoft's own libraries allow five minutes.
const CLOCK_SKEW: Duration = Duration::minutes(5);

/// What the token must be.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// `None` while it is not known: then any tenant is accepted and the line says so.
    pub tenant: Option<TenantId>,
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

/// Wanted permissions against the roles in the token.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoleComparison {
    pub held: Vec<String>,
    pub missing: Vec<String>,
    /// Held and neither wanted nor including a wanted one.
    pub extra: Vec<String>,
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

impl RoleComparison {
    pub fn of(held: &[String], wanted: &[String]) -> RoleComparison {
        let missing = wanted.iter().filter(|want| !held.iter().any(|have| satisfies(have, want)));
        let extra = held.iter().filter(|have| !wanted.iter().any(|want| satisfies(have, want)));
        RoleComparison {
            held: held.to_vec(),
            missing: missing.cloned().collect(),
            extra: extra.cloned().collect(),
        }
    }
}

fn tenant(claims: &Claims, wanted: &Wanted<'_>) -> Proof {
    let expected = wanted.tenant.map(|tenant| tenant.to_string());
    // The issuer names the tenant as well, in both generations of tokens.
    if let (Some(iss), Some(tid)) = (claims.iss.as_deref(), claims.tid.as_deref())
        && !iss.to_ascii_lowercase().contains(&tid.to_ascii_lowercase())
    {
        return differs(CheckName::TokenTenant, "iss", iss, tid, Detail::TidWrong);
    }
    compare(CheckName::TokenTenant, "tid", claims.tid.as_deref(), expected.as_deref(), Detail::TidWrong)
}

fn application(claims: &Claims, wanted: &Wanted<'_>) -> Proof {
    let claim = if claims.appid.is_none() && claims.azp.is_some() { "azp" } else { "appid" };
    let expected = wanted.client_id.to_string();
    compare(CheckName::TokenApplication, claim, claims.app_id(), Some(&expected), Detail::AppidWrong)
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
    let at = |seconds: Option<i64>| seconds.and_then(|s| OffsetDateTime::from_unix_timestamp(s).ok());
    let name = CheckName::TokenLifetime;
    if let Some(start) = at(claims.nbf).filter(|start| *start > now + CLOCK_SKEW) {
        let evidence = Sentence::new("evidence-not-yet-valid").with("time", written(start));
        return failed(name, evidence, Detail::TokenNotYetValid);
    }
    match at(claims.exp) {
        None => {
            Proof { cause: Some(Cause::Unknown), detail: None, ..absent(name, "exp", Detail::TokenExpired) }
        }
        Some(end) if end + CLOCK_SKEW < now => {
            failed(name, Sentence::new("evidence-expired").with("time", written(end)), Detail::TokenExpired)
        }
        Some(end) => {
            let minutes = (end - now).whole_minutes().max(0).to_string();
            passed(name, Sentence::new("evidence-lifetime").with("minutes", minutes))
        }
    }
}

fn roles(claims: &Claims, wanted: &Wanted<'_>) -> Proof {
    let compared = RoleComparison::of(&claims.roles, wanted.permissions);
    let (name, list) = (CheckName::TokenRoles, |values: &[String]| values.join(", "));
    if compared.missing.is_empty() {
        return passed(name, Sentence::new("evidence-roles-all").with("roles", list(&compared.held)));
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

/// Seconds are enough for a reader.
pub(crate) fn written(time: OffsetDateTime) -> String {
    time.replace_nanosecond(0).unwrap_or(time).format(&Rfc3339).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TENANT: &str = "11111111-aaaa-4bbb-8ccc-222222222222";
    const CLIENT: &str = "00001111-aaaa-2222-bbbb-3333cccc4444";

    fn good() -> Claims {
        Claims {
            aud: Some("https://api.security.microsoft.com".into()),
            tid: Some(TENANT.to_uppercase()),
            appid: Some(CLIENT.into()),
            roles: vec!["Incident.ReadWrite.All".into()],
            nbf: Some(1_000_000),
            exp: Some(1_003_900),
            ..Claims::default()
        }
    }

    fn proofs(change: impl FnOnce(&mut Claims)) -> Vec<Proof> {
        let mut claims = good();
        change(&mut claims);
        let permissions = ["Incident.Read.All".to_owned()];
        let wanted = Wanted {
            tenant: Some(TenantId::parse(TENANT).unwrap()),
            client_id: ClientId::parse(CLIENT).unwrap(),
            audiences: vec!["https://api.security.microsoft.com", "8ee8fdad-f234-4243-8f3b-15c294843740"],
            scope: "https://api.security.microsoft.com/.default",
            permissions: &permissions,
            now: OffsetDateTime::from_unix_timestamp(1_000_300).unwrap(),
        };
        prove(&claims, &wanted)
    }

    fn first_cause(change: impl FnOnce(&mut Claims)) -> Option<Cause> {
        proofs(change).into_iter().find_map(|proof| proof.cause)
    }

    #[test]
    fn a_token_proves_tenant_app_audience_roles_and_time_or_names_the_cause() {
        assert_eq!(first_cause(|_| {}), None);
        assert_eq!(first_cause(|c| c.aud = Some("https://api.security.microsoft.com/".into())), None);
        assert_eq!(first_cause(|c| c.aud = Some("8ee8fdad-f234-4243-8f3b-15c294843740".into())), None);
        assert_eq!(first_cause(|c| c.tid = Some(CLIENT.into())), Some(Cause::TenantMismatch));
        assert_eq!(first_cause(|c| c.tid = None), Some(Cause::TenantMismatch));
        let iss = |tid: &str| Some(format!("https://sts.windows.net/{tid}/"));
        assert_eq!(first_cause(|c| c.iss = iss(TENANT)), None);
        assert_eq!(first_cause(|c| c.iss = iss(CLIENT)), Some(Cause::TenantMismatch));
        assert_eq!(first_cause(|c| c.appid = Some(TENANT.into())), Some(Cause::AppUnknown));
        assert_eq!(
            first_cause(|c| c.aud = Some("https://graph.microsoft.com".into())),
            Some(Cause::WrongAudience)
        );
        assert_eq!(first_cause(|c| c.scp = Some("Incident.Read".into())), Some(Cause::PermissionsMissing));
        assert_eq!(first_cause(|c| c.roles.clear()), Some(Cause::PermissionsMissing));
        assert_eq!(first_cause(|c| c.exp = Some(999_000)), Some(Cause::TokenExpired));
        assert_eq!(first_cause(|c| c.nbf = Some(1_009_000)), Some(Cause::ClockSkew));
    }

    #[test]
    fn what_a_proof_lacks_is_named_and_stands_for_its_cause() {
        let detail = |change: fn(&mut Claims)| proofs(change).into_iter().find_map(|proof| proof.detail);
        assert_eq!(detail(|_| {}), None);
        assert_eq!(detail(|c| c.roles.clear()), Some(Detail::RolesMissing));
        assert_eq!(detail(|c| c.roles = vec!["AdvancedHunting.Read.All".into()]), Some(Detail::RolesPartial));
        assert_eq!(detail(|c| c.idtyp = Some("user".into())), Some(Detail::TokenDelegated));
        assert_eq!(detail(|c| c.exp = None), None, "a token without an end has no sentence of its own");
        assert_eq!(first_cause(|c| c.exp = None), Some(Cause::Unknown));
    }

    #[test]
    fn roles_are_told_apart_into_missing_and_surplus() {
        let list = |values: &[&str]| values.iter().map(|v| (*v).to_owned()).collect::<Vec<_>>();
        let compared = RoleComparison::of(
            &list(&["Incident.ReadWrite.All", "CustomDetections.ReadWrite.All"]),
            &list(&["Incident.Read.All", "AdvancedHunting.Read.All"]),
        );
        assert_eq!(compared.missing, ["AdvancedHunting.Read.All"]);
        assert_eq!(compared.extra, ["CustomDetections.ReadWrite.All"]);
    }
}
