//! The command `consentry`: the terminal twin of the wizard.

mod arguments;
mod browser;
mod check;
mod command;
mod completions;
mod confirm;
mod connection;
mod credential;
mod doctor;
mod ending;
mod explain;
mod file;
mod given;
mod landing_page;
mod language;
mod link;
mod mail;
mod manual;
mod onboard;
mod permissions;
mod practice;
mod print;
mod reach;
mod read_out;
mod register;
mod report;
mod report_file;
mod request;
mod row;
mod secret;
mod sheet;
mod siem;
mod snippet;
mod standard_input;
mod stopped;
mod tenant;
mod until;
mod usage;
mod verdict;

use std::process::ExitCode;

fn main() -> ExitCode {
    hardening::forbid_core_dumps();
    #[expect(unsafe_code, reason = "no other thread runs yet that could read the environment")]
    let given = unsafe { hardening::take_variable(secret::VARIABLE) };
    secret::hold(given);
    arguments::run(std::env::args_os().collect()).into()
}
