//! Asking for consent and reading the answer.

pub(crate) mod judgement;
pub(crate) mod link;
pub(crate) mod listener;
pub(crate) mod reply;
pub(crate) mod state;
