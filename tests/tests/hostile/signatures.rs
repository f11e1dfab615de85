//! Signatures that are none, and keys that are not for this.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::answers::{Ground, http, ok, token};
use crate::row::{Row, all_end_as_they_should, check, row, script};
use crate::server::{Place, Server};
use crate::token::{KID, OTHER, claims, garbled, hs256, jwk, signed, signed_as, signed_by_another};

type Ends = (i32, &'static str, Option<&'static str>);

const VERIFIED: Ends = (0, "verified", None);
const NOT_CHECKED: Ends = (0, "verified", Some("signature-not-checked"));
const WRONG: Ends = (3, "unknown", Some("signature-wrong"));
const ALGORITHM: Ends = (3, "unknown", Some("signature-algorithm"));
const KEY_UNKNOWN: Ends = (3, "unknown", Some("signature-key-unknown"));

fn rs256(kid: &str) -> Value {
    json!({ "typ": "JWT", "alg": "RS256", "kid": kid })
}

#[test]
fn only_what_a_published_key_signed_is_verified() {
    let of = |name: &str, text: String, ends| row(name, Place::Token, move |_| token(&text), ends);
    let alg = |alg: &str| {
        let header = json!({ "typ": "JWT", "alg": alg, "kid": KID });
        of(&format!("alg {alg}"), garbled(header, b""), ALGORITHM)
    };
    let good = signed(&claims().to_string());
    let (message, _) = good.rsplit_once('.').unwrap();
    let n = jwk()["n"].as_str().unwrap().to_owned();
    let mut rows: Vec<Row> = ["none", "None", "nOnE", "", "HS384", "HS512", "RS257", "rs256"].map(alg).into();
    rows.extend([
        of("good", good.clone(), VERIFIED),
        of("garbage", garbled(rs256(KID), &[7; 256]), WRONG),
        of("no signature", format!("{message}."), WRONG),
        of("another key's", signed_by_another(rs256(KID)), WRONG),
        of("as if by PSS", signed_as(json!({ "alg": "PS256", "kid": KID }), &claims().to_string()), WRONG),
        of("with a nonce", garbled(json!({ "alg": "RS256", "kid": KID, "nonce": "n" }), &[7; 256]), WRONG),
        of("HS256 with the public key", hs256(n.as_bytes()), ALGORITHM),
        of("HS256 with nothing", hs256(b""), ALGORITHM),
        of("of an elliptic curve", garbled(json!({ "alg": "ES256", "kid": KID }), &[7; 64]), ALGORITHM),
        of(
            "critical",
            signed_as(
                json!({ "alg": "RS256", "kid": KID, "crit": ["b64"], "b64": false }),
                &claims().to_string(),
            ),
            ALGORITHM,
        ),
        of("unknown key", signed_by_another(rs256("x")), KEY_UNKNOWN),
        of("no key named", signed_as(json!({ "alg": "RS256" }), &claims().to_string()), KEY_UNKNOWN),
        of(
            "key in the header",
            signed_by_another(json!({ "alg": "RS256", "jwk": jwk(), "jku": "https://evil.example" })),
            KEY_UNKNOWN,
        ),
        of("opaque", "EwBopaque".into(), (3, "unknown", Some("not-a-jwt"))),
    ]);
    all_end_as_they_should(rows);
}

#[test]
fn a_key_set_is_no_less_hostile_than_a_token() {
    let keys = |name: &str, keys: Value, ends| {
        let answer = move |_: &_, place| {
            matches!(place, Place::Keys | Place::KeysV1).then(|| ok(&json!({ "keys": keys })))
        };
        script(name, answer, ends)
    };
    let with = |name: &str, value: Value| {
        let mut key = jwk();
        key[name] = value;
        json!([key])
    };
    let none = |name: &str, status: &'static str, body: &'static [u8]| {
        let answer =
            move |_: &_, place| matches!(place, Place::Keys | Place::KeysV1).then(|| http(status, &[], body));
        script(name, answer, NOT_CHECKED)
    };
    all_end_as_they_should(vec![
        keys("empty set", json!([]), KEY_UNKNOWN),
        keys(
            "another tenant's key",
            with("issuer", json!(format!("https://login.microsoftonline.com/{OTHER}/v2.0"))),
            KEY_UNKNOWN,
        ),
        keys("a key for encryption", with("use", json!("enc")), KEY_UNKNOWN),
        keys("a key for another algorithm", with("alg", json!("PS512")), ALGORITHM),
        keys("a secret in its place", json!([{ "kty": "oct", "kid": KID, "k": "c2VjcmV0" }]), ALGORITHM),
        keys("a broken key", with("n", json!("!!")), WRONG),
        keys("a tiny key", with("n", json!("Aw")), WRONG),
        keys("a key twice", json!([with("n", json!("Aw"))[0], jwk()]), VERIFIED),
        keys("a new kind of key beside it", json!([{ "kty": "AKP", "kid": "z" }, 17, jwk()]), VERIFIED),
        none("no set", "404 Not Found", b"nothing"),
        none("a page", "200 OK", b"<html>Sign in"),
        none("no JSON", "200 OK", b"{\"keys\":["),
        none("twice the set", "200 OK", b"{\"keys\":[],\"keys\":[]}"),
        row("in the older set only", Place::Keys, |_| ok(&json!({ "keys": [] })), VERIFIED),
    ]);
}

/// Lines, verdict, report and JSON tell the same of a token that nobody signed.
#[test]
fn what_is_not_proven_is_called_so_everywhere() {
    let forged = |_: &Ground, place| (place == Place::Token).then(|| token(&garbled(rs256(KID), &[7; 256])));
    let server = Server::start(Arc::new(forged));
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let run = check(&server.ground.base, &["--report", &file("report.json"), "-v"]);
    let report: Value = serde_json::from_slice(&std::fs::read(file("report.json")).unwrap()).unwrap();
    assert_eq!((run.code, &run.json["token"]["signature"]), (Some(3), &json!("bad")));
    for document in [&run.json, &report] {
        assert_eq!(document["verdict"]["cause"], "unknown");
        assert_eq!(document["verdict"]["detail"], "signature-wrong");
        let outcome = |id: &str| {
            let checks = document["checks"].as_array().unwrap();
            checks.iter().find(|line| line["id"] == id).unwrap()["outcome"].clone()
        };
        assert_eq!(outcome("token_signature"), "failed");
        for unproven in ["token_tenant", "token_audience", "token_roles", "token_lifetime"] {
            assert_eq!(outcome(unproven), "skipped", "{unproven}");
        }
    }
    assert_eq!(
        report["proofs"],
        json!({ "tenant": "skipped", "api": "skipped", "permissions": "skipped", "answer": "passed" })
    );
    assert_eq!(report["permissions"]["granted"], Value::Null);
    assert_eq!(run.json["verdict"]["title"], "The token's signature is wrong");
    // With -v and --json the terminal's own words stand on stderr.
    for said in
        ["The token's signature is not valid", "not signed with key k", "The token's signature is wrong"]
    {
        assert!(run.err.contains(said), "{said}: {}", run.err);
    }
    for name in ["report.html", "report.txt"] {
        check(&server.ground.base, &["--report", &file(name)]);
        let report = std::fs::read_to_string(file(name)).unwrap();
        assert!(!report.contains("is verified") && report.contains("not signed with key k"), "{report}");
    }
}
