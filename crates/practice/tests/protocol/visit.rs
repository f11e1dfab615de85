//! A visit to one running practice service: the few requests that all stories are made of.

use std::collections::HashMap;

use practice::{Options, Practice, Tenant};
use reqwest::header::LOCATION;
use reqwest::redirect::Policy;
use reqwest::{Certificate, Client, RequestBuilder, Response};
use serde_json::Value;
use url::Url;

pub(crate) const XDR: &str = "https://api.security.microsoft.com";
pub(crate) const ENDPOINT: &str = "https://api.securitycenter.microsoft.com";
pub(crate) const GRAPH: &str = "https://graph.microsoft.com";
pub(crate) const REDIRECT: &str = "http://localhost:49152/consent";

pub(crate) struct Visit {
    pub(crate) practice: Practice,
    pub(crate) http: Client,
}

/// Status and JSON body.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: Value,
}

impl Visit {
    pub(crate) async fn start() -> Visit {
        Visit::with(Options::default()).await
    }

    pub(crate) async fn with(options: Options) -> Visit {
        let practice = Practice::start(options).await.unwrap();
        let mut http = Client::builder().no_proxy().redirect(Policy::none());
        if let Some(pem) = practice.ca_pem() {
            http = http.tls_certs_only([Certificate::from_pem(pem.as_bytes()).unwrap()]);
        }
        Visit { practice, http: http.build().unwrap() }
    }

    pub(crate) fn tenant(&self, story: &str) -> Tenant {
        self.practice.tenants().into_iter().find(|tenant| tenant.story == story).unwrap()
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.practice.authority())
    }

    /// A consent link of the recommended form.
    pub(crate) fn link(&self, tenant: &str) -> String {
        let client_id = self.practice.app().client_id;
        let path = format!("/{tenant}/v2.0/adminconsent");
        let parameters = [
            ("client_id", client_id.as_str()),
            ("scope", "https://api.security.microsoft.com/.default"),
            ("redirect_uri", REDIRECT),
            ("state", "12345"),
        ];
        Url::parse_with_params(&self.url(&path), parameters).unwrap().into()
    }

    /// Answers a link as the page's form would, and hands back the address of the redirect.
    pub(crate) async fn answer(&self, link: &str, form: &[(&str, &str)]) -> Url {
        let response = self.post_answer(link, form).await;
        assert_eq!(response.status(), 302);
        Url::parse(response.headers()[LOCATION].to_str().unwrap()).unwrap()
    }

    pub(crate) async fn post_answer(&self, link: &str, form: &[(&str, &str)]) -> Response {
        let mut address = Url::parse(link).unwrap();
        address.set_path(&format!("{}/answer", address.path().to_owned()));
        self.http.post(address).form(form).send().await.unwrap()
    }

    pub(crate) async fn accept(&self, tenant: &Tenant) -> HashMap<String, String> {
        parameters(&self.answer(&self.link(&tenant.tenant_id), &[("answer", "accept")]).await)
    }

    pub(crate) async fn token(&self, tenant: &str, resource: &str) -> Reply {
        self.token_with(tenant, resource, &self.practice.app().secret).await
    }

    pub(crate) async fn token_with(&self, tenant: &str, resource: &str, secret: &str) -> Reply {
        let scope = format!("{resource}/.default");
        let client_id = self.practice.app().client_id;
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", &client_id),
            ("client_secret", secret),
            ("scope", &scope),
        ];
        send(self.http.post(self.url(&format!("/{tenant}/oauth2/v2.0/token"))).form(&form)).await
    }

    pub(crate) async fn access_token(&self, tenant: &str, resource: &str) -> String {
        let reply = self.token(tenant, resource).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        reply.body["access_token"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn get(&self, path: &str, token: &str) -> Reply {
        send(self.http.get(self.url(path)).bearer_auth(token)).await
    }
}

impl Reply {
    pub(crate) fn aadsts(&self) -> u64 {
        self.body["error_codes"][0].as_u64().unwrap_or_default()
    }

    /// The claim as text, from the token in this reply.
    pub(crate) fn roles(&self) -> Option<Vec<String>> {
        let token = self.body["access_token"].as_str().unwrap();
        serde_json::from_value(claims(token).get("roles")?.clone()).unwrap()
    }
}

pub(crate) async fn send(request: RequestBuilder) -> Reply {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    Reply { status, body: response.json().await.unwrap() }
}

/// Looks into a token without believing it.
pub(crate) fn claims(token: &str) -> Value {
    jsonwebtoken::dangerous::insecure_decode::<Value>(token).unwrap().claims
}

pub(crate) fn parameters(address: &Url) -> HashMap<String, String> {
    address.query_pairs().into_owned().collect()
}
