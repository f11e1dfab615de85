//! Between page and program: every message of a whole journey is recorded, and searched for what must not cross.

use serde_json::{Value, json};

use crate::admin::Answer;
use crate::desk::text;
use crate::leaks::shapes;
use crate::practised::app;
use crate::story::practised;
use crate::way::{admin_answers, to_app_values};
use crate::wizard::Wizard;

const CANARY: &str = "canary~8Q.zw_not+a%real&secret";

/// Asks go out by `fetch`; answers, and what a channel tells on the way, come back through registered callbacks.
const RECORDER: &str = "
    const crossed = (window.crossed = []);
    const sent = window.fetch;
    window.fetch = (address, options) => {
        const { body, headers } = options ?? {};
        const bytes = body instanceof Uint8Array || body instanceof ArrayBuffer;
        const said = bytes ? new TextDecoder().decode(body) : String(body ?? '');
        crossed.push(['ask', String(address), said]);
        return sent(address, options);
    };
    const { callbacks } = window.__TAURI_INTERNALS__;
    callbacks.set = (id, heard) => Map.prototype.set.call(callbacks, id, (answer) => {
        crossed.push(['answer', '', JSON.stringify(answer) ?? '']);
        return heard(answer);
    });";

/// One message: `ask` or `answer`, the address of an ask, and what it holds.
type Message = [String; 3];

#[test]
fn a_secret_crosses_once_and_no_token_ever() {
    practised(async |wizard| {
        wizard.script(RECORDER, json!([])).await;
        to_app_values(wizard).await;
        wizard.fills("client_id", &app().client_id).await;
        wizard.fills("home_tenant", &app().home_tenant_id).await;
        wizard.enters("secret", CANARY).await;
        wizard.sees("[data-held=secret]").await;
        wizard.next("customer").await;
        wizard.click("[data-story=grants_everything]").await;
        wizard.sees("[data-found]").await;
        wizard.next("consent").await;
        wizard.sees("[data-listening]").await;
        admin_answers(wizard, Answer::Accept).await;
        wizard.verdict_is("consent_given").await;
        wizard.next("test").await;
        wizard.press("run_test").await;
        wizard.verdict_is("credential_wrong").await;
        // A good one in its place, so that tokens are issued.
        wizard.press("next_correct").await;
        wizard.is_on("app_values").await;
        wizard.enters("secret", &app().secret).await;
        wizard.sees("[data-held=secret]").await;
        wizard.goes_to("test").await;
        wizard.press("run_test").await;
        wizard.verdict_is("verified").await;
        wizard.next("hand_over").await;

        let messages = crossed(wizard).await;
        is_whole(&messages);
        crosses_once(&messages, CANARY);
        crosses_once(&messages, &app().secret);
        for [_, address, held] in &messages {
            let token =
                ["eyJ0eXAi", "eyJhbGci", "client_assertion"].iter().find(|part| held.contains(**part));
            assert_eq!(token, None, "a token crosses: {address}");
        }
    });
}

async fn crossed(wizard: &Wizard) -> Vec<Message> {
    let recorded = wizard.script("return window.crossed", json!([])).await;
    let message = |one: &Value| [text(&one[0]), text(&one[1]), text(&one[2])];
    recorded.as_array().unwrap().iter().map(message).collect()
}

/// The recorder heard asks, answers, and each line of the tests on its way.
fn is_whole(messages: &[Message]) {
    let asks = |kind: &str| messages.iter().filter(|message| kind_of(message) == kind).count();
    assert_eq!((asks("test"), asks("enter_secret"), asks("find_tenant")), (2, 2, 1));
    let answers =
        |part: &str| messages.iter().filter(|[way, _, held]| way == "answer" && held.contains(part)).count();
    assert!(answers("\"step\":\"hand_over\"") > 0, "the last view is among the answers");
    assert!(
        answers("\"running_since\":1") > 2,
        "what comes of the tests is told on a channel while they run"
    );
}

/// In the one ask that brings it in, and nowhere else.
fn crosses_once(messages: &[Message], secret: &str) {
    let shapes = shapes(secret);
    let holding = messages
        .iter()
        .filter(|[_, to, held]| shapes.iter().any(|one| held.contains(one) || to.contains(one)));
    assert_eq!(holding.map(kind_of).collect::<Vec<_>>(), ["enter_secret"]);
}

/// What an ask asks for: the kind of the reader's action, or the command beside those.
fn kind_of([way, to, held]: &Message) -> String {
    if way != "ask" {
        return way.clone();
    }
    let asked: Value = serde_json::from_str(held).unwrap_or_default();
    let command = to.rsplit('/').next().unwrap_or_default();
    asked["action"]["kind"].as_str().unwrap_or(command).to_owned()
}
