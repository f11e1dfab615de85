//! Consent links of all three styles, and the address that each answer comes back to.

use url::Url;

use crate::visit::{REDIRECT, Visit, XDR, parameters};

fn link(visit: &Visit, path: &str, more: &[(&str, &str)]) -> String {
    let client_id = visit.practice.app().client_id;
    let fields = std::iter::once(("client_id", client_id.as_str())).chain(more.iter().copied());
    Url::parse_with_params(&visit.url(path), fields).unwrap().into()
}

#[tokio::test]
async fn v2_accept() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    let address = visit.answer(&visit.link(&tenant.tenant_id), &[("answer", "accept")]).await;
    assert_eq!(
        address.as_str(),
        format!(
            "{REDIRECT}?tenant={}&state=12345&admin_consent=True\
             &scope=https%3A%2F%2Fapi.security.microsoft.com%2F.default",
            tenant.tenant_id
        )
    );
}

#[tokio::test]
async fn v2_cancel_still_says_admin_consent() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    let address = visit.answer(&visit.link(&tenant.tenant_id), &[("answer", "cancel")]).await;
    let start = format!(
        "{REDIRECT}?admin_consent=True&error=consent_required&error_description=AADSTS65004%3A+The+resource+owner+or\
         +authorization+server+denied+the+request.%0D%0ATrace+ID%3A+"
    );
    assert!(address.as_str().starts_with(&start), "{address}");
    assert!(address.as_str().ends_with("Z&state=12345"), "{address}");
    assert_eq!(visit.token(&tenant.tenant_id, XDR).await.aadsts(), 7_000_229);
}

#[tokio::test]
async fn v1_accept_and_cancel() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    let path = format!("/{}/adminconsent", tenant.domain);
    let link = link(&visit, &path, &[("redirect_uri", REDIRECT), ("state", "12345")]);
    let cancelled = visit.answer(&link, &[("answer", "cancel")]).await;
    let wanted = "?error=permission_denied&error_description=The+admin+canceled+the+request&state=12345";
    assert_eq!(cancelled.as_str(), format!("{REDIRECT}{wanted}"));
    let accepted = visit.answer(&link, &[("answer", "accept")]).await;
    let wanted = format!("{REDIRECT}?tenant={}&state=12345&admin_consent=True", tenant.tenant_id);
    assert_eq!(accepted.as_str(), wanted);
    assert_eq!(visit.token(&tenant.tenant_id, XDR).await.roles().unwrap().len(), 3);
}

#[tokio::test]
async fn the_classic_link_returns_a_code_and_no_tenant() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    let fields = [
        ("prompt", "consent"),
        ("response_type", "code"),
        ("sso_reload", "true"),
        ("redirect_uri", "https://contosomdr.example/done?from=link"),
    ];
    let link = link(&visit, "/common/oauth2/authorize", &fields);
    let cancelled = parameters(&visit.answer(&link, &[("answer", "cancel")]).await);
    assert_eq!(cancelled["error"], "access_denied");
    assert!(cancelled["error_description"].starts_with("AADSTS65004: "));

    let form = [("answer", "accept"), ("tenant", tenant.tenant_id.as_str())];
    let accepted = parameters(&visit.answer(&link, &form).await);
    assert_eq!(accepted["from"], "link");
    assert!(!accepted["code"].is_empty() && accepted["session_state"].parse::<uuid::Uuid>().is_ok());
    assert!(!accepted.contains_key("tenant") && !accepted.contains_key("admin_consent"));
    assert_eq!(visit.token(&tenant.tenant_id, XDR).await.status, 200);
}

#[tokio::test]
async fn the_advertised_authorize_address_asks_for_consent_too() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    let path = format!("/{}/oauth2/v2.0/authorize", tenant.tenant_id);
    let fields = [
        ("prompt", "consent"),
        ("response_type", "code"),
        ("redirect_uri", REDIRECT),
        ("scope", "https://api.security.microsoft.com/.default"),
        ("state", "12345"),
    ];
    let reply = parameters(&visit.answer(&link(&visit, &path, &fields), &[("answer", "accept")]).await);
    assert!(!reply["code"].is_empty() && reply["state"] == "12345" && !reply.contains_key("tenant"));
    assert_eq!(visit.token(&tenant.tenant_id, XDR).await.roles().unwrap().len(), 3);
    for (missing, name) in [(1, "response_type"), (3, "scope")] {
        let mut fields = fields.to_vec();
        fields.remove(missing);
        let text = visit.http.get(link(&visit, &path, &fields)).send().await.unwrap().text().await.unwrap();
        assert!(text.contains("AADSTS900144") && text.contains(name), "{name}");
    }
}

#[tokio::test]
async fn organizations_takes_the_tenant_from_the_signed_in_admin() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("slow_consent");
    let link = visit.link("organizations");
    let form = [("answer", "accept"), ("tenant", tenant.tenant_id.as_str())];
    assert_eq!(parameters(&visit.answer(&link, &form).await)["tenant"], tenant.tenant_id);

    let hinted = format!("{link}&login_hint=admin@fourthcoffee.example");
    let reply = parameters(&visit.answer(&hinted, &[("answer", "accept")]).await);
    assert_eq!(reply["tenant"], visit.tenant("no_licence").tenant_id);

    let nobody = visit.post_answer(&link, &[("answer", "accept")]).await;
    assert_eq!(nobody.status(), 400);
    assert!(nobody.text().await.unwrap().contains("AADSTS50059"));
}

#[tokio::test]
async fn one_request_is_enough_with_everything_in_the_form() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    let client_id = visit.practice.app().client_id;
    let form = [
        ("answer", "accept"),
        ("client_id", client_id.as_str()),
        ("redirect_uri", "http://localhost/consent"),
        ("scope", "https://graph.microsoft.com/.default"),
    ];
    let link = visit.url(&format!("/{}/v2.0/adminconsent", tenant.tenant_id));
    let reply = visit.answer(&link, &form).await;
    assert_eq!(reply.origin().ascii_serialization(), "http://localhost");
    assert!(!parameters(&reply).contains_key("state"));
}

#[tokio::test]
async fn single_permissions_in_the_scope_grant_no_app_roles() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    let path = format!("/{}/v2.0/adminconsent", tenant.tenant_id);
    let fields = [("scope", "openid https://graph.microsoft.com/User.Read"), ("redirect_uri", REDIRECT)];
    let reply = parameters(&visit.answer(&link(&visit, &path, &fields), &[("answer", "accept")]).await);
    assert_eq!(reply["tenant"], tenant.tenant_id);
    assert_eq!(visit.token(&tenant.tenant_id, XDR).await.roles(), None);
}

#[tokio::test]
async fn a_wrong_link_stays_on_microsofts_page() {
    let visit = Visit::start().await;
    let good = visit.link("fabrikambikes.example");
    for (from, to, code) in [
        ("/fabrikambikes.example/", "/nobody.example/", "AADSTS90002"),
        ("/fabrikambikes.example/", "/undefined/", "AADSTS900023"),
        ("/fabrikambikes.example/", "/common/", "AADSTS50059"),
        ("client_id=", "client_id=1", "AADSTS700016"),
        ("client_id=", "clientid=", "AADSTS900144"),
        ("scope=", "scopes=", "AADSTS900144"),
        ("api.security", "api.insecurity", "AADSTS500011"),
        ("%2Fconsent", "%2Fconsents", "AADSTS50011"),
        ("http%3A%2F%2Flocalhost", "http%3A%2F%2Fevil.example", "AADSTS50011"),
        ("http%3A%2F%2Flocalhost", "http%3A%2F%2F127.0.0.1", "AADSTS50011"),
    ] {
        assert!(good.contains(from), "{from}");
        let bad = good.replace(from, to);
        let page = visit.http.get(&bad).send().await.unwrap();
        assert_eq!(page.status(), 400, "{to}");
        let text = page.text().await.unwrap();
        assert!(text.contains(&format!("{code}: ")), "{to}");
        let answered = visit.post_answer(&bad, &[("answer", "accept")]).await;
        assert_eq!(answered.status(), 400, "{to}");
        assert!(!answered.headers().contains_key("location"), "{to}");
    }
    let classic = link(&visit, "/common/oauth2/authorize", &[("prompt", "consent")]);
    let text = visit.http.get(classic).send().await.unwrap().text().await.unwrap();
    assert!(text.contains("AADSTS900144") && text.contains("response_type"));
    assert_eq!(visit.token("fabrikambikes.example", XDR).await.aadsts(), 7_000_229);
}

#[tokio::test]
async fn only_accept_and_cancel_are_answers() {
    let visit = Visit::start().await;
    let link = visit.link("fabrikambikes.example");
    assert_eq!(visit.post_answer(&link, &[]).await.status(), 400);
    assert_eq!(visit.post_answer(&link, &[("answer", "perhaps")]).await.status(), 400);
}
