//! Journeys through the real window, driven as a reader would: clicks, keys, and eyes on what is shown.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

mod admin;
mod desk;
mod frame;
mod practised;
mod story;
mod way;
mod wizard;

mod accessible;
mod canaries;
mod certificates;
mod crossing;
mod elsewhere;
mod forged;
mod languages;
mod leads;
mod leaks;
mod modes;
mod navigation;
mod own_organisation;
mod photographs;
mod qr;
mod sizes;
mod starts;
mod take_along;
mod values;
mod verdicts;
mod verified;
