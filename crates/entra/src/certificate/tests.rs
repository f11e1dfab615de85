//! Certificates made on the spot, in every dress that people keep them in.

use std::sync::LazyLock;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use p12_keystore::{Certificate, EncryptionAlgorithm, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{CertificateParams, DnType, KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_RSA_SHA256, date_time_ymd};
use time::{Duration, macros::datetime};

use super::*;

pub(crate) static KEY_OF_TESTS: LazyLock<KeyPair> = LazyLock::new(rsa);
static OTHER_KEY: LazyLock<KeyPair> = LazyLock::new(rsa);

fn rsa() -> KeyPair {
    KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap()
}

fn certificate(key: &KeyPair) -> rcgen::Certificate {
    certificate_of(key, "Northwind XDR")
}

fn certificate_of(key: &KeyPair, name: &str) -> rcgen::Certificate {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.not_before = date_time_ymd(2026, 1, 1);
    params.not_after = date_time_ymd(2027, 1, 1);
    params.self_signed(key).unwrap()
}

/// Certificate and unencrypted PKCS#8 key in one text.
pub(crate) fn pem(key: &KeyPair) -> String {
    certificate(key).pem() + &key.serialize_pem()
}

fn pfx(password: &str, algorithm: EncryptionAlgorithm) -> Vec<u8> {
    let key = PrivateKey::from_der(KEY_OF_TESTS.serialized_der()).unwrap();
    let certificates = [certificate(&OTHER_KEY), certificate(&KEY_OF_TESTS)];
    let certificates = certificates.map(|one| Certificate::from_der(one.der()).unwrap());
    let mut store = KeyStore::new();
    let chain = PrivateKeyChain::new("1", key, certificates);
    store.add_entry("app", KeyStoreEntry::PrivateKeyChain(chain));
    let writer = store.writer(password).encryption_algorithm(algorithm);
    writer.encryption_iterations(1_000).mac_iterations(1_000).write().unwrap()
}

fn word(password: &str) -> SecretString {
    SecretString::from(password)
}

fn problem(bytes: &[u8], password: Option<&str>) -> Problem {
    ClientCertificate::parse(bytes, password.map(word).as_ref()).unwrap_err()
}

#[test]
fn a_pem_text_tells_subject_validity_and_thumbprint() {
    let read = ClientCertificate::parse(pem(&KEY_OF_TESTS).as_bytes(), None).unwrap();
    assert_eq!(read.subject(), "CN=Northwind XDR");
    assert_eq!(read.not_before(), datetime!(2026-01-01 0:00 UTC));
    assert_eq!(read.not_after(), datetime!(2027-01-01 0:00 UTC));
    assert_eq!(read.public_der(), &**certificate(&KEY_OF_TESTS).der(), "the portal is given no key");
    assert_eq!(read.thumbprint_sha1().len(), 40);
    assert!(read.thumbprint_sha1().bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase()));
    assert_eq!(format!("{read:?}"), format!("ClientCertificate({}, key redacted)", read.thumbprint_sha1()));
}

#[test]
fn what_a_subject_hides_is_named() {
    let hiding = certificate_of(&KEY_OF_TESTS, "North\u{1b}[31m\u{202e}wind\u{e0041} 西雅图");
    let file = hiding.pem() + &KEY_OF_TESTS.serialize_pem();
    let read = ClientCertificate::parse(file.as_bytes(), None).unwrap();
    assert_eq!(read.subject(), "CN=North[U+001B][31m[U+202E]wind[U+E0041] 西雅图");
}

#[test]
fn a_certificate_is_read_in_every_dress_that_tools_give_it() {
    let plain = pem(&KEY_OF_TESTS);
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(plain.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let pfx = pfx("", EncryptionAlgorithm::PbeWithHmacSha256AndAes256);
    let key_first = KEY_OF_TESTS.serialize_pem() + &certificate(&KEY_OF_TESTS).pem();
    let chain = certificate(&OTHER_KEY).pem() + &plain;
    let info = pkcs8::PrivateKeyInfoRef::try_from(KEY_OF_TESTS.serialized_der()).unwrap();
    let pkcs1 = STANDARD.encode(info.private_key.as_bytes());
    let pkcs1 = format!("-----BEGIN RSA PRIVATE KEY-----\n{pkcs1}\n-----END RSA PRIVATE KEY-----\n");
    let bags = format!("Bag Attributes\n    localKeyID: 01\n{plain}").replace('\n', "\r\n");
    for bytes in [
        format!("\u{feff}{plain}").into_bytes(),
        utf16,
        key_first.into_bytes(),
        chain.into_bytes(),
        bags.into_bytes(),
        (certificate(&KEY_OF_TESTS).pem() + &pkcs1).into_bytes(),
        STANDARD.encode(&pfx).into_bytes(),
        pfx,
    ] {
        assert!(is_of_tests(&ClientCertificate::parse(&bytes, None).unwrap()), "{} bytes", bytes.len());
    }
}

fn is_of_tests(read: &ClientCertificate) -> bool {
    read.key.public_key().as_ref() == KEY_OF_TESTS.public_key_raw()
}

#[test]
fn a_pfx_opens_with_its_password_and_with_no_other() {
    for algorithm in
        [EncryptionAlgorithm::PbeWithHmacSha256AndAes256, EncryptionAlgorithm::PbeWithShaAnd3KeyTripleDesCbc]
    {
        let file = pfx("Grüße 1", algorithm);
        let read = ClientCertificate::parse(&file, Some(&word("Grüße 1"))).unwrap();
        assert!(is_of_tests(&read), "{algorithm:?}");
        for wrong in [None, Some(""), Some("Grüße 2")] {
            assert_eq!(problem(&file, wrong), Problem::CertificatePassword, "{algorithm:?}");
        }
    }
}

#[test]
fn an_encrypted_key_in_pem_opens_with_its_password() {
    let scheme =
        pkcs8::pkcs5::pbes2::Parameters::generate_pbkdf2_sha256_aes256cbc(2_048, b"salt of a test", [7; 16]);
    let info = pkcs8::PrivateKeyInfoRef::try_from(KEY_OF_TESTS.serialized_der()).unwrap();
    let encrypted = info.encrypt_with_params(scheme.unwrap(), "open").unwrap();
    let encoded = STANDARD.encode(encrypted.as_bytes());
    let text = format!(
        "{}-----BEGIN ENCRYPTED PRIVATE KEY-----\n{encoded}\n-----END ENCRYPTED PRIVATE KEY-----\n",
        certificate(&KEY_OF_TESTS).pem()
    );
    assert!(is_of_tests(&ClientCertificate::parse(text.as_bytes(), Some(&word("open"))).unwrap()));
    for wrong in [None, Some("shut")] {
        assert_eq!(problem(text.as_bytes(), wrong), Problem::CertificatePassword);
    }
}

#[test]
fn what_is_no_certificate_with_its_rsa_key_is_said_to_be_so() {
    let alone = certificate(&KEY_OF_TESTS);
    let elliptic = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
    let mixed = certificate(&OTHER_KEY).pem() + &KEY_OF_TESTS.serialize_pem();
    let old = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----\n";
    let cut = &pem(&KEY_OF_TESTS)[..900];
    for (bytes, expected) in [
        (alone.pem().into_bytes(), Problem::CertificateNoKey),
        (alone.der().to_vec(), Problem::CertificateNoKey),
        (pem(&elliptic).into_bytes(), Problem::CertificateNotRsa),
        (mixed.into_bytes(), Problem::CertificateKeyOther),
        (KEY_OF_TESTS.serialize_pem().into_bytes(), Problem::CertificateUnreadable),
        ((alone.pem() + old).into_bytes(), Problem::CertificateUnreadable),
        (cut.as_bytes().to_vec(), Problem::CertificateUnreadable),
        (Vec::new(), Problem::CertificateUnreadable),
        (b"hello".to_vec(), Problem::CertificateUnreadable),
        (vec![0x30, 0x82, 0xff, 0xff, 0x02, 0x01, 0x03], Problem::CertificateUnreadable),
        (vec![0xff, 0xfe, 0x00], Problem::CertificateUnreadable),
        (vec![b'x'; 65 * 1024], Problem::CertificateTooLarge { limit: 64 }),
    ] {
        assert_eq!(problem(&bytes, None), expected, "{} bytes", bytes.len());
    }
}

#[test]
fn its_end_is_told_before_and_after() {
    let read = ClientCertificate::parse(pem(&KEY_OF_TESTS).as_bytes(), None).unwrap();
    let end = read.not_after();
    let date = time::macros::date!(2027 - 01 - 01);
    assert_eq!(read.note(end - Duration::days(31)), None);
    assert_eq!(read.note(end - Duration::days(30)), Some(Note::CertificateEnds { date, days: 30 }));
    assert_eq!(read.note(end + Duration::seconds(1)), Some(Note::CertificateExpired { date }));
}

#[test]
fn an_expired_certificate_is_the_cause_of_a_refused_time() {
    let read = ClientCertificate::parse(pem(&KEY_OF_TESTS).as_bytes(), None).unwrap();
    let (before, after) = (read.not_after() - Duration::DAY, read.not_after() + Duration::DAY);
    let behind = |code, cause, now| read.cause_behind(Some(SignInCode(code)), cause, now);
    assert_eq!(behind(700_024, Cause::ClockSkew, after), Cause::CredentialExpired);
    assert_eq!(behind(700_027, Cause::CredentialWrong, after), Cause::CredentialExpired);
    assert_eq!(behind(700_024, Cause::ClockSkew, before), Cause::ClockSkew);
    assert_eq!(behind(7_000_229, Cause::ConsentMissing, after), Cause::ConsentMissing);
}
