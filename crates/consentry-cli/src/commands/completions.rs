//! `completions`: a script that teaches a shell the commands and options, in the reader's language.

use clap::{Args, Command};
use clap_complete::{Shell, generate};
use serde::Serialize;

use crate::{
    input::value,
    output::{ExitCode, Stop, Terminal},
};

#[derive(Args)]
#[command(about = "terminal-help-completions")]
pub(crate) struct Completions {
    #[arg(
        id = "SHELL", value_name = "bash|zsh|fish|powershell|elvish", value_parser = shell,
        help = "terminal-help-shell"
    )]
    shell: Shell,
}

const SHELLS: [(&str, Shell); 5] = [
    ("bash", Shell::Bash),
    ("zsh", Shell::Zsh),
    ("fish", Shell::Fish),
    ("powershell", Shell::PowerShell),
    ("elvish", Shell::Elvish),
];

#[derive(Serialize)]
struct Document {
    schema: u32,
    shell: String,
    text: String,
}

impl Completions {
    pub(crate) fn run(&self, terminal: &Terminal, described: &mut Command) -> Result<ExitCode, Stop> {
        let mut script = Vec::new();
        generate(self.shell, described, "consentry", &mut script);
        let text = String::from_utf8_lossy(&script).into_owned();
        if terminal.json {
            terminal.document(&Document { schema: 1, shell: self.shell.to_string(), text });
        } else {
            terminal.text(&text);
        }
        Ok(ExitCode::Done)
    }
}

fn shell(text: &str) -> Result<Shell, Stop> {
    value::choice(&SHELLS, text).map_err(|stop| stop.about("SHELL"))
}
