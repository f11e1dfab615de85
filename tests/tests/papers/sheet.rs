//! The sheet on A4 and Letter, in six languages: one page, nothing cut, and a phone can read it.

use documents::consent_sheet;
use fantoccini::wd::PrintSize;
use onboarding::ConsentRequest;
use serde_json::json;
use wording::Language;

use crate::asked;
use crate::chromium::{Chromium, page};
use crate::paper::{Paper, squeezed};

/// Points of white around what is printed: the margins of the sheet, less a hair.
const MARGIN: f64 = 33.0;

const PAPERS: [(&str, PrintSize); 2] = [("A4", PrintSize::A4), ("Letter", PrintSize::US_LETTER)];

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_usual_sheet_is_one_page_with_all_that_it_says() {
    prints(&asked::usual()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_fullest_sheet_is_one_page_with_all_that_it_says() {
    prints(&asked::full()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_sheet_of_an_older_link_is_one_page_with_all_that_it_says() {
    prints(&asked::classic()).await;
}

async fn prints(request: &ConsentRequest) {
    let chromium = Chromium::open("en").await;
    for language in Language::ALL {
        let (_folder, file) = page(&consent_sheet(request, language));
        chromium.show(&file, "").await;
        let said = said(&chromium).await;
        carries(&said, request, language);
        for (name, size) in PAPERS {
            let place = format!("{} {name}", language.tag());
            let paper = Paper::of(&chromium.print(size.clone()).await);
            assert_eq!(paper.pages(), 1, "{place}");
            let read = paper.text();
            let lost: Vec<&String> = said.iter().filter(|text| !read.contains(&squeezed(text))).collect();
            assert!(lost.is_empty(), "{place} lacks {lost:?} in {read}");
            stands_inside(&paper, &size, &place);
            assert_eq!(paper.code(), request.link.url, "{place}");
        }
    }
    chromium.close().await;
}

/// Every text of the page, as it stands in its elements.
async fn said(chromium: &Chromium) -> Vec<String> {
    let script = "return [...document.querySelectorAll('h1,h2,p,li,dt,dd,figcaption,code')].map(e => e.textContent.trim())";
    let texts = chromium.client.execute(script, vec![]).await.unwrap();
    let texts: Vec<String> = serde_json::from_value(texts).unwrap();
    assert!(texts.len() > 20, "{texts:?}");
    texts
}

fn stands_inside(paper: &Paper, size: &PrintSize, place: &str) {
    let (width, height) = (size.width * 72.0 / 2.54, size.height * 72.0 / 2.54);
    let words = paper.words();
    assert!(words.len() > 60, "{place}: {} words", words.len());
    for word in words {
        // Boxes of Chinese type are higher than its ink.
        let middle = (word.top + word.bottom) / 2.0;
        let inside = word.left >= MARGIN
            && middle >= MARGIN
            && word.right <= width - MARGIN
            && middle <= height - MARGIN;
        assert!(
            inside,
            "{place}: `{}` at {} {} {} {}",
            word.text, word.left, word.top, word.right, word.bottom
        );
    }
}

/// What the admin has to find, in words of their language.
fn carries(said: &[String], request: &ConsentRequest, language: Language) {
    let all = squeezed(&said.join(" "));
    let role = request.consenting_role().to_owned();
    let name = request.trust_words().map(|words| words.to_string());
    let mut wanted = vec![request.link.url.clone(), role, request.client_id.to_string()];
    wanted.push(request.client_id.fingerprint().to_string());
    wanted.extend(name);
    for value in request.permissions.values() {
        wanted.push(value.to_owned());
        wanted.push(wording::say_plain(language, &format!("permission-{}", value.replace('.', "_"))));
    }
    for text in wanted {
        assert!(all.contains(&squeezed(&text)), "{}: {text}", language.tag());
    }
}

/// Where the system is dark, paper stays white and ink black.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_sheet_is_black_on_white_on_a_dark_screen_too() {
    let chromium = Chromium::open("en").await;
    chromium.prefer_dark().await;
    let (_folder, file) = page(&consent_sheet(&asked::usual(), Language::En));
    chromium.show(&file, "").await;
    let colours = "const of = css => getComputedStyle(document.querySelector(css)); \
                   return [matchMedia('(prefers-color-scheme: dark)').matches, of('.sheet').backgroundColor, of('body').color]";
    let seen = chromium.client.execute(colours, vec![]).await.unwrap();
    assert_eq!(seen, json!([true, "rgb(255, 255, 255)", "rgb(0, 0, 0)"]));
    chromium.close().await;
}
