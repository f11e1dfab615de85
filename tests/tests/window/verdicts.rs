//! Every story that does not go well: the right cause, who must act, and nothing said too early.

use serde_json::json;

use crate::admin::{Admin, Answer, link};
use crate::story::practised;
use crate::way::{admin_answers, to_consent, to_test};
use crate::wizard::Wizard;

/// Consents, tests once, and reads the verdict: its cause and who must act.
async fn tested(wizard: &Wizard, story: &str, cause: &str, who: &str) {
    to_test(wizard, story).await;
    wizard.press("run_test").await;
    wizard.verdict_is(cause).await;
    wizard.sees(&format!("[data-cause][data-who={who}]")).await;
}

#[test]
fn a_refusal_is_a_refusal_and_the_test_finds_no_consent() {
    practised(async |wizard| {
        to_consent(wizard, "declines").await;
        assert_eq!(admin_answers(wizard, Answer::Cancel).await, "Consent was not given");
        wizard.verdict_is("consent_declined").await;
        wizard.sees("[data-who=customer_admin]").await;
        // The next answer is awaited already.
        wizard.sees("[data-listening]").await;
        wizard.goes_to("test").await;
        wizard.press("run_test").await;
        wizard.verdict_is("consent_missing").await;
        wizard.sees("[data-check=consent_present][data-outcome=failed]").await;
    });
}

#[test]
fn a_forgotten_permission_is_named() {
    practised(async |wizard| {
        to_consent(wizard, "forgets_permission").await;
        // Accepted on a phone: the answer does not come here, so nothing is known to be fresh.
        Admin::sits_down().answers(&link(wizard).await, Answer::Accept).await;
        wizard.goes_to("test").await;
        wizard.press("run_test").await;
        wizard.verdict_is("permissions_missing").await;
        wizard.sees("[data-cause][data-who=customer_admin]").await;
        let verdict = wizard.sees("[data-cause]").await;
        assert!(verdict.contains("Incident.Read.All"), "{verdict}");
        wizard.sees("[data-check=token_roles][data-outcome=failed]").await;
    });
}

#[test]
fn right_after_consent_a_missing_permission_is_no_alarm() {
    practised(async |wizard| {
        tested(wizard, "forgets_permission", "propagating", "nobody").await;
        assert!(!wizard.has("[data-outcome=failed]").await);
        wizard.sees("[data-action=stop_waiting]").await;
    });
}

#[test]
fn an_answer_from_another_tenant_is_not_taken_for_the_customers() {
    practised(async |wizard| {
        to_consent(wizard, "other_tenant").await;
        assert_eq!(admin_answers(wizard, Answer::Accept).await, "The answer came from another organisation");
        wizard.verdict_is("tenant_mismatch").await;
        wizard.sees("[data-who]").await;
    });
}

#[test]
fn an_expired_secret_is_the_partners_turn() {
    practised(async |wizard| {
        tested(wizard, "secret_expired", "credential_expired", "partner_engineer").await
    });
}

#[test]
fn a_wrong_secret_is_the_partners_turn() {
    practised(async |wizard| tested(wizard, "secret_wrong", "credential_wrong", "partner_engineer").await);
}

#[test]
fn without_a_licence_the_service_is_not_there() {
    practised(async |wizard| {
        tested(wizard, "no_licence", "service_unavailable_in_tenant", "customer_admin").await;
        wizard.sees("[data-check=api_answers][data-outcome=failed]").await;
    });
}

#[test]
fn a_policy_of_the_customer_blocks() {
    practised(async |wizard| tested(wizard, "blocked_by_policy", "policy_blocked", "customer_admin").await);
}

#[test]
fn slow_consent_ends_verified_without_an_alarm() {
    practised(async |wizard| ends_verified_by_itself(wizard, "slow_consent", "propagating").await);
}

#[test]
fn throttling_ends_verified_without_an_alarm() {
    practised(async |wizard| ends_verified_by_itself(wizard, "throttles", "throttled").await);
}

/// One press; whatever is shown until the verdict is looked at as it comes.
async fn ends_verified_by_itself(wizard: &Wizard, story: &str, waiting: &str) {
    to_test(wizard, story).await;
    wizard.script(WATCH, json!([])).await;
    wizard.press("run_test").await;
    wizard.sees("[data-cause=verified]").await;
    let seen = wizard.script("return window.seenOnTheWay", json!([])).await;
    assert_eq!(seen, json!([waiting, "verified"]));
}

/// Notes every verdict, and every line that says failed.
const WATCH: &str = "
    const seen = (window.seenOnTheWay = []);
    const note = (word) => seen.at(-1) === word || seen.push(word);
    new MutationObserver(() => {
        for (const { dataset } of document.querySelectorAll('[data-cause]')) note(dataset.cause);
        for (const { dataset } of document.querySelectorAll('[data-outcome=failed]')) note(`failed ${dataset.check}`);
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
";

#[test]
fn waiting_can_be_stopped() {
    practised(async |wizard| {
        to_test(wizard, "slow_consent").await;
        wizard.press("run_test").await;
        wizard.verdict_is("propagating").await;
        wizard.press("stop_waiting").await;
        wizard.sees_no("[data-action=stop_waiting]").await;
        wizard.verdict_is("propagating").await;
    });
}
