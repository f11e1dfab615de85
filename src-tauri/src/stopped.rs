//! A command that panics: the page is told, the session goes on, and a file says where it happened.

use std::future::Future;

use crash::{Crash, Program};
use serde::Serialize;
use tauri::{Runtime, ipc::Invoke};

use crate::session::Session;

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

/// The same of a command that waits: what it was busy with is not shown as running for ever.
pub(crate) fn unless_it_panics<T>(
    session: &Session,
    name: &'static str,
    work: impl Future<Output = T>,
) -> impl Future<Output = Result<T, Stopped>> {
    let guarded = crash::guard_future(work);
    async move {
        guarded.await.map_err(|crash| {
            session.leave_off();
            Stopped::by(&crash, name)
        })
    }
}

impl Stopped {
    fn by(crash: &Crash, name: &str) -> Stopped {
        let path = PROGRAM.write_down(crash, name).ok().map(|path| path.display().to_string());
        Stopped { code: "program-stopped", path }
    }
}

#[cfg(test)]
mod tests {
    use time::OffsetDateTime;
    use wording::Language;

    use super::*;
    use crate::{session::World, view::Field};

    const CUSTOMER: &str = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";

    fn session() -> Session {
        let open = |_: &str| panic!("no browser was ever so broken");
        Session::new(Language::En, World { now: OffsetDateTime::now_utc, open, downloads: || None })
    }

    fn block_on<T>(work: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
    }

    #[test]
    fn a_command_that_panics_leaves_a_session_that_answers() {
        install();
        let session = session();
        session.enter(Field::Customer, CUSTOMER);
        let opening = unless_it_panics(&session, "open_portal", async { session.open_portal().map(drop) });
        let stopped = block_on(opening).unwrap_err();
        assert_eq!(stopped.code, "program-stopped");
        let path = stopped.path.unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::remove_file(path).unwrap();
        assert!(text.contains("command: open_portal") && text.contains("no browser was ever"), "{text}");
        assert_eq!(session.view().customer.field.text, CUSTOMER, "nothing that was typed is lost");
        assert_eq!(session.enter(Field::Customer, "contoso.com").customer.field.text, "contoso.com");
    }

    /// What overflows a stack is no panic: nothing catches it. A thread of the window has 2 MiB, and holds work more than once.
    #[test]
    fn work_that_waits_for_much_stays_small_on_the_stack() {
        let session = session();
        let sizes = [
            size_of_val(&session.run_test(|_| {})),
            size_of_val(&session.watch_consent()),
            size_of_val(&session.find_tenant()),
            size_of_val(&session.go_to(None)),
        ];
        assert!(sizes.iter().all(|size| *size < 16 * 1024), "{sizes:?}");
    }

    #[test]
    fn a_panic_while_the_session_is_held_keeps_nobody_out() {
        install();
        let session = session();
        session.enter(Field::Customer, CUSTOMER);
        let (stopped, view) = std::thread::scope(|scope| {
            let stopped = scope.spawn(|| crash::guard(|| session.panics_while_held())).join().unwrap();
            (stopped, session.view())
        });
        assert!(stopped.is_err());
        assert_eq!(view.customer.field.text, CUSTOMER);
        let left = block_on(unless_it_panics(&session, "run_test", async {
            session.begins_to_run();
            panic!("in the middle of a test")
        }));
        let left: Stopped = left.map(|(): ()| ()).unwrap_err();
        drop(left.path.map(std::fs::remove_file));
        let view = session.view();
        assert!(!view.test.running && !view.customer.looking, "nothing is shown as running for ever");
    }
}
