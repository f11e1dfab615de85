//! What the pretend Microsoft knows: the app's values and the customers, read from the service itself.

use std::sync::LazyLock;

use practice::{App, Options, Practice, Tenant};

struct Known {
    app: App,
    tenants: Vec<Tenant>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let start = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let practice = runtime.block_on(Practice::start(Options::default())).unwrap();
        Known { app: practice.app(), tenants: practice.tenants() }
    };
    // A runtime cannot be started inside another one: this may be asked for in the middle of a story.
    std::thread::spawn(start).join().unwrap()
});

pub(crate) fn app() -> &'static App {
    &KNOWN.app
}

pub(crate) fn customers() -> impl Iterator<Item = &'static Tenant> {
    KNOWN.tenants.iter()
}

pub(crate) fn customer(story: &str) -> &'static Tenant {
    customers().find(|tenant| tenant.story == story).unwrap()
}
