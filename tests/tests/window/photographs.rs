//! Pictures of every screen to look at, in `target/screenshots`: `<language>-<light|dark>-<n>-<screen>.png`.

use std::cell::Cell;
use std::fs;
use std::path::PathBuf;

use journeys::root;

use crate::desk::Look;
use crate::languages::LANGUAGES;
use crate::story::story;
use crate::way::every_screen;
use crate::wizard::Wizard;

#[test]
fn screenshots_of_every_step_in_light() {
    photographed(Look::default(), "light");
}

#[test]
fn screenshots_of_every_step_in_dark() {
    photographed(Look { dark: true, ..Look::default() }, "dark");
}

fn photographed(look: Look, theme: &str) {
    let folder = root().join("target/screenshots");
    fs::create_dir_all(&folder).unwrap();
    story(look, async |wizard| {
        let count = Cell::new(0);
        every_screen(wizard, async |screen| {
            for tag in LANGUAGES {
                wizard.speaks(tag).await;
                let picture = folder.join(format!("{tag}-{theme}-{:02}-{screen}.png", count.get()));
                photograph(wizard, picture).await;
            }
            wizard.speaks("en").await;
            wizard.is_of_size(800, 560).await;
            photograph(wizard, folder.join(format!("en-{theme}-small-{:02}-{screen}.png", count.get())))
                .await;
            wizard.is_of_size(1100, 740).await;
            count.set(count.get() + 1);
        })
        .await;
    });
}

async fn photograph(wizard: &Wizard, picture: PathBuf) {
    fs::write(picture, wizard.picture().await).unwrap();
}
