//! `man`: the manual, as one page to read or as a page for each command to install.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use clap::{Args, Command};
use clap_mangen::Man as Page;
use explain::Sentence;
use roff::{Roff, bold, roman};
use serde::Serialize;
use time::OffsetDateTime;

use crate::{
    input::{
        GlobalOptions,
        file::{self, Place, ReplaceOptions},
    },
    output::{ExitCode, Stop, Terminal, help},
};

#[derive(Args)]
#[command(about = "terminal-help-man")]
pub(crate) struct Man {
    #[arg(long, value_name = "DIR", help = "terminal-help-man-out")]
    out: Option<PathBuf>,
    #[command(flatten)]
    replace: ReplaceOptions,
}

#[derive(Serialize)]
struct Document {
    schema: u32,
    /// The page, where no folder was named.
    text: Option<String>,
    /// The files that were written.
    paths: Vec<String>,
}

impl Man {
    pub(crate) fn run(
        &self,
        global: &GlobalOptions,
        terminal: &Terminal,
        mut described: Command,
    ) -> Result<ExitCode, Stop> {
        described.build();
        let document = match &self.out {
            Some(folder) => {
                let paths = self.write_pages(global, terminal, &described, folder)?;
                Document { schema: 1, text: None, paths }
            }
            None => {
                let text = whole(terminal, &described).map_err(|_| unwritten())?;
                Document { schema: 1, text: Some(text), paths: Vec::new() }
            }
        };
        match &document.text {
            _ if terminal.json => terminal.document(&document),
            Some(text) => terminal.text(text),
            None => {}
        }
        Ok(ExitCode::Done)
    }

    /// Makes the folder where there is none, and writes a page for each command.
    fn write_pages(
        &self,
        global: &GlobalOptions,
        terminal: &Terminal,
        root: &Command,
        folder: &Path,
    ) -> Result<Vec<String>, Stop> {
        fs::create_dir_all(folder).map_err(|error| file::problem("--out", folder, error.kind()))?;
        let replace = self.replace.may_replace(global);
        let mut paths = Vec::new();
        for command in [root].into_iter().chain(root.get_subcommands()) {
            let name = command.get_display_name().unwrap_or("consentry").to_owned();
            let path = folder.join(format!("{name}.1"));
            let page = page(terminal, command).map_err(|_| unwritten())?;
            paths.push(Place::at("--out", &path, replace, terminal)?.public().write(terminal, &page)?);
        }
        Ok(paths)
    }
}

/// One command: what it does, its options, and what its exit code says.
fn page(terminal: &Terminal, command: &Command) -> io::Result<Vec<u8>> {
    let page = manual(command);
    let mut text = Vec::new();
    beginning(&page, &mut text)?;
    page.render_options_section(&mut text)?;
    if command.has_subcommands() {
        page.render_subcommands_section(&mut text)?;
    }
    exit_codes(terminal).to_writer(&mut text)?;
    Ok(text)
}

/// The whole command on one page: each subcommand has a part of its own.
fn whole(terminal: &Terminal, root: &Command) -> io::Result<String> {
    let page = manual(root);
    let mut text = Vec::new();
    beginning(&page, &mut text)?;
    Roff::new()
        .control("SH", [terminal.words("terminal-help-commands").to_uppercase().as_str()])
        .to_writer(&mut text)?;
    for command in root.get_subcommands() {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        let usage = command.get_overridden_usage().map(ToString::to_string).unwrap_or_default();
        let mut part = Roff::new();
        part.control("SS", [command.get_name()]).text([roman(about)]).control("PP", []).text([bold(usage)]);
        part.to_writer(&mut text)?;
        text.extend(own_options(command)?.into_bytes());
    }
    page.render_options_section(&mut text)?;
    exit_codes(terminal).to_writer(&mut text)?;
    String::from_utf8(text).map_err(io::Error::other)
}

fn beginning(page: &Page, text: &mut Vec<u8>) -> io::Result<()> {
    page.render_title(text)?;
    // Neither cut words nor stretched blanks: commands are copied from here, and Chinese has no blanks to stretch.
    Roff::new().control("nh", []).control("ad", ["l"]).to_writer(text)?;
    page.render_name_section(text)?;
    page.render_synopsis_section(text)?;
    page.render_description_section(text)
}

/// Without their heading, and without the options that every command has.
fn own_options(command: &Command) -> io::Result<String> {
    let mut text = Vec::new();
    manual(command).render_options_section(&mut text)?;
    let text = String::from_utf8(text).map_err(io::Error::other)?;
    let own = text.split(".SH ").nth(1).filter(|_| text.matches(".SH ").count() > 1);
    Ok(own.and_then(|own| own.split_once('\n')).map(|(_, own)| own.to_owned()).unwrap_or_default())
}

fn manual(command: &Command) -> Page {
    let version = concat!("consentry ", env!("CARGO_PKG_VERSION"));
    let title = command.get_display_name().unwrap_or("consentry").to_uppercase();
    Page::new(command.clone()).title(title).date(date()).source(version).manual("Consentry")
}

fn exit_codes(terminal: &Terminal) -> Roff {
    let mut part = Roff::new();
    part.control("SH", [terminal.words("terminal-help-exit").to_uppercase().as_str()]);
    for (code, meaning) in help::exit_codes(terminal) {
        part.control("TP", []).text([bold(code)]).text([roman(meaning)]);
    }
    part
}

/// Today, or the day that a packager builds as.
fn date() -> String {
    let told = env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let told = told.and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
    told.unwrap_or_else(OffsetDateTime::now_utc).date().to_string()
}

fn unwritten() -> Stop {
    Stop::of_computer(Sentence::new("terminal-problem-output-lost"))
}
