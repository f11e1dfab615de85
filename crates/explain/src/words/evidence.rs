//! What showed something: the answer, or the lack of one.

use entra::{Addresses, ApiEvidence, Cause, Foreign, HttpAnswer, NoAnswer, SignInError};

use crate::Sentence;

impl From<&NoAnswer> for Sentence {
    fn from(no_answer: &NoAnswer) -> Sentence {
        match no_answer {
            NoAnswer::Timeout { host, seconds } => {
                Sentence::new("evidence-timeout").with("seconds", seconds.to_string()).with("host", host)
            }
            NoAnswer::Dns { host } => Sentence::new("evidence-dns").with("host", host),
            NoAnswer::Refused { host } => Sentence::new("evidence-connection-refused").with("host", host),
            NoAnswer::Broken { host } => Sentence::new("evidence-connection-broken").with("host", host),
            NoAnswer::Tls { host } => Sentence::new("evidence-tls").with("host", host),
            NoAnswer::Proxy { host } => Sentence::new("evidence-proxy").with("host", host),
            NoAnswer::NotBuilt { address } => {
                Sentence::new("evidence-request-not-built").with("address", address)
            }
            NoAnswer::TooLarge { .. } => Sentence::new("evidence-too-large").with("limit", "1 MiB"),
        }
    }
}

impl From<&ApiEvidence> for Sentence {
    fn from(evidence: &ApiEvidence) -> Sentence {
        match evidence {
            ApiEvidence::NotOffered => Sentence::new("evidence-api-not-offered"),
            ApiEvidence::Answers { path } => Sentence::new("evidence-api-answers").with("path", path),
            ApiEvidence::NothingHarmless { path } => {
                Sentence::new("evidence-api-nothing-harmless").with("path", path)
            }
            ApiEvidence::Throttled { retry_after_s } => {
                let seconds = retry_after_s.map_or_else(|| "–".to_owned(), |s| s.to_string());
                Sentence::new("evidence-throttled").with("seconds", seconds)
            }
            ApiEvidence::NotJson { path } => Sentence::new("evidence-not-json").with("host", path),
            ApiEvidence::Refuses { path, status, code } => Sentence::new("evidence-api-refuses")
                .with("path", path)
                .with("status", status.to_string())
                .with("code", code.clone().unwrap_or_else(|| "–".to_owned())),
            ApiEvidence::NoAnswer(no_answer) => Sentence::from(no_answer),
        }
    }
}

/// What showed that the sign-in service did not give it; `host` is the service's, `tenant` what was asked
/// for.
pub fn evidence_of_sign_in(error: &SignInError, host: &str, tenant: &str) -> Sentence {
    match error {
        SignInError::NoAnswer(no_answer) => Sentence::from(no_answer),
        SignInError::Refused { error, .. } if error.cause() == Cause::TenantUnknown => {
            Sentence::new("evidence-tenant-unknown").with("tenant", tenant)
        }
        SignInError::Refused { error, .. } => Sentence::new("evidence-refused-with")
            .with("code", error.code().map_or_else(|| error.error.clone(), |code| code.to_string())),
        SignInError::Foreign(answer) => evidence_of_foreign(answer, host),
        SignInError::OtherTenant { issuer } => Sentence::new("evidence-claim-differs")
            .with("claim", "issuer")
            .with("value", issuer)
            .with("wanted", tenant),
    }
}

/// What showed that this is not the server that was asked.
pub fn evidence_of_foreign(answer: &HttpAnswer, host: &str) -> Sentence {
    match answer.foreign() {
        Foreign::Redirected => Sentence::new("evidence-redirected").with("host", host),
        Foreign::NotJson => Sentence::new("evidence-not-json").with("host", host),
        Foreign::Status(status) => Sentence::new("evidence-http-status").with("status", status.to_string()),
    }
}

/// What to say beside a verdict that others than Microsoft have brought about.
pub fn not_microsoft(addresses: &Addresses) -> Option<Sentence> {
    let hosts = addresses.not_microsoft();
    (!hosts.is_empty()).then(|| Sentence::new("not-microsoft").with("hosts", hosts.join(", ")))
}
