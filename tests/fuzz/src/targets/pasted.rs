//! What people paste: anything, a link, the address where an admin's browser landed.

use std::sync::LazyLock;

use entra::{Asked, ClientId, ConsentReply, ConsentState, TenantId};
use explain::{Expected, Explanation, Level, LinkExpectation, explain, judge};

use super::{CLIENT, TENANT, now, outcome, shows_all_members, shows_everything, text};

static EXPECTED: LazyLock<[Expected; 2]> = LazyLock::new(|| {
    let nothing = Expected::at(now());
    let all = Expected {
        client_id: ClientId::parse(CLIENT).ok(),
        tenant: TenantId::parse(TENANT).ok(),
        state: ConsentState::given("s1"),
        permissions: vec!["Incident.Read.All".into()],
        authority: Some("http://127.0.0.1:8400".into()),
        ..nothing.clone()
    };
    [nothing, all]
});

pub(super) fn explained(bytes: &[u8]) -> u64 {
    let text = text(bytes);
    let [nothing, all] = &*EXPECTED;
    let alone = explain(&text, nothing);
    let held = explain(&text, all);
    [&alone, &held].into_iter().for_each(holds);
    outcome((kind(&alone), kind(&held)))
}

fn kind(explanation: &Explanation) -> impl std::hash::Hash + use<> {
    let verdict = explanation.verdict.as_ref();
    let fields: Vec<String> = explanation.fields.keys().cloned().collect();
    let findings: Vec<String> = explanation.findings.iter().map(|one| one.sentence.id.clone()).collect();
    (explanation.kind.name(), verdict.map(|verdict| (verdict.cause, verdict.detail)), fields, findings)
}

/// What is said of a text is short and hides nothing, whatever the text was.
fn holds(explanation: &Explanation) {
    let told = serde_json::Value::Object(explanation.fields.clone());
    shows_all_members(&told);
    assert!(told.to_string().len() < 200_000, "{} bytes", told.to_string().len());
    let said = explanation.findings.iter().flat_map(|finding| finding.sentence.args.values());
    said.chain(&explanation.customer).for_each(|text| shows_everything(text));
}

pub(super) fn link(bytes: &[u8]) -> u64 {
    let text = text(bytes);
    let alone = judge(&text, &LinkExpectation::default());
    let chosen =
        LinkExpectation { extra_authority: Some("http://127.0.0.1:8400"), ..LinkExpectation::default() };
    let at_chosen = judge(&text, &chosen);
    assert_eq!(alone.may_leave(), alone.worst() != Some(Level::Stop));
    if alone.may_leave() {
        assert!(alone.cloud.is_some() && alone.style.is_some() && alone.client_id.is_some());
        assert!(alone.url.starts_with("https://"), "{}", alone.url);
    }
    let ids = |judged: &explain::LinkJudgement| -> Vec<String> {
        judged.findings.iter().map(|finding| finding.sentence.id.clone()).collect()
    };
    outcome((ids(&alone), ids(&at_chosen)))
}

pub(super) fn reply(bytes: &[u8]) -> u64 {
    let read = ConsentReply::parse(&text(bytes));
    let asked = |tenant| ConsentState::given("s1").map(|state| Asked { state, tenant });
    let answered = read.as_ref().ok().and_then(|reply| {
        let any = reply.answers(&asked(None)?).map(|answer| answer.cause).map_err(|problem| problem.code());
        let ours = asked(TenantId::parse(TENANT).ok())?;
        let ours = reply.answers(&ours).map(|answer| answer.cause).map_err(|problem| problem.code());
        Some((any, ours))
    });
    outcome((read.map(|reply| reply.cause()).map_err(|problem| problem.code()), answered))
}
