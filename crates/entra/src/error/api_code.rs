//! Error codes of the Defender APIs, of Graph and of Azure. Facts from `facts/api-error-codes.json`.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{Cause, Who};

/// What Microsoft says about one code.
#[derive(Debug, Deserialize)]
pub struct ApiCode {
    /// `InvalidAuthenticationToken`, or a number as text.
    pub code: String,
    /// The HTTP status it comes with, where it is always the same.
    pub status: Option<u16>,
    /// Where neither the status nor the code's own name tells why.
    pub cause: Option<Cause>,
    /// Where somebody else must act than the cause suggests.
    pub who: Option<Who>,
}

#[derive(Deserialize)]
struct Facts {
    codes: Vec<ApiCode>,
}

static FACTS: LazyLock<Vec<ApiCode>> = LazyLock::new(|| {
    let facts: Facts = serde_json::from_str(include_str!("../../facts/api-error-codes.json"))
        .expect("facts are checked by a test");
    facts.codes
});

impl ApiCode {
    /// In the order of the facts.
    pub fn all() -> &'static [ApiCode] {
        &FACTS
    }

    /// `None` for a code that is not in the facts.
    pub fn find(code: &str) -> Option<&'static ApiCode> {
        FACTS.iter().find(|known| known.code == code)
    }

    /// The code as a word without capitals, for keys of texts and files: `invalid-authentication-token`.
    /// Words for the same lead to the same.
    pub fn word_of(code: &str) -> String {
        kebab(same(code))
    }
}

/// Other words for the same: those of RFC 6750, bare statuses, and OneDrive's for a role that lacks.
fn same(code: &str) -> &str {
    match code {
        "invalid_token" | "401" => "Unauthorized",
        "403" | "insufficient_scope" | "accessDenied" => "Forbidden",
        other => other,
    }
}

/// `InvalidAuthenticationToken` as `invalid-authentication-token`.
fn kebab(code: &str) -> String {
    let mut text = String::new();
    let mut small_before = false;
    for c in code.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_') {
        if c.is_ascii_uppercase() && small_before || c == '_' {
            text.push('-');
        }
        if c != '_' {
            text.push(c.to_ascii_lowercase());
        }
        small_before = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_a_status_of_an_error_and_a_word_of_its_own() {
        for ApiCode { code, status, .. } in ApiCode::all() {
            assert!(status.is_none_or(|status| (400..600).contains(&status)), "{code}");
            assert_eq!(ApiCode::find(code).map(|found| found.status), Some(*status), "{code} twice");
        }
        let sentence = |code| format!("code-api-{}", ApiCode::word_of(code));
        assert_eq!(sentence("InvalidAuthenticationToken"), "code-api-invalid-authentication-token");
        assert_eq!(
            sentence("Authentication_MSGraphPermissionMissing"),
            "code-api-authentication-msgraph-permission-missing"
        );
        assert_eq!(
            sentence("Authentication_RequestFromNonPremiumTenantOrB2CTenant"),
            "code-api-authentication-request-from-non-premium-tenant-or-b2-ctenant"
        );
        assert_eq!(sentence("Authorization_RequestDenied"), "code-api-authorization-request-denied");
        assert_eq!(sentence("invalid_token"), "code-api-unauthorized");
        assert_eq!(sentence("429"), "code-api-429");
        assert_eq!(sentence("ODataError"), "code-api-odata-error");
    }
}
