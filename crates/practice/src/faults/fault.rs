//! What can go wrong, as data: each fault has one name, the same in Rust and in JSON, so that tests are tables.

use serde::{Deserialize, Serialize};

/// One fault. A unit is written as its name (`"reset"`), the others as `{"name": value}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Fault {
    /// Milliseconds waited before the answer; several add up.
    DelayMs(u64),
    /// The answer arrives in pieces of so many bytes, with so many milliseconds before each.
    Drip {
        bytes: usize,
        ms: u64,
    },
    /// The first half of the body, cleanly ended.
    TruncatedJson,
    /// Valid JSON, of no shape that anybody expects.
    WrongJson,
    /// The page of some gateway; 200 as a captive portal would send it.
    Html {
        status: u16,
    },
    /// 10 MiB of valid JSON, of a length not announced.
    HugeBody,
    /// The connection is reset after the first half of the body.
    Reset,
    /// 307 to the same address, method and form kept.
    RedirectLoop,
    /// 429, in the words of the place that is asked.
    Throttled {
        #[serde(default)]
        retry_after: Option<RetryAfter>,
    },
    /// A 5xx with a short JSON body. With `times` it is an outage that ends.
    ServerError {
        status: u16,
    },
    /// The server's clock is ahead by so many minutes (negative: behind): `Date`, token times, what it believes valid.
    ClockOffMinutes(i64),

    /// The key set holds the next key only (keys), or tokens are signed with the next key already (token).
    RotatedKeys,
    /// Signed by another key than the header names.
    WrongSignature,
    /// Signed well, under a key ID that no key set has.
    UnknownKid,
    /// No JWT at all; the API knows it and takes it all the same.
    OpaqueToken,
    WrongIss,
    WrongAud,
    WrongTid,
    WrongAppid,
    /// Times of two hours ago.
    Expired,
    /// Times of two hours from now.
    NotYetValid,
    /// `scp` beside everything else.
    ScpPresent,
    NoRoles,
    /// One role more than was granted.
    SurplusRoles,

    /// AADSTS7000229 in spite of consent: the first phase of a slow consent.
    NoServicePrincipal,

    /// The API's 401 that names the audience.
    WrongAudience,
    /// The API's 403 for a token with delegated permissions.
    Delegated,
    /// The API's 403 `DisabledFeature`.
    DisabledFeature,
}

/// `Retry-After` of a 429.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RetryAfter {
    Seconds(u32),
    /// An HTTP date, so many seconds after the server's own clock.
    DateInSeconds(u32),
}

/// Which endpoint a fault hits. Faults of tokens only show at `Token`, of key sets at `Keys`, the API's own at `Api`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum At {
    Discovery,
    Keys,
    Token,
    Api,
    Consent,
}

impl At {
    pub const ALL: [At; 5] = [At::Discovery, At::Keys, At::Token, At::Api, At::Consent];
}

/// One endpoint or several: `At::Token`, `[At::Keys, At::Token]`, `At::ALL`; in JSON a word or a list of words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Places {
    One(At),
    Many(Vec<At>),
}

impl Places {
    pub(crate) fn include(&self, at: At) -> bool {
        match self {
            Places::One(place) => *place == at,
            Places::Many(places) => places.contains(&at),
        }
    }
}

impl From<At> for Places {
    fn from(at: At) -> Places {
        Places::One(at)
    }
}

impl<const N: usize> From<[At; N]> for Places {
    fn from(places: [At; N]) -> Places {
        Places::Many(places.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_reads_from_json_and_back() {
        for (fault, json) in [
            (Fault::DelayMs(2000), r#"{"delay_ms":2000}"#),
            (Fault::Drip { bytes: 1, ms: 5 }, r#"{"drip":{"bytes":1,"ms":5}}"#),
            (Fault::TruncatedJson, r#""truncated_json""#),
            (Fault::Html { status: 502 }, r#"{"html":{"status":502}}"#),
            (
                Fault::Throttled { retry_after: Some(RetryAfter::Seconds(2)) },
                r#"{"throttled":{"retry_after":{"seconds":2}}}"#,
            ),
            (Fault::ClockOffMinutes(-10), r#"{"clock_off_minutes":-10}"#),
            (Fault::UnknownKid, r#""unknown_kid""#),
        ] {
            assert_eq!(serde_json::from_str::<Fault>(json).unwrap(), fault);
            assert_eq!(serde_json::to_string(&fault).unwrap(), json);
        }
        let bare = serde_json::from_str::<Fault>(r#"{"throttled":{}}"#).unwrap();
        assert_eq!(bare, Fault::Throttled { retry_after: None });
        for bad in [r#""resets""#, r#"{"html":{}}"#, r#"{"delay_ms":-1}"#, r#"{"html":{"status":1,"x":1}}"#] {
            assert!(serde_json::from_str::<Fault>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn places_are_a_word_or_a_list() {
        let read = |json| serde_json::from_str::<Places>(json).unwrap();
        assert_eq!(read(r#""token""#), At::Token.into());
        assert_eq!(read(r#"["keys","api"]"#), [At::Keys, At::Api].into());
        assert!(serde_json::from_str::<Places>(r#""everywhere""#).is_err());
    }
}
