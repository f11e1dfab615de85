//! A command that panics: the page is told, the session goes on, and a file says where it happened.

use crash::{Crash, Program};
use serde::Serialize;
use tauri::{Runtime, ipc::Invoke};

use crate::view::RefusalView;

const PROGRAM: Program = Program { name: "consentry-window", version: env!("CARGO_PKG_VERSION") };

/// A refusal of the page's own kind, with the file that was written.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Stopped {
    pub(crate) code: &'static str,
    /// `None` where none could be written.
    pub(crate) path: Option<String>,
}

/// What panics outside of any command is written down as well; its message is not printed.
pub(crate) fn install() {
    crash::install(|crash| drop(PROGRAM.write_down(crash, "–")));
}

/// Commands, of which one that panics at once is refused. The window lives on, which a panic on its thread would end.
pub(crate) fn guarding<R: Runtime>(commands: impl Fn(Invoke<R>) -> bool) -> impl Fn(Invoke<R>) -> bool {
    move |invoke| {
        let (name, resolver) = (invoke.message.command().to_owned(), invoke.resolver.clone());
        crash::guard(|| commands(invoke)).unwrap_or_else(|crash| {
            resolver.reject(Stopped::by(&crash, &name));
            true
        })
    }
}

impl Stopped {
    /// Nothing could be written down.
    pub(crate) const NOWHERE: Stopped = Stopped { code: "program-stopped", path: None };

    pub(crate) fn by(crash: &Crash, name: &str) -> Stopped {
        let path = PROGRAM.write_down(crash, name).ok().map(|path| path.display().to_string());
        Stopped { code: "program-stopped", path }
    }
}

impl From<Stopped> for RefusalView {
    fn from(stopped: Stopped) -> RefusalView {
        RefusalView { code: stopped.code.to_owned(), path: stopped.path }
    }
}
