//! Links that mail protection has put into links of its own: what stands in them. Facts from `facts/link-hosts.json`.

mod proofpoint;

use std::sync::LazyLock;

use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};
use serde::Deserialize;
use url::Url;

/// Wrappers that are taken off, one from within the other: a mail that was passed on has two or three. What is wrapped
/// more often stays a link to the wrapper, which is no sign-in service.
const LAYERS: usize = 8;

#[derive(Deserialize)]
struct Facts {
    wrappers: Vec<Wrapper>,
    shorteners: Shorteners,
    device_code: DeviceCode,
}

#[derive(Deserialize)]
struct Wrapper {
    product: String,
    host: Option<String>,
    suffix: Option<String>,
    #[serde(default)]
    path: String,
    form: Form,
}

/// Where the real address stands.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Form {
    Query(String),
    Base64(String),
    ProofpointV2,
    ProofpointV3,
    LastSegment,
    /// Only the wrapper's own servers know.
    Sealed,
}

#[derive(Deserialize)]
struct Shorteners {
    hosts: Vec<String>,
}

#[derive(Deserialize)]
struct DeviceCode {
    addresses: Vec<String>,
}

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../facts/link-hosts.json")).expect("facts are checked by a test")
});

/// What a wrapper holds.
#[derive(Debug)]
pub(crate) struct Unwrapped {
    pub(crate) url: Url,
    /// As it stood there.
    pub(crate) written: String,
    /// Whose wrapper was the outermost.
    pub(crate) product: &'static str,
}

/// `None` where nothing is wrapped, and where nobody but the wrapper can tell what is.
pub(crate) fn unwrapped(outer: &Url) -> Option<Unwrapped> {
    let mut inner = one_layer(outer)?;
    for _ in 1..LAYERS {
        match one_layer(&inner.url) {
            Some(deeper) => inner = Unwrapped { product: inner.product, ..deeper },
            None => break,
        }
    }
    Some(inner)
}

/// Whose wrapper the address is, whatever it holds.
pub(crate) fn product(url: &Url) -> Option<&'static str> {
    wrapper(url).map(|wrapper| wrapper.product.as_str())
}

pub(crate) fn is_shortener(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    FACTS.shorteners.hosts.iter().any(|known| known == host) && url.path().len() > 1
}

/// A page where whoever typed a code in signs somebody else in.
pub(crate) fn asks_for_a_code(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    let address = format!("{host}{}", url.path().trim_end_matches('/')).to_ascii_lowercase();
    device_code_addresses().any(|known| known == address)
}

pub(crate) fn device_code_addresses() -> impl Iterator<Item = &'static str> {
    FACTS.device_code.addresses.iter().map(String::as_str)
}

fn wrapper(url: &Url) -> Option<&'static Wrapper> {
    // Somebody else's name in front of the wrapper's own is no part of what the wrapper writes.
    let host = url.host_str().filter(|_| url.username().is_empty() && url.port().is_none())?;
    FACTS.wrappers.iter().find(|wrapper| {
        let fits = wrapper.host.as_deref().is_some_and(|known| known == host)
            || wrapper.suffix.as_deref().is_some_and(|suffix| host.ends_with(suffix));
        fits && url.path().starts_with(&wrapper.path)
    })
}

fn one_layer(url: &Url) -> Option<Unwrapped> {
    let wrapper = wrapper(url)?;
    let query =
        |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    let written = match &wrapper.form {
        Form::Query(name) => query(name)?,
        Form::Base64(name) => {
            let bytes = STANDARD_NO_PAD.decode(query(name)?.trim_end_matches('=').replace(' ', "+")).ok()?;
            String::from_utf8(bytes).ok()?
        }
        Form::ProofpointV2 => proofpoint::v2(&query("u")?)?,
        Form::ProofpointV3 => proofpoint::v3(url)?,
        Form::LastSegment => percent_decoded(url.path().rsplit('/').next()?)?,
        Form::Sealed => return None,
    };
    let inner = Url::parse(&written).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    Some(Unwrapped { url: inner, written, product: &wrapper.product })
}

/// `%3A` for what it stands for; a `+` stays one.
fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, more)) = rest.split_first() {
        let code = (*first == b'%').then(|| more.get(..2)).flatten();
        match code.and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &more[2..];
            }
            None => {
                bytes.push(*first);
                rest = more;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const INNER: &str = "https://login.microsoftonline.com/contoso.example/v2.0/adminconsent?client_id=a-b_c&scope=https%3A%2F%2Fx.example%2F.default";

    /// The address in so many wrappers.
    fn wrapped(times: usize) -> Url {
        let mut link = "https://contoso.example/".to_owned();
        for time in 0..times {
            let region = ["eur01", "nam02"][time % 2];
            let query =
                url::form_urlencoded::Serializer::new(String::new()).append_pair("url", &link).finish();
            link = format!("https://{region}.safelinks.protection.outlook.com/?{query}");
        }
        Url::parse(&link).unwrap()
    }

    #[test]
    fn a_few_wrappers_come_off_and_endless_ones_are_what_they_are() {
        assert!(unwrapped(&wrapped(0)).is_none());
        for times in [1, 2, LAYERS] {
            assert_eq!(unwrapped(&wrapped(times)).unwrap().written, "https://contoso.example/");
        }
        let left = unwrapped(&wrapped(LAYERS + 1)).unwrap();
        assert!(product(&left.url).is_some());
        let inner =
            Url::parse("https://a.safelinks.protection.outlook.com/?url=javascript:alert(1)").unwrap();
        assert!(unwrapped(&inner).is_none(), "only what a browser would open");
    }

    #[test]
    fn each_wrapper_gives_back_what_it_holds() {
        let encoded: String = url::form_urlencoded::byte_serialize(INNER.as_bytes()).collect();
        let small = encoded.replace("%3A", "%3a").replace("%2F", "%2f").replace("%3F", "%3f");
        let in_base64 = STANDARD_NO_PAD.encode(INNER);
        let v2 = encoded.replace('_', "%5F").replace('-', "%2D").replace("%2F", "_").replace('%', "-");
        for link in [
            format!("https://eur01.safelinks.protection.outlook.com/?url={encoded}&data=05"),
            format!("https://urldefense.proofpoint.com/v1/url?u={encoded}&k=x"),
            format!("https://urldefense.proofpoint.com/v2/url?u={v2}&d=x&c=y"),
            format!("https://urldefense.com/v3/__{INNER}__;!!x!y$"),
            format!("https://urldefense.com/v3/__{}__;JSUlJQ!!x!y$", INNER.replace('%', "*")),
            format!("https://linkprotect.cudasvc.com/url?a={small}&c=E,1,x&typo=1"),
            format!("https://secure-web.cisco.com/1fCC-x_y/{encoded}"),
            format!("https://ddec1-0-en-ctp.trendmicro.com:443/wis/clicktime/v1/query?url={small}&umid=x"),
            format!("https://clicktime.symantec.com/3x?u={encoded}"),
            format!("https://eu-central-1.protection.sophos.com/?d=microsoftonline.com&u={in_base64}&i=x"),
        ] {
            let found = unwrapped(&Url::parse(&link).unwrap());
            assert_eq!(found.map(|found| found.written).as_deref(), Some(INNER), "{link}");
        }
    }

    #[test]
    fn a_wrapper_that_is_sealed_or_false_gives_nothing() {
        for (link, whose) in [
            (
                "https://url.uk.m.mimecastprotect.com/s/mAdE?domain=login.microsoftonline.com",
                Some("Mimecast"),
            ),
            ("http://secure-web.cisco.com/1UPglipdAkhpVwP2", Some("Cisco Secure Email")),
            (
                "https://safelinks.protection.outlook.com.evil.example/?url=https://login.microsoftonline.com/",
                None,
            ),
            ("https://evilsafelinks.protection.outlook.com.example/?url=https://x.example/", None),
            ("https://a@eur01.safelinks.protection.outlook.com/?url=https://x.example/", None),
            ("https://evil-urldefense.com/v3/__https://x.example/__;!!", None),
        ] {
            let url = Url::parse(link).unwrap();
            assert_eq!((unwrapped(&url).is_none(), product(&url)), (true, whose), "{link}");
        }
        for odd in [
            "https://urldefense.com/v3/__é**__;",
            "https://urldefense.com/v3/__",
            "https://urldefense.com/v3/__*__;%",
        ] {
            let _ = unwrapped(&Url::parse(odd).unwrap());
        }
    }

    #[test]
    fn shorteners_and_code_pages_are_known_by_their_address() {
        let url = |text: &str| Url::parse(text).unwrap();
        assert!(is_shortener(&url("https://bit.ly/3XkQ9zT")) && !is_shortener(&url("https://bit.ly/")));
        assert!(asks_for_a_code(&url("https://www.microsoft.com/devicelogin/")));
        assert!(!asks_for_a_code(&url("https://microsoft.com/security")));
    }
}
