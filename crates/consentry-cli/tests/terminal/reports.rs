//! `check --report`: a redacted report of what was proven, in the customer's language.

use std::{fs, path::Path};

use serde_json::Value;

use crate::house::{House, Run};

fn check(house: &House, tenant: &str, file: &Path, more: &[&str]) -> Run {
    let arguments = [&["--report", file.to_str().unwrap()][..], more].concat();
    house.check(tenant, &arguments)
}

#[test]
fn a_test_leaves_its_report_as_a_page_a_text_or_a_document() {
    let house = House::consented();
    let folder = tempfile::tempdir().unwrap();
    for (name, tenant, code) in [
        ("good.html", "fabrikambikes.example", 0),
        ("good.txt", "fabrikambikes.example", 0),
        ("good.json", "fabrikambikes.example", 0),
        ("missing.html", "northwindtraders.example", 1),
    ] {
        let file = folder.path().join(name);
        let told =
            check(&house, tenant, &file, &["--app-name", "Incident Watch", "--company", "Contoso MDR"]);
        assert_eq!((told.code, told.json()["report"].as_str()), (Some(code), file.to_str()), "{told:?}");
        let text = fs::read_to_string(&file).unwrap();
        for said in [tenant, "Incident Watch", "Incident.Read.All", env!("CARGO_PKG_VERSION")] {
            assert!(text.contains(said), "{name}: {said}");
        }
        for secret in [house.app().secret.as_str(), "practice~", "eyJ"] {
            assert!(!text.contains(secret), "{name}");
        }
    }
    let document: Value =
        serde_json::from_slice(&fs::read(folder.path().join("good.json")).unwrap()).unwrap();
    assert_eq!(document["schema"], 1);
}

#[test]
fn the_report_speaks_the_customers_language() {
    let house = House::consented();
    let folder = tempfile::tempdir().unwrap();
    let text = |language: &str| {
        let file = folder.path().join(format!("{language}.html"));
        check(&house, "fabrikambikes.example", &file, &["--customer-lang", language]);
        fs::read_to_string(file).unwrap()
    };
    for language in wording::Language::ALL.map(wording::Language::tag) {
        assert!(text(language).contains(&format!("lang=\"{language}\"")), "{language}");
    }
}

#[test]
fn a_tenant_that_nobody_knows_has_no_report() {
    let house = House::open();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.html");
    let told = check(&house, "nobody.example", &file, &[]);
    assert_eq!((told.code, told.json()["report"].is_null(), file.exists()), (Some(3), true, false));
    assert_eq!(told.err.trim(), wording::say_plain(wording::Language::En, "terminal-report-not-written"));
}

#[test]
fn a_report_that_cannot_be_made_is_told_before_the_test_runs() {
    let house = House::consented();
    for (file, more, option) in [
        ("report.pdf", ["--company", "Contoso"], "--report"),
        ("report", ["--company", "Contoso"], "--report"),
        ("report.txt", ["--customer-lang", "tlh"], "--customer-lang"),
        ("report.txt", ["--email", "soc"], "--email"),
        ("/no/such/folder/report.txt", ["--company", "Contoso"], "--report"),
    ] {
        let told = check(&house, "fabrikambikes.example", Path::new(file), &more);
        assert_eq!(
            (told.code, told.json()["problem"]["option"].as_str()),
            (Some(2), Some(option)),
            "{told:?}"
        );
    }
}
