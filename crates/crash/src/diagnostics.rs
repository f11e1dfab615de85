//! The file that a panic leaves behind, for whoever looks into it: nothing in it was typed, pasted or sent.

use std::{
    env::consts::{ARCH, OS},
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
};

use tempfile::Builder;

use crate::Crash;

/// Which of the programs it happened in.
#[derive(Clone, Copy, Debug)]
pub struct Program {
    pub name: &'static str,
    pub version: &'static str,
}

impl Program {
    /// Writes the file into the user's folder for such things, else where temporary files go; nobody else may read it.
    /// `doing` is the name of a command, never its arguments.
    ///
    /// # Errors
    /// When neither folder can be written to.
    pub fn write_down(&self, crash: &Crash, doing: &str) -> io::Result<PathBuf> {
        let text = self.text(crash, doing);
        let own = dirs::state_dir().or_else(dirs::data_local_dir).map(|folder| folder.join("consentry"));
        let kept = own.map(|folder| keep_in(&folder, &text));
        kept.and_then(Result::ok).map_or_else(|| keep_in(&std::env::temp_dir(), &text), Ok)
    }

    fn text(&self, crash: &Crash, doing: &str) -> String {
        let Program { name, version } = self;
        let message = crash.message.unwrap_or("(left out: it may hold values)");
        let location = &crash.location;
        format!(
            "{name} {version} ({OS} {ARCH}) stopped\ncommand: {doing}\nplace: {location}\nmessage: {message}\n"
        )
    }
}

/// A name that nobody can guess and no file has; on Unix with the mode 0600 from the start.
fn keep_in(folder: &Path, text: &str) -> io::Result<PathBuf> {
    create(folder)?;
    let mut file = Builder::new().prefix("consentry-diagnostics-").suffix(".txt").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    let (_, path) = file.keep().map_err(|kept| kept.error)?;
    Ok(path)
}

fn create(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROGRAM: Program = Program { name: "consentry", version: "1.2.3" };

    #[test]
    fn the_file_holds_the_place_and_nothing_that_was_worked_on() {
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().join("state/consentry");
        let crash = Crash { location: "src/check.rs:17:4".into(), message: None };
        let path = keep_in(&below, &PROGRAM.text(&crash, "check")).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let first = format!("consentry 1.2.3 ({OS} {ARCH}) stopped");
        let lines = [
            first.as_str(),
            "command: check",
            "place: src/check.rs:17:4",
            "message: (left out: it may hold values)",
        ];
        assert_eq!(text.lines().collect::<Vec<_>>(), lines);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&path), mode(&below)), (0o600, 0o700));
        }
        assert_ne!(keep_in(&below, "").unwrap(), path, "no file that is there is touched");
    }

    #[test]
    fn where_no_folder_can_be_made_nothing_is_written() {
        let file = tempfile::NamedTempFile::new().unwrap();
        assert!(keep_in(&file.path().join("below a file"), "").is_err());
    }
}
