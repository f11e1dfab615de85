//! `link`: letter for letter, and as pictures.

use crate::house::{consentry, run, say};

const NIL: &str = "00000000-0000-0000-0000-000000000000";
const TENANT: &str = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";

#[test]
fn the_classic_link_is_the_source_pages_letter_for_letter() {
    let told = say(&["link", "--style", "classic", "--client-id", NIL, "--tenant", "organizations"]);
    assert_eq!(
        told.out,
        "https://login.microsoftonline.com/common/oauth2/authorize?prompt=consent\
         &client_id=00000000-0000-0000-0000-000000000000&response_type=code&sso_reload=true\n"
    );
    assert_eq!((told.code, told.err.as_str()), (Some(0), ""));
}

#[test]
fn the_admin_consent_link_names_app_tenant_api_answer_and_state() {
    let told = say(&[
        "link",
        "--json",
        "--client-id",
        NIL,
        "--tenant",
        TENANT,
        "--state",
        "s1",
        "--redirect-uri",
        "https://partner.example/done",
        "--api",
        "defender-endpoint",
    ]);
    let link = told.json();
    assert_eq!(
        link["url"],
        format!(
            "https://login.microsoftonline.com/{TENANT}/v2.0/adminconsent?client_id={NIL}\
             &scope=https%3A%2F%2Fapi.securitycenter.microsoft.com%2F.default\
             &redirect_uri=https%3A%2F%2Fpartner.example%2Fdone&state=s1"
        )
    );
    assert_eq!(link["style"], "admin-consent");
    assert_eq!(link["tenant"], TENANT);
    assert_eq!(link["scope"], "https://api.securitycenter.microsoft.com/.default");
    assert_eq!(link["warnings"], serde_json::json!([]));
    let state = entra::ConsentState::given("s1").unwrap();
    assert_eq!(link["trust_words"], onboarding::TrustWords::of(&state).to_string());
    assert_eq!(link["fingerprint"], "00000000");
}

#[test]
fn what_is_worth_knowing_about_a_link_has_a_word_and_a_sentence() {
    let told = say(&["link", "--json", "--client-id", NIL, "--tenant", "organizations"]);
    let link = told.json();
    let words: Vec<_> = link["warnings"].as_array().unwrap().iter().map(|one| &one["code"]).collect();
    assert_eq!(words, ["link-organizations", "link-loopback"]);
}

#[test]
fn one_text_is_registered_linked_and_listed_however_it_was_typed() {
    for typed in [
        "https:partner.example/done",
        "HTTPS://Partner.Example:443/done",
        " https:\\\\partner.example\\do\tne\n",
    ] {
        let told =
            say(&["link", "--json", "--client-id", NIL, "--tenant", TENANT, "--redirect-uri", typed]).json();
        assert_eq!(told["redirect_uri"], "https://partner.example/done", "{typed}");
        let link = told["url"].as_str().unwrap();
        assert!(link.contains("&redirect_uri=https%3A%2F%2Fpartner.example%2Fdone&"), "{link}");
        for script in ["azure-cli", "powershell", "manifest"] {
            let told = say(&["register", "--as", script, "--name", "Watch", "--redirect-uri", typed]);
            assert!(told.out.contains("https://partner.example/done"), "{script}: {told:?}");
            assert!(!told.out.contains("https:partner") && !told.out.contains(":443"), "{script}");
        }
    }
}

#[test]
fn an_answer_that_goes_to_a_portal_is_warned_of_also_where_nobody_reads_along() {
    let told =
        say(&["link", "--client-id", NIL, "--tenant", TENANT, "--redirect-uri", "https://portal.azure.com"]);
    assert!(told.err.contains("portal.azure.com, a Microsoft portal"), "{told:?}");
    let told = say(&[
        "register",
        "--as",
        "manifest",
        "--name",
        "W",
        "--redirect-uri",
        "https://entra.microsoft.com/",
    ]);
    assert!(told.err.contains("entra.microsoft.com, a Microsoft portal"), "{told:?}");
    let json = say(&[
        "link",
        "--json",
        "--client-id",
        NIL,
        "--tenant",
        TENANT,
        "--redirect-uri",
        "https://portal.azure.com",
    ]);
    assert_eq!(json.json()["warnings"][0]["code"], "link-portal");
}

#[test]
fn another_cloud_has_another_host() {
    let told = say(&["link", "--cloud", "gcc-high", "--client-id", NIL, "--tenant", TENANT]);
    assert!(told.out.starts_with("https://login.microsoftonline.us/"), "{}", told.out);
}

#[test]
fn two_links_have_two_states() {
    let state = || say(&["link", "--json", "--client-id", NIL, "--tenant", TENANT]).json()["state"].clone();
    assert_ne!(state(), state());
}

#[test]
fn the_qr_code_is_written_to_files() {
    let folder = tempfile::tempdir().unwrap();
    let (svg, png) = (folder.path().join("link.svg"), folder.path().join("link.png"));
    let mut command = consentry(&["link", "--client-id", NIL, "--tenant", TENANT]);
    command.arg("--svg").arg(&svg).arg("--png").arg(&png);
    assert_eq!(run(command, "").code, Some(0));
    assert!(std::fs::read_to_string(svg).unwrap().starts_with("<svg "));
    assert!(std::fs::read(png).unwrap().starts_with(b"\x89PNG"));
}
