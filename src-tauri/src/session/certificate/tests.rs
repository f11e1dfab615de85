//! Reading beside everything else: the newest file counts, and one that is no longer wanted does not.

use std::{future::ready, io, process::Command, sync::LazyLock};

use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{CertificateParams, DnType, KeyPair, PKCS_RSA_SHA256};
use tempfile::TempDir;
use time::OffsetDateTime;
use wording::Language;

use super::*;
use crate::{
    session::World,
    view::{Field, View},
};

/// Two files, the first of which takes far longer to open.
static FILES: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let key = KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap();
    for (name, rounds) in [("slow", 20_000), ("quick", 1)] {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        let certificate = Certificate::from_der(params.self_signed(&key).unwrap().der()).unwrap();
        let inside = PrivateKey::from_der(key.serialized_der()).unwrap();
        let mut store = KeyStore::new();
        store.add_entry(
            "app",
            KeyStoreEntry::PrivateKeyChain(PrivateKeyChain::new("1", inside, [certificate])),
        );
        let written = store.writer("open").encryption_iterations(rounds).mac_iterations(1).write().unwrap();
        fs::write(folder.path().join(name), written).unwrap();
    }
    folder
});

fn session() -> Session {
    let nowhere = |_: &str| Err(io::ErrorKind::Unsupported.into());
    let world = World { now: || OffsetDateTime::UNIX_EPOCH, open: nowhere, downloads: || None };
    Session::new(Language::En, world)
}

fn name(session: &Session, file: &str) {
    session.enter(Field::CertificatePath, FILES.path().join(file).to_str().unwrap());
}

fn password() -> Zeroizing<String> {
    Zeroizing::new("open".to_owned())
}

fn held(view: &View) -> Option<&str> {
    view.app_values.certificate.held.as_ref().map(|held| held.subject.as_str())
}

/// Reads the slow file, and does something as soon as that is under way.
async fn while_reading(session: &Session, act: impl AsyncFnOnce()) -> View {
    name(session, "slow");
    let mut reading = Box::pin(session.read_certificate(password()));
    tokio::select! {
        biased;
        _ = &mut reading => panic!("the slow file is not slow"),
        () = ready(()) => {}
    }
    assert!(session.view().app_values.certificate.reading, "it is said, and the session answers");
    act().await;
    reading.await
}

#[tokio::test]
async fn what_was_read_is_held() {
    let view = while_reading(&session(), async || {}).await;
    assert_eq!(held(&view), Some("CN=slow"));
    assert!(!view.app_values.certificate.reading);
}

#[tokio::test]
async fn of_two_files_the_one_that_was_chosen_last_counts() {
    let session = session();
    let view = while_reading(&session, async || {
        name(&session, "quick");
        assert_eq!(held(&session.read_certificate(password()).await), Some("CN=quick"));
    })
    .await;
    assert_eq!(held(&view), Some("CN=quick"));
}

#[tokio::test]
async fn what_is_no_longer_wanted_is_not_held() {
    let acts: [&dyn Fn(&Session); 4] = [
        &|session| drop(session.stop()),
        &|session| drop(session.forget_certificate()),
        &|session| drop(session.take_certificate_path(Path::new("/another.pfx"))),
        &|session| drop(session.enter(Field::CertificatePath, "/another.pfx")),
    ];
    for act in acts {
        let session = session();
        let view = while_reading(&session, async || act(&session)).await;
        let certificate = &view.app_values.certificate;
        assert_eq!((held(&view), certificate.reading, &certificate.problem), (None, false, &None));
    }
}

#[cfg(unix)]
#[tokio::test]
async fn only_files_are_read() {
    let pipe = FILES.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let large = FILES.path().join("large");
    fs::write(&large, vec![b'x'; 10 << 20]).unwrap();
    for (path, problem) in [
        (pipe.as_path(), "problem-certificate-unreadable"),
        (FILES.path(), "problem-certificate-unreadable"),
        (Path::new("/dev/zero"), "problem-certificate-unreadable"),
        (large.as_path(), "problem-certificate-too-large"),
    ] {
        let session = session();
        session.take_certificate_path(path);
        let view = session.read_certificate(password()).await;
        assert_eq!(view.app_values.certificate.problem.unwrap().id, problem, "{}", path.display());
    }
}
