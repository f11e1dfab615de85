//! A consent link: what it asks for, where, and who would learn the answer.

use entra::{Api, ClientId, Cloud, LinkStyle};
use url::Url;

use super::{Expected, Explanation, Kind};
use crate::{Finding, Level, LinkExpectation, Sentence, judge, link::wrapper::unwrapped};

pub(super) fn explain(text: &str, expected: &Expected) -> Option<Explanation> {
    let text = text.trim_matches(['<', '>', '"', '\'', '(', ')', '[', ']']);
    let outer = Url::parse(text).ok().filter(Url::has_host).or_else(|| without_scheme(text))?;
    match unwrapped(&outer) {
        Some(inner) => {
            let explanation = of_url(&inner.url, &inner.written, expected)?;
            Some(explanation.with("wrapped_by", outer.host_str().map(str::to_owned)))
        }
        None => of_url(&outer, text, expected),
    }
}

/// The link itself, and how it was written.
fn of_url(url: &Url, text: &str, expected: &Expected) -> Option<Explanation> {
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
    let judgement = judge(
        if text.contains("://") { text } else { url.as_str() },
        &LinkExpectation {
            client_id: expected.client_id,
            tenant: expected.tenant,
            redirect_uri: None,
            extra_authority: expected.authority.as_deref(),
        },
    );
    explanation.fields.insert("may_leave".to_owned(), judgement.may_leave().into());
    explanation.findings = judgement.findings;
    explanation.findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    Some(explanation)
}

/// The text holds more than one link: which of them is meant, nobody can tell.
pub(super) fn one_of_several(mut explanation: Explanation) -> Explanation {
    let sentence = Sentence::new("link-finding-several");
    explanation.fields.insert("may_leave".to_owned(), false.into());
    explanation.findings.insert(0, Finding { level: Level::Stop, sentence });
    explanation
}

/// As browsers show it: `login.microsoftonline.com/…`.
fn without_scheme(text: &str) -> Option<Url> {
    let host = text.split(['/', '?', ':']).next()?;
    Cloud::of_sign_in_host(host)?;
    Url::parse(&format!("https://{text}")).ok()
}
