//! The claims of an app-only access token, version 1.0, as Defender's resources have them.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::credential::Proven;
use crate::tenants::{App, Organization};

/// Seconds that the token endpoint says a token lives.
pub(crate) const LIFETIME_SAID: i64 = 3599;
/// Entra dates a token back, so that a client's slow clock does not refuse it.
const BACK_DATED: i64 = 300;
const LIFETIME: i64 = 3900;

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Claims {
    pub(crate) aud: String,
    pub(crate) iss: String,
    iat: i64,
    pub(crate) nbf: i64,
    pub(crate) exp: i64,
    aio: String,
    app_displayname: String,
    pub(crate) appid: String,
    appidacr: String,
    idp: String,
    idtyp: String,
    oid: String,
    rh: String,
    /// Left out when nothing was granted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) roles: Vec<String>,
    /// Of a user's token; no app-only token has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) scp: Option<String>,
    sub: String,
    tenant_region_scope: String,
    pub(crate) tid: String,
    uti: String,
    ver: String,
}

impl Claims {
    /// `now` in Unix seconds.
    pub(crate) fn new(
        app: &App,
        proven: Proven,
        organization: &Organization,
        audience: &str,
        roles: Vec<String>,
        now: i64,
    ) -> Claims {
        let tenant = &organization.tenant;
        let issuer = format!("https://sts.windows.net/{}/", tenant.tenant_id);
        let issued = now - BACK_DATED;
        Claims {
            aud: audience.into(),
            iss: issuer.clone(),
            iat: issued,
            nbf: issued,
            exp: issued + LIFETIME,
            aio: format!("{}=", opaque()),
            app_displayname: app.name.clone(),
            appid: app.client_id.clone(),
            appidacr: proven.appidacr().into(),
            idp: issuer,
            idtyp: "app".into(),
            oid: organization.service_principal.clone(),
            rh: format!("1.{}.", opaque()),
            roles,
            scp: None,
            sub: organization.service_principal.clone(),
            tenant_region_scope: tenant.region.clone(),
            tid: tenant.tenant_id.clone(),
            uti: opaque(),
            ver: "1.0".into(),
        }
    }

    /// All times at once, by seconds.
    pub(crate) fn shift(&mut self, seconds: i64) {
        for time in [&mut self.iat, &mut self.nbf, &mut self.exp] {
            *time += seconds;
        }
    }
}

/// Random text of the length that Entra's inner identifiers have.
pub(crate) fn opaque() -> String {
    URL_SAFE_NO_PAD.encode(Uuid::new_v4().as_bytes())
}
