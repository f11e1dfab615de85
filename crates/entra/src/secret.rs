//! The app's client secret: kept in memory only, never shown, and read with care for what goes wrong in copying.

use std::{fmt, sync::Arc};

use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::{Note, Problem, pasted};

/// Characters; far above any secret of Entra's (40 today), far below a pasted file.
const LIMIT: usize = 1_024;

/// A client secret's value. Clones share one piece of memory, which is wiped with the last; `Debug` tells nothing of it.
#[derive(Clone)]
pub struct ClientSecret(Arc<SecretString>);

impl ClientSecret {
    /// Takes the value out of what was pasted, and says what was taken away or looks odd.
    ///
    /// # Errors
    /// [`Problem::SecretEmpty`], [`Problem::SecretTooLong`], and [`Problem::SecretIsId`] for the ID that the
    /// portal shows beside it.
    pub fn parse(text: &str) -> Result<(ClientSecret, Vec<Note>), Problem> {
        if text.len() > LIMIT {
            return Err(Problem::SecretTooLong { limit: LIMIT });
        }
        let mut notes = Vec::new();
        let whole = Zeroizing::new(text.to_owned());
        let mut value = whole.trim();
        if value.len() < whole.trim_end_matches(['\r', '\n']).len() {
            notes.push(Note::SecretBlanks);
        }
        for quote in ['"', '\'', '`'] {
            if let Some(inner) = value.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) {
                value = inner.trim();
                notes.push(Note::SecretQuotes);
                break;
            }
        }
        let mut joined = Zeroizing::new(String::with_capacity(value.len()));
        joined.extend(value.split(['\r', '\n']).map(str::trim));
        if joined.len() < value.len() {
            notes.push(Note::SecretLineBreak);
        }
        if joined.is_empty() {
            return Err(Problem::SecretEmpty);
        }
        if is_guid(&joined) {
            return Err(Problem::SecretIsId);
        }
        if looks_url_encoded(&joined) {
            notes.push(Note::SecretUrlEncoded);
        }
        if joined.len() == 40 && joined.bytes().all(|b| b.is_ascii_hexdigit()) {
            notes.push(Note::SecretLooksLikeThumbprint);
        }
        Ok((ClientSecret::exactly(&joined), notes))
    }

    /// Takes the value as it stands, for callers that hold it already (standard input of a script).
    pub fn exactly(value: &str) -> ClientSecret {
        ClientSecret(Arc::new(SecretString::from(value)))
    }

    /// The secret's ID in the secret's place, as callers that parse nothing may bring it.
    pub fn is_id(&self) -> bool {
        is_guid(self.expose())
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for ClientSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientSecret(redacted)")
    }
}

/// The whole text is one GUID, in whatever dress: that is a secret's ID.
fn is_guid(text: &str) -> bool {
    let bare = text.trim_matches(['{', '}', '(', ')']);
    let bare = bare.strip_prefix("urn:uuid:").unwrap_or(bare);
    bare.len() == 36 && pasted::guids_in(bare).len() == 1
}

fn looks_url_encoded(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.windows(3).any(|w| w[0] == b'%' && w[1].is_ascii_hexdigit() && w[2].is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, Vec<Note>) {
        let (secret, notes) = ClientSecret::parse(text).unwrap();
        (secret.expose().to_owned(), notes)
    }

    #[test]
    fn copying_leaves_its_traces_and_they_are_taken_away() {
        assert_eq!(read("aB~8.x-1"), ("aB~8.x-1".into(), vec![]));
        assert_eq!(read("aB~8.x-1\r\n"), ("aB~8.x-1".into(), vec![]));
        assert_eq!(read("  aB~8.x-1"), ("aB~8.x-1".into(), vec![Note::SecretBlanks]));
        assert_eq!(read("\"aB~8.x-1\""), ("aB~8.x-1".into(), vec![Note::SecretQuotes]));
        assert_eq!(read("aB~8\n .x-1"), ("aB~8.x-1".into(), vec![Note::SecretLineBreak]));
        assert_eq!(read("aB%2B1"), ("aB%2B1".into(), vec![Note::SecretUrlEncoded]));
        assert_eq!(read(&"0a".repeat(20)).1, [Note::SecretLooksLikeThumbprint]);
    }

    #[test]
    fn the_secrets_id_is_called_what_it_is() {
        for text in ["0f3c9b1e-93d7-4a86-b1c9-7d90a5e2f314", " {0F3C9B1E-93D7-4A86-B1C9-7D90A5E2F314} "] {
            assert_eq!(ClientSecret::parse(text).unwrap_err(), Problem::SecretIsId);
        }
        assert_eq!(ClientSecret::parse(" \n").unwrap_err(), Problem::SecretEmpty);
        assert_eq!(
            ClientSecret::parse(&"x".repeat(1025)).unwrap_err(),
            Problem::SecretTooLong { limit: 1024 }
        );
    }

    #[test]
    fn debug_tells_nothing() {
        assert_eq!(format!("{:?}", ClientSecret::exactly("canary")), "ClientSecret(redacted)");
    }
}
