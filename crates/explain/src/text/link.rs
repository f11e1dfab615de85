//! A consent link: what it asks for, where, and who would learn the answer.

use entra::{Api, Cause, ClientId, Cloud, LinkStyle, TenantDomain, TenantHint, Verdict};
use url::Url;

use super::{Expected, Explanation, Kind};
use crate::{
    Advice, Finding, Level, LinkExpectation, Sentence, judge,
    link::wrapper::{asks_for_a_code, device_code_addresses, is_shortener, product, unwrapped},
};

pub(super) fn explain(text: &str, expected: &Expected) -> Option<Explanation> {
    let (outer, text) = read(text)?;
    match unwrapped(&outer) {
        Some(inner) => {
            let explanation = of_url(&inner.url, &inner.written, text, expected)?;
            Some(explanation.with("wrapped_by", outer.host_str().map(str::to_owned)))
        }
        None => of_url(&outer, text, text, expected),
    }
}

/// Any other address alone: where it leads, and what is wrong with that. `None` for one that may name a tenant.
pub(super) fn any(text: &str, expected: &Expected) -> Option<Explanation> {
    let (outer, text) = read(text)?;
    let inner = unwrapped(&outer);
    let url = inner.as_ref().map_or(&outer, |inner| &inner.url);
    // A token behind an address says more than the address.
    if text.contains("eyJ") {
        return None;
    }
    let is_home = url.path().len() <= 1 || url.host_str().is_some_and(|host| host.starts_with("www."));
    let is_front_page = is_home && url.query().is_none() && url.fragment().is_none();
    let names_a_tenant = inner.is_none() && TenantHint::parse_customer(text).is_ok() && !hides(url);
    if names_a_tenant && (is_front_page || names_by_microsoft(url)) {
        return None;
    }
    let mut explanation =
        judged(Explanation::new(Kind::Unknown).with("host", url.host_str()), url, text, expected);
    // Half-way through a sign-in: what comes of it, nobody can tell from there.
    if url.host_str().is_some_and(|host| Cloud::of_sign_in_host(host).is_some()) {
        explanation.verdict = Some(Verdict::of(Cause::Unknown));
    }
    Some(explanation)
}

/// Where it is worth a warning among other words: it hides where it leads.
pub(super) fn is_worth_a_warning(found: &Explanation) -> bool {
    const WARNED: [&str; 5] = ["wrapped", "shortened", "host-letters", "user-info", "device-code"];
    // Tools write short links of Microsoft's own, which nobody else can make.
    if found.fields.get("host").is_some_and(|host| host == "aka.ms") {
        return false;
    }
    let ids = found.findings.iter().filter_map(|finding| finding.sentence.id.strip_prefix("link-finding-"));
    ids.into_iter().any(|id| WARNED.contains(&id))
}

/// A page where a code is to be typed, wherever it is named: whoever sent the code is signed in by it.
pub(super) fn device_code(text: &str, expected: &Expected) -> Option<Explanation> {
    let lower = text.to_ascii_lowercase();
    let mut places = device_code_addresses().filter_map(|address| Some((lower.find(address)?, address)));
    let (at, address) = places.next()?;
    let stands_alone = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric() && c != '-');
    let before = lower[..at].trim_end_matches("www.").chars().next_back().filter(|c| *c != '.');
    if !stands_alone(before) || !stands_alone(lower[at + address.len()..].chars().next()) {
        return None;
    }
    let url = Url::parse(&format!("https://{address}")).ok()?;
    Some(judged(Explanation::new(Kind::Unknown).with("host", url.host_str()), &url, url.as_str(), expected))
}

/// The address of a whole text, and the text without what stands around it.
fn read(text: &str) -> Option<(Url, &str)> {
    let text = text.trim_matches(['<', '>', '"', '\'', '(', ')', '[', ']', '*', '`']);
    if text.contains(char::is_whitespace) || text.contains("](") {
        return None;
    }
    let url = Url::parse(text).ok().filter(|url| url.has_host() && matches!(url.scheme(), "http" | "https"));
    Some((url.or_else(|| without_scheme(text))?, text))
}

/// A shortener, or mail protection around something that it keeps for itself.
fn hides(url: &Url) -> bool {
    is_shortener(url) || product(url).is_some() || asks_for_a_code(url)
}

/// SharePoint, a portal, a sign-in page: their addresses name tenants.
fn names_by_microsoft(url: &Url) -> bool {
    const ZONES: [&str; 4] = [".sharepoint.com", ".sharepoint.us", ".azure.com", ".microsoft.com"];
    let host = url.host_str().unwrap_or_default();
    Cloud::of_sign_in_host(host).is_some() || ZONES.iter().any(|zone| host.ends_with(zone))
}

/// The link itself, how it was written, and in what.
fn of_url(url: &Url, written: &str, text: &str, expected: &Expected) -> Option<Explanation> {
    let path = url.path().to_ascii_lowercase();
    let style = if path.ends_with("/adminconsent") {
        LinkStyle::AdminConsent
    } else if path.ends_with("/authorize") && path.contains("/oauth2/") {
        LinkStyle::Classic
    } else {
        return None;
    };
    let query =
        |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    let host = url.host_str()?;
    let tenant = url.path_segments().and_then(|mut path| path.next()).map(str::to_owned);
    let scope = query("scope");
    let client_id = query("client_id").and_then(|id| ClientId::parse(&id).ok());
    let mut explanation = Explanation::new(Kind::ConsentLink)
        .with("style", serde_json::to_value(style).ok())
        .with("host", host)
        .with("cloud", Cloud::of_sign_in_host(host).filter(|_| url.scheme() == "https").map(Cloud::name))
        .with("tenant", tenant)
        .with("client_id", client_id.map(|id| id.to_string()))
        .with("fingerprint", client_id.map(|id| id.fingerprint().to_string()))
        .with("scope", scope.clone())
        .with("redirect_uri", query("redirect_uri"))
        .with("has_state", query("state").is_some());
    explanation.api =
        scope.and_then(|scope| Api::of_audience(scope.strip_suffix("/.default").unwrap_or(&scope)));
    // What stands in a wrapper is judged with its wrapper; what was written without a scheme, with one.
    let text = if text.contains("://") { text } else { written };
    Some(judged(explanation, url, text, expected))
}

fn judged(mut explanation: Explanation, url: &Url, text: &str, expected: &Expected) -> Explanation {
    let judgement = judge(
        if text.contains("://") { text } else { url.as_str() },
        &LinkExpectation {
            client_id: expected.client_id,
            tenant: expected.tenant,
            redirect_uri: None,
            partner_domain: expected.partner_domain.as_deref(),
            api: expected.api,
            extra_authority: expected.authority.as_deref(),
        },
    );
    explanation.fields.insert("may_leave".to_owned(), judgement.may_leave().into());
    explanation.said = judgement.summary();
    explanation.advise(judgement.advice());
    explanation.findings = judgement.findings;
    explanation.findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    explanation
}

/// The text shows another address than the one where it leads.
pub(super) fn deceiving(mut explanation: Explanation) -> Explanation {
    let sentence = Sentence::new("link-finding-shown-other");
    explanation.fields.insert("may_leave".to_owned(), false.into());
    explanation.advise(Advice::DoNotOpen);
    explanation.findings.insert(0, Finding { level: Level::Stop, sentence });
    explanation
}

/// The text holds more than one link: which of them is meant, nobody can tell.
pub(super) fn one_of_several(mut explanation: Explanation) -> Explanation {
    let sentence = Sentence::new("link-finding-several");
    explanation.fields.insert("may_leave".to_owned(), false.into());
    explanation.advise(explanation.advice.unwrap_or(Advice::AskFirst).max(Advice::AskFirst));
    explanation.findings.insert(0, Finding { level: Level::Stop, sentence });
    explanation
}

/// As browsers show it: `login.microsoftonline.com/…`; another name only with a path behind it.
fn without_scheme(text: &str) -> Option<Url> {
    let (host, path) = text.split_at(text.find(['/', '?', ':'])?);
    let is_address = path.len() > 1 && path.starts_with('/') && TenantDomain::parse(host).is_some();
    (is_address || Cloud::of_sign_in_host(host).is_some()).then_some(())?;
    Url::parse(&format!("https://{text}")).ok()
}
