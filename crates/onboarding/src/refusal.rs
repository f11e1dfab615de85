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
    Permission(#[source] consentry::Problem),
}

/// The file that was written last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    pub document: Document,
    pub path: PathBuf,
}
