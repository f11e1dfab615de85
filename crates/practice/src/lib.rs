//! A pretend Entra and Defender on a free loopback port that speaks the real protocol: only the address differs.

mod defender;
mod entra;
mod faults;
mod server;
mod tenants;

pub use faults::{At, Fault, Places, RetryAfter};
pub use server::{Options, Practice, TlsKind};
pub use tenants::{App, Propagation, Tenant};
