//! Access tokens: asking for one, reading its claims, who issues it, the keys that sign it.

pub(crate) mod assertion;
pub(crate) mod claims;
pub(crate) mod issuer;
pub(crate) mod keys;
pub(crate) mod request;
