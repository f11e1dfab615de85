//! A consent link: what it asks for, where, and who would learn the answer.

use url::Url;

use super::{Expected, Explanation, Kind};
use crate::{Api, ClientId, Cloud, LinkExpectation, LinkStyle, Step, judge};

pub(super) fn explain(text: &str, expected: &Expected) -> Option<Explanation> {
    let url = Url::parse(text.trim_matches(['<', '>', '"', '\''])).ok()?;
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
    let mut explanation = Explanation::new(Kind::ConsentLink)
        .with("style", serde_json::to_value(style).ok())
        .with("host", host)
        .with("cloud", Cloud::of_sign_in_host(host).filter(|_| url.scheme() == "https").map(Cloud::name))
        .with("tenant", tenant)
        .with(
            "client_id",
            query("client_id").and_then(|id| ClientId::parse(&id).ok()).map(|id| id.to_string()),
        )
        .with("scope", scope.clone())
        .with("redirect_uri", query("redirect_uri"))
        .with("has_state", query("state").is_some());
    explanation.api =
        scope.and_then(|scope| Api::of_audience(scope.strip_suffix("/.default").unwrap_or(&scope)));
    explanation.go_to = Some(Step::Consent);
    let judgement = judge(
        text,
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
