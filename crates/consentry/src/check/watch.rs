//! Testing again by itself while waiting can help: growing pauses, a new token each time, stopped by dropping it.

use std::time::Duration;

use time::OffsetDateTime;
use tokio::time::Instant;

use super::{Check, Progress, Report, run};
use crate::{Cause, Turn, http::Http};

/// How long to keep trying.
#[derive(Clone, Copy, Debug)]
pub struct Watch {
    pub at_most: Duration,
    /// Also wait for a consent that is not there yet.
    pub for_consent: bool,
}

/// First pause; each is half as long again as the one before, up to the last.
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Runs the test until its verdict is not "wait" any more, or the time is over; answers with the last report.
/// `clock` is this computer's wall clock. `seen` is told each verdict on the way and the pause that follows.
pub async fn watch(
    check: &Check,
    http: &Http,
    clock: impl Fn() -> OffsetDateTime,
    watch: Watch,
    progress: &Progress,
    mut seen: impl FnMut(&Report, Duration),
) -> Report {
    let begun = Instant::now();
    let mut pause = FIRST_PAUSE;
    loop {
        let report = run(check, http, clock(), progress).await;
        let cause = report.verdict.cause;
        let waits = cause.turn() == Turn::Wait || (watch.for_consent && cause == Cause::ConsentMissing);
        let asked_to = report.verdict.retry_after_s.map(|s| Duration::from_secs(s.into()));
        let next = asked_to.unwrap_or(pause).max(pause.min(Duration::from_secs(1)));
        if !waits || begun.elapsed() + next > watch.at_most {
            return report;
        }
        seen(&report, next);
        tokio::time::sleep(next).await;
        pause = (pause * 3 / 2).min(LONGEST_PAUSE);
    }
}
