//! What readers paste by mistake: said beside the field, in words, with nothing of it lost.

use crate::practised::app;
use crate::story::practised;
use crate::way::{to_app_values, to_customer};

const SOME_ID: &str = "0f3c9b1e-93d7-4a86-b1c9-7d90a5e2f314";

#[test]
fn an_unknown_domain_is_said_beside_the_field_and_kept() {
    practised(async |wizard| {
        to_customer(wizard).await;
        wizard.enters("customer", "nobody.example").await;
        let problem = wizard.problem("customer").await;
        assert!(problem.starts_with("Microsoft finds no tenant for nobody.example."), "{problem}");
        assert_eq!(wizard.field("customer").await, "nobody.example");
        assert!(wizard.has("[data-action=next][aria-disabled=true]").await);
        wizard.back("app_values").await;
        wizard.sees("[data-held=secret]").await;
    });
}

#[test]
fn the_id_of_a_secret_is_called_what_it_is() {
    practised(async |wizard| {
        to_app_values(wizard).await;
        wizard.enters("secret", SOME_ID).await;
        let problem = wizard.problem("secret").await;
        assert!(problem.starts_with("This is the secret's ID, not the client secret."), "{problem}");
        assert!(!wizard.has("[data-held=secret]").await);
    });
}

#[test]
fn two_ids_in_one_field_are_not_guessed_at() {
    practised(async |wizard| {
        to_app_values(wizard).await;
        let both = format!("{} {SOME_ID}", app().client_id);
        wizard.fills("client_id", &both).await;
        let problem = wizard.problem("client_id").await;
        assert!(problem.starts_with("This text has 2 different IDs."), "{problem}");
        assert_eq!(wizard.field("client_id").await, both);
    });
}

#[test]
fn the_same_id_twice_is_noticed_where_it_is_wrong() {
    practised(async |wizard| {
        to_app_values(wizard).await;
        wizard.fills("home_tenant", &app().home_tenant_id).await;
        wizard.fills("client_id", &app().home_tenant_id).await;
        let problem = wizard.problem("client_id").await;
        assert!(problem.starts_with("This is the ID of your own tenant."), "{problem}");
    });
}

#[test]
fn the_apps_id_is_not_taken_for_a_customer() {
    practised(async |wizard| {
        to_customer(wizard).await;
        wizard.enters("customer", &app().client_id).await;
        let problem = wizard.problem("customer").await;
        assert!(problem.starts_with("This is the ID of your app, not of the customer."), "{problem}");
    });
}

#[test]
fn an_answer_to_another_link_is_not_believed() {
    practised(async |wizard| {
        crate::way::to_consent(wizard, "grants_everything").await;
        wizard.press("have_address").await;
        let foreign = "http://localhost:49152/consent?admin_consent=True&tenant=common&state=12345";
        wizard.enters("reply_address", foreign).await;
        let problem = wizard.problem("reply_address").await;
        assert!(problem.starts_with("This answer belongs to another request."), "{problem}");
        assert_eq!(wizard.field("reply_address").await, foreign);
        assert!(!wizard.has("[data-cause]").await);
    });
}

#[test]
fn swapped_ids_are_noticed_when_the_answer_shows_it() {
    practised(async |wizard| {
        to_app_values(wizard).await;
        wizard.fills("client_id", &app().home_tenant_id).await;
        wizard.fills("home_tenant", &app().client_id).await;
        wizard.enters("secret", &app().secret).await;
        wizard.sees("[data-held=secret]").await;
        wizard.next("customer").await;
        wizard.click("[data-story=grants_everything]").await;
        wizard.sees("[data-found]").await;
        wizard.next("consent").await;
        wizard.goes_to("test").await;
        wizard.press("run_test").await;
        wizard.verdict_is("app_unknown").await;
        wizard.sees("[data-cause][data-who=partner_engineer]").await;
    });
}
