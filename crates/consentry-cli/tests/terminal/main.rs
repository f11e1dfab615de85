//! Stories about the command `consentry`, told against a pretend Microsoft on this computer.

#![allow(
    clippy::unwrap_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

mod certificates;
mod doctor;
mod documents;
mod explaining;
#[cfg(unix)]
mod files;
mod foreign;
mod hidden;
mod house;
mod links;
mod manners;
mod onboarding;
mod papers_about_itself;
#[cfg(unix)]
mod reading_files;
mod registering;
mod reports;
mod requests;
mod same_request;
mod samples;
mod secrets;
#[cfg(target_os = "linux")]
mod sitting;
mod stories;
mod values;
