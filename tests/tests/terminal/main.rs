//! Journeys in a terminal: the pretend Microsoft in one process, the command in another, as in two terminals.

#![allow(
    clippy::unwrap_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

mod pretend;
mod stories;
