//! The program that opens links in the reader's browser, where this computer has one.

use std::{
    env, io,
    path::Path,
    process::{Command, Stdio},
};

/// The program that opens links here; `None` on a server, or where none is installed.
pub(crate) fn opener() -> Option<String> {
    if cfg!(all(unix, not(target_os = "macos"))) && !has_display() {
        return None;
    }
    let found = open::commands("https://localhost").into_iter().find(is_there)?;
    let name = Path::new(found.get_program()).file_stem()?;
    Some(name.to_string_lossy().into_owned())
}

/// Tries one program after the other, each to its end: only then does it say that it could not. The browser itself may
/// live longer than this program, and Ctrl-C is for this one alone.
pub(crate) fn open(url: &str) -> io::Result<()> {
    let mut result = Err(io::Error::from(io::ErrorKind::NotFound));
    for mut command in open::commands(url) {
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        result = command.status().and_then(|status| match status.success() {
            true => Ok(()),
            false => Err(io::Error::other(status.to_string())),
        });
        if result.is_ok() {
            break;
        }
    }
    result
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"]
        .into_iter()
        .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// On the search path, or where its own path says.
fn is_there(command: &Command) -> bool {
    let program = Path::new(command.get_program());
    if program.is_absolute() || cfg!(windows) {
        return cfg!(windows) || program.exists();
    }
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}
