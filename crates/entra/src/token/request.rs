//! Asking for a token with client credentials, on the v2 endpoint (`scope`) and the v1 endpoint (`resource`).

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer};

use crate::{
    Addresses, Api, Cause, ClientCertificate, ClientId, ClientSecret, Endpoint, HttpAnswer, SignInError,
    TenantHint,
    http::{Deadline, Http, HttpRequest},
    token::assertion,
};

/// How the app proves who it is.
#[derive(Clone, Debug)]
pub enum Credential {
    /// In the form, over TLS.
    Secret(ClientSecret),
    /// By a signed statement; the key never leaves.
    Certificate(ClientCertificate),
}

/// A token as it came. It stays in memory; `Debug` tells nothing of it.
#[derive(Clone)]
pub struct AccessToken(SecretString);

/// The token and the answer's own `Date`, to measure clocks by.
#[derive(Clone, Debug)]
pub struct TokenAnswer {
    /// It may be opaque.
    pub token: AccessToken,
    /// When the server answered, by its own clock.
    pub date: Option<time::OffsetDateTime>,
}

#[derive(Deserialize)]
struct TokenBody {
    #[serde(deserialize_with = "secret")]
    access_token: SecretString,
}

/// One request for a token, by client credentials (RFC 6749, 4.4).
pub struct TokenRequest<'a> {
    /// Where.
    pub addresses: &'a Addresses,
    /// In whose tenant.
    pub tenant: &'a TenantHint,
    /// By which of the two endpoints.
    pub endpoint: Endpoint,
    /// For which API.
    pub api: Api,
    /// Who asks.
    pub client_id: ClientId,
    /// And proves it by this.
    pub credential: &'a Credential,
    /// This computer's clock: an assertion tells its time.
    pub now: time::OffsetDateTime,
}

impl TokenRequest<'_> {
    /// One request, no retry: the caller decides what an error is worth.
    ///
    /// # Errors
    /// [`SignInError`], never with the credential in it.
    pub async fn send(&self, http: &Http, deadline: Deadline) -> Result<TokenAnswer, SignInError> {
        let client_id = self.client_id.to_string();
        let target = match self.endpoint {
            Endpoint::V1 => ("resource", self.addresses.resource(self.api)),
            Endpoint::V2 => ("scope", self.addresses.scope(self.api)),
        };
        let url = self.addresses.token(self.tenant, self.endpoint);
        let signed;
        let mut form = vec![("grant_type", "client_credentials"), ("client_id", client_id.as_str()), target];
        match self.credential {
            Credential::Secret(secret) => form.push(("client_secret", secret.expose())),
            Credential::Certificate(certificate) => {
                signed = assertion::client_assertion(certificate, self.client_id, &url, self.now);
                form.push(("client_assertion_type", assertion::TYPE));
                form.push(("client_assertion", signed.as_str()));
            }
        }
        let request = HttpRequest::post(&url).form(&form);
        let answer = http.ask(request, deadline).await?;
        TokenAnswer::of(answer)
    }
}

impl TokenAnswer {
    /// Reads an answer of a token endpoint.
    ///
    /// # Errors
    /// [`SignInError::Refused`] for Entra's error body, [`SignInError::Foreign`] for anything else without a
    /// token.
    pub fn of(answer: HttpAnswer) -> Result<TokenAnswer, SignInError> {
        if answer.status == 200
            && let Ok(body) = serde_json::from_str::<TokenBody>(&answer.body)
            && can_be_sent(body.access_token.expose_secret())
        {
            return Ok(TokenAnswer { token: AccessToken(body.access_token), date: answer.date });
        }
        Err(SignInError::of(answer))
    }
}

/// A token is a word of visible ASCII (RFC 6750): anything else stands in no header.
fn can_be_sent(token: &str) -> bool {
    !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic())
}

impl Credential {
    /// The cause of a refusal of this credential: an expired certificate is refused with codes that do not say so.
    pub fn cause_behind(&self, refused: &SignInError, now: time::OffsetDateTime) -> Cause {
        match (self, refused) {
            (Credential::Certificate(certificate), SignInError::Refused { error, .. }) => {
                certificate.cause_behind(error.code(), refused.cause(), now)
            }
            _ => refused.cause(),
        }
    }
}

impl AccessToken {
    /// One that is held already.
    pub fn new(text: &str) -> AccessToken {
        AccessToken(SecretString::from(text))
    }

    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(redacted)")
    }
}

fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SecretString, D::Error> {
    String::deserialize(deserializer).map(SecretString::from)
}
