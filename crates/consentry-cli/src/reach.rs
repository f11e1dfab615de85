//! Which servers are asked, and how they are reached: cloud, other addresses, roots, proxy, time-out.

use std::time::Duration;

use consentry::{Addresses, Api, Cloud, Http, HttpOptions, HttpOptionsError, ProxyChoice, Sentence};

use crate::{
    ending::{Ending, Stop},
    file,
    given::Given,
    print::Terminal,
};

/// Addresses and the client that asks them.
pub(crate) struct Reach {
    pub(crate) addresses: Addresses,
    pub(crate) http: Http,
}

/// Bytes of a file with roots: all that a system trusts are a quarter of it.
const ROOTS: usize = 1024 * 1024;

impl Reach {
    pub(crate) async fn of(given: &Given) -> Result<Reach, Stop> {
        let addresses = addresses(given)?;
        Ok(Reach { http: http(given, &addresses).await?, addresses })
    }

    /// The practice service's addresses instead; the rest as given.
    pub(crate) async fn at(given: &Given, authority: &str, api_base: &str) -> Result<Reach, Stop> {
        let addresses = Addresses::of(cloud(given)?).with(Some(authority), Some(api_base));
        let addresses = addresses.map_err(|problem| Stop::value("--practice", &problem))?;
        Ok(Reach { http: http(given, &addresses).await?, addresses })
    }
}

pub(crate) fn addresses(given: &Given) -> Result<Addresses, Stop> {
    let addresses = Addresses::of(cloud(given)?)
        .with(given.text("authority"), None)
        .map_err(|problem| Stop::value("--authority", &problem))?;
    addresses.with(None, given.text("api-base")).map_err(|problem| Stop::value("--api-base", &problem))
}

/// Whoever gives other addresses than Microsoft's is told so by every command: a document may carry them on.
pub(crate) fn tell_foreign_hosts(given: &Given, terminal: &Terminal) {
    // Practice has addresses of its own; one that cannot be read is told by the command itself.
    if given.switch_if_any("practice") {
        return;
    }
    let foreign = addresses(given).map(|addresses| addresses.foreign()).unwrap_or_default();
    if !foreign.is_empty() {
        let note = Sentence::new("terminal-foreign-hosts").with("hosts", foreign.join(", "));
        terminal.aside(terminal.tell(&note));
    }
}

/// Whether the API can be asked for at all in the cloud; an address that the reader gives goes before what is documented.
pub(crate) fn must_offer(addresses: &Addresses, api: Api) -> Result<(), Stop> {
    let cloud = addresses.cloud().facts();
    if cloud.scope(api).is_some() || addresses.api_base(api).is_some() {
        return Ok(());
    }
    let sentence = Sentence::new("terminal-problem-not-offered")
        .with("api", &api.facts().product_name)
        .with("cloud", addresses.cloud().name());
    Err(Stop::new(sentence).about("--cloud"))
}

fn cloud(given: &Given) -> Result<Cloud, Stop> {
    let cloud = given.choice("--cloud", &Cloud::ALL.map(|cloud| (cloud.name(), cloud)))?;
    Ok(cloud.unwrap_or_default())
}

async fn http(given: &Given, addresses: &Addresses) -> Result<Http, Stop> {
    let mut options = HttpOptions::default();
    if let Some(seconds) = given.number("--timeout", 1..=600)? {
        options.timeout = Duration::from_secs(seconds.into());
    }
    if let Some(path) = given.path("ca-file") {
        let roots = file::read("--ca-file", path, ROOTS + 1).await?;
        if roots.len() > ROOTS {
            let sentence = Sentence::new("terminal-problem-file-too-large")
                .with("path", path.display().to_string())
                .with("limit", (ROOTS / 1024).to_string());
            return Err(Stop::new(sentence).about("--ca-file"));
        }
        options.extra_roots = Some(roots.to_vec());
    }
    options.proxy = match given.text("proxy") {
        // Plain http is for this computer only, and no proxy leads there.
        None if addresses.authority().starts_with("http://") => ProxyChoice::None,
        None => ProxyChoice::System,
        Some("none") => ProxyChoice::None,
        // Before the `@` stand a name and a password, and everybody on this computer may read what programs were given.
        Some(url) if url.contains('@') || url.to_ascii_lowercase().contains("%40") => {
            let sentence = Sentence::new("terminal-problem-proxy-credentials");
            return Err(Stop::new(sentence).about("--proxy"));
        }
        Some(url) => ProxyChoice::Url(url.to_owned()),
    };
    Http::new(&options).map_err(|error| match error {
        HttpOptionsError::ExtraRoots => {
            Stop::new(Sentence::new("terminal-problem-not-pem")).about("--ca-file")
        }
        HttpOptionsError::Proxy(_) | HttpOptionsError::ProxyScheme => {
            Stop::new(Sentence::new("terminal-problem-proxy-url")).about("--proxy")
        }
        HttpOptionsError::Tls(_) => {
            Stop { ending: Ending::Surroundings, ..Stop::new(Sentence::new("terminal-problem-no-tls")) }
        }
    })
}
