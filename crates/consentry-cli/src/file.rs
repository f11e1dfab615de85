//! Files that an option names: read, or written whole or not at all, for their owner alone, and over no other unasked.

use std::{
    fs,
    io::{self, ErrorKind, Write as _},
    path::{Path, PathBuf},
};

use consentry::Sentence;
use tempfile::NamedTempFile;

use crate::{confirm, ending::Stop, given::Given, print::Terminal};

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

/// Bytes of a file that was named.
pub(crate) fn read(option: &'static str, path: &Path) -> Result<Vec<u8>, Stop> {
    fs::read(path).map_err(|error| problem(option, path, error.kind()))
}

impl Place {
    /// The place that an option names, if it is given. What lies there is asked about at a terminal, or wants `--force`.
    pub(crate) fn of(
        given: &Given,
        terminal: &Terminal,
        option: &'static str,
    ) -> Result<Option<Place>, Stop> {
        let Some(path) = given.path(option.trim_start_matches('-')) else { return Ok(None) };
        Place::at(given, terminal, option, path.to_owned()).map(Some)
    }

    pub(crate) fn at(
        given: &Given,
        terminal: &Terminal,
        option: &'static str,
        path: PathBuf,
    ) -> Result<Place, Stop> {
        let about = |id: &str| Sentence::new(id).with("path", path.display().to_string());
        let stop = |id: &str| Err(Stop::new(about(id)).about(option));
        // The link itself is looked at: through one, somebody else would choose what is written over.
        let replaces = match fs::symlink_metadata(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(error) => return Err(problem(option, &path, error.kind())),
            Ok(there) if there.is_symlink() => return stop("terminal-problem-file-is-link"),
            Ok(there) if there.is_dir() => return stop("terminal-problem-file-is-folder"),
            Ok(there) if !there.is_file() => return stop("terminal-problem-file-is-device"),
            Ok(_) if given.may_replace() => true,
            Ok(_) if confirm::says_yes(terminal, &about("terminal-ask-replace")) => true,
            Ok(_) => return stop("terminal-problem-file-exists"),
        };
        if !folder(&path).is_dir() {
            return Err(problem(option, &path, ErrorKind::NotFound));
        }
        Ok(Place { option, path, replaces, is_public: false })
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
    Stop::new(Sentence::new(id).with("path", path.display().to_string())).about(option)
}
