//! Asking an admin for consent, and reading the answer.

pub(crate) mod link;
pub(crate) mod listener;
pub(crate) mod redirect_uri;
pub(crate) mod reply;
pub(crate) mod state;
