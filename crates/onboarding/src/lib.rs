//! The way from choosing permissions to a verified tenant: one machine that decides what state it is in.

mod action;
mod app;
mod credential;
mod document;
mod effect;
mod entry;
mod history;
mod machine;
mod next_action;
mod permissions;
mod place;
mod profile;
mod refusal;
mod request;

pub use action::{Action, Field, Secretive};
pub use app::App;
pub use credential::{CertificateFile, CredentialKind, Secret};
pub use document::Document;
pub use effect::{Effect, EffectId, Event};
pub use entry::Entry;
pub use history::Checked;
pub use machine::{Listening, Machine, Mark, Settings, Status, Test, Watching};
pub use next_action::{Correction, NextAction};
pub use permissions::Permissions;
pub use place::Place;
pub use profile::ProfileEntries;
pub use refusal::{Refusal, Saved};
pub use request::{Answered, Between, Request};
