//! The stretches of the way that many stories share.

use crate::admin::{Admin, Answer, link};
use crate::practised::customer;
use crate::wizard::Wizard;

/// From the first screen to the field for the app's values.
pub(crate) async fn to_app_values(wizard: &Wizard) {
    wizard.press("onboard").await;
    wizard.is_on("choose_permissions").await;
    wizard.next("register_app").await;
    wizard.next("app_values").await;
}

/// With the pretend app's values, to the customer.
pub(crate) async fn to_customer(wizard: &Wizard) {
    to_app_values(wizard).await;
    wizard.press("use_practice_app").await;
    wizard.sees("[data-held=secret]").await;
    wizard.next("customer").await;
}

/// Chooses the customer of a story from the list, to the consent link.
pub(crate) async fn to_consent(wizard: &Wizard, story: &str) {
    to_customer(wizard).await;
    name_customer(wizard, story).await;
    wizard.next("consent").await;
    wizard.sees("[data-listening]").await;
}

/// The admin answers at their browser, and lands on the page of the window's listener, whose title comes back.
pub(crate) async fn admin_answers(wizard: &Wizard, answer: Answer) -> String {
    let admin = Admin::sits_down();
    let landing = admin.answers(&link(wizard).await, answer).await;
    let page = admin.lands(landing).await;
    page.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap().to_owned()
}

/// Every screen that a reader of a good and of a bad story meets; `look` is called on each, once it stands still.
pub(crate) async fn every_screen(wizard: &Wizard, look: impl AsyncFn(&str)) {
    look("home").await;
    wizard.press("onboard").await;
    wizard.is_on("choose_permissions").await;
    look("choose_permissions").await;
    wizard.next("register_app").await;
    look("register_app").await;
    wizard.click("[data-choice=azure-cli]").await;
    wizard.sees("[data-text=copy_script]").await;
    look("register_app-script").await;
    wizard.next("app_values").await;
    look("app_values").await;
    wizard.press("use_practice_app").await;
    wizard.sees("[data-held=secret]").await;
    look("app_values-filled").await;
    wizard.next("customer").await;
    look("customer").await;
    name_customer(wizard, "grants_everything").await;
    look("customer-found").await;
    wizard.next("consent").await;
    wizard.sees("[data-listening]").await;
    look("consent").await;
    wizard.click("[data-choice=landing_page]").await;
    wizard.sees("[data-field=landing_page]").await;
    look("consent-landing_page").await;
    wizard.click("[data-choice=address]").await;
    wizard.sees("[data-link]").await;
    look("consent-elsewhere").await;
    wizard.press("save_mail").await;
    wizard.sees("[data-saved=mail]").await;
    look("consent-letter").await;
    wizard.click("[data-choice=here]").await;
    wizard.sees("[data-listening]").await;
    admin_answers(wizard, Answer::Accept).await;
    wizard.verdict_is("consent_given").await;
    look("consent-given").await;
    wizard.next("test").await;
    look("test").await;
    wizard.press("run_test").await;
    wizard.verdict_is("verified").await;
    look("test-verified").await;
    wizard.next("hand_over").await;
    look("hand_over").await;
    wizard.click("[data-choice=python]").await;
    wizard.sees("[data-text=copy_snippet]").await;
    look("hand_over-sample").await;
    wizard.press("save_report_html").await;
    wizard.sees("[data-saved=report_html]").await;
    look("hand_over-report").await;

    wizard.press("next_customer").await;
    wizard.is_on("customer").await;
    name_customer(wizard, "forgets_permission").await;
    wizard.next("consent").await;
    Admin::sits_down().answers(&link(wizard).await, Answer::Accept).await;
    wizard.goes_to("test").await;
    wizard.press("run_test").await;
    wizard.verdict_is("permissions_missing").await;
    look("test-permissions_missing").await;

    wizard.press("open_explain").await;
    wizard.is_on("explain").await;
    look("explain").await;
    wizard.types("paste", "AADSTS7000222: The provided client secret keys for app are expired.").await;
    wizard.press("explain").await;
    wizard.sees("[data-kind=token_error]").await;
    look("explain-explained").await;
}

/// Chooses the customer of a story from the list, and sees who that is.
async fn name_customer(wizard: &Wizard, story: &str) {
    wizard.click(&format!("[data-story={story}]")).await;
    wizard.sees(&format!("[data-found='{}']", customer(story).tenant_id)).await;
}

/// All the way to the test, with consent given.
pub(crate) async fn to_test(wizard: &Wizard, story: &str) {
    to_consent(wizard, story).await;
    admin_answers(wizard, Answer::Accept).await;
    wizard.verdict_is("consent_given").await;
    wizard.next("test").await;
}

/// From the consent step on: the test says that the tenant is verified.
pub(crate) async fn proves_it(wizard: &Wizard) {
    wizard.next("test").await;
    wizard.press("run_test").await;
    wizard.verdict_is("verified").await;
}
