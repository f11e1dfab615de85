//! The app's credential on its way in: a secret that is never shown again, or a certificate file.

use entra::{ClientCertificate, ClientSecret, Problem};
use explain::Sentence;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// How the app proves who it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CredentialKind {
    #[default]
    Secret,
    Certificate,
}

/// The secret's field: its text is never kept, only what was said of it.
#[derive(Clone, Debug, Default)]
pub struct Secret {
    value: Option<ClientSecret>,
    pub problem: Option<Problem>,
    pub notes: Vec<Sentence>,
}

/// The certificate's file: its key is held like a secret.
#[derive(Clone, Debug, Default)]
pub struct CertificateFile {
    pub name: String,
    value: Option<ClientCertificate>,
    pub problem: Option<Problem>,
    pub notes: Vec<Sentence>,
}

impl Secret {
    /// A slip of the hand does not throw away the secret that was held before.
    pub(crate) fn read(&mut self, text: &str) {
        match ClientSecret::parse(text) {
            Ok((value, notes)) => {
                let notes = notes.into_iter().map(Sentence::from).collect();
                *self = Secret { value: Some(value), problem: None, notes };
            }
            Err(problem) => self.problem = Some(problem),
        }
    }

    pub(crate) fn hold(&mut self, value: ClientSecret) {
        *self = Secret { value: Some(value), ..Secret::default() };
    }

    pub(crate) fn value(&self) -> Option<&ClientSecret> {
        self.value.as_ref()
    }

    pub fn is_held(&self) -> bool {
        self.value.is_some()
    }
}

impl CertificateFile {
    pub(crate) fn take(&mut self, name: &str, read: Result<ClientCertificate, Problem>, now: OffsetDateTime) {
        name.clone_into(&mut self.name);
        match read {
            Ok(value) => {
                self.notes = value.note(now).map(Sentence::from).into_iter().collect();
                self.problem = None;
                self.value = Some(value);
            }
            Err(problem) => self.problem = Some(problem),
        }
    }

    pub fn value(&self) -> Option<&ClientCertificate> {
        self.value.as_ref()
    }
}
