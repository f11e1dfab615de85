//! Which servers are asked, and how they are reached: cloud, other addresses, roots, proxy, time-out.

use std::time::Duration;

use entra::{Addresses, Api, Http, HttpOptions, HttpOptionsError, ProxyChoice};
use explain::Sentence;
use onboarding::Permissions;

use super::{file, global::GlobalOptions};
use crate::output::{Stop, Terminal};

/// Addresses and the client that asks them.
pub(crate) struct Reach {
    pub(crate) addresses: Addresses,
    pub(crate) http: Http,
}

/// Bytes of a file with roots: all that a system trusts are a quarter of it.
const ROOTS: usize = 1024 * 1024;

impl Reach {
    pub(crate) async fn of(global: &GlobalOptions) -> Result<Reach, Stop> {
        let addresses = global.addresses()?;
        Ok(Reach { http: http(global, &addresses).await?, addresses })
    }

    /// The practice service's addresses instead; the rest as given.
    pub(crate) async fn at(global: &GlobalOptions, authority: &str, api_base: &str) -> Result<Reach, Stop> {
        let cloud = global.cloud.unwrap_or_default();
        let addresses = Addresses::of(cloud).with(Some(authority), Some(api_base));
        let addresses = addresses.map_err(|problem| Stop::value("--practice", &problem))?;
        Ok(Reach { http: http(global, &addresses).await?, addresses })
    }
}

/// Whoever gives other addresses than Microsoft's is told so by every command: a document may carry them on.
pub(crate) fn tell_foreign_hosts(global: &GlobalOptions, terminal: &Terminal) {
    let foreign = global.addresses().map(|addresses| addresses.foreign()).unwrap_or_default();
    if !foreign.is_empty() {
        let note = Sentence::new("terminal-foreign-hosts").with("hosts", foreign.join(", "));
        terminal.aside(terminal.tell(&note));
    }
}

/// Whether each of the APIs can be asked for.
pub(crate) fn must_offer_all(addresses: &Addresses, wanted: &Permissions) -> Result<(), Stop> {
    wanted.apis().into_iter().try_for_each(|api| must_offer(addresses, api))
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

async fn http(global: &GlobalOptions, addresses: &Addresses) -> Result<Http, Stop> {
    let mut options = HttpOptions::default();
    if let Some(seconds) = global.timeout {
        options.timeout = Duration::from_secs(seconds.into());
    }
    if let Some(path) = global.ca_file.as_deref() {
        let roots = file::read("--ca-file", path, ROOTS + 1).await?;
        if roots.len() > ROOTS {
            let sentence = Sentence::new("terminal-problem-file-too-large")
                .with("path", path.display().to_string())
                .with("limit", (ROOTS / 1024).to_string());
            return Err(Stop::new(sentence).about("--ca-file"));
        }
        options.extra_roots = Some(roots.to_vec());
    }
    options.proxy = match &global.proxy {
        // Plain http is for this computer only, and no proxy leads there.
        None if addresses.authority().starts_with("http://") => ProxyChoice::None,
        None => ProxyChoice::System,
        Some(chosen) => chosen.clone(),
    };
    Http::new(&options).map_err(|error| match error {
        HttpOptionsError::ExtraRoots => {
            Stop::new(Sentence::new("terminal-problem-not-pem")).about("--ca-file")
        }
        HttpOptionsError::Proxy(_) | HttpOptionsError::ProxyScheme => {
            Stop::new(Sentence::new("terminal-problem-proxy-url")).about("--proxy")
        }
        HttpOptionsError::Tls(_) => Stop::of_computer(Sentence::new("terminal-problem-no-tls")),
    })
}
