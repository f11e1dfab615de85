//! A practice service over https with one certificate registered, and the case that a judge is given.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use aws_lc_rs::digest::{Algorithm, SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use practice::{Options, Practice};
use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use serde_json::{Value, json};

pub(crate) struct House {
    pub(crate) practice: Practice,
    /// A tenant without a service principal.
    pub(crate) declining: String,
    folder: PathBuf,
    key_pem: String,
    certificate_pem: String,
    sha1_hex: String,
    sha256_hex: String,
}

impl House {
    pub(crate) async fn open() -> House {
        House::with(Options::default()).await
    }

    pub(crate) async fn with(options: Options) -> House {
        let key = KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).unwrap();
        let certificate = CertificateParams::default().self_signed(&key).unwrap();
        let certificates = vec![certificate.der().to_vec()];
        let options = Options { https: true, consented: true, certificates, ..options };
        let practice = Practice::start(options).await.unwrap();

        static HOUSES: AtomicU32 = AtomicU32::new(0);
        let number = HOUSES.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("practice-judges-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("ca.pem"), practice.ca_pem().unwrap()).unwrap();
        let declining = practice.tenants().into_iter().find(|tenant| tenant.story == "declines").unwrap();
        House {
            practice,
            declining: declining.tenant_id,
            folder,
            key_pem: key.serialize_pem(),
            certificate_pem: certificate.pem(),
            sha1_hex: hex(&SHA1_FOR_LEGACY_USE_ONLY, certificate.der()),
            sha256_hex: hex(&SHA256, certificate.der()),
        }
    }

    /// What a judge needs to get a token for the tenant that grants everything.
    pub(crate) fn case(&self, credential: &str) -> Value {
        let app = self.practice.app();
        let tenants = self.practice.tenants();
        let granting = tenants.iter().find(|tenant| tenant.story == "grants_everything").unwrap();
        let mut case = self.certificate();
        case.as_object_mut().unwrap().extend([
            ("credential".to_owned(), json!(credential)),
            ("authority".to_owned(), json!(self.practice.authority())),
            ("tenant".to_owned(), json!(granting.tenant_id)),
            ("client_id".to_owned(), json!(app.client_id)),
            ("secret".to_owned(), json!(app.secret)),
            ("scope".to_owned(), json!("https://api.security.microsoft.com/.default")),
            ("ca_file".to_owned(), json!(self.folder.join("ca.pem"))),
        ]);
        case
    }

    pub(crate) fn certificate(&self) -> Value {
        json!({
            "key_pem": self.key_pem,
            "certificate_pem": self.certificate_pem,
            "sha1_hex": self.sha1_hex,
            "sha256_hex": self.sha256_hex,
        })
    }
}

impl Drop for House {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// Looks into a token without believing it.
pub(crate) fn claims(token: &str) -> Value {
    jsonwebtoken::dangerous::insecure_decode::<Value>(token).unwrap().claims
}

fn hex(algorithm: &'static Algorithm, bytes: &[u8]) -> String {
    digest(algorithm, bytes).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}
