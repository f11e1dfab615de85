//! Answers to build rows with: honest ones, and the forms that dishonest ones have in common.

use serde_json::{Value, json};

use crate::server::{Answer, Piece, Place};
use crate::token::{TENANT, claims, jwk, signed};

/// Where the server is.
#[derive(Clone, Debug)]
pub(crate) struct Ground {
    pub(crate) base: String,
}

/// What an honest service answers.
pub(crate) fn honest(ground: &Ground, place: Place) -> Answer {
    let base = &ground.base;
    let discovery = |issuer: String| {
        ok(&json!({
            "issuer": issuer, "tenant_region_scope": "EU",
            "token_endpoint": format!("{base}/{TENANT}/oauth2/v2.0/token"),
        }))
    };
    match place {
        Place::Discovery => discovery(format!("{base}/{TENANT}/v2.0")),
        Place::DiscoveryV1 => discovery(format!("https://sts.windows.net/{TENANT}/")),
        Place::Keys | Place::KeysV1 => ok(&json!({ "keys": [jwk()] })),
        Place::Token => token(&signed(&claims().to_string())),
        Place::Api => ok(&json!({ "value": [] })),
        Place::Elsewhere => http("404 Not Found", &[], b"nothing"),
    }
}

pub(crate) fn ok(body: &Value) -> Answer {
    http("200 OK", &[("content-type", "application/json")], body.to_string().as_bytes())
}

pub(crate) fn token(token: &str) -> Answer {
    ok(&json!({ "token_type": "Bearer", "expires_in": 3599, "access_token": token }))
}

/// A whole answer.
pub(crate) fn http(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let length = format!("content-length: {}\r\n", body.len());
    vec![Piece::Bytes([head(status, headers, &length).as_slice(), body].concat())]
}

/// Its head alone, with a last line that says how the body comes.
pub(crate) fn head(status: &str, headers: &[(&str, &str)], framing: &str) -> Vec<u8> {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    format!("HTTP/1.1 {status}\r\nconnection: close\r\n{headers}{framing}\r\n").into_bytes()
}
