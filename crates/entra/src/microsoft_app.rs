//! Apps of Microsoft's own, whose IDs are public: nobody else registers one of them. Facts from
//! `facts/microsoft-apps.json`.

use std::sync::LazyLock;

use serde::Deserialize;

/// An app that Microsoft registered.
#[derive(Debug, Deserialize)]
pub struct MicrosoftApp {
    /// `Microsoft Azure CLI`, untranslated.
    pub name: String,
    /// In lower case with dashes.
    pub id: String,
}

#[derive(Deserialize)]
struct Facts {
    apps: Vec<MicrosoftApp>,
}

static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../facts/microsoft-apps.json")).expect("facts are checked by a test")
});

impl MicrosoftApp {
    /// In the order of the facts.
    pub fn all() -> &'static [MicrosoftApp] {
        &FACTS.apps
    }

    /// `None` for an ID that is not in the facts; in lower case with dashes.
    pub fn find(id: &str) -> Option<&'static MicrosoftApp> {
        MicrosoftApp::all().iter().find(|app| app.id == id)
    }
}
