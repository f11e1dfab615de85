//! Endless texts: each is refused or read in the time of a few reads of it, never in its square.

use std::time::{Duration, Instant};

use consentry::{
    ClientCertificate, ClientId, ClientSecret, ConsentReply, EntraError, Expected, LinkExpectation, Problem,
    Qr, RedirectUri, TenantHint, explain, judge,
};

use crate::{PIECES, now};

/// Bytes. Its square, read in an unoptimised build, takes minutes.
const ENDLESS: usize = 128 << 10;
/// Generous on a busy machine; a few milliseconds are enough.
const LONG: Duration = Duration::from_secs(20);

#[test]
fn an_endless_text_takes_no_endless_time() {
    let dressed = ["{\"error_description\":\"", "https://login.microsoftonline.com/?", "HTTP/1.1 200 OK\r\n"];
    for piece in PIECES.into_iter().chain([" ", "\n", "a", "{\"error\":", "HTTP/1.1 200\r\n", "1111111-"]) {
        for front in ["", dressed[0], dressed[1], dressed[2]] {
            let text = front.to_owned() + &piece.repeat(ENDLESS / piece.len());
            let begun = Instant::now();
            let expected = Expected {
                client_id: None,
                tenant: None,
                state: None,
                permissions: Vec::new(),
                authority: None,
                now: now(),
            };
            let _ = explain(&text, &expected);
            let _ = EntraError::parse(&text);
            let _ = RedirectUri::parse(&text);
            assert!(!judge(&text, &LinkExpectation::default()).may_leave());
            assert!(Qr::of(&text).is_err());
            assert!(begun.elapsed() < LONG, "{front:?} and {piece:?} without end: {:?}", begun.elapsed());
        }
    }
}

#[test]
fn what_is_longer_than_any_value_is_refused_unread() {
    let text = "x".repeat(1 << 20);
    let too_long = Problem::TooLong { limit: 8_192 };
    assert_eq!(ClientId::parse(&text), Err(too_long.clone()));
    assert_eq!(TenantHint::parse(&text), Err(too_long.clone()));
    assert_eq!(ConsentReply::parse(&text), Err(too_long));
    assert_eq!(ClientSecret::parse(&text).unwrap_err(), Problem::SecretTooLong { limit: 1_024 });
    let problem = ClientCertificate::parse(text.as_bytes(), None).unwrap_err();
    assert_eq!(problem, Problem::CertificateTooLarge { limit: 64 });
}
