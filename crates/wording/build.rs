//! Lists `locales/<language>/*.ftl`, so that a new file is in the catalogue by lying there.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let locales = directory("CARGO_MANIFEST_DIR")?.join("locales");
    let mut list = String::from("&[\n");
    for language in sorted(&locales)? {
        for file in sorted(&language)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                let tag = language.file_name().unwrap_or_default();
                let _ = writeln!(list, "    ({:?}, include_str!({:?})),", tag, file);
            }
        }
    }
    list.push(']');
    fs::write(directory("OUT_DIR")?.join("files.rs"), list)?;
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}

fn directory(variable: &str) -> io::Result<PathBuf> {
    env::var_os(variable).map(PathBuf::from).ok_or_else(|| io::Error::other(format!("{variable} is not set")))
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
