//! The command line: read once, in the reader's language, and obeyed.

use std::ffi::OsString;

use clap::{CommandFactory, FromArgMatches, Parser, error::ErrorKind};

use crate::{
    commands::Command,
    input::{GlobalOptions, language, reach},
    output::{ExitCode, Stop, Terminal, help, usage_error},
    stopped,
};

#[derive(Parser)]
#[command(name = "consentry", version)]
struct CommandLine {
    #[command(flatten)]
    global: GlobalOptions,
    #[command(subcommand)]
    command: Command,
}

/// Reads the arguments and does what they say.
pub(crate) fn run(arguments: Vec<OsString>) -> ExitCode {
    let (language, known) = language::of_arguments(&arguments);
    let mut terminal = Terminal::new(language);
    let given = arguments.iter().skip(1).take_while(|argument| *argument != "--");
    // Also for what is said of arguments that cannot be read.
    terminal.json = given.into_iter().any(|argument| argument == "--json");
    let mut command = help::for_help(CommandLine::command(), &terminal);
    let names = command.get_subcommands().map(clap::Command::get_name);
    let named = names.into_iter().find(|name| arguments.iter().any(|argument| argument == name));
    let named = named.unwrap_or("–").to_owned();
    let exit = stopped::unless_it_panics(&mut terminal, &named, |terminal| {
        match command.try_get_matches_from_mut(arguments).and_then(|m| CommandLine::from_arg_matches(&m)) {
            Err(error) if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) => {
                terminal.help(&error.render());
                ExitCode::Done
            }
            Err(error) => match known {
                Err(stop) => stop.tell(terminal),
                Ok(_) => usage_error::tell(terminal, &error, &mut command),
            },
            Ok(read) => obey(&read, terminal).unwrap_or_else(|stop| stop.tell(terminal)),
        }
    });
    if terminal.has_lost() {
        terminal.aside(terminal.words("terminal-problem-output-lost"));
        return ExitCode::Computer;
    }
    exit
}

fn obey(read: &CommandLine, terminal: &mut Terminal) -> Result<ExitCode, Stop> {
    let CommandLine { global, command } = read;
    (terminal.json, terminal.verbose) = (global.json, global.verbose);
    // Practice has addresses of its own.
    if !command.practises() {
        reach::tell_foreign_hosts(global, terminal);
    }
    let described = || help::for_documents(CommandLine::command(), terminal);
    command.run(global, terminal, &described)
}
