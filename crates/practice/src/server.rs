//! The running service: sockets and TLS, whom it answers, which address leads where, and faults on the way.

mod connection;
mod cross_site;
mod fault_injection;
mod fault_switches;
mod hosts;
mod options;
mod practice;
mod routes;
mod state;
mod tls;
mod tls_listener;

pub use options::Options;
pub use practice::Practice;
pub use tls::TlsKind;
