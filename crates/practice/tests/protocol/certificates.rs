//! Certificate credentials: the assertions that the token endpoint takes, and what it says to the others.

use aws_lc_rs::digest::{Algorithm as Digest, SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use practice::{At, Fault, Options};
use rcgen::{CertificateParams, KeyPair, PKCS_ECDSA_P384_SHA384, PKCS_RSA_SHA256, RsaKeySize};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use crate::visit::{Reply, Visit, XDR, claims, send};

const KIND: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

struct Holder {
    key: KeyPair,
    der: Vec<u8>,
}

impl Holder {
    fn new() -> Holder {
        Holder::valid(-1, 1)
    }

    /// From and until so many days from now.
    fn valid(from: i64, until: i64) -> Holder {
        let key = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).unwrap();
        let mut params = CertificateParams::default();
        params.not_before = OffsetDateTime::now_utc() + Duration::days(from);
        params.not_after = OffsetDateTime::now_utc() + Duration::days(until);
        let der = params.self_signed(&key).unwrap().der().to_vec();
        Holder { key, der }
    }

    fn header(&self) -> Header {
        let mut header = Header::new(Algorithm::PS256);
        header.x5t_s256 = Some(thumbprint(&SHA256, &self.der));
        header
    }

    fn sign(&self, header: &Header, statement: &Value) -> String {
        let key = EncodingKey::from_rsa_pem(self.key.serialize_pem().as_bytes()).unwrap();
        encode(header, statement, &key).unwrap()
    }
}

fn thumbprint(algorithm: &'static Digest, der: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(digest(algorithm, der))
}

async fn house(holder: &Holder) -> Visit {
    let certificates = vec![holder.der.clone()];
    Visit::with(Options { consented: true, certificates, ..Options::default() }).await
}

/// A right statement, valid for ten minutes.
fn statement(visit: &Visit) -> Value {
    let (app, now) = (visit.practice.app(), OffsetDateTime::now_utc().unix_timestamp());
    let tenant = visit.tenant("grants_everything").tenant_id;
    json!({
        "aud": visit.url(&format!("/{tenant}/oauth2/v2.0/token")), "iss": app.client_id, "sub": app.client_id,
        "jti": "51c0f2de-8a3b-4f67-9c1d-e08b7a264f95", "nbf": now, "iat": now, "exp": now + 600,
    })
}

async fn ask(visit: &Visit, assertion: &str) -> Reply {
    ask_at(visit, "fabrikambikes.example/oauth2/v2.0/token", &[("client_assertion_type", KIND)], assertion)
        .await
}

async fn ask_at(visit: &Visit, path: &str, more: &[(&str, &str)], assertion: &str) -> Reply {
    let app = visit.practice.app();
    let mut form = vec![
        ("grant_type", "client_credentials"),
        ("client_id", app.client_id.as_str()),
        ("client_assertion", assertion),
        ("scope", "https://api.security.microsoft.com/.default"),
        ("resource", XDR),
    ];
    form.extend(more);
    send(visit.http.post(visit.url(&format!("/{path}"))).form(&form)).await
}

#[tokio::test]
async fn an_assertion_gets_a_token_that_says_so() {
    let holder = Holder::new();
    let visit = house(&holder).await;
    let reply = ask(&visit, &holder.sign(&holder.header(), &statement(&visit))).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    let token = claims(reply.body["access_token"].as_str().unwrap());
    assert_eq!((&token["appidacr"], token["roles"].as_array().unwrap().len()), (&json!("2"), 3));
    let by_secret = claims(&visit.access_token("fabrikambikes.example", XDR).await);
    assert_eq!(by_secret["appidacr"], "1");
}

#[tokio::test]
async fn a_certificate_is_trusted_from_the_moment_it_is_uploaded() {
    let (first, second) = (Holder::new(), Holder::new());
    let visit = house(&first).await;
    let assertion = second.sign(&second.header(), &statement(&visit));
    assert_eq!(ask(&visit, &assertion).await.aadsts(), 700_027);
    visit.practice.trust_certificate(&second.der).unwrap();
    assert_eq!(ask(&visit, &assertion).await.status, 200);
    assert_eq!(ask(&visit, &first.sign(&first.header(), &statement(&visit))).await.status, 200);
    assert!(visit.practice.trust_certificate(b"no certificate").is_err());
    let two = [first.der, second.der].concat();
    assert!(visit.practice.trust_certificate(&two).is_err());
}

#[tokio::test]
async fn each_flaw_of_the_statement_has_its_code() {
    let holder = Holder::new();
    let visit = house(&holder).await;
    let now = OffsetDateTime::now_utc().unix_timestamp();
    let tenant = visit.tenant("grants_everything").tenant_id;
    let other = visit.tenant("no_licence").tenant_id;
    let url = |path: String| json!(visit.url(&path));
    for (member, value, code) in [
        ("exp", json!(now + 600), 0),
        ("exp", json!(now as f64 + 600.5), 0),
        ("exp", json!(now - 240), 0),
        ("exp", json!(now - 360), 700_024),
        ("nbf", json!(now + 240), 0),
        ("nbf", json!(now + 360), 700_024),
        ("nbf", Value::Null, 0),
        ("exp", Value::Null, 50_027),
        ("exp", json!("soon"), 50_027),
        ("aud", url(format!("/{tenant}/oauth2/v2.0/token")), 0),
        ("aud", url("/fabrikambikes.example/oauth2/v2.0/token".into()), 0),
        ("aud", url(format!("/{other}/oauth2/v2.0/token")), 50_027),
        ("aud", url(format!("/{tenant}/oauth2/token")), 50_027),
        ("aud", url(format!("/{tenant}/v2.0")), 50_027),
        ("aud", json!("https://login.microsoftonline.com/common/oauth2/v2.0/token"), 50_027),
        ("sub", json!("4e1b6f08-27c5-4d93-a06e-b8f15d2c7930"), 50_048),
        ("iss", json!("4e1b6f08-27c5-4d93-a06e-b8f15d2c7930"), 50_048),
        ("iss", Value::Null, 50_027),
    ] {
        let mut statement = statement(&visit);
        statement[member] = value.clone();
        let reply = ask(&visit, &holder.sign(&holder.header(), &statement)).await;
        let wanted = if code == 0 { 200 } else { 401 };
        assert_eq!((reply.status, reply.aadsts()), (wanted, code), "{member}: {value}");
    }
    let mut foreign = statement(&visit);
    foreign["iss"] = json!("4e1b6f08-27c5-4d93-a06e-b8f15d2c7930");
    foreign["sub"] = foreign["iss"].clone();
    assert_eq!(ask(&visit, &holder.sign(&holder.header(), &foreign)).await.aadsts(), 50_027);
}

#[tokio::test]
async fn the_address_that_is_asked_is_an_audience() {
    let holder = Holder::new();
    let visit = house(&holder).await;
    let mut statement = statement(&visit);
    statement["aud"] = json!(visit.url("/FabrikamBikes.example/oauth2/token"));
    let assertion = holder.sign(&holder.header(), &statement);
    let kind = [("client_assertion_type", KIND)];
    let v1 = ask_at(&visit, "fabrikambikes.example/oauth2/token", &kind, &assertion).await;
    assert_eq!(v1.status, 200, "{}", v1.body);
    assert_eq!(ask(&visit, &assertion).await.aadsts(), 50_027, "v2 was asked");
}

#[tokio::test]
async fn each_algorithm_names_its_certificate_in_its_own_way() {
    let (holder, other) = (Holder::new(), Holder::new());
    let visit = house(&holder).await;
    let named = |algorithm, sha256: Option<&Holder>, sha1: Option<&Holder>| {
        let mut header = Header::new(algorithm);
        header.x5t_s256 = sha256.map(|holder| thumbprint(&SHA256, &holder.der));
        header.x5t = sha1.map(|holder| thumbprint(&SHA1_FOR_LEGACY_USE_ONLY, &holder.der));
        header
    };
    for (header, code) in [
        (named(Algorithm::PS256, Some(&holder), None), 0),
        (named(Algorithm::RS256, None, Some(&holder)), 0),
        (named(Algorithm::RS256, Some(&holder), Some(&holder)), 0),
        (named(Algorithm::PS256, None, Some(&holder)), 700_027),
        (named(Algorithm::RS256, Some(&holder), None), 700_027),
        (named(Algorithm::PS256, None, None), 700_027),
        (named(Algorithm::PS256, Some(&other), None), 700_027),
        (named(Algorithm::PS384, Some(&holder), None), 5_002_738),
        (named(Algorithm::RS512, None, Some(&holder)), 5_002_738),
    ] {
        let reply = ask(&visit, &holder.sign(&header, &statement(&visit))).await;
        assert_eq!(reply.aadsts(), code, "{header:?}: {}", reply.body);
    }
    let mut padded = holder.header();
    padded.x5t_s256 = padded.x5t_s256.map(|thumbprint| thumbprint + "=");
    assert_eq!(ask(&visit, &holder.sign(&padded, &statement(&visit))).await.status, 200, "as msal writes it");

    let curve = KeyPair::generate_for(&PKCS_ECDSA_P384_SHA384).unwrap();
    let key = EncodingKey::from_ec_pem(curve.serialize_pem().as_bytes()).unwrap();
    let reply = ask(&visit, &encode(&Header::new(Algorithm::ES384), &statement(&visit), &key).unwrap()).await;
    assert_eq!((reply.status, reply.body["error"].as_str().unwrap()), (400, "invalid_request"));
    let text = reply.body["error_description"].as_str().unwrap();
    let start = "AADSTS5002738: Invalid JWT token. 'ES384' is not a supported signature algorithm.";
    assert!(text.starts_with(start), "{text}");
}

#[tokio::test]
async fn a_signature_is_checked_against_the_named_certificate() {
    let (holder, thief) = (Holder::new(), Holder::new());
    let visit = house(&holder).await;
    let forged = thief.sign(&holder.header(), &statement(&visit));
    let good = holder.sign(&holder.header(), &statement(&visit));
    let (message, signature) = good.rsplit_once('.').unwrap();
    let changed = if signature.starts_with('A') { "B" } else { "A" };
    let touched = format!("{message}.{changed}{}", &signature[1..]);
    for bad in [forged, touched, format!("{message}.")] {
        let reply = ask(&visit, &bad).await;
        assert_eq!((reply.status, reply.aadsts()), (401, 700_027));
    }
    for bad in ["a", "a.b", "a.b.c", "e30.e30.AA", &good[..good.len() / 4], &good.replace('.', "")] {
        assert_eq!(ask(&visit, bad).await.aadsts(), 50_027, "{bad}");
    }
    let wrong = [("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:saml2-bearer")];
    let reply = ask_at(&visit, "fabrikambikes.example/oauth2/v2.0/token", &wrong, &good).await;
    assert_eq!((reply.status, reply.aadsts()), (400, 9_002_313));
}

#[tokio::test]
async fn a_certificate_is_good_within_its_dates_by_the_server_s_clock() {
    for (holder, code) in
        [(Holder::valid(-1, 1), 0), (Holder::valid(-10, -1), 1_000_502), (Holder::valid(1, 10), 1_000_502)]
    {
        let visit = house(&holder).await;
        let reply = ask(&visit, &holder.sign(&holder.header(), &statement(&visit))).await;
        assert_eq!(reply.aadsts(), code, "{}", reply.body);
    }
    let holder = Holder::new();
    let visit = house(&holder).await;
    visit.practice.fault("*", At::Token, Fault::ClockOffMinutes(30));
    let reply = ask(&visit, &holder.sign(&holder.header(), &statement(&visit))).await;
    assert_eq!((reply.status, reply.aadsts()), (401, 700_024));
    let text = reply.body["error_description"].as_str().unwrap();
    assert!(text.contains("Current time: ") && text.contains("expiry time of assertion "), "{text}");
}
