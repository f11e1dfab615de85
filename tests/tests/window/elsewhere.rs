//! The admin sits elsewhere: a page of the partner's with a code to read back, the letter, the sheet, the pictures.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use entra::{ClientId, ConsentState, TenantId};
use onboarding::{ReadBackCode, TrustWords};
use url::Url;

use crate::admin::{Admin, Answer, link};
use crate::practised::customer;
use crate::story::practised;
use crate::way::{admin_answers, proves_it, to_consent, to_test};
use crate::wizard::Wizard;

const PAGE: &str = "https://contosomdr.example/consent.html";

#[test]
fn a_code_read_back_over_the_telephone_gives_consent() {
    practised(async |wizard| {
        to_consent(wizard, "grants_everything").await;
        wizard.click("[data-choice=landing_page]").await;
        wizard.fills("landing_page", PAGE).await;
        wizard.sees("[data-link]").await;
        let asked = Url::parse(&link(wizard).await).unwrap();
        let value = |url: &Url, name| url.query_pairs().find(|(key, _)| key == name).unwrap().1.into_owned();
        assert_eq!(value(&asked, "redirect_uri"), PAGE);
        let landing = Admin::sits_down().answers(asked.as_str(), Answer::Accept).await;
        assert!(landing.as_str().starts_with(PAGE), "{landing}");

        // What the page shows of it, as `tests/papers` proves in two browsers.
        let state = ConsentState::given(&value(&landing, "state")).unwrap();
        let tenant = TenantId::parse(&value(&landing, "tenant")).unwrap();
        assert_eq!(wizard.sees("[data-trust-words]").await, TrustWords::of(&state).to_string());
        let client_id = ClientId::parse(&value(&asked, "client_id")).unwrap();
        assert_eq!(wizard.sees("[data-fingerprint]").await, client_id.fingerprint().to_string());
        let another = ReadBackCode::accepted(&ConsentState::random(), tenant).to_string();
        wizard.types("reply_address", &another).await;
        wizard.press("read_reply").await;
        wizard.is_told("reply_address", "does not belong to the request").await;
        let code = ReadBackCode::accepted(&state, tenant).to_string();
        wizard.types("reply_address", &code.to_lowercase().replace('-', " ")).await;
        wizard.press("read_reply").await;
        wizard.verdict_is("consent_given").await;
        proves_it(wizard).await;
    });
}

#[test]
fn every_paper_is_written_where_downloads_go() {
    practised(async |wizard| {
        to_consent(wizard, "grants_everything").await;
        wizard.click("[data-choice=address]").await;
        wizard.sees("[data-field=company]").await;
        wizard.fills("company", "Contoso MDR").await;
        wizard.fills("email", "soc@contosomdr.example").await;
        let name = wizard.sees("[data-trust-words]").await;
        let fingerprint = wizard.sees("[data-fingerprint]").await;
        let link = link(wizard).await;

        let mail = saved(wizard, "mail").await;
        assert!(mail.ends_with("consent-fabrikambikes.example.eml"), "{}", mail.display());
        let mail = fs::read_to_string(mail).unwrap();
        assert!(
            mail.contains("From:") && mail.contains("soc@contosomdr.example") && mail.contains("X-Unsent: 1")
        );

        let sheet = fs::read_to_string(saved(wizard, "sheet").await).unwrap();
        assert!(sheet.contains(&format!("<p class=\"block\">{fingerprint}</p>")) && sheet.contains(&name));
        assert!(sheet.contains("Contoso MDR") && sheet.contains("<svg"));

        let picture = saved(wizard, "qr_png").await;
        let decoded = Command::new("zbarimg").args(["--raw", "-q"]).arg(&picture).output().unwrap();
        assert_eq!(String::from_utf8(decoded.stdout).unwrap().trim(), link);
        let drawing = fs::read_to_string(saved(wizard, "qr_svg").await).unwrap();
        assert!(drawing.starts_with("<svg"));

        // A second one lies beside the first.
        let again = saved(wizard, "qr_png").await;
        assert!(again.ends_with("consent-fabrikambikes.example (2).png"), "{}", again.display());
        assert!(picture.exists());
    });
}

#[test]
fn the_letter_speaks_the_customers_language_and_the_wizard_the_readers() {
    practised(async |wizard| {
        to_consent(wizard, "grants_everything").await;
        wizard.click("[data-choice=address]").await;
        let english = wizard.sees("[data-text=copy_letter]").await;
        let option = "[data-field=customer_language] option[value=da]";
        wizard.click(option).await;
        let script = "const e = document.querySelector('[data-text=copy_letter]'); return e.lang === 'da' ? e.textContent : null";
        let danish = wizard.until("see the letter in Danish", script, serde_json::json!([])).await;
        assert_ne!(danish, english);
        assert_eq!(wizard.sees("h1").await, "Ask Fabrikam Bikes for consent");
    });
}

#[test]
fn a_second_customer_takes_six_actions() {
    practised(async |wizard| {
        to_test(wizard, "grants_everything").await;
        wizard.press("run_test").await;
        wizard.verdict_is("verified").await;
        wizard.next("hand_over").await;
        let before = wizard.actions();
        wizard.press("next_customer").await;
        wizard.is_on("customer").await;
        wizard.enters("customer", &customer("throttles").domain).await;
        wizard.sees(&format!("[data-found='{}']", customer("throttles").tenant_id)).await;
        wizard.next("consent").await;
        wizard.sees("[data-listening]").await;
        wizard.press("copy_link").await;
        // Somebody else's action.
        admin_answers(wizard, Answer::Accept).await;
        wizard.verdict_is("consent_given").await;
        wizard.next("test").await;
        wizard.press("run_test").await;
        // Throttled once, it tests again by itself.
        wizard.sees("[data-cause=verified]").await;
        assert_eq!(wizard.actions() - before, 6);
    });
}

/// Saves a document, and hands back where the window says that it is.
async fn saved(wizard: &Wizard, document: &str) -> PathBuf {
    let before = wizard.texts("[data-saved] code").await;
    wizard.press(&format!("save_{document}")).await;
    let script = "const e = document.querySelector(`[data-saved=${arguments[0]}] code`);
        return e && e.textContent !== arguments[1] ? e.textContent : null";
    let before = before.first().cloned().unwrap_or_default();
    let path = PathBuf::from(
        wizard.until(&format!("save the {document}"), script, serde_json::json!([document, before])).await,
    );
    assert!(path.starts_with(wizard.desk().home().join("Downloads")), "{}", path.display());
    path
}
