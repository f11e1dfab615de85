//! The one-button test.
pub(crate) mod name;
