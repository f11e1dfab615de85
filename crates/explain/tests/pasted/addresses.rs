//! Addresses: consent links, answers to them, and names of tenants.

use entra::{Cause, ConsentState};
use explain::{Expected, Kind, explain};

use crate::{APP, TENANT, all_are, explained, nothing_expected};

#[test]
fn an_answer_is_found_in_query_fragment_and_mail() {
    let declined = "error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent+to+access+the+app.%0d%0aTrace+ID%3a+3984c5ea-08a7-4ae2-916f-4ce2a14a892c&state=12345";
    let (said_no, kind) = (Some(Cause::ConsentDeclined), Kind::ConsentReply);
    let good = format!("http://localhost:8400/consent?admin_consent=True&tenant={TENANT}&state=12345");
    let rows = [
        (
            format!("HTTP/1.1 302 Found\r\nLocation: http://localhost:8400/consent?{declined}\r\n\r\n"),
            Some("AADSTS65004"),
            said_no,
        ),
        (format!("http://localhost:8400/consent?{declined}"), Some("AADSTS65004"), said_no),
        (format!("http://localhost:8400/consent#{declined}"), Some("AADSTS65004"), said_no),
        (format!("?{declined}"), Some("AADSTS65004"), said_no),
        (declined.to_owned(), Some("AADSTS65004"), said_no),
        (format!("<http://localhost:8400/consent?{declined}>"), Some("AADSTS65004"), said_no),
        (format!("I ended up here:\nhttp://localhost:8400/consent?{declined}\nWhat now?"), Some("AADSTS65004"), said_no),
        ("http://localhost:8400/consent?error=permission_denied&error_description=The+admin+canceled+the+request".to_owned(), None, said_no),
        (
            "https://partner.example/done?error=unauthorized_client&error_description=AADSTS650052%3A+The+app+is+trying+to+access+a+service".to_owned(),
            Some("AADSTS650052"),
            Some(Cause::ServiceUnavailableInTenant),
        ),
        (good.clone(), None, Some(Cause::ConsentGiven)),
        (good.replace('&', "&amp;"), None, Some(Cause::ConsentGiven)),
        (good.replace("tenant=", "\r\n  tenant="), None, Some(Cause::ConsentGiven)),
        (format!("Done, it went to {good}."), None, Some(Cause::ConsentGiven)),
        // The ID lost its last sign on the way.
        (good.replace(TENANT, &TENANT[..35]), None, Some(Cause::ConsentGiven)),
        ("http://localhost:8400/consent?code=1.AAAA&state=1&session_state=2".to_owned(), None, Some(Cause::Unknown)),
    ];
    for (text, code, cause) in &rows {
        all_are(&[(text, kind, *code, *cause)]);
    }
    let expected = Expected { state: ConsentState::given("other"), ..nothing_expected() };
    let forged = explain(&format!("see {good}"), &expected);
    assert_eq!(forged.fields["problem"], "reply-other-state");
}

#[test]
fn a_link_is_found_in_every_style_and_its_look_alike_does_not_leave() {
    let query = format!("client_id={APP}&scope=https%3A%2F%2Fapi.security.microsoft.com%2F.default&state=1");
    let admin = format!("https://login.microsoftonline.com/{TENANT}/v2.0/adminconsent?{query}");
    let safe = format!(
        "https://eur05.safelinks.protection.outlook.com/?url={}&data=05%7C02&reserved=0",
        admin
            .replace('%', "%25")
            .replace(':', "%3A")
            .replace('/', "%2F")
            .replace('?', "%3F")
            .replace('&', "%26")
            .replace('=', "%3D")
    );
    let links = [
        admin.clone(),
        format!("https://login.microsoftonline.com/organizations/v2.0/adminconsent?{query}"),
        format!("https://login.microsoftonline.com/contoso.example/adminconsent?client_id={APP}"),
        format!("https://login.microsoftonline.us/{TENANT}/v2.0/adminconsent?{query}"),
        format!(
            "https://login.microsoftonline.com/common/oauth2/authorize?prompt=consent&client_id={APP}&response_type=code&sso_reload=true"
        ),
        admin.replace("https://", ""),
        format!("Dear admin, please open {admin}\nKind regards, www.partner.example"),
        format!("<a href=\"{}\">Accept</a>", admin.replace('&', "&amp;")),
        admin.replace('&', "&amp;"),
        safe.clone(),
    ];
    for link in &links {
        all_are(&[(link, Kind::ConsentLink, None, None)]);
        assert_eq!(explained(link).fields["client_id"], APP, "{link}");
        assert_eq!(explained(link).fields["fingerprint"], APP[..8], "{link}");
    }
    assert_eq!(explained(&safe).fields["wrapped_by"], "eur05.safelinks.protection.outlook.com");
    assert_eq!(explained(&safe).fields["may_leave"], true);
    for host in [
        "login.microsoftonline.com.evil.example",
        "login.microsoftonline.com@evil.example",
        "login.micros0ftonline.com",
        "login.microsoftonIine.com",
        "login.microsoftonlin\u{435}.com",
        "login-microsoftonline.com",
    ] {
        let trick = explained(&admin.replace("login.microsoftonline.com", host));
        assert_eq!((trick.kind, &trick.fields["may_leave"]), (Kind::ConsentLink, &false.into()), "{host}");
    }
    let plain = explained(&admin.replace("https://", "http://"));
    assert_eq!((plain.kind, &plain.fields["may_leave"]), (Kind::ConsentLink, &false.into()));
}

#[test]
fn of_several_links_none_is_called_good() {
    let good = format!(
        "https://login.microsoftonline.com/{TENANT}/v2.0/adminconsent?client_id={APP}&scope=https%3A%2F%2Fapi.security.microsoft.com%2F.default&redirect_uri=https%3A%2F%2Fpartner.example%2Fcb&state=1"
    );
    let evil = format!("https://login.rnicrosoftonline.com/{TENANT}/v2.0/adminconsent?client_id={APP}");
    let other = good.replace(APP, TENANT);
    for text in [
        format!("1. {good}\n2. {evil}"),
        format!("{good}\n\n{evil}"),
        format!("{good}\n{evil}"),
        format!("{good} or {other}"),
        format!("Old: {good}\nNew: {other}"),
        format!("<a href=\"{good}\">A</a><a href=\"{evil}\">B</a>"),
    ] {
        let found = explained(&text);
        assert_eq!((found.kind, &found.fields["may_leave"]), (Kind::ConsentLink, &false.into()), "{text}");
        assert_eq!(found.findings[0].sentence.id, "link-finding-several", "{text}");
    }
    let twice = format!("<a href=\"{good}\">{good}</a>");
    assert_eq!(explained(&twice).fields["may_leave"], true);
    let sent = format!("HTTP/1.1 302 Found\r\nLocation: {good}\r\n\r\n");
    assert_eq!(explained(&sent).kind, Kind::ConsentLink);
}

#[test]
fn a_tenant_is_named_in_many_ways() {
    for (text, name) in [
        (TENANT, TENANT),
        ("{11111111-AAAA-4BBB-8CCC-222222222222}", TENANT),
        ("Tenant ID: 11111111-aaaa-4bbb-8ccc-222222222222", TENANT),
        ("Tenant ID\n11111111-aaaa-4bbb-8ccc-222222222222", TENANT),
        ("Primary domain\tcontoso.example", "contoso.example"),
        ("contoso.example", "contoso.example"),
        ("contoso.example.", "contoso.example"),
        ("Contoso.Example:443", "contoso.example"),
        ("mia@contoso.example", "contoso.example"),
        ("https://www.contoso.example/about", "contoso.example"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("例子.cn", "xn--fsqu00a.cn"),
        ("contoso.onmicrosoft.com", "contoso.onmicrosoft.com"),
        (
            "https://login.microsoftonline.com/contoso.example/.well-known/openid-configuration",
            "contoso.example",
        ),
    ] {
        let found = explained(text);
        assert_eq!((found.kind, found.customer.as_deref()), (Kind::TenantHint, Some(name)), "{text}");
    }
}

#[test]
fn what_only_looks_like_a_tenants_name_is_none() {
    for text in [
        "Application (client) ID: 00001111-aaaa-2222-bbbb-3333cccc4444",
        "Secret ID\n0f3c9b1e-93d7-4a86-b1c9-7d90a5e2f314",
        "grant_type=client_credentials&client_id=00001111-aaaa-2222-bbbb-3333cccc4444&client_secret=x",
        "Some.Library.Models.ODataError: it did not work",
        "11111111-aaaa-4bbb-8ccc-222222222222 00001111-aaaa-2222-bbbb-3333cccc4444",
        "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL2FwaS",
    ] {
        all_are(&[(text, Kind::Unknown, None, Some(Cause::Unknown))]);
    }
}
