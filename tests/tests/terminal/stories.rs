//! Every story of the contract, from another process: its cause and its exit code.

use crate::pretend::{Pretend, consentry, run};

#[test]
fn every_story_has_the_cause_and_exit_code_of_the_contract() {
    let pretend = Pretend::start(&["--consented"]);
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
        let told = pretend.check(pretend.domain(story), &[]);
        assert_eq!(told.verdict(), (cause.to_owned(), Some(code)), "{story}: {}", told.err);
    }
}

#[test]
fn slow_consent_is_waited_for_and_then_verified() {
    let pretend = Pretend::start(&["--consented"]);
    let domain = pretend.domain("slow_consent");
    for (cause, code) in [("propagating", 5), ("propagating", 5), ("verified", 0)] {
        let told = pretend.check(domain, &["--consented-at", "now"]);
        assert_eq!(told.verdict(), (cause.to_owned(), Some(code)));
    }
}

#[test]
fn throttling_is_waited_for_and_then_verified() {
    let pretend = Pretend::start(&["--consented"]);
    for (cause, code) in [("throttled", 5), ("verified", 0)] {
        let told = pretend.check(pretend.domain("throttles"), &[]);
        assert_eq!(told.verdict(), (cause.to_owned(), Some(code)));
    }
}

#[test]
fn nothing_is_verified_before_an_admin_has_answered() {
    let pretend = Pretend::start(&[]);
    let told = pretend.check(pretend.domain("grants_everything"), &[]);
    assert_eq!(told.verdict(), ("consent_missing".to_owned(), Some(1)));
    let told = pretend.check("nobody.example", &[]);
    assert_eq!(told.verdict(), ("tenant_unknown".to_owned(), Some(3)));
}

#[test]
fn over_https_only_its_own_authority_is_believed() {
    let pretend = Pretend::start(&["--https", "--consented"]);
    let domain = pretend.domain("grants_everything");
    assert_eq!(pretend.check(domain, &[]).verdict(), ("verified".to_owned(), Some(0)));
    let said = |key: &str| pretend.first_line[key].as_str().unwrap();
    let mut distrusting = consentry(&["check", "--json", "--secret-stdin", "--tenant", domain]);
    distrusting.args(["--client-id", said("client_id")]);
    distrusting.args(["--authority", said("authority"), "--api-base", said("api_base")]);
    assert_eq!(run(&mut distrusting, said("secret")).verdict(), ("tls".to_owned(), Some(4)));
}

#[test]
fn practice_ends_with_ctrl_c() {
    assert_eq!(Pretend::start(&[]).interrupted(), Some(130));
}

#[test]
fn the_classic_link_is_the_instructions_letter_for_letter() {
    let nobody = "00000000-0000-0000-0000-000000000000";
    let told = run(
        &mut consentry(&["link", "--style", "classic", "--client-id", nobody, "--tenant", "organizations"]),
        "",
    );
    let link = format!(
        "https://login.microsoftonline.com/common/oauth2/authorize?prompt=consent&client_id={nobody}\
         &response_type=code&sso_reload=true"
    );
    assert_eq!((told.out.lines().next(), told.code), (Some(link.as_str()), Some(0)), "{}", told.err);
}
