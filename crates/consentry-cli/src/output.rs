//! What goes out: words, documents and exit codes.

pub(crate) mod browser;
mod exit_code;
pub(crate) mod help;
pub(crate) mod report;
pub(crate) mod row;
mod stop;
mod terminal;
pub(crate) mod usage_error;
pub(crate) mod verdict;
pub(crate) mod verification;

pub(crate) use exit_code::ExitCode;
pub(crate) use stop::Stop;
pub(crate) use terminal::{FAINT, STRONG, Terminal, padded, width};
