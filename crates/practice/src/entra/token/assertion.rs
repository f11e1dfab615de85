//! A client assertion: the signed statement with which an app proves that it holds its certificate's key.

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PSS_2048_8192_SHA256, RsaParameters};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use time::OffsetDateTime;

use crate::entra::aadsts::Aadsts;
use crate::tenants::{App, Certificate};

pub(crate) const KIND: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// Seconds that the two clocks may differ.
const SKEW: i64 = 300;

#[derive(Deserialize)]
struct Header {
    alg: String,
    #[serde(rename = "x5t#S256")]
    sha256: Option<String>,
    #[serde(rename = "x5t")]
    sha1: Option<String>,
}

#[derive(Deserialize)]
struct Statement {
    aud: String,
    iss: String,
    sub: String,
    exp: Seconds,
    nbf: Option<Seconds>,
}

/// A NumericDate (RFC 7519, 2), which may have a fraction: msal for Python writes one.
#[derive(Deserialize)]
struct Seconds(f64);

impl Seconds {
    fn whole(&self) -> i64 {
        // Saturates, so that absurd times stay absurd.
        self.0 as i64
    }
}

/// What is asked of an assertion.
pub(crate) struct Rules<'a> {
    pub(crate) app: &'a App,
    pub(crate) certificates: &'a [Certificate],
    /// Token endpoints of the tenant that is asked, as the client may write them.
    pub(crate) audiences: &'a [String],
    pub(crate) now: OffsetDateTime,
}

impl Rules<'_> {
    /// Names the first thing that is wrong.
    pub(crate) fn check(&self, assertion: &str) -> Result<(), Aadsts> {
        let malformed = Aadsts::malformed_assertion;
        let (message, signature) = assertion.rsplit_once('.').ok_or_else(malformed)?;
        let (header, statement) = message.split_once('.').ok_or_else(malformed)?;
        let header: Header = part(header).ok_or_else(malformed)?;
        let statement: Statement = part(statement).ok_or_else(malformed)?;
        let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| malformed())?;

        let (certificate, rule) = self.signer(&header)?;
        if !certificate.signed(rule, message.as_bytes(), &signature) {
            return Err(Aadsts::foreign_signature(self.app));
        }
        self.holds(&statement)?;
        if !certificate.valid.contains(&self.now.unix_timestamp()) {
            return Err(Aadsts::expired_certificate());
        }
        Ok(())
    }

    /// PS256 names its certificate by `x5t#S256`, RS256 by `x5t`.
    fn signer(&self, header: &Header) -> Result<(&Certificate, &'static RsaParameters), Aadsts> {
        let (given, of, rule): (_, fn(&Certificate) -> &String, _) = match header.alg.as_str() {
            "PS256" => (&header.sha256, |certificate| &certificate.sha256, &RSA_PSS_2048_8192_SHA256),
            "RS256" => (&header.sha1, |certificate| &certificate.sha1, &RSA_PKCS1_2048_8192_SHA256),
            other => return Err(Aadsts::unsupported_algorithm(other)),
        };
        // msal for Python leaves the padding on, and Entra takes it.
        let given = given.as_ref().map(|given| given.trim_end_matches('='));
        let known = given.and_then(|given| self.certificates.iter().find(|known| of(known) == given));
        Ok((known.ok_or_else(|| Aadsts::unknown_certificate(self.app))?, rule))
    }

    fn holds(&self, statement: &Statement) -> Result<(), Aadsts> {
        if statement.sub != statement.iss {
            return Err(Aadsts::subject_mismatch());
        }
        let now = self.now.unix_timestamp();
        let begins = statement.nbf.as_ref().map_or(now, Seconds::whole);
        let ends = statement.exp.whole();
        if begins > now.saturating_add(SKEW) || ends < now.saturating_sub(SKEW) {
            return Err(Aadsts::assertion_out_of_time(self.now, begins, ends));
        }
        let audience = self.audiences.iter().any(|known| known.eq_ignore_ascii_case(&statement.aud));
        if !audience || !statement.iss.eq_ignore_ascii_case(&self.app.client_id) {
            return Err(Aadsts::malformed_assertion());
        }
        Ok(())
    }
}

fn part<T: DeserializeOwned>(encoded: &str) -> Option<T> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(encoded).ok()?).ok()
}
