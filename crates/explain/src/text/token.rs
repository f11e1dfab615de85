//! An access token, decoded on this computer: its claims, and what they are worth. The token itself is not kept.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use entra::{
    Api, Cause, Claims, Cloud, Detail, Lifetime, RoleComparison, TokenHeader, Verdict, date::written,
};
use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::{Expected, Explanation, Kind};

/// The whole text is a token, in whatever dress.
pub(super) fn explain(text: &str, expected: &Expected) -> Option<Explanation> {
    let after_name = |text: &str| {
        let at =
            text.get(.."authorization:".len()).filter(|name| name.eq_ignore_ascii_case("authorization:"));
        at.map_or(0, str::len)
    };
    let bare = text[after_name(text)..].trim().trim_matches(['"', '\'', '`']);
    let (name, rest) = bare.split_at_checked("bearer ".len()).unwrap_or(("", bare));
    let is_bearer = name.eq_ignore_ascii_case("bearer ");
    let token: String = if is_bearer { rest } else { bare }.split_ascii_whitespace().collect();
    let token = token.trim_matches(['"', '\'', ',', ';']);
    if let Some(claims) = readable(token) {
        return Some(of_claims(claims, expected));
    }
    let unlike_words = token.len() >= 40 && token.bytes().all(is_of_token);
    ((is_bearer && unlike_words) || is_encrypted(token)).then(unreadable)
}

/// A token among other words: in a request, in the address after a sign-in, in a log.
pub(super) fn in_text(text: &str, expected: &Expected) -> Option<Explanation> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | '.'));
    let mut tokens = words.filter(|word| word.starts_with("eyJ"));
    tokens.find_map(|word| readable(word).map(|claims| of_claims(claims, expected)))
}

/// Claims as a decoder shows them: no signature is left that could prove anything, nor is any here.
pub(super) fn claims_in(object: &Map<String, Value>) -> Option<Claims> {
    let has = |name: &str| object.contains_key(name);
    let is_of_entra = has("aud") && has("iss") && (has("tid") || has("appid") || has("azp"));
    is_of_entra.then(|| serde_json::from_value(Value::Object(object.clone())).ok())?
}

pub(super) fn of_claims(claims: Claims, expected: &Expected) -> Explanation {
    let public = |aud| Api::of_audience(aud).map(|api| (api, Cloud::Public.facts()));
    let of_a_cloud =
        claims.aud.as_deref().and_then(|aud| public(aud).or_else(|| Api::of_audience_in_a_cloud(aud)));
    let api = of_a_cloud.map(|(api, _)| api);
    let opens = of_a_cloud.and_then(|(api, cloud)| cloud.api_base(api));
    let time =
        |seconds: Option<i64>| seconds.and_then(|s| OffsetDateTime::from_unix_timestamp(s).ok()).map(written);
    let mut explanation = Explanation::new(Kind::AccessToken)
        .with_verdict(verdict(&claims, api, expected))
        .with("tid", claims.tid.clone())
        .with("aud", claims.aud.clone())
        .with("opens", opens)
        .with("app_id", claims.app_id().map(str::to_owned))
        .with("roles", json!(claims.roles))
        .with("scp", claims.scp.clone())
        .with("iss", claims.iss.clone())
        .with("version", claims.ver.clone())
        .with("not_before", time(claims.nbf))
        .with("expires_at", time(claims.exp));
    explanation.api = api;
    explanation.customer = claims.tid;
    explanation
}

/// One that only its API can read: nothing speaks against it, and nothing for it but that it was given out.
pub(super) fn unreadable() -> Explanation {
    let verdict = Verdict::of(Cause::ConsentGiven).with_detail(Some(Detail::NotAJwt));
    Explanation::new(Kind::AccessToken).with_verdict(verdict)
}

fn readable(token: &str) -> Option<Claims> {
    TokenHeader::parse(token).ok()?;
    Claims::parse(token).ok()
}

/// Five parts with a header that names an encryption: JWE.
fn is_encrypted(token: &str) -> bool {
    let parts: Vec<&str> = token.split('.').collect();
    let header =
        || URL_SAFE_NO_PAD.decode(parts[0]).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
    parts.len() == 5 && header().is_some_and(|header: Value| header.get("enc").is_some())
}

fn is_of_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'=' | b'+' | b'/')
}

/// A token alone proves nothing: the best that can be said of it is that consent seems to be there.
fn verdict(claims: &Claims, api: Option<Api>, expected: &Expected) -> Verdict {
    let differs = |has: Option<&str>, wanted: Option<String>| {
        wanted.is_some_and(|wanted| !has.is_some_and(|has| has.eq_ignore_ascii_case(&wanted)))
    };
    // Permissions of one API say nothing of a token for another.
    let offers = |value: &String| api.is_some_and(|api| api.facts().permission(value).is_ok());
    let wanted = Some(&expected.permissions).filter(|wanted| wanted.iter().all(offers));
    let roles = RoleComparison::of(&claims.roles, wanted.map(Vec::as_slice).unwrap_or_default());
    let lifetime = claims.lifetime(expected.now);
    let detail = if matches!(lifetime, Lifetime::Over { .. }) {
        Detail::TokenExpired
    } else if matches!(lifetime, Lifetime::NotYet { .. }) {
        Detail::TokenNotYetValid
    } else if differs(claims.tid.as_deref(), expected.tenant.map(|tenant| tenant.to_string())) {
        Detail::TidWrong
    } else if differs(claims.app_id(), expected.client_id.map(|id| id.to_string())) {
        Detail::AppidWrong
    } else if api.is_none() || expected.api.is_some_and(|wanted| api != Some(wanted)) {
        Detail::AudWrong
    } else if claims.is_delegated() {
        Detail::TokenDelegated
    } else if claims.roles.is_empty() {
        Detail::RolesMissing
    } else if !roles.missing.is_empty() {
        Detail::RolesPartial
    } else {
        Detail::TokenFits
    };
    let of_roles = matches!(detail, Detail::RolesMissing | Detail::RolesPartial);
    let missing = if of_roles { roles.missing } else { Vec::new() };
    Verdict { missing, ..Verdict::of(detail.cause().unwrap_or(Cause::Unknown)) }.with_detail(Some(detail))
}
