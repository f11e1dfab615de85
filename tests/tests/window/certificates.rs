//! A certificate in the secret's place: read from its file with its password, and taken by the pretend sign-in.

use std::fs;
use std::path::{Path, PathBuf};

use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{CertificateParams, DnType, KeyPair, PKCS_RSA_SHA256};

use crate::admin::Answer;
use crate::practised::app;
use crate::story::practised;
use crate::way::{admin_answers, proves_it, to_app_values};

const PASSWORD: &str = "canary password 7%";

/// As Windows exports it: certificate and key in one encrypted file.
fn exported(folder: &Path) -> PathBuf {
    let key = KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap();
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, "Northwind XDR");
    let certificate = Certificate::from_der(params.self_signed(&key).unwrap().der()).unwrap();
    let key = PrivateKey::from_der(key.serialized_der()).unwrap();
    let mut store = KeyStore::new();
    store.add_entry("app", KeyStoreEntry::PrivateKeyChain(PrivateKeyChain::new("1", key, [certificate])));
    let file = folder.join("northwind.pfx");
    fs::write(&file, store.writer(PASSWORD).write().unwrap()).unwrap();
    file
}

#[test]
fn a_certificate_leads_to_a_verified_tenant() {
    practised(async |wizard| {
        let file = exported(wizard.desk().home());
        to_app_values(wizard).await;
        wizard.fills("client_id", &app().client_id).await;
        wizard.fills("home_tenant", &app().home_tenant_id).await;
        wizard.click("[data-choice=certificate]").await;
        wizard.fills("certificate_path", file.to_str().unwrap()).await;
        // Without its password the file stays closed, and that is said beside the password.
        wizard.press("read_certificate").await;
        assert!(!wizard.problem("certificate_password").await.is_empty());
        wizard.enters("certificate_password", PASSWORD).await;
        let held = wizard.sees("[data-held=certificate]").await;
        assert!(held.contains("CN=Northwind XDR"), "{held}");
        let page = wizard.page().await;
        assert!(page.contains("In practice mode the app trusts this certificate at once."), "{page}");
        assert!(!page.contains(PASSWORD));

        wizard.next("customer").await;
        wizard.click("[data-story=grants_everything]").await;
        wizard.sees("[data-found]").await;
        wizard.next("consent").await;
        wizard.sees("[data-listening]").await;
        admin_answers(wizard, Answer::Accept).await;
        wizard.verdict_is("consent_given").await;
        proves_it(wizard).await;
    });
}
