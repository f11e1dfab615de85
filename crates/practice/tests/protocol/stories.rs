//! Every story of the practice tenants, from the consent link to the API's answer.

use practice::{Options, Propagation};

use crate::visit::{ENDPOINT, GRAPH, Visit, XDR};

#[tokio::test]
async fn before_consent_no_customer_holds_a_service_principal() {
    let visit = Visit::start().await;
    for tenant in visit.practice.tenants() {
        let reply = visit.token(&tenant.tenant_id, XDR).await;
        assert_eq!((reply.status, reply.aadsts()), (401, 7_000_229), "{}", tenant.story);
    }
}

#[tokio::test]
async fn grants_everything() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    let reply = visit.accept(&tenant).await;
    assert_eq!(reply["tenant"], tenant.tenant_id);
    assert!(!reply.contains_key("error"));

    let xdr = visit.token(&tenant.tenant_id, XDR).await;
    let wanted = ["Incident.Read.All", "Incident.ReadWrite.All", "AdvancedHunting.Read.All"];
    assert_eq!(xdr.roles().unwrap(), wanted);
    let endpoint = visit.token(&tenant.tenant_id, ENDPOINT).await;
    assert_eq!(endpoint.roles().unwrap(), ["Alert.Read.All", "Machine.Read.All", "AdvancedQuery.Read.All"]);
    let graph = visit.token(&tenant.tenant_id, GRAPH).await;
    let wanted = ["SecurityIncident.Read.All", "SecurityAlert.Read.All", "ThreatHunting.Read.All"];
    assert_eq!(graph.roles().unwrap(), wanted);

    let token = visit.access_token(&tenant.tenant_id, XDR).await;
    let incidents = visit.get("/api/incidents?$top=1", &token).await;
    assert_eq!((incidents.status, incidents.body["value"].as_array().unwrap().len()), (200, 1));
}

#[tokio::test]
async fn declines_even_when_accept_is_sent() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("declines");
    let reply = visit.accept(&tenant).await;
    assert_eq!(reply["error"], "consent_required");
    assert_eq!(reply["admin_consent"], "True");
    assert!(!reply.contains_key("tenant"));
    assert_eq!(visit.token(&tenant.tenant_id, XDR).await.aadsts(), 7_000_229);
}

#[tokio::test]
async fn forgets_the_first_permission_of_each_api() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("forgets_permission");
    assert_eq!(visit.accept(&tenant).await["tenant"], tenant.tenant_id);
    let roles = async |resource| visit.token(&tenant.tenant_id, resource).await.roles();
    assert_eq!(roles(XDR).await.unwrap(), ["AdvancedHunting.Read.All"]);
    assert_eq!(roles(ENDPOINT).await.unwrap(), ["Machine.Read.All", "AdvancedQuery.Read.All"]);
    assert_eq!(roles(GRAPH).await.unwrap(), ["SecurityAlert.Read.All", "ThreatHunting.Read.All"]);

    let token = visit.access_token(&tenant.tenant_id, XDR).await;
    let refused = visit.get("/api/incidents", &token).await;
    assert_eq!(refused.status, 403);
    assert_eq!(
        refused.body["error"]["message"],
        "Missing application roles. API required roles: Incident.Read.All,Incident.ReadWrite.All, application \
         roles: AdvancedHunting.Read.All."
    );
}

#[tokio::test]
async fn forgets_the_only_permission_and_with_it_the_claim() {
    let visit = Visit::start().await;
    visit.practice.register(&["Incident.Read.All"]);
    let tenant = visit.tenant("forgets_permission");
    visit.accept(&tenant).await;
    assert_eq!(visit.token(&tenant.tenant_id, XDR).await.roles(), None);
    let token = visit.access_token(&tenant.tenant_id, XDR).await;
    let message = visit.get("/api/incidents", &token).await.body["error"]["message"].clone();
    assert_eq!(
        message,
        "Missing application roles. API required roles: Incident.Read.All,Incident.ReadWrite.All, application roles: ."
    );
}

#[tokio::test]
async fn other_tenant_answers_for_another_organization() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("other_tenant");
    let reply = visit.accept(&tenant).await;
    assert_eq!(reply["state"], "12345");
    assert_ne!(reply["tenant"], tenant.tenant_id);
    assert!(visit.practice.tenants().iter().all(|listed| listed.tenant_id != reply["tenant"]));

    assert_eq!(visit.token(&tenant.tenant_id, XDR).await.aadsts(), 7_000_229);
    let token = visit.access_token(&reply["tenant"], XDR).await;
    assert_eq!(visit.get("/api/incidents", &token).await.status, 200);
}

#[tokio::test]
async fn secret_expired() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("secret_expired");
    visit.accept(&tenant).await;
    let reply = visit.token(&tenant.tenant_id, XDR).await;
    assert_eq!((reply.status, reply.aadsts()), (401, 7_000_222));
}

#[tokio::test]
async fn secret_wrong() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("secret_wrong");
    visit.accept(&tenant).await;
    let reply = visit.token(&tenant.tenant_id, XDR).await;
    assert_eq!((reply.status, reply.aadsts()), (401, 7_000_215));
}

#[tokio::test]
async fn slow_consent_arrives_by_the_third_request() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("slow_consent");
    // Asking too early does not use up the wait.
    visit.token(&tenant.tenant_id, XDR).await;
    visit.accept(&tenant).await;
    assert_eq!(visit.token(&tenant.tenant_id, XDR).await.aadsts(), 7_000_229);
    assert_eq!(visit.token(&tenant.tenant_id, XDR).await.roles(), None);
    for _ in 0..2 {
        assert_eq!(visit.token(&tenant.tenant_id, XDR).await.roles().unwrap().len(), 3);
    }
}

#[tokio::test]
async fn a_slow_consent_takes_as_many_requests_as_it_is_told() {
    for (without_principal, without_roles) in [(3, 2), (0, 1), (2, 0), (0, 0)] {
        let propagation = Propagation { without_principal, without_roles };
        let visit = Visit::with(Options { consented: true, propagation, ..Options::default() }).await;
        let tenant = visit.tenant("slow_consent");
        for _ in 0..without_principal {
            assert_eq!(visit.token(&tenant.tenant_id, XDR).await.aadsts(), 7_000_229, "{propagation:?}");
        }
        for _ in 0..without_roles {
            assert_eq!(visit.token(&tenant.tenant_id, XDR).await.roles(), None, "{propagation:?}");
        }
        assert_eq!(visit.token(&tenant.tenant_id, XDR).await.roles().unwrap().len(), 3, "{propagation:?}");
    }
}

#[tokio::test]
async fn no_licence() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("no_licence");
    visit.accept(&tenant).await;
    let token = visit.access_token(&tenant.tenant_id, XDR).await;
    let reply = visit.get("/api/incidents", &token).await;
    assert_eq!(reply.status, 401);
    assert_eq!(reply.body["error"]["code"], "Unauthorized");
    let message = "Unauthorized request - reason of failure: Account mode is inactive";
    assert_eq!(reply.body["error"]["message"], message);
    assert!(reply.body["error"]["target"].as_str().unwrap().parse::<uuid::Uuid>().is_ok());
}

#[tokio::test]
async fn throttles_once() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("throttles");
    visit.accept(&tenant).await;
    let token = visit.access_token(&tenant.tenant_id, XDR).await;
    let url = visit.url("/api/incidents");
    let first = visit.http.get(&url).bearer_auth(&token).send().await.unwrap();
    assert_eq!((first.status().as_u16(), first.headers()["retry-after"].to_str().unwrap()), (429, "2"));
    let body: serde_json::Value = first.json().await.unwrap();
    assert_eq!(body["error"]["code"], "429");
    let second = visit.get("/api/incidents", &token).await;
    assert_eq!((second.status, second.body["value"].as_array().unwrap().len()), (200, 0));
}

#[tokio::test]
async fn blocked_by_policy() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("blocked_by_policy");
    visit.accept(&tenant).await;
    let reply = visit.token(&tenant.tenant_id, XDR).await;
    assert_eq!((reply.status, reply.aadsts()), (400, 53_003));
    assert_eq!(reply.body["error"], "invalid_grant");
    assert_eq!(reply.body["suberror"], "message_only");
    let claims: serde_json::Value = serde_json::from_str(reply.body["claims"].as_str().unwrap()).unwrap();
    assert_eq!(claims["access_token"]["capolids"]["essential"], true);
}

#[tokio::test]
async fn consented_means_every_admin_has_answered() {
    let visit = Visit::with(Options { consented: true, ..Options::default() }).await;
    let codes = async |story| {
        let reply = visit.token(&visit.tenant(story).tenant_id, XDR).await;
        (reply.status, reply.aadsts())
    };
    assert_eq!(codes("grants_everything").await, (200, 0));
    assert_eq!(codes("declines").await, (401, 7_000_229));
    assert_eq!(codes("forgets_permission").await, (200, 0));
    assert_eq!(codes("other_tenant").await, (401, 7_000_229));
    assert_eq!(codes("secret_expired").await, (401, 7_000_222));
    assert_eq!(codes("secret_wrong").await, (401, 7_000_215));
    assert_eq!(codes("slow_consent").await, (401, 7_000_229));
    assert_eq!(codes("slow_consent").await, (200, 0));
    assert_eq!(codes("no_licence").await, (200, 0));
    assert_eq!(codes("throttles").await, (200, 0));
    assert_eq!(codes("blocked_by_policy").await, (400, 53_003));
    let elsewhere = visit.token("alpineskihouse.example", XDR).await;
    assert_eq!(elsewhere.roles().unwrap().len(), 3);
}

#[tokio::test]
async fn a_later_registration_needs_a_later_consent() {
    let registered = Some(vec!["Incident.Read.All".to_owned(), "Incidents.Read.All".to_owned()]);
    let visit = Visit::with(Options { registered, ..Options::default() }).await;
    let tenant = visit.tenant("grants_everything");
    visit.accept(&tenant).await;
    assert_eq!(visit.token(&tenant.tenant_id, XDR).await.roles().unwrap(), ["Incident.Read.All"]);

    visit.practice.register(&["AdvancedHunting.Read.All", "Machine.Isolate", "No.Such.Role"]);
    assert_eq!(visit.token(&tenant.tenant_id, XDR).await.roles().unwrap(), ["Incident.Read.All"]);
    visit.accept(&tenant).await;
    assert_eq!(visit.token(&tenant.tenant_id, XDR).await.roles().unwrap(), ["AdvancedHunting.Read.All"]);
    assert_eq!(visit.token(&tenant.tenant_id, ENDPOINT).await.roles().unwrap(), ["Machine.Isolate"]);
    assert_eq!(visit.token(&tenant.tenant_id, GRAPH).await.roles(), None);
}

#[tokio::test]
async fn the_home_tenant_knows_the_app_from_the_start() {
    let visit = Visit::start().await;
    let home = visit.practice.app().home_tenant_id;
    assert_eq!(visit.token(&home, XDR).await.roles(), None);
    let redirect = visit.answer(&visit.link(&home), &[("answer", "accept")]).await;
    assert!(redirect.as_str().contains(&home));
    assert_eq!(visit.token("contosomdr.example", XDR).await.roles().unwrap().len(), 3);
}

#[tokio::test]
async fn reset_forgets_consents_and_counters() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("throttles");
    for _ in 0..2 {
        visit.accept(&tenant).await;
        let token = visit.access_token(&tenant.tenant_id, XDR).await;
        assert_eq!(visit.get("/api/incidents", &token).await.status, 429);
        assert_eq!(visit.get("/api/incidents", &token).await.status, 200);
        visit.practice.reset();
        assert_eq!(visit.token(&tenant.tenant_id, XDR).await.aadsts(), 7_000_229);
    }

    let tenant = visit.tenant("slow_consent");
    for _ in 0..2 {
        visit.accept(&tenant).await;
        assert_eq!(visit.token(&tenant.tenant_id, XDR).await.aadsts(), 7_000_229);
        assert_eq!(visit.token(&tenant.tenant_id, XDR).await.roles(), None);
        visit.practice.reset();
    }
}
