//! What comes in: values, files, secrets and answers, read into what the rooms below understand.

pub(crate) mod connection;
pub(crate) mod credential;
mod echo;
pub(crate) mod file;
mod global;
pub(crate) mod language;
pub(crate) mod letter;
pub(crate) mod permissions;
pub(crate) mod profile;
pub(crate) mod question;
pub(crate) mod reach;
pub(crate) mod request;
pub(crate) mod secret;
pub(crate) mod standard_input;
pub(crate) mod value;

pub(crate) use global::GlobalOptions;
