//! Asking for consent and reading the answer.

pub(crate) mod read_back_code;
pub(crate) mod reply_way;
pub(crate) mod request;
mod short_hash;
pub(crate) mod trust_words;
