//! The practice service as a client meets it: over HTTP on loopback, with exact expectations and no sleeps.

// Helpers of tests stand outside #[test] functions, where clippy.toml's leave does not reach.
#![allow(clippy::unwrap_used)]

mod api_calls;
mod certificates;
mod consent_links;
mod consent_pages;
mod cross_site;
mod discovery;
mod faults;
mod faults_of_tokens;
mod faults_switched;
mod hosts;
mod https;
mod running;
mod stories;
mod token_claims;
mod token_errors;
mod visit;
