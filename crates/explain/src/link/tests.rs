//! Honest links, careless links, and links that want to be taken for others.

use entra::{Addresses, ConsentLink, ConsentState, MicrosoftApp, TenantHint};

use super::*;

const CLIENT: &str = "3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314";
const TENANT: &str = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";
const OTHER: &str = "11111111-aaaa-4bbb-8ccc-222222222222";
const GOOD: &str = "https://login.microsoftonline.com/9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58/v2.0/adminconsent?client_id=3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314&scope=https%3A%2F%2Fapi.security.microsoft.com%2F.default&redirect_uri=https%3A%2F%2Fpartner.example%2Fconsent&state=s1";

fn expected() -> LinkExpectation<'static> {
    LinkExpectation {
        client_id: ClientId::parse(CLIENT).ok(),
        tenant: TenantId::parse(TENANT).ok(),
        redirect_uri: RedirectUri::parse("https://partner.example/consent").ok(),
        api: Some(Api::DefenderXdr),
        ..LinkExpectation::default()
    }
}

fn of_level(judged: &LinkJudgement, level: Level) -> Vec<&str> {
    let found = judged.findings.iter().filter(|finding| finding.level == level);
    found.map(|finding| finding.sentence.id.strip_prefix("link-finding-").unwrap()).collect()
}

fn stops(link: &str) -> Vec<String> {
    let judged = judge(link, &LinkExpectation::default());
    of_level(&judged, Level::Stop).into_iter().map(str::to_owned).collect()
}

fn warnings(link: &str) -> Vec<String> {
    let judged = judge(link, &LinkExpectation::default());
    assert!(judged.may_leave(), "{link}: {:?}", judged.findings);
    let not_compared = ["api", "redirect-host"];
    let warned = of_level(&judged, Level::Warn).into_iter().filter(|id| !not_compared.contains(id));
    warned.map(str::to_owned).collect()
}

#[test]
fn an_expected_link_is_good_in_every_part() {
    let judged = judge(GOOD, &expected());
    assert_eq!(judged.worst(), Some(Level::Good));
    assert_eq!(
        of_level(&judged, Level::Good),
        [
            "host",
            "style-admin-consent",
            "tenant-expected",
            "client-expected",
            "api-expected",
            "redirect-expected",
            "state"
        ]
    );
    assert_eq!((judged.url.as_str(), judged.style), (GOOD, Some(LinkStyle::AdminConsent)));
    assert_eq!((judged.cloud, judged.api), (Some(Cloud::Public), Some(Api::DefenderXdr)));
    assert_eq!(judged.tenant, TenantSegment::Id(TenantId::parse(TENANT).unwrap()));
    assert_eq!(judged.redirect_host.as_deref(), Some("partner.example"));
    assert!(judged.has_state && judged.may_leave());
}

#[test]
fn our_own_links_leave_in_every_cloud_and_style() {
    let client_id = ClientId::parse(CLIENT).unwrap();
    for cloud in Cloud::ALL {
        let addresses = Addresses::of(cloud);
        for tenant in [TENANT, "contoso.example", "organizations"] {
            let tenant = TenantHint::parse(tenant).unwrap();
            let state = ConsentState::given("s1").unwrap();
            let redirect = RedirectUri::loopback(8400);
            let link = ConsentLink::admin_consent(
                &addresses,
                Api::DefenderXdr,
                client_id,
                tenant.clone(),
                redirect,
                state,
            );
            let expected = LinkExpectation {
                client_id: Some(client_id),
                redirect_uri: Some(RedirectUri::registered_loopback()),
                api: Some(Api::DefenderXdr),
                ..LinkExpectation::default()
            };
            let judged = judge(&link.url, &expected);
            assert_eq!(judged.worst(), Some(Level::Good), "{}: {:?}", link.url, judged.findings);
            let classic = judge(&ConsentLink::classic(&addresses, client_id, tenant).url, &expected);
            assert_eq!(of_level(&classic, Level::Warn), ["style-classic", "tenant-anyone"]);
            assert!(classic.may_leave());
        }
    }
}

#[test]
fn a_false_host_is_stopped_and_called_what_it_is() {
    let real = "login.microsoftonline.com";
    let lookalike = ["host-lookalike"].as_slice();
    for (host, found) in [
        ("login.microsoftonline.com.evil.example", lookalike),
        ("login.rnicrosoftonline.com", lookalike),
        ("login.micros0ftonline.com", lookalike),
        ("login.mlcrosoftonline.com", lookalike),
        ("login.microsftonline.com", lookalike),
        ("login-microsoftonline.com", lookalike),
        ("login.microsoftonline.co", lookalike),
        ("evil.login.microsoftonline.com", lookalike),
        ("login.microsoft-secure.example", lookalike),
        ("evil.example", &["host-unknown"]),
        ("login.microsoftonlin\u{435}.com", &["host-letters"]),
        ("login.xn--microsoftonlin-yjk.com", &["host-letters"]),
        ("93.184.216.34", &["host-number"]),
        ("[2001:db8::1]", &["host-number"]),
        ("login.microsoftonline.com:8443", &["port"]),
        ("login.microsoftonline.com@evil.example", &["user-info", "host-unknown"]),
        ("login.microsoftonline.com%2F@evil.example", &["user-info", "host-unknown"]),
        ("login.microsoftonline.com\\@evil.example", &["odd-signs", "no-consent"]),
    ] {
        assert_eq!(stops(&GOOD.replace(real, host)), found, "{host}");
    }
    assert_eq!(stops(&GOOD.replace("https://login", "http://login")), ["http"]);
    assert_eq!(judge(GOOD, &LinkExpectation::default()).host.as_deref(), Some(real));
}

#[test]
fn a_chosen_sign_in_address_counts_as_real_and_no_other_port_of_it() {
    let link = GOOD.replace("https://login.microsoftonline.com", "http://127.0.0.1:8400");
    let here =
        LinkExpectation { extra_authority: Some("http://127.0.0.1:8400"), ..LinkExpectation::default() };
    assert!(judge(&link, &here).may_leave());
    assert!(!judge(&link.replace("8400", "8401"), &here).may_leave());
    assert_eq!(stops(&link), ["host-number", "http", "port"]);
    let nothing = LinkExpectation { extra_authority: Some("nothing"), ..LinkExpectation::default() };
    assert!(!judge(&link, &nothing).may_leave());
}

#[test]
fn another_tenant_app_or_address_than_expected_is_stopped() {
    for (of, with, found) in [
        (TENANT, OTHER, "tenant-other"),
        (CLIENT, OTHER, "client-other"),
        ("partner.example", "evil.example", "redirect-other"),
    ] {
        let judged = judge(&GOOD.replace(of, with), &expected());
        assert_eq!(of_level(&judged, Level::Stop), [found]);
    }
    let domain = judge(&GOOD.replace(TENANT, "contoso.example"), &expected());
    assert_eq!(of_level(&domain, Level::Warn), ["tenant-unproven"]);
    let anyone = judge(&GOOD.replace(TENANT, "organizations"), &expected());
    assert_eq!(of_level(&anyone, Level::Warn), ["tenant-anyone"]);
}

#[test]
fn the_tenant_segment_is_one_that_microsoft_takes() {
    let with = |segment: &str| GOOD.replace(TENANT, segment);
    assert_eq!(warnings(&with("common")), ["tenant-common", "client-unknown"]);
    assert_eq!(warnings(&with("contoso.example")), ["client-unknown"]);
    assert_eq!(stops(&with("consumers")), ["tenant-consumers"]);
    assert_eq!(stops(&with("contoso")), ["tenant-unreadable"]);
    assert_eq!(stops(&with(&format!("{{{TENANT}}}"))), ["tenant-unreadable"]);
    assert_eq!(stops(&with("")), ["no-consent"]);
}

#[test]
fn an_app_that_no_partner_has_is_stopped() {
    for (id, found) in [
        ("", "client-missing"),
        ("my-app", "client-missing"),
        ("00000000-0000-0000-0000-000000000000", "client-placeholder"),
        ("8ee8fdad-f234-4243-8f3b-15c294843740", "client-microsoft"),
        ("04B07795-8DDB-461A-BBEE-02F9E1BF7B46", "client-microsoft"),
        (TENANT, "client-is-tenant"),
    ] {
        assert_eq!(stops(&GOOD.replace(CLIENT, id)), [found], "{id}");
    }
    for app in MicrosoftApp::all() {
        assert!(guid(&app.id).is_some(), "{}", app.name);
    }
}

#[test]
fn what_is_asked_for_is_one_known_api_or_said() {
    let scope = "https%3A%2F%2Fapi.security.microsoft.com%2F.default";
    let with = |scope_of: &str| GOOD.replace(scope, scope_of);
    let graph = judge(&with(".default"), &LinkExpectation::default());
    assert_eq!(graph.api, Some(Api::Graph));
    let by_id = judge(&with("fc780465-2017-40d4-a0c5-307022471b92/.default"), &LinkExpectation::default());
    assert_eq!(by_id.api, Some(Api::DefenderEndpoint));
    assert_eq!(stops(&GOOD.replace("scope=", "scop=")), ["scope-missing"]);
    assert_eq!(stops(&with("Incident.Read.All+offline_access")), ["scope-single"]);
    assert_eq!(stops(&with(&format!("{scope}+https://graph.microsoft.com/.default"))), ["scope-several"]);
    assert_eq!(warnings(&with("https://vault.azure.net/.default")), ["client-unknown", "api-unknown"]);
    let government = "https://api-gov.security.microsoft.us/.default";
    assert_eq!(warnings(&with(government)), ["client-unknown", "api-other-cloud"]);
    assert!(warnings(&GOOD.replace("v2.0/", "")).contains(&"style-registration".to_owned()));
}

#[test]
fn whoever_learns_the_answer_is_named() {
    let redirect = "redirect_uri=https%3A%2F%2Fpartner.example%2Fconsent";
    let with = |address: &str| GOOD.replace(redirect, &format!("redirect_uri={address}"));
    let local = judge(&with("http://localhost:8400/consent"), &LinkExpectation::default());
    assert!(of_level(&local, Level::Good).contains(&"redirect-loopback"));
    assert_eq!(stops(&with("http://partner.example/consent")), ["redirect-http"]);
    assert_eq!(stops(&with("http://localhost.evil.example/")), ["redirect-http"]);
    let here = judge(&with("https://localhost/consent"), &LinkExpectation::default());
    assert!(of_level(&here, Level::Good).contains(&"redirect-loopback"));
    for odd in [
        "https:partner.example/consent",
        "https:%5C%5Cpartner.example%5Cconsent",
        "https://partner.example/con%09sent",
    ] {
        assert_eq!(stops(&with(odd)), ["redirect-unreadable"], "{odd}");
        assert!(of_level(&judge(&with(odd), &expected()), Level::Stop).contains(&"redirect-unreadable"));
    }
    assert_eq!(stops(&with("app://answer")), ["redirect-unreadable"]);
    assert_eq!(stops(&with("https://a@evil.example/")), ["redirect-unreadable"]);
    assert_eq!(warnings(&with("https://93.184.216.34/")), ["client-unknown", "redirect-unnamed"]);
    assert_eq!(warnings(&GOOD.replace(&format!("&{redirect}"), "")), ["client-unknown", "redirect-missing"]);
    assert_eq!(warnings(&GOOD.replace("&state=s1", "")), ["client-unknown", "state-missing"]);
    assert_eq!(warnings(&GOOD.replace("state=s1", "state=")), ["client-unknown", "state-missing"]);
}

#[test]
fn what_does_not_belong_in_a_link_is_said() {
    assert_eq!(stops(&format!("{GOOD}&client_id={OTHER}")), ["twice"]);
    assert_eq!(stops(&format!("{GOOD}&Client_ID={OTHER}")), ["twice"]);
    assert_eq!(stops(&format!("{GOOD}&client_secret=x")), ["secret"]);
    for sign in ['"', '<', '>', '`'] {
        let hidden = format!("{GOOD}{sign}&redirect_uri=https%3A%2F%2Fevil.example");
        assert!(stops(&hidden).contains(&"odd-signs".to_owned()), "{hidden}");
    }
    assert_eq!(warnings(&format!("{GOOD}&utm_source=mail#top")), ["client-unknown", "unexpected"]);
    assert_eq!(warnings(&format!("{GOOD}{}", "x".repeat(2_000))), ["client-unknown", "long"]);
    let classic = format!(
        "https://login.microsoftonline.com/common/oauth2/authorize?client_id={CLIENT}&redirect_uri=https://partner.example/"
    );
    assert_eq!(stops(&format!("{classic}&prompt=consent&response_type=token")), ["token"]);
    assert!(warnings(&format!("{classic}&response_type=code")).contains(&"no-prompt".to_owned()));
    assert_eq!(stops("https://login.microsoftonline.com/common/oauth2/logout"), ["no-consent"]);
}

#[test]
fn the_link_is_found_in_what_people_paste() {
    let wrapped = format!(
        "https://eur01.safelinks.protection.outlook.com/?url={}&data=05&reserved=0",
        url::form_urlencoded::byte_serialize(GOOD.as_bytes()).collect::<String>()
    );
    for text in [
        format!("  <{GOOD}> \r\n"),
        format!("Please open ({GOOD})."),
        format!("<a href=\"{GOOD}\">consent</a>"),
        format!("'{GOOD}'"),
        GOOD.replace("&scope", "\r\n&scope"),
        format!("\u{feff}{GOOD}\u{200b}"),
        wrapped,
    ] {
        let judged = judge(&text, &expected());
        assert_eq!((judged.url.as_str(), judged.worst()), (GOOD, Some(Level::Good)), "{text}");
    }
    assert_eq!(stops(&format!("{GOOD}\n{GOOD}")), ["several"]);
    for nothing in
        ["", "hello", "javascript:alert(1)", "file:///etc/passwd", "https://", "login.microsoftonline.com"]
    {
        assert_eq!(stops(nothing), ["unreadable"], "{nothing}");
    }
    assert_eq!(stops(&"x".repeat(10_000)), ["unreadable"]);
}
