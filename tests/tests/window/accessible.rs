//! What axe-core finds in the real web view, on every screen, light and dark.

use std::fs;

use journeys::root;
use serde_json::{Value, json};

use crate::desk::Look;
use crate::story::story;
use crate::way::every_screen;
use crate::wizard::Wizard;

const AXE: &str = "ui/node_modules/axe-core/axe.min.js";

#[test]
fn no_screen_keeps_a_reader_out_in_light() {
    examined(Look::default());
}

#[test]
fn no_screen_keeps_a_reader_out_in_dark() {
    examined(Look { dark: true, ..Look::default() });
}

/// The desk's GTK is set to show no animations, as a reader may set it.
#[test]
fn nothing_moves_for_a_reader_who_wants_it_so() {
    story(Look::default(), async |wizard| {
        let moves = "return getComputedStyle(document.querySelector('[data-action]')).transitionDuration";
        assert_eq!(wizard.script(moves, json!([])).await, json!("0s"));
    });
}

fn examined(look: Look) {
    let axe = fs::read_to_string(root().join(AXE))
        .unwrap_or_else(|error| panic!("{AXE}: {error}. `./run test` installs the page's packages."));
    story(look, async |wizard| {
        // The page is never loaded anew: what is put in once stays.
        wizard.script(&format!("{axe}; window.axe = axe"), json!([])).await;
        every_screen(wizard, async |screen| {
            let violations = violations(wizard).await;
            assert!(violations.is_empty(), "on {screen}:\n{violations:#?}");
        })
        .await;
        // And it does find faults.
        wizard.script("document.querySelector('select').labels[0].remove()", json!([])).await;
        assert_eq!(violations(wizard).await[0]["id"], "select-name");
    });
}

/// What is serious or critical on the screen as it is.
async fn violations(wizard: &Wizard) -> Vec<Value> {
    let found = wizard.script_then(RUN).await;
    assert!(found["rules"].as_u64().unwrap_or_default() > 20, "axe ran: {found}");
    found["violations"].as_array().unwrap().clone()
}

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const grave = ({ impact }) => impact === 'serious' || impact === 'critical';
    axe.run(document).then(({ violations, passes }) => done({
        rules: passes.length + violations.length,
        violations: violations.filter(grave).map(({ id, impact, help, nodes }) => (
            { id, impact, help, where: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`) }
        )),
    }), (error) => done(String(error)));
";
