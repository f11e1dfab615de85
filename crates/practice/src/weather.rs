//! What befalls one request: the faults switched on for it or sent along with it, and the server's idea of the time.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::header::DATE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;
use time::OffsetDateTime;
use time::macros::format_description;

use crate::bearer;
use crate::cloud::Cloud;
use crate::fault::{At, Fault};
use crate::spoiled;
use crate::switched::ANYONE;
use crate::wire::Cut;

/// Carries a fault, or a list of them, for the one request that has it.
const BY_HEADER: &str = "x-practice-fault";

#[derive(Debug, Clone)]
pub(crate) struct Weather {
    now: OffsetDateTime,
    faults: Vec<Fault>,
}

impl Weather {
    fn new(faults: Vec<Fault>) -> Weather {
        let minutes: i64 =
            faults.iter().map(|fault| if let Fault::ClockOffMinutes(off) = fault { *off } else { 0 }).sum();
        let now = OffsetDateTime::now_utc();
        let off = now.checked_add(time::Duration::seconds(minutes.saturating_mul(60)));
        Weather { now: off.unwrap_or(now), faults }
    }

    pub(crate) fn fair() -> Weather {
        Weather::new(Vec::new())
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

    fn delay(&self) -> Duration {
        let waits = self.faults.iter().map(|fault| if let Fault::DelayMs(ms) = fault { *ms } else { 0 });
        Duration::from_millis(waits.fold(0, u64::saturating_add))
    }
}

impl<S: Sync> FromRequestParts<S> for Weather {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Weather, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or_else(Weather::fair))
    }
}

/// Stands before every endpoint that faults can hit.
pub(crate) async fn befall(
    State((cloud, at)): State<(Arc<Cloud>, At)>,
    mut request: Request,
    next: Next,
) -> Response {
    let faults = match of_header(request.headers()) {
        Ok(faults) => faults,
        Err(error) => return (StatusCode::BAD_REQUEST, format!("{BY_HEADER}: {error}")).into_response(),
    };
    let mut befalling = switched_on(&cloud, at, &request);
    befalling.extend(faults);
    let weather = Weather::new(befalling);

    let delay = weather.delay();
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    let cut =
        request.extensions().get().map(|ConnectInfo(cut): &ConnectInfo<Cut>| cut.clone()).unwrap_or_default();
    let mut response = match spoiled::instead(&weather, at, request.uri()) {
        Some(response) => response,
        None => {
            request.extensions_mut().insert(weather.clone());
            next.run(request).await
        }
    };
    response.headers_mut().insert(DATE, http_date(weather.now()));
    spoiled::on_the_way(&weather, response, cut).await
}

fn of_header(headers: &HeaderMap) -> serde_json::Result<Vec<Fault>> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Sent {
        One(Fault),
        Many(Vec<Fault>),
    }
    match headers.get(BY_HEADER).map(|value| serde_json::from_slice(value.as_bytes())) {
        None => Ok(Vec::new()),
        Some(Ok(Sent::One(fault))) => Ok(vec![fault]),
        Some(Ok(Sent::Many(faults))) => Ok(faults),
        Some(Err(error)) => Err(error),
    }
}

fn switched_on(cloud: &Cloud, at: At, request: &Request) -> Vec<Fault> {
    let directory = cloud.directory();
    let segment = request.uri().path().split('/').nth(1).unwrap_or_default();
    let asked = match at {
        At::Api => bearer::claimed(cloud, request.headers()),
        At::Discovery | At::Keys | At::Token | At::Consent => directory.find(segment),
    };
    let asked = asked.map(|organization| organization.tenant.tenant_id.as_str());
    cloud.switched().befall(at, |named| {
        let tenant = directory.find(named).map(|organization| organization.tenant.tenant_id.as_str());
        named == ANYONE || named.eq_ignore_ascii_case(segment) || (tenant.is_some() && tenant == asked)
    })
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
        let weather =
            Weather::new(vec![Fault::ClockOffMinutes(-20), Fault::ClockOffMinutes(5), Fault::DelayMs(3)]);
        let behind = OffsetDateTime::now_utc() - weather.now();
        assert!((899..=901).contains(&behind.whole_seconds()), "{behind}");
        assert_eq!(weather.delay(), Duration::from_millis(3));
        let absurd =
            Weather::new(vec![Fault::ClockOffMinutes(i64::MAX), Fault::DelayMs(u64::MAX), Fault::DelayMs(1)]);
        assert_eq!(absurd.delay(), Duration::from_millis(u64::MAX));
    }
}
