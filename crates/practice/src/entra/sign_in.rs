//! The pretend sign-in: the cloud it knows, the keys it signs with, and the languages that its pages speak.

use std::io;

use super::sentences::Languages;
use super::signing_key::SigningKeys;
use crate::tenants::Cloud;

#[derive(Debug)]
pub(crate) struct SignIn {
    pub(crate) cloud: Cloud,
    pub(crate) keys: SigningKeys,
    pub(crate) languages: Languages,
}

impl SignIn {
    pub(crate) fn open(cloud: Cloud) -> io::Result<SignIn> {
        Ok(SignIn { cloud, keys: SigningKeys::default(), languages: Languages::read()? })
    }
}
