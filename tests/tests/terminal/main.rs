//! Journeys in a terminal: the pretend Microsoft in one process, the command in another, as in two terminals.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

#[cfg(target_os = "linux")]
mod canaries;
mod pretend;
mod stories;
