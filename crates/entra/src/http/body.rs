//! What comes of an answer, until it is text.

use zeroize::Zeroizing;

use super::BODY_LIMIT;

/// Room for an answer that does not say how long it is. Bytes.
const USUAL_LENGTH: usize = 16 * 1024;

/// The bytes of an answer, which may hold a token: none of them stays behind in memory that was given back.
pub(super) struct Body(pub(super) Zeroizing<Vec<u8>>);

impl Body {
    /// `None`: the answer does not say how long it is.
    pub(super) fn of_length(length: Option<usize>) -> Body {
        Body(Zeroizing::new(Vec::with_capacity(length.unwrap_or(USUAL_LENGTH).min(BODY_LIMIT))))
    }

    pub(super) fn take(&mut self, chunk: &[u8]) {
        let needed = self.0.len() + chunk.len();
        if needed > self.0.capacity() {
            let mut larger = Vec::with_capacity(needed.max(2 * self.0.capacity()));
            larger.extend_from_slice(&self.0);
            self.0 = Zeroizing::new(larger);
        }
        self.0.extend_from_slice(chunk);
    }

    pub(super) fn text(mut self) -> Zeroizing<String> {
        let bytes = std::mem::take(&mut *self.0);
        Zeroizing::new(String::from_utf8(bytes).unwrap_or_else(|error| {
            String::from_utf8_lossy(&Zeroizing::new(error.into_bytes())).into_owned()
        }))
    }
}
