//! What is left of the contract when the program itself fails: one document, one sentence, one file, one exit code.

use crash::{Crash, Program};
use entra::{Api, Cause, Detail, Verdict};
use explain::Sentence;
use serde::Serialize;

use crate::output::{ExitCode, Terminal, verdict::VerdictView};

const PROGRAM: Program = Program { name: "consentry", version: env!("CARGO_PKG_VERSION") };

#[derive(Serialize)]
struct Document {
    schema: u32,
    verdict: VerdictView,
    /// The file that tells where it happened; `null` where none could be written.
    diagnostics: Option<String>,
}

/// Does what a command does; a panic in it ends as `unknown` does.
pub(crate) fn unless_it_panics(
    terminal: &mut Terminal,
    command: &str,
    work: impl FnOnce(&mut Terminal) -> ExitCode,
) -> ExitCode {
    // Nobody waits for what panics elsewhere: it is an error of whatever does.
    crash::install(|crash| drop(PROGRAM.write_down(crash, "–")));
    crash::guard(|| work(terminal)).unwrap_or_else(|crash| tell(terminal, &crash, command))
}

fn tell(terminal: &Terminal, crash: &Crash, command: &str) -> ExitCode {
    let verdict = Verdict { detail: Some(Detail::ProgramStopped), ..Verdict::of(Cause::Unknown) };
    let view = VerdictView::of(terminal, &verdict, "", Api::default());
    let diagnostics = PROGRAM.write_down(crash, command).ok().map(|path| path.display().to_string());
    terminal.aside(&view.title);
    terminal.aside(&view.meaning);
    terminal.aside(&view.next_step);
    if let Some(path) = &diagnostics {
        terminal.aside(terminal.tell(&Sentence::new("terminal-stopped-file").with("path", path)));
    }
    if terminal.json && !terminal.has_document() {
        terminal.document(&Document { schema: 1, verdict: view, diagnostics });
    }
    verdict.cause.into()
}

#[cfg(test)]
mod tests {
    use std::{env, fs, hint::black_box, path::Path, process::Command};

    use serde_json::Value;
    use wording::Language;

    use super::*;

    const SECRET: &str = "practice~not+a.real-secret_2026";

    /// Runs one of the tests below in a process of its own, and what it left: exit code, stdout, stderr.
    fn left_by(test: &str, home: &Path) -> (Option<i32>, String, String) {
        let output = Command::new(env::current_exe().unwrap())
            .args([&format!("stopped::tests::{test}"), "--exact", "--ignored", "--nocapture", "-q"])
            .env_clear()
            .env("XDG_STATE_HOME", home)
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    }

    fn ends(json: bool, work: impl FnOnce(&mut Terminal) -> ExitCode) -> ! {
        let mut terminal = Terminal::new(Language::En);
        terminal.json = json;
        let ending = unless_it_panics(&mut terminal, "check", work);
        let exit: u8 = ending.number();
        std::process::exit(exit.into())
    }

    #[test]
    #[ignore = "run by the tests beside it, in a process of its own"]
    fn panics_with_a_secret() {
        ends(true, |_| panic!("cannot take {}", black_box(SECRET)));
    }

    #[test]
    #[ignore = "run by the tests beside it, in a process of its own"]
    fn panics_for_a_reader() {
        ends(false, |_| panic!("cannot take {}", black_box(SECRET)));
    }

    #[test]
    #[ignore = "run by the tests beside it, in a process of its own"]
    fn panics_after_its_document() {
        ends(true, |terminal| {
            terminal.document(&17);
            panic!("too late");
        });
    }

    #[test]
    #[ignore = "run by the tests beside it, in a process of its own"]
    fn panics_while_something_else_waits() {
        ends(true, |_| {
            let done = crate::until::interrupted(async {
                // As a question that nobody answers: it would hold up the end for ever.
                let (kept, never) = std::sync::mpsc::channel::<()>();
                drop(tokio::task::spawn_blocking(move || never.recv()));
                std::mem::forget(kept);
                tokio::task::yield_now().await;
                panic!("while waiting");
            });
            done.unwrap_or(ExitCode::Done)
        });
    }

    #[test]
    fn a_panic_ends_in_one_document_one_file_and_the_code_of_unknown() {
        let home = tempfile::tempdir().unwrap();
        let (code, out, err) = left_by("panics_with_a_secret", home.path());
        assert_eq!(code, Some(3), "{out}{err}");
        let document: Value = serde_json::from_str(&out[out.find('{').unwrap()..]).unwrap();
        let verdict = &document["verdict"];
        assert_eq!((&verdict["cause"], &verdict["detail"]), (&"unknown".into(), &"program-stopped".into()));
        let path = Path::new(document["diagnostics"].as_str().unwrap());
        assert_eq!(path.parent(), Some(home.path().join("consentry").as_path()));
        let written = fs::read_to_string(path).unwrap();
        assert!(written.contains("command: check\nplace: ") && written.contains("stopped.rs:"), "{written}");
        assert!(err.contains(path.to_str().unwrap()), "{err}");
        for left in [&out, &err, &written] {
            assert!(!left.contains(SECRET), "{left}");
        }
    }

    #[test]
    fn a_reader_is_told_on_stderr_where_the_file_is() {
        let home = tempfile::tempdir().unwrap();
        let (code, out, err) = left_by("panics_for_a_reader", home.path());
        assert_eq!(code, Some(3));
        assert!(!out.contains('{'), "{out}");
        assert_eq!(err.lines().count(), 4, "{err}");
        assert!(err.contains(home.path().to_str().unwrap()) && !err.contains(SECRET), "{err}");
    }

    #[test]
    fn a_document_that_was_written_stays_the_only_one() {
        let home = tempfile::tempdir().unwrap();
        let (code, out, _) = left_by("panics_after_its_document", home.path());
        assert_eq!((code, out.contains("17"), out.contains("verdict")), (Some(3), true, false));
    }

    #[test]
    fn nothing_that_still_waits_holds_up_the_end() {
        let home = tempfile::tempdir().unwrap();
        let (code, out, _) = left_by("panics_while_something_else_waits", home.path());
        assert_eq!((code, out.contains("program-stopped")), (Some(3), true), "{out}");
    }
}
