//! What goes out: words, documents and exit codes.

pub(crate) mod browser;
pub(crate) mod exit_code;
pub(crate) mod help;
pub(crate) mod report;
pub(crate) mod row;
pub(crate) mod stop;
pub(crate) mod terminal;
pub(crate) mod usage_error;
pub(crate) mod verdict;
pub(crate) mod verification;
