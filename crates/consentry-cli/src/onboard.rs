//! `onboard`: the wizard's steps, asked in the terminal one after the other; the machine decides, as in the window.

mod admin;
mod consent;
mod customer;
mod hand_over;
mod outside;
mod questions;
mod test;
mod values;

use std::sync::Arc;

use consentry::{Api, AppAudience, ConsentState, ReplyWay, Sentence, Step};
use onboarding::{Action, Field, Machine, Place, Refusal, Settings};
use practice::{Options, Practice};
use time::OffsetDateTime;

use crate::{
    arguments::{Flag, Shape},
    confirm,
    ending::{Ending, Stop},
    given::Given,
    practice as service,
    print::{FAINT, STRONG, Terminal},
    reach::{self, Reach},
    request, until, verdict,
};
use outside::{Heard, Outside};
use questions::Questions;

pub(crate) const SHAPE: Shape = Shape {
    name: "onboard",
    about: "terminal-help-onboard",
    flags: &[
        Flag::switch("practice", "terminal-help-onboard-practice"),
        Flag::switch("own-organisation", "terminal-help-onboard-own-organisation"),
        Flag::value("redirect-uri", "U", "terminal-help-onboard-redirect-uri"),
    ],
    run,
};

/// An app is named by whoever registers it.
const SETTINGS: Settings = Settings { app_name: "", draw_state: ConsentState::random };

/// One customer on the way.
struct Way<'a> {
    terminal: &'a Terminal,
    reach: Reach,
    questions: Questions<'a>,
    practice: Option<Practice>,
    machine: Machine,
    outside: Outside,
}

fn run(given: &Given, terminal: &Terminal) -> Result<Ending, Stop> {
    // Practice has its own addresses, whatever else is given.
    if !given.switch("practice") {
        confirm::foreign_hosts(given, terminal, &reach::addresses(given)?)?;
    }
    until::interrupted(async {
        let mut way = Way::begin(given, terminal).await?;
        way.choose_permissions().await?;
        way.register_app().await?;
        way.enter_app_values().await?;
        if let Some(ending) = way.find_customer().await? {
            return Ok(ending);
        }
        if let Some(ending) = way.get_consent().await? {
            return Ok(ending);
        }
        way.test().await
    })
}

impl<'a> Way<'a> {
    async fn begin(given: &Given, terminal: &'a Terminal) -> Result<Way<'a>, Stop> {
        let practice = match given.switch("practice") {
            true => Some(service::start(Options::default()).await?),
            false => None,
        };
        let reach = match &practice {
            Some(practice) => Reach::at(given, practice.authority(), practice.api_base()).await?,
            None => Reach::of(given).await?,
        };
        if practice.is_some() {
            let (title, meaning) = (terminal.words("practice-title"), terminal.words("practice-meaning"));
            terminal.line(format!("{STRONG}{title}{STRONG:#} {FAINT}· {meaning}{FAINT:#}"));
        }
        let questions = Questions::new(terminal, practice.is_some());
        let machine = Machine::new(SETTINGS, Some(reach.addresses.clone()));
        let language = terminal.language();
        let page = Arc::new(move |answer: &_| documents::reply_page(language, answer));
        let outside = Outside::new(reach.http.clone(), page);
        let mut way = Way { terminal, reach, questions, practice, machine, outside };
        way.choose(given)?;
        Ok(way)
    }

    /// What the options say: whose tenants, where the answer comes back, and that foreign hosts are meant.
    fn choose(&mut self, given: &Given) -> Result<(), Stop> {
        self.act(Action::ConfirmHosts(true));
        self.act(Action::ChooseAudience(request::audience(given)));
        if let Some(text) = given.text("redirect-uri") {
            self.enter(Field::LandingPage, text);
            if let Some(problem) = &self.machine.app().landing_page().problem {
                return Err(Stop::value("--redirect-uri", problem));
            }
            self.act(Action::ChooseReplyWay(ReplyWay::LandingPage));
        }
        Ok(())
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
        Err(Stop { ending: Ending::Partner, ..stop })
    }

    /// Hands the machine what came in; whether the reader was told something of it.
    fn learn(&mut self, heard: Heard) -> bool {
        let told = match heard {
            Heard::ForeignAnswers => Some("consent-foreign-answers"),
            Heard::Event(event) => {
                let refused = self.machine.refusal().is_some();
                let effects = self.machine.learn(event, OffsetDateTime::now_utc());
                self.outside.perform(effects);
                let not_opened = matches!(self.machine.refusal(), Some(Refusal::Browser(_)));
                (not_opened && !refused).then_some("terminal-problem-no-browser")
            }
        };
        if let Some(id) = told {
            // A question may stand open in the line.
            self.terminal.line("");
            self.terminal.paragraph("    ", &self.terminal.words(id));
        }
        told.is_some()
    }

    /// Waits for what is under way. Where nothing is, nothing will ever come: the way ends.
    async fn until(&mut self, done: impl Fn(&Machine) -> bool) -> Result<(), Stop> {
        while !done(&self.machine) {
            let Some(heard) = self.outside.next().await else {
                return Err(Stop::new(Sentence::new("terminal-problem-no-answer")));
            };
            self.learn(heard);
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
        let role = &self.api().facts().consenting_role;
        Sentence::new(id).with("customer", self.customer()).with("role", role)
    }

    fn audience(&self) -> AppAudience {
        self.machine.app().audience()
    }

    fn api(&self) -> Api {
        self.machine.app().api_shown()
    }

    /// As the reader named it; the steps that ask for it come before anything that names it.
    fn customer(&self) -> String {
        self.machine.customer_named().as_ref().map(ToString::to_string).unwrap_or_default()
    }

    /// What is wanted, as options of the commands beside this one.
    fn permission_options(&self) -> String {
        let wanted = self.machine.app().permissions().values();
        wanted.map(|value| format!(" --permission {value}")).collect()
    }

    /// A value that was taken: label and value.
    fn taken(&self, label: &str, value: &str) {
        self.terminal.line(format!("    {FAINT}{label}:{FAINT:#} {value}"));
    }

    fn tell_verdict(&self, verdict: &consentry::Verdict) -> Ending {
        self.terminal.line("");
        verdict::tell(self.terminal, verdict, &self.customer(), self.api());
        verdict.cause.turn().into()
    }
}
