//! Redirects: none is followed, and nobody else hears anything.

use std::sync::Arc;

use crate::answers::http;
use crate::row::check;
use crate::server::{Place, Server};

#[test]
fn no_redirect_is_followed_from_anywhere() {
    let elsewhere = Server::start(Arc::new(|_, _| None));
    let ends = |place| match place {
        // The token and the API's answer are what a check is about; without the rest it says so.
        Place::Token | Place::Api => (Some(4), "proxy", Some("non-json-body")),
        Place::Keys => (Some(0), "verified", Some("signature-not-checked")),
        _ => (Some(0), "verified", None),
    };
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
        "300 Choices",
    ] {
        for at in [Place::Token, Place::Api, Place::Keys, Place::Discovery] {
            let target =
                format!("{}/11111111-aaaa-4bbb-8ccc-222222222222/oauth2/v2.0/token", elsewhere.ground.base);
            let script =
                move |_: &_, place| (place == at).then(|| http(status, &[("location", &target)], b""));
            let server = Server::start(Arc::new(script));
            let run = check(&server.ground.base, &[]);
            let verdict = &run.json["verdict"];
            let ended = (run.code, verdict["cause"].as_str().unwrap(), verdict["detail"].as_str());
            assert_eq!(ended, ends(at), "{status} at {at:?}");
            assert_eq!(server.heard().iter().filter(|one| one.place == at).count(), 1, "{status} at {at:?}");
        }
    }
    assert!(elsewhere.heard().is_empty(), "somebody else was asked");
}
