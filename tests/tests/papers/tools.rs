//! Other people's programs, called with files in a folder of their own.

use std::fs;
use std::path::Path;
use std::process::Command;

/// What a program says; it has to succeed.
pub(crate) fn told(program: &str, arguments: &[&str], file: &Path) -> String {
    let mut command = Command::new(program);
    let done = command.args(arguments).arg(file).output();
    let done = done.unwrap_or_else(|error| panic!("{program} is installed by `./run test` ({error})"));
    assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// The text in the only QR code of a picture.
pub(crate) fn decoded(picture: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("picture.png");
    fs::write(&file, picture).unwrap();
    let read = told("zbarimg", &["-q", "--raw", "-Sdisable", "-Sqrcode.enable"], &file);
    read.trim_end().to_owned()
}
