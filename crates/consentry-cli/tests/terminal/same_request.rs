//! One request, whichever command prints it.

use crate::{
    house::{CLIENT, consentry, run},
    requests::{ask, words},
};

#[test]
fn link_mail_sheet_and_landing_page_print_the_same_request() {
    let more = [
        "--json",
        "--app-name",
        "Watch",
        "--permission",
        "defender-endpoint/Machine.Isolate",
        "--redirect-uri",
        "https://contoso.example/thanks",
        "--reply-way",
        "landing_page",
    ];
    let request = |command: &str| {
        let more = if command == "link" { [&more[..1], &more[3..]].concat() } else { more.to_vec() };
        let told = ask(command, &more);
        assert_eq!(told.code, Some(0), "{told:?}");
        let document = told.json();
        ["url", "state", "trust_words", "fingerprint", "api", "permissions", "reply_way"]
            .map(|name| document[name].clone())
    };
    let [url, state, trust_words, fingerprint, api, permissions, way] = request("link");
    assert!(url.as_str().unwrap().contains("api.securitycenter.microsoft.com"), "{url}");
    assert_eq!((&state, &trust_words), (&"AAAAAAAAAAAAAAAAAAAAAA".into(), &words().into()));
    assert_eq!((&fingerprint, &api), (&CLIENT[..8].into(), &"defender-endpoint".into()));
    assert_eq!((&permissions[0], &way), (&"Machine.Isolate".into(), &"landing_page".into()));
    for command in ["mail", "sheet", "landing-page"] {
        assert_eq!(request(command), request("link"), "{command}");
    }
}

#[test]
fn a_request_that_a_finding_forbids_is_in_nothing_that_leaves() {
    // The app of Microsoft's own that the Azure CLI signs in with, and the placeholder of instructions.
    let (azure_cli, placeholder) =
        ("04b07795-8ddb-461a-bbee-02f9e1bf7b46", "00000000-0000-0000-0000-000000000000");
    for (command, client_id) in [
        ("link", azure_cli),
        ("mail", azure_cli),
        ("mail", placeholder),
        ("sheet", placeholder),
        ("landing-page", placeholder),
    ] {
        let mut asked = consentry(&[command, "--client-id", client_id, "--tenant", "fabrikambikes.example"]);
        asked.arg("--json").args(if command == "link" { &[][..] } else { &["--app-name", "Watch"] });
        let told = run(asked, "");
        assert_eq!((told.code, told.json()["url"].is_null()), (Some(2), true), "{told:?}");
        assert!(told.json()["problem"]["code"].as_str().unwrap().starts_with("link-finding-client-"));
        assert!(!told.out.contains("adminconsent"), "{told:?}");
    }
}

#[test]
fn a_landing_page_takes_a_request_only_of_somebody() {
    let page = |more: &[&str]| {
        let mut command = consentry(&["landing-page", "--app-name", "Watch", "--json"]);
        command.args(more);
        run(command, "")
    };
    let told = page(&["--state", "s1"]);
    assert_eq!((told.code, &told.json()["problem"]["option"]), (Some(2), &"--tenant".into()));
    let told = page(&["--tenant", "fabrikambikes.example"]);
    assert_eq!(told.code, Some(2));
    assert!(told.err.starts_with("Missing: --client-id ID\n"), "{}", told.err);
}

#[test]
fn several_apis_are_one_request_of_every_command() {
    let more =
        ["--json", "--permission", "Incident.Read.All", "--permission", "defender-endpoint/Machine.Isolate"];
    let link = ask("link", &more).json();
    let url = link["url"].as_str().unwrap();
    assert!(
        url.contains("/fabrikambikes.example/adminconsent?client_id=") && !url.contains("scope"),
        "{url}"
    );
    assert_eq!((&link["scope"], &link["style"]), (&serde_json::Value::Null, &"admin-consent".into()));
    let asked = serde_json::json!([
        { "api": "defender-xdr", "permissions": ["Incident.Read.All"] },
        { "api": "defender-endpoint", "permissions": ["Machine.Isolate"] },
    ]);
    assert_eq!((&link["apis"], &link["api"]), (&asked, &"defender-xdr".into()));
    for command in ["mail", "sheet", "landing-page"] {
        let told = ask(command, &[&more[..], &["--app-name", "Watch"]].concat()).json();
        assert_eq!((&told["url"], &told["apis"]), (&link["url"], &asked), "{command}");
    }
    let told = ask("link", &["--json", "--api", "graph", "--api", "graph"]);
    assert_eq!(told.json()["api"], "graph", "one API named twice is one");
    assert!(told.json()["url"].as_str().unwrap().contains("v2.0/adminconsent"));
}
