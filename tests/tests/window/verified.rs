//! The whole way, seven steps, to a verified tenant.

use crate::admin::{Admin, Answer, link};
use crate::practised::{app, customer};
use crate::story::practised;

#[test]
fn seven_steps_lead_to_a_verified_tenant() {
    practised(async |wizard| {
        let (app, fabrikam) = (app(), customer("grants_everything"));
        wizard.press("onboard").await;
        wizard.is_on("choose_permissions").await;
        wizard.next("register_app").await;
        wizard.next("app_values").await;

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
        let admin = Admin::sits_down();
        let landing = admin.answers(&link(wizard).await, Answer::Accept).await;
        let page = admin.lands(landing).await;
        assert!(page.contains("window can be closed") || page.contains("close"), "{page}");
        wizard.verdict_is("consent_given").await;
        wizard.next("test").await;

        wizard.press("run_test").await;
        wizard.verdict_is("verified").await;
        assert_eq!(wizard.texts("[data-check][data-outcome=passed]").await.len(), 12);
        wizard.next("hand_over").await;

        for (name, value) in [("tenant-id", &fabrikam.tenant_id), ("client-id", &app.client_id)] {
            assert_eq!(&wizard.sees(&format!("[data-value={name}]")).await, value);
        }
    });
}
