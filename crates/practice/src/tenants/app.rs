//! The partner's app registration: its ids, its secrets, its redirect URIs.

use std::fmt;

use url::Url;

/// What the partner's engineer would have noted from the portal.
#[derive(Clone, PartialEq, Eq)]
pub struct App {
    pub name: String,
    pub client_id: String,
    pub home_tenant_id: String,
    pub secret: String,
    /// An older secret of the same app: AADSTS7000222 wherever it is used.
    pub expired_secret: String,
}

impl App {
    pub(crate) fn registered_in(home_tenant_id: &str) -> App {
        App {
            name: "Contoso Incident Watch".into(),
            client_id: "9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35".into(),
            home_tenant_id: home_tenant_id.into(),
            // Not shaped like Entra's on purpose, so that no scanner takes it for one; the plus sign is there to
            // catch a client that does not percent-encode its form.
            secret: "practice~not+a.real-secret_2026".into(),
            expired_secret: "practice~expired.secret_2024".into(),
        }
    }

    /// The address as Entra would accept it: `http://localhost/consent` at any port, or any https address.
    pub(crate) fn redirect(&self, given: &str) -> Option<Url> {
        let url =
            Url::parse(given).ok().filter(|url| url.fragment().is_none() && url.username().is_empty())?;
        let loopback =
            url.scheme() == "http" && url.host_str() == Some("localhost") && url.path() == "/consent";
        let registered = (loopback && url.query().is_none()) || url.scheme() == "https";
        (registered && given.len() <= 256).then_some(url)
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("name", &self.name)
            .field("client_id", &self.client_id)
            .field("home_tenant_id", &self.home_tenant_id)
            .field("secret", &"[redacted]")
            .field("expired_secret", &"[redacted]")
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::App;

    #[test]
    fn debug_shows_no_secret() {
        let app = App::registered_in("home");
        let shown = format!("{app:?}");
        assert!(shown.contains("[redacted]") && shown.contains(&app.client_id));
        assert!(!shown.contains(&app.secret) && !shown.contains(&app.expired_secret));
    }

    #[test]
    fn redirect_takes_localhost_at_any_port_and_https() {
        let app = App::registered_in("home");
        for good in
            ["http://localhost/consent", "http://localhost:49152/consent", "https://contosomdr.example/done"]
        {
            assert!(app.redirect(good).is_some(), "{good}");
        }
        for bad in [
            "http://localhost/Consent",
            "http://localhost/consent/",
            "http://127.0.0.1/consent",
            "http://contosomdr.example/consent",
            "https://contosomdr.example/#x",
            "https://user@contosomdr.example/",
            "javascript:alert(1)",
            "consent",
            "",
        ] {
            assert!(app.redirect(bad).is_none(), "{bad}");
        }
    }
}
