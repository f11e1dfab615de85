//! Grants each command by name: one that is not listed here and in the capability cannot be called.

/// The same names as in `src/commands.rs`; a test compares them.
const COMMANDS: &[&str] = &[
    "view",
    "go_to",
    "set_practice",
    "set_language",
    "choose_audience",
    "choose_cloud",
    "confirm_api_base",
    "choose_api",
    "choose_permission",
    "enter",
    "enter_secret",
    "forget_secret",
    "use_practice_app",
    "find_tenant",
    "choose_link_style",
    "choose_reply_way",
    "choose_customer_language",
    "save_document",
    "open_saved",
    "open_portal",
    "open_consent_page",
    "wait_for_reply",
    "read_reply",
    "run_test",
    "stop",
    "choose_credential",
    "choose_certificate_file",
    "read_certificate",
    "forget_certificate",
    "watch_consent",
    "stop_watching",
    "open_paste",
    "explain_text",
    "use_pasted",
    "next_customer",
];

fn main() {
    let attributes =
        tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        panic!("{error:#}");
    }
}
