//! `onboard`: the wizard's steps, asked in the terminal one after the other.

mod admin;
mod consent;
mod questions;
mod values;

use std::time::Duration;

use consentry::{Cause, Onboarding, Sentence, Step, Watch};
use practice::{Options, Practice};

use crate::{
    arguments::{Flag, Shape},
    check::told_run,
    ending::{Ending, Stop},
    given::Given,
    practice as service,
    print::{FAINT, STRONG, Terminal},
    reach::Reach,
    report, until, verdict,
};
use questions::Questions;

pub(crate) const SHAPE: Shape = Shape {
    name: "onboard",
    about: "terminal-help-onboard",
    flags: &[Flag::switch("practice", "terminal-help-onboard-practice")],
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
    until::interrupted(async {
        let mut way = Way::begin(given, terminal).await?;
        way.choose_permissions().await?;
        way.register_app().await?;
        way.enter_app_values().await?;
        if let Some(ending) = way.name_customer().await? {
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
            Some(practice) => Reach::at(given, practice.authority(), practice.api_base())?,
            None => Reach::of(given)?,
        };
        let app_name = practice.as_ref().map(|practice| practice.app().name).unwrap_or_default();
        if practice.is_some() {
            let (title, meaning) = (terminal.words("practice-title"), terminal.words("practice-meaning"));
            terminal.line(format!("{STRONG}{title}{STRONG:#} {FAINT}· {meaning}{FAINT:#}"));
        }
        let questions = Questions::new(terminal, practice.is_some());
        Ok(Way { terminal, reach, questions, practice, onboarding: Onboarding::new(&app_name) })
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
        let customer = check.tenant.to_string();
        report::tell(terminal, &report, &customer, check.api);
        if terminal.json {
            report::document(terminal, &report, &customer, check.api);
        }
        let cause = report.verdict.cause;
        self.onboarding.take_report(report);
        if cause == Cause::Verified && self.practice.is_none() {
            self.hand_over(&customer);
        }
        Ok(cause.turn().into())
    }

    /// The command that proves the same again, without the secret.
    fn hand_over(&self, customer: &str) {
        let Some(client_id) = self.onboarding.client_id().value else { return };
        let wanted = self.onboarding.permissions().iter().map(|value| format!(" --permission {value}"));
        let command = format!(
            "consentry check --client-id {client_id} --tenant {customer} --api {}{}",
            self.onboarding.api().name(),
            wanted.collect::<String>()
        );
        self.terminal.line("");
        self.terminal.paragraph("  ", &self.terminal.words("terminal-onboard-again"));
        self.terminal.line(format!("  {STRONG}{command}{STRONG:#}"));
    }

    /// A step's number and title, and its sentence where it fits a terminal too.
    fn heading(&self, step: Step, with_lead: bool) {
        let terminal = self.terminal;
        let number = Step::ALL.iter().position(|one| *one == step).unwrap_or_default() + 1;
        let sentence = Sentence::new(format!("step-{}", step.name()))
            .with("customer", self.customer())
            .with("role", &self.onboarding.api().facts().consenting_role);
        let title = terminal.tell_part(&sentence, "title");
        terminal.line("");
        terminal.line(format!("{FAINT}{number}/{}{FAINT:#} {STRONG}{title}{STRONG:#}", Step::ALL.len()));
        if with_lead {
            terminal.paragraph("    ", &terminal.tell_part(&sentence, "lead"));
        }
    }

    fn customer(&self) -> String {
        let named = self.onboarding.customer().value.as_ref().map(ToString::to_string);
        named.unwrap_or_else(|| self.terminal.words("terminal-the-customer"))
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
