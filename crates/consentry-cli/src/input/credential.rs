//! How the app proves who it is: a certificate file where one is named, else a secret.

use std::{
    io::{self, IsTerminal},
    path::PathBuf,
    sync::Arc,
};

use clap::Args;
use entra::{ClientCertificate, Credential, Problem};
use explain::Sentence;
use time::OffsetDateTime;
use tokio::task::spawn_blocking;
use zeroize::Zeroizing;

use super::{file, secret};
use crate::output::{Stop, Terminal};

#[derive(Args)]
pub(crate) struct CredentialOptions {
    #[arg(long, help = "terminal-help-secret-stdin")]
    secret_stdin: bool,
    #[arg(long, value_name = "FILE", help = "terminal-help-certificate")]
    certificate: Option<PathBuf>,
    #[arg(long, help = "terminal-help-certificate-password-stdin")]
    certificate_password_stdin: bool,
}

/// The credential for this run; what is worth knowing about it is told.
pub(crate) async fn of(given: &CredentialOptions, terminal: &Terminal) -> Result<Credential, Stop> {
    let Some(path) = given.certificate.as_deref() else {
        return secret::of(given.secret_stdin, terminal).await.map(Credential::Secret);
    };
    // One byte more than a certificate may have is enough to be told so.
    let bytes = Arc::new(file::read("--certificate", path, ClientCertificate::FILE_LIMIT + 1).await?);
    let password = match given.certificate_password_stdin {
        true => Some(secret::from_stdin("--certificate-password-stdin").await?),
        false => None,
    };
    let certificate = match read(&bytes, password.as_ref()).await {
        Err(Problem::CertificatePassword) if password.is_none() && io::stdin().is_terminal() => {
            let typed = secret::asked(terminal.words("terminal-ask-certificate-password")).await?;
            read(&bytes, Some(&typed)).await
        }
        read => read,
    };
    let certificate = certificate.map_err(|problem| Stop::value("--certificate", &problem))?;
    let note = certificate.note(OffsetDateTime::now_utc()).map(Sentence::from);
    note.iter().for_each(|note| terminal.aside(terminal.tell(note)));
    Ok(Credential::Certificate(certificate))
}

/// Decryption may take a second: beside the runtime, so that Ctrl-C is heard.
async fn read(
    bytes: &Arc<Zeroizing<Vec<u8>>>,
    password: Option<&Zeroizing<String>>,
) -> Result<ClientCertificate, Problem> {
    // A line end belongs to the pipe, not to the password.
    let password = password.map(|text| text.trim_end_matches(['\r', '\n']).into());
    let bytes = bytes.clone();
    let read = spawn_blocking(move || ClientCertificate::parse(&bytes, password.as_ref())).await;
    read.unwrap_or(Err(Problem::CertificateUnreadable))
}
