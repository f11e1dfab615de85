//! Files that an option names: read, or written whole or not at all.

use std::{
    fs,
    io::{self, ErrorKind, Write as _},
    path::Path,
};

use consentry::Sentence;

use crate::ending::Stop;

/// Bytes of a file that was named.
pub(crate) fn read(option: &'static str, path: &Path) -> Result<Vec<u8>, Stop> {
    fs::read(path).map_err(|error| problem(option, path, error.kind()))
}

/// Whole, or not at all: what lay there before stays until the new text is complete.
pub(crate) fn write(option: &'static str, path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    let written = match fs::metadata(path) {
        // A device or a pipe takes what comes; nothing can be put in its place.
        Ok(there) if !there.is_file() => fs::write(path, bytes),
        // Through a link the file itself is replaced, and the link stays.
        Ok(_) => fs::canonicalize(path).and_then(|file| replace(&file, bytes)),
        Err(_) => replace(path, bytes),
    };
    written.map_err(|error| problem(option, path, error.kind()))
}

fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let before = fs::metadata(path).ok();
    let mut beside = tempfile::Builder::new();
    // As a new file gets them, less what the reader's umask takes away; a temporary one is for its owner alone.
    #[cfg(unix)]
    beside.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = match beside.tempfile_in(folder) {
        // A file that may be changed, in a folder that takes no other.
        Err(error) if error.kind() == ErrorKind::PermissionDenied && before.is_some() => {
            return fs::write(path, bytes);
        }
        file => file?,
    };
    file.write_all(bytes)?;
    if let Some(before) = before {
        file.as_file().set_permissions(before.permissions())?;
    }
    file.persist(path)?;
    Ok(())
}

pub(crate) fn problem(option: &'static str, path: &Path, kind: ErrorKind) -> Stop {
    let id = match kind {
        ErrorKind::NotFound => "terminal-problem-file-not-found",
        ErrorKind::PermissionDenied => "terminal-problem-file-not-allowed",
        _ => "terminal-problem-file-not-usable",
    };
    Stop::new(Sentence::new(id).with("path", path.display().to_string())).about(option)
}
