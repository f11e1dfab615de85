//! The pretend sign-in: discovery, consent, tokens, and its errors.

pub(crate) mod consent;
pub(crate) mod discovery;
pub(crate) mod instance;
pub(crate) mod token;

mod aadsts;
mod fields;
mod sentences;
mod sign_in;
mod signing_key;
mod trace;

pub(crate) use fields::Fields;
pub(crate) use sign_in::SignIn;
#[cfg(test)]
pub(crate) use signing_key::SigningKey;
