//! The commands, in the order of the way: first the whole way, then its parts, then what helps on it.

mod check;
mod completions;
mod doctor;
mod explain;
mod landing_page;
mod link;
mod mail;
mod man;
mod onboard;
mod permissions;
mod practice;
mod register;
mod sheet;
mod siem;
mod snippet;
mod tenant;

use clap::Subcommand;

use crate::{
    input::GlobalOptions,
    output::{ExitCode, Stop, Terminal},
};

/// What a command does, and what may be given to it, is in the file of its name.
#[derive(Subcommand)]
pub(crate) enum Command {
    Onboard(onboard::Onboard),
    Permissions(permissions::Permissions),
    Register(register::Register),
    Tenant(tenant::Tenant),
    Link(link::Link),
    Mail(mail::Mail),
    Sheet(sheet::Sheet),
    LandingPage(landing_page::LandingPage),
    Check(check::Check),
    Snippet(snippet::Snippet),
    Siem(siem::Siem),
    Explain(explain::Explain),
    Doctor(doctor::Doctor),
    Practice(practice::Practice),
    Completions(completions::Completions),
    Man(man::Man),
}

impl Command {
    /// `described` is the whole command line, for those that describe it.
    pub(crate) fn run(
        &self,
        global: &GlobalOptions,
        terminal: &Terminal,
        described: &dyn Fn() -> clap::Command,
    ) -> Result<ExitCode, Stop> {
        match self {
            Command::Onboard(command) => command.run(global, terminal),
            Command::Permissions(command) => command.run(terminal),
            Command::Register(command) => command.run(global, terminal),
            Command::Tenant(command) => command.run(global, terminal),
            Command::Link(command) => command.run(global, terminal),
            Command::Mail(command) => command.run(global, terminal),
            Command::Sheet(command) => command.run(global, terminal),
            Command::LandingPage(command) => command.run(global, terminal),
            Command::Check(command) => command.run(global, terminal),
            Command::Snippet(command) => command.run(global, terminal),
            Command::Siem(command) => command.run(global, terminal),
            Command::Explain(command) => command.run(global, terminal),
            Command::Doctor(command) => command.run(global, terminal),
            Command::Practice(command) => command.run(terminal),
            Command::Completions(command) => command.run(terminal, &mut described()),
            Command::Man(command) => command.run(global, terminal, described()),
        }
    }

    /// It has addresses of its own, whatever others are given.
    pub(crate) fn practises(&self) -> bool {
        matches!(self, Command::Onboard(onboard) if onboard.practises())
    }
}
