//! One story: a fresh desk, a window, what the reader does; and a picture when it goes wrong.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use journeys::root;

use crate::desk::{Desk, Look};
use crate::wizard::Wizard;

/// WebKitWebDriver, not the window, now and then forgets to answer when a session is opened: then at a new desk.
const DESKS: usize = 3;

/// Tells a story at a desk of its own: stories may run side by side.
pub(crate) fn story(look: Look, tell: impl AsyncFn(&Wizard)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let wizard = (0..DESKS).find_map(|_| {
        let desk = Desk::set_up(look);
        let client = runtime.block_on(desk.open_window())?;
        Some(Wizard::new(client, desk))
    });
    let wizard = wizard.expect("WebKitWebDriver opens a session");
    let told = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            wizard.is_open().await;
            tell(&wizard).await;
        });
    }));
    if told.is_err() {
        keep(&wizard);
    }
    runtime.block_on(wizard.close());
    if let Err(fault) = told {
        resume_unwind(fault);
    }
}

/// In practice mode, in English, light.
pub(crate) fn practised(tell: impl AsyncFn(&Wizard)) {
    story(Look::default(), tell);
}

/// What the window showed when the story went wrong.
fn keep(wizard: &Wizard) {
    let folder = root().join("target/screenshots");
    fs::create_dir_all(&folder).unwrap();
    let name = std::thread::current().name().unwrap_or("story").replace("::", "-");
    let picture = folder.join(format!("failed-{name}.png"));
    fs::write(&picture, wizard.desk().picture("1280x800+0+0")).unwrap();
    eprintln!("The window as it was: {}", picture.display());
    eprintln!("What it said:\n{}", wizard.desk().said());
}
