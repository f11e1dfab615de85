//! `completions`: a script that teaches a shell the commands and options, in the reader's language.

use clap_complete::{Shell, generate};
use serde::Serialize;

use crate::{
    arguments::{Flag, Shape},
    command,
    ending::{Ending, Stop},
    given::Given,
    print::Terminal,
};

pub(crate) const SHAPE: Shape = Shape {
    name: "completions",
    about: "terminal-help-completions",
    flags: &[Flag::positional("SHELL", "bash|zsh|fish|powershell|elvish", "terminal-help-shell").required()],
    run,
};

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

fn run(given: &Given, terminal: &Terminal) -> Result<Ending, Stop> {
    let shell = given.the_choice("SHELL", &SHELLS)?;
    let mut script = Vec::new();
    generate(shell, &mut command::for_papers(terminal), "consentry", &mut script);
    let text = String::from_utf8_lossy(&script).into_owned();
    if terminal.json {
        terminal.document(&Document { schema: 1, shell: shell.to_string(), text });
    } else {
        terminal.text(&text);
    }
    Ok(Ending::Done)
}
