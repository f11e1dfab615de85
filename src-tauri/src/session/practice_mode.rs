//! Practice mode: a simulated Microsoft on this computer, and a way of its own through it.

use entra::{Addresses, ClientSecret, Cloud, Problem};
use onboarding::{Action, Field, Machine, Place, Settings};
use practice::{Options, Practice};

use super::{Answer, SETTINGS, Session, State};
use crate::view::{PracticeCustomer, PracticeView, RefusalView};

/// What takes Microsoft three minutes passes in twenty seconds.
const PRACTICE: Settings = Settings { pace: 9, ..SETTINGS };

pub(super) struct PracticeMode {
    service: Practice,
    pub(super) machine: Machine,
}

impl Session {
    /// Begins practice, or leaves it; the real way is kept aside untouched.
    pub(crate) async fn practise(&self, on: bool) -> Answer {
        let begun = if on { Some(PracticeMode::start().await) } else { None };
        self.ask("practise", move |state| state.practise(begun)).await
    }

    /// Fills in the practice app. Its secret goes from the service to the machine, never to the page.
    pub(crate) async fn use_practice_app(&self) -> Answer {
        self.ask("use_practice_app", |state| {
            let Some(app) = state.practice.as_ref().map(|practice| practice.service.app()) else { return };
            state.apply(Action::Enter(Field::ClientId, app.client_id));
            state.apply(Action::Enter(Field::HomeTenant, app.home_tenant_id));
            state.apply(Action::HoldSecret(ClientSecret::exactly(&app.secret)));
        })
        .await
    }
}

impl State {
    fn practise(&mut self, begun: Option<Result<PracticeMode, NotStarted>>) {
        match begun {
            Some(Err(_)) => {
                self.refusal = Some(RefusalView { code: "practice-not-started".to_owned(), path: None });
            }
            Some(Ok(practice)) => {
                self.end_practice();
                // What runs on the real way ends with its place.
                self.apply(Action::Go(Place::Home));
                self.practised += 1;
                self.practice = Some(practice);
                self.follow_in_practice();
            }
            None => {
                self.end_practice();
                self.apply(Action::Go(Place::Home));
            }
        }
    }

    /// What the reader does in the portal: the simulated registration follows what is wanted and held.
    pub(super) fn follow_in_practice(&self) {
        let Some(PracticeMode { service, machine }) = &self.practice else { return };
        let wanted: Vec<&str> = machine.app().permissions().values().collect();
        service.register(&wanted);
        if let Some(certificate) = machine.app().certificate().value() {
            // One that is not taken is one that the simulated sign-in refuses, as Microsoft's would.
            drop(service.trust_certificate(certificate.public_der()));
        }
    }
}

#[derive(Debug, thiserror::Error)]
pub(super) enum NotStarted {
    #[error("the service could not be started")]
    Service(#[from] std::io::Error),
    #[error("the service has odd addresses")]
    Addresses(#[from] Problem),
}

impl PracticeMode {
    async fn start() -> Result<PracticeMode, NotStarted> {
        // The window waits for this; nobody asks for a token on its first screens.
        let options = Options { key_when_asked: true, ..Options::default() };
        let service = Practice::start(options).await?;
        let addresses =
            Addresses::of(Cloud::default()).with(Some(service.authority()), Some(service.api_base()))?;
        Ok(PracticeMode { service, machine: Machine::new(PRACTICE, Some(addresses)) })
    }

    pub(super) fn view(&self) -> PracticeView {
        let app = self.service.app();
        let customer = |tenant: practice::Tenant| PracticeCustomer {
            name: tenant.name,
            domain: tenant.domain,
            story: tenant.story,
        };
        PracticeView {
            authority: self.service.authority().to_owned(),
            app_name: app.name,
            client_id: app.client_id,
            home_tenant_id: app.home_tenant_id,
            customers: self.service.tenants().into_iter().map(customer).collect(),
        }
    }
}
