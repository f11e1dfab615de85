//! Why an action came to nothing, and what was written last.

use std::{io, path::PathBuf};

use crate::document::Document;

/// The catalogue's `problem-<code>`; the source is for the log.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error("no browser could be opened")]
    Browser(#[source] io::Error),
    #[error("the file could not be written")]
    File(#[source] io::Error),
    #[error("a finding forbids that the link leaves")]
    LinkMayNotLeave,
    #[error("the API has no such permission")]
    Permission(#[source] entra::Problem),
    #[error("the connection could not be set up")]
    Connection(#[from] entra::HttpOptionsError),
    /// The program failed at it; the file says where, if one could be written.
    #[error("the program stopped at it")]
    Stopped(Option<PathBuf>),
}

impl Refusal {
    /// The word of the catalogue: `problem-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::Browser(_) => "browser-not-opened",
            Refusal::File(_) => "file-not-written",
            Refusal::LinkMayNotLeave => "link-may-not-leave",
            Refusal::Permission(problem) => problem.code(),
            Refusal::Connection(_) => "connection-not-set-up",
            Refusal::Stopped(_) => "program-stopped",
        }
    }
}

/// The file that was written last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    pub document: Document,
    pub path: PathBuf,
}
