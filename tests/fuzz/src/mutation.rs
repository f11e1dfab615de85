//! New inputs from old ones: bits, bytes, words that parsers look for, pieces of others, repetition, one dress in another.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use fastrand::Rng;

/// What parsers look for, and what has broken parsers elsewhere.
const WORDS: [&str; 117] = [
    "https://",
    "http://",
    "login.microsoftonline.com",
    "login.microsoftonline.us",
    ".onmicrosoft.com",
    "xn--",
    "@",
    "/",
    "\\",
    "?",
    "#",
    "&",
    "=",
    "%",
    "%25",
    "%2F",
    "%00",
    "%0d%0a",
    ":",
    "::",
    ".",
    "..",
    "-",
    "--",
    "+",
    "~",
    "*",
    "/common",
    "/organizations",
    "/v2.0/adminconsent",
    "/adminconsent",
    "/oauth2/authorize",
    "/oauth2/v2.0/token",
    "client_id=",
    "redirect_uri=",
    "scope=",
    "state=s1",
    "tenant=",
    "error=",
    "error_description=",
    "error_subcode=",
    "admin_consent=True",
    "code=",
    "prompt=consent",
    "/.default",
    "url=",
    ".safelinks.protection.outlook.com/?url=",
    "https://api.security.microsoft.com",
    "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58",
    "3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314",
    "3b6f1f0e52d74a86b1c97d90a5e2f314",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "`",
    "<",
    ">",
    "(",
    ")",
    ",",
    ";",
    "null",
    "true",
    "{\"",
    "\":",
    "\\\"",
    "\\u0000",
    "\\ud800",
    "\\ud83d\\ude00",
    "\"error\":",
    "\"error_codes\":[7000229]",
    "\"error_description\":\"",
    "\"suberror\":",
    "\"code\":\"Unauthorized\"",
    "\"message\":\"",
    "\"access_token\":\"",
    "\"value\":[",
    "\"issuer\":\"",
    "\"token_endpoint\":\"",
    "\"tid\":\"",
    "\"aud\":\"",
    "\"roles\":[\"Incident.Read.All\"]",
    "\"exp\":",
    "\"nbf\":",
    "\"kid\":\"",
    "\"keys\":[",
    "\"alg\":\"none\"",
    "AADSTS",
    "AADSTS7000215: ",
    "AADSTS65001",
    "7000222",
    "Trace ID:",
    "Correlation ID:",
    "Timestamp: ",
    "error code ",
    "HTTP/1.1 401 x\n",
    "WWW-Authenticate: Bearer error=\"",
    "Retry-After: ",
    "Date: Sun, 06 Nov 1994 08:49:37 GMT",
    "Content-Type: text/html",
    "Location: ",
    "Bearer ",
    "eyJ",
    "client_secret=",
    "8Q~",
    "&amp;",
    "&#x202e;",
    "&quot;",
    "-----BEGIN CERTIFICATE-----\n",
    "\n-----END CERTIFICATE-----\n",
    "-----BEGIN PRIVATE KEY-----\n",
    "\n====\n",
    "Incident.Read.All",
    "=?utf-8?q?x?=",
];

/// Characters that are not what they look like, or look like nothing.
const ODD: [char; 28] = [
    '\0',
    '\t',
    '\n',
    '\r',
    '\u{b}',
    '\u{1b}',
    '\u{7f}',
    '\u{85}',
    '\u{a0}',
    '\u{ad}',
    '\u{300}',
    '\u{34f}',
    '\u{61c}',
    '\u{115f}',
    '\u{200b}',
    '\u{200d}',
    '\u{202e}',
    '\u{2028}',
    '\u{2066}',
    '\u{2800}',
    '\u{3000}',
    '\u{e000}',
    '\u{fe0f}',
    '\u{feff}',
    '\u{fffe}',
    '\u{1f468}',
    '\u{e0041}',
    '\u{10ffff}',
];

/// Numbers at the edges of what types hold and calendars know.
const NUMBERS: [&str; 18] = [
    "0",
    "-1",
    "1",
    "127",
    "128",
    "255",
    "256",
    "65535",
    "65536",
    "2147483647",
    "2147483648",
    "4294967295",
    "4294967296",
    "253402300799",
    "9223372036854775807",
    "18446744073709551615",
    "1e308",
    "99999999999999999999999",
];

/// The input with one to six changes, no longer than `longest`.
pub fn mutated(rng: &mut Rng, input: &[u8], other: &[u8], longest: usize) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..rng.usize(1..=6) {
        change(rng, &mut bytes, other, longest);
        bytes.truncate(longest);
    }
    bytes
}

fn change(rng: &mut Rng, bytes: &mut Vec<u8>, other: &[u8], longest: usize) {
    let range = range(rng, bytes.len());
    let at = range.start;
    match rng.u32(0..16) {
        0 if !bytes.is_empty() => {
            let at = rng.usize(..bytes.len());
            bytes[at] ^= 1 << rng.u32(0..8);
        }
        1 if !bytes.is_empty() => {
            let at = rng.usize(..bytes.len());
            bytes[at] = rng.u8(..);
        }
        2 | 3 => drop(bytes.splice(range, [])),
        4..=6 => insert(bytes, at, WORDS[rng.usize(..WORDS.len())].as_bytes()),
        7 => insert(bytes, at, ODD[rng.usize(..ODD.len())].encode_utf8(&mut [0; 4]).as_bytes()),
        8 => {
            let number = NUMBERS[rng.usize(..NUMBERS.len())];
            bytes.splice(number_at(bytes, at), number.bytes());
        }
        9 | 10 => {
            let taken = self::range(rng, other.len());
            bytes.splice(range, other[taken].iter().copied());
        }
        11 => {
            let piece = bytes[range].to_vec();
            insert(bytes, at, &piece);
        }
        12 => {
            let piece = bytes[range].to_vec();
            let most = longest.saturating_sub(bytes.len()) / piece.len().max(1);
            insert(bytes, at, &piece.repeat(rng.usize(0..=most.min(200))));
        }
        13 => {
            let dressed = dressed(rng, &bytes[range.clone()]);
            bytes.splice(range, dressed);
        }
        14 => *bytes = dressed(rng, bytes),
        _ => {
            let mut lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
            rng.shuffle(&mut lines);
            *bytes = lines.join(&b'\n');
        }
    }
}

/// Some part of it, mostly a short one.
fn range(rng: &mut Rng, length: usize) -> std::ops::Range<usize> {
    let start = rng.usize(0..=length);
    let most = if rng.bool() { 8 } else { length };
    let end = (start + rng.usize(0..=most)).min(length);
    start..end
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}

/// The next digits.
fn number_at(bytes: &[u8], from: usize) -> std::ops::Range<usize> {
    let is_digit = |at: &usize| bytes[*at].is_ascii_digit();
    let start = (from..bytes.len()).find(is_digit).unwrap_or(bytes.len());
    let end = (start..bytes.len()).find(|at| !is_digit(at)).unwrap_or(bytes.len());
    start..end
}

/// The piece as something else would carry it.
fn dressed(rng: &mut Rng, piece: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(piece);
    let in_json = || serde_json::Value::from(&*text).to_string();
    match rng.u32(0..9) {
        0 => url::form_urlencoded::byte_serialize(piece).collect::<String>(),
        1 => format!(
            "https://eur01.safelinks.protection.outlook.com/?url={}",
            url::form_urlencoded::byte_serialize(piece).collect::<String>()
        ),
        2 => format!("https://nam02.safelinks.protection.outlook.com/?url={text}"),
        3 => URL_SAFE_NO_PAD.encode(piece),
        4 => in_json(),
        5 => format!("{{\"error\":{}}}", in_json()),
        6 => format!("{{\"error\":{{\"code\":\"x\",\"message\":{text}}}}}"),
        7 => text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;"),
        _ => text.lines().map(|line| format!("> {line}\n")).collect(),
    }
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_makes_the_same_inputs_and_none_is_too_long() {
        let inputs = |seed| -> Vec<Vec<u8>> {
            let mut rng = Rng::with_seed(seed);
            (0..2_000).map(|_| mutated(&mut rng, b"{\"error\":\"x\"}\nAADSTS65001", b"other", 100)).collect()
        };
        assert_eq!(inputs(7), inputs(7));
        assert_ne!(inputs(7), inputs(8));
        assert!(inputs(7).iter().all(|input| input.len() <= 100));
        let different: std::collections::HashSet<_> = inputs(7).into_iter().collect();
        assert!(different.len() > 1_900, "{}", different.len());
    }
}
