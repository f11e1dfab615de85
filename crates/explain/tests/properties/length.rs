//! Endless texts: each is refused or read in the time of a few reads of it, never in its square, and on a small stack.

use std::{
    thread,
    time::{Duration, Instant},
};

use entra::{
    ClientCertificate, ClientId, ClientSecret, ConsentReply, EntraError, Problem, RedirectUri, TenantHint,
};
use explain::{Expected, LinkExpectation, explain, judge};

use crate::{PIECES, now};

/// Bytes. Its square, read in an unoptimised build, takes minutes.
const ENDLESS: usize = 64 << 10;
/// Generous on a busy machine; a second is enough.
const LONG: Duration = Duration::from_secs(30);
/// Bytes of stack: a quarter of what a thread has by default.
const SMALL: usize = 512 << 10;

/// What is written again and again behind the fronts, beside the pieces of other tests.
const MORE: [&str; 20] = [
    " ",
    "\n",
    "a",
    ",",
    "\\",
    "%25",
    "&amp;",
    "> ",
    "{}",
    "{\"a\":1}\n",
    "{\"error\":",
    "{\"error_description\":",
    "[{\"error\":{\"message\":",
    "HTTP/1.1 200\r\n",
    "1111111-",
    "401 ",
    "eyJ ",
    "AADSTS7 ",
    "https://a ",
    "client_secret=",
];
const FRONTS: [&str; 4] =
    ["", "{\"error_description\":\"", "https://login.microsoftonline.com/?", "HTTP/1.1 200 OK\r\n"];

/// Reads the text with everything that takes texts of any length, on a thread whose stack ends soon.
fn read(what: &str, text: String) {
    let reads = move || {
        let expected = Expected::at(now());
        let explained = explain(&text, &expected);
        assert!(
            serde_json::to_string(&explained.fields).unwrap().len() < 200_000,
            "short, whatever the text"
        );
        let _ = EntraError::parse(&text);
        let _ = RedirectUri::parse(&text);
        assert!(!judge(&text, &LinkExpectation::default()).may_leave());
    };
    let begun = Instant::now();
    thread::Builder::new().stack_size(SMALL).spawn(reads).unwrap().join().unwrap();
    assert!(begun.elapsed() < LONG, "{what} without end: {:?}", begun.elapsed());
}

#[test]
fn an_endless_text_takes_no_endless_time() {
    for piece in PIECES.into_iter().chain(MORE) {
        for front in FRONTS {
            read(
                &format!("{front:?} and {piece:?}"),
                front.to_owned() + &piece.repeat(ENDLESS / piece.len()),
            );
        }
    }
}

#[test]
fn safe_links_in_safe_links_end() {
    let pair = ["eur01", "nam02"].map(|at| format!("https://{at}.safelinks.protection.outlook.com/?url="));
    read("Safe Links", pair.concat().repeat(4 * ENDLESS / pair.concat().len()));
    let mut encoded = "https://contoso.example/".to_owned();
    while encoded.len() < ENDLESS {
        let inner = url::form_urlencoded::byte_serialize(encoded.as_bytes()).collect::<String>();
        encoded = format!("{}{inner}", pair[encoded.len() % 2]);
    }
    read("encoded Safe Links", encoded);
}

#[test]
fn documents_in_documents_end() {
    for open in
        ["{\"a\":", "{\"error_description\":", "{\"error\":{\"message\":", "[{\"error_codes\":", "{\"aud\":"]
    {
        let objects = 120 / open.matches(['{', '[']).count();
        let close: String =
            open.chars().rev().filter_map(|c| "{[".find(c).map(|at| ["}", "]"][at])).collect();
        let document =
            format!("{}\"{}\"{}", open.repeat(objects), "x".repeat(4 * ENDLESS), close.repeat(objects));
        read(open, document);
    }
    let mut quoted = "{\"a\":1}".to_owned();
    while quoted.len() < ENDLESS {
        quoted = format!("{{\"a\":{}}}", serde_json::Value::from(quoted));
    }
    read("documents in quotes in documents", quoted);
}

/// A wide word and then many that look back at it.
#[test]
fn a_wide_word_is_read_once_and_not_by_each_word_behind_it() {
    for behind in [",", " ", ";", "401 ", "Forbidden,", "AADSTS "] {
        let text = "a".repeat(2 * ENDLESS) + &behind.repeat(2 * ENDLESS / behind.len());
        read(&format!("a wide word and {behind:?}"), text);
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
