//! A pretend Entra and Defender on a free loopback port that speaks the real protocol: only the address differs.

mod aadsts;
mod answers;
mod api;
mod app;
mod bearer;
mod claims;
mod cloud;
mod consent;
mod consent_page;
mod consent_reply;
mod credential;
mod directory;
mod discovery;
mod fields;
mod hunting;
mod key;
mod ledger;
mod link;
mod practice;
mod refusal;
mod resource;
mod routes;
mod sentences;
mod token;
mod trace;

pub use app::App;
pub use directory::Tenant;
pub use practice::{Options, Practice};
