//! Grants each command by name: one that is not listed here and in the capability cannot be called.

/// The same names as in `src/commands.rs`; a test compares them.
const COMMANDS: &[&str] = &[
    "follow",
    "act",
    "choose_language",
    "choose_customer_language",
    "practise",
    "use_practice_app",
    "choose_certificate_file",
    "explain",
    "use_explained",
];

fn main() {
    let attributes =
        tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        panic!("{error:#}");
    }
}
