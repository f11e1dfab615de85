//! Every story of the practice service: cause and exit code of the contract.

use crate::house::{CLIENT, House, consentry, run};

#[test]
fn every_story_ends_in_its_cause_and_exit_code() {
    let house = House::consented();
    for (story, cause, code) in [
        ("grants_everything", "verified", 0),
        ("declines", "consent_missing", 1),
        ("forgets_permission", "permissions_missing", 1),
        ("other_tenant", "consent_missing", 1),
        ("secret_expired", "credential_expired", 3),
        ("secret_wrong", "credential_wrong", 3),
        ("no_licence", "service_unavailable_in_tenant", 1),
        ("blocked_by_policy", "policy_blocked", 1),
    ] {
        let told = house.check(&house.domain(story), &[]);
        assert_eq!((told.cause().as_str(), told.code), (cause, Some(code)), "{story}");
    }
}

#[test]
fn slow_consent_is_being_set_up_and_then_verified() {
    let house = House::consented();
    let domain = house.domain("slow_consent");
    for (cause, code) in [("propagating", 5), ("propagating", 5), ("verified", 0)] {
        let told = house.check(&domain, &["--consented-at", "now"]);
        assert_eq!((told.cause().as_str(), told.code), (cause, Some(code)));
    }
}

#[test]
fn without_a_recent_consent_the_same_answer_is_the_customers_turn() {
    let house = House::consented();
    let told = house.check(&house.domain("slow_consent"), &["--consented-at", "2020-01-01T00:00:00Z"]);
    assert_eq!((told.cause().as_str(), told.code), ("consent_missing", Some(1)));
}

#[test]
fn throttling_is_a_pause_and_then_verified() {
    let house = House::consented();
    let domain = house.domain("throttles");
    let told = house.check(&domain, &[]);
    assert_eq!((told.cause().as_str(), told.code), ("throttled", Some(5)));
    assert!(told.json()["verdict"]["retry_after_s"].as_u64().is_some());
    let told = house.check(&domain, &[]);
    assert_eq!((told.cause().as_str(), told.code), ("verified", Some(0)));
}

#[test]
fn watching_sits_a_pause_out() {
    let house = House::consented();
    let told = house.check(&house.domain("throttles"), &["--watch", "60"]);
    assert_eq!((told.cause().as_str(), told.code), ("verified", Some(0)));
}

#[test]
fn nobody_has_consented_before_an_admin_answers() {
    let house = House::open();
    let told = house.check(&house.domain("grants_everything"), &[]);
    assert_eq!((told.cause().as_str(), told.code), ("consent_missing", Some(1)));
}

#[test]
fn both_generations_of_the_token_endpoint_verify() {
    let house = House::consented();
    let domain = house.domain("grants_everything");
    for (endpoint, version) in [("v1", "1.0"), ("v2", "1.0")] {
        let told = house.check(&domain, &["--endpoint", endpoint]);
        assert_eq!((told.cause().as_str(), told.code), ("verified", Some(0)), "{endpoint}");
        assert_eq!(told.json()["token"]["version"], version, "{endpoint}");
    }
}

#[test]
fn several_permissions_and_the_other_apis_are_wanted() {
    let house = House::consented();
    let domain = house.domain("grants_everything");
    let two = ["--permission", "Incident.Read.All", "--permission", "AdvancedHunting.Read.All"];
    assert_eq!(house.check(&domain, &two).code, Some(0));
    for api in ["defender-endpoint", "graph"] {
        assert_eq!(house.check(&domain, &["--api", api]).code, Some(0), "{api}");
    }
    let beyond = house.check(&domain, &["--permission", "CustomDetections.ReadWrite.All"]);
    assert_eq!((beyond.cause().as_str(), beyond.code), ("permissions_missing", Some(1)));
    assert_eq!(
        beyond.json()["token"]["missing_roles"],
        serde_json::json!(["CustomDetections.ReadWrite.All"])
    );
}

/// A token and proofs of each; what falls short is named with its API.
#[test]
fn several_apis_are_tested_side_by_side() {
    let house = House::consented();
    let domain = house.domain("grants_everything");
    let all = ["--api", "graph", "--api", "defender-xdr", "--api", "defender-endpoint"];
    let told = house.check(&domain, &all).json();
    assert_eq!(told["verdict"]["cause"], "verified");
    let of_each: Vec<_> = told["apis"].as_array().unwrap().iter().collect();
    let named: Vec<_> = of_each.iter().map(|one| one["api"].as_str().unwrap()).collect();
    assert_eq!(named, ["defender-xdr", "defender-endpoint", "graph"]);
    let audiences = [
        "https://api.security.microsoft.com",
        "https://api.securitycenter.microsoft.com",
        "https://graph.microsoft.com",
    ];
    for (one, audience) in of_each.iter().zip(audiences) {
        assert_eq!((&one["verdict"]["cause"], &one["token"]["aud"]), (&"verified".into(), &audience.into()));
        assert_eq!(one["checks"].as_array().unwrap().len(), 12);
    }

    // One permission of one API was never registered, so nobody has granted it.
    let more = [&all[..], &["--permission", "defender-endpoint/Machine.Isolate"]].concat();
    let told = house.check(&domain, &more);
    assert_eq!((told.cause().as_str(), told.code), ("permissions_missing", Some(1)));
    let short = told.json();
    assert_eq!(short["verdict"]["missing"], serde_json::json!(["Machine.Isolate"]));
    assert_eq!(short["token"]["aud"], audiences[1], "the one that falls short decides");
    let causes: Vec<_> =
        short["apis"].as_array().unwrap().iter().map(|one| one["verdict"]["cause"].clone()).collect();
    assert_eq!(causes, ["verified", "permissions_missing", "verified"]);
    let mut words = consentry(&["check", "--client-id", CLIENT, "--tenant", &domain, "--secret-stdin"]);
    words.args(&more).args(house.addresses());
    let words = run(words, &house.app().secret).out;
    for part in [
        "defender-endpoint · ",
        "Microsoft Defender XDR: Works, with every requested permission",
        "Microsoft Defender for Endpoint: Missing: Machine.Isolate",
        "Microsoft Graph: Works",
    ] {
        assert!(words.contains(part), "{part}\nis not in\n{words}");
    }
    assert_eq!(words.matches("The tenant exists").count(), 1, "it is the same for every API: {words}");
}

#[test]
fn a_domain_that_no_tenant_has_is_unknown() {
    let house = House::open();
    let told = house.check("nobody.example", &[]);
    assert_eq!((told.cause().as_str(), told.code), ("tenant_unknown", Some(3)));
}

#[test]
fn a_silent_server_ends_in_time() {
    let house = House::slow(std::time::Duration::from_secs(600));
    let told = house.check("fabrikambikes.example", &["--timeout", "1"]);
    assert_eq!((told.cause().as_str(), told.code), ("network", Some(4)));
}
