//! Testing again by itself while waiting can help: growing pauses, a new token each time, stopped by dropping it.

use std::time::Duration;

use entra::{Cause, Http, Turn, Verdict};
use time::OffsetDateTime;
use tokio::time::Instant;

use super::{Check, Outcome, Progress, Report, run};
use crate::CheckName;

/// How long to keep trying, and how often.
#[derive(Clone, Copy, Debug)]
pub struct Watch {
    at_most: Duration,
    /// Also wait for a consent that is not there yet.
    for_consent: bool,
    next_pause: Duration,
    /// Pauses grow by half up to this.
    longest_pause: Duration,
}

impl Watch {
    /// While Microsoft is still copying, throttles or is away.
    pub fn while_waiting_helps(at_most: Duration) -> Watch {
        let seconds = Duration::from_secs;
        Watch { at_most, for_consent: false, next_pause: seconds(2), longest_pause: seconds(30) }
    }

    /// Until an admin, who may sit anywhere, has accepted.
    pub fn until_consent(at_most: Duration) -> Watch {
        let seconds = Duration::from_secs;
        Watch { at_most, for_consent: true, next_pause: seconds(5), longest_pause: seconds(60) }
    }

    /// The pause before the next try; `None` where waiting does not help or the time is over.
    /// What the server asked for comes before what would be polite.
    pub fn pause_after(&mut self, verdict: &Verdict, elapsed: Duration) -> Option<Duration> {
        let waits = verdict.cause.turn() == Turn::Wait
            || (self.for_consent && verdict.cause == Cause::ConsentMissing);
        let asked_for = verdict.retry_after_s.map(|s| Duration::from_secs(s.max(1).into()));
        let pause = asked_for.unwrap_or(self.next_pause);
        self.next_pause = (self.next_pause.saturating_mul(3) / 2).min(self.longest_pause);
        (waits && elapsed.saturating_add(pause) <= self.at_most).then_some(pause)
    }
}

/// Tests until the verdict is not "wait" any more, or the time is over; answers with the last report.
/// `clock` is this computer's wall clock. `seen` is told each report on the way and the pause that follows.
pub async fn watch(
    check: &Check,
    http: &Http,
    clock: impl Fn() -> OffsetDateTime,
    mut patience: Watch,
    progress: &Progress,
    mut seen: impl FnMut(&Report, Duration),
) -> Report {
    let begun = Instant::now();
    let mut check = check.clone();
    let mut missed = false;
    loop {
        let now = clock();
        let report = run(&check, http, now, progress).await;
        missed |= report.verdict.cause == Cause::ConsentMissing;
        if missed && check.consented_at.is_none() && consent_is_there(&report) {
            // It appeared just now: what still lacks is being copied, as after a good reply.
            check.consented_at = Some(now);
            if report.verdict.cause == Cause::PermissionsMissing {
                continue;
            }
        }
        let Some(pause) = patience.pause_after(&report.verdict, begun.elapsed()) else { return report };
        seen(&report, pause);
        tokio::time::sleep(pause).await;
    }
}

/// The customer's tenant knows the app: a token was issued, for whatever API and whatever is in it.
pub fn consent_is_there(report: &Report) -> bool {
    let all = report.each();
    let mut lines = all.iter().flat_map(|report| &report.lines);
    lines.any(|line| line.name == CheckName::ConsentPresent && line.outcome == Outcome::Passed)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seconds at which tests are made while every answer has this cause; virtual time, no clock at all.
    fn moments(mut patience: Watch, cause: Cause, retry_after_s: Option<u32>) -> Vec<u64> {
        let verdict = Verdict { retry_after_s, ..Verdict::of(cause) };
        let mut at = Duration::ZERO;
        let mut moments = vec![0];
        while let Some(pause) = patience.pause_after(&verdict, at) {
            at += pause;
            moments.push(at.as_secs());
        }
        moments
    }

    #[test]
    fn pauses_grow_until_the_time_is_over() {
        let three_minutes = Watch::while_waiting_helps(Duration::from_secs(180));
        assert_eq!(
            moments(three_minutes, Cause::Propagating, None),
            [0, 2, 5, 9, 16, 26, 41, 64, 94, 124, 154],
        );
        let five_minutes = Watch::until_consent(Duration::from_secs(300));
        assert_eq!(
            moments(five_minutes, Cause::ConsentMissing, None),
            [0, 5, 12, 23, 40, 65, 103, 160, 220, 280]
        );
    }

    #[test]
    fn the_servers_own_wish_comes_first_and_a_failure_ends_at_once() {
        let minute = Watch::while_waiting_helps(Duration::from_secs(60));
        assert_eq!(moments(minute, Cause::Throttled, Some(20)), [0, 20, 40, 60]);
        assert_eq!(moments(minute, Cause::Throttled, Some(61)), [0]);
        assert_eq!(moments(minute, Cause::ConsentMissing, None), [0]);
        assert_eq!(moments(minute, Cause::Verified, None), [0]);
    }
}
