//! A server that means harm: whatever it answers, a check ends in time, with its one true cause, and gives nothing away.
#![allow(
    clippy::unwrap_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

mod answers;
mod bytes;
mod echoes;
mod issuers;
mod redirects;
mod row;
mod server;
mod signatures;
mod times;
mod tls;
mod token;
