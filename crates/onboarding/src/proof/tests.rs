//! Claims that prove, and claims that do not.

use super::*;

const TENANT: &str = "11111111-aaaa-4bbb-8ccc-222222222222";
const CLIENT: &str = "00001111-aaaa-2222-bbbb-3333cccc4444";

fn good() -> Claims {
    Claims {
        aud: Some("https://api.security.microsoft.com".into()),
        iss: Some(format!("https://sts.windows.net/{TENANT}/")),
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
        issuers: Some(vec![
            format!("https://sts.windows.net/{TENANT}/"),
            format!("https://login.microsoftonline.com/{TENANT}/v2.0"),
        ]),
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
    assert_eq!(first_cause(|c| c.appid = Some(TENANT.into())), Some(Cause::AppUnknown));
    assert_eq!(
        first_cause(|c| c.aud = Some("https://graph.microsoft.com".into())),
        Some(Cause::WrongAudience)
    );
    assert_eq!(first_cause(|c| c.scp = Some("Incident.Read".into())), Some(Cause::PermissionsMissing));
    assert_eq!(first_cause(|c| c.roles.clear()), Some(Cause::PermissionsMissing));
    assert_eq!(first_cause(|c| c.exp = Some(999_000)), Some(Cause::TokenExpired));
    assert_eq!(first_cause(|c| c.exp = Some(1_000_000)), None, "within what clocks may differ");
    assert_eq!(first_cause(|c| c.nbf = Some(1_009_000)), Some(Cause::ClockSkew));
}

#[test]
fn only_the_issuer_itself_is_the_issuer() {
    let of = |issuer: &str| {
        let issuer = Some(issuer.replace("{}", TENANT));
        proofs(|c| c.iss = issuer).into_iter().find_map(|proof| proof.cause.zip(proof.detail))
    };
    assert_eq!(of("https://login.microsoftonline.com/{}/v2.0"), None);
    for not_quite in [
        "https://evil.example/?x={}",
        "https://evil.example/{}/",
        "https://sts.windows.net/{}",
        "https://sts.windows.net/{}/ ",
        "HTTPS://sts.windows.net/{}/",
        "https://sts.windows.net.evil.example/{}/",
        "https://sts.windows.net/00001111-aaaa-2222-bbbb-3333cccc4444/",
        "http://sts.windows.net/{}/",
        r#"["https://sts.windows.net/{}/","https://evil.example/{}/"]"#,
        "{}",
        "",
    ] {
        assert_eq!(of(not_quite), Some((Cause::TenantMismatch, Detail::IssWrong)), "{not_quite}");
    }
    assert_eq!(first_cause(|c| c.iss = None), Some(Cause::TenantMismatch));
    let other = |c: &mut Claims| (c.tid, c.iss) = (Some(CLIENT.into()), Some(CLIENT.into()));
    assert_eq!(proofs(other)[0].detail, Some(Detail::TidWrong), "the tenant goes before its issuer");
}

#[test]
fn two_names_of_the_app_must_mean_the_same() {
    let both = |azp: &str| first_cause(|c| c.azp = Some(azp.into()));
    assert_eq!(both(CLIENT), None);
    assert_eq!(both(TENANT), Some(Cause::AppUnknown));
    assert_eq!(first_cause(|c| (c.appid, c.azp) = (None, Some(CLIENT.into()))), None);
    assert_eq!(first_cause(|c| (c.appid, c.azp) = (None, None)), Some(Cause::AppUnknown));
}

#[test]
fn no_time_is_so_far_away_that_it_cannot_be_compared() {
    let end = OffsetDateTime::from_unix_timestamp(253_402_300_799).unwrap();
    let begin = time::macros::datetime!(0000-01-01 00:00 UTC);
    for now in [end, begin, OffsetDateTime::UNIX_EPOCH] {
        for seconds in [None, Some(0), Some(1), Some(253_402_300_799)] {
            let claims = Claims { exp: seconds, nbf: seconds, ..good() };
            lifetime(&claims, now);
            lifetime(&Claims { nbf: None, ..claims }, now);
        }
    }
    assert_eq!(first_cause(|c| c.nbf = Some(253_402_300_799)), Some(Cause::ClockSkew));
    assert_eq!(first_cause(|c| c.exp = Some(253_402_300_799)), None);
    assert_eq!(first_cause(|c| c.exp = Some(0)), Some(Cause::TokenExpired));
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
