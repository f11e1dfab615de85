//! Papers in other people's programs: mail in Python's reader, the sheet on a printer's paper, pages in two browsers.

#![allow(
    clippy::unwrap_used,
    reason = "every function here is part of a test; Clippy knows only those marked so"
)]

mod asked;
mod browsers;
mod chromium;
#[path = "../window/desk.rs"]
#[expect(dead_code, reason = "the window's stories need more of a desk than a page in a browser")]
mod desk;
mod landing;
mod mail;
mod paper;
mod pictures;
mod report;
mod sheet;
mod tools;
