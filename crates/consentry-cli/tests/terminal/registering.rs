//! `register`: scripts and a manifest that register exactly what was asked for.

use std::process::Command;

use crate::{
    documents::{members, sorted},
    house::{Run, consentry, run},
};

const NASTY: &str = "O'Brien & \"S\u{f8}ns\" $(touch x) %PATH% `whoami` \u{4e2d}\u{6587} -- ;";

fn register(form: &str, more: &[&str]) -> Run {
    let mut command = consentry(&["register", "--as", form]);
    command.args(more);
    run(command, "")
}

#[test]
fn a_manifest_holds_name_audience_addresses_and_permissions_by_id() {
    let more = [
        "--name",
        NASTY,
        "--redirect-uri",
        "http://localhost/consent",
        "--redirect-uri",
        "https://contoso.example/thanks",
        "--permission",
        "Incident.Read.All",
    ];
    let told = register("manifest", &more);
    assert_eq!((told.code, told.err.as_str()), (Some(0), ""));
    let manifest = told.json();
    assert_eq!(manifest["displayName"], NASTY);
    assert_eq!(manifest["signInAudience"], "AzureADMultipleOrgs");
    assert_eq!(
        manifest["web"]["redirectUris"],
        serde_json::json!(["http://localhost/consent", "https://contoso.example/thanks"])
    );
    let access = &manifest["requiredResourceAccess"][0];
    assert_eq!(access["resourceAccess"][0]["id"], "a9790345-4595-42e4-971a-ccdc79f19b7c");
    let own = register("manifest", &[&more[..], &["--own-organisation"]].concat()).json();
    assert_eq!(own["signInAudience"], "AzureADMyOrg");
}

#[test]
fn each_form_has_its_members_and_no_word_of_a_name_is_a_command() {
    for form in ["azure-cli", "powershell", "manifest"] {
        let more = ["--name", NASTY, "--redirect-uri", "http://localhost/consent"];
        let told = register(form, &[&more[..], &["--json"]].concat()).json();
        assert_eq!(members(&told), sorted(["schema", "as", "text"]));
        assert_eq!((&told["schema"], &told["as"]), (&1.into(), &form.into()));
        let printed = register(form, &more).out;
        assert_eq!(told["text"].as_str().map(str::trim_end), Some(printed.trim_end()));
    }
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("register.sh");
    let told = register("azure-cli", &["--name", NASTY, "--redirect-uri", "http://localhost/consent"]);
    std::fs::write(&script, told.out).unwrap();
    let bash = Command::new("bash").arg("-n").arg(&script).output().unwrap();
    assert!(bash.status.success() && bash.stderr.is_empty(), "{bash:?}");
}

#[test]
fn bad_values_are_told_by_word_and_option() {
    let long = "x".repeat(121);
    for (name, uri, code, option) in [
        ("Watch", "http://contoso.example/", "redirect-uri-http", "--redirect-uri"),
        ("Watch", "contoso.example", "redirect-uri-unreadable", "--redirect-uri"),
        (" ", "http://localhost/consent", "app-name-empty", "--name"),
        (long.as_str(), "http://localhost/consent", "app-name-too-long", "--name"),
    ] {
        let told = register("manifest", &["--json", "--name", name, "--redirect-uri", uri]);
        let problem = &told.json()["problem"];
        assert_eq!(
            (told.code, problem["code"].as_str(), problem["option"].as_str()),
            (Some(2), Some(code), Some(option))
        );
    }
    let told =
        register("bicep", &["--name", "Watch", "--redirect-uri", "http://localhost/consent", "--json"]);
    assert_eq!((told.code, told.json()["problem"]["option"].as_str()), (Some(2), Some("--as")));
    let told = register("manifest", &["--name", "Watch"]);
    assert_eq!(told.code, Some(2));
    assert!(told.err.starts_with("Missing: --redirect-uri U"), "{}", told.err);
}
