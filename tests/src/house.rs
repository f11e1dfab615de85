//! Where the house and its programs stand.

use std::path::{Path, PathBuf};

/// The workspace's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// One of the house's own programs, built beside the running test.
///
/// # Panics
/// When it is not built: a test of one package does not build the programs of another.
pub fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap_or_default();
    let built = test.ancestors().nth(2).map(|profile| profile.join(name)).unwrap_or_default();
    assert!(
        built.is_file(),
        "{name} is not built: expected {}. Run `./run test`, which builds it first.",
        built.display()
    );
    built
}
