//! What is wrong with one request: the faults injected into it, and the server's idea of the time under them.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::FromRequestParts;
use axum::http::HeaderValue;
use axum::http::request::Parts;
use time::OffsetDateTime;
use time::macros::format_description;

use super::fault::Fault;

#[derive(Debug, Clone)]
pub(crate) struct Injected {
    now: OffsetDateTime,
    faults: Vec<Fault>,
}

impl Injected {
    pub(crate) fn new(faults: Vec<Fault>) -> Injected {
        let offs = faults.iter().map(|fault| if let Fault::ClockOffMinutes(off) = fault { *off } else { 0 });
        let minutes = offs.fold(0, i64::saturating_add);
        let now = OffsetDateTime::now_utc();
        let off = now.checked_add(time::Duration::seconds(minutes.saturating_mul(60)));
        Injected { now: off.unwrap_or(now), faults }
    }

    pub(crate) fn none() -> Injected {
        Injected::new(Vec::new())
    }

    /// By the server's clock, which may be off.
    pub(crate) fn now(&self) -> OffsetDateTime {
        self.now
    }

    pub(crate) fn faults(&self) -> &[Fault] {
        &self.faults
    }

    pub(crate) fn has(&self, fault: &Fault) -> bool {
        self.faults.contains(fault)
    }

    pub(crate) fn delay(&self) -> Duration {
        let waits = self.faults.iter().map(|fault| if let Fault::DelayMs(ms) = fault { *ms } else { 0 });
        Duration::from_millis(waits.fold(0, u64::saturating_add))
    }
}

impl<S: Sync> FromRequestParts<S> for Injected {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Injected, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or_else(Injected::none))
    }
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`
pub(crate) fn http_date(at: OffsetDateTime) -> HeaderValue {
    let shape = format_description!(
        "[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT"
    );
    // A constant shape over a date in range cannot fail.
    let text = at.format(shape).unwrap_or_default();
    HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_reads_as_http_writes_it() {
        let at = OffsetDateTime::from_unix_timestamp(784_111_777).unwrap();
        assert_eq!(http_date(at), "Sun, 06 Nov 1994 08:49:37 GMT");
    }

    #[test]
    fn clocks_and_delays_add_up_and_never_overflow() {
        let injected =
            Injected::new(vec![Fault::ClockOffMinutes(-20), Fault::ClockOffMinutes(5), Fault::DelayMs(3)]);
        let behind = OffsetDateTime::now_utc() - injected.now();
        assert!((899..=901).contains(&behind.whole_seconds()), "{behind}");
        assert_eq!(injected.delay(), Duration::from_millis(3));
        let absurd = Injected::new(vec![
            Fault::ClockOffMinutes(i64::MAX),
            Fault::ClockOffMinutes(i64::MAX),
            Fault::DelayMs(u64::MAX),
            Fault::DelayMs(1),
        ]);
        assert_eq!(absurd.delay(), Duration::from_millis(u64::MAX));
    }
}
