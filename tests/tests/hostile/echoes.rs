//! A server that sends back what it was sent: nothing of it is repeated, whatever the member is called.

use std::sync::Arc;

use serde_json::json;

use crate::answers::{http, token};
use crate::row::{SECRET, check};
use crate::server::{Place, Server};
use crate::token::{claims, signed};

/// As it came, as a form writes it, and as it stands in a header for programs.
const ENCODED: [&str; 2] = ["hostile%7Enot%2Ba.real-secret_2026", "aG9zdGlsZX5ub3QrYS5yZWFsLXNlY3JldF8yMDI2"];

#[test]
fn a_secret_that_comes_back_is_not_repeated() {
    for echo in [SECRET, ENCODED[0], ENCODED[1]] {
        let refused = json!({
            "error": "invalid_client", "error_description": format!("AADSTS7000215: {echo}"),
            "correlation_id": echo, "trace_id": echo, "timestamp": echo, "suberror": echo,
        });
        let body = refused.to_string();
        let script =
            move |_: &_, place| (place == Place::Token).then(|| http("400 No", &[], body.as_bytes()));
        let server = Server::start(Arc::new(script));
        let run = check(&server.ground.base, &["-v"]);
        assert_eq!(run.json["verdict"]["cause"], "credential_wrong");
        assert!(!format!("{}{}", run.json, run.err).contains(echo), "{}{}", run.json, run.err);
    }
}

#[test]
fn a_token_that_comes_back_as_a_code_is_not_repeated() {
    let issued = signed(&claims().to_string());
    for echo in [issued.clone(), SECRET.to_owned(), ENCODED[1].to_owned()] {
        let (granted, body) = (issued.clone(), json!({"error": {"code": echo, "message": echo}}).to_string());
        let script = move |_: &_, place| match place {
            Place::Token => Some(token(&granted)),
            Place::Api => Some(http("403 No", &[("content-type", "application/json")], body.as_bytes())),
            _ => None,
        };
        let server = Server::start(Arc::new(script));
        let run = check(&server.ground.base, &["-v"]);
        let (_, signature) = echo.rsplit_once('.').unwrap_or(("", &echo));
        assert_eq!(run.json["verdict"]["code"], "[removed]");
        assert!(!format!("{}{}", run.json, run.err).contains(signature), "{}{}", run.json, run.err);
    }
}
