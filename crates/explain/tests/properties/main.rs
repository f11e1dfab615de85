//! What holds for every text: no parser panics, none runs away, and what was written is read again.

#![allow(
    clippy::unwrap_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

mod any_text;
mod length;
mod round_trips;

use proptest::prelude::*;
use proptest::test_runner::Config;
use time::OffsetDateTime;

const TENANT: &str = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";

/// Failures are printed with their input; no file is left behind.
fn cases(cases: u32) -> Config {
    Config { cases, failure_persistence: None, ..Config::default() }
}

fn now() -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(1_800_000_000).unwrap()
}

/// Pieces of what people paste, in any order and mixed with anything.
const PIECES: [&str; 58] = [
    "https://",
    "http://",
    "login.microsoftonline.com",
    "login.windows.net",
    "xn--",
    "@",
    "/",
    "\\",
    "?",
    "#",
    "&",
    "=",
    "%",
    "%2F",
    "%00",
    ":",
    "::",
    ".",
    "..",
    "-",
    "/common",
    "/organizations",
    "/consumers",
    "/v2.0/adminconsent",
    "/adminconsent",
    "/oauth2/authorize",
    "client_id=",
    "redirect_uri=",
    "scope=",
    "state=",
    "tenant=",
    "error=",
    "error_description=",
    "admin_consent=True",
    "prompt=consent",
    "/.default",
    "https://api.security.microsoft.com",
    TENANT,
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "\"error\":",
    "\"error_codes\":[7000229]",
    "\"access_token\":\"",
    "\"value\":[",
    "\"issuer\":\"",
    "AADSTS",
    "7000215",
    "Trace ID:",
    "Timestamp:",
    "HTTP/1.1 401\r\n\r\n",
    "eyJ",
    "\u{200b}",
    "\u{202e}",
    "é",
];

fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        1 => "\\PC{0,12}",
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// JSON of the members that the parsers look for, with values of every kind.
fn document() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::Value;
    const MEMBERS: [&str; 27] = [
        "error",
        "error_description",
        "error_codes",
        "suberror",
        "timestamp",
        "trace_id",
        "correlation_id",
        "code",
        "message",
        "target",
        "innerError",
        "value",
        "access_token",
        "token_type",
        "expires_in",
        "issuer",
        "token_endpoint",
        "tenant_region_scope",
        "tenant_region_sub_scope",
        "jwks_uri",
        "aud",
        "tid",
        "appid",
        "roles",
        "exp",
        "nbf",
        "alg",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        pieces().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let member = prop::sample::select(&MEMBERS[..]).prop_map(str::to_owned);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(member, inner, 0..8).prop_map(Value::from_iter),
        ]
    })
}
