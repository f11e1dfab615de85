//! The JSON documents: exactly the members of schema 1, `null` where nothing is known.

use std::io::{BufRead, BufReader};

use serde_json::Value;

use crate::house::{CLIENT, House, consentry, run, say};

/// Members in the order in which they stand there, the contract's first.
pub(crate) fn members(value: &Value) -> Vec<&str> {
    let mut names: Vec<_> = value.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    names
}

pub(crate) fn sorted<const N: usize>(mut names: [&str; N]) -> [&str; N] {
    names.sort_unstable();
    names
}

#[test]
fn link_has_its_members_in_both_styles() {
    for style in ["admin-consent", "classic"] {
        let told = say(&["link", "--json", "--client-id", CLIENT, "--tenant", "a.example", "--style", style]);
        let wanted = [
            "schema",
            "url",
            "style",
            "client_id",
            "tenant",
            "redirect_uri",
            "scope",
            "state",
            "trust_words",
            "fingerprint",
            "api",
            "permissions",
            "reply_way",
            "warnings",
            "apis",
        ];
        assert_eq!(members(&told.json()), sorted(wanted));
        assert_eq!(told.json()["schema"], 1);
        assert_eq!(told.json()["scope"].is_null(), style == "classic");
        assert_eq!(told.json()["trust_words"].is_null(), style == "classic");
        assert_eq!(told.json()["fingerprint"], CLIENT[..8]);
    }
}

#[test]
fn tenant_has_its_members_found_or_not() {
    let house = House::open();
    for (text, code) in [("admin@fabrikambikes.example", 0), ("nobody.example", 3)] {
        let mut command = consentry(&["tenant", "--json", text]);
        command.args(house.addresses());
        let told = run(command, "");
        let tenant = told.json();
        assert_eq!(told.code, Some(code));
        assert_eq!(
            members(&tenant),
            sorted(["schema", "tenant_id", "cloud", "region", "issuer", "given", "verdict"])
        );
        assert_eq!(tenant["given"], text.trim_start_matches("admin@"));
        assert_eq!(tenant["tenant_id"].is_null(), code != 0);
    }
}

#[test]
fn permissions_have_their_members() {
    let told = say(&["permissions", "--json", "--api", "defender-xdr"]).json();
    let apis = told["apis"].as_array().unwrap();
    assert_eq!(apis.len(), 1);
    assert_eq!(
        members(&apis[0]),
        sorted(["key", "portal_name", "product_name", "app_id", "scope", "permissions"])
    );
    let read = apis[0]["permissions"].as_array().unwrap().iter();
    let read = read.into_iter().find(|one| one["value"] == "Incident.Read.All").unwrap();
    assert_eq!(members(read), sorted(["value", "id", "allows", "acts", "default", "retires_on"]));
    assert_eq!(read["id"], "a9790345-4595-42e4-971a-ccdc79f19b7c");
    assert_eq!(read["allows"], "read every incident with its alerts");
    assert_eq!(say(&["permissions", "--json"]).json()["apis"].as_array().unwrap().len(), 3);
}

#[test]
fn check_has_its_members_whether_there_is_a_token_or_not() {
    let house = House::consented();
    let good = house.check("fabrikambikes.example", &[]).json();
    let bad = house.check("nobody.example", &[]).json();
    for report in [&good, &bad] {
        assert_eq!(
            members(report),
            sorted([
                "schema",
                "verdict",
                "not_microsoft",
                "tenant",
                "checks",
                "token",
                "elapsed_ms",
                "trace",
                "apis",
                "report"
            ])
        );
        assert_eq!(
            members(&report["verdict"]),
            sorted([
                "cause",
                "who",
                "title",
                "meaning",
                "next_step",
                "code",
                "detail",
                "missing",
                "retry_after_s"
            ])
        );
        let ids: Vec<_> = report["checks"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
        assert_eq!(
            ids,
            [
                "sign_in_reachable",
                "tenant_found",
                "consent_present",
                "credential_accepted",
                "token_signature",
                "token_tenant",
                "token_application",
                "token_audience",
                "token_app_only",
                "token_roles",
                "token_lifetime",
                "api_answers",
            ]
        );
        assert_eq!(members(&report["trace"]), sorted(["correlation_id", "trace_id", "timestamp"]));
    }
    assert_eq!(members(&good["checks"][0]), sorted(["id", "outcome", "evidence", "started_ms", "millis"]));
    assert_eq!(members(&good["tenant"]), sorted(["tenant_id", "cloud", "region", "issuer", "given"]));
    assert_eq!(
        members(&good["token"]),
        sorted([
            "tid",
            "aud",
            "app_id",
            "roles",
            "missing_roles",
            "extra_roles",
            "version",
            "signature",
            "expires_at"
        ])
    );
    assert_eq!((&good["token"]["signature"], &good["token"]["app_id"]), (&"good".into(), &CLIENT.into()));
    assert!(bad["token"].is_null() && bad["tenant"].is_null());
    assert!(bad["trace"]["trace_id"].is_string());
}

#[test]
fn practice_says_where_it_is_on_its_first_line_and_ends_with_ctrl_c() {
    let mut child = consentry(&["practice", "--consented"]).spawn().unwrap();
    let mut line = String::new();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut line).unwrap();
    let practice: Value = serde_json::from_str(&line).unwrap();
    assert_eq!(
        members(&practice),
        sorted([
            "schema",
            "authority",
            "api_base",
            "ca_file",
            "client_id",
            "secret",
            "home_tenant_id",
            "tenants"
        ])
    );
    let tenants = practice["tenants"].as_array().unwrap();
    assert_eq!(members(&tenants[0]), sorted(["name", "tenant_id", "domain", "story", "consent_url"]));
    assert_eq!(tenants.len(), 10);

    let text = |name: &str| practice[name].as_str().unwrap();
    let mut check = consentry(&["check", "--client-id", text("client_id"), "--tenant"]);
    check.arg(tenants[0]["domain"].as_str().unwrap());
    check.args(["--authority", text("authority"), "--api-base", text("api_base")]);
    check.env("CONSENTRY_SECRET", text("secret"));
    assert_eq!(run(check, "").code, Some(0));

    crate::house::press_ctrl_c(&child);
    assert_eq!(child.wait().unwrap().code(), Some(130));
}
