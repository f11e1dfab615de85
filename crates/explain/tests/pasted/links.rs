//! Sixty links as an admin is sent them, by somebody who knows the partner's app, domain and API: no bad one looks right,
//! no good one is called bad.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use entra::{Api, ClientId, TenantId};
use explain::{Advice, Expected, Explanation, explain};

use crate::nothing_expected;

const APP: &str = "3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314";
const OTHER: &str = "99999999-1111-4222-8333-444444444444";
const TENANT: &str = "9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58";
const GOOD: &str = "https://login.microsoftonline.com/9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58/v2.0/adminconsent?client_id=3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314&scope=https%3A%2F%2Fapi.security.microsoft.com%2F.default&redirect_uri=https%3A%2F%2Fsoc.partner.example%2Fconsent&state=s1";
const HOST: &str = "login.microsoftonline.com";

fn knows_the_partner() -> Expected {
    Expected {
        client_id: ClientId::parse(APP).ok(),
        tenant: TenantId::parse(TENANT).ok(),
        api: Some(Api::DefenderXdr),
        partner_domain: Some("partner.example".into()),
        ..nothing_expected()
    }
}

fn read(text: &str) -> Explanation {
    explain(text, &knows_the_partner())
}

fn encoded(link: &str) -> String {
    url::form_urlencoded::byte_serialize(link.as_bytes()).collect()
}

fn safe_link(link: &str) -> String {
    format!("https://eur03.safelinks.protection.outlook.com/?url={}&data=05%7C02&reserved=0", encoded(link))
}

fn cisco(link: &str) -> String {
    format!("https://secure-web.cisco.com/1fCC-x_y/{}", encoded(link))
}

fn proofpoint(link: &str) -> String {
    let written = encoded(link).replace('_', "%5F").replace('-', "%2D").replace("%2F", "_").replace('%', "-");
    format!("https://urldefense.proofpoint.com/v2/url?u={written}&d=DwMFaQ&c=x")
}

fn anchor(target: &str, shown: &str) -> String {
    format!("<p>Please accept: <a href=\"{target}\">{shown}</a></p>")
}

#[test]
fn what_was_compared_and_fits_looks_right() {
    let good = [
        GOOD.to_owned(),
        format!("<{GOOD}>"),
        format!("Please open {GOOD}."),
        safe_link(GOOD),
        safe_link(&safe_link(GOOD)),
        cisco(GOOD),
        proofpoint(GOOD),
        format!("https://urldefense.com/v3/__{GOOD}__;!!x!y$"),
        format!("https://linkprotect.cudasvc.com/url?a={}&c=E,1,x&typo=1", encoded(GOOD)),
        format!(
            "https://ddec1-0-en-ctp.trendmicro.com:443/wis/clicktime/v1/query?url={}&umid=x",
            encoded(GOOD)
        ),
        anchor(&GOOD.replace('&', "&amp;"), "accept here"),
        anchor(&GOOD.replace('&', "&amp;"), &GOOD.replace('&', "&amp;")),
        GOOD.replace("&scope", "\r\n&scope"),
        format!("> {GOOD}\n> \n> Kind regards"),
        GOOD.replace("soc.partner.example", "partner.example"),
        GOOD.replace(
            "https%3A%2F%2Fsoc.partner.example%2Fconsent",
            "http%3A%2F%2Flocalhost%3A8400%2Fconsent",
        ),
    ];
    for link in &good {
        let found = read(link);
        assert_eq!(found.advice, Some(Advice::LooksRight), "{link}: {:?}", found.findings);
        assert_eq!(found.said[0].id, "link-advice-looks-right");
    }
    // Good as well, but something in them cannot be compared, or is unusual.
    let careful = [
        GOOD.replace(TENANT, "contoso.example"),
        GOOD.replace(TENANT, "organizations"),
        GOOD.replace("/v2.0/", "/"),
        format!(
            "https://login.microsoftonline.com/common/oauth2/authorize?prompt=consent&client_id={APP}&response_type=code&sso_reload=true"
        ),
    ];
    for link in &careful {
        let found = read(link);
        assert_eq!(found.advice, Some(Advice::AskFirst), "{link}: {:?}", found.findings);
    }
    assert_eq!(good.len() + careful.len(), 20);
    // Whoever knows nothing of the partner has nothing to compare.
    for link in good.iter().chain(&careful) {
        assert_eq!(explain(link, &nothing_expected()).advice, Some(Advice::AskFirst), "{link}");
    }
}

#[test]
fn no_bad_link_looks_right() {
    let host = |other: &str| GOOD.replace(HOST, other);
    let stop = [
        host("login.rnicrosoftonline.com"),
        host("login.microsoftonline.com.consent.example"),
        host("login-microsoftonline.com"),
        host("login.micros\u{43e}ftonline.com"),
        host("login.xn--microsftonline-jkg.com"),
        host("login.microsoftonline%2ecom"),
        host("login.microsoftonline\u{3002}com"),
        host("\u{ff4c}ogin.microsoftonline.com"),
        host("login.microsoftonline.com@evil.example"),
        host("evil.example"),
        host("127.1"),
        host("203.0.113.80"),
        host("login.microsoftonline.com:8443"),
        host("login.microsoftonline.com\\@evil.example"),
        GOOD.replace("https://login", "http://login"),
        GOOD.replace(APP, OTHER),
        GOOD.replace(TENANT, OTHER),
        GOOD.replace(APP, "04b07795-8ddb-461a-bbee-02f9e1bf7b46"),
        GOOD.replace("soc.partner.example", "evil.example"),
        GOOD.replace("soc.partner.example", "partner.example.evil.example"),
        GOOD.replace("soc.partner.example", "evilpartner.example"),
        GOOD.replace("https%3A%2F%2Fsoc.partner.example", "http%3A%2F%2Fsoc.partner.example"),
        format!("{GOOD}&redirect_uri=https%3A%2F%2Fevil.example"),
        format!("{GOOD}\"&redirect_uri=https%3A%2F%2Fevil.example"),
        anchor("https://evil.example/x", GOOD),
        format!("[{GOOD}](https://evil.example/x)"),
        format!("{GOOD}<https://evil.example/x>"),
        anchor(&host("login.rnicrosoftonline.com"), "accept here"),
        safe_link(&host("login-microsoftonline.example")),
        safe_link("https://evil.example/login"),
        format!("https://safelinks.protection.outlook.com.evil.example/?url={}", encoded(GOOD)),
        format!("https://a@eur03.safelinks.protection.outlook.com/?url={}", encoded(GOOD)),
        cisco("https://microsoft.com/devicelogin"),
        "Open https://microsoft.com/devicelogin and enter the code GQ7T4KXWN to join.".to_owned(),
    ];
    let ask = [
        GOOD.replace("api.security.microsoft.com", "graph.microsoft.com"),
        "https://bit.ly/3XkQ9zT".to_owned(),
        safe_link("https://tinyurl.com/abc"),
        "https://url.uk.m.mimecastprotect.com/s/mAdEuPq8K2x7Rz?domain=login.microsoftonline.com".to_owned(),
        format!("{GOOD}\n{GOOD}x"),
        format!(
            "https://eu-central-1.protection.sophos.com/?d=x&u={}",
            STANDARD.encode("https://lnkd.in/abc")
        ),
    ];
    assert_eq!(stop.len() + ask.len(), 40);
    for (links, wanted) in [(&stop[..], Advice::DoNotOpen), (&ask[..], Advice::AskFirst)] {
        for link in links {
            let found = read(link);
            assert_eq!(found.advice, Some(wanted), "{link}: {} {:?}", found.kind.name(), found.findings);
            assert_eq!(found.fields["may_leave"], false, "{link}");
        }
    }
}
