//! Running what waits: until it is done, or until Ctrl-C.

use std::future::Future;

use consentry::Sentence;

use crate::ending::{Ending, Stop};

/// One thread is enough for a handful of requests, and starts in no time.
pub(crate) fn interrupted(work: impl Future<Output = Result<Ending, Stop>>) -> Result<Ending, Stop> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|_| no_runtime())?;
    let ending = runtime.block_on(async {
        tokio::select! {
            ending = work => ending,
            Ok(()) = tokio::signal::ctrl_c() => Err(Stop::interrupted()),
        }
    });
    // A question that nobody answered still waits for its line: the program does not.
    runtime.shutdown_background();
    ending
}

fn no_runtime() -> Stop {
    Stop { ending: Ending::Surroundings, ..Stop::new(Sentence::new("terminal-problem-no-runtime")) }
}
