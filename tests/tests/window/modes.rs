//! Practice and the real thing: never mistaken for each other, never mixed.

use crate::desk::Look;
use crate::story::{practised, story};
use crate::way::{every_screen, to_app_values};

const REAL_APP: &str = "0f3c9b1e-93d7-4a86-b1c9-7d90a5e2f314";
const REAL_HOME: &str = "5b1e47a8-8e94-4fa0-9c6d-1b359d3f6c20";

#[test]
fn practice_says_so_on_every_screen() {
    practised(async |wizard| {
        every_screen(wizard, async |screen| {
            let banner = wizard.sees("[data-practice]").await;
            assert!(banner.contains("Practice mode"), "{screen}: {banner}");
        })
        .await;
    });
}

#[test]
fn real_values_wait_untouched_while_one_practises() {
    story(Look { practice: false, ..Look::default() }, async |wizard| {
        assert!(!wizard.has("[data-practice]").await, "the installed program begins with the real thing");
        to_app_values(wizard).await;
        wizard.fills("client_id", REAL_APP).await;
        wizard.fills("home_tenant", REAL_HOME).await;
        wizard.press("home").await;

        wizard.press("practise").await;
        wizard.is_on("choose_permissions").await;
        wizard.sees("[data-practice]").await;
        wizard.next("register_app").await;
        wizard.next("app_values").await;
        assert_eq!(wizard.field("client_id").await, "");
        wizard.press("use_practice_app").await;
        wizard.sees("[data-held=secret]").await;

        wizard.press("leave_practice").await;
        wizard.sees_no("[data-practice]").await;
        wizard.is_on("home").await;
        wizard.press("onboard").await;
        wizard.is_on("choose_permissions").await;
        wizard.goes_to("app_values").await;
        assert_eq!(wizard.field("client_id").await, REAL_APP);
        assert_eq!(wizard.field("home_tenant").await, REAL_HOME);
        assert!(!wizard.has("[data-held=secret]").await, "the practice secret stays in practice");
    });
}
