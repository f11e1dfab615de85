//! What is wrong with a value that was typed, and what is worth a word about one that was taken.

use entra::{Note, Problem};

use crate::Sentence;

impl From<&Problem> for Sentence {
    fn from(problem: &Problem) -> Sentence {
        let sentence = Sentence::new(format!("problem-{}", problem.code()));
        match problem {
            Problem::SeveralIds { count } => sentence.with("count", count.to_string()),
            Problem::TenantReserved { word } => sentence.with("word", word),
            Problem::TenantPersonal { domain } => sentence.with("domain", domain),
            Problem::TenantNotFound { given } => sentence.with("given", given),
            Problem::DatePast { date } => sentence.with("date", date),
            Problem::PermissionUnknown { value } => sentence.with("value", value),
            Problem::UrlNotHttps { url } | Problem::UrlHasMore { url } => sentence.with("url", url),
            Problem::SecretTooLong { limit }
            | Problem::AppNameTooLong { limit }
            | Problem::TooLong { limit }
            | Problem::CertificateTooLarge { limit } => sentence.with("limit", limit.to_string()),
            _ => sentence,
        }
    }
}

impl From<Note> for Sentence {
    fn from(note: Note) -> Sentence {
        match note {
            Note::SecretBlanks => Sentence::new("note-secret-blanks"),
            Note::SecretQuotes => Sentence::new("note-secret-quotes"),
            Note::SecretLineBreak => Sentence::new("note-secret-line-break"),
            Note::SecretUrlEncoded => Sentence::new("note-secret-url-encoded"),
            Note::SecretLooksLikeThumbprint => Sentence::new("note-secret-looks-like-thumbprint"),
            Note::CertificateExpired { date } => {
                Sentence::new("note-certificate-expired").with("date", date.to_string())
            }
            Note::CertificateEnds { date, days } => Sentence::new("note-certificate-ends")
                .with("date", date.to_string())
                .with("days", days.to_string()),
            Note::LinkClassic => Sentence::new("note-link-classic"),
            Note::LinkOrganizations => Sentence::new("note-link-organizations"),
            Note::LinkLoopback => Sentence::new("note-link-loopback"),
            Note::LinkPortal { host } => Sentence::new("note-link-portal").with("host", host),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_its_code_and_its_value() {
        let said = Sentence::from(&Problem::UrlNotHttps { url: "login.example".into() });
        assert_eq!(said, Sentence::new("problem-url-not-https").with("url", "login.example"));
        assert_eq!(Sentence::from(&Problem::SecretIsId), Sentence::new("problem-secret-is-id"));
    }
}
