//! The one origin whose pages the window shows: the program's own.

use tauri::Url;

/// Where Tauri serves the page. On Windows and Android a web view knows no schemes of ours, so that it is a host.
const OWN: Origin = if cfg!(any(windows, target_os = "android")) {
    Origin { scheme: "http", host: "tauri.localhost" }
} else {
    Origin { scheme: "tauri", host: "localhost" }
};

struct Origin {
    scheme: &'static str,
    host: &'static str,
}

pub(crate) fn is_own(url: &Url) -> bool {
    OWN.is_of(url)
}

impl Origin {
    fn is_of(&self, url: &Url) -> bool {
        url.scheme() == self.scheme
            && url.host_str() == Some(self.host)
            && url.port().is_none()
            && url.username().is_empty()
            && url.password().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ELSEWHERE: &[&str] = &[
        "about:blank",
        "about:srcdoc",
        "data:text/html,<script>alert(1)</script>",
        "javascript:alert(1)",
        "blob:tauri://localhost/2f1c",
        "blob:http://tauri.localhost/2f1c",
        "file:///etc/passwd",
        "ftp://tauri.localhost/",
        "view-source:tauri://localhost/",
        "https://login.microsoftonline.com/",
        "http://localhost/",
        "http://127.0.0.1:8391/",
        "http://tauri.localhost:8391/",
        "http://tauri.localhost:443/",
        "http://evil.tauri.localhost/",
        "http://tauri.localhost.evil.example/",
        "http://tauri.localhost./",
        "http://tauri.localhost@evil.example/",
        "http://evil@tauri.localhost/",
        "http://evil:secret@tauri.localhost/",
        "http://:secret@tauri.localhost/",
        "http://t\u{430}uri.localhost/",
        "http://tauri\u{2024}localhost.evil.example/",
        "http://xn--turi-43d.localhost/",
        "https://tauri.localhost:8443/",
        "tauri:",
        "tauri:localhost",
        "tauri:/localhost",
        "tauri:///localhost",
        "tauri://",
        "tauri://evil/",
        "tauri://localhost.evil.example/",
        "tauri://localhost./",
        "tauri://LOCALHOST/",
        "tauri://localhost:1/",
        "tauri://localhost:80/",
        "tauri://evil@localhost/",
        "tauri://:secret@localhost/",
        "tauri://l\u{43e}calhost/",
        "tauri://tauri.localhost/",
        "tauris://localhost/",
        "ipc://localhost/",
        "asset://localhost/etc/passwd",
    ];

    fn shown<'a>(origin: &Origin, urls: &[&'a str]) -> Vec<&'a str> {
        let is_shown = |url: &&str| Url::parse(url).is_ok_and(|url| origin.is_of(&url));
        urls.iter().copied().filter(is_shown).collect()
    }

    #[test]
    fn no_page_of_another_origin_is_shown() {
        for origin in [
            Origin { scheme: "tauri", host: "localhost" },
            Origin { scheme: "http", host: "tauri.localhost" },
        ] {
            assert_eq!(shown(&origin, ELSEWHERE), Vec::<&str>::new(), "{}", origin.scheme);
        }
    }

    #[test]
    fn the_programs_own_pages_are_shown() {
        let own = ["tauri://localhost", "tauri://localhost/", "TAURI://localhost/index.html?a#b"];
        assert_eq!(shown(&Origin { scheme: "tauri", host: "localhost" }, &own), own);
        let own =
            ["http://tauri.localhost", "http://tauri.localhost:80/", "HTTP://TAURI.localhost/index.html"];
        assert_eq!(shown(&Origin { scheme: "http", host: "tauri.localhost" }, &own), own);
        assert!(!shown(&OWN, &["tauri://localhost/", "http://tauri.localhost/"]).is_empty());
    }
}
