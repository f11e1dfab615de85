//! The machine driven without a window: actions and events in, what the reader would see out.

#![allow(
    clippy::unwrap_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

mod consent;
mod customers;
mod desk;
mod late;
mod several_apis;
mod testing;
mod values;
