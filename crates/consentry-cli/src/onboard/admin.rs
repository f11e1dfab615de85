//! The pretend admin, for machines without a browser: answers the practice service's consent page as a browser would.

use consentry::{ConsentLink, RedirectUri, Sentence};
use reqwest::{Client, header, redirect::Policy};

use crate::ending::Stop;

/// Sends the page's form, and says to where it leads. To the listener on this computer it goes on by itself; any other
/// page stays unopened, since practice leaves this computer for nobody.
pub(super) async fn accepts(link: &ConsentLink) -> Result<Option<String>, Stop> {
    let failed = |_| Stop::new(Sentence::new("terminal-problem-no-practice"));
    let (path, query) = link.url.split_once('?').unwrap_or((&link.url, ""));
    let browser = Client::builder().no_proxy().redirect(Policy::none()).build().map_err(failed)?;
    let form = browser.post(format!("{path}/answer?{query}")).form(&[("answer", "accept")]);
    let page = form.send().await.and_then(reqwest::Response::error_for_status).map_err(failed)?;
    let leads_to = page.headers().get(header::LOCATION).and_then(|address| address.to_str().ok());
    let Some(address) = leads_to.map(str::to_owned) else { return Ok(None) };
    if !link.redirect_uri.as_ref().is_some_and(RedirectUri::is_loopback) {
        return Ok(Some(address));
    }
    let page = browser.get(address).send().await.map_err(failed)?;
    page.error_for_status().map(|_| None).map_err(failed)
}
