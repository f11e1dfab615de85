//! An access token, decoded on this computer: its claims, and what they are worth. The token itself is not kept.

use serde_json::json;
use time::OffsetDateTime;

use super::{Expected, Explanation, Kind};
use crate::{
    Api, Cause, Detail, RoleComparison, Verdict,
    proof::written,
    token::claims::{Claims, TokenHeader},
};

pub(super) fn explain(text: &str, expected: &Expected) -> Option<Explanation> {
    let bare = text.strip_prefix("Authorization:").unwrap_or(text).trim();
    let bare = bare.strip_prefix("Bearer ").or_else(|| bare.strip_prefix("bearer ")).unwrap_or(bare);
    let token: String = bare.trim_matches(['"', '\'', ' ']).split_ascii_whitespace().collect();
    TokenHeader::parse(&token).ok()?;
    let claims = Claims::parse(&token).ok()?;
    let api = claims.aud.as_deref().and_then(Api::of_audience);
    let time =
        |seconds: Option<i64>| seconds.and_then(|s| OffsetDateTime::from_unix_timestamp(s).ok()).map(written);
    let mut explanation = Explanation::new(Kind::AccessToken)
        .with_verdict(verdict(&claims, api, expected))
        .with("tid", claims.tid.clone())
        .with("aud", claims.aud.clone())
        .with("app_id", claims.app_id().map(str::to_owned))
        .with("roles", json!(claims.roles))
        .with("scp", claims.scp.clone())
        .with("iss", claims.iss.clone())
        .with("version", claims.ver.clone())
        .with("not_before", time(claims.nbf))
        .with("expires_at", time(claims.exp));
    explanation.api = api;
    explanation.customer = claims.tid;
    Some(explanation)
}

/// A token alone proves nothing: the best that can be said of it is that consent seems to be there.
fn verdict(claims: &Claims, api: Option<Api>, expected: &Expected) -> Verdict {
    let differs = |has: Option<&str>, wanted: Option<String>| {
        wanted.is_some_and(|wanted| !has.is_some_and(|has| has.eq_ignore_ascii_case(&wanted)))
    };
    let now = expected.now.unix_timestamp();
    // Permissions of one API say nothing of a token for another.
    let offers = |value: &String| api.is_some_and(|api| api.facts().permission(value).is_ok());
    let wanted = Some(&expected.permissions).filter(|wanted| wanted.iter().all(offers));
    let roles = RoleComparison::of(&claims.roles, wanted.map(Vec::as_slice).unwrap_or_default());
    let detail = if claims.exp.is_some_and(|end| end <= now) {
        Detail::TokenExpired
    } else if claims.nbf.is_some_and(|start| start > now + 300) {
        Detail::TokenNotYetValid
    } else if differs(claims.tid.as_deref(), expected.tenant.map(|tenant| tenant.to_string())) {
        Detail::TidWrong
    } else if differs(claims.app_id(), expected.client_id.map(|id| id.to_string())) {
        Detail::AppidWrong
    } else if api.is_none() {
        Detail::AudWrong
    } else if claims.is_delegated() {
        Detail::TokenDelegated
    } else if claims.roles.is_empty() {
        Detail::RolesMissing
    } else if !roles.missing.is_empty() {
        Detail::RolesPartial
    } else {
        return Verdict::of(Cause::ConsentGiven);
    };
    let of_roles = matches!(detail, Detail::RolesMissing | Detail::RolesPartial);
    let missing = if of_roles { roles.missing } else { Vec::new() };
    Verdict { missing, ..Verdict::of(detail.cause().unwrap_or(Cause::Unknown)) }.with_detail(Some(detail))
}
