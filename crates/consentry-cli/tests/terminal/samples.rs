//! `snippet` and `siem`: what the next tool takes along, right for the tenant that was named.

use crate::{
    documents::{members, sorted},
    house::{CLIENT, House, Run, consentry, run},
};

const TENANT: &str = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";
const LANGUAGES: [&str; 4] = ["powershell", "csharp", "python", "curl"];

fn snippet(language: &str, tenant: &str, more: &[&str]) -> Run {
    let mut command =
        consentry(&["snippet", "--language", language, "--client-id", CLIENT, "--tenant", tenant]);
    command.args(more).env("CONSENTRY_SECRET", "canary~secret");
    run(command, "")
}

#[test]
fn a_sample_names_tenant_app_and_scope_and_no_secret() {
    for language in LANGUAGES {
        let told = snippet(language, TENANT, &[]);
        assert_eq!((told.code, told.err.as_str()), (Some(0), ""), "{language}");
        for said in [TENANT, CLIENT, "https://api.security.microsoft.com/.default", "CONSENTRY_SECRET"] {
            assert!(told.out.contains(said), "{language}: {said}");
        }
        assert!(!told.out.contains("canary"), "{language}");
        let document = snippet(language, TENANT, &["--json"]).json();
        assert_eq!(members(&document), sorted(["schema", "language", "text", "verdict", "apis"]));
        assert_eq!((&document["schema"], &document["language"]), (&1.into(), &language.into()));
        assert_eq!(document["text"].as_str().map(str::trim_end), Some(told.out.trim_end()));
        assert!(document["verdict"].is_null());
    }
}

#[test]
fn a_domain_is_looked_up_so_that_the_sample_holds_an_id() {
    let house = House::open();
    let addresses = house.addresses();
    let at_house: Vec<_> = addresses.iter().map(String::as_str).collect();
    let told = snippet("python", "mia@fabrikambikes.example", &at_house);
    assert_eq!(told.code, Some(0), "{told:?}");
    assert!(told.out.contains("3a9e41c6-0d57-4b8f-a2c3-96e1f47d8b20"), "{}", told.out);
    assert!(!told.out.contains("fabrikambikes.example"));

    let told = snippet("python", "nobody.example", &[&at_house[..], &["--json"]].concat());
    assert_eq!(told.code, Some(3));
    assert_eq!(told.json()["verdict"]["cause"], "tenant_unknown");
    assert!(told.json()["text"].is_null());
}

#[test]
fn without_a_network_a_domain_cannot_be_looked_up_and_an_id_need_not_be() {
    let nowhere = ["--authority", "http://127.0.0.1:9", "--api-base", "http://127.0.0.1:9", "--timeout", "2"];
    let told = snippet("curl", "fabrikambikes.example", &nowhere);
    assert_eq!(told.code, Some(4));
    let title = wording::say_plain(wording::Language::En, "cause-network.title");
    assert!(told.out.starts_with(&title), "{}", told.out);
    assert_eq!(snippet("curl", TENANT, &nowhere).code, Some(0));
}

#[test]
fn bad_values_are_told_by_option() {
    for (language, tenant, more, option) in [
        ("cobol", TENANT, ["--api", "graph"], "--language"),
        ("curl", "common", ["--api", "graph"], "--tenant"),
        ("curl", TENANT, ["--api", "mtp"], "--api"),
        ("curl", TENANT, ["--permission", "Machine.Isolate"], "--permission"),
    ] {
        let told = snippet(language, tenant, &[&more[..], &["--json"]].concat());
        assert_eq!(told.code, Some(2));
        assert_eq!(told.json()["problem"]["option"], option);
    }
}

fn siem(product: &str, tenant: &str, more: &[&str]) -> Run {
    let mut command = consentry(&["siem", "--product", product, "--client-id", CLIENT, "--tenant", tenant]);
    command.args(more).env("CONSENTRY_SECRET", "canary~secret");
    run(command, "")
}

#[test]
fn a_siem_is_told_its_values_under_its_own_names_and_no_secret() {
    for product in ["sentinel", "splunk", "elastic", "wazuh"] {
        let told = siem(product, TENANT, &["--api", "graph", "--json"]);
        assert_eq!((told.code, told.err.as_str()), (Some(0), ""), "{product}");
        let document = told.json();
        assert_eq!(
            members(&document),
            sorted(["schema", "product", "lines", "text", "notes", "verdict", "apis"])
        );
        assert_eq!((&document["schema"], &document["product"]), (&1.into(), &product.into()));
        let lines = document["lines"].as_array().unwrap();
        assert!(
            lines.iter().any(|line| line["value"].as_str().unwrap().contains(TENANT)),
            "{product}: {lines:?}"
        );
        assert_eq!(members(&lines[0]), sorted(["id", "label", "value"]));
        let printed = siem(product, TENANT, &["--api", "graph"]).out;
        assert!(printed.contains(TENANT) && printed.contains(CLIENT), "{product}: {printed}");
        assert!(!told.out.contains("canary") && !printed.contains("canary"));
    }
}

#[test]
fn a_siems_customer_is_looked_up_and_a_bad_value_is_told_by_option() {
    let house = House::open();
    let addresses = house.addresses();
    let at_house: Vec<_> = addresses.iter().map(String::as_str).collect();
    let told = siem("elastic", "fabrikambikes.example", &at_house);
    assert!(told.out.contains("3a9e41c6-0d57-4b8f-a2c3-96e1f47d8b20"), "{}", told.out);
    let told = siem("elastic", "nobody.example", &[&at_house[..], &["--json"]].concat());
    assert_eq!((told.code, told.json()["verdict"]["cause"].as_str()), (Some(3), Some("tenant_unknown")));
    assert!(told.json()["text"].is_null());
    let told = siem("qradar", TENANT, &["--json"]);
    assert_eq!((told.code, told.json()["problem"]["option"].as_str()), (Some(2), Some("--product")));
}
