//! The faults of Microsoft's older pages, and of many a script on the web: none of them is in what we hand over.

use std::collections::HashSet;

use documents::{SnippetLanguage, snippet};
use wording::Language;

use crate::connections;

/// What never stands in any text, in lower case.
const NEVER: [&str; 24] = [
    // Certificates unchecked.
    " -k ",
    "--insecure",
    "skipcertificatecheck",
    "servercertificatevalidationcallback",
    "servercertificatecustomvalidationcallback",
    "dangerousacceptany",
    "_create_unverified_context",
    "cert_none",
    "verify=false",
    // Old hosts, old endpoints, old libraries, another API's audience.
    "login.windows.net",
    "windowsatpservice",
    "api.securitycenter.windows.com",
    "/oauth2/token",
    "/oauth2/authorize",
    "identitymodel.clients.activedirectory",
    // Tokens and secrets where others can read them.
    "latest-token",
    "out-file",
    "set-content",
    "jwt.ms",
    "jwt.io",
    "client_secret=",
    "%client_secret%",
    // Not the real name of any permission.
    "incidents.read.all",
    "incidents.readwrite.all",
];

#[test]
fn no_code_has_any_of_the_known_faults() {
    let mut seen = HashSet::new();
    for connection in connections() {
        for which in SnippetLanguage::ALL {
            for language in Language::ALL {
                let code = snippet(&connection, which, language);
                if seen.insert(code.clone()) {
                    without_faults(&code);
                }
            }
        }
    }
    assert!(seen.len() > 100, "{} texts are not all of them", seen.len());
}

pub(crate) fn without_faults(text: &str) {
    let lower = text.to_lowercase();
    for fault in NEVER {
        assert!(!lower.contains(fault), "`{fault}` in\n{text}");
    }
    assert!(!text.contains("{{") && !text.contains("{$"), "something was not filled in:\n{text}");
    for line in text.lines() {
        assert!(line.trim_end() == line && !line.contains('\t'), "`{line}` is not written cleanly:\n{text}");
    }
}
