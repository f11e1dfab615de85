//! What is taken along: scripts that register the app, samples, settings, the report.

use std::fs;
use std::path::PathBuf;

use serde_json::json;

use crate::practised::{app, customer};
use crate::story::practised;
use crate::way::to_test;
use crate::wizard::Wizard;

#[test]
fn the_app_can_be_registered_by_script() {
    practised(async |wizard| {
        wizard.press("onboard").await;
        wizard.is_on("choose_permissions").await;
        wizard.next("register_app").await;
        for (way, mark) in [
            ("azure-cli", "az rest"),
            ("powershell", "New-MgApplication"),
            ("manifest", "AzureADMultipleOrgs"),
        ] {
            wizard.click(&format!("[data-choice={way}]")).await;
            let text = shown(wizard, "copy_script", mark).await;
            // Incident.Read.All of Microsoft Threat Protection.
            assert!(text.contains("a9790345-4595-42e4-971a-ccdc79f19b7c"), "{text}");
        }
    });
}

#[test]
fn samples_settings_and_the_report_are_for_this_customer_and_hold_no_secret() {
    practised(async |wizard| {
        to_test(wizard, "grants_everything").await;
        wizard.press("run_test").await;
        wizard.verdict_is("verified").await;
        wizard.next("hand_over").await;
        let tenant = customer("grants_everything").tenant_id.clone();
        for (which, mark) in [
            ("powershell", "Invoke-RestMethod"),
            ("csharp", "HttpClient"),
            ("python", "urllib"),
            ("curl", "--data"),
        ] {
            wizard.click(&format!("[data-choice={which}]")).await;
            let text = shown(wizard, "copy_snippet", mark).await;
            assert!(text.contains(&tenant) && !text.contains(&app().secret), "{text}");
        }
        for document in ["report_html", "report_text", "report_json"] {
            wizard.press(&format!("save_{document}")).await;
            let path = PathBuf::from(wizard.sees(&format!("[data-saved={document}] code")).await);
            let text = fs::read_to_string(path).unwrap();
            assert!(text.contains(&tenant) && !text.contains(&app().secret) && !text.contains("eyJ"));
        }
    });
}

/// The text beside a copy button, once it is the one with this mark.
async fn shown(wizard: &Wizard, action: &str, mark: &str) -> String {
    let script = "const e = document.querySelector(`[data-text=${arguments[0]}]`);
        return e && e.textContent.includes(arguments[1]) ? e.textContent : null";
    wizard.until(&format!("show {mark}"), script, json!([action, mark])).await
}
