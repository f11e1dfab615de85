//! The window: one instance, its size kept, one page, one session.

use std::{ffi::OsString, io::Write as _, path::PathBuf};

use tauri::{
    AppHandle, Manager, WebviewUrl, WebviewWindowBuilder,
    webview::{NewWindowResponse, PageLoadEvent, PermissionResponse},
};
use tauri_plugin_window_state::StateFlags;
use time::OffsetDateTime;
use wording::{Language, say_plain};

use crate::{
    commands, origin,
    session::{Session, World},
    stopped,
};

/// The smallest window in which every step can be used. CSS pixels.
const SMALLEST: (f64, f64) = (800.0, 560.0);
const FIRST: (f64, f64) = (1100.0, 740.0);

/// Shows the wizard until it is closed.
pub fn start() {
    stopped::install();
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let practice = arguments.iter().any(|argument| argument == "--practice");
    let world = World { now: OffsetDateTime::now_utc, open: |url| open::that_detached(url), downloads };
    let language = Language::of_system(sys_locale::get_locales());
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| show_again(app)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::all() - StateFlags::VISIBLE)
                .build(),
        )
        .manage(Session::start(language, world))
        .invoke_handler(stopped::guarding(tauri::generate_handler![
            commands::follow,
            commands::act,
            commands::choose_language,
            commands::choose_customer_language,
            commands::practise,
            commands::use_practice_app,
            commands::choose_certificate_file,
            commands::explain,
            commands::use_explained,
        ]))
        .setup(move |app| {
            if practice {
                tauri::async_runtime::block_on(app.state::<Session>().practise(true)).ok();
            }
            open_window(app.handle(), language)?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = built {
        // There is no window to say it in.
        let _ = writeln!(std::io::stderr(), "{}\n{error}", say_plain(language, "window-not-opened"));
        std::process::exit(1);
    }
}

/// The folder for downloads, also where a desktop has named none.
fn downloads() -> Option<PathBuf> {
    dirs::download_dir().or_else(|| dirs::home_dir().map(|home| home.join("Downloads")))
}

fn open_window(app: &AppHandle, language: Language) -> tauri::Result<()> {
    let title = say_plain(language, "window-title");
    WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
        .title(title)
        .inner_size(FIRST.0, FIRST.1)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        // The page is the program's own; it never leads anywhere else, and asks for nothing of the computer but its commands.
        .on_navigation(origin::is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        // Shown when its page is there. A window shown sooner is white at first, and may stay so for half a second:
        // WebKitGTK draws it, waits for the page's process, and that process waits for this thread to give it a network.
        .visible(false)
        .on_page_load(|window, page| {
            if page.event() == PageLoadEvent::Finished {
                // A window that cannot be shown has been closed.
                let _ = window.show();
            }
        })
        .build()?;
    Ok(())
}

fn show_again(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        // Raising a window may be refused by the desktop; the reader finds it in the task bar then.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}
