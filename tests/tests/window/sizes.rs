//! The smallest window: every screen usable, in every language, with nothing cut off and nothing overlapping.

use std::cell::RefCell;

use serde_json::json;

use crate::languages::LANGUAGES;
use crate::story::practised;
use crate::way::every_screen;
use crate::wizard::Wizard;

#[test]
fn every_screen_is_usable_in_the_smallest_window() {
    practised(async |wizard| {
        wizard.is_of_size(800, 560).await;
        nothing_is_cut_off(wizard).await;
    });
}

#[test]
fn every_screen_is_whole_in_the_first_window() {
    practised(async |wizard| {
        nothing_is_cut_off(wizard).await;
    });
}

#[test]
fn the_look_for_faults_sees_faults() {
    practised(async |wizard| {
        wizard.press("onboard").await;
        wizard.is_on("choose_permissions").await;
        for (broken, fault) in [
            ("body { width: 3000px }", "the page scrolls sideways"),
            (".wizard-foot { transform: translateY(60px) }", "out of sight"),
            (
                ".rail-name { display: block; width: 40px; overflow: hidden; white-space: nowrap }",
                "cut off at the side",
            ),
            ("h1 { height: 9px; overflow: hidden }", "cut off below"),
            (".rail-name { display: block; width: 40px; white-space: nowrap }", "beyond its box"),
            ("h1 { margin-bottom: -30px }", "on top of each other"),
        ] {
            assert_eq!(wizard.script(FAULTS, json!([])).await, json!([]), "before {broken}");
            let rule = "return document.styleSheets[0].insertRule(arguments[0], document.styleSheets[0].cssRules.length)";
            let at = wizard.script(rule, json!([broken])).await;
            let faults = wizard.script(FAULTS, json!([])).await.to_string();
            assert!(faults.contains(fault), "{broken}: {faults}");
            wizard.script("document.styleSheets[0].deleteRule(arguments[0])", json!([at])).await;
        }
    });
}

/// On every screen, in all languages.
async fn nothing_is_cut_off(wizard: &Wizard) {
    let all = RefCell::new(Vec::new());
    every_screen(wizard, async |screen| {
        for tag in LANGUAGES {
            wizard.speaks(tag).await;
            let faults = wizard.script(FAULTS, json!([])).await;
            let faults = faults.as_array().unwrap().iter().map(|fault| format!("{tag} {screen}: {fault}"));
            all.borrow_mut().extend(faults);
        }
        wizard.speaks("en").await;
    })
    .await;
    let all = all.into_inner();
    assert!(all.is_empty(), "{all:#?}");
}

/// Sideways scrolling, a next action out of sight, texts cut off, texts beyond their box, texts on top of each other.
const FAULTS: &str = r"
const faults = [];
const name = (e) => `<${e.tagName.toLowerCase()} class='${e.className}'> ${e.textContent.trim().slice(0, 60)}`;
const root = document.documentElement;
if (root.scrollWidth > innerWidth) faults.push('the page scrolls sideways');

const onward = document.querySelector('.wizard-foot-line > :last-child, .home-door');
const box = onward.getBoundingClientRect();
const inSight = box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
if (!inSight || !onward.contains(hit)) faults.push(`out of sight: ${name(onward)}`);

const clips = (e) => getComputedStyle(e).overflowX !== 'visible';
const hidden = (e) => e.closest('.unseen, option, select, [hidden], svg') || !e.checkVisibility();
for (const e of document.querySelectorAll('body *')) {
    if (hidden(e) || e.matches('input, .rail-detail')) continue;
    if (clips(e) && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1) faults.push(`cut off at the side: ${name(e)}`);
    const downwards = getComputedStyle(e).overflowY;
    if ((downwards === 'hidden' || downwards === 'clip') && e.scrollHeight > e.clientHeight + 1)
        faults.push(`cut off below: ${name(e)}`);
}

const texts = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node; (node = walker.nextNode());) {
    const parent = node.parentElement;
    if (!node.data.trim() || hidden(parent) || getComputedStyle(parent).visibility === 'hidden') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    let block = parent;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    const limits = block.getBoundingClientRect();
    for (const rect of range.getClientRects()) {
        if (!parent.matches('.rail-detail') && (rect.right > limits.right + 1 || rect.left < limits.left - 1))
            faults.push(`beyond its box: ${name(parent)}`);
        const seen = { left: rect.left, right: rect.right, top: rect.top + 2, bottom: rect.bottom - 2, parent };
        for (let e = parent; e !== document.body; e = e.parentElement) {
            if (!clips(e)) continue;
            const clip = e.getBoundingClientRect();
            seen.left = Math.max(seen.left, clip.left);
            seen.right = Math.min(seen.right, clip.right);
            seen.top = Math.max(seen.top, clip.top);
            seen.bottom = Math.min(seen.bottom, clip.bottom);
        }
        if (seen.right - seen.left > 1 && seen.bottom - seen.top > 1) texts.push(seen);
    }
}
texts.forEach((a, at) => {
    for (const b of texts.slice(at + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > 1) faults.push(`on top of each other: ${name(a.parent)} | ${name(b.parent)}`);
    }
});
return [...new Set(faults)];
";
