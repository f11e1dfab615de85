//! An app for the own organisation alone: no customer, no link to send, the same test.

use crate::admin::Answer;
use crate::practised::app;
use crate::story::practised;
use crate::way::{admin_answers, proves_it};

#[test]
fn six_steps_lead_to_the_own_tenant_verified() {
    practised(async |wizard| {
        wizard.press("own_organisation").await;
        wizard.is_on("choose_permissions").await;
        assert!(!wizard.has("[data-rail=customer]").await);
        wizard.next("register_app").await;
        let types = wizard.texts("[data-value=account-types]").await;
        assert_eq!(types[0], "Single tenant only");
        wizard.next("app_values").await;
        wizard.press("use_practice_app").await;
        wizard.sees("[data-held=secret]").await;
        wizard.next("consent").await;
        wizard.sees("[data-listening]").await;
        assert!(wizard.sees("[data-link]").await.contains(&app().home_tenant_id));
        admin_answers(wizard, Answer::Accept).await;
        wizard.verdict_is("consent_given").await;
        proves_it(wizard).await;
        wizard.next("hand_over").await;
        assert_eq!(wizard.sees("[data-value=tenant-id]").await, app().home_tenant_id);
    });
}
