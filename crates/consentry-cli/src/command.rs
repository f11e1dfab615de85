//! The command line as clap knows it, with the catalogue's words: for parsing and help, and for papers about it.

use clap::{Arg, ArgAction, Command, ValueHint, builder::PossibleValuesParser};
use wording::wrapped;

use crate::{
    arguments::{Flag, GLOBAL, Kind, SHAPES, Shape},
    print::Terminal,
};

/// Columns that help fills at most.
const WIDEST: usize = 100;
/// Columns before the help of an option, which stands on a line of its own.
const MARGIN: usize = 10;

/// What the command is described for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// To be read in a terminal: lines are broken here, since clap breaks them at blanks only, and Chinese has few.
    Help,
    /// To be read by a shell or by `man`: whole sentences, and the words that a value can be.
    Papers,
}

/// The whole command in the reader's language, to parse arguments with.
pub(crate) fn for_help(terminal: &Terminal) -> Command {
    Words { terminal, purpose: Purpose::Help }.root()
}

/// The same, to describe it elsewhere.
pub(crate) fn for_papers(terminal: &Terminal) -> Command {
    Words { terminal, purpose: Purpose::Papers }.root()
}

/// What the exit codes mean: code and sentence.
pub(crate) fn exit_codes(terminal: &Terminal) -> [(&'static str, String); 7] {
    [
        ("0", "terminal-help-exit-done"),
        ("1", "terminal-help-exit-customer"),
        ("2", "terminal-help-exit-usage"),
        ("3", "terminal-help-exit-partner"),
        ("4", "terminal-help-exit-surroundings"),
        ("5", "terminal-help-exit-wait"),
        ("130", "terminal-help-exit-interrupted"),
    ]
    .map(|(code, id)| (code, terminal.words(id)))
}

struct Words<'a> {
    terminal: &'a Terminal,
    purpose: Purpose,
}

impl Words<'_> {
    fn root(&self) -> Command {
        let terminal = self.terminal;
        let options = terminal.words("terminal-help-options");
        let about = terminal.words("terminal-help-about");
        let root = Command::new("consentry")
            .version(env!("CARGO_PKG_VERSION"))
            .about(about.clone())
            .override_usage(format!("consentry {} [{options}]", terminal.words("terminal-help-command")))
            .subcommand_help_heading(terminal.words("terminal-help-commands"))
            .subcommand_required(true)
            .args(GLOBAL.iter().map(|flag| self.argument(flag, "terminal-help-global-options")))
            .args(self.plain_flags())
            .arg(
                self.help(Arg::new("version"), "terminal-help-version")
                    .short('V')
                    .long("version")
                    .action(ArgAction::Version)
                    .help_heading(terminal.words("terminal-help-global-options")),
            );
        let root = if self.purpose == Purpose::Help { root.after_help(self.told_codes()) } else { root };
        let root = self.dressed(root, &about);
        let longest = SHAPES.iter().map(|shape| shape.name.len()).max().unwrap_or_default();
        SHAPES.into_iter().fold(root, |root, shape| root.subcommand(self.subcommand(shape, longest)))
    }

    fn subcommand(&self, shape: &Shape, longest: usize) -> Command {
        let options = self.terminal.words("terminal-help-options");
        let required: Vec<_> = shape.flags.iter().filter_map(Flag::usage).collect();
        let usage = format!("consentry {} {} [{options}]", shape.name, required.join(" "));
        let about = self.terminal.words(shape.about);
        let subcommand = Command::new(shape.name)
            // In the list of commands it stands behind the longest name.
            .about(self.lines(&about, longest + 4))
            .override_usage(usage.replace("  ", " "))
            .args(shape.flags.iter().map(|flag| self.argument(flag, "terminal-help-own-options")));
        self.dressed(subcommand, &about)
    }

    /// Help that holds no words but the catalogue's.
    fn dressed(&self, command: Command, about: &str) -> Command {
        let usage = self.terminal.words("terminal-help-usage");
        let about = self.lines(about, 0);
        command
            .help_template(format!("{about}\n\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}"))
            .disable_help_flag(true)
            .disable_version_flag(true)
            .disable_help_subcommand(true)
            .max_term_width(WIDEST)
    }

    fn argument(&self, flag: &Flag, heading: &'static str) -> Arg {
        let arg = self.help(Arg::new(flag.name), flag.help).help_heading(self.terminal.words(heading));
        let arg = match flag.value {
            None => arg.action(ArgAction::SetTrue),
            Some(value) => self.values(arg, value).value_name(value).allow_negative_numbers(true).action(
                match flag.kind {
                    Kind::Repeated | Kind::RequiredRepeated => ArgAction::Append,
                    _ => ArgAction::Set,
                },
            ),
        };
        let arg = arg.required(flag.is_required()).global(heading == "terminal-help-global-options");
        if flag.is_positional() { arg } else { arg.long(flag.name) }
    }

    /// What a shell may offer for a value; a value that is none of these is refused in our own words.
    fn values(&self, arg: Arg, value: &'static str) -> Arg {
        let words: Vec<_> = value.split('|').collect();
        let words_only =
            words.len() > 1 && words.iter().all(|word| word.starts_with(|c: char| c.is_ascii_lowercase()));
        match value {
            _ if self.purpose == Purpose::Help => arg,
            "FILE" | "F" | "PEM" => arg.value_hint(ValueHint::FilePath),
            "DIR" => arg.value_hint(ValueHint::DirPath),
            "URL" | "U" => arg.value_hint(ValueHint::Url),
            _ if words_only => arg.value_parser(PossibleValuesParser::new(words)).hide_possible_values(true),
            _ => arg.value_hint(ValueHint::Other),
        }
    }

    fn plain_flags(&self) -> [Arg; 2] {
        let heading = self.terminal.words("terminal-help-global-options");
        let flag = |name: &'static str, short, help| {
            self.help(Arg::new(name), help).short(short).long(name).help_heading(heading.clone()).global(true)
        };
        [
            flag("verbose", 'v', "terminal-help-verbose").action(ArgAction::SetTrue),
            flag("help", 'h', "terminal-help-help").action(ArgAction::Help),
        ]
    }

    fn help(&self, arg: Arg, id: &str) -> Arg {
        arg.help(self.lines(&self.terminal.words(id), MARGIN)).next_line_help(true)
    }

    /// A text that stands behind so many columns.
    fn lines(&self, text: &str, margin: usize) -> String {
        if self.purpose == Purpose::Papers {
            return text.to_owned();
        }
        let columns = self.terminal.columns().unwrap_or(WIDEST).min(WIDEST);
        wrapped(text, columns.saturating_sub(margin).max(20), "", "").join("\n")
    }

    fn told_codes(&self) -> String {
        let lines = exit_codes(self.terminal).map(|(code, text)| {
            let lines = self.lines(&text, 7);
            format!("  {code:<5}{}", lines.replace('\n', &format!("\n{:7}", "")))
        });
        format!("{}:\n{}", self.terminal.words("terminal-help-exit"), lines.join("\n"))
    }
}
