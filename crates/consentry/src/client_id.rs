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
    pub fn parse(text: &str) -> Result<ClientId, Problem> {
        let text = pasted::tidy(text)?;
        pasted::one_guid(&text)?.map(ClientId).ok_or(Problem::ClientIdMissing)
    }

    pub fn uuid(self) -> Uuid {
        self.0
    }
}

impl fmt::Display for ClientId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}
