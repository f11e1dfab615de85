//! Asking for consent and reading the answer.

mod fingerprint;
pub(crate) mod judgement;
pub(crate) mod link;
pub(crate) mod listener;
pub(crate) mod read_back_code;
pub(crate) mod reply;
pub(crate) mod reply_way;
pub(crate) mod request;
pub(crate) mod state;
pub(crate) mod trust_words;
