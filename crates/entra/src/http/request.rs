//! A request before it is sent: a secret or a token in it is wiped from memory when its last holder lets go.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use hyper::body::Bytes;
use reqwest::{
    Client, Method, RequestBuilder,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue},
};
use url::form_urlencoded;
use zeroize::Zeroizing;

/// No secret of Microsoft's is shorter. Bytes.
const SHORTEST: usize = 8;

/// What is asked of a server; all of them answer in JSON.
pub struct HttpRequest {
    method: Method,
    url: String,
    authorization: Option<Bytes>,
    /// As they may come back: raw, and as the form writes them.
    secrets: Vec<Zeroizing<String>>,
    body: Option<(&'static str, Bytes)>,
}

impl HttpRequest {
    /// Without a body.
    pub fn get(url: &str) -> HttpRequest {
        HttpRequest {
            method: Method::GET,
            url: url.to_owned(),
            authorization: None,
            secrets: Vec::new(),
            body: None,
        }
    }

    /// With a body to come.
    pub fn post(url: &str) -> HttpRequest {
        HttpRequest { method: Method::POST, ..HttpRequest::get(url) }
    }

    /// Values of a form, secrets among them.
    pub fn form(self, pairs: &[(&str, &str)]) -> HttpRequest {
        // At most three characters for one, and `=` and `&` between: it never grows, and leaves no copy behind.
        let length = pairs.iter().map(|(name, value)| 3 * (name.len() + value.len()) + 2).sum();
        let mut body = Zeroizing::new(String::with_capacity(length));
        form_urlencoded::Serializer::new(&mut *body).extend_pairs(pairs);
        let body = Some(("application/x-www-form-urlencoded", Bytes::from_owner(body)));
        let secret = |(name, _): &&(&str, &str)| matches!(*name, "client_secret" | "client_assertion");
        let secrets = pairs.iter().filter(secret).flat_map(|(_, value)| as_it_may_come_back(value)).collect();
        HttpRequest { body, secrets, ..self }
    }

    /// A document as the body.
    pub fn json(self, value: &serde_json::Value) -> HttpRequest {
        HttpRequest { body: Some(("application/json", value.to_string().into())), ..self }
    }

    /// With a token; it is wiped, and taken out of whatever comes back.
    pub fn bearer(self, token: &str) -> HttpRequest {
        const SCHEME: &str = "Bearer ";
        let mut header = Zeroizing::new(String::with_capacity(SCHEME.len() + token.len()));
        header.extend([SCHEME, token]);
        let secrets = as_it_may_come_back(token);
        HttpRequest { authorization: Some(Bytes::from_owner(header)), secrets, ..self }
    }

    /// What is not to be repeated.
    pub(super) fn secrets(&self) -> Vec<Zeroizing<String>> {
        self.secrets.clone()
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }

    /// `None` where the token cannot stand in a header.
    pub(super) fn for_client(self, client: &Client) -> Option<RequestBuilder> {
        let mut request = client.request(self.method, &self.url).header(ACCEPT, "application/json");
        if let Some(header) = self.authorization {
            // Takes over what it is given, where that is a `Bytes`; as sensitive it stays out of HTTP/2's tables.
            let mut header = HeaderValue::from_maybe_shared(header).ok()?;
            header.set_sensitive(true);
            request = request.header(AUTHORIZATION, header);
        }
        if let Some((content_type, body)) = self.body {
            request = request.header(CONTENT_TYPE, content_type).body(body);
        }
        Some(request)
    }
}

/// Raw, as a form writes it, and in base 64. What is too short to be told from everyday text is left alone.
fn as_it_may_come_back(secret: &str) -> Vec<Zeroizing<String>> {
    if secret.len() < SHORTEST {
        return Vec::new();
    }
    let form: String = form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    let mut all = vec![Zeroizing::new(secret.to_owned()), Zeroizing::new(STANDARD.encode(secret))];
    if form != secret {
        all.push(Zeroizing::new(form));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_encoded_and_a_token_is_marked_as_sensitive() {
        let request =
            HttpRequest::post("http://localhost/").form(&[("grant", "a b"), ("secret", "~8Q.z+w%ä&=")]);
        let request = request.bearer("a.b.c").for_client(&Client::new()).unwrap();
        let request = request.build().unwrap();
        let body = request.body().and_then(|body| body.as_bytes()).unwrap();
        assert_eq!(body, b"grant=a+b&secret=%7E8Q.z%2Bw%25%C3%A4%26%3D");
        assert_eq!(request.headers()[CONTENT_TYPE], "application/x-www-form-urlencoded");
        let header = &request.headers()[AUTHORIZATION];
        assert_eq!((header.as_bytes(), header.is_sensitive()), (&b"Bearer a.b.c"[..], true));
    }

    #[test]
    fn a_token_that_would_end_its_header_is_not_sent() {
        let request = HttpRequest::get("http://localhost/").bearer("a\r\nX: b");
        assert!(request.for_client(&Client::new()).is_none());
    }
}
