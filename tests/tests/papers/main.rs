//! Papers in other people's programs: mail in Python's reader, the sheet on a printer's paper, pages in two browsers.

#![allow(
    clippy::unwrap_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

mod asked;
mod chromium;
mod mail;
mod paper;
mod sheet;
mod tools;
