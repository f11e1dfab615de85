//! `onboard`: the wizard's steps, asked in the terminal one after the other.

mod admin;
mod consent;
mod customer;
mod hand_over;
mod questions;
mod values;

use std::time::Duration;

use consentry::{AppAudience, Cause, Onboarding, ReplyWay, Sentence, Step, Watch};
use practice::{Options, Practice};

use crate::{
    arguments::{Flag, Shape},
    check::told_run,
    confirm,
    ending::{Ending, Stop},
    given::Given,
    practice as service,
    print::{FAINT, STRONG, Terminal},
    reach::{self, Reach},
    report, request, until, verdict,
};
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

/// How long the test repeats itself after consent; Microsoft's copying takes one to three minutes.
const PATIENCE: Duration = Duration::from_secs(240);

/// One customer on the way.
struct Way<'a> {
    terminal: &'a Terminal,
    reach: Reach,
    questions: Questions<'a>,
    practice: Option<Practice>,
    onboarding: Onboarding,
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

/// What the options say about the way: whose tenants, and where the answer comes back.
fn chosen(given: &Given, mut onboarding: Onboarding) -> Result<Onboarding, Stop> {
    onboarding.choose_audience(request::audience(given));
    if let Some(text) = given.text("redirect-uri") {
        onboarding.enter_landing_page(text);
        if let Some(problem) = &onboarding.landing_page().problem {
            return Err(Stop::value("--redirect-uri", problem));
        }
        onboarding.choose_reply_way(ReplyWay::LandingPage);
    }
    Ok(onboarding)
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
        let app_name = practice.as_ref().map(|practice| practice.app().name).unwrap_or_default();
        if practice.is_some() {
            let (title, meaning) = (terminal.words("practice-title"), terminal.words("practice-meaning"));
            terminal.line(format!("{STRONG}{title}{STRONG:#} {FAINT}· {meaning}{FAINT:#}"));
        }
        let questions = Questions::new(terminal, practice.is_some());
        let onboarding = chosen(given, Onboarding::new(&app_name))?;
        Ok(Way { terminal, reach, questions, practice, onboarding })
    }

    /// Lines as they resolve, then the verdict; the test waits for what Microsoft still copies.
    async fn test(mut self) -> Result<Ending, Stop> {
        self.heading(Step::Test, false);
        let terminal = self.terminal;
        let Some(check) = self.onboarding.check(&self.reach.addresses) else {
            return Err(Stop::new(Sentence::new("terminal-problem-no-answer")));
        };
        let patience = Watch::while_waiting_helps(PATIENCE);
        let report = told_run(terminal, &self.reach, &check, patience, true).await;
        report::tell(terminal, &report, &check);
        if terminal.json {
            report::document(terminal, &report, &check, None);
        }
        let cause = report.verdict.cause;
        self.onboarding.take_report(report);
        if cause == Cause::Verified {
            self.hand_over().await?;
        }
        Ok(cause.turn().into())
    }

    /// A step's number and title, and its sentence where it fits a terminal too.
    fn heading(&self, step: Step, with_lead: bool) {
        let terminal = self.terminal;
        let steps = self.onboarding.steps();
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
        let own = self.onboarding.audience() == AppAudience::OwnOrganisation;
        let id = match step {
            Step::Consent if own => "terminal-own-consent".to_owned(),
            Step::Test if own => "terminal-own-test".to_owned(),
            Step::HandOver if own => "terminal-own-hand-over".to_owned(),
            _ => format!("step-{}", step.name()),
        };
        let role = &self.onboarding.api().facts().consenting_role;
        Sentence::new(id).with("customer", self.customer()).with("role", role)
    }

    /// As the reader named it; the steps that ask for it come before anything that names it.
    fn customer(&self) -> String {
        self.onboarding.customer().value.as_ref().map(ToString::to_string).unwrap_or_default()
    }

    /// A value that was taken: label and value.
    fn taken(&self, label: &str, value: &str) {
        self.terminal.line(format!("    {FAINT}{label}:{FAINT:#} {value}"));
    }

    fn tell_verdict(&self, verdict: &consentry::Verdict) -> Ending {
        self.terminal.line("");
        verdict::tell(self.terminal, verdict, &self.customer(), self.onboarding.api());
        verdict.cause.turn().into()
    }
}
