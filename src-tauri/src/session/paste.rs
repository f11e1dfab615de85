//! "Paste anything": the text is explained here and not kept, unless it is to be taken to a field.

use consentry::{Expected, Explanation, Kind, Step, explain};
use time::OffsetDateTime;
use tokio::task::spawn_blocking;
use zeroize::Zeroizing;

use super::{Session, State};
use crate::view;

/// What was pasted last.
#[derive(Default)]
pub(super) struct Pasted {
    explanation: Option<Explanation>,
    /// Only of a kind that has a field of its own and is no secret: a reply's address, a customer's name.
    text: Zeroizing<String>,
}

impl Pasted {
    pub(super) fn explanation(&self) -> Option<&Explanation> {
        self.explanation.as_ref()
    }
}

impl Session {
    /// Opens or closes the page.
    pub fn open_paste(&self, open: bool) -> view::View {
        self.change(|state| state.paste = open.then(Pasted::default))
    }

    /// Says what the text is, held against what is known of app, customer and request. A long text takes a while: nothing else
    /// waits for it.
    pub async fn explain_text(&self, text_given: Zeroizing<String>) -> view::View {
        let expected = self.state().expected((self.world.now)());
        let explained = spawn_blocking(move || {
            let explanation = explain(&text_given, &expected);
            let has_a_field = matches!(explanation.kind, Kind::ConsentReply | Kind::TenantHint);
            let text = Zeroizing::new(if has_a_field { text_given.trim().to_owned() } else { String::new() });
            Pasted { explanation: Some(explanation), text }
        });
        let explained = explained.await.unwrap_or_default();
        self.change(|state| {
            // The page may have been closed meanwhile.
            if state.paste.is_some() {
                state.paste = Some(explained);
            }
        })
    }

    /// Takes what was pasted to the step where it belongs.
    pub async fn use_pasted(&self) -> view::View {
        let Some(pasted) = self.state().paste.take() else { return self.view() };
        let Some(explanation) = pasted.explanation else { return self.view() };
        let now = (self.world.now)();
        let text = pasted.text;
        self.change(|state| match explanation.kind {
            Kind::TenantHint => state.way().enter_customer(&text),
            Kind::Discovery => {
                if let Some(tenant) = explanation.fields.get("tenant_id").and_then(|id| id.as_str()) {
                    state.way().enter_customer(tenant);
                }
            }
            Kind::ConsentReply => {
                text.as_str().clone_into(&mut state.reply_draft);
                state.way().enter_reply(&text, now);
            }
            _ => {}
        });
        // The last step that can be opened on the way there.
        let wanted = explanation.go_to.unwrap_or(Step::ChoosePermissions);
        let reachable = {
            let state = self.state();
            let way = state.shown_way();
            Step::ALL.into_iter().rfind(|step| *step <= wanted && way.is_reachable(*step))
        };
        self.go_to(reachable).await
    }
}

impl State {
    fn expected(&self, now: OffsetDateTime) -> Expected {
        let way = self.shown_way();
        let asked = way.asked();
        Expected {
            client_id: way.client_id().value,
            tenant: asked.tenant,
            // Before a link was made there is no request that a reply could answer.
            state: way.found().map(|_| asked.state),
            permissions: way.client_id().value.map_or_else(Vec::new, |_| way.permissions().to_vec()),
            authority: Some(self.addresses().authority().to_owned()),
            now,
        }
    }
}
