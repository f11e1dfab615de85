//! The certificates of https: a CA made at every start and kept in memory, and one for this machine, right or wrong.

use std::io;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, ExtendedKeyUsagePurpose,
    IsCa, KeyPair, KeyUsagePurpose,
};
use time::{Duration, OffsetDateTime};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

/// Which certificate the https service shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TlsKind {
    /// For `localhost` and `127.0.0.1`, by the CA of `ca_pem`.
    #[default]
    Good,
    /// By a CA that nobody was shown, as behind a proxy that looks inside.
    UnknownCa,
    /// For another host name.
    OtherHost,
    /// Over since yesterday.
    Expired,
}

pub(crate) struct Certified {
    pub(crate) ca_pem: String,
    pub(crate) acceptor: TlsAcceptor,
}

impl Certified {
    pub(crate) fn make(kind: TlsKind) -> io::Result<Certified> {
        let shown = authority("Consentry practice CA")?;
        let ca_pem = shown.pem();
        let signer = match kind {
            TlsKind::UnknownCa => authority("Contoso inspection CA")?,
            TlsKind::Good | TlsKind::OtherHost | TlsKind::Expired => shown,
        };

        let key = KeyPair::generate().map_err(io::Error::other)?;
        let certificate = machine(kind)?.signed_by(&key, &signer).map_err(io::Error::other)?;
        // Named here, because two providers in one process would leave rustls without a choice.
        let provider = Arc::new(aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
            )
            .map_err(io::Error::other)?;
        Ok(Certified { ca_pem, acceptor: TlsAcceptor::from(Arc::new(config)) })
    }
}

fn authority(name: &str) -> io::Result<CertifiedIssuer<'static, KeyPair>> {
    let mut params = CertificateParams::default();
    named(&mut params, name);
    valid_from_yesterday(&mut params, 2);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let key = KeyPair::generate().map_err(io::Error::other)?;
    CertifiedIssuer::self_signed(params, key).map_err(io::Error::other)
}

fn machine(kind: TlsKind) -> io::Result<CertificateParams> {
    let names = match kind {
        TlsKind::OtherHost => vec!["login.contosomdr.example".to_owned()],
        TlsKind::Good | TlsKind::UnknownCa | TlsKind::Expired => vec!["localhost".into(), "127.0.0.1".into()],
    };
    let mut params = CertificateParams::new(names).map_err(io::Error::other)?;
    named(&mut params, "Consentry practice service");
    valid_from_yesterday(&mut params, if kind == TlsKind::Expired { 0 } else { 2 });
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}

fn named(params: &mut CertificateParams, name: &str) {
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
}

/// Since a day and an hour ago: 0 days are over since yesterday.
fn valid_from_yesterday(params: &mut CertificateParams, days: i64) {
    params.not_before = OffsetDateTime::now_utc().saturating_sub(Duration::hours(25));
    params.not_after = params.not_before.saturating_add(Duration::minutes(days.saturating_mul(24 * 60) + 1));
}
