//! The window in the reader's hands: what they see, press and type, by the page's stable names.

use std::cell::Cell;
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use tokio::time::timeout;

use crate::desk::{Desk, text};

/// Long enough for a busy machine; nothing waits this long unless it is broken.
const PATIENCE: Duration = Duration::from_secs(30);
const BEAT: Duration = Duration::from_millis(40);

/// The steps in their order.
pub(crate) const STEPS: [&str; 7] =
    ["choose_permissions", "register_app", "app_values", "customer", "consent", "test", "hand_over"];

pub(crate) struct Wizard {
    client: Client,
    desk: Desk,
    /// What the reader has done: presses, and fields filled.
    actions: Cell<u32>,
}

impl Wizard {
    pub(crate) fn new(client: Client, desk: Desk) -> Wizard {
        Wizard { client, desk, actions: Cell::new(0) }
    }

    pub(crate) fn actions(&self) -> u32 {
        self.actions.get()
    }

    pub(crate) fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The first screen is there.
    pub(crate) async fn is_open(&self) {
        self.is_on("home").await;
    }

    /// Waits until this step, or `home`, is shown.
    pub(crate) async fn is_on(&self, step: &str) {
        self.sees(&format!("[data-step={step}] h1")).await;
    }

    /// Waits until something is shown, and hands its text back.
    pub(crate) async fn sees(&self, css: &str) -> String {
        self.until(
            &format!("see `{css}`"),
            "const e = document.querySelector(arguments[0]); return e && e.checkVisibility() ? e.textContent : null",
            json!([css]),
        )
        .await
    }

    /// What is shown right now of all that match.
    pub(crate) async fn texts(&self, css: &str) -> Vec<String> {
        let found = self
            .script(
                "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)",
                json!([css]),
            )
            .await;
        found.as_array().unwrap().iter().map(text).collect()
    }

    /// Whether something is on the page right now.
    pub(crate) async fn has(&self, css: &str) -> bool {
        !self.texts(css).await.is_empty()
    }

    /// Waits until something is gone.
    pub(crate) async fn sees_no(&self, css: &str) {
        let script = "return document.querySelector(arguments[0]) ? null : 'gone'";
        self.until(&format!("see no `{css}`"), script, json!([css])).await;
    }

    /// Waits until a script returns a text; `what` completes "did not".
    pub(crate) async fn until(&self, what: &str, script: &str, arguments: Value) -> String {
        let mut beat = tokio::time::interval(BEAT);
        let start = Instant::now();
        loop {
            beat.tick().await;
            let value = self.script(script, arguments.clone()).await;
            if !value.is_null() && value != false {
                return text(&value);
            }
            assert!(start.elapsed() < PATIENCE, "did not {what}; the page says:\n{}", self.page().await);
        }
    }

    pub(crate) async fn script(&self, script: &str, arguments: Value) -> Value {
        let arguments = arguments.as_array().unwrap().clone();
        let value = within(script, self.client.execute(script, arguments)).await;
        value.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// A script whose last argument is to be called with the value.
    pub(crate) async fn script_then(&self, script: &str) -> Value {
        let value = within("run a script", self.client.execute_async(script, Vec::new())).await;
        value.unwrap_or_else(|error| panic!("{error}"))
    }

    /// The text of the whole page.
    pub(crate) async fn page(&self) -> String {
        text(&self.script("return document.body.innerText", json!([])).await)
    }

    /// Presses a button by what it does.
    pub(crate) async fn press(&self, action: &str) {
        self.click(&format!("[data-action={action}]:not([aria-disabled])")).await;
    }

    /// Presses Next once it is ready, and sees the next step.
    pub(crate) async fn next(&self, step: &str) {
        self.press("next").await;
        self.is_on(step).await;
    }

    pub(crate) async fn back(&self, step: &str) {
        self.press("back").await;
        self.is_on(step).await;
    }

    /// Goes to a step by the rail.
    pub(crate) async fn goes_to(&self, step: &str) {
        self.click(&format!("[data-rail={step}]")).await;
        self.is_on(step).await;
    }

    /// A pointer's click on the middle of what is there, once it can be hit.
    pub(crate) async fn click(&self, css: &str) {
        self.actions.set(self.actions.get() + 1);
        // As with a wheel; the driver itself takes what is scrolled away in a part of the page for visible.
        let scroll =
            "const e = document.querySelector(arguments[0]); if (e) e.scrollIntoView({ block: 'nearest' })";
        let click = async |element: Element| {
            self.script(scroll, json!([css])).await;
            element.click().await
        };
        self.try_until(&format!("click `{css}`"), click, css).await;
    }

    /// Types into a field, key by key, in place of what stood in it.
    pub(crate) async fn types(&self, field: &str, typed: &str) {
        let css = format!("[data-field={field}]");
        self.click(&css).await;
        let select_all = format!("{}a{}", char::from(Key::Control), char::from(Key::Null));
        self.keys(&css, &select_all).await;
        self.keys(&css, &format!("{}{typed}", char::from(Key::Backspace))).await;
    }

    /// Types, then goes on with Tab, as readers do.
    pub(crate) async fn fills(&self, field: &str, typed: &str) {
        self.types(field, &format!("{typed}{}", char::from(Key::Tab))).await;
    }

    pub(crate) async fn enters(&self, field: &str, typed: &str) {
        self.types(field, &format!("{typed}{}", char::from(Key::Enter))).await;
    }

    /// Pastes what was copied in place of what stood in a field.
    pub(crate) async fn pastes(&self, field: &str) {
        let css = format!("[data-field={field}]");
        self.click(&css).await;
        let (control, null) = (char::from(Key::Control), char::from(Key::Null));
        self.keys(&css, &format!("{control}a{null}")).await;
        self.keys(&css, &format!("{control}v{null}")).await;
    }

    pub(crate) async fn keys(&self, css: &str, keys: &str) {
        self.try_until(
            &format!("type into `{css}`"),
            async |element: Element| element.send_keys(keys).await,
            css,
        )
        .await;
    }

    /// What stands in a field.
    pub(crate) async fn field(&self, field: &str) -> String {
        let script = "return document.querySelector(arguments[0]).value";
        text(&self.script(script, json!([format!("[data-field={field}]")])).await)
    }

    /// The sentence beside a field that says what is wrong with it.
    pub(crate) async fn problem(&self, field: &str) -> String {
        self.sees(&format!(".field:has([data-field={field}]) [data-problem] > span:last-child")).await
    }

    /// Waits until the sentence beside a field says this: an older one may stand there a moment longer.
    pub(crate) async fn is_told(&self, field: &str, said: &str) {
        let css = format!(".field:has([data-field={field}]) [data-problem]");
        let script = "return document.querySelector(arguments[0])?.textContent.includes(arguments[1])";
        self.until(&format!("be told {said}"), script, json!([css, said])).await;
    }

    /// What was read from a field where that differs from what was typed.
    pub(crate) async fn reading(&self, field: &str) -> String {
        self.sees(&format!(".field:has([data-field={field}]) [data-reading]")).await
    }

    /// The cause of the verdict that is shown.
    pub(crate) async fn cause(&self) -> String {
        let script = "const e = document.querySelector('[data-cause]'); return e ? e.dataset.cause : null";
        self.until("see a verdict", script, json!([])).await
    }

    /// Waits for this verdict, and fails at once when there is another.
    pub(crate) async fn verdict_is(&self, cause: &str) {
        assert_eq!(self.cause().await, cause, "the verdict; the page says:\n{}", self.page().await);
    }

    pub(crate) async fn speaks(&self, tag: &str) {
        let css = format!("[data-action=set_language] option[value={tag}]");
        self.try_until(&format!("choose {tag}"), async |option: Element| option.click().await, &css).await;
        let script = "return document.documentElement.lang === arguments[0]";
        self.until(&format!("speak {tag}"), script, json!([tag])).await;
    }

    pub(crate) async fn is_of_size(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.unwrap();
        let script = "return innerWidth <= arguments[0] && innerWidth > arguments[0] - 80";
        self.until(&format!("be {width} wide"), script, json!([width])).await;
    }

    /// The window as it stands on the display, as a PNG.
    pub(crate) async fn picture(&self) -> Vec<u8> {
        self.is_drawn().await;
        let size = self.script("return [innerWidth, innerHeight]", json!([])).await;
        self.desk.picture(&format!("{}x{}+0+0", size[0], size[1]))
    }

    /// One element as it stands on the display, as a PNG.
    pub(crate) async fn picture_of(&self, css: &str) -> Vec<u8> {
        self.is_drawn().await;
        let script =
            "const { x, y, width, height } = document.querySelector(arguments[0]).getBoundingClientRect();
            return [width, height, x, y].map(Math.round)";
        let place = self.script(script, json!([css])).await;
        self.desk.picture(&format!("{}x{}+{}+{}", place[0], place[1], place[2], place[3]))
    }

    /// Two frames later what the page is, is what the display shows.
    async fn is_drawn(&self) {
        let script = "const done = arguments[arguments.length - 1];
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))";
        self.script_then(script).await;
    }

    pub(crate) async fn close(self) {
        // A window that crashed cannot be closed; the desk ends what is left.
        drop(timeout(Duration::from_secs(5), self.client.close()).await);
    }

    /// Tries on whatever matches now, until it works: the page may draw it anew at any moment.
    async fn try_until(&self, what: &str, act: impl AsyncFn(Element) -> Result<(), CmdError>, css: &str) {
        let mut beat = tokio::time::interval(BEAT);
        let start = Instant::now();
        loop {
            beat.tick().await;
            let tried = match within(what, self.client.find(Locator::Css(css))).await {
                Ok(element) => within(what, act(element)).await,
                Err(error) => Err(error),
            };
            let Err(error) = tried else { return };
            assert!(
                start.elapsed() < PATIENCE,
                "could not {what}: {error:?}\nThe page says:\n{}",
                self.page().await
            );
        }
    }
}

/// A driver that does not answer is a fault with a name, not a test that never ends.
async fn within<T>(what: &str, command: impl Future<Output = T>) -> T {
    timeout(PATIENCE, command).await.unwrap_or_else(|_| panic!("the driver does not answer: {what}"))
}
