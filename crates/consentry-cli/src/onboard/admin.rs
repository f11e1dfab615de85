//! The pretend admin, for machines without a browser: answers the practice service's consent page as a browser would.

use consentry::{ConsentLink, Sentence};

use crate::ending::Stop;

/// Sends the page's form and follows where it leads, to the listener on this computer.
pub(super) async fn accepts(link: &ConsentLink) -> Result<(), Stop> {
    let failed = |_| Stop::new(Sentence::new("terminal-problem-no-practice"));
    let (path, query) = link.url.split_once('?').unwrap_or((&link.url, ""));
    let browser = reqwest::Client::builder().no_proxy().build().map_err(failed)?;
    let form = browser.post(format!("{path}/answer?{query}")).form(&[("answer", "accept")]);
    let page = form.send().await.map_err(failed)?;
    page.error_for_status().map(drop).map_err(failed)
}
