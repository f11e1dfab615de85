//! Files that ask for more than they get, counted and not timed: nothing here is ever computed that costs anything.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use cbc::{Encryptor, cipher::BlockModeEncrypt as _};
use pkcs8::{
    der::{Any, Tag, TagMode, TagNumber, asn1::ContextSpecificRef},
    pkcs5::scrypt,
};
use pkcs12::{
    DigestInfo, MacData,
    cms::{
        content_info::{CmsVersion, ContentInfo},
        enveloped_data::EncryptedContentInfo,
    },
    pfx::Version,
    safe_bag::SafeBag,
};
use secrecy::SecretString;

use super::*;
use crate::ClientCertificate;

const PASSWORD: &str = "open";
/// What the reader of PFX files lets one block ask for.
const A_BLOCK: u32 = 1_000_000;

/// PBES2 with so many rounds of PBKDF2.
fn pbes2_of(rounds: u32) -> pbes2::Parameters {
    let mut parameters =
        pbes2::Parameters::generate_pbkdf2_sha256_aes256cbc(1, b"salt of a test", [7; 16]).unwrap();
    if let Kdf::Pbkdf2(pbkdf2) = &mut parameters.kdf {
        pbkdf2.iteration_count = rounds;
    }
    parameters
}

fn algorithm(oid: ObjectIdentifier, parameters: &[u8]) -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid, parameters: Some(Any::from_der(parameters).unwrap()) }
}

fn asks(rounds: u32) -> AlgorithmIdentifierOwned {
    algorithm(PBES2, &pbes2_of(rounds).to_der().unwrap())
}

fn bytes(content: &[u8]) -> OctetString {
    OctetString::new(content).unwrap()
}

fn key(encryption_algorithm: AlgorithmIdentifierOwned) -> Vec<u8> {
    EncryptedPrivateKeyInfo { encryption_algorithm, encrypted_data: bytes(&[0; 16]) }.to_der().unwrap()
}

fn bag(bag_id: ObjectIdentifier, value: Vec<u8>) -> SafeBag {
    SafeBag { bag_id, bag_value: value, bag_attributes: None }
}

/// `SecretBag`: a type, and in `[0]` the encrypted key in an OCTET STRING.
fn secret_of(key: &[u8]) -> Vec<u8> {
    let value =
        ContextSpecificRef { tag_number: TagNumber(0), tag_mode: TagMode::Explicit, value: &bytes(key) };
    let body = [SHROUDED_KEY.to_der().unwrap(), value.to_der().unwrap()].concat();
    Any::new(Tag::Sequence, body).unwrap().to_der().unwrap()
}

fn data(bags: Vec<SafeBag>) -> ContentInfo {
    let content = bytes(&bags.to_der().unwrap());
    ContentInfo { content_type: DATA, content: Any::encode_from(&content).unwrap() }
}

fn sealed(content_enc_alg: AlgorithmIdentifierOwned, encrypted: &[u8]) -> ContentInfo {
    let data = EncryptedData {
        version: CmsVersion::V0,
        enc_content_info: EncryptedContentInfo {
            content_type: DATA,
            content_enc_alg,
            encrypted_content: Some(bytes(encrypted)),
        },
        unprotected_attrs: None,
    };
    ContentInfo { content_type: ENCRYPTED_DATA, content: Any::encode_from(&data).unwrap() }
}

/// A part that is really encrypted, with this one round around bags that ask for more.
fn sealed_around(scheme: ObjectIdentifier, bags: Vec<SafeBag>) -> ContentInfo {
    let inside = bags.to_der().unwrap();
    if scheme == PBES2 {
        let parameters = pbes2_of(1);
        let encrypted = parameters.encrypt(PASSWORD, &inside).unwrap();
        return sealed(algorithm(PBES2, &parameters.to_der().unwrap()), &encrypted);
    }
    let parameters = Pkcs12PbeParams { salt: bytes(b"salt of a test"), iterations: 1 };
    let derived =
        |kind, size| derive_key_utf8::<Sha1>(PASSWORD, parameters.salt.as_bytes(), kind, 1, size).unwrap();
    let (kind, iv) = (Pkcs12KeyType::EncryptionKey, derived(Pkcs12KeyType::Iv, 8));
    let encrypted = if scheme == SHA1_AND_3DES {
        Encryptor::<TdesEde3>::new_from_slices(&derived(kind, 24), &iv)
            .unwrap()
            .encrypt_padded_vec::<Pkcs7>(&inside)
    } else {
        Encryptor::<Rc2>::new_from_slices(&derived(kind, 5), &iv)
            .unwrap()
            .encrypt_padded_vec::<Pkcs7>(&inside)
    };
    sealed(algorithm(scheme, &parameters.to_der().unwrap()), &encrypted)
}

fn pfx(safes: Vec<ContentInfo>, mac: Option<i32>) -> Vec<u8> {
    let content = bytes(&safes.to_der().unwrap());
    let sha256 = AlgorithmIdentifierOwned {
        oid: ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1"),
        parameters: None,
    };
    Pfx {
        version: Version::V3,
        auth_safe: ContentInfo { content_type: DATA, content: Any::encode_from(&content).unwrap() },
        mac_data: mac.map(|iterations| MacData {
            mac: DigestInfo { algorithm: sha256, digest: bytes(&[0; 32]) },
            mac_salt: bytes(b"salt of a test"),
            iterations,
        }),
    }
    .to_der()
    .unwrap()
}

fn shrouded(count: usize, rounds: u32) -> Vec<SafeBag> {
    (0..count).map(|_| bag(SHROUDED_KEY, key(asks(rounds)))).collect()
}

fn read(file: &[u8]) -> Problem {
    ClientCertificate::parse(file, Some(&SecretString::from(PASSWORD))).unwrap_err()
}

/// What is left after a PFX file was counted.
fn left(file: &[u8]) -> Option<u64> {
    let mut rounds = Rounds::of_a_file();
    rounds.take_pfx(file, PASSWORD).ok().map(|()| rounds.left)
}

#[test]
fn blocks_that_each_stay_below_their_limit_are_too_much_together() {
    let secrets = (0..20).map(|_| bag(SECRET, secret_of(&key(asks(A_BLOCK))))).collect();
    for file in [
        pfx(vec![data(shrouded(20, A_BLOCK))], None),
        pfx((0..20).map(|_| data(shrouded(1, A_BLOCK))).collect(), None),
        pfx((0..20).map(|_| sealed(asks(A_BLOCK), &[0; 16])).collect(), None),
        pfx(vec![data(secrets)], None),
        pfx(vec![data(shrouded(2, A_BLOCK))], Some(1)),
        pfx(Vec::new(), Some(i32::MAX)),
        pfx(vec![data(shrouded(1, u32::MAX))], None),
    ] {
        assert_eq!(read(&file), Problem::CertificateTooSlow, "{} bytes", file.len());
    }
}

#[test]
fn what_is_encrypted_twice_is_counted_before_the_inner_part_is_opened() {
    for scheme in [PBES2, SHA1_AND_3DES, SHA1_AND_RC2] {
        let file = pfx(vec![sealed_around(scheme, shrouded(20, A_BLOCK))], None);
        assert_eq!(read(&file), Problem::CertificateTooSlow, "{scheme}");
        let file = pfx(vec![sealed_around(scheme, shrouded(3, 1_000))], None);
        assert_eq!(left(&file), Some(MOST - 3_001), "{scheme}");
        let wrong = Rounds::of_a_file().take_pfx(&file, "shut");
        assert_eq!(wrong, Ok(()), "the reader says that the password is wrong");
    }
}

#[test]
fn rounds_of_a_file_are_added_up() {
    let safes = || vec![data(shrouded(1, A_BLOCK)), sealed_around(PBES2, shrouded(1, 899_999))];
    let file = |mac| pfx(safes(), Some(mac));
    assert_eq!(left(&file(100_000)), Some(0));
    assert_eq!(left(&file(100_001)), None);
    assert_eq!(left(&pfx(Vec::new(), Some(-5))), Some(MOST - 1));
    assert_eq!(left(b"no such file"), Some(MOST));
}

#[test]
fn blocks_of_a_pem_text_are_too_much_together() {
    let block = |rounds| {
        let key = STANDARD.encode(key(asks(rounds)));
        format!("-----BEGIN ENCRYPTED PRIVATE KEY-----\n{key}\n-----END ENCRYPTED PRIVATE KEY-----\n")
    };
    for text in [block(2_000_000).repeat(20), block(1_000_001).repeat(2), block(2_000_001)] {
        assert_eq!(read(text.as_bytes()), Problem::CertificateTooSlow);
    }
}

#[test]
fn scrypt_is_counted_by_all_that_makes_it_slow() {
    let asks = |log_n, r, p| {
        let scrypt = scrypt::Params::new(log_n, r, p).unwrap();
        pbes2::Parameters::generate_scrypt_aes256cbc(scrypt, b"salt of a test", [7; 16]).unwrap().kdf
    };
    let mut rounds = Rounds::of_a_file();
    // As OpenSSL writes it.
    assert_eq!(rounds.take(&asks(14, 8, 1)), Ok(()));
    assert_eq!(rounds.left, MOST - 131_072);
    for much in [asks(18, 8, 1), asks(14, 128, 1), asks(14, 8, 16)] {
        assert_eq!(Rounds::of_a_file().take(&much), Err(Problem::CertificateTooSlow));
    }
}
