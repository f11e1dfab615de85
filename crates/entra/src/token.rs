//! Access tokens: asking for one, reading its claims, the keys that sign it, the roles it carries.

mod assertion;
pub(crate) mod claims;
pub(crate) mod keys;
pub(crate) mod request;
pub(crate) mod roles;
