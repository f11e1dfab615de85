//! How the client proves itself at the token endpoint: secret in the form or by HTTP Basic, or a signed assertion.

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use url::form_urlencoded;

use super::assertion::{KIND, Rules};
use crate::entra::aadsts::Aadsts;
use crate::entra::fields::Fields;
use crate::tenants::App;

pub(crate) struct Credential {
    client_id: String,
    proof: Proof,
}

enum Proof {
    Secret(String),
    Assertion(String),
}

/// By what a client has proven itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proven {
    Secret,
    Certificate,
}

impl Proven {
    /// The claim of that name.
    pub(crate) fn appidacr(self) -> &'static str {
        match self {
            Proven::Secret => "1",
            Proven::Certificate => "2",
        }
    }
}

impl Credential {
    /// Reads what was sent; nothing is compared yet.
    pub(crate) fn of(headers: &HeaderMap, fields: &Fields) -> Result<Credential, Aadsts> {
        if let Some((client_id, secret)) = basic(headers) {
            return Ok(Credential { client_id, proof: Proof::Secret(secret) });
        }
        let client_id = fields.required("client_id")?.to_owned();
        let proof = match (fields.get("client_secret"), fields.get("client_assertion")) {
            (Some(""), _) | (None, Some("")) => return Err(Aadsts::empty_credential()),
            (Some(secret), _) => Proof::Secret(secret.into()),
            (None, Some(assertion)) => match fields.required("client_assertion_type")? {
                KIND => Proof::Assertion(assertion.into()),
                _ => return Err(Aadsts::malformed_request()),
            },
            (None, None) => return Err(Aadsts::no_credential()),
        };
        Ok(Credential { client_id, proof })
    }

    /// `directory` is the name that the error would show.
    pub(crate) fn check(&self, rules: &Rules<'_>, directory: &str) -> Result<Proven, Aadsts> {
        let app: &App = rules.app;
        if !self.client_id.eq_ignore_ascii_case(&app.client_id) {
            return Err(Aadsts::unknown_application(&self.client_id, directory));
        }
        match &self.proof {
            Proof::Secret(secret) if *secret == app.secret => Ok(Proven::Secret),
            Proof::Secret(secret) if *secret == app.expired_secret => Err(Aadsts::expired_secret(app)),
            Proof::Secret(_) => Err(Aadsts::wrong_secret(app)),
            Proof::Assertion(assertion) => rules.check(assertion).map(|()| Proven::Certificate),
        }
    }
}

/// Both halves are form-encoded before they are joined (RFC 6749, 2.3.1).
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let header = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = header.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let pair = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (client_id, secret) = pair.split_once(':')?;
    Some((form_decoded(client_id), form_decoded(secret)))
}

fn form_decoded(text: &str) -> String {
    form_urlencoded::parse(text.as_bytes()).next().map(|(name, _)| name.into_owned()).unwrap_or_default()
}
