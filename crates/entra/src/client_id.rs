//! The application (client) ID of the partner's app registration.

use std::fmt;

use serde::Serialize;
use uuid::Uuid;

use crate::{Problem, pasted};

/// An application (client) ID; written in lower case with dashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct ClientId(Uuid);

impl ClientId {
    /// Reads the ID out of anything pasted that holds exactly one.
    ///
    /// # Errors
    /// [`Problem::ClientIdMissing`] without an ID, [`Problem::SeveralIds`] with two, [`Problem::TooLong`] for
    /// a file.
    ///
    /// ```
    /// let app = entra::ClientId::parse("Application (client) ID : {9D3F6C20-5B1E-47A8-8E94-2FA07C6D1B35}")?;
    /// assert_eq!(app.to_string(), "9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35");
    /// assert_eq!(app.fingerprint().to_string(), "9d3f6c20");
    /// # Ok::<(), entra::Problem>(())
    /// ```
    pub fn parse(text: &str) -> Result<ClientId, Problem> {
        let text = pasted::tidy(text)?;
        pasted::one_guid(&text)?.map(ClientId).ok_or(Problem::ClientIdMissing)
    }

    /// The bare number.
    pub fn uuid(self) -> Uuid {
        self.0
    }

    /// What one person reads out to another to make sure that both mean this app.
    pub fn fingerprint(self) -> Fingerprint {
        Fingerprint(self.0.as_fields().0)
    }
}

/// The first block of an application ID, such as `9d3f6c20`: what a customer's admin compares by telephone.
///
/// A consent link can be exchanged on its way with every word around it kept, so nothing beside the link proves it.
/// The ID inside it can be compared: Microsoft assigns it, and nobody can choose one. Eight characters are short
/// enough to be read out, and to meet them by chance takes some four thousand million registrations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(u32);

impl From<Uuid> for ClientId {
    fn from(id: Uuid) -> Self {
        ClientId(id)
    }
}

impl fmt::Display for ClientId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_is_the_ids_first_block_as_it_is_written() {
        for id in ["9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35", "0000000A-5B1E-47A8-8E94-2FA07C6D1B35"] {
            let client_id = ClientId::parse(id).unwrap();
            let fingerprint = client_id.fingerprint().to_string();
            assert_eq!(fingerprint, id[..8].to_lowercase());
            assert!(client_id.to_string().starts_with(&fingerprint));
        }
    }
}
