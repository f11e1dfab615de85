//! Why an action could not be carried out.

use consentry::Problem;

/// A word for `problem-<code>`.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error(transparent)]
    Problem(#[from] Problem),
    #[error("the browser could not be opened")]
    Browser(#[source] std::io::Error),
    #[error("practice mode could not be started")]
    Practice(#[source] std::io::Error),
    #[error("the file could not be written")]
    File(#[source] std::io::Error),
    #[error("the connection could not be set up")]
    Http(#[from] consentry::HttpOptionsError),
}

impl Refusal {
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::Problem(problem) => problem.code(),
            Refusal::Browser(_) => "browser-not-opened",
            Refusal::Practice(_) => "practice-not-started",
            Refusal::File(_) => "file-not-written",
            Refusal::Http(_) => "connection-not-set-up",
        }
    }
}
