//! An answer as it came: whose it is, and what one means that is not the data asked for.

use std::fmt;

use zeroize::Zeroizing;

use crate::{Cause, Detail, Verdict};

/// An answer as it came, whole. There may be a token in its body: it is wiped, and `Debug` tells only how long it is.
#[derive(Clone)]
pub struct HttpAnswer {
    /// Of HTTP.
    pub status: u16,
    /// As text; what is none is replaced.
    pub body: Zeroizing<String>,
    /// Empty where it is missing.
    pub content_type: String,
    /// Seconds to wait, from `Retry-After` (seconds; a date is read against `Date`).
    pub retry_after_s: Option<u32>,
    /// The server's clock.
    pub date: Option<time::OffsetDateTime>,
    /// The server's certificate (DER), over TLS.
    pub certificate: Option<Vec<u8>>,
}

/// What an answer is that is not the data asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// It leads elsewhere; Microsoft's services never do.
    Redirected,
    /// A page, or anything else that is no JSON.
    NotJson,
    /// Nothing but an HTTP status says something.
    Status(u16),
}

impl HttpAnswer {
    /// A page instead of data: a gateway, a captive portal, a proxy's sign-in.
    pub fn is_html(&self) -> bool {
        self.content_type.to_ascii_lowercase().contains("html") || self.body.trim_start().starts_with('<')
    }

    /// What shows that this is no answer of the server that was asked.
    pub fn foreign(&self) -> Foreign {
        match self.status {
            300..=399 => Foreign::Redirected,
            200 => Foreign::NotJson,
            _ if self.is_html() => Foreign::NotJson,
            status => Foreign::Status(status),
        }
    }

    /// What an answer means that is not the data asked for and no error body of that server.
    pub fn cause_of_foreign(&self) -> Cause {
        match self.status {
            407 => Cause::Proxy,
            429 => Cause::Throttled,
            408 | 500..=599 => Cause::MicrosoftUnavailable,
            // Microsoft's services neither redirect here nor answer in HTML: something stands between.
            300..=399 => Cause::Proxy,
            _ if self.is_html() => Cause::Proxy,
            _ => Cause::Unknown,
        }
    }

    /// Of such an answer: what stands between, or what is missing in it.
    pub fn detail_of_foreign(&self) -> Option<Detail> {
        match self.cause_of_foreign() {
            Cause::Proxy if self.status == 407 => Some(Detail::Proxy407),
            Cause::Proxy => Some(Detail::NonJsonBody),
            Cause::Unknown if self.status >= 400 && is_object(&self.body) => Some(Detail::NoErrorField),
            _ => None,
        }
    }

    /// The same of an answer of the sign-in service, whose bare status says something as well.
    pub fn verdict_at_sign_in(&self) -> Verdict {
        let cause = self.cause_of_foreign();
        let detail = match cause {
            Cause::Throttled => Some(Detail::Http429Token),
            Cause::MicrosoftUnavailable => Some(Detail::Http5xxToken),
            _ => self.detail_of_foreign(),
        };
        Verdict { retry_after_s: self.retry_after_s, ..Verdict::of(cause) }.with_detail(detail)
    }
}

impl fmt::Debug for HttpAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HttpAnswer({}, {}, {} bytes)", self.status, self.content_type, self.body.len())
    }
}

fn is_object(body: &str) -> bool {
    serde_json::from_str::<serde_json::Value>(body).is_ok_and(|value| value.is_object())
}
