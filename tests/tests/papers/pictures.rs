//! Pictures of every paper to look at, in `target/screenshots`: `paper-<language>-<light|dark>-<paper>.png`.

use std::fs;

use documents::{consent_mail, consent_sheet, landing_page};
use fantoccini::Locator;
use journeys::root;
use wording::Language;

use crate::asked;
use crate::chromium::{Chromium, page};
use crate::report::Tested;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_paper_can_be_looked_at() {
    let folder = root().join("target/screenshots");
    fs::create_dir_all(&folder).unwrap();
    let (usual, full) = (asked::usual(), asked::full());
    let proven = Tested::story("grants_everything").await;
    let open = Tested::story("forgets_permission").await;
    let answer = format!("?tenant={}&state=BwcHBwcHBwcHBwcHBwcHBw&admin_consent=True", asked::TENANT);
    for (theme, dark) in [("light", false), ("dark", true)] {
        let chromium = Chromium::open("en").await;
        if dark {
            chromium.prefer_dark().await;
        }
        for language in Language::ALL {
            for (paper, html, height) in [
                ("mail", consent_mail(&usual, language).html, 2200),
                ("sheet", consent_sheet(&usual, language), 1200),
                ("sheet-full", consent_sheet(&full, language), 1200),
                (
                    "landing",
                    landing_page(&usual.profile, &usual.app_name, Some(usual.client_id), false),
                    1060,
                ),
                ("report-proven", proven.told().html(language), 1900),
                ("report-open", open.told().html(language), 2100),
            ] {
                let (_folder, file) = page(&html);
                chromium.client.set_window_size(900, height).await.unwrap();
                chromium.show(&file, &answer).await;
                if paper == "landing" {
                    let button = format!("[data-language={}]", language.tag());
                    chromium.client.find(Locator::Css(&button)).await.unwrap().click().await.unwrap();
                }
                let picture = chromium.client.screenshot().await.unwrap();
                let name = format!("paper-{}-{theme}-{paper}.png", language.tag());
                fs::write(folder.join(name), picture).unwrap();
            }
        }
        chromium.close().await;
    }
}
