//! Files that an option names: read, or written whole or not at all, for their owner alone, and over no other unasked.

use std::{
    fs,
    io::{self, ErrorKind, Read as _, Write as _},
    path::{Path, PathBuf},
};

use clap::Args;
use explain::Sentence;
use tempfile::NamedTempFile;
use tokio::task::spawn_blocking;
use zeroize::Zeroizing;

use super::{global::GlobalOptions, question};
use crate::output::{Stop, Terminal};

/// Whether a file that lies in the way may go.
#[derive(Args)]
pub(crate) struct ReplaceOptions {
    #[arg(long, help = "terminal-help-force")]
    force: bool,
}

/// Where a document goes; without it, it is the answer itself.
#[derive(Args)]
pub(crate) struct OutOptions {
    #[arg(long, value_name = "FILE", help = "terminal-help-out")]
    out: Option<PathBuf>,
    #[command(flatten)]
    replace: ReplaceOptions,
}

/// A place for a file that was looked at before the work for it began.
#[derive(Debug)]
pub(crate) struct Place {
    option: &'static str,
    path: PathBuf,
    /// A file lies there, and the reader wants it replaced.
    replaces: bool,
    /// It holds nothing of anybody's: whoever may read the folder may read it.
    is_public: bool,
}

/// A file that lies complete beside its place, and goes when it is not put there.
#[derive(Debug)]
pub(crate) struct Ready {
    place: Place,
    file: NamedTempFile,
}

type Bytes = Zeroizing<Vec<u8>>;

impl ReplaceOptions {
    /// `--yes` answers this question too.
    pub(crate) fn may_replace(&self, global: &GlobalOptions) -> bool {
        self.force || global.yes
    }
}

impl OutOptions {
    pub(crate) fn place(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<Option<Place>, Stop> {
        let replace = self.replace.may_replace(global);
        self.out.as_deref().map(|path| Place::at("--out", path, replace, terminal)).transpose()
    }

    /// A page and no file, or no page and its file.
    pub(crate) fn written(
        &self,
        global: &GlobalOptions,
        terminal: &Terminal,
        page: String,
    ) -> Result<(Option<String>, Option<String>), Stop> {
        match self.place(global, terminal)? {
            Some(place) => Ok((None, Some(place.write(terminal, page.as_bytes())?))),
            None => Ok((Some(page), None)),
        }
    }
}

/// Bytes of a file that was named, at most so many: beside the runtime, so that Ctrl-C is heard while nothing comes.
pub(crate) async fn read(option: &'static str, path: &Path, at_most: usize) -> Result<Bytes, Stop> {
    let named = path.to_owned();
    let read = spawn_blocking(move || read_now(option, &named, at_most)).await;
    read.unwrap_or_else(|_| Err(problem(option, path, ErrorKind::Other)))
}

/// The same where there is no runtime: there Ctrl-C ends the program by itself.
pub(crate) fn read_now(option: &'static str, path: &Path, at_most: usize) -> Result<Bytes, Stop> {
    let usable = |result: io::Result<bool>| result.map_err(|error| problem(option, path, error.kind()));
    // A pipe that nobody may ever fill is not even opened, unless the shell has given it.
    if !is_descriptor(path) && !usable(fs::metadata(path).map(|there| there.is_file()))? {
        return Err(about(option, path, "terminal-problem-file-not-a-file"));
    }
    // All the room at once: nothing of a key stays behind in a smaller one.
    let mut bytes = Zeroizing::new(Vec::with_capacity(at_most));
    let read = fs::File::open(path).and_then(|file| file.take(at_most as u64).read_to_end(&mut bytes));
    usable(read.map(|_| true))?;
    Ok(bytes)
}

/// What a shell writes for a stream: `/dev/stdin`, and `/dev/fd/63` for `<(…)`.
fn is_descriptor(path: &Path) -> bool {
    let of_a_shell = |folder| path.parent() == Some(Path::new(folder));
    cfg!(unix) && (path == Path::new("/dev/stdin") || of_a_shell("/dev/fd") || of_a_shell("/proc/self/fd"))
}

impl Place {
    /// The place that an option names. What lies there is asked about at a terminal, or wants `--force`.
    pub(crate) fn at(
        option: &'static str,
        path: &Path,
        may_replace: bool,
        terminal: &Terminal,
    ) -> Result<Place, Stop> {
        let about = |id: &str| Sentence::new(id).with("path", path.display().to_string());
        let stop = |id: &str| Err(Stop::new(about(id)).about(option));
        // The link itself is looked at: through one, somebody else would choose what is written over.
        let replaces = match fs::symlink_metadata(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(error) => return Err(problem(option, path, error.kind())),
            Ok(there) if there.is_symlink() => return stop("terminal-problem-file-is-link"),
            Ok(there) if there.is_dir() => return stop("terminal-problem-file-is-folder"),
            Ok(there) if !there.is_file() => return stop("terminal-problem-file-is-device"),
            Ok(_) if may_replace => true,
            Ok(_) if question::says_yes(terminal, &about("terminal-ask-replace")) => true,
            Ok(_) => return stop("terminal-problem-file-exists"),
        };
        if !folder(path).is_dir() {
            return Err(problem(option, path, ErrorKind::NotFound));
        }
        Ok(Place { option, path: path.to_owned(), replaces, is_public: false })
    }

    /// For what says nothing of anybody, as a manual page.
    pub(crate) fn public(self) -> Place {
        Place { is_public: true, ..self }
    }

    /// However the folder is written.
    pub(crate) fn is_same(&self, other: &Place) -> bool {
        let whole = |place: &Place| {
            let folder = fs::canonicalize(folder(&place.path)).unwrap_or_default();
            place.path.file_name().map(|name| folder.join(name))
        };
        whole(self) == whole(other)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Whole, or not at all: what lay there before stays until the new text is complete.
    pub(crate) fn write(self, terminal: &Terminal, bytes: &[u8]) -> Result<String, Stop> {
        self.prepare(bytes)?.put(terminal)
    }

    /// Writes beside the place; no other can read it at any time, but what is public.
    pub(crate) fn prepare(self, bytes: &[u8]) -> Result<Ready, Stop> {
        match self.written_beside(bytes) {
            Ok(file) => Ok(Ready { place: self, file }),
            Err(error) => Err(problem(self.option, &self.path, error.kind())),
        }
    }

    fn written_beside(&self, bytes: &[u8]) -> io::Result<NamedTempFile> {
        let mut beside = tempfile::Builder::new();
        // Without a word of ours a temporary file is for its owner alone. Other files: less what the umask takes away.
        #[cfg(unix)]
        if self.is_public {
            beside.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        }
        let mut file = beside.tempfile_in(folder(&self.path))?;
        file.write_all(bytes)?;
        Ok(file)
    }
}

impl Ready {
    /// Puts it in its place, over nothing that came there since; its path comes back.
    pub(crate) fn put(self, terminal: &Terminal) -> Result<String, Stop> {
        let Place { option, path, replaces, .. } = self.place;
        let put = if replaces { self.file.persist(&path) } else { self.file.persist_noclobber(&path) };
        put.map_err(|error| problem(option, &path, error.error.kind()))?;
        let path = path.display().to_string();
        terminal.file_written(&path);
        Ok(path)
    }
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

pub(crate) fn problem(option: &'static str, path: &Path, kind: ErrorKind) -> Stop {
    let id = match kind {
        ErrorKind::NotFound => "terminal-problem-file-not-found",
        ErrorKind::PermissionDenied => "terminal-problem-file-not-allowed",
        ErrorKind::AlreadyExists => "terminal-problem-file-exists",
        _ => "terminal-problem-file-not-usable",
    };
    about(option, path, id)
}

fn about(option: &'static str, path: &Path, id: &str) -> Stop {
    Stop::new(Sentence::new(id).with("path", path.display().to_string())).about(option)
}
