//! The ids and the time that Entra stamps on every answer, for Microsoft's support.

use axum::http::HeaderMap;
use time::OffsetDateTime;
use time::macros::format_description;
use uuid::Uuid;

use super::fields::Fields;
use crate::faults::Injected;

const CLIENT_REQUEST_ID: &str = "client-request-id";

#[derive(Debug, Clone)]
pub(crate) struct Trace {
    pub(crate) trace_id: String,
    pub(crate) correlation_id: String,
    /// `YYYY-MM-DD HH:MM:SSZ`
    pub(crate) timestamp: String,
}

impl Trace {
    /// Takes over the caller's `client-request-id`, from header or field, when it is a GUID.
    pub(crate) fn of(injected: &Injected, headers: &HeaderMap, fields: Option<&Fields>) -> Trace {
        let header = headers.get(CLIENT_REQUEST_ID).and_then(|value| value.to_str().ok());
        let given = header.or_else(|| fields?.get(CLIENT_REQUEST_ID));
        let correlation = given.and_then(|text| Uuid::try_parse(text).ok()).unwrap_or_else(Uuid::new_v4);
        Trace {
            trace_id: Uuid::new_v4().to_string(),
            correlation_id: correlation.to_string(),
            timestamp: timestamp(injected.now()),
        }
    }

    /// `Trace ID: … Correlation ID: … Timestamp: …`, parted by what the answer at hand uses.
    pub(crate) fn line(&self, separator: &str) -> String {
        format!(
            "Trace ID: {}{separator}Correlation ID: {}{separator}Timestamp: {}",
            self.trace_id, self.correlation_id, self.timestamp
        )
    }
}

pub(crate) fn timestamp(now: OffsetDateTime) -> String {
    let shape = format_description!("[year]-[month]-[day] [hour]:[minute]:[second]Z");
    // A constant shape over a date in range cannot fail.
    now.format(shape).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timestamp_reads_as_entra_writes_it() {
        let noon = OffsetDateTime::from_unix_timestamp(1_714_510_676).unwrap();
        assert_eq!(timestamp(noon), "2024-04-30 20:57:56Z");
    }

    #[test]
    fn only_a_guid_is_echoed() {
        let mut headers = HeaderMap::new();
        headers.insert(CLIENT_REQUEST_ID, "11111111-2222-4333-8444-555555555555".parse().unwrap());
        assert_eq!(
            Trace::of(&Injected::none(), &headers, None).correlation_id,
            "11111111-2222-4333-8444-555555555555"
        );
        headers.insert(CLIENT_REQUEST_ID, "<script>".parse().unwrap());
        assert!(Uuid::try_parse(&Trace::of(&Injected::none(), &headers, None).correlation_id).is_ok());
    }
}
