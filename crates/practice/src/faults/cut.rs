//! The wish that a connection ends in a reset instead of cleanly.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Held by each request of a connection; cutting it makes the connection's end a reset.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cut(Arc<AtomicBool>);

impl Cut {
    /// Takes effect when the connection is let go of.
    pub(crate) fn make(&self) {
        self.0.store(true, Ordering::Release);
    }

    pub(crate) fn is_made(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}
