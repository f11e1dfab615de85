//! "I was sent something": the text is explained here and not kept, unless it is to be taken to a field.

use explain::{Expected, Explanation, Kind, explain};

use onboarding::{Action, Field, Machine, Place, Step};
use time::OffsetDateTime;
use tokio::task::spawn_blocking;
use zeroize::Zeroizing;

use super::{Answer, Session, State};

/// What was pasted last.
#[derive(Default)]
pub(super) struct Explained {
    explanation: Option<Explanation>,
    /// Only of a kind that has a field of its own and is no secret: a reply's address, a customer's name.
    text: Zeroizing<String>,
}

impl Explained {
    pub(super) fn explanation(&self) -> Option<&Explanation> {
        self.explanation.as_ref()
    }
}

impl Session {
    /// Says what the text is, held against what is known of app, customer and request. A long text takes a while:
    /// nothing else waits for it.
    pub(crate) async fn explain(&self, text_given: Zeroizing<String>) -> Answer {
        let (told, expected) = tokio::sync::oneshot::channel();
        // What is expected is the owner's to say.
        self.ask("explain", move |state| {
            state.apply(Action::Go(Place::Explain));
            drop(told.send(state.expected((state.world.now)())));
        })
        .await?;
        let Ok(expected) = expected.await else { return self.view().await };
        let explained = spawn_blocking(move || {
            let explanation = explain(&text_given, &expected);
            let has_a_field = matches!(explanation.kind, Kind::ConsentReply | Kind::TenantHint);
            let text = Zeroizing::new(if has_a_field { text_given.trim().to_owned() } else { String::new() });
            Explained { explanation: Some(explanation), text }
        });
        let explained = crash::guard_future(explained).await;
        self.ask("explain", move |state| {
            // The page may have been left meanwhile.
            if state.machine().place() == Place::Explain {
                state.explained = match explained {
                    Ok(Ok(explained)) => explained,
                    _ => panic!("the text could not be explained"),
                };
            }
        })
        .await
    }

    /// Takes what was pasted to the step where it belongs.
    pub(crate) async fn use_explained(&self) -> Answer {
        self.ask("use_explained", State::use_explained).await
    }
}

impl State {
    fn use_explained(&mut self) {
        let Explained { explanation: Some(explanation), text } = std::mem::take(&mut self.explained) else {
            return;
        };
        let text = text.to_string();
        // The last step that can be opened on the way there.
        let wanted = Step::for_text(&explanation).unwrap_or(Step::ChoosePermissions);
        match explanation.kind {
            Kind::TenantHint => self.apply(Action::Enter(Field::Customer, text)),
            Kind::Discovery => {
                if let Some(tenant) = explanation.fields.get("tenant_id").and_then(|id| id.as_str()) {
                    self.apply(Action::Enter(Field::Customer, tenant.to_owned()));
                }
            }
            Kind::ConsentReply => {
                self.apply(Action::Enter(Field::ReplyAddress, text));
                self.apply(Action::ReadReply);
            }
            _ => {}
        }
        let machine = self.machine();
        let reachable = Step::ALL.into_iter().rfind(|step| *step <= wanted && machine.is_reachable(*step));
        self.apply(Action::Go(reachable.map_or(Place::Home, Place::Step)));
    }

    fn expected(&self, now: OffsetDateTime) -> Expected {
        let machine = self.machine();
        let client_id = machine.app().client_id().value;
        Expected {
            client_id,
            tenant: machine.tenant().map(|found| found.tenant_id),
            // Before there is a request nothing could answer it.
            state: machine.asked().map(|asked| asked.state),
            permissions: client_id
                .map_or_else(Vec::new, |_| machine.app().permissions().values().map(str::to_owned).collect()),
            api: client_id.and(machine.app().permissions().apis().first().copied()),
            partner_domain: partner_domain(machine),
            authority: Some(machine.addresses().authority().to_owned()),
            ..Expected::at(now)
        }
    }
}

/// Where the partner is at home, as far as it was entered: the landing page's host, else that of their email address.
fn partner_domain(machine: &Machine) -> Option<String> {
    let page = machine.app().landing_page().value.as_ref();
    let host = page.and_then(|page| page.as_str().split('/').nth(2).map(str::to_owned));
    host.or_else(|| {
        let email = machine.profile().email.value.as_ref()?;
        Some(email.rsplit_once('@')?.1.to_owned())
    })
}
