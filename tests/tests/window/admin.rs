//! The customer's admin at a browser of their own: opens the link, reads the page, answers, lands somewhere.

use reqwest::Client;
use reqwest::header::LOCATION;
use reqwest::redirect::Policy;
use url::Url;

use crate::wizard::Wizard;

pub(crate) struct Admin {
    browser: Client,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answer {
    Accept,
    Cancel,
}

impl Admin {
    pub(crate) fn sits_down() -> Admin {
        Admin { browser: Client::builder().no_proxy().redirect(Policy::none()).build().unwrap() }
    }

    /// Opens the link and answers the form on its page; the address to which the sign-in service leads back.
    pub(crate) async fn answers(&self, link: &str, answer: Answer) -> Url {
        let page = self.browser.get(link).send().await.unwrap();
        assert_eq!(page.status(), 200, "the consent page of {link}");
        let page = page.text().await.unwrap();
        let value = match answer {
            Answer::Accept => "accept",
            Answer::Cancel => "cancel",
        };
        assert!(page.contains(&format!("value=\"{value}\"")), "the page offers to {value}: {page}");
        let mut form = Url::parse(link).unwrap();
        form.set_path(&format!("{}/answer", form.path().to_owned()));
        let reply = self.browser.post(form).form(&[("answer", value)]).send().await.unwrap();
        assert_eq!(reply.status(), 302, "{}", reply.text().await.unwrap());
        Url::parse(reply.headers()[LOCATION].to_str().unwrap()).unwrap()
    }

    /// Lands where the browser was led to, and reads what is said there.
    pub(crate) async fn lands(&self, address: Url) -> String {
        assert_eq!(address.host_str(), Some("localhost"), "{address}");
        let page = self.browser.get(address).send().await.unwrap();
        assert!(page.status().is_success(), "{}", page.status());
        page.text().await.unwrap()
    }
}

/// The link that the window shows.
pub(crate) async fn link(wizard: &Wizard) -> String {
    wizard.sees("[data-link]").await
}
