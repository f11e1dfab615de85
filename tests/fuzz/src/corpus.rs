//! Inputs that are kept: samples of what each target reads, and what once led somewhere new or broke something.

use std::{fs, io, path::PathBuf};

use crate::targets::Target;

/// The folder of one target.
pub fn folder(target: Target) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target.name)
}

/// In the order of their names, so that the same seed makes the same runs everywhere; at least an empty one.
pub fn read(target: Target) -> io::Result<Vec<Vec<u8>>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder(target))? {
        files.push(entry?.path());
    }
    files.sort();
    let mut inputs = files.iter().map(fs::read).collect::<io::Result<Vec<_>>>()?;
    inputs.push(Vec::new());
    Ok(inputs)
}
