//! The rules about rooms, each kept by a test that says where it is broken and why it exists.

#![allow(
    clippy::unwrap_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

mod commands;
mod cycles;
mod dependencies;
mod direction;
mod documents;
mod errors;
mod files;
mod manifests;
mod modules;
mod page;
mod pins;
mod secrets;
mod sources;
mod times;
mod world;
