//! Practice mode: the pretend Microsoft of this session, and an onboarding of its own.

use consentry::{Addresses, ClientCertificate, ClientSecret, Cloud, Onboarding};
use practice::{Options, Practice};

use super::{APP_NAME, Refusal, Session, State};
use crate::view;

pub(super) struct PracticeMode {
    service: Practice,
    pub(super) addresses: Addresses,
    pub(super) way: Onboarding,
}

impl Session {
    /// Switches practice mode; the real onboarding is kept aside untouched.
    pub async fn set_practice(&self, on: bool) -> Result<view::View, Refusal> {
        self.end_what_runs();
        let practice = if on { Some(PracticeMode::start().await?) } else { None };
        Ok(self.change(|state| {
            state.practice = practice;
            state.real.go_to(None);
            state.reply_draft.clear();
            state.reading.stop();
            state.look_up_failed = None;
            state.waits = 0;
            state.leave_consent();
            state.register();
        }))
    }

    /// Fills in the pretend app. Its secret goes from the service to the onboarding, never to the page.
    pub fn use_practice_app(&self) -> view::View {
        self.change(|state| {
            let Some(practice) = &mut state.practice else { return };
            let app = practice.service.app();
            practice.way.enter_client_id(&app.client_id);
            practice.way.enter_home_tenant(&app.home_tenant_id);
            practice.way.hold_secret(ClientSecret::exactly(&app.secret));
        })
    }
}

impl State {
    /// What the reader does in the portal: the pretend registration follows the chosen permissions.
    pub(super) fn register(&mut self) {
        if let Some(practice) = &self.practice {
            let chosen: Vec<&str> = practice.way.permissions().iter().map(String::as_str).collect();
            practice.service.register(&chosen);
        }
    }

    /// The same with the public part of a certificate: at Microsoft's the reader uploads it.
    pub(super) fn upload(&mut self, certificate: Option<&ClientCertificate>) {
        if let (Some(practice), Some(certificate)) = (&self.practice, certificate) {
            // One that is not taken is one that the pretend sign-in refuses, as Microsoft's would.
            drop(practice.service.trust_certificate(certificate.public_der()));
        }
    }
}

impl PracticeMode {
    async fn start() -> Result<PracticeMode, Refusal> {
        // The window waits for this; nobody asks for a token on its first screens.
        let options = Options { key_when_asked: true, ..Options::default() };
        let service = Practice::start(options).await.map_err(Refusal::Practice)?;
        let addresses =
            Addresses::of(Cloud::default()).with(Some(service.authority()), Some(service.api_base()))?;
        Ok(PracticeMode { service, addresses, way: Onboarding::new(APP_NAME) })
    }

    pub(super) fn view(&self) -> view::PracticeView {
        let app = self.service.app();
        let customer = |tenant: practice::Tenant| view::PracticeCustomer {
            name: tenant.name,
            domain: tenant.domain,
            story: tenant.story,
        };
        view::PracticeView {
            authority: self.service.authority().to_owned(),
            app_name: app.name,
            client_id: app.client_id,
            home_tenant_id: app.home_tenant_id,
            customers: self.service.tenants().into_iter().map(customer).collect(),
        }
    }
}
