//! `WWW-Authenticate`: how an API says in a header what it misses in the token.

use entra::{Cause, Verdict};

use super::{Explanation, Kind};

/// A challenge alone, with or without the header's name; elsewhere than in a head.
pub(super) fn in_text(text: &str) -> Option<Explanation> {
    let line = text.lines().find(|line| {
        let small = line.to_ascii_lowercase();
        small.contains("www-authenticate") || small.trim_start().starts_with("bearer ")
    })?;
    explain(line)
}

/// What an API says that sends a challenge and no body that says more.
pub(super) fn explain(challenge: &str) -> Option<Explanation> {
    let at = challenge.to_ascii_lowercase().find("bearer")?;
    let challenge = &challenge[at + "bearer".len()..];
    let value = |name| parameter(challenge, name);
    let error = value("error");
    if error.is_none() && value("authorization_uri").is_none() && value("realm").is_none() {
        return None;
    }
    let cause = match error {
        // The words of RFC 6750, and Microsoft's own for a token that does not satisfy Conditional Access
        // (learn.microsoft.com/entra/identity-platform/claims-challenge).
        Some("insufficient_claims") => Cause::PolicyBlocked,
        Some("insufficient_scope") => Cause::PermissionsMissing,
        Some("invalid_request") => Cause::RequestMalformed,
        _ => Cause::WrongAudience,
    };
    let verdict = Verdict { code: error.map(str::to_owned), ..Verdict::of(cause) };
    Some(
        Explanation::new(Kind::ApiError)
            .with_verdict(verdict)
            .with("message", value("error_description"))
            .with("authorization_uri", value("authorization_uri")),
    )
}

/// `name="value"`, where the name stands alone.
fn parameter<'a>(challenge: &'a str, name: &str) -> Option<&'a str> {
    let found = challenge.match_indices(name).find(|(at, _)| {
        let alone = challenge[..*at].chars().next_back().is_none_or(|c| c == ',' || c.is_whitespace());
        alone && challenge[at + name.len()..].trim_start().starts_with('=')
    })?;
    let rest = challenge[found.0 + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split([',', ' ']).next(),
    }
}
