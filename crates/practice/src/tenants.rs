//! What sign-in and APIs both know: the pretend tenants and their stories, the APIs that every tenant holds, the
//! partner's app, and who has consented to what.

mod api;
mod app;
mod certificate;
mod cloud;
mod directory;
mod ledger;
mod organization;

pub use app::App;
pub use organization::{Propagation, Tenant};

#[cfg(test)]
pub(crate) use api::Apis;
pub(crate) use api::{Api, ApiKey, AppRole};
pub(crate) use certificate::Certificate;
pub(crate) use cloud::Cloud;
pub(crate) use directory::Segment;
pub(crate) use organization::{Admin, ApiTurn, Organization, TokenTurn};
