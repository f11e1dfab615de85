//! OpenID discovery and key sets.

use serde_json::Value;

use crate::visit::{Visit, send};

async fn discover(visit: &Visit, path: &str) -> (u16, Value) {
    let url = visit.url(&format!("/{path}/.well-known/openid-configuration"));
    let reply = send(visit.http.get(url)).await;
    (reply.status, reply.body)
}

#[tokio::test]
async fn a_tenant_is_found_by_id_and_domain() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("secret_expired");
    let (id, authority) = (tenant.tenant_id.as_str(), visit.practice.authority());
    let upper = id.to_uppercase();
    for given in [id, &upper, "wideworldimporters.example", "WideWorldImporters.onmicrosoft.com"] {
        let (status, found) = discover(&visit, &format!("{given}/v2.0")).await;
        assert_eq!(status, 200, "{given}");
        assert_eq!(found["issuer"], format!("{authority}/{id}/v2.0"));
        assert_eq!(found["token_endpoint"], format!("{authority}/{id}/oauth2/v2.0/token"));
        assert_eq!(found["authorization_endpoint"], format!("{authority}/{id}/oauth2/v2.0/authorize"));
        assert_eq!(found["jwks_uri"], format!("{authority}/{id}/discovery/v2.0/keys"));
        assert_eq!(found["tenant_region_scope"], "OC");
        assert_eq!(found["cloud_instance_name"], "microsoftonline.com");
        assert!(found.get("tenant_region_sub_scope").is_none());
    }
}

#[tokio::test]
async fn v1_discovery_has_the_old_issuer() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    let (status, found) = discover(&visit, &tenant.domain).await;
    assert_eq!(status, 200);
    assert_eq!(found["issuer"], format!("https://sts.windows.net/{}/", tenant.tenant_id));
    let endpoint = format!("{}/{}/oauth2/token", visit.practice.authority(), tenant.tenant_id);
    assert_eq!(found["token_endpoint"], endpoint);
}

#[tokio::test]
async fn common_is_a_template() {
    let visit = Visit::start().await;
    for segment in ["common", "organizations"] {
        let (status, found) = discover(&visit, &format!("{segment}/v2.0")).await;
        assert_eq!(status, 200);
        assert_eq!(found["issuer"], format!("{}/{{tenantid}}/v2.0", visit.practice.authority()));
        assert_eq!(found["tenant_region_scope"], Value::Null);
        assert!(found["token_endpoint"].as_str().unwrap().contains(&format!("/{segment}/")));
    }
    let (_, found) = discover(&visit, "common").await;
    assert_eq!(found["issuer"], "https://sts.windows.net/{tenantid}/");
}

#[tokio::test]
async fn an_unknown_tenant_is_invalid_even_when_malformed() {
    let visit = Visit::start().await;
    for given in ["nobody.example", "00000000-0000-4000-8000-000000000000", "test"] {
        for path in [given.to_owned(), format!("{given}/v2.0")] {
            let (status, body) = discover(&visit, &path).await;
            assert_eq!((status, body["error"].as_str().unwrap()), (400, "invalid_tenant"));
            assert_eq!(body["error_codes"], serde_json::json!([90_002]));
            assert!(body["error_uri"].as_str().unwrap().ends_with("/error?code=90002"));
            let start = format!("AADSTS90002: Tenant '{given}' not found. Check");
            assert!(body["error_description"].as_str().unwrap().starts_with(&start));
        }
    }
}

#[tokio::test]
async fn the_key_set_is_the_same_at_every_address() {
    let visit = Visit::start().await;
    let id = visit.tenant("grants_everything").tenant_id;
    let mut kids = Vec::new();
    for path in [
        format!("/{id}/discovery/v2.0/keys"),
        format!("/{id}/discovery/keys"),
        "/common/discovery/keys".into(),
    ] {
        let reply = send(visit.http.get(visit.url(&path))).await;
        let key = &reply.body["keys"][0];
        assert_eq!((reply.status, &key["kty"], &key["use"]), (200, &"RSA".into(), &"sig".into()));
        assert_eq!(key["kid"], key["x5t"]);
        assert_eq!(key["e"], "AQAB");
        assert!(key.get("d").is_none());
        kids.push(key["kid"].clone());
    }
    assert!(kids.windows(2).all(|pair| pair[0] == pair[1]));
    let reply = send(visit.http.get(visit.url(&format!("/{id}/discovery/v2.0/keys")))).await;
    assert_eq!(reply.body["keys"][0]["issuer"], format!("{}/{id}/v2.0", visit.practice.authority()));
}

#[tokio::test]
async fn only_what_is_there_is_advertised() {
    let visit = Visit::start().await;
    let id = visit.tenant("grants_everything").tenant_id;
    for path in [id.clone(), format!("{id}/v2.0")] {
        let (_, found) = discover(&visit, &path).await;
        let endpoints: Vec<&str> = found.as_object().unwrap().values().filter_map(Value::as_str).collect();
        let own = endpoints.iter().filter(|text| text.starts_with(visit.practice.authority()));
        for url in own.filter(|url| **url != found["issuer"]) {
            assert_ne!(visit.http.get(*url).send().await.unwrap().status(), 404, "{url}");
        }
        assert!(found.get("device_authorization_endpoint").is_none());
    }
}

#[tokio::test]
async fn the_instance_is_known_by_its_own_host_only() {
    let visit = Visit::start().await;
    let authority = visit.practice.authority();
    let ask = async |endpoint: &str| {
        let query = [("api-version", "1.1"), ("authorization_endpoint", endpoint)];
        let url = url::Url::parse_with_params(&visit.url("/common/discovery/instance"), query).unwrap();
        let reply = send(visit.http.get(url)).await;
        (reply.status, reply.body)
    };
    let (status, found) = ask(&format!("{authority}/fabrikambikes.example/oauth2/v2.0/authorize")).await;
    let host = authority.strip_prefix("http://").unwrap();
    assert_eq!(status, 200);
    assert_eq!(
        found,
        serde_json::json!({
            "tenant_discovery_endpoint":
                format!("{authority}/fabrikambikes.example/v2.0/.well-known/openid-configuration"),
            "api-version": "1.1",
            "metadata": [{ "preferred_network": host, "preferred_cache": host, "aliases": [host] }],
        })
    );
    for elsewhere in ["https://login.microsoftonline.com/common", "nonsense", &format!("{authority}1/common")]
    {
        let (status, body) = ask(elsewhere).await;
        assert_eq!((status, body["error"].as_str().unwrap()), (400, "invalid_instance"), "{elsewhere}");
        assert_eq!(body["error_codes"], serde_json::json!([50_049]));
    }
    let (status, body) = ask("").await;
    assert_eq!((status, &body["error_codes"]), (400, &serde_json::json!([900_144])));
}
