//! The way from choosing permissions to a verified tenant: what is asked, checked and proven, and one machine
//! that decides what state it is in.

mod action;
mod app;
mod check;
mod check_name;
mod connection;
mod consent;
mod credential;
mod document;
mod effect;
mod entry;
mod history;
mod machine;
mod next_action;
mod partner_profile;
mod permissions;
mod place;
mod profile;
mod proof;
mod qr;
mod refusal;
mod registration;
mod request;
mod step;

pub use action::{Action, Field, Secretive};
pub use app::App;
pub use check::{Check, Line, Progress, Report, TokenReport, Watch, consent_is_there, run, watch};
pub use check_name::CheckName;
pub use connection::{Connection, SampleCall};
pub use consent::{
    read_back_code::ReadBackCode, reply_way::ReplyWay, request::ConsentRequest, trust_words::TrustWords,
};
pub use credential::{CertificateFile, CredentialKind, Secret};
pub use document::Document;
pub use effect::{Effect, EffectId, Event};
pub use entry::Entry;
pub use history::Checked;
pub use machine::{Listening, Machine, Mark, Settings, Status, Test, Watching};
pub use next_action::{Correction, NextAction};
pub use partner_profile::PartnerProfile;
pub use permissions::Permissions;
pub use place::Place;
pub use profile::ProfileEntries;
pub use proof::{Proof, Wanted, prove};
pub use qr::{Qr, TooLongForQr};
pub use refusal::{Refusal, Saved};
pub use registration::{APP_NAME_LIMIT, Registration, RegistrationLine};
pub use request::{Answered, Between, Request};
pub use step::Step;
