//! Whatever is typed or pasted: an answer, never a panic.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use entra::{
    ApiError, Asked, Claims, ClientId, ClientSecret, ConsentReply, ConsentState, EntraError, RedirectUri,
    SignInCode, TenantHint, TenantId, date,
};
use explain::{Expected, Level, LinkExpectation, explain, judge};
use proptest::prelude::*;

use crate::{TENANT, cases, document, now, pieces};

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn every_parser_answers_to_any_text(text in pieces()) {
        every_parser(&text);
    }

    #[test]
    fn every_parser_answers_to_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        every_parser(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn every_parser_answers_to_any_document(document in document()) {
        let text = document.to_string();
        every_parser(&text);
        every_parser(&text[..text.char_indices().nth(text.chars().count() / 2).map_or(0, |(at, _)| at)]);
    }

    #[test]
    fn a_token_of_any_claims_is_read_or_called_opaque(header in document(), claims in document()) {
        let part = |value: &serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
        every_parser(&format!("{}.{}.c2ln", part(&header), part(&claims)));
    }

    #[test]
    fn a_link_leaves_only_where_it_leads_to_microsoft(text in pieces()) {
        let judged = judge(&text, &LinkExpectation::default());
        prop_assert_eq!(judged.may_leave(), judged.worst() != Some(Level::Stop));
        if judged.may_leave() {
            prop_assert!(judged.cloud.is_some() && judged.style.is_some() && judged.client_id.is_some());
            prop_assert!(judged.url.starts_with("https://"), "{}", judged.url);
        }
        for finding in &judged.findings {
            let args = finding.sentence.args.values();
            prop_assert!(args.into_iter().all(|value| value.chars().count() <= 260));
        }
    }
}

fn every_parser(text: &str) {
    let state = ConsentState::given("s1").unwrap();
    let client_id = ClientId::parse(text);
    let tenant = TenantId::parse(TENANT).ok();
    let expected = Expected {
        client_id: client_id.ok(),
        tenant,
        state: Some(state.clone()),
        permissions: vec!["Incident.Read.All".into()],
        ..Expected::at(now())
    };
    let explained = explain(text, &expected);
    assert!(!explained.kind.name().is_empty());

    let _ = TenantId::parse(text);
    let _ = TenantHint::parse(text).map(|hint| hint.to_string());
    let _ = TenantHint::parse_customer(text);
    let _ = ClientSecret::parse(text);
    let _ = ConsentReply::parse(text).map(|reply| reply.answers(&Asked { state, tenant }));
    let _ = RedirectUri::parse(text).map(|uri| uri.is_loopback());
    let _ = Claims::parse(text).map(|claims| claims.is_delegated());
    let _ = Claims::all(text);
    let _ = EntraError::parse(text).map(|error| (error.cause(), error.trace(), error.message().len()));
    let _ = EntraError::from_redirect(text, text, Some(text)).trace();
    let _ = ApiError::parse(text).map(|error| error.cause(401));
    let _ = SignInCode::find_in(text);
    let _ = date::parse_day(text);
    let chosen = LinkExpectation { extra_authority: Some(text), ..LinkExpectation::default() };
    let _ = judge(text, &chosen).may_leave();
}
