//! Where Microsoft sends the admin's browser with the answer. Microsoft compares these addresses sign by sign: what is
//! shown for the registration, stands in the link and is listed in scripts is one text, the parsed address printed again.

use serde::Serialize;
use url::{Host, Url};

use crate::{Cloud, Note, Problem, loopback, pasted};

/// Microsoft's limit for a redirect URI. Characters. Source: entra-docs reply-url.md @0358995.
const LIMIT: usize = 256;

/// What Microsoft refuses in one (same source); fragments and wildcards are refused for what they would make of it.
const REFUSED: [char; 9] = ['!', '$', '\'', '(', ')', ',', ';', '#', '*'];

/// What is no part of any address (RFC 3986, 2): a browser and a script would each read it in their own way.
const NO_PART: [char; 9] = ['\\', '"', '`', '<', '>', '{', '}', '|', '^'];

/// An address that the partner registers. Made by parsing or from our own constants, and never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct RedirectUri(String);

impl RedirectUri {
    /// What is registered for the loopback listener: Microsoft ignores the port of `localhost` when it compares.
    pub const REGISTERED_LOOPBACK: &'static str = "http://localhost/consent";

    /// https anywhere, http on localhost only; without what Microsoft refuses.
    ///
    /// # Errors
    /// [`Problem::RedirectUriHttp`] for plain http elsewhere than on `localhost`,
    /// [`Problem::RedirectUriUnreadable`] for what Microsoft refuses.
    ///
    /// ```
    /// let uri = entra::RedirectUri::parse("HTTPS://Partner.Example:443/Consent")?;
    /// assert_eq!(uri.as_str(), "https://partner.example/Consent");
    /// # Ok::<(), entra::Problem>(())
    /// ```
    pub fn parse(text: &str) -> Result<RedirectUri, Problem> {
        let url = Url::parse(&pasted::tidy(text)?).map_err(|_| Problem::RedirectUriUnreadable)?;
        let host = url.host().ok_or(Problem::RedirectUriUnreadable)?;
        // The two that Microsoft names; ::1 it does not support.
        let may_be_plain = matches!(url.host_str(), Some("localhost" | "127.0.0.1"));
        if !(url.scheme() == "https" || (url.scheme() == "http" && may_be_plain)) {
            return Err(Problem::RedirectUriHttp);
        }
        let printed = url.as_str();
        let is_refused = printed.contains(REFUSED) || printed.contains(NO_PART) || holds_odd_code(printed);
        let has_user = !url.username().is_empty() || url.password().is_some();
        if is_refused || has_user || printed.len() > LIMIT || !is_usable(&host) {
            return Err(Problem::RedirectUriUnreadable);
        }
        Ok(RedirectUri(url.into()))
    }

    /// The registered form, while no listener is bound.
    pub fn registered_loopback() -> RedirectUri {
        RedirectUri(RedirectUri::REGISTERED_LOOPBACK.to_owned())
    }

    /// The address of a listener on this computer.
    pub fn loopback(port: u16) -> RedirectUri {
        RedirectUri(format!("http://localhost:{port}/consent"))
    }

    /// The answer reaches nobody but the computer on which the link is opened.
    pub fn is_loopback(&self) -> bool {
        loopback::leads_here(&self.0)
    }

    /// What is wrong with it though Microsoft takes it: older guides send the answer to a portal, which does nothing with it.
    pub fn warning(&self) -> Option<Note> {
        let host = self.host();
        Cloud::is_portal(&host).then_some(Note::LinkPortal { host })
    }

    /// Its host without the port.
    pub fn host(&self) -> String {
        Url::parse(&self.0).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
    }

    /// As it is registered, sent and compared.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Names that mean this computer in some places and none in others, ::1, and names with a full stop behind them.
fn is_usable(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => !name.ends_with('.') && !name.ends_with(".localhost"),
        Host::Ipv4(_) => true,
        Host::Ipv6(ip) => !ip.is_loopback(),
    }
}

/// Printed addresses hold controls only as `%00` to `%1F` and `%7F`; a `%` that begins no code is read in many ways.
fn holds_odd_code(printed: &str) -> bool {
    printed.split('%').skip(1).any(|rest| {
        let digits = rest.get(..2).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
        let code = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        code.is_none_or(|code| code.is_ascii_control())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_used_is_what_was_parsed_printed_again() {
        for (given, printed) in [
            ("https://partner.example/consent", "https://partner.example/consent"),
            ("  https://partner.example/consent\u{200b} ", "https://partner.example/consent"),
            ("https:partner.example/x", "https://partner.example/x"),
            ("https:\\\\partner.example\\x", "https://partner.example/x"),
            ("https://partner.example/con\t\r\nsent", "https://partner.example/consent"),
            ("HTTPS://Partner.Example:443/Consent", "https://partner.example/Consent"),
            ("https://partner.example", "https://partner.example/"),
            ("https://partner.example/a/../b", "https://partner.example/b"),
            ("https://b\u{fc}cher.example/\u{fc}", "https://xn--bcher-kva.example/%C3%BC"),
            ("https://partner.example/my page?x=a b", "https://partner.example/my%20page?x=a%20b"),
            ("https://@partner.example/x", "https://partner.example/x"),
            ("http://LOCALHOST:80/consent", "http://localhost/consent"),
            ("https://localhost/consent", "https://localhost/consent"),
        ] {
            assert_eq!(RedirectUri::parse(given).unwrap().as_str(), printed, "{given}");
        }
    }

    #[test]
    fn a_redirect_address_follows_microsofts_rules() {
        for http in [
            "http://partner.example/x",
            "http://localhost.evil.example/",
            "http://[::1]/x",
            "ftp://localhost/",
        ] {
            assert_eq!(RedirectUri::parse(http), Err(Problem::RedirectUriHttp), "{http}");
        }
        let long = format!("https://partner.example/{}", "\u{fc}".repeat(40));
        for bad in [
            "partner.example",
            "https://",
            "https://partner.example/a(b)",
            "https://u@partner.example/",
            "https://:p@partner.example/",
            "https://partner.example/#",
            "https://partner.example/#f",
            "https://*.partner.example/",
            "https://partner.example/*",
            "https://partner.example/?x=a\\b",
            "https://partner.example/?x={y}",
            "https://partner.example/a|b",
            "https://partner.example/a\0b",
            "https://partner.example/%0d%0aLocation:x",
            "https://partner.example/%zz",
            "https://partner.example/x%",
            "https://partner.example/%+1",
            "https://partner.example./x",
            "https://localhost./x",
            "https://consent.localhost/x",
            "https://[::1]/x",
            "https://[fe80::1%25eth0]/x",
            "https://part ner.example/",
            long.as_str(),
        ] {
            assert_eq!(RedirectUri::parse(bad), Err(Problem::RedirectUriUnreadable), "{bad}");
        }
        assert!(RedirectUri::parse(&format!("https://p.example/{}", "x".repeat(238))).is_ok());
        assert!(RedirectUri::parse(&format!("https://p.example/{}", "x".repeat(239))).is_err());
    }

    #[test]
    fn this_computer_is_known_with_https_too_and_a_portal_by_its_host() {
        let of = |text: &str| RedirectUri::parse(text).unwrap();
        assert!(of("https://localhost/consent").is_loopback() && of("https://127.0.0.1:8443/").is_loopback());
        assert!(!of("https://localhost.evil.example/").is_loopback());
        let note = |text: &str| of(text).warning();
        for (address, portal) in [
            ("https://portal.azure.com", "portal.azure.com"),
            ("https://Portal.Azure.us/x", "portal.azure.us"),
            ("https://entra.microsoft.com/", "entra.microsoft.com"),
        ] {
            assert_eq!(note(address), Some(Note::LinkPortal { host: portal.into() }), "{address}");
        }
        assert_eq!(note("https://localhost/consent"), None);
        assert_eq!(note("https://portal.azure.com.evil.example/"), None);
    }
}
