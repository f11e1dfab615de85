//! The command line: the shape of each subcommand, and the way to it.

use std::ffi::OsString;

use clap::error::ErrorKind;

use crate::{
    check, command, completions, doctor,
    ending::{Ending, Stop},
    explain,
    given::Given,
    landing_page, language, link, mail, manual, onboard, permissions, practice,
    print::Terminal,
    reach, register, sheet, siem, snippet, stopped, tenant, usage,
};

/// A subcommand: what it is called, what may be given to it, and what it does.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    /// One sentence in the catalogue.
    pub(crate) about: &'static str,
    pub(crate) flags: &'static [Flag],
    pub(crate) run: fn(&Given, &Terminal) -> Result<Ending, Stop>,
}

/// An option or a positional argument.
pub(crate) struct Flag {
    pub(crate) name: &'static str,
    /// Stands for the value in the help; `None` for a switch.
    pub(crate) value: Option<&'static str>,
    pub(crate) help: &'static str,
    pub(crate) kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Optional,
    Required,
    Repeated,
    RequiredRepeated,
    Positional,
    RequiredPositional,
}

/// In the order of the way: first the whole way, then its parts, then what helps on it.
pub(crate) const SHAPES: [&Shape; 16] = [
    &onboard::SHAPE,
    &permissions::SHAPE,
    &register::SHAPE,
    &tenant::SHAPE,
    &link::SHAPE,
    &mail::SHAPE,
    &sheet::SHAPE,
    &landing_page::SHAPE,
    &check::SHAPE,
    &snippet::SHAPE,
    &siem::SHAPE,
    &explain::SHAPE,
    &doctor::SHAPE,
    &practice::SHAPE,
    &completions::SHAPE,
    &manual::SHAPE,
];

/// What many subcommands want to know, in the same words.
pub(crate) const CLIENT_ID: Flag = Flag::value("client-id", "ID", "terminal-help-client-id").required();
pub(crate) const API: Flag = Flag::value("api", "defender-xdr|defender-endpoint|graph", "terminal-help-api");

/// Of the commands that write files.
pub(crate) const FORCE: Flag = Flag::switch("force", "terminal-help-force");

pub(crate) const GLOBAL: &[Flag] = &[
    Flag::value("lang", language::TAGS, "terminal-help-lang"),
    Flag::switch("json", "terminal-help-json"),
    Flag::value("cloud", "public|gcc|gcc-high|dod|china", "terminal-help-cloud"),
    Flag::value("authority", "URL", "terminal-help-authority"),
    Flag::value("api-base", "URL", "terminal-help-api-base"),
    Flag::value("ca-file", "PEM", "terminal-help-ca-file"),
    Flag::value("proxy", "URL|none", "terminal-help-proxy"),
    Flag::value("timeout", "SECONDS", "terminal-help-timeout"),
    Flag::switch("yes", "terminal-help-yes"),
];

impl Flag {
    pub(crate) const fn value(name: &'static str, value: &'static str, help: &'static str) -> Flag {
        Flag { name, value: Some(value), help, kind: Kind::Optional }
    }

    pub(crate) const fn switch(name: &'static str, help: &'static str) -> Flag {
        Flag { name, value: None, help, kind: Kind::Optional }
    }

    pub(crate) const fn positional(name: &'static str, value: &'static str, help: &'static str) -> Flag {
        Flag { name, value: Some(value), help, kind: Kind::Positional }
    }

    pub(crate) const fn required(self) -> Flag {
        let kind = match self.kind {
            Kind::Positional => Kind::RequiredPositional,
            Kind::Repeated => Kind::RequiredRepeated,
            _ => Kind::Required,
        };
        Flag { kind, ..self }
    }

    pub(crate) const fn repeated(self) -> Flag {
        Flag { kind: Kind::Repeated, ..self }
    }

    pub(crate) fn is_required(&self) -> bool {
        matches!(self.kind, Kind::Required | Kind::RequiredRepeated | Kind::RequiredPositional)
    }

    pub(crate) fn is_positional(&self) -> bool {
        matches!(self.kind, Kind::Positional | Kind::RequiredPositional)
    }

    /// As it stands in a usage line.
    pub(crate) fn usage(&self) -> Option<String> {
        let value = self.value.unwrap_or_default();
        match self.kind {
            Kind::Required => Some(format!("--{} {value}", self.name)),
            Kind::RequiredRepeated => Some(format!("--{} {value}…", self.name)),
            Kind::RequiredPositional => Some(value.to_owned()),
            Kind::Positional => Some(format!("[{value}]")),
            Kind::Optional | Kind::Repeated => None,
        }
    }
}

/// Reads the arguments and does what they say.
pub(crate) fn run(arguments: Vec<OsString>) -> Ending {
    let (language, known) = language::of_arguments(&arguments);
    let mut terminal = Terminal::new(language);
    let named = SHAPES.into_iter().find(|shape| arguments.iter().any(|argument| argument == shape.name));
    let named = named.map_or("–", |shape| shape.name);
    let ending = stopped::unless_it_panics(&mut terminal, named, |terminal| obey(terminal, arguments, known));
    if terminal.has_lost() {
        terminal.aside(terminal.words("terminal-problem-output-lost"));
        return Ending::Surroundings;
    }
    ending
}

fn obey(terminal: &mut Terminal, arguments: Vec<OsString>, known: Result<(), Stop>) -> Ending {
    match command::for_help(terminal).try_get_matches_from_mut(arguments) {
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            terminal.help(&error.render());
            Ending::Done
        }
        Err(error) => usage::tell(terminal, &error),
        Ok(matches) => {
            terminal.json = matches.get_flag("json");
            terminal.verbose = matches.get_flag("verbose");
            let called = matches.subcommand().and_then(|(name, matches)| {
                let shape = SHAPES.into_iter().find(|shape| shape.name == name)?;
                Some((shape, Given(matches.clone())))
            });
            let done = called.map(|(shape, given)| {
                known?;
                reach::tell_foreign_hosts(&given, terminal);
                (shape.run)(&given, terminal)
            });
            match done {
                Some(Ok(ending)) => ending,
                Some(Err(stop)) => usage::tell_stop(terminal, &stop),
                None => Ending::Usage,
            }
        }
    }
}
