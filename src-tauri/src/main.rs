//! The window's program.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    hardening::forbid_core_dumps();
    #[expect(unsafe_code, reason = "no other thread runs yet that could read the environment")]
    // The window asks its reader for the secret; one that is there for the command goes to no child of the window.
    drop(unsafe { hardening::take_variable("CONSENTRY_SECRET") });
    leave_graphics_card_alone();
    consentry_window::start();
}

/// WebKitGTK's fast path shows a white window on some graphics cards; without it about 60 MiB are saved besides. On the
/// slow path GDK draws nothing with the card either: otherwise it starts the driver, for some 30 ms, to choose visuals
/// on a display that no GTK program used before.
///
/// Not `WEBKIT_WEB_RENDER_DEVICE_FILE`, which would keep WebKit from starting it too (20 MiB): WebKitGTK 2.50 then never
/// learns of the reader's settings, such as less motion.
const SWITCHES: [(&str, &str); 2] = [("WEBKIT_DISABLE_DMABUF_RENDERER", "1"), ("GDK_GL", "disable")];

fn leave_graphics_card_alone() {
    for (name, value) in SWITCHES {
        if cfg!(target_os = "linux") && std::env::var_os(name).is_none() {
            #[expect(unsafe_code, reason = "no other thread runs yet that could read the environment")]
            unsafe {
                std::env::set_var(name, value);
            }
        }
    }
}
