//! One session: the onboarding, practice mode, and what runs at the moment.

mod certificate;
mod leaving_off;
mod papers;
mod paste;
mod practice_mode;
mod refusal;
mod waiting;

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use consentry::{
    Addresses, Api, AppAudience, Cloud, CredentialKind, Http, HttpOptions, LinkStyle, Onboarding,
    ProfileField, ReplyListener, ReplyWay, Step, Verdict,
};
use time::OffsetDateTime;
use tokio::sync::watch;
use wording::Language;

use crate::{pasted, present, view};
use practice_mode::PracticeMode;
pub use refusal::Refusal;

/// How the app is called in the portal until the reader names it.
const APP_NAME: &str = "Consentry Connector";

/// What the session needs from outside: a clock, somebody who opens a browser, a place for files.
pub struct World {
    pub now: fn() -> OffsetDateTime,
    pub open: fn(&str) -> std::io::Result<()>,
    /// Where files that are to be found again are put.
    pub downloads: fn() -> Option<PathBuf>,
}

/// The one owner of all that changes. The lock is never held while something is waited for.
pub struct Session {
    world: World,
    state: Mutex<State>,
    /// Moves on when what runs now is to end.
    stops: watch::Sender<u64>,
    /// Moves on when watching for consent is to end.
    watch_stops: watch::Sender<u64>,
}

pub(crate) struct State {
    language: Language,
    /// The customer's, where it was chosen apart from the reader's.
    customer_language: Option<Language>,
    saved: Option<view::Saved>,
    real: Onboarding,
    practice: Option<PracticeMode>,
    listener: Option<ReplyListener>,
    listening: Option<String>,
    reply_draft: String,
    certificate_path: String,
    reading: certificate::Reading,
    paste: Option<paste::Pasted>,
    watching: bool,
    looking: bool,
    look_up_failed: Option<Verdict>,
    running: bool,
    /// Tests in a row that ended in "wait".
    waits: u32,
}

impl Session {
    pub fn new(language: Language, world: World) -> Session {
        let state = State {
            language,
            customer_language: None,
            saved: None,
            real: Onboarding::new(APP_NAME),
            practice: None,
            listener: None,
            listening: None,
            reply_draft: String::new(),
            certificate_path: String::new(),
            reading: certificate::Reading::default(),
            paste: None,
            watching: false,
            looking: false,
            look_up_failed: None,
            running: false,
            waits: 0,
        };
        let (stops, watch_stops) = (watch::Sender::new(0), watch::Sender::new(0));
        Session { world, state: Mutex::new(state), stops, watch_stops }
    }

    pub fn view(&self) -> view::View {
        self.state().view()
    }

    pub fn language(&self) -> Language {
        self.state().language
    }

    /// Goes to a step; on `consent` the listener is bound, and left with it.
    pub async fn go_to(&self, step: Option<Step>) -> view::View {
        self.end_what_runs();
        self.change(|state| {
            state.way().go_to(step);
            state.saved = None;
            state.leave_consent();
        });
        if self.state().has_own_tenant_to_find() {
            // Only its cloud and region are missing then: consent and test do without.
            drop(self.find_tenant().await);
        }
        self.listen().await;
        self.view()
    }

    pub fn set_language(&self, language: Language) -> view::View {
        self.change(|state| state.language = language)
    }

    /// With the own organisation's app nothing is looked up by the reader: its tenant is known.
    pub fn choose_audience(&self, audience: AppAudience) -> view::View {
        self.end_what_runs();
        self.change(|state| {
            state.way().choose_audience(audience);
            state.reply_draft.clear();
            state.leave_consent();
        })
    }

    pub fn choose_cloud(&self, cloud: Cloud) -> view::View {
        self.end_what_runs();
        self.change(|state| state.way().choose_cloud(cloud))
    }

    pub fn confirm_api_base(&self, confirmed: bool) -> view::View {
        self.change(|state| state.way().confirm_api_base(confirmed))
    }

    pub fn choose_reply_way(&self, way: ReplyWay) -> view::View {
        self.change(|state| state.way().choose_reply_way(way))
    }

    pub fn choose_api(&self, api: Api) -> view::View {
        self.change(|state| {
            state.way().choose_api(api);
            state.register();
        })
    }

    pub fn choose_permission(&self, value: &str, wanted: bool) -> Result<view::View, Refusal> {
        let mut state = self.state();
        state.way().choose_permission(value, wanted)?;
        state.register();
        Ok(state.view())
    }

    pub fn enter(&self, field: view::Field, text: &str) -> view::View {
        let now = (self.world.now)();
        self.change(|state| match field {
            view::Field::AppName => state.way().enter_app_name(text),
            view::Field::ClientId => state.way().enter_client_id(text),
            view::Field::HomeTenant => state.way().enter_home_tenant(text),
            view::Field::SecretEnds => state.way().enter_secret_ends(text, now),
            view::Field::Customer => {
                state.look_up_failed = None;
                state.way().enter_customer(text);
            }
            view::Field::CertificatePath => state.enter_certificate_path(text),
            view::Field::ReplyAddress => text.clone_into(&mut state.reply_draft),
            // Practice never leaves this computer: its API is where it is.
            view::Field::ApiBase if state.practice.is_some() => {}
            view::Field::ApiBase => state.way().enter_api_base(text),
            view::Field::LandingPage => state.way().enter_landing_page(text),
            view::Field::Company => state.way().enter_profile(ProfileField::Company, text),
            view::Field::Contact => state.way().enter_profile(ProfileField::Contact, text),
            view::Field::Email => state.way().enter_profile(ProfileField::Email, text),
            view::Field::Phone => state.way().enter_profile(ProfileField::Phone, text),
        })
    }

    /// What runs holds the secret that it began with, and ends with it.
    pub fn enter_secret(&self, text: &str) -> view::View {
        self.stop();
        self.change(|state| state.way().enter_secret(text))
    }

    pub fn forget_secret(&self) -> view::View {
        self.stop();
        self.change(|state| state.way().forget_secret())
    }

    pub fn choose_credential(&self, kind: CredentialKind) -> view::View {
        self.change(|state| state.way().choose_credential(kind))
    }

    pub fn choose_link_style(&self, style: view::LinkStyle) -> view::View {
        self.change(|state| {
            state.way().choose_style(match style {
                view::LinkStyle::AdminConsent => LinkStyle::AdminConsent,
                view::LinkStyle::Classic => LinkStyle::Classic,
            });
        })
    }

    pub fn open_portal(&self) -> Result<view::View, Refusal> {
        let url = self.view().register_app.portal_url;
        (self.world.open)(&url).map_err(Refusal::Browser)?;
        Ok(self.view())
    }

    pub fn open_consent_page(&self) -> Result<view::View, Refusal> {
        if let Some(link) = self.view().consent.link {
            (self.world.open)(&link).map_err(Refusal::Browser)?;
        }
        Ok(self.view())
    }

    /// Reads the pasted address.
    pub fn read_reply(&self) -> view::View {
        let now = (self.world.now)();
        self.change(|state| {
            let draft = state.reply_draft.clone();
            state.way().enter_reply(&draft, now);
        })
    }

    pub fn stop(&self) -> view::View {
        self.end_what_runs();
        self.change(|state| {
            state.looking = false;
            state.running = false;
            state.reading.stop();
            state.waits = 0;
        })
    }

    pub fn next_customer(&self) -> view::View {
        self.end_what_runs();
        self.change(|state| {
            state.way().next_customer();
            state.reply_draft.clear();
            state.saved = None;
            state.leave_consent();
        })
    }

    fn change(&self, act: impl FnOnce(&mut State)) -> view::View {
        let mut state = self.state();
        act(&mut state);
        state.view()
    }

    /// A panic elsewhere leaves values behind that are still worth showing.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn end_what_runs(&self) {
        self.stops.send_modify(|count| *count += 1);
        self.watch_stops.send_modify(|count| *count += 1);
    }
}

impl State {
    fn way(&mut self) -> &mut Onboarding {
        match &mut self.practice {
            Some(practice) => &mut practice.way,
            None => &mut self.real,
        }
    }

    fn shown_way(&self) -> &Onboarding {
        self.practice.as_ref().map_or(&self.real, |practice| &practice.way)
    }

    /// In practice mode the two addresses differ, and nothing else does.
    fn addresses(&self) -> Addresses {
        let chosen = match &self.practice {
            Some(practice) => practice.addresses.clone(),
            None => Addresses::of(self.real.cloud()),
        };
        self.shown_way().addresses(&chosen)
    }

    fn customer_language(&self) -> Language {
        self.customer_language.unwrap_or(self.language)
    }

    fn http(&self) -> Result<Http, Refusal> {
        Ok(Http::new(&HttpOptions::default())?)
    }

    /// With the own organisation's app nobody presses a button to find its tenant.
    fn has_own_tenant_to_find(&self) -> bool {
        let way = self.shown_way();
        way.audience() == AppAudience::OwnOrganisation
            && way.step() == Some(Step::Consent)
            && way.found().is_none()
    }

    fn leave_consent(&mut self) {
        if self.shown_way().step() != Some(Step::Consent) {
            self.listener = None;
            self.listening = None;
        }
    }

    fn view(&self) -> view::View {
        let way = self.shown_way();
        let report_waits =
            way.report().is_some_and(|report| report.verdict.cause.turn() == consentry::Turn::Wait);
        let around = present::Surroundings {
            practice: self.practice.as_ref().map(PracticeMode::view),
            language: self.language,
            customer_language: self.customer_language(),
            saved: self.saved.as_ref(),
            addresses: &self.addresses(),
            listening: self.listening.as_deref(),
            reply_draft: &self.reply_draft,
            certificate_path: &self.certificate_path,
            reading: self.reading.is_under_way(),
            paste: self.paste.as_ref().map(|pasted| view::Paste {
                explanation: pasted.explanation().map(|found| pasted::explanation(found, way)),
            }),
            watching: self.watching,
            looking: self.looking,
            look_up_failed: self.look_up_failed.as_ref(),
            running: self.running,
            test_again_in_s: (report_waits && self.waits > 0).then(|| waiting::pause_s(self.waits)),
        };
        present::view(way, &around)
    }
}
