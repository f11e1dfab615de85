//! How large the sheet's type may be, so that all of it fits on one page: reckoned by lines, since no browser is asked.

use textwrap::core::display_width;

use crate::letter::Letter;

/// Points: set no larger even for the shortest letter, and no smaller even for the longest.
const LARGEST: f32 = 10.0;
const SMALLEST: f32 = 6.8;
const STEP: f32 = 0.05;
/// Points a column of text takes in a type of one point: of a wide typeface, so that others fit as well.
const COLUMN: f32 = 0.525;
const LEADING: f32 = 1.4;
const MM: f32 = 72.0 / 25.4;

/// Inside the margins of `sheet.css`: as wide as A4, as high as Letter, since each is the smaller one there.
const WIDTH: f32 = 182.0 * MM;
const HEIGHT: f32 = 255.4 * MM;
const ASIDE: f32 = 52.0 * MM;
const GAP: f32 = 8.0 * MM;
const STORY: f32 = WIDTH - ASIDE - GAP;

/// Points of the largest type in which the letter fits.
pub(crate) fn size_of_type(letter: &Letter) -> f32 {
    let steps = ((LARGEST - SMALLEST) / STEP) as u16;
    let sizes = (0..=steps).map(|step| LARGEST - STEP * f32::from(step));
    sizes.into_iter().find(|size| height(letter, *size) <= HEIGHT).unwrap_or(SMALLEST)
}

/// What the letter takes of the page, following `sheet.css` from top to bottom.
fn height(letter: &Letter, size: f32) -> f32 {
    let head = 1.4 * size
        + 2.6 * MM
        + 0.95 * size * 1.95
        + lines(&letter.title, WIDTH, size * 1.95) * (1.18 / LEADING)
        + lines(&letter.lead, WIDTH, size * 1.1);
    let columns = story(letter, size).max(aside(letter, size));
    let half = (WIDTH - GAP) / 2.0;
    let link = lines(&letter.link.value, half, size * 0.84 * 1.1);
    let foot = 2.6 * MM + 1.7 * size + link.max(texts(&letter.later.lines, half, size, 0.0));
    head + columns + doubt(letter, size) + foot + 2.9 * size
}

fn story(letter: &Letter, size: f32) -> f32 {
    let (left, right) = (STORY * 0.5 - 3.0 * MM, STORY * 0.5 - 5.0 * MM);
    let may = letter.may.lines.iter().map(|one| {
        let words = one.words.as_deref().map_or(0.0, |words| lines(words, left - 1.5 * size, size));
        let api = one.api.as_deref().map_or(0.0, |api| lines(api, left - 1.5 * size, size));
        api + words + lines(&one.value, left - 1.5 * size, size * 0.88) + 0.35 * size
    });
    let pair = may.sum::<f32>().max(texts(&letter.cannot.lines, right - 1.5 * size, size, 0.35));
    let note = letter.sees.iter().chain(&letter.through).map(String::as_str).collect::<Vec<_>>().join(" ");
    let numbered = [&letter.check, &letter.accept]
        .map(|section| 3.1 * size + texts(&section.lines, STORY - 2.1 * size, size, 0.5));
    1.7 * size + pair + 0.5 * size + lines(&note, STORY, size * 0.92) + numbered.iter().sum::<f32>()
}

fn aside(letter: &Letter, size: f32) -> f32 {
    let figure = ASIDE + 1.4 * MM + 1.4 * size + 1.4 * size;
    let fingerprint = 5.6 * MM
        + lines(&letter.fingerprint.label, ASIDE - 5.2 * MM, size)
        + 2.2 * 0.92 * 1.25 * size
        + 0.74 * LEADING * size
        + 1.4 * size;
    let name = if letter.name.is_some() { size * 1.7 + LEADING * size + 1.4 * size } else { 0.0 };
    let asker = letter.asker.lines.iter();
    let asker = asker.map(|one| size * 1.7 + lines(&one.value, ASIDE, size)).sum::<f32>();
    let heading = |text: &str| lines(text, ASIDE, size * 1.08) + 1.7 * size;
    figure + fingerprint + name + asker + heading(&letter.asker.heading)
}

/// In two columns; they are filled to about nine tenths, since no line of text is torn apart.
fn doubt(letter: &Letter, size: f32) -> f32 {
    let column = (WIDTH - GAP) / 2.0 - 1.1 * size;
    3.1 * size + texts(&letter.doubt.lines, column, size, 0.35) * 0.55
}

fn texts(texts: &[String], width: f32, size: f32, margin: f32) -> f32 {
    texts.iter().map(|text| lines(text, width, size) + margin * size).sum()
}

/// Words are not broken, so a line is filled to about nine tenths where it is not the only one.
fn lines(text: &str, width: f32, size: f32) -> f32 {
    let long = display_width(text) as f32 * COLUMN * size;
    let count = if long <= width { 1.0 } else { (long / (width * 0.92)).ceil() };
    count * LEADING * size
}
