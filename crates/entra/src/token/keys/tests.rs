//! Tokens signed well, badly and not at all, against key sets of every kind.

use aws_lc_rs::{
    hmac,
    rand::SystemRandom,
    rsa::KeySize,
    signature::{
        ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256, RSA_PKCS1_SHA384,
        RSA_PKCS1_SHA512, RSA_PSS_SHA256, RsaEncoding, RsaKeyPair,
    },
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use std::sync::LazyLock;

use super::*;

const TENANT: &str = "11111111-aaaa-4bbb-8ccc-222222222222";
const OTHER: &str = "00001111-aaaa-2222-bbbb-3333cccc4444";

static RSA: LazyLock<RsaKeyPair> = LazyLock::new(|| RsaKeyPair::generate(KeySize::Rsa2048).unwrap());
static ANOTHER: LazyLock<RsaKeyPair> = LazyLock::new(|| RsaKeyPair::generate(KeySize::Rsa2048).unwrap());
static EC: LazyLock<EcdsaKeyPair> =
    LazyLock::new(|| EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap());

fn part(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn public(key: &RsaKeyPair, kid: &str) -> Value {
    let key = key.public_key();
    let n = part(key.modulus().big_endian_without_leading_zero());
    let e = part(key.exponent().big_endian_without_leading_zero());
    json!({ "kty": "RSA", "use": "sig", "kid": kid, "x5t": kid, "n": n, "e": e })
}

fn public_ec(kid: &str) -> Value {
    let point = EC.public_key().as_ref();
    json!({ "kty": "EC", "crv": "P-256", "kid": kid, "x": part(&point[1..33]), "y": part(&point[33..]) })
}

fn signed(key: &RsaKeyPair, how: &'static dyn RsaEncoding, header: Value) -> String {
    token(header, |message| {
        let mut signature = vec![0; key.public_modulus_len()];
        key.sign(how, &SystemRandom::new(), message, &mut signature).unwrap();
        signature
    })
}

fn signed_ec(header: Value) -> String {
    token(header, |message| EC.sign(&SystemRandom::new(), message).unwrap().as_ref().to_vec())
}

fn token(header: Value, sign: impl FnOnce(&[u8]) -> Vec<u8>) -> String {
    let message = format!("{}.{}", part(header.to_string()), part(json!({ "tid": TENANT }).to_string()));
    let signature = part(sign(message.as_bytes()));
    format!("{message}.{signature}")
}

fn rs256(kid: &str) -> String {
    signed(&RSA, &RSA_PKCS1_SHA256, json!({ "alg": "RS256", "kid": kid }))
}

fn of(token: &str, keys: &[Value]) -> Signature {
    at(Api::DefenderXdr, token, keys)
}

fn at(api: Api, token: &str, keys: &[Value]) -> Signature {
    let set = KeySet::parse(&json!({ "keys": keys }).to_string());
    check_signature(&AccessToken::new(token), set.as_ref(), api, TenantId::parse(TENANT).ok())
}

fn good(kid: &str) -> Signature {
    Signature::Good { kid: kid.into() }
}

fn wrong(kid: &str) -> Signature {
    Signature::Bad(Misfit::Key { kid: kid.into() })
}

const UNKNOWN: Signature = Signature::Bad(Misfit::UnknownKey);

#[test]
fn what_the_named_key_made_fits_in_every_way_that_it_signs() {
    let rsa = [public(&ANOTHER, "other"), public(&RSA, "k")];
    assert_eq!(of(&rs256("k"), &rsa), good("k"));
    let ways: [(&str, &'static dyn RsaEncoding); 3] =
        [("RS384", &RSA_PKCS1_SHA384), ("RS512", &RSA_PKCS1_SHA512), ("PS256", &RSA_PSS_SHA256)];
    for (alg, how) in ways {
        let token = signed(&RSA, how, json!({ "alg": alg, "kid": "k" }));
        assert_eq!(of(&token, &rsa), good("k"), "{alg}");
    }
    let es256 = signed_ec(json!({ "alg": "ES256", "kid": "e" }));
    assert_eq!(of(&es256, &[public_ec("e")]), good("e"));
    let by_x5t = signed(&RSA, &RSA_PKCS1_SHA256, json!({ "alg": "RS256", "x5t": "k" }));
    assert_eq!(of(&by_x5t, &rsa), good("k"), "v1's name of a key, where there is no other");
    let both = signed(&RSA, &RSA_PKCS1_SHA256, json!({ "alg": "RS256", "kid": "k", "x5t": "other" }));
    assert_eq!(of(&both, &rsa), good("k"), "kid decides");
}

#[test]
fn a_signature_of_anybody_else_does_not_fit() {
    let set = [public(&RSA, "k"), public(&ANOTHER, "other"), public_ec("e")];
    let good_one = rs256("k");
    let (message, signature) = good_one.rsplit_once('.').unwrap();
    for signature in
        ["", "AAAA", &part([0; 256]), &part([255; 256]), &signature[..340], &format!("{signature}AA")]
    {
        assert_eq!(of(&format!("{message}.{signature}"), &set), wrong("k"), "{signature}");
    }
    let of_another = signed(&ANOTHER, &RSA_PKCS1_SHA256, json!({ "alg": "RS256", "kid": "k" }));
    assert_eq!(of(&of_another, &set), wrong("k"));
    let said_otherwise = signed(&RSA, &RSA_PKCS1_SHA256, json!({ "alg": "PS256", "kid": "k" }));
    assert_eq!(of(&said_otherwise, &set), wrong("k"));
    let claims = part(json!({ "tid": OTHER }).to_string());
    let header = message.split_once('.').unwrap().0;
    assert_eq!(
        of(&format!("{header}.{claims}.{signature}"), &set),
        wrong("k"),
        "other claims, the same signature"
    );
}

#[test]
fn no_signature_and_a_shared_secrets_are_none_of_microsofts() {
    let set = [public(&RSA, "k"), public_ec("e"), json!({ "kty": "oct", "kid": "o", "k": part("secret") })];
    let algorithm = |alg: &str| Signature::Bad(Misfit::Algorithm { alg: alg.into() });
    let unsigned = |header: Value| token(header, |_| Vec::new());
    for alg in ["none", "None", "NONE", "", "rs256", "RS257", "HS512", "ML-DSA-65"] {
        assert_eq!(of(&unsigned(json!({ "alg": alg, "kid": "k" })), &set), algorithm(alg), "{alg}");
    }
    let n = set[0]["n"].as_str().unwrap();
    for secret in [n.as_bytes().to_vec(), URL_SAFE_NO_PAD.decode(n).unwrap(), set[0].to_string().into_bytes()]
    {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &secret);
        let hs256 = token(json!({ "alg": "HS256", "kid": "k" }), |m| hmac::sign(&key, m).as_ref().to_vec());
        assert_eq!(of(&hs256, &set), algorithm("HS256"));
    }
    let key = hmac::Key::new(hmac::HMAC_SHA256, b"secret");
    let published = token(json!({ "alg": "HS256", "kid": "o" }), |m| hmac::sign(&key, m).as_ref().to_vec());
    assert_eq!(of(&published, &set), algorithm("HS256"), "a published secret is none");
    assert_eq!(
        of(&unsigned(json!({ "alg": "RS256", "kid": "e" })), &set),
        algorithm("RS256"),
        "not this key's"
    );
    assert_eq!(of(&unsigned(json!({ "alg": "RS256", "kid": "o" })), &set), algorithm("RS256"));
    assert_eq!(of(&unsigned(json!({ "alg": "ES256", "kid": "k" })), &set), algorithm("ES256"));
    let critical = json!({ "alg": "RS256", "kid": "k", "crit": ["b64"], "b64": false });
    assert_eq!(of(&signed(&RSA, &RSA_PKCS1_SHA256, critical), &set), algorithm("RS256"));
    for header in ["{}", r#"{"alg":7}"#, r#"{"alg":"RS256","alg":"none","kid":"k"}"#, "[]", "x"] {
        let claims = part(json!({ "tid": TENANT }).to_string());
        assert_eq!(of(&format!("{}.{claims}.AA", part(header)), &set), algorithm("–"), "{header}");
    }
    let long = unsigned(json!({ "alg": "x".repeat(100_000) }));
    assert_eq!(of(&long, &set), algorithm(&"x".repeat(40)));
}

#[test]
fn a_key_that_is_not_published_for_this_is_none_of_theirs() {
    let with = |name: &str, value: Value| {
        let mut key = public(&RSA, "k");
        key[name] = value;
        of(&rs256("k"), &[key])
    };
    for (name, value) in [
        ("use", json!("enc")),
        ("use", json!("tls")),
        ("key_ops", json!(["encrypt"])),
        ("key_ops", json!([])),
        ("kid", json!("K")),
        ("kid", json!(null)),
        ("issuer", json!(format!("https://login.microsoftonline.com/{OTHER}/v2.0"))),
    ] {
        assert_eq!(with(name, value.clone()), UNKNOWN, "{name} {value}");
    }
    for (name, value) in [
        ("key_ops", json!(["verify"])),
        ("alg", json!("RS256")),
        ("issuer", json!(format!("https://sts.windows.net/{}/", TENANT.to_uppercase()))),
        ("issuer", json!("https://login.microsoftonline.com/{tenantid}/v2.0")),
    ] {
        assert_eq!(with(name, value.clone()), good("k"), "{name} {value}");
    }
    for alg in ["RS512", "PS256", "RSA-OAEP", "new"] {
        let algorithm = Signature::Bad(Misfit::Algorithm { alg: "RS256".into() });
        assert_eq!(with("alg", json!(alg)), algorithm, "the key signs with {alg}");
    }
    assert_eq!(of(&rs256("k"), &[]), UNKNOWN);
    assert_eq!(of(&rs256("x"), &[public(&RSA, "k")]), UNKNOWN);
    let nameless = signed(&RSA, &RSA_PKCS1_SHA256, json!({ "alg": "RS256" }));
    assert_eq!(of(&nameless, &[public(&RSA, "k")]), UNKNOWN);
}

#[test]
fn a_set_is_read_key_by_key_and_a_name_may_stand_twice() {
    let twice = [public(&ANOTHER, "k"), public(&RSA, "k")];
    assert_eq!(of(&rs256("k"), &twice), good("k"));
    assert_eq!(of(&rs256("k"), &[public(&ANOTHER, "k"), public(&ANOTHER, "k")]), wrong("k"));
    let odd =
        [json!(17), json!({ "kty": "AKP", "alg": "ML-DSA-65", "kid": "k2", "pub": "AA" }), public(&RSA, "k")];
    assert_eq!(of(&rs256("k"), &odd), good("k"));
    let tiny = json!({ "kty": "RSA", "kid": "k", "n": "Aw", "e": "Aw" });
    assert_eq!(of(&rs256("k"), &[tiny]), wrong("k"));
    let no_keys = Signature::Unchecked(Uncheckable::NoKeys);
    for body in ["", "null", "[]", "{}", r#"{"keys":{}}"#, r#"{"keys":[],"keys":[]}"#, "<html>"] {
        assert!(KeySet::parse(body).is_none(), "{body}");
    }
    assert_eq!(check_signature(&AccessToken::new(&rs256("k")), None, Api::DefenderXdr, None), no_keys);
}

#[test]
fn only_graphs_own_nonce_leaves_a_signature_to_graph() {
    let set = [public(&RSA, "k")];
    let with_nonce =
        |alg: &str, kid: &str| token(json!({ "alg": alg, "kid": kid, "nonce": "n" }), |_| vec![1; 256]);
    let only_graph = Signature::Unchecked(Uncheckable::OnlyGraph);
    assert_eq!(at(Api::Graph, &with_nonce("RS256", "k"), &set), only_graph);
    assert_eq!(
        at(Api::DefenderXdr, &with_nonce("RS256", "k"), &set),
        wrong("k"),
        "a nonce excuses no other API"
    );
    assert_eq!(at(Api::Graph, &with_nonce("RS256", "x"), &set), UNKNOWN);
    assert!(at(Api::Graph, &with_nonce("none", "k"), &set).is_bad());
    assert_eq!(at(Api::Graph, &rs256("k"), &set), good("k"));
}

#[test]
fn what_cannot_be_read_is_left_to_the_api() {
    let set = [public(&RSA, "k")];
    for opaque in ["", "EwBopaque", "a.b", "a.b.c.d.e"] {
        assert_eq!(of(opaque, &set), Signature::Unchecked(Uncheckable::Unreadable), "{opaque}");
        assert!(is_signed(&AccessToken::new(opaque)));
    }
    assert!(is_signed(&AccessToken::new(&rs256("x"))));
    assert!(!is_signed(&AccessToken::new(&token(json!({ "alg": "none" }), |_| Vec::new()))));
}
