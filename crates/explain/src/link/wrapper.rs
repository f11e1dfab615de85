//! Links that mail protection has put into links of its own (Safe Links of Defender for Office 365): what stands in them.

use url::Url;

/// Outlook's link protection: the real address stands in its `url`.
const WRAPPER: &str = ".safelinks.protection.outlook.com";
/// Wrappers that are taken off, one from within the other: a mail that was passed on has two or three. What is wrapped
/// more often stays a link to the wrapper, which is no sign-in service.
const LAYERS: usize = 8;

/// What a wrapper holds.
#[derive(Debug)]
pub(crate) struct Unwrapped {
    pub(crate) url: Url,
    /// As it stood there.
    pub(crate) written: String,
}

/// `None` where nothing is wrapped.
pub(crate) fn unwrapped(outer: &Url) -> Option<Unwrapped> {
    let mut inner = one_layer(outer)?;
    for _ in 1..LAYERS {
        match one_layer(&inner.url) {
            Some(deeper) => inner = deeper,
            None => break,
        }
    }
    Some(inner)
}

fn one_layer(url: &Url) -> Option<Unwrapped> {
    url.host_str().filter(|host| host.ends_with(WRAPPER))?;
    let (_, written) = url.query_pairs().find(|(name, _)| name == "url")?;
    let inner = Url::parse(&written).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    Some(Unwrapped { url: inner, written: written.into_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The address in so many wrappers.
    fn wrapped(times: usize) -> Url {
        let mut link = "https://contoso.example/".to_owned();
        for time in 0..times {
            let region = ["eur01", "nam02"][time % 2];
            let query =
                url::form_urlencoded::Serializer::new(String::new()).append_pair("url", &link).finish();
            link = format!("https://{region}{WRAPPER}/?{query}");
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
        assert!(left.url.host_str().unwrap().ends_with(WRAPPER));
        let inner =
            Url::parse("https://a.safelinks.protection.outlook.com/?url=javascript:alert(1)").unwrap();
        assert!(unwrapped(&inner).is_none(), "only what a browser would open");
    }
}
