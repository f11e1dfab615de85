//! The pretend APIs: who gets in, and what they read.

use practice::Options;
use serde_json::{Value, json};

use crate::visit::{ENDPOINT, GRAPH, Reply, Visit, XDR, send};

const FABRIKAM: &str = "fabrikambikes.example";
const LISTS: [(&str, &str); 5] = [
    (XDR, "/api/incidents"),
    (ENDPOINT, "/api/alerts"),
    (ENDPOINT, "/api/machines"),
    (GRAPH, "/v1.0/security/incidents"),
    (GRAPH, "/v1.0/security/alerts_v2"),
];

async fn consented() -> Visit {
    Visit::with(Options { consented: true, ..Options::default() }).await
}

async fn post(visit: &Visit, path: &str, token: &str, body: Value) -> Reply {
    send(visit.http.post(visit.url(path)).bearer_auth(token).json(&body)).await
}

#[tokio::test]
async fn every_list_is_read_with_its_own_token_only() {
    let visit = consented().await;
    for (resource, path) in LISTS {
        let own = visit.access_token(FABRIKAM, resource).await;
        let reply = visit.get(path, &own).await;
        assert_eq!(reply.status, 200, "{path}");
        assert!(!reply.body["value"].as_array().unwrap().is_empty(), "{path}");
        assert!(reply.body["@odata.context"].as_str().unwrap().starts_with(visit.practice.api_base()));
        for other in [XDR, ENDPOINT, GRAPH].into_iter().filter(|other| *other != resource) {
            let token = visit.access_token(FABRIKAM, other).await;
            assert_eq!(visit.get(path, &token).await.status, 401, "{other} at {path}");
        }
    }
}

#[tokio::test]
async fn any_name_of_endpoint_opens_its_api() {
    let visit = consented().await;
    for resource in [
        "https://api.securitycenter.windows.com",
        "https://securitycenter.onmicrosoft.com/windowsatpservice",
        "fc780465-2017-40d4-a0c5-307022471b92",
    ] {
        let token = visit.access_token(FABRIKAM, resource).await;
        assert_eq!(visit.get("/api/machines", &token).await.status, 200, "{resource}");
    }
}

#[tokio::test]
async fn a_tampered_token_is_refused() {
    let visit = consented().await;
    let token = visit.access_token(FABRIKAM, XDR).await;
    let parts: Vec<&str> = token.split('.').collect();
    let other = visit.access_token("northwindtraders.example", XDR).await;
    let claims_of_other = other.split('.').nth(1).unwrap();
    for bad in [
        format!("{}.{claims_of_other}.{}", parts[0], parts[2]),
        format!("{}.{}.", parts[0], parts[1]),
        // {"alg":"none"}
        format!("eyJhbGciOiJub25lIn0.{}.", parts[1]),
        "not-a-token".to_owned(),
    ] {
        let reply = visit.get("/api/incidents", &bad).await;
        assert_eq!(
            (reply.status, reply.body["error"]["code"].as_str().unwrap()),
            (401, "Unauthorized"),
            "{bad}"
        );
    }
    assert_eq!(visit.get("/api/incidents", &token).await.status, 200);
}

#[tokio::test]
async fn without_a_token_both_dialects_say_so() {
    let visit = consented().await;
    let defender = visit.http.get(visit.url("/api/incidents")).send().await.unwrap();
    assert_eq!(
        (defender.status().as_u16(), &defender.headers()["www-authenticate"]),
        (401, &"Bearer".parse().unwrap())
    );
    let graph = send(visit.http.get(visit.url("/v1.0/security/incidents"))).await;
    assert_eq!(graph.body["error"]["code"], "InvalidAuthenticationToken");
    assert_eq!(graph.body["error"]["message"], "Access token is empty.");
    assert!(graph.body["error"]["innerError"]["request-id"].is_string());
    assert!(graph.body["error"].get("target").is_none());
}

#[tokio::test]
async fn a_missing_role_is_named_in_both_dialects() {
    let registered = Some(vec!["Incident.ReadWrite.All".to_owned(), "ThreatHunting.Read.All".to_owned()]);
    let visit = Visit::with(Options { consented: true, registered, ..Options::default() }).await;
    let xdr = visit.access_token(FABRIKAM, XDR).await;
    assert_eq!(visit.get("/api/incidents", &xdr).await.status, 200, "the wider role opens the door");
    let refused = post(&visit, "/api/advancedhunting/run", &xdr, json!({ "Query": "DeviceInfo" })).await;
    assert_eq!((refused.status, refused.body["error"]["code"].as_str().unwrap()), (403, "Forbidden"));
    assert_eq!(
        refused.body["error"]["message"],
        "Missing application roles. API required roles: AdvancedHunting.Read.All, application roles: \
         Incident.ReadWrite.All."
    );
    let graph = visit.access_token(FABRIKAM, GRAPH).await;
    let refused = visit.get("/v1.0/security/alerts_v2", &graph).await;
    assert_eq!(
        refused.body["error"]["message"],
        "Missing application roles. API required roles: SecurityAlert.Read.All,SecurityAlert.ReadWrite.All,\
         SecurityIncident.Read.All,SecurityIncident.ReadWrite.All, application roles: ThreatHunting.Read.All."
    );
    assert!(refused.body["error"]["innerError"]["date"].is_string());
}

#[tokio::test]
async fn top_and_skip_page_through_incidents() {
    let visit = consented().await;
    let token = visit.access_token(FABRIKAM, XDR).await;
    let ids = async |query: &str| -> Vec<u64> {
        let reply = visit.get(&format!("/api/incidents?{query}"), &token).await;
        let list = reply.body["value"].as_array().unwrap().clone();
        list.iter().map(|incident| incident["incidentId"].as_u64().unwrap()).collect()
    };
    assert_eq!(ids("").await, [4127, 4119, 4098]);
    assert_eq!(ids("$top=1").await, [4127]);
    assert_eq!(ids("%24top=100&$skip=2&$filter=status+eq+'Active'").await, [4098]);
    for query in ["$top=101", "$top=-1", "$top=x", "$skip=x"] {
        let reply = visit.get(&format!("/api/incidents?{query}"), &token).await;
        assert_eq!(
            (reply.status, reply.body["error"]["code"].as_str().unwrap()),
            (400, "ODataError"),
            "{query}"
        );
    }
}

#[tokio::test]
async fn graph_links_each_page_to_the_next() {
    let visit = consented().await;
    let token = visit.access_token(FABRIKAM, GRAPH).await;
    let mut page = visit.get("/v1.0/security/incidents?$top=2", &token).await;
    let next = page.body["@odata.nextLink"].as_str().unwrap().to_owned();
    assert_eq!(next, visit.url("/v1.0/security/incidents?$top=2&$skip=2"));
    page = visit.get("/v1.0/security/incidents?$top=2&$skip=2", &token).await;
    assert_eq!(page.body["value"][0]["id"], "4098");
    assert_eq!(page.body["@odata.nextLink"], Value::Null, "the last page");
}

#[tokio::test]
async fn hunting_answers_in_each_api_s_own_shape() {
    let visit = consented().await;
    let query = json!({ "Query": "DeviceProcessEvents | take 2" });
    for (resource, path) in [(XDR, "/api/advancedhunting/run"), (ENDPOINT, "/api/advancedqueries/run")] {
        let token = visit.access_token(FABRIKAM, resource).await;
        let reply = post(&visit, path, &token, query.clone()).await;
        assert_eq!(reply.status, 200, "{path}");
        assert_eq!(reply.body["Schema"][0], json!({ "Name": "Timestamp", "Type": "DateTime" }));
        assert_eq!(reply.body["Results"].as_array().unwrap().len(), 2);
        assert_eq!(reply.body["Stats"]["dataset_statistics"][0]["table_row_count"], 2);
        for body in [json!({ "query": "x" }), json!({}), json!({ "Query": "" }), json!({ "Query": 1 })] {
            let reply = post(&visit, path, &token, body).await;
            assert_eq!(
                (reply.status, reply.body["error"]["code"].as_str().unwrap()),
                (400, "InvalidRequestBody")
            );
        }
    }
    let token = visit.access_token(FABRIKAM, GRAPH).await;
    let reply = post(&visit, "/v1.0/security/runHuntingQuery", &token, query).await;
    assert_eq!(reply.body["schema"][0], json!({ "name": "Timestamp", "type": "DateTime" }));
    assert_eq!(reply.body["results"].as_array().unwrap().len(), 2);
}
