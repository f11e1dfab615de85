//! Each verdict leads where it says: one press from what is wrong to where it is put right.

use serde_json::json;

use crate::admin::{Admin, Answer, link};
use crate::desk::Look;
use crate::practised::{app, customer};
use crate::story::{practised, story};
use crate::way::{admin_answers, to_app_values, to_consent, to_test};
use crate::wizard::Wizard;

/// The one primary button that is shown.
async fn primary(wizard: &Wizard) -> String {
    let primaries =
        "return [...document.querySelectorAll('.button-primary')].map(e => e.dataset.action).join(' ')";
    crate::desk::text(&wizard.script(primaries, json!([])).await)
}

async fn focused(wizard: &Wizard, css: &str) {
    let script = "return document.activeElement?.matches(arguments[0])";
    wizard.until(&format!("focus `{css}`"), script, json!([css])).await;
}

#[test]
fn a_permission_that_is_new_is_asked_for_again_and_nothing_says_meanwhile_that_all_is_accepted() {
    practised(async |wizard| {
        to_test(wizard, "grants_everything").await;
        wizard.press("run_test").await;
        wizard.verdict_is("verified").await;
        wizard.goes_to("choose_permissions").await;
        wizard.click("[data-choice='AdvancedHunting.Read.All'] input").await;
        wizard.goes_to("consent").await;
        assert_eq!(wizard.sees("[data-missing]").await, "AdvancedHunting.Read.All");
        assert_eq!(wizard.sees("[data-granted]").await, "Incident.Read.All");
        assert!(!wizard.has("[data-cause=consent_given], .message-bar-success").await);
        assert_eq!(primary(wizard).await, "next_ask_again");
        let before = wizard.sees("[data-trust-words]").await;
        wizard.press("next_ask_again").await;
        let said = wizard.sees("[data-replaces]").await;
        assert!(said.starts_with("This request replaces the one from"), "{said}");
        wizard.sees("[data-listening]").await;
        assert_ne!(wizard.sees("[data-trust-words]").await, before, "a name of its own");
        assert_eq!(primary(wizard).await, "open");
        admin_answers(wizard, Answer::Accept).await;
        wizard.verdict_is("consent_given").await;
        wizard.press("next_test").await;
        wizard.is_on("test").await;
        wizard.press("run_test").await;
        // What was added may take a moment to be known.
        wizard.sees("[data-cause=verified]").await;
    });
}

#[test]
fn a_permission_that_was_forgotten_leads_to_a_request_and_not_to_good_news() {
    practised(async |wizard| {
        to_consent(wizard, "forgets_permission").await;
        Admin::sits_down().answers(&link(wizard).await, Answer::Accept).await;
        wizard.goes_to("test").await;
        wizard.press("run_test").await;
        wizard.verdict_is("permissions_missing").await;
        wizard.press("next_ask_again").await;
        wizard.is_on("consent").await;
        assert_eq!(wizard.sees("[data-missing]").await, "Incident.Read.All");
        assert_eq!(primary(wizard).await, "open");
        wizard.sees("[data-rail=consent][data-mark=current]").await;
        wizard.goes_to("test").await;
        wizard.sees("[data-rail=consent][data-mark=attention]").await;
    });
}

#[test]
fn another_organisation_that_accepted_is_not_forgotten() {
    practised(async |wizard| {
        to_consent(wizard, "other_tenant").await;
        admin_answers(wizard, Answer::Accept).await;
        wizard.verdict_is("tenant_mismatch").await;
        let said = wizard.sees("[data-accepted-elsewhere]").await;
        assert!(
            said.contains("Another organisation has given consent") && said.contains("Enterprise apps"),
            "{said}"
        );
        wizard.goes_to("test").await;
        wizard.press("run_test").await;
        wizard.verdict_is("consent_missing").await;
        wizard.sees("[data-accepted-elsewhere]").await;
        wizard.press("next_send_request").await;
        wizard.is_on("consent").await;
        wizard.sees("[data-accepted-elsewhere]").await;
        assert_eq!(primary(wizard).await, "open");
    });
}

#[test]
fn a_wrong_secret_is_open_for_another_one_where_one_arrives() {
    practised(async |wizard| {
        to_test(wizard, "secret_wrong").await;
        wizard.press("run_test").await;
        wizard.verdict_is("credential_wrong").await;
        assert_eq!(primary(wizard).await, "next_correct");
        wizard.sees("[data-rail=app_values][data-mark=attention]").await;
        wizard.press("next_correct").await;
        wizard.is_on("app_values").await;
        focused(wizard, "[data-field=secret][aria-invalid=true]").await;
        assert!(!wizard.has("[data-held=secret]").await, "no lock beside a secret that does not fit");
        assert!(!wizard.problem("secret").await.is_empty());
        wizard.enters("secret", &app().secret).await;
        wizard.sees("[data-held=secret]").await;
    });
}

#[test]
fn what_is_tested_again_by_itself_asks_nobody_to_wait_and_test() {
    practised(async |wizard| {
        to_test(wizard, "throttles").await;
        wizard.press("run_test").await;
        wizard.verdict_is("throttled").await;
        let said = wizard.sees("[data-cause=throttled]").await;
        assert!(
            said.contains("Consentry tests again automatically") && !said.contains("then test again"),
            "{said}"
        );
        assert_eq!(primary(wizard).await, "");
        wizard.press("stop_waiting").await;
        wizard.sees_no("[data-action=stop_waiting]").await;
        let said = wizard.sees("[data-cause=throttled]").await;
        assert!(said.contains("then test again"), "{said}");
        assert_eq!(primary(wizard).await, "run_test");
    });
}

#[test]
fn where_the_customers_admin_must_act_the_words_are_true_and_a_message_is_ready() {
    practised(async |wizard| {
        to_test(wizard, "blocked_by_policy").await;
        wizard.press("run_test").await;
        wizard.verdict_is("policy_blocked").await;
        let said = wizard.sees("[data-cause]").await;
        assert!(!said.contains("claims"), "{said}");
        let row = wizard.sees("[data-check=credential_accepted]").await;
        assert!(row.contains("A policy blocks the sign-in") && !row.contains("accepted"), "{row}");
        assert_eq!(primary(wizard).await, "next_tell_admin");
        let message = wizard.sees("[data-message]").await;
        assert!(message.contains("Sign-in logs") && message.contains("AADSTS53003"), "{message}");
        wizard.click("[data-message] option[value=da]").await;
        let danish =
            "return document.querySelector('.test-message-text[lang=da]')?.textContent.includes('betinget')";
        wizard.until("see the message in Danish", danish, json!([])).await;
        wizard.press("next_tell_admin").await;
        wizard.sees("[data-action=next_tell_admin][data-answer=copied]").await;
    });
}

#[test]
fn title_text_and_message_name_the_same_api() {
    practised(async |wizard| {
        to_test(wizard, "no_licence").await;
        wizard.press("run_test").await;
        wizard.verdict_is("service_unavailable_in_tenant").await;
        for css in ["[data-cause]", "[data-message]"] {
            let said = wizard.sees(css).await;
            assert!(said.contains("Microsoft Defender XDR") && !said.contains("for Endpoint"), "{said}");
        }
    });
}

#[test]
fn after_a_bad_verdict_the_keyboard_comes_to_what_it_asks_for_and_enter_slips_on_to_nothing() {
    practised(async |wizard| {
        to_test(wizard, "no_licence").await;
        // With Enter alone, and once too often.
        wizard.script("document.querySelector('[data-action=run_test]').focus()", json!([])).await;
        wizard.keys("[data-action=run_test]", "\u{e007}").await;
        wizard.verdict_is("service_unavailable_in_tenant").await;
        focused(wizard, "[data-cause] h2").await;
        wizard.keys("[data-cause] h2", "\u{e007}").await;
        wizard.is_on("test").await;
        wizard.keys("[data-cause] h2", "\u{e004}").await;
        focused(wizard, "[data-cause] .button-primary").await;
    });
}

#[test]
fn with_no_network_the_customer_step_says_what_stands_in_the_way_and_looks_up_again() {
    story(Look { practice: false, offline: true, ..Look::default() }, async |wizard| {
        to_app_values(wizard).await;
        wizard.fills("client_id", &app().client_id).await;
        wizard.fills("home_tenant", &app().home_tenant_id).await;
        wizard.enters("secret", &app().secret).await;
        wizard.sees("[data-held=secret]").await;
        wizard.next("customer").await;
        wizard.enters("customer", "contoso.com").await;
        let cause = wizard.cause().await;
        assert!(cause == "network" || cause == "proxy", "{cause}");
        let said = wizard.sees(".connection").await;
        assert!(said.contains("Proxy") && said.contains("Certificates"), "{said}");
        assert!(wizard.page().await.contains("consentry doctor"));
        assert_eq!(primary(wizard).await, "find_again");
        wizard.press("find_again").await;
        wizard.cause().await;
    });
}

#[test]
fn a_set_up_is_checked_on_one_page_with_one_sentence() {
    practised(async |wizard| {
        to_consent(wizard, "grants_everything").await;
        admin_answers(wizard, Answer::Accept).await;
        wizard.verdict_is("consent_given").await;
        wizard.press("home").await;
        // In the smallest window the sentence comes into sight all the same.
        wizard.is_of_size(800, 560).await;
        wizard.press("check_set_up").await;
        wizard.is_on("check_set_up").await;
        assert!(!wizard.has(".rail").await, "no way, no steps");
        wizard.press("run_test").await;
        wizard.verdict_is("verified").await;
        let seen = "const at = document.querySelector('[data-cause] .verdict-actions').getBoundingClientRect();
            return document.querySelector('[data-cause]').contains(document.elementFromPoint(at.left + 5, at.bottom - 5))";
        wizard.until("see the verdict whole", seen, json!([])).await;
        assert!(wizard.sees("[data-roles]").await.contains("Incident.Read.All"));
        // Somebody who was never asked: what is known of them is told, and nothing is assumed.
        let other = &customer("declines").domain;
        wizard.click(&format!("[data-field=practice_customer] option[value='{other}']")).await;
        wizard.sees_no("[data-cause]").await;
        wizard.press("run_test").await;
        wizard.verdict_is("consent_missing").await;
        wizard.press("next_send_request").await;
        wizard.is_on("customer").await;
        assert_eq!(&wizard.field("customer").await, other);
    });
}
