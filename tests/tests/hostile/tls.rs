//! Certificates that must not be trusted: the handshake ends before anything is said.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use time::{Duration, OffsetDateTime};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};

use crate::row::check;
use crate::server::Server;

/// What is wrong with the certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    Nothing,
    Expired,
    NotYetValid,
    OtherHost,
    SelfSigned,
    UnknownCa,
}

#[test]
fn no_secret_goes_to_a_server_that_cannot_prove_its_name() {
    for wrong in [
        Wrong::Nothing,
        Wrong::Expired,
        Wrong::NotYetValid,
        Wrong::OtherHost,
        Wrong::SelfSigned,
        Wrong::UnknownCa,
    ] {
        let (acceptor, ca_pem) = made(wrong);
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), ca_pem).unwrap();
        let server = Server::over_tls(acceptor);
        let run = check(&server.ground.base, &["--ca-file", file.path().to_str().unwrap()]);
        let verdict = &run.json["verdict"];
        let ended = (run.code, verdict["cause"].as_str().unwrap(), verdict["detail"].as_str());
        if wrong == Wrong::Nothing {
            assert_eq!(ended, (Some(0), "verified", None), "{}", run.err);
            continue;
        }
        assert_eq!(ended, (Some(4), "tls", Some("tls-failure")), "{wrong:?}");
        assert!(server.heard().is_empty(), "{wrong:?}: a request was sent");
    }
}

fn made(wrong: Wrong) -> (TlsAcceptor, String) {
    let (shown, unknown) = (authority("Shown CA"), authority("Unknown CA"));
    let host = if wrong == Wrong::OtherHost { "login.contosomdr.example" } else { "localhost" };
    let mut params = CertificateParams::new([host.to_owned()]).unwrap();
    let now = OffsetDateTime::now_utc();
    let (from, until) = match wrong {
        Wrong::Expired => (-2, -1),
        Wrong::NotYetValid => (1, 2),
        _ => (-1, 1),
    };
    params.not_before = now + Duration::days(from);
    params.not_after = now + Duration::days(until);
    let key = KeyPair::generate().unwrap();
    let certificate = match wrong {
        Wrong::SelfSigned => params.self_signed(&key).unwrap(),
        Wrong::UnknownCa => params.signed_by(&key, &unknown).unwrap(),
        _ => params.signed_by(&key, &shown).unwrap(),
    };
    (acceptor(certificate.der().clone(), &key), shown.pem())
}

fn authority(name: &str) -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

fn acceptor(certificate: CertificateDer<'static>, key: &KeyPair) -> TlsAcceptor {
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], PrivatePkcs8KeyDer::from(key.serialize_der()).into())
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}
