//! The consent page itself: plainly practice, in the reader's language, and safe against what a link carries.

use crate::visit::{Visit, XDR};

async fn page(visit: &Visit, link: &str, language: &str) -> (String, String) {
    let response = visit.http.get(link).header("accept-language", language).send().await.unwrap();
    assert_eq!(response.status(), 200);
    let policy = response.headers()["content-security-policy"].to_str().unwrap().to_owned();
    (response.text().await.unwrap(), policy)
}

#[tokio::test]
async fn it_says_who_asks_for_what() {
    let visit = Visit::start().await;
    let (html, policy) = page(&visit, &visit.link("fabrikambikes.example"), "en").await;
    let app = visit.practice.app();
    for text in [
        "Permissions requested",
        "Practice",
        "A pretend Microsoft page",
        "admin@fabrikambikes.example",
        &app.name,
        &app.client_id,
        "Contoso MDR (contosomdr.example)",
        "Read all incidents",
        "<code>Incident.Read.All</code>",
        "Microsoft Threat Protection",
        "value=\"accept\"",
        "value=\"cancel\"",
    ] {
        assert!(html.contains(text), "{text}");
    }
    assert!(!html.contains(&app.secret));
    assert!(policy.starts_with("default-src 'none'; style-src 'nonce-"), "{policy}");
    assert!(policy.contains("form-action 'self' http://localhost:49152; base-uri 'none'"), "{policy}");
    for outside in ["<script", "<link", "<img", "src=", "url(", "@import"] {
        assert!(!html.contains(outside), "{outside}");
    }
}

#[tokio::test]
async fn it_speaks_the_reader_s_language() {
    let visit = Visit::start().await;
    let link = visit.link("fabrikambikes.example");
    for (wanted, tag, accept) in [
        ("en-GB", "en", "Accept"),
        ("da-DK,da;q=0.9", "da", "Acceptér"),
        ("nl", "nl", "Accepteren"),
        ("sv-SE", "sv", "Acceptera"),
        ("de-AT", "de", "Akzeptieren"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh-CN", "接受"),
    ] {
        let (html, _) = page(&visit, &link, wanted).await;
        assert!(html.contains(&format!("<html lang=\"{tag}\">")), "{wanted}");
        assert!(html.contains(&format!("value=\"accept\">{accept}</button>")), "{wanted}");
        assert!(html.contains("<code>Incident.ReadWrite.All</code>"), "{wanted}");
    }
}

#[tokio::test]
async fn the_form_of_the_page_answers_the_link() {
    let visit = Visit::start().await;
    let link = visit.link("fabrikambikes.example");
    let (html, _) = page(&visit, &link, "en").await;
    let action = html.split("action=\"").nth(1).unwrap().split('"').next().unwrap().replace("&amp;", "&");
    let address = url::Url::parse(&link).unwrap().join(&action).unwrap();
    let answered = visit.http.post(address).form(&[("answer", "accept")]).send().await.unwrap();
    assert_eq!(answered.status(), 302);
    assert_eq!(visit.token("fabrikambikes.example", XDR).await.status, 200);
}

#[tokio::test]
async fn one_of_the_admins_is_chosen_where_the_link_names_none() {
    let visit = Visit::start().await;
    let (html, _) = page(&visit, &visit.link("organizations"), "en").await;
    for tenant in visit.practice.tenants() {
        assert!(html.contains(&format!("value=\"{}\" required", tenant.tenant_id)), "{}", tenant.name);
        assert!(html.contains(&format!("admin@{}", tenant.domain)), "{}", tenant.name);
    }
    let (html, _) = page(&visit, &visit.link("fabrikambikes.example"), "en").await;
    assert!(!html.contains("type=\"radio\""));
}

#[tokio::test]
async fn an_admin_who_declines_cannot_accept() {
    let visit = Visit::start().await;
    let (html, _) = page(&visit, &visit.link("tailspintoys.example"), "en").await;
    assert!(html.contains("value=\"cancel\"") && !html.contains("value=\"accept\""));
}

#[tokio::test]
async fn an_admin_of_another_organization_is_shown_as_such() {
    let visit = Visit::start().await;
    let (html, _) = page(&visit, &visit.link("adventureworks.example"), "en").await;
    assert!(html.contains("admin@alpineskihouse.example"));
}

#[tokio::test]
async fn nothing_registered_is_said() {
    let visit = Visit::start().await;
    visit.practice.register(&[]);
    let (html, _) = page(&visit, &visit.link("fabrikambikes.example"), "en").await;
    assert!(html.contains("no application permissions registered") && !html.contains("<ul>"));
}

#[tokio::test]
async fn without_a_redirect_address_the_page_closes_the_matter() {
    let visit = Visit::start().await;
    let link = visit.link("fabrikambikes.example").replace("redirect_uri", "elsewhere");
    for (answer, title) in [("cancel", "Permissions not accepted"), ("accept", "Permissions accepted")] {
        let response = visit.post_answer(&link, &[("answer", answer)]).await;
        assert_eq!(response.status(), 200);
        let html = response.text().await.unwrap();
        assert!(html.contains(title) && html.contains("You can close this page."), "{answer}");
    }
    assert_eq!(visit.token("fabrikambikes.example", XDR).await.status, 200);
}

#[tokio::test]
async fn a_hostile_link_is_shown_as_text() {
    let visit = Visit::start().await;
    let good = visit.link("fabrikambikes.example");
    let (html, _) = page(&visit, &good.replace("12345", "%22%3E%3Cscript%3Ealert(1)"), "en").await;
    assert!(html.contains("&amp;state=%22%3E%3Cscript%3Ealert(1)\"") && !html.contains("<script"));
    for (from, to) in [
        ("client_id=", "client_id=%3Cscript%3Ealert(1)%3C/script%3E"),
        ("%2Fconsent", "%2F%22%3E%3Cscript%3Ealert(1)%3C/script%3E"),
        ("/fabrikambikes.example/", "/%3Cscript%3Ealert(1)/"),
    ] {
        let response = visit.http.get(good.replace(from, to)).send().await.unwrap();
        assert_eq!(response.status(), 400, "{to}");
        let html = response.text().await.unwrap();
        assert!(!html.contains("<script") && html.contains("&lt;script&gt;alert(1)"), "{to}");
    }
}

#[tokio::test]
async fn a_state_comes_back_as_it_was() {
    let visit = Visit::start().await;
    let state = "a&b=c d+e\"<ü>\r\nx";
    let mut link = url::Url::parse(&visit.link("fabrikambikes.example").replace("state=12345", "")).unwrap();
    link.query_pairs_mut().append_pair("state", state);
    let address = visit.answer(link.as_str(), &[("answer", "accept")]).await;
    assert_eq!(crate::visit::parameters(&address)["state"], state);
}
