//! Asking for a token with client credentials, on the v2 endpoint (`scope`) and the v1 endpoint (`resource`).

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer};

use crate::{
    Addresses, Api, Cause, ClientCertificate, ClientId, ClientSecret, Endpoint, EntraError, HttpAnswer,
    TenantHint, Verdict,
    http::{Deadline, Http, NoAnswer, Request},
    token::assertion,
};

/// How the app proves who it is.
#[derive(Clone, Debug)]
pub enum Credential {
    Secret(ClientSecret),
    Certificate(ClientCertificate),
}

/// A token as it came. It stays in memory; `Debug` tells nothing of it.
#[derive(Clone)]
pub struct AccessToken(SecretString);

/// Why no token came.
#[derive(Clone, Debug)]
pub(crate) enum NoToken {
    NoAnswer(NoAnswer),
    Refused { error: Box<EntraError>, status: u16, retry_after_s: Option<u32> },
    Foreign(HttpAnswer),
}

/// The token and the answer's own `Date`, to measure clocks by.
#[derive(Clone, Debug)]
pub(crate) struct TokenAnswer {
    pub(crate) token: AccessToken,
    pub(crate) date: Option<time::OffsetDateTime>,
}

#[derive(Deserialize)]
struct TokenBody {
    #[serde(deserialize_with = "secret")]
    access_token: SecretString,
}

pub(crate) struct TokenRequest<'a> {
    pub(crate) addresses: &'a Addresses,
    pub(crate) tenant: &'a TenantHint,
    pub(crate) endpoint: Endpoint,
    pub(crate) api: Api,
    pub(crate) client_id: ClientId,
    pub(crate) credential: &'a Credential,
    /// This computer's clock: an assertion tells its time.
    pub(crate) now: time::OffsetDateTime,
}

impl TokenRequest<'_> {
    /// One request, no retry: the caller decides what an error is worth.
    pub(crate) async fn send(&self, http: &Http, deadline: Deadline) -> Result<TokenAnswer, NoToken> {
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
        let request = Request::post(&url).form(&form);
        let answer = http.ask(request, deadline).await.map_err(NoToken::NoAnswer)?;
        read(answer)
    }
}

pub(crate) fn read(answer: HttpAnswer) -> Result<TokenAnswer, NoToken> {
    if answer.status == 200
        && let Ok(body) = serde_json::from_str::<TokenBody>(&answer.body)
        && can_be_sent(body.access_token.expose_secret())
    {
        return Ok(TokenAnswer { token: AccessToken(body.access_token), date: answer.date });
    }
    match EntraError::parse(&answer.body) {
        Some(error) => Err(NoToken::Refused {
            error: Box::new(error),
            status: answer.status,
            retry_after_s: answer.retry_after_s,
        }),
        None => Err(NoToken::Foreign(answer)),
    }
}

/// A token is a word of visible ASCII (RFC 6750): anything else stands in no header.
fn can_be_sent(token: &str) -> bool {
    !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic())
}

impl Credential {
    /// The cause of a refusal of this credential: an expired certificate is refused with codes that do not say so.
    pub(crate) fn cause_behind(&self, refused: &NoToken, now: time::OffsetDateTime) -> Cause {
        match (self, refused) {
            (Credential::Certificate(certificate), NoToken::Refused { error, .. }) => {
                certificate.cause_behind(error.code(), refused.cause(), now)
            }
            _ => refused.cause(),
        }
    }
}

impl NoToken {
    pub(crate) fn cause(&self) -> Cause {
        match self {
            NoToken::NoAnswer(no_answer) => no_answer.cause(),
            NoToken::Refused { error, status, .. } => error.cause_at(*status),
            NoToken::Foreign(answer) => match answer.cause_of_foreign() {
                // A gateway's page may still name the code.
                Cause::Unknown => crate::SignInCode::find_in(&answer.body)
                    .and_then(|code| code.cause())
                    .unwrap_or(Cause::Unknown),
                cause => cause,
            },
        }
    }

    pub(crate) fn verdict(&self) -> Verdict {
        match self {
            NoToken::NoAnswer(no_answer) => no_answer.verdict(),
            NoToken::Refused { error, status, retry_after_s } => {
                Verdict { retry_after_s: *retry_after_s, ..error.verdict_at(*status) }
            }
            NoToken::Foreign(answer) => Verdict { cause: self.cause(), ..answer.verdict_at_sign_in() },
        }
    }
}

impl AccessToken {
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
