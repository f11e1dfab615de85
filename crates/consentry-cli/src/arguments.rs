//! The command line: its shape, its help in the reader's language, and the way to the subcommand.

use std::ffi::OsString;

use clap::{Arg, ArgAction, Command, error::ErrorKind};

use crate::{
    check, doctor,
    ending::{Ending, Stop},
    explain,
    given::Given,
    language, link, onboard, permissions, practice,
    print::Terminal,
    tenant, usage,
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
    name: &'static str,
    /// Stands for the value in the help; `None` for a switch.
    value: Option<&'static str>,
    help: &'static str,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Optional,
    Required,
    Repeated,
    Positional,
    RequiredPositional,
}

const SHAPES: [&Shape; 8] = [
    &link::SHAPE,
    &tenant::SHAPE,
    &permissions::SHAPE,
    &check::SHAPE,
    &explain::SHAPE,
    &practice::SHAPE,
    &onboard::SHAPE,
    &doctor::SHAPE,
];

const GLOBAL: &[Flag] = &[
    Flag::value("lang", "en|da|nl|sv|de|zh-CN", "terminal-help-lang"),
    Flag::switch("json", "terminal-help-json"),
    Flag::value("cloud", "public|gcc|gcc-high|dod|china", "terminal-help-cloud"),
    Flag::value("authority", "URL", "terminal-help-authority"),
    Flag::value("api-base", "URL", "terminal-help-api-base"),
    Flag::value("ca-file", "PEM", "terminal-help-ca-file"),
    Flag::value("proxy", "URL|none", "terminal-help-proxy"),
    Flag::value("timeout", "SECONDS", "terminal-help-timeout"),
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
        let kind =
            if matches!(self.kind, Kind::Positional) { Kind::RequiredPositional } else { Kind::Required };
        Flag { kind, ..self }
    }

    pub(crate) const fn repeated(self) -> Flag {
        Flag { kind: Kind::Repeated, ..self }
    }

    fn is_positional(&self) -> bool {
        matches!(self.kind, Kind::Positional | Kind::RequiredPositional)
    }

    /// As it stands in a usage line.
    fn usage(&self) -> Option<String> {
        let value = self.value.unwrap_or_default();
        match self.kind {
            Kind::Required => Some(format!("--{} {value}", self.name)),
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
    let mut command = command(&terminal);
    let ending = match command.try_get_matches_from_mut(arguments) {
        Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
            terminal.help(&error.render());
            Ending::Done
        }
        Err(error) => usage::tell(&terminal, &error),
        Ok(matches) => {
            terminal.json = matches.get_flag("json");
            terminal.verbose = matches.get_flag("verbose");
            let called = matches.subcommand().and_then(|(name, matches)| {
                let shape = SHAPES.into_iter().find(|shape| shape.name == name)?;
                Some((shape, Given(matches.clone())))
            });
            let done = called.map(|(shape, given)| known.and_then(|()| (shape.run)(&given, &terminal)));
            match done {
                Some(Ok(ending)) => ending,
                Some(Err(stop)) => usage::tell_stop(&terminal, &stop),
                None => Ending::Usage,
            }
        }
    };
    if terminal.has_lost() {
        terminal.aside(terminal.words("terminal-problem-output-lost"));
        return Ending::Surroundings;
    }
    ending
}

/// The whole command in the reader's language.
pub(crate) fn command(terminal: &Terminal) -> Command {
    let options = terminal.words("terminal-help-options");
    let mut root = Command::new("consentry")
        .version(env!("CARGO_PKG_VERSION"))
        .about(terminal.words("terminal-help-about"))
        .override_usage(format!("consentry {} [{options}]", terminal.words("terminal-help-command")))
        .subcommand_help_heading(terminal.words("terminal-help-commands"))
        .after_help(exit_codes(terminal))
        .subcommand_required(true)
        .args(GLOBAL.iter().map(|flag| argument(terminal, flag, "terminal-help-global-options")))
        .args(plain_flags(terminal))
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help_heading(terminal.words("terminal-help-global-options"))
                .help(terminal.words("terminal-help-version")),
        );
    root = dressed(root, terminal);
    for shape in SHAPES {
        let required: Vec<_> = shape.flags.iter().filter_map(Flag::usage).collect();
        let usage = format!("consentry {} {} [{options}]", shape.name, required.join(" "));
        let subcommand = Command::new(shape.name)
            .about(terminal.words(shape.about))
            .override_usage(usage.replace("  ", " "))
            .args(shape.flags.iter().map(|flag| argument(terminal, flag, "terminal-help-own-options")));
        root = root.subcommand(dressed(subcommand, terminal));
    }
    root
}

/// Help that holds no words but the catalogue's.
fn dressed(command: Command, terminal: &Terminal) -> Command {
    let usage = terminal.words("terminal-help-usage");
    command
        .help_template(format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .max_term_width(100)
}

fn argument(terminal: &Terminal, flag: &Flag, heading: &'static str) -> Arg {
    let arg = Arg::new(flag.name).help(terminal.words(flag.help)).help_heading(terminal.words(heading));
    let arg = match flag.value {
        None => arg.action(ArgAction::SetTrue),
        Some(value) => arg.value_name(value).allow_negative_numbers(true).action(match flag.kind {
            Kind::Repeated => ArgAction::Append,
            _ => ArgAction::Set,
        }),
    };
    let arg = arg
        .required(matches!(flag.kind, Kind::Required | Kind::RequiredPositional))
        .global(heading == "terminal-help-global-options");
    if flag.is_positional() { arg } else { arg.long(flag.name) }
}

fn plain_flags(terminal: &Terminal) -> [Arg; 2] {
    let heading = terminal.words("terminal-help-global-options");
    let flag = |name, short, help| {
        let arg = Arg::new(name).short(short).long(name).help(terminal.words(help));
        arg.help_heading(heading.clone()).global(true)
    };
    [
        flag("verbose", 'v', "terminal-help-verbose").action(ArgAction::SetTrue),
        flag("help", 'h', "terminal-help-help").action(ArgAction::Help),
    ]
}

fn exit_codes(terminal: &Terminal) -> String {
    let codes = [
        ("0", "terminal-help-exit-done"),
        ("1", "terminal-help-exit-customer"),
        ("2", "terminal-help-exit-usage"),
        ("3", "terminal-help-exit-partner"),
        ("4", "terminal-help-exit-surroundings"),
        ("5", "terminal-help-exit-wait"),
        ("130", "terminal-help-exit-interrupted"),
    ];
    let lines = codes.map(|(code, id)| format!("  {code:<5}{}", terminal.words(id)));
    format!("{}:\n{}", terminal.words("terminal-help-exit"), lines.join("\n"))
}
