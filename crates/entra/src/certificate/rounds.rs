//! How much computation a file asks for before it opens: every block names its rounds, and the file as a whole has a limit.

use cbc::{
    Decryptor,
    cipher::{BlockCipherDecrypt, BlockModeDecrypt as _, KeyInit, KeyIvInit as _, block_padding::Pkcs7},
};
use des::TdesEde3;
use pkcs8::{
    ObjectIdentifier,
    der::{
        AnyRef, Decode as _, Encode as _, Header, SliceReader,
        asn1::{ContextSpecific, OctetString},
    },
    pkcs5::pbes2::{self, Kdf},
    spki::AlgorithmIdentifierOwned,
};
use pkcs12::{
    AuthenticatedSafe, Pfx,
    cms::encrypted_data::EncryptedData,
    kdf::{Pkcs12KeyType, derive_key_utf8},
    pbe_params::{EncryptedPrivateKeyInfo, Pkcs12PbeParams},
    safe_bag::SafeContents,
};
use rc2::Rc2;
use sha1::Sha1;
use zeroize::Zeroizing;

use crate::Problem;

/// More than any tool writes into one file, and a few seconds at most: a file may not keep the computer busy for minutes.
const MOST: u64 = 2_000_000;

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const ENCRYPTED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.6");
const SHROUDED_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.2");
const SECRET: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.5");
const PBES2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.5.13");
const SHA1_AND_3DES: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.3");
const SHA1_AND_RC2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.1.6");

/// What a file may still ask for. The reader of PFX files has a limit for each block only.
pub(super) struct Rounds {
    left: u64,
}

impl Rounds {
    pub(super) fn of_a_file() -> Rounds {
        Rounds { left: MOST }
    }

    /// Of one block in a PEM text, before it is decrypted.
    pub(super) fn take(&mut self, kdf: &Kdf) -> Result<(), Problem> {
        self.take_number(match kdf {
            Kdf::Pbkdf2(pbkdf2) => pbkdf2.iteration_count.into(),
            // A round of its own kind; each wants 128 bytes of memory, so that the limit is one of memory, too: 256 MB.
            Kdf::Scrypt(scrypt) => scrypt
                .cost_parameter
                .saturating_mul(scrypt.block_size.into())
                .saturating_mul(scrypt.parallelization.into()),
            _ => u64::MAX,
        })
    }

    /// Of a whole PFX file, before it is read: first what can be seen from outside, then what stands inside each part that is
    /// encrypted (which the reader opens a second time). What cannot be read here is not read there either, and costs nothing.
    pub(super) fn take_pfx(&mut self, der: &[u8], password: &str) -> Result<(), Problem> {
        let Ok(pfx) = Pfx::from_der(der) else { return Ok(()) };
        if let Some(mac) = &pfx.mac_data {
            self.take_number(at_least_one(mac.iterations))?;
        }
        let safes = inside(&pfx.auth_safe.content.to_der().unwrap_or_default());
        let safes = AuthenticatedSafe::from_der(&safes).unwrap_or_default();
        let mut sealed = Vec::new();
        for safe in safes {
            let content = safe.content.to_der().unwrap_or_default();
            if safe.content_type == DATA {
                self.take_bags(&inside(&content))?;
            } else if safe.content_type == ENCRYPTED_DATA
                && let Ok(data) = EncryptedData::from_der(&content)
            {
                let scheme = Scheme::of(&data.enc_content_info.content_enc_alg);
                self.take_scheme(scheme.as_ref())?;
                sealed.extend(scheme.zip(data.enc_content_info.encrypted_content));
            }
        }
        for (scheme, content) in sealed {
            if let Some(bags) = scheme.open(content.as_bytes(), password) {
                self.take_bags(&bags)?;
            }
        }
        Ok(())
    }

    fn take_bags(&mut self, der: &[u8]) -> Result<(), Problem> {
        for bag in SafeContents::from_der(der).unwrap_or_default() {
            let key = match bag.bag_id {
                SHROUDED_KEY => ContextSpecific::<EncryptedPrivateKeyInfo>::from_der(&bag.bag_value)
                    .ok()
                    .map(|key| key.value),
                SECRET => secret(&bag.bag_value),
                _ => None,
            };
            let scheme = key.and_then(|key| Scheme::of(&key.encryption_algorithm));
            self.take_scheme(scheme.as_ref())?;
        }
        Ok(())
    }

    fn take_scheme(&mut self, scheme: Option<&Scheme>) -> Result<(), Problem> {
        match scheme {
            None => Ok(()),
            Some(Scheme::Pbes2(parameters)) => self.take(&parameters.kdf),
            Some(Scheme::TripleDes(parameters) | Scheme::Rc2(parameters)) => {
                self.take_number(at_least_one(parameters.iterations))
            }
        }
    }

    fn take_number(&mut self, rounds: u64) -> Result<(), Problem> {
        self.left = self.left.checked_sub(rounds).ok_or(Problem::CertificateTooSlow)?;
        Ok(())
    }
}

/// How a part of a PFX file is encrypted, where it can be decrypted.
enum Scheme {
    Pbes2(pbes2::Parameters),
    TripleDes(Pkcs12PbeParams),
    Rc2(Pkcs12PbeParams),
}

impl Scheme {
    fn of(algorithm: &AlgorithmIdentifierOwned) -> Option<Scheme> {
        let parameters = algorithm.parameters.as_ref()?.to_der().ok()?;
        match algorithm.oid {
            PBES2 => pbes2::Parameters::from_der(&parameters).ok().map(Scheme::Pbes2),
            SHA1_AND_3DES => Pkcs12PbeParams::from_der(&parameters).ok().map(Scheme::TripleDes),
            SHA1_AND_RC2 => Pkcs12PbeParams::from_der(&parameters).ok().map(Scheme::Rc2),
            _ => None,
        }
    }

    fn open(&self, data: &[u8], password: &str) -> Option<Zeroizing<Vec<u8>>> {
        match self {
            Scheme::Pbes2(parameters) => parameters.decrypt(password, data).ok().map(Zeroizing::new),
            Scheme::TripleDes(parameters) => open_cbc::<TdesEde3>(parameters, data, password, 24),
            Scheme::Rc2(parameters) => open_cbc::<Rc2>(parameters, data, password, 5),
        }
    }
}

fn open_cbc<Cipher: BlockCipherDecrypt + KeyInit>(
    Pkcs12PbeParams { salt, iterations }: &Pkcs12PbeParams,
    data: &[u8],
    password: &str,
    key_size: usize,
) -> Option<Zeroizing<Vec<u8>>> {
    let derived = |kind, size| {
        let derived = derive_key_utf8::<Sha1>(password, salt.as_bytes(), kind, *iterations, size);
        derived.ok().map(Zeroizing::new)
    };
    let (key, iv) = (derived(Pkcs12KeyType::EncryptionKey, key_size)?, derived(Pkcs12KeyType::Iv, 8)?);
    let cipher = Decryptor::<Cipher>::new_from_slices(&key, &iv).ok()?;
    cipher.decrypt_padded_vec::<Pkcs7>(data).ok().map(Zeroizing::new)
}

/// What an OCTET STRING holds.
fn inside(der: &[u8]) -> Vec<u8> {
    OctetString::from_der(der).map(OctetString::into_bytes).unwrap_or_default().into()
}

/// `SecretBag`: a type, and in `[0]` an encrypted key like any other.
fn secret(bag_value: &[u8]) -> Option<EncryptedPrivateKeyInfo> {
    let envelope = AnyRef::from_der(bag_value).ok()?;
    let mut reader = SliceReader::new(envelope.value()).ok()?;
    Header::decode(&mut reader).ok()?;
    <ObjectIdentifier>::decode(&mut reader).ok()?;
    let key = ContextSpecific::<OctetString>::decode(&mut reader).ok()?;
    EncryptedPrivateKeyInfo::from_der(key.value.as_bytes()).ok()
}

fn at_least_one(rounds: i32) -> u64 {
    u64::try_from(rounds).unwrap_or_default().max(1)
}

#[cfg(test)]
mod tests;
