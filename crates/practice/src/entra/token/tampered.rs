//! Tokens that are not what they should be: claims that say something else, and signatures that do not hold.

use std::io;

use uuid::Uuid;

use super::claims::{Claims, opaque};
use crate::entra::sign_in::SignIn;
use crate::faults::Fault;
use crate::tenants::Cloud;

/// Far outside any tolerance of a clock.
const TWO_HOURS: i64 = 2 * 60 * 60;

/// Changes one thing for each fault, and nothing else.
pub(crate) fn reword(claims: &mut Claims, cloud: &Cloud, faults: &[Fault]) {
    let elsewhere = &cloud.directory().elsewhere().tenant.tenant_id;
    for fault in faults {
        match fault {
            Fault::WrongIss => claims.iss = format!("https://sts.windows.net/{elsewhere}/"),
            Fault::WrongAud => {
                claims.aud = cloud.apis().elsewhere(&claims.aud).unwrap_or_default().to_owned();
            }
            Fault::WrongTid => claims.tid.clone_from(elsewhere),
            Fault::WrongAppid => claims.appid = "4e1b6f08-27c5-4d93-a06e-b8f15d2c7930".into(),
            Fault::Expired => claims.shift(-TWO_HOURS),
            Fault::NotYetValid => claims.shift(TWO_HOURS),
            Fault::ScpPresent => claims.scp = Some("User.Read".into()),
            Fault::NoRoles => claims.roles.clear(),
            Fault::SurplusRoles => claims.roles.extend(cloud.apis().another(&claims.aud, &claims.roles)),
            _ => {}
        }
    }
}

pub(crate) fn sign(claims: &Claims, sign_in: &SignIn, faults: &[Fault]) -> io::Result<String> {
    let has = |fault| faults.contains(&fault);
    let keys = &sign_in.keys;
    let key = if has(Fault::RotatedKeys) { keys.next()? } else { keys.current()? };
    let token = match () {
        () if has(Fault::WrongSignature) => {
            let other = if has(Fault::RotatedKeys) { keys.current()? } else { keys.next()? };
            other.sign_as(key.id(), claims)?
        }
        () if has(Fault::UnknownKid) => key.sign_as(Uuid::new_v4().simple().to_string().as_str(), claims)?,
        () => key.sign(claims)?,
    };
    if has(Fault::OpaqueToken) {
        let stand_in = format!("EwB{}{}", opaque(), opaque());
        sign_in.cloud.ledger().stand_for(&stand_in, token);
        return Ok(stand_in);
    }
    Ok(token)
}
