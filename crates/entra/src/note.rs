//! What is worth a word about a value that was taken all the same.

use time::Date;

/// A remark on a value that could be read, and whoever gave it may want to look at it again. None of them
/// repeats a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Blanks stood around the secret, and were taken away.
    SecretBlanks,
    /// Quotes stood around the secret, and were taken away.
    SecretQuotes,
    /// The secret was broken into lines, and joined.
    SecretLineBreak,
    /// `%2B` and the like: it may have been copied out of a form.
    SecretUrlEncoded,
    /// 40 hexadecimal digits are a certificate's thumbprint.
    SecretLooksLikeThumbprint,
    /// It is over.
    CertificateExpired {
        /// The last day.
        date: Date,
    },
    /// Within 30 days.
    CertificateEnds {
        /// The last day.
        date: Date,
        /// Until that day.
        days: i64,
    },
    /// The older form of link, whose reply tells neither tenant nor result.
    LinkClassic,
    /// The link names no tenant: the admin's own decides.
    LinkOrganizations,
    /// The answer reaches only the computer on which the link is opened.
    LinkLoopback,
    /// The answer goes to one of Microsoft's portals, which does nothing with it.
    LinkPortal {
        /// Of the portal.
        host: String,
    },
}
