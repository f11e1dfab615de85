//! Certificate files, whole and spoiled.

#![allow(
    clippy::unwrap_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

use std::sync::LazyLock;

use entra::{ClientCertificate, Problem};
use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use proptest::{prelude::*, test_runner::Config};
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256};
use secrecy::SecretString;

/// Failures are printed with their input; no file is left behind.
fn cases(cases: u32) -> Config {
    Config { cases, failure_persistence: None, ..Config::default() }
}

/// What stands in such files, in any order, and anything else.
fn pieces() -> impl Strategy<Value = String> {
    const PIECES: [&str; 8] = [
        "-----BEGIN ",
        "-----END ",
        "-----",
        "CERTIFICATE",
        "RSA PRIVATE KEY",
        "ENCRYPTED PRIVATE KEY",
        "MIIB",
        "\r\n",
    ];
    let piece = prop_oneof![
        prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
        "[A-Za-z0-9+/=]{0,40}",
        "\\PC{0,6}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// The same certificate and key as PEM and as PFX.
static FILES: LazyLock<[Vec<u8>; 2]> = LazyLock::new(|| {
    let key = KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap();
    let certificate = CertificateParams::new(Vec::new()).unwrap().self_signed(&key).unwrap();
    let mut store = KeyStore::new();
    let inside = PrivateKey::from_der(key.serialized_der()).unwrap();
    let chain = PrivateKeyChain::new("1", inside, [Certificate::from_der(certificate.der()).unwrap()]);
    store.add_entry("app", KeyStoreEntry::PrivateKeyChain(chain));
    let pfx = store.writer("open").encryption_iterations(1).mac_iterations(1).write().unwrap();
    [(certificate.pem() + &key.serialize_pem()).into_bytes(), pfx]
});

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_spoiled_file_is_a_problem_or_still_the_same(
        which in 0..2_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        length in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut file = FILES[which].clone();
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        if let Some(length) = length {
            file.truncate(length.index(file.len()));
        }
        let whole = ClientCertificate::parse(&FILES[which], Some(&SecretString::from("open"))).unwrap();
        if let Ok(read) = ClientCertificate::parse(&file, Some(&SecretString::from("open"))) {
            prop_assert!(read.not_before() <= read.not_after() || read.thumbprint_sha1() != whole.thumbprint_sha1());
        }
    }

    #[test]
    fn any_bytes_are_no_certificate(bytes in prop::collection::vec(any::<u8>(), 0..400), text in pieces()) {
        prop_assert!(ClientCertificate::parse(&bytes, None).is_err());
        let block = format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n-----BEGIN {text}-----");
        prop_assert_eq!(
            ClientCertificate::parse(block.as_bytes(), None).unwrap_err(),
            Problem::CertificateUnreadable
        );
    }
}
