//! The whole way, seven steps, to a verified tenant.

use serde_json::json;

use crate::admin::{Admin, Answer, link};
use crate::practised::{app, customer};
use crate::story::practised;
use crate::way::{admin_answers, proves_it, to_app_values, to_consent, to_test};
use crate::wizard::STEPS;

#[test]
fn seven_steps_lead_to_a_verified_tenant() {
    practised(async |wizard| {
        let (app, fabrikam) = (app(), customer("grants_everything"));
        to_app_values(wizard).await;
        let line = format!("Application (client) ID : {{{}}}", app.client_id.to_uppercase());
        wizard.fills("client_id", &line).await;
        assert_eq!(wizard.reading("client_id").await, app.client_id);
        wizard.fills("home_tenant", &app.home_tenant_id).await;
        wizard.enters("secret", &app.secret).await;
        wizard.sees("[data-held=secret]").await;
        wizard.next("customer").await;

        wizard.enters("customer", &fabrikam.domain).await;
        wizard.sees(&format!("[data-found='{}']", fabrikam.tenant_id)).await;
        wizard.next("consent").await;

        wizard.sees("[data-listening]").await;
        assert_eq!(admin_answers(wizard, Answer::Accept).await, "Thank you. Your answer has arrived");
        wizard.verdict_is("consent_given").await;
        wizard.next("test").await;

        wizard.press("run_test").await;
        wizard.verdict_is("verified").await;
        assert_eq!(wizard.texts("[data-check][data-outcome=passed]").await.len(), 12);
        wizard.next("hand_over").await;
        for (name, value) in [("tenant-id", &fabrikam.tenant_id), ("client-id", &app.client_id)] {
            assert_eq!(&wizard.sees(&format!("[data-value={name}]")).await, value);
        }

        // On the way back everything is as it was left.
        for step in STEPS.iter().rev().skip(1) {
            wizard.back(step).await;
            match *step {
                "test" => wizard.verdict_is("verified").await,
                "consent" => wizard.verdict_is("consent_given").await,
                "customer" => assert_eq!(wizard.field("customer").await, fabrikam.domain),
                "app_values" => {
                    assert_eq!(wizard.field("client_id").await, line);
                    assert_eq!(wizard.field("home_tenant").await, app.home_tenant_id);
                    wizard.sees("[data-held=secret]").await;
                }
                _ => {}
            }
        }
    });
}

#[test]
fn a_pasted_address_gives_consent_too() {
    practised(async |wizard| {
        to_consent(wizard, "grants_everything").await;
        let landing = Admin::sits_down().answers(&link(wizard).await, Answer::Accept).await;
        wizard.press("have_address").await;
        wizard.types("reply_address", landing.as_str()).await;
        wizard.press("read_reply").await;
        wizard.verdict_is("consent_given").await;
        proves_it(wizard).await;
    });
}

#[test]
fn consent_given_elsewhere_is_noticed_by_looking() {
    practised(async |wizard| {
        to_consent(wizard, "grants_everything").await;
        wizard.press("watch_consent").await;
        wizard.sees("[data-watching]").await;
        // On a phone, whose browser cannot reach this computer.
        Admin::sits_down().answers(&link(wizard).await, Answer::Accept).await;
        wizard.sees_no("[data-watching]").await;
        wizard.sees_no("[data-action=watch_consent]").await;
        proves_it(wizard).await;
    });
}

#[test]
fn what_is_copied_can_be_pasted() {
    practised(async |wizard| {
        to_consent(wizard, "grants_everything").await;
        let link = link(wizard).await;
        wizard.press("copy_link").await;
        wizard.sees("[data-action=copy_link][data-answer=copied]").await;
        wizard.press("have_address").await;
        wizard.pastes("reply_address").await;
        let script = "return document.querySelector('[data-field=reply_address]').value === arguments[0]";
        wizard.until("paste the copied link", script, json!([link])).await;
    });
}

#[test]
fn the_next_customer_begins_where_the_first_was_named() {
    practised(async |wizard| {
        to_test(wizard, "grants_everything").await;
        wizard.press("run_test").await;
        wizard.verdict_is("verified").await;
        wizard.next("hand_over").await;
        wizard.press("next_customer").await;
        wizard.is_on("customer").await;
        assert_eq!(wizard.field("customer").await, "");
        let second = customer("throttles");
        wizard.enters("customer", &second.domain).await;
        wizard.sees(&format!("[data-found='{}']", second.tenant_id)).await;
        wizard.next("consent").await;
        assert!(link(wizard).await.contains(&second.tenant_id));
    });
}
