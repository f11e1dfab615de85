//! Which addresses are this computer's own. The one place that decides it: by the host, never by how a text begins.

use url::{Host, Url};

/// `localhost`, 127.0.0.0/8 and ::1. Names below `localhost`, and `localhost.` with its full stop, are left to whoever
/// answers for names here: what may stay unprotected is only what cannot leave.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// The same of an address as text; one that cannot be read leads nowhere.
pub fn leads_here(address: &str) -> bool {
    Url::parse(address).is_ok_and(|url| is_loopback(&url))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_computer_is_known_by_its_host_however_it_is_written() {
        for address in [
            "http://localhost",
            "https://localhost/consent",
            "http://LOCALHOST:8400/",
            "http://127.0.0.1:8400/",
            "http://127.8.9.10/",
            "http://2130706433/",
            "http://0x7f.1/",
            "http://[::1]:80/",
            "http://[0:0:0:0:0:0:0:1]/",
        ] {
            assert!(leads_here(address), "{address}");
        }
    }

    #[test]
    fn what_only_looks_like_this_computer_is_elsewhere() {
        for address in [
            "http://localhost.evil.example/",
            "https://localhost.evil.example/",
            "http://127.0.0.1.evil.example/",
            "http://localhost@evil.example/",
            "http://evil.example/localhost",
            "http://evil.example#@localhost/",
            "http://localhost./",
            "http://consent.localhost/",
            "http://localhost.localdomain/",
            "http://0.0.0.0/",
            "http://[::]/",
            "http://[::ffff:127.0.0.1]/",
            "http://10.0.0.1/",
            "http://128.0.0.1/",
            "localhost",
            "",
        ] {
            assert!(!leads_here(address), "{address}");
        }
    }
}
