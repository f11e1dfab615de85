//! https with a CA of its own, and the three ways in which its certificate is not good.

use practice::{Options, TlsKind};
use reqwest::{Certificate, Client};

use crate::visit::{Visit, XDR, claims, parameters, send};

async fn secure(tls: TlsKind) -> Visit {
    Visit::with(Options { https: true, tls, ..Options::default() }).await
}

#[tokio::test]
async fn every_address_is_https() {
    let visit = secure(TlsKind::Good).await;
    let (authority, id) = (visit.practice.authority(), visit.tenant("grants_everything").tenant_id);
    let port = authority.strip_prefix("https://localhost:").unwrap();
    assert!(port.parse::<u16>().unwrap() > 0);
    assert_eq!(visit.practice.api_base(), authority);
    let found =
        send(visit.http.get(visit.url(&format!("/{id}/v2.0/.well-known/openid-configuration")))).await.body;
    assert_eq!(found["issuer"], format!("{authority}/{id}/v2.0"));
    assert_eq!(found["token_endpoint"], format!("{authority}/{id}/oauth2/v2.0/token"));
    let address = url::Url::parse(&visit.url("/common/discovery/keys")).unwrap();
    let by_number = address.as_str().replace("localhost", "127.0.0.1");
    assert_eq!(visit.http.get(by_number).send().await.unwrap().status(), 200);
    // Plain http at this port is no request at all.
    let plain = address.as_str().replace("https:", "http:");
    assert!(visit.http.get(plain).send().await.is_err());
}

#[tokio::test]
async fn a_whole_story_runs_over_https() {
    let visit = secure(TlsKind::Good).await;
    let tenant = visit.tenant("grants_everything");
    let reply = parameters(&visit.answer(&visit.link(&tenant.tenant_id), &[("answer", "accept")]).await);
    assert_eq!(reply["tenant"], tenant.tenant_id);
    let token = visit.access_token(&tenant.tenant_id, XDR).await;
    assert_eq!(claims(&token)["tid"], tenant.tenant_id);
    assert_eq!(visit.get("/api/incidents", &token).await.status, 200);
}

#[tokio::test]
async fn the_ca_is_new_at_every_start_and_absent_with_http() {
    let (one, other) = (secure(TlsKind::Good).await, secure(TlsKind::Good).await);
    assert_ne!(one.practice.ca_pem(), other.practice.ca_pem());
    assert!(other.http.get(one.url("/common/discovery/keys")).send().await.is_err());
    assert_eq!(Visit::start().await.practice.ca_pem(), None);
    assert!(!format!("{:?}", one.practice).contains("PRIVATE"));
}

#[tokio::test]
async fn a_certificate_that_is_not_good_is_not_good_in_its_own_way() {
    for (tls, wanted) in [
        (TlsKind::Good, None),
        (TlsKind::UnknownCa, Some("UnknownIssuer")),
        (TlsKind::OtherHost, Some("NotValidForName")),
        (TlsKind::Expired, Some("Expired")),
    ] {
        let visit = secure(tls).await;
        let asked = visit.http.get(visit.url("/common/discovery/keys")).send().await;
        let said = asked.err().map(|error| format!("{error:?}"));
        match (said, wanted) {
            (None, None) => {}
            (Some(said), Some(wanted)) => assert!(said.contains(wanted), "{tls:?}: {said}"),
            (said, wanted) => panic!("{tls:?}: {said:?} instead of {wanted:?}"),
        }
    }
}

#[tokio::test]
async fn a_handshake_that_never_comes_holds_up_nobody() {
    let visit = secure(TlsKind::Good).await;
    let address = visit.practice.authority().replace("https://localhost", "127.0.0.1");
    let _silent = tokio::net::TcpStream::connect(&address).await.unwrap();
    let untrusting = Client::builder().no_proxy().tls_certs_only([] as [Certificate; 0]).build().unwrap();
    for _ in 0..2 {
        assert!(untrusting.get(visit.url("/common/discovery/keys")).send().await.is_err());
        assert_eq!(visit.http.get(visit.url("/common/discovery/keys")).send().await.unwrap().status(), 200);
    }
}
