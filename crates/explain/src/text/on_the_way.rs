//! What a tool says of an answer it did not understand, or of one that never came: a status, or words about the network.

use entra::{Api, ApiError, Cause, Cloud, Detail, Verdict};

use super::{Explanation, Kind};

/// Words of common tools about what failed before any answer. They have no codes; each stands for one detail.
/// Source: the error texts of curl, OpenSSL, .NET, Node.js, Python, Go, Java and Chromium.
const SAYINGS: [(&[&str], Detail); 5] = [
    (&["too many requests"], Detail::Http429Token),
    (
        &[
            "could not resolve host",
            "could not be resolved",
            "enotfound",
            "eai_again",
            "getaddrinfo failed",
            "name or service not known",
            "no such host",
            "name resolution",
            "nodename nor servname",
            "failed to resolve",
            "err_name_not_resolved",
            "unknownhostexception",
            "dns_probe_finished",
        ],
        Detail::DnsFailure,
    ),
    (
        &[
            "proxy authentication required",
            "code 407 from proxy",
            "tunnel connection failed: 407",
            "err_proxy_auth",
        ],
        Detail::Proxy407,
    ),
    (
        &[
            "certificate_verify_failed",
            "certificate verify failed",
            "ssl certificate problem",
            "unable to get local issuer certificate",
            "unable_to_get_issuer_cert",
            "unable_to_verify_leaf_signature",
            "self_signed_cert",
            "self-signed certificate",
            "self signed certificate",
            "remote certificate is invalid",
            "could not establish trust relationship",
            "certificate signed by unknown authority",
            "pkix path building failed",
            "err_cert_",
            "could not create ssl/tls secure channel",
            "ssl connection could not be established",
            "crypt_e_no_revocation_check",
            "x509: certificate has expired",
        ],
        Detail::TlsFailure,
    ),
    (
        &[
            "etimedout",
            "timed out",
            "operation has timed out",
            "context deadline exceeded",
            "err_connection_timed_out",
            "connecttimeout",
            "readtimeout",
            "httpclient.timeout",
        ],
        Detail::Timeout,
    ),
];

/// The same of a connection that was refused or broke off; there is nothing more exact than the cause.
const BROKEN: [&str; 10] = [
    "connection refused",
    "actively refused",
    "econnrefused",
    "econnreset",
    "connection reset",
    "connection was forcibly closed",
    "network is unreachable",
    "err_internet_disconnected",
    "err_connection_refused",
    "unable to connect to the remote server",
];

/// The same of a proxy that did not let the request through, or wrote a page of its own.
const PROXIES: [&str; 8] = [
    "from proxy after connect",
    "cannot connect to proxy",
    "connection to proxy closed",
    "err_tunnel_connection_failed",
    "err_proxy_connection_failed",
    "(squid/",
    "x-squid-error",
    "zscaler",
];

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

/// An answer whose body is not there, from a server that the text names or does not.
pub(super) fn of_status(status: Option<u16>, text: &str) -> Option<Explanation> {
    let status = status.or_else(|| titled(text));
    let said = status.or_else(|| spoken_status(text)).filter(|status| *status >= 400)?;
    let of_api = api_in(text);
    // Whose answer a tool speaks of may be left open; a whole answer, or a page, is the sign-in's.
    let of_sign_in = of_api.is_none() && (status.is_some() || text.contains("login.microsoft"));
    let detail = |detail| Some(detail).filter(|_| of_sign_in);
    let (kind, verdict) = match (said, of_api) {
        (407, _) => (Kind::Unknown, Verdict::of(Cause::Proxy).with_detail(Some(Detail::Proxy407))),
        (_, Some(_)) if !text.starts_with('<') => {
            (Kind::ApiError, Verdict::of(ApiError::default().cause(said)))
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
pub(super) fn of_words(text: &str) -> Option<Explanation> {
    let lower = text.to_ascii_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let detail = SAYINGS.iter().find(|(words, _)| says(words)).map(|(_, detail)| *detail);
    let detail = detail.filter(|detail| *detail == Detail::Proxy407 || !says(&PROXIES));
    let cause = match detail {
        Some(detail) => detail.cause()?,
        None if says(&PROXIES) => Cause::Proxy,
        None if says(&BROKEN) => Cause::Network,
        None => return None,
    };
    Some(Explanation::new(Kind::Unknown).with_verdict(Verdict::of(cause).with_detail(detail)))
}

/// An answer that a proxy gave in the place of whoever was asked; 407 has a word of its own.
pub(super) fn of_proxy() -> Explanation {
    Explanation::new(Kind::Unknown).with_verdict(Verdict::of(Cause::Proxy))
}

/// A page in the place of data, whose title tells of no status.
pub(super) fn of_page(text: &str) -> Option<Explanation> {
    let start: String = text.chars().take(1024).collect::<String>().to_ascii_lowercase();
    if !start.starts_with('<')
        || !["<html", "<!doctype html", "<head", "<body"].iter().any(|tag| start.contains(tag))
    {
        return None;
    }
    let verdict = Verdict::of(Cause::Proxy).with_detail(Some(Detail::NonJsonBody));
    Some(Explanation::new(Kind::Unknown).with_verdict(verdict))
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
        let told = led.iter().any(|word| before.ends_with(word))
            || PHRASES.iter().any(|word| behind.starts_with(word));
        told.then_some(status)
    })
}

fn as_status(word: &str) -> Option<u16> {
    (word.len() == 3).then(|| word.parse().ok())?.filter(|status| (400..600).contains(status))
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
