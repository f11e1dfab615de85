//! What a token and the answer around it say, at both endpoints.

use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde_json::Value;

use crate::visit::{ENDPOINT, GRAPH, Visit, XDR, claims, send};

#[tokio::test]
async fn the_signature_holds_against_the_served_keys() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    visit.accept(&tenant).await;
    let token = visit.access_token(&tenant.tenant_id, XDR).await;

    let keys = visit.http.get(visit.url("/common/discovery/v2.0/keys")).send().await.unwrap();
    let keys: JwkSet = keys.json().await.unwrap();
    let header = decode_header(&token).unwrap();
    assert_eq!((header.alg, header.typ.as_deref()), (Algorithm::RS256, Some("JWT")));
    assert_eq!(header.kid, header.x5t);
    let key = DecodingKey::from_jwk(keys.find(&header.kid.unwrap()).unwrap()).unwrap();

    let mut rules = Validation::new(Algorithm::RS256);
    rules.set_audience(&[XDR]);
    rules.set_issuer(&[format!("https://sts.windows.net/{}/", tenant.tenant_id)]);
    decode::<Value>(&token, &key, &rules).unwrap();
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let changed = if signature.starts_with('A') { "B" } else { "A" };
    assert!(decode::<Value>(format!("{signed}.{changed}{}", &signature[1..]), &key, &rules).is_err());
}

#[tokio::test]
async fn claims_are_those_of_a_version_1_app_token() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    visit.accept(&tenant).await;
    let app = visit.practice.app();
    let claims = claims(&visit.access_token(&tenant.domain, XDR).await);
    let issuer = format!("https://sts.windows.net/{}/", tenant.tenant_id);
    for (claim, wanted) in [
        ("aud", XDR),
        ("iss", &issuer),
        ("idp", &issuer),
        ("appid", &app.client_id),
        ("app_displayname", &app.name),
        ("appidacr", "1"),
        ("idtyp", "app"),
        ("tid", &tenant.tenant_id),
        ("tenant_region_scope", "EU"),
        ("ver", "1.0"),
    ] {
        assert_eq!(claims[claim], wanted, "{claim}");
    }
    assert_eq!(claims["oid"], claims["sub"]);
    assert_eq!(claims["nbf"], claims["iat"]);
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 3900);
    assert!(claims.get("scp").is_none());
    for claim in ["rh", "uti", "aio"] {
        assert!(claims[claim].is_string(), "{claim}");
    }
}

#[tokio::test]
async fn v1_writes_numbers_as_text() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    visit.accept(&tenant).await;
    let app = visit.practice.app();
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", &app.client_id),
        ("client_secret", &app.secret),
        ("resource", XDR),
    ];
    let url = visit.url(&format!("/{}/oauth2/token", tenant.tenant_id));
    let reply = send(visit.http.post(url).form(&form)).await;
    assert_eq!(reply.status, 200);
    let claims = claims(reply.body["access_token"].as_str().unwrap());
    assert_eq!(claims["ver"], "1.0");
    for (member, wanted) in [
        ("token_type", "Bearer".to_owned()),
        ("expires_in", "3599".into()),
        ("ext_expires_in", "3599".into()),
        ("expires_on", claims["exp"].to_string()),
        ("not_before", claims["nbf"].to_string()),
        ("resource", XDR.into()),
    ] {
        assert_eq!(reply.body[member], wanted, "{member}");
    }
}

#[tokio::test]
async fn v2_writes_numbers_as_numbers_and_stamps_the_answer() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    visit.accept(&tenant).await;
    let app = visit.practice.app();
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", &app.client_id.to_uppercase()),
        ("client_secret", &app.secret),
        ("scope", "https://graph.microsoft.com/.default"),
        ("client_info", "1"),
        ("x-client-SKU", "a judge"),
    ];
    let url = visit.url(&format!("/{}/oauth2/v2.0/token", tenant.tenant_id));
    let response = visit.http.post(url).form(&form).send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["cache-control"], "no-store, no-cache");
    assert_eq!(response.headers()["content-type"], "application/json; charset=utf-8");
    assert!(response.headers().contains_key("x-ms-request-id") && response.headers().contains_key("date"));
    let body: Value = response.json().await.unwrap();
    assert_eq!((&body["expires_in"], &body["ext_expires_in"]), (&3599.into(), &3599.into()));
    assert_eq!(body.as_object().unwrap().len(), 4);
}

#[tokio::test]
async fn basic_authentication_is_form_encoded() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    visit.accept(&tenant).await;
    let app = visit.practice.app();
    let form =
        [("grant_type", "client_credentials"), ("scope", "https://api.security.microsoft.com/.default")];
    let url = visit.url(&format!("/{}/oauth2/v2.0/token", tenant.tenant_id));
    let encoded: String = url::form_urlencoded::byte_serialize(app.secret.as_bytes()).collect();
    assert_ne!(encoded, app.secret);
    let request = visit.http.post(&url).basic_auth(&app.client_id, Some(&encoded)).form(&form);
    assert_eq!(send(request).await.status, 200);
    let bare = visit.http.post(&url).basic_auth(&app.client_id, Some(&app.secret)).form(&form);
    assert_eq!(send(bare).await.aadsts(), 7_000_215);
}

#[tokio::test]
async fn the_audience_is_the_resource_as_it_was_asked_for() {
    let visit = Visit::start().await;
    let tenant = visit.tenant("grants_everything");
    visit.accept(&tenant).await;
    for (resource, roles) in [
        (XDR, 3),
        ("https://api.security.microsoft.com/", 3),
        ("8ee8fdad-f234-4243-8f3b-15c294843740", 3),
        (ENDPOINT, 3),
        ("https://api.securitycenter.windows.com", 3),
        ("https://securitycenter.onmicrosoft.com/windowsatpservice", 3),
        (GRAPH, 3),
        ("00000003-0000-0000-c000-000000000000", 3),
    ] {
        let reply = visit.token(&tenant.tenant_id, resource).await;
        assert_eq!(claims(reply.body["access_token"].as_str().unwrap())["aud"], resource);
        assert_eq!(reply.roles().unwrap().len(), roles, "{resource}");
    }
}
