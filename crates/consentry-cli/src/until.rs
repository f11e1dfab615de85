//! Running what waits: until it is done, or until it is asked to end.

use std::future::Future;

use explain::Sentence;
use tokio::runtime::Runtime;

use crate::output::{ExitCode, Stop};

/// One thread is enough for a handful of requests, and starts in no time.
pub(crate) fn interrupted(work: impl Future<Output = Result<ExitCode, Stop>>) -> Result<ExitCode, Stop> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = Leaving(Some(runtime.map_err(|_| no_runtime())?));
    runtime.0.as_ref().ok_or_else(no_runtime)?.block_on(async {
        tokio::select! {
            ending = work => ending,
            () = asked_to_end() => Err(Stop::interrupted()),
        }
    })
}

/// A question that nobody answered still waits for its line: the program does not, however it ends.
struct Leaving(Option<Runtime>);

impl Drop for Leaving {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// By Ctrl-C, or by whoever manages the machine's programs: what was laid down for the time of running goes either way.
async fn asked_to_end() {
    let ctrl_c = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending().await
        }
    };
    #[cfg(unix)]
    if let Ok(mut ended) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            () = ctrl_c => {}
            _ = ended.recv() => {}
        }
        return;
    }
    ctrl_c.await;
}

fn no_runtime() -> Stop {
    Stop::of_computer(Sentence::new("terminal-problem-no-runtime"))
}
