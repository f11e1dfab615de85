//! The pretend admin, for machines without a browser: answers the practice service's consent page as a browser would.

use entra::ConsentLink;
use explain::Sentence;
use reqwest::{Client, header, redirect::Policy};

use crate::output::Stop;

/// Sends the page's form, and says to where it leads. Where somebody listens on this computer it is gone to at once; any
/// other page stays unopened, since practice leaves this computer for nobody.
pub(super) async fn accepts(link: &ConsentLink, listened_to: bool) -> Result<Option<String>, Stop> {
    let (path, query) = link.url.split_once('?').unwrap_or((&link.url, ""));
    let browser = Client::builder().no_proxy().redirect(Policy::none()).build().map_err(failed)?;
    let form = browser.post(format!("{path}/answer?{query}")).form(&[("answer", "accept")]);
    let page = form.send().await.and_then(reqwest::Response::error_for_status).map_err(failed)?;
    let leads_to = page.headers().get(header::LOCATION).and_then(|address| address.to_str().ok());
    let Some(address) = leads_to.map(str::to_owned) else { return Err(unreachable()) };
    if !listened_to {
        return Ok(Some(address));
    }
    let page = browser.get(address).send().await.map_err(failed)?;
    page.error_for_status().map(|_| None).map_err(failed)
}

fn failed(_: reqwest::Error) -> Stop {
    unreachable()
}

/// A connection on this computer broke: nobody has typed anything wrong.
fn unreachable() -> Stop {
    Stop::of_computer(Sentence::new("terminal-problem-no-practice"))
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use entra::{Addresses, ClientId, Cloud, TenantHint};

    use super::*;
    use crate::output::ExitCode;

    #[tokio::test]
    async fn an_admin_who_cannot_answer_is_no_wrong_usage() {
        // A port that nobody listens to any more.
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let nobody = format!("http://{address}");
        let addresses = Addresses::of(Cloud::Public).with(Some(&nobody), None).unwrap();
        let client_id = ClientId::parse("9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35").unwrap();
        let tenant = TenantHint::parse("fabrikambikes.example").unwrap();
        let link = ConsentLink::classic(&addresses, client_id, tenant);
        let stop = accepts(&link, true).await.unwrap_err();
        assert_eq!((stop.exit, stop.code.as_str()), (ExitCode::Computer, "no-practice"));
    }
}
