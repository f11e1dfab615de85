//! The command line's words: the catalogue's in the place of its ids, for help and for documents about the command.

use clap::{Arg, ArgAction, Command, ValueHint, builder::PossibleValuesParser};
use wording::wrapped;

use super::terminal::Terminal;

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
    Documents,
}

/// The whole command in the reader's language, to parse arguments with.
pub(crate) fn for_help(command: Command, terminal: &Terminal) -> Command {
    Words { terminal, purpose: Purpose::Help }.root(command)
}

/// The same, to describe it elsewhere.
pub(crate) fn for_documents(command: Command, terminal: &Terminal) -> Command {
    Words { terminal, purpose: Purpose::Documents }.root(command)
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
    fn root(&self, root: Command) -> Command {
        let terminal = self.terminal;
        let options = terminal.words("terminal-help-options");
        let about = terminal.words("terminal-help-about");
        let longest = root.get_subcommands().map(|one| one.get_name().len()).max().unwrap_or_default();
        let root = root
            .about(about.clone())
            .override_usage(format!("consentry {} [{options}]", terminal.words("terminal-help-command")))
            .subcommand_help_heading(terminal.words("terminal-help-commands"))
            .mut_args(|arg| self.argument(arg))
            .args(self.plain_flags())
            .mut_subcommands(|command| self.subcommand(command, longest));
        let root = if self.purpose == Purpose::Help { root.after_help(self.told_codes()) } else { root };
        self.dressed(root, &about)
    }

    fn subcommand(&self, command: Command, longest: usize) -> Command {
        let options = self.terminal.words("terminal-help-options");
        let required: Vec<_> = command.get_arguments().filter_map(usage).collect();
        let usage = format!("consentry {} {} [{options}]", command.get_name(), required.join(" "));
        let about = self.terminal.words(&command.get_about().map(ToString::to_string).unwrap_or_default());
        let command = command
            // In the list of commands it stands behind the longest name.
            .about(self.lines(&about, longest + 4))
            .override_usage(usage.replace("  ", " "))
            .mut_args(|arg| self.argument(arg));
        self.dressed(command, &about)
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

    fn argument(&self, arg: Arg) -> Arg {
        let id = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let heading = match arg.is_global_set() {
            true => "terminal-help-global-options",
            false => "terminal-help-own-options",
        };
        let arg = self.help(arg, &id).help_heading(self.terminal.words(heading));
        match value_name(&arg) {
            Some(value) if arg.get_action().takes_values() => {
                self.values(arg, &value).allow_negative_numbers(true)
            }
            _ => arg,
        }
    }

    /// What a shell may offer for a value; a value that is none of these is refused in our own words.
    fn values(&self, arg: Arg, value: &str) -> Arg {
        let words: Vec<_> = value.split('|').collect();
        let words_only =
            words.len() > 1 && words.iter().all(|word| word.starts_with(|c: char| c.is_ascii_lowercase()));
        match value {
            _ if self.purpose == Purpose::Help => arg,
            "FILE" | "F" | "PEM" => arg.value_hint(ValueHint::FilePath),
            "DIR" => arg.value_hint(ValueHint::DirPath),
            "URL" | "U" => arg.value_hint(ValueHint::Url),
            _ if words_only => {
                let words = words.into_iter().map(str::to_owned);
                arg.value_parser(PossibleValuesParser::new(words)).hide_possible_values(true)
            }
            _ => arg.value_hint(ValueHint::Other),
        }
    }

    /// Those that are no values: `--help` of every command, `--version` of the whole.
    fn plain_flags(&self) -> [Arg; 2] {
        let heading = self.terminal.words("terminal-help-global-options");
        let flag = |name: &'static str, short, help| {
            self.help(Arg::new(name), help).short(short).long(name).help_heading(heading.clone())
        };
        [
            flag("help", 'h', "terminal-help-help").action(ArgAction::Help).global(true),
            flag("version", 'V', "terminal-help-version").action(ArgAction::Version),
        ]
    }

    fn help(&self, arg: Arg, id: &str) -> Arg {
        arg.help(self.lines(&self.terminal.words(id), MARGIN)).next_line_help(true)
    }

    /// A text that stands behind so many columns.
    fn lines(&self, text: &str, margin: usize) -> String {
        if self.purpose == Purpose::Documents {
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

/// An argument that must be given, or one that needs no name, as it stands in a usage line.
fn usage(arg: &Arg) -> Option<String> {
    let value = value_name(arg).unwrap_or_default();
    match (arg.get_long(), arg.is_required_set()) {
        (None, true) => Some(value),
        (None, false) => Some(format!("[{value}]")),
        (Some(name), true) => {
            let more = if matches!(arg.get_action(), ArgAction::Append) { "…" } else { "" };
            Some(format!("--{name} {value}{more}"))
        }
        (Some(_), false) => None,
    }
}

fn value_name(arg: &Arg) -> Option<String> {
    arg.get_value_names().and_then(<[_]>::first).map(ToString::to_string)
}
