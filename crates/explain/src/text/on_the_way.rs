//! What a tool says of an answer it did not understand, or of one that never came: a status, or words about the network.

use entra::{Api, ApiError, Cause, Cloud, Detail, Verdict};

use super::{
    Explanation, Kind,
    http_text::Head,
    sayings::{Group, Said},
};

/// Words that follow a status where a tool tells of it.
const PHRASES: [&str; 11] = [
    "unauthorized",
    "forbidden",
    "not found",
    "proxy authentication",
    "too many requests",
    "internal server error",
    "bad gateway",
    "service unavailable",
    "server unavailable",
    "client error",
    "server error",
];

/// Graph passes on in a header what the product behind it refused: `199 - "Microsoft/WDATP/401/228"`
/// (learn.microsoft.com/graph/api/resources/security-error-codes).
pub(super) fn of_provider(head: &Head) -> Option<Explanation> {
    let warning = head.warning.as_deref()?;
    let provider = warning.split('"').nth(1)?;
    let mut parts = provider.split('/');
    let status = (parts.next()?, parts.next()?, parts.next()?.parse::<u16>().ok()?).2;
    (status >= 400).then(|| {
        let verdict = Verdict::of(Cause::Unknown).with_detail(Some(Detail::ProviderRefused));
        Explanation::new(Kind::ApiError).with_verdict(verdict).with("warning", provider)
    })
}

/// An answer whose body is not there, from a server that the text names or does not.
pub(super) fn of_status(status: Option<u16>, text: &str, said: &Said) -> Option<Explanation> {
    // A proxy or a filter that answers in the place of whoever was asked gives its own status.
    if said.first(Group::Network).is_some_and(|saying| saying.cause() == Cause::Proxy) {
        return of_words(said);
    }
    let status = status.or_else(|| titled(text));
    let said = status.or_else(|| spoken_status(text)).filter(|status| *status >= 400)?;
    let of_api = api_in(text);
    // Whose answer a tool speaks of may be left open; a whole answer, or a page, is the sign-in's.
    let of_sign_in = of_api.is_none() && (status.is_some() || text.contains("login.microsoft"));
    let detail = |detail| Some(detail).filter(|_| of_sign_in);
    let (kind, verdict) = match (said, of_api) {
        (407, _) => (Kind::Unknown, Verdict::of(Cause::Proxy).with_detail(Some(Detail::Proxy407))),
        (_, Some(_)) if !is_page(text) => (Kind::ApiError, Verdict::of(ApiError::default().cause(said))),
        (401 | 403, None) if is_of_azure(text) => (Kind::ApiError, Verdict::of(Cause::Unknown)),
        (400 | 401, None) if text.contains("login.microsoft") && !is_page(text) => {
            (Kind::TokenError, Verdict::of(Cause::Unknown).with_detail(Some(Detail::NoErrorField)))
        }
        (429, _) => (Kind::Unknown, Verdict::of(Cause::Throttled).with_detail(detail(Detail::Http429Token))),
        (408 | 500..=599, _) => (
            Kind::Unknown,
            Verdict::of(Cause::MicrosoftUnavailable).with_detail(detail(Detail::Http5xxToken)),
        ),
        _ => return None,
    };
    let mut explanation = Explanation::new(kind).with_verdict(verdict).with("http_status", said);
    explanation.api = of_api;
    Some(explanation)
}

/// Words about a connection that failed.
pub(super) fn of_words(said: &Said) -> Option<Explanation> {
    let saying = said.first(Group::Network)?;
    let verdict = Verdict::of(saying.cause()).with_detail(saying.detail);
    Some(Explanation::new(Kind::Unknown).with_verdict(verdict))
}

/// An answer that a proxy gave in the place of whoever was asked; 407 has a word of its own.
pub(super) fn of_proxy() -> Explanation {
    Explanation::new(Kind::Unknown).with_verdict(Verdict::of(Cause::Proxy))
}

/// A page in the place of data, whose title tells of no status.
pub(super) fn of_page(text: &str) -> Option<Explanation> {
    if !is_page(text) {
        return None;
    }
    let verdict = Verdict::of(Cause::Proxy).with_detail(Some(Detail::NonJsonBody));
    Some(Explanation::new(Kind::Unknown).with_verdict(verdict))
}

fn is_page(text: &str) -> bool {
    const START: usize = 4 << 10;
    let start = text[..text.floor_char_boundary(START)].to_ascii_lowercase();
    ["<html", "<!doctype html"].iter().any(|tag| start.contains(tag))
}

/// The status that a gateway writes into its page's title: `<title>502 Bad Gateway</title>`.
fn titled(page: &str) -> Option<u16> {
    let lower = page.to_ascii_lowercase();
    let title = lower.split_once("<title>")?.1.split_once("</title>")?.0;
    title.split(|c: char| !c.is_ascii_alphanumeric()).find_map(as_status)
}

/// A status in words: `(401) Unauthorized`, `status code 403`, `429 Too Many Requests`, `HTTP Error 502`.
fn spoken_status(text: &str) -> Option<u16> {
    let lower = text.to_ascii_lowercase();
    let starts = lower.char_indices().filter(|(at, c)| {
        c.is_ascii_digit()
            && !lower[..*at].ends_with(|before: char| before.is_ascii_alphanumeric() || before == '-')
    });
    starts.map(|(at, _)| at).find_map(|at| {
        let rest = &lower[at..];
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
        let status = as_status(&rest[..end])?;
        let behind = rest[end..].trim_start_matches([')', ':', ' ', '(']);
        let before = lower[..at].trim_end_matches(['(', ':', ' ', '=', '>', '"', '\'']);
        let led = [
            "response code",
            "status code",
            "statuscode",
            "status",
            "http error",
            "http",
            "indicate success",
        ];
        // `WebException: … : (403) Verboten`, in whatever language.
        let in_brackets = lower[..at].ends_with(": (") && rest[end..].starts_with(')');
        let told = in_brackets
            || led.iter().any(|word| before.ends_with(word))
            || PHRASES.iter().any(|word| behind.starts_with(word));
        told.then_some(status)
    })
}

fn as_status(word: &str) -> Option<u16> {
    (word.len() == 3).then(|| word.parse().ok())?.filter(|status| (400..600).contains(status))
}

/// An API of Azure's that is none of ours: what it wants, nobody here can tell.
fn is_of_azure(text: &str) -> bool {
    const HOSTS: [&str; 4] =
        [".azure.net/", "management.azure.com", ".core.windows.net", "manage.office.com"];
    HOSTS.iter().any(|host| text.contains(host))
}

/// The API whose address is in the text, in any cloud.
fn api_in(text: &str) -> Option<Api> {
    let hosts = |api: &Api| {
        let api = *api;
        Cloud::ALL.iter().filter_map(move |cloud| cloud.facts().api_base(api)).any(|base| {
            let host = base.split("://").nth(1).unwrap_or(base).split('/').next().unwrap_or(base);
            text.contains(host)
        })
    };
    Api::ALL.iter().copied().find(hosts)
}
