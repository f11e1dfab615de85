//! The command `consentry`: the terminal twin of the wizard.

mod command_line;
mod commands;
mod input;
mod output;
mod stopped;
mod until;

use std::process::ExitCode;

fn main() -> ExitCode {
    hardening::forbid_core_dumps();
    #[expect(unsafe_code, reason = "no other thread runs yet that could read the environment")]
    let given = unsafe { hardening::take_variable(input::secret::VARIABLE) };
    input::secret::hold(given);
    command_line::run(std::env::args_os().collect()).into()
}
