//! `onboard`: the wizard's steps, asked in the terminal one after the other; the machine decides, as in the window.

mod admin;
mod consent;
mod customer;
mod hand_over;
mod outside;
mod questions;
mod test;
mod values;

use std::{ops::ControlFlow, sync::Arc};

use clap::Args;
use entra::{Api, AppAudience, ConsentState, Problem, RedirectUri, ReplyListener};
use explain::Sentence;
use onboarding::{Action, Event, Field, Listening, Machine, Place, Refusal, Settings};
use onboarding::{ReplyWay, Step};
use practice::{Options, Practice};
use time::OffsetDateTime;

use super::practice as service;
use crate::{
    input::{
        GlobalOptions,
        permissions::{self, GivenPermission},
        question,
        reach::Reach,
        request, value,
    },
    output::{ExitCode, FAINT, STRONG, Stop, Terminal, verdict},
    until,
};
use outside::Outside;
use questions::Questions;

#[derive(Args)]
#[command(about = "terminal-help-onboard")]
pub(crate) struct Onboard {
    #[arg(long, help = "terminal-help-onboard-practice")]
    practice: bool,
    #[arg(long, help = "terminal-help-onboard-own-organisation")]
    own_organisation: bool,
    #[arg(long, value_name = "U", value_parser = landing_page, help = "terminal-help-onboard-redirect-uri")]
    redirect_uri: Option<RedirectUri>,
    #[arg(long, value_name = "P", value_parser = permissions::given, help = "terminal-help-asked-permission")]
    permission: Vec<GivenPermission>,
    #[arg(long, value_name = value::API, value_parser = value::api, help = "terminal-help-apis")]
    api: Vec<Api>,
}

/// An app is named by whoever registers it.
const SETTINGS: Settings = Settings { app_name: "", draw_state: ConsentState::random, pace: 1 };

/// What takes Microsoft three minutes passes in twenty seconds.
const PRACTICE: Settings = Settings { pace: 9, ..SETTINGS };

/// One customer on the way.
struct Way<'a> {
    terminal: &'a Terminal,
    reach: Reach,
    questions: Questions<'a>,
    practice: Option<Practice>,
    machine: Machine,
    outside: Outside,
}

impl Onboard {
    pub(crate) fn practises(&self) -> bool {
        self.practice
    }

    pub(crate) fn run(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<ExitCode, Stop> {
        let wanted = permissions::wanted(&self.api, &self.permission)?;
        let is_named = !(self.api.is_empty() && self.permission.is_empty());
        // Practice has its own addresses, whatever else is given.
        if !self.practice {
            question::foreign_hosts(global, terminal)?;
        }
        until::interrupted(async {
            let mut way = Way::begin(self, global, terminal).await?;
            way.choose_permissions(is_named.then_some(&wanted)).await?;
            way.register_app().await?;
            way.enter_app_values().await?;
            if let Some(exit) = way.find_customer().await? {
                return Ok(exit);
            }
            if let Some(exit) = way.get_consent().await? {
                return Ok(exit);
            }
            loop {
                let exit = way.test().await?;
                if let ControlFlow::Break(exit) = way.do_next(exit).await? {
                    return Ok(exit);
                }
            }
        })
    }
}

/// A page that the partner hosts, where a customer's browser can reach it.
fn landing_page(text: &str) -> Result<RedirectUri, Problem> {
    let uri = RedirectUri::parse(text)?;
    if uri.is_loopback() { Err(Problem::LandingPageHere) } else { Ok(uri) }
}

impl<'a> Way<'a> {
    async fn begin(given: &Onboard, global: &GlobalOptions, terminal: &'a Terminal) -> Result<Way<'a>, Stop> {
        let practice = match given.practice {
            true => Some(service::start(Options::default()).await?),
            false => None,
        };
        let reach = match &practice {
            Some(practice) => Reach::at(global, practice.authority(), practice.api_base()).await?,
            None => Reach::of(global).await?,
        };
        if practice.is_some() {
            let (title, meaning) = (terminal.words("practice-title"), terminal.words("practice-meaning"));
            terminal.line(format!("{STRONG}{title}{STRONG:#} {FAINT}· {meaning}{FAINT:#}"));
        }
        let questions = Questions::new(terminal, practice.is_some());
        let settings = if practice.is_some() { PRACTICE } else { SETTINGS };
        let machine = Machine::new(settings, Some(reach.addresses.clone()));
        let language = terminal.language();
        let page = Arc::new(move |answer: &_| documents::reply_page(language, answer));
        let outside = Outside::new(reach.http.clone(), page);
        let mut way = Way { terminal, reach, questions, practice, machine, outside };
        way.choose(given);
        Ok(way)
    }

    /// What the options say: whose tenants, where the answer comes back, and that foreign hosts are meant.
    fn choose(&mut self, given: &Onboard) {
        self.act(Action::ConfirmHosts(true));
        self.act(Action::ChooseAudience(request::audience(given.own_organisation)));
        if let Some(page) = &given.redirect_uri {
            self.enter(Field::LandingPage, page.as_str());
            self.act(Action::ChooseReplyWay(ReplyWay::LandingPage));
        }
    }

    fn act(&mut self, action: Action) {
        let effects = self.machine.apply(action, OffsetDateTime::now_utc());
        self.outside.perform(effects);
    }

    fn enter(&mut self, field: Field, text: &str) {
        self.act(Action::Enter(field, text.to_owned()));
    }

    /// Opens a step; while something before it is wanted, it stays closed.
    fn go(&mut self, step: Step) -> Result<(), Stop> {
        self.act(Action::Go(Place::Step(step)));
        if self.machine.step() == Some(step) {
            return Ok(());
        }
        let wanted = self.machine.steps().into_iter().find_map(|step| self.machine.wanted(step));
        let stop = Stop::new(wanted.unwrap_or_else(|| Sentence::new("terminal-problem-no-answer")));
        Err(Stop { exit: ExitCode::Partner, ..stop })
    }

    /// Hands the machine what came in; whether the reader was told something of it.
    fn learn(&mut self, event: Event) -> bool {
        let before = (self.is_flooded(), self.is_without_browser());
        let effects = self.machine.learn(event, OffsetDateTime::now_utc());
        self.outside.perform(effects);
        let told = match before {
            (false, _) if self.is_flooded() => "consent-foreign-answers",
            (_, false) if self.is_without_browser() => "terminal-problem-no-browser",
            _ => return false,
        };
        // A question may stand open in the line.
        self.terminal.line("");
        self.terminal.paragraph("    ", &self.terminal.words(told));
        true
    }

    /// By answers to other requests: so many do not come by accident.
    fn is_flooded(&self) -> bool {
        matches!(self.machine.listening(), Listening::On { foreign, .. } if *foreign >= ReplyListener::MANY)
    }

    fn is_without_browser(&self) -> bool {
        matches!(self.machine.refusal(), Some(Refusal::Browser(_)))
    }

    /// Waits for what is under way. Where nothing is, nothing will ever come: the way ends.
    async fn until(&mut self, done: impl Fn(&Machine) -> bool) -> Result<(), Stop> {
        while !done(&self.machine) {
            let Some(event) = self.outside.next().await else {
                return Err(Stop::new(Sentence::new("terminal-problem-no-answer")));
            };
            self.learn(event);
        }
        Ok(())
    }

    /// A step's number and title, and its sentence where it fits a terminal too.
    fn heading(&self, step: Step, with_lead: bool) {
        let terminal = self.terminal;
        let steps = self.machine.steps();
        let number = steps.iter().position(|one| *one == step).unwrap_or_default() + 1;
        let sentence = self.sentence(step);
        let title = terminal.tell_part(&sentence, "title");
        terminal.line("");
        terminal.line(format!("{FAINT}{number}/{}{FAINT:#} {STRONG}{title}{STRONG:#}", steps.len()));
        if with_lead {
            terminal.paragraph("    ", &terminal.tell_part(&sentence, "lead"));
        }
    }

    /// Where there is no customer, the steps that name one speak of the own organisation.
    fn sentence(&self, step: Step) -> Sentence {
        let own = self.audience() == AppAudience::OwnOrganisation;
        let id = match step {
            Step::Consent if own => "terminal-own-consent".to_owned(),
            Step::Test if own => "terminal-own-test".to_owned(),
            Step::HandOver if own => "terminal-own-hand-over".to_owned(),
            _ => format!("step-{}", step.name()),
        };
        let role = self.machine.app().permissions().consenting_role();
        Sentence::new(id).with("customer", self.customer()).with("role", role)
    }

    fn audience(&self) -> AppAudience {
        self.machine.app().audience()
    }

    fn api(&self) -> Api {
        self.machine.report().map_or_else(|| self.machine.api(), |report| report.api)
    }

    /// As the reader named it; the steps that ask for it come before anything that names it.
    fn customer(&self) -> String {
        self.machine.customer_named().as_ref().map(ToString::to_string).unwrap_or_default()
    }

    /// A value that was taken: label and value.
    fn taken(&self, label: &str, value: &str) {
        self.terminal.line(format!("    {FAINT}{label}:{FAINT:#} {value}"));
    }

    fn tell_verdict(&self, verdict: &entra::Verdict) -> ExitCode {
        self.terminal.line("");
        verdict::tell(self.terminal, verdict, &self.customer(), self.api());
        if self.practice.is_some() && verdict.cause == entra::Cause::Propagating {
            self.terminal.line("");
            self.terminal.paragraph("  ", &self.terminal.words("practice-faster"));
        }
        verdict.cause.into()
    }
}
