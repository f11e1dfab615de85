//! The claims of a token, read without trusting them.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
use time::{Duration, OffsetDateTime};
use zeroize::Zeroizing;

use super::request::AccessToken;
use crate::{date::between, lenient, visible};

/// What a token says of itself: v1 and v2 names side by side.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Claims {
    /// Which API it is for.
    #[serde(deserialize_with = "text")]
    pub aud: Option<String>,
    /// Who gave it out.
    #[serde(deserialize_with = "text")]
    pub iss: Option<String>,
    /// For which tenant.
    #[serde(deserialize_with = "text")]
    pub tid: Option<String>,
    /// v1's name of the application.
    #[serde(deserialize_with = "text")]
    pub appid: Option<String>,
    /// v2's name of the application.
    #[serde(deserialize_with = "text")]
    pub azp: Option<String>,
    /// `1.0` or `2.0`.
    #[serde(deserialize_with = "text")]
    pub ver: Option<String>,
    /// What a person delegated; none in an app's own token.
    #[serde(deserialize_with = "text")]
    pub scp: Option<String>,
    /// `app` or `user`, where it is asked for.
    #[serde(deserialize_with = "text")]
    pub idtyp: Option<String>,
    /// Application permissions.
    #[serde(deserialize_with = "lenient::texts")]
    pub roles: Vec<String>,
    /// Unix seconds.
    #[serde(deserialize_with = "seconds")]
    pub nbf: Option<i64>,
    /// Unix seconds.
    #[serde(deserialize_with = "seconds")]
    pub iat: Option<i64>,
    /// Unix seconds.
    #[serde(deserialize_with = "seconds")]
    pub exp: Option<i64>,
}

/// How far two honest clocks may be apart. Microsoft's own libraries allow five minutes, and its tokens are
/// back-dated by as much.
pub const CLOCK_SKEW: Duration = Duration::minutes(5);

/// Where a token stands in its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifetime {
    /// It begins later.
    NotYet { start: OffsetDateTime },
    /// It counts. Nothing is left where only the allowance for clocks keeps it alive.
    Now { left: Duration },
    /// It has ended.
    Over { end: OffsetDateTime },
    /// It does not say when it ends; tokens of Entra's do.
    Endless,
}

/// The header's members that matter for the signature.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct TokenHeader {
    /// Of the signature.
    pub alg: String,
    /// Which key signed.
    #[serde(default)]
    pub kid: Option<String>,
    /// v1's name of the key.
    #[serde(default)]
    pub x5t: Option<String>,
    /// Tokens for Graph have one.
    #[serde(default)]
    pub nonce: Option<Value>,
    /// Members that must be understood; Entra sends none.
    #[serde(default)]
    pub crit: Option<Value>,
}

/// A text that is not three base64url parts around JSON: Microsoft may make its tokens opaque one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the token cannot be decoded")]
pub struct OpaqueToken;

impl Claims {
    /// # Errors
    /// [`OpaqueToken`] where it cannot be read: that says nothing against it.
    pub fn of(token: &AccessToken) -> Result<Claims, OpaqueToken> {
        Claims::parse(token.expose())
    }

    /// # Errors
    /// [`OpaqueToken`].
    pub fn parse(token: &str) -> Result<Claims, OpaqueToken> {
        let [_, payload, _] = parts(token)?;
        serde_json::from_slice(&payload).map_err(|_| OpaqueToken)
    }

    /// All claims, as they stand.
    ///
    /// # Errors
    /// [`OpaqueToken`].
    pub fn all(token: &str) -> Result<Map<String, Value>, OpaqueToken> {
        let [_, payload, _] = parts(token)?;
        serde_json::from_slice(&payload).map_err(|_| OpaqueToken)
    }

    /// By either name.
    pub fn app_id(&self) -> Option<&str> {
        self.appid.as_deref().or(self.azp.as_deref())
    }

    /// Where the token stands in its time. Clocks may be [`CLOCK_SKEW`] apart at either end.
    pub fn lifetime(&self, now: OffsetDateTime) -> Lifetime {
        let at = |seconds: Option<i64>| seconds.and_then(|s| OffsetDateTime::from_unix_timestamp(s).ok());
        // Times come from servers: none is so late that a little more makes the program stop.
        let (earliest, latest) = (now.saturating_sub(CLOCK_SKEW), now.saturating_add(CLOCK_SKEW));
        match (at(self.nbf), at(self.exp)) {
            (Some(start), _) if start > latest => Lifetime::NotYet { start },
            (_, None) => Lifetime::Endless,
            (_, Some(end)) if end < earliest => Lifetime::Over { end },
            (_, Some(end)) => Lifetime::Now { left: between(now, end).max(Duration::ZERO) },
        }
    }

    /// A token got on behalf of a person, not by the application alone.
    pub fn is_delegated(&self) -> bool {
        self.scp.as_deref().is_some_and(|scp| !scp.is_empty())
            || self.idtyp.as_deref().is_some_and(|kind| kind != "app")
    }
}

impl TokenHeader {
    /// # Errors
    /// [`OpaqueToken`].
    pub fn parse(token: &str) -> Result<TokenHeader, OpaqueToken> {
        let [header, ..] = parts(token)?;
        serde_json::from_slice(&header).map_err(|_| OpaqueToken)
    }
}

fn parts(token: &str) -> Result<[Zeroizing<Vec<u8>>; 3], OpaqueToken> {
    let mut decoded = token.split('.').map(|part| URL_SAFE_NO_PAD.decode(part.trim_end_matches('=')));
    let mut next = || decoded.next().and_then(Result::ok).map(Zeroizing::new).ok_or(OpaqueToken);
    let three = [next()?, next()?, next()?];
    if decoded.next().is_some() { Err(OpaqueToken) } else { Ok(three) }
}

/// A text. Anything else stands as its JSON, which is never what was expected: of a list, no entry is taken for the
/// whole, unless it is the only one (standards allow a list of audiences; Microsoft sends one).
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Null => None,
        Value::String(text) => Some(visible(&text).into_owned()),
        Value::Array(list) => match list.as_slice() {
            [] => None,
            [Value::String(only)] => Some(visible(only).into_owned()),
            _ => Some(visible(&Value::Array(list).to_string()).into_owned()),
        },
        other => Some(visible(&other.to_string()).into_owned()),
    })
}

/// The last second that is a date: the end of the year 9999.
const LAST: i64 = 253_402_300_799;

fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    // A number beyond all dates is still a time: never, or long ago.
    let seconds = value.as_f64().map(|f| f as i64).or_else(|| value.as_str()?.parse().ok());
    Ok(value.as_i64().or(seconds).map(|seconds| seconds.clamp(0, LAST)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(payload: &str) -> String {
        let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
        format!("{}.{}.{}", part(r#"{"alg":"RS256","kid":"k1"}"#), part(payload), part("s"))
    }

    #[test]
    fn both_generations_of_claims_are_read() {
        let v1 =
            Claims::parse(&token(r#"{"appid":"a","roles":["Incident.Read.All"],"exp":1714514576}"#)).unwrap();
        assert_eq!((v1.app_id(), v1.roles.len(), v1.exp), (Some("a"), 1, Some(1714514576)));
        let v2 = Claims::parse(&token(r#"{"azp":"b","scp":"User.Read","exp":"9e99"}"#)).unwrap();
        assert_eq!((v2.app_id(), v2.is_delegated(), v2.exp), (Some("b"), true, None));
    }

    #[test]
    fn of_a_list_no_entry_is_taken_for_the_whole() {
        let aud = |aud: &str| Claims::parse(&token(&format!(r#"{{"aud":{aud},"scp":{aud}}}"#))).unwrap();
        assert_eq!(aud(r#"["a"]"#).aud.as_deref(), Some("a"));
        for several in [r#"["a","b"]"#, "[1]", "17", r#"{"a":"b"}"#, "true", r#"[["a"]]"#] {
            assert_eq!(aud(several).aud.as_deref(), Some(several));
            assert!(aud(several).is_delegated(), "{several}");
        }
        for nothing in ["[]", "null"] {
            assert_eq!(aud(nothing).aud, None);
        }
        assert!(Claims::parse(&token(r#"{"tid":"a","tid":"b"}"#)).is_err(), "which of the two is meant?");
        let device = Claims::parse(&token(r#"{"idtyp":"device"}"#)).unwrap();
        assert!(device.is_delegated());
    }

    #[test]
    fn a_number_beyond_all_dates_is_never_or_long_ago() {
        let exp = |exp: &str| Claims::parse(&token(&format!(r#"{{"exp":{exp}}}"#))).unwrap().exp;
        for never in ["253402300799", "253402300800", "9223372036854775807", "18446744073709551615", "1e300"]
        {
            assert_eq!(exp(never), Some(LAST), "{never}");
        }
        for long_ago in ["0", "-1", "-9223372036854775808", "-1e300"] {
            assert_eq!(exp(long_ago), Some(0), "{long_ago}");
        }
        for no_time in ["null", "true", "[]", r#""soon""#, r#""""#] {
            assert_eq!(exp(no_time), None, "{no_time}");
        }
    }

    #[test]
    fn a_token_lives_from_its_start_to_its_end_and_clocks_may_differ() {
        let at = |s: i64| OffsetDateTime::from_unix_timestamp(s).unwrap();
        let claims = Claims { nbf: Some(10_000), exp: Some(20_000), ..Claims::default() };
        assert_eq!(claims.lifetime(at(9_699)), Lifetime::NotYet { start: at(10_000) });
        assert_eq!(claims.lifetime(at(9_700)), Lifetime::Now { left: Duration::seconds(10_300) });
        assert_eq!(claims.lifetime(at(20_300)), Lifetime::Now { left: Duration::ZERO });
        assert_eq!(claims.lifetime(at(20_301)), Lifetime::Over { end: at(20_000) });
        assert_eq!(Claims::default().lifetime(at(0)), Lifetime::Endless);
        let mut edge = Claims { nbf: None, exp: Some(LAST), ..Claims::default() };
        assert_eq!(edge.lifetime(at(LAST)), Lifetime::Now { left: Duration::ZERO });
        edge.nbf = Some(LAST);
        assert_eq!(edge.lifetime(at(0)), Lifetime::NotYet { start: at(LAST) });
    }

    #[test]
    fn an_opaque_token_is_no_accident() {
        for text in ["", "a.b", "x.y.z", "e30.e30", &format!("{}.x", token("{}"))] {
            assert_eq!(Claims::parse(text).unwrap_err(), OpaqueToken, "{text}");
        }
        assert!(Claims::parse(&token("{}")).unwrap().roles.is_empty());
    }
}
