//! The window's program.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    avoid_white_window();
    consentry_window::start();
}

/// WebKitGTK's fast path shows a white window on some graphics cards; without it about 60 MiB are saved besides.
fn avoid_white_window() {
    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if cfg!(target_os = "linux") && std::env::var_os(SWITCH).is_none() {
        #[expect(unsafe_code, reason = "no other thread runs yet that could read the environment")]
        unsafe {
            std::env::set_var(SWITCH, "1");
        }
    }
}
