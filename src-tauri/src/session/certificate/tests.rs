//! Reading beside everything else: the newest file counts, and one that is no longer wanted does not.

use std::{fs, path::Path, process::Command, sync::LazyLock};

use onboarding::{Action, Field, Secretive};
use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
use rcgen::{CertificateParams, DnType, KeyPair, PKCS_RSA_SHA256};
use tempfile::TempDir;
use zeroize::Zeroizing;

use crate::{session::tests::Seat, view::View};

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

async fn name(seat: &Seat, file: &str) -> View {
    seat.enter(Field::CertificatePath, FILES.path().join(file).to_str().unwrap()).await
}

fn read() -> Action {
    Action::ReadCertificate(Secretive(Zeroizing::new("open".to_owned())))
}

fn held(view: &View) -> Option<&str> {
    view.app_values.certificate.held.as_ref().map(|held| held.subject.as_str())
}

/// A page while the slow file is being read.
async fn reading() -> Seat {
    let seat = Seat::new().await;
    name(&seat, "slow").await;
    assert!(seat.act(read()).await.app_values.certificate.reading, "it is said, and the session answers");
    seat
}

async fn has_read(seat: &mut Seat) -> View {
    seat.until(|view| !view.app_values.certificate.reading).await
}

#[tokio::test]
async fn what_was_read_is_held() {
    let view = has_read(&mut reading().await).await;
    assert_eq!(held(&view), Some("CN=slow"));
}

#[tokio::test]
async fn of_two_files_the_one_that_was_chosen_last_counts() {
    let mut seat = reading().await;
    name(&seat, "quick").await;
    seat.act(read()).await;
    assert_eq!(held(&has_read(&mut seat).await), Some("CN=quick"));
    let view = seat.until(|_| true).await;
    assert_eq!(held(&view), Some("CN=quick"), "the slow one tells nobody anything any more");
}

#[tokio::test]
async fn what_is_no_longer_wanted_is_not_held() {
    let acts = || {
        [
            Action::Stop,
            Action::ForgetCertificate,
            Action::Enter(Field::CertificatePath, "/another.pfx".to_owned()),
        ]
    };
    for act in acts() {
        let mut seat = reading().await;
        let at_once = seat.act(act).await.app_values.certificate;
        assert_eq!((at_once.held.is_some(), at_once.reading, at_once.problem), (false, false, None));
        // A file that is read afterwards is the next that anybody hears of.
        name(&seat, "quick").await;
        seat.act(read()).await;
        assert_eq!(held(&has_read(&mut seat).await), Some("CN=quick"));
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
        let mut seat = Seat::new().await;
        seat.enter(Field::CertificatePath, path.to_str().unwrap()).await;
        seat.act(read()).await;
        let view = has_read(&mut seat).await;
        assert_eq!(view.app_values.certificate.problem.unwrap().id, problem, "{}", path.display());
    }
}
