//! `check` with a certificate in the secret's place, made on the spot and uploaded to the pretend app.

use std::{fs, path::PathBuf};

use rcgen::{CertificateParams, DnType, KeyPair, PKCS_RSA_SHA256};
use serde_json::Value;

use crate::house::{CLIENT, House, Run, consentry, run};

/// A certificate and its key in one PEM file, as `openssl` writes it; and its public part.
pub(crate) fn made(name: &str) -> (PathBuf, Vec<u8>) {
    let key = KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap();
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, "Northwind XDR");
    let certificate = params.self_signed(&key).unwrap();
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pem"));
    fs::write(&file, certificate.pem() + &key.serialize_pem()).unwrap();
    (file, certificate.der().to_vec())
}

fn checked(house: &House, file: &std::path::Path, more: &[&str]) -> (Run, Value) {
    let tenant = house.domain("grants_everything");
    let mut command = consentry(&["check", "--json", "--client-id", CLIENT, "--tenant", &tenant]);
    command.args(more).arg("--certificate").arg(file).args(house.addresses());
    let told = run(command, "");
    let report = told.json();
    (told, report)
}

#[test]
fn a_certificate_that_was_uploaded_is_as_good_as_a_secret() {
    let house = House::consented();
    let (file, public) = made("uploaded");
    house.upload(&public);
    for endpoint in ["v2", "v1"] {
        let (told, report) = checked(&house, &file, &["--endpoint", endpoint]);
        assert_eq!((&report["verdict"]["cause"], told.code), (&"verified".into(), Some(0)), "{}", told.err);
    }
}

#[test]
fn a_certificate_that_nobody_uploaded_is_the_partners_matter() {
    let house = House::consented();
    let (file, _) = made("not-uploaded");
    let (told, report) = checked(&house, &file, &[]);
    let verdict = &report["verdict"];
    assert_eq!((&verdict["cause"], told.code), (&"credential_wrong".into(), Some(3)));
    assert_eq!(verdict["code"], "AADSTS700027");
    assert!(!told.out.contains("PRIVATE KEY") && !told.err.contains("PRIVATE KEY"));
}
