//! The first three steps: permissions, registration, the app's values.

use entra::{Api, AppAudience, ClientSecret, Permission, Problem};
use explain::Sentence;
use onboarding::{Action, Field, Secretive};
use onboarding::{Permissions, Step};

use super::Way;
use crate::{
    commands::permissions::allows,
    output::{FAINT, Stop, padded, width},
};

impl Way<'_> {
    /// Asks for them where no option has named any.
    pub(super) async fn choose_permissions(&mut self, named: Option<&Permissions>) -> Result<(), Stop> {
        // Its sentence speaks of the customer's admin.
        self.go(Step::ChoosePermissions)?;
        self.heading(Step::ChoosePermissions, self.audience() == AppAudience::Customers);
        if let Some(wanted) = named {
            self.want_only(wanted);
            for (api, values) in wanted.by_api() {
                self.taken(&api.facts().product_name, &values.join(", "));
            }
            return Ok(());
        }
        let api = self.choose_api().await?;
        self.act(Action::ShowApi(api));
        let offered: Vec<&Permission> =
            api.facts().permissions.iter().filter(|one| one.common && one.for_apps).collect();
        let columns = offered.iter().map(|one| width(&one.value)).max().unwrap_or_default() + 2;
        for (at, one) in offered.iter().enumerate() {
            let allows = allows(self.terminal, &one.value);
            let value = padded(&one.value, columns);
            self.terminal.row(&format!("    {FAINT}{}{FAINT:#} {value}", at + 1), &allows);
        }
        let default = &api.facts().default_permission().value;
        let question = self.terminal.words("terminal-onboard-permissions");
        loop {
            let text = self.questions.ask(&question, default).await?;
            match chosen(api, &offered, &text) {
                Err(problem) => self.questions.wrong(&problem)?,
                Ok(values) => {
                    self.want_only(&values.into_iter().map(|value| (api, value)).collect());
                    return Ok(());
                }
            }
        }
    }

    /// These and no others, of whatever API.
    fn want_only(&mut self, wanted: &Permissions) {
        let held = self.machine.app().permissions().clone();
        for (api, value) in held.iter().filter(|(api, value)| !wanted.contains(*api, value)) {
            self.act(Action::Want { api, value: value.to_owned(), wanted: false });
        }
        for (api, value) in wanted.iter() {
            self.act(Action::Want { api, value: value.to_owned(), wanted: true });
        }
    }

    async fn choose_api(&self) -> Result<Api, Stop> {
        for (at, api) in Api::ALL.iter().enumerate() {
            let name = &api.facts().product_name;
            self.terminal.line(format!("    {FAINT}{}{FAINT:#} {name}", at + 1));
        }
        let question = self.terminal.words("terminal-onboard-api");
        loop {
            let text = self.questions.ask(&question, Api::default().name()).await?;
            let by_name = || Api::ALL.into_iter().find(|api| api.name() == text);
            match numbered(&text, &Api::ALL).copied().or_else(by_name) {
                Some(api) => return Ok(api),
                None => {
                    let choices = Api::ALL.map(Api::name).join(", ");
                    let sentence = Sentence::new("terminal-problem-not-a-choice").with("choices", choices);
                    self.questions.wrong(Stop::new(sentence))?;
                }
            }
        }
    }

    /// What to type into the portal; in practice the app is there already.
    pub(super) async fn register_app(&mut self) -> Result<(), Stop> {
        self.go(Step::RegisterApp)?;
        self.heading(Step::RegisterApp, false);
        let terminal = self.terminal;
        if let Some(practice) = &self.practice {
            let there = Sentence::new("terminal-onboard-registered").with("app", practice.app().name);
            terminal.paragraph("    ", &terminal.tell(&there));
            // Its owner ticks in the portal what was chosen.
            practice.register(&self.machine.app().permissions().values().collect::<Vec<_>>());
            let name = practice.app().name;
            self.enter(Field::AppName, &name);
            return Ok(());
        }
        let question = terminal.words("terminal-onboard-app-name");
        while self.machine.wanted(Step::RegisterApp).is_some() {
            let text = self.questions.ask(&question, "").await?;
            self.enter(Field::AppName, &text);
            let name = self.machine.app().name();
            if let Some(problem) = wrong(&name.problem, &text, Problem::AppNameEmpty) {
                self.questions.wrong(&problem)?;
            }
        }
        let registration = self.machine.registration();
        terminal.paragraph("    ", &terminal.words("register-by-hand"));
        self.taken("URL", &registration.portal_url());
        for row in registration.lines() {
            let row_name = Sentence::new(format!("register-{}", row.id));
            self.taken(&terminal.tell_part(&row_name, "label"), &row.values.join(" · "));
        }
        Ok(())
    }

    pub(super) async fn enter_app_values(&mut self) -> Result<(), Stop> {
        self.go(Step::AppValues)?;
        self.heading(Step::AppValues, self.practice.is_none());
        let terminal = self.terminal;
        let (client_id, home_tenant) =
            (terminal.words("terminal-onboard-client-id"), terminal.words("terminal-onboard-home-tenant"));
        if let Some(practice) = &self.practice {
            let app = practice.app();
            self.enter(Field::ClientId, &app.client_id);
            self.enter(Field::HomeTenant, &app.home_tenant_id);
            self.act(Action::HoldSecret(ClientSecret::exactly(&app.secret)));
            self.taken(&client_id, &app.client_id);
            self.taken(&home_tenant, &app.home_tenant_id);
            self.taken(&terminal.words("terminal-onboard-secret"), &terminal.words("terminal-onboard-held"));
            return Ok(());
        }
        loop {
            let text = self.questions.ask(&client_id, "").await?;
            self.enter(Field::ClientId, &text);
            match wrong(&self.machine.client_id_problem(), &text, Problem::ClientIdMissing) {
                Some(problem) => self.questions.wrong(&problem)?,
                None => break,
            }
        }
        loop {
            let text = self.questions.ask(&home_tenant, "").await?;
            self.enter(Field::HomeTenant, &text);
            let same = self.machine.client_id_problem();
            let problem = same.or_else(|| self.machine.app().home_tenant().problem.clone());
            match wrong(&problem, &text, Problem::HomeTenantMissing) {
                Some(problem) => self.questions.wrong(&problem)?,
                None => break,
            }
        }
        self.enter_secret().await
    }

    pub(super) async fn enter_secret(&mut self) -> Result<(), Stop> {
        loop {
            let text = self.questions.ask_secret(&self.terminal.words("terminal-onboard-secret")).await?;
            self.act(Action::EnterSecret(Secretive(text)));
            let secret = self.machine.app().secret();
            match &secret.problem {
                Some(problem) => self.questions.wrong(problem)?,
                None => {
                    let notes = secret.notes.iter().map(|note| self.terminal.tell(note));
                    notes.for_each(|note| self.terminal.paragraph("    ", &note));
                    return Ok(());
                }
            }
        }
    }
}

/// What is wrong with an answer: what the wizard says, or that there is none.
pub(super) fn wrong(problem: &Option<Problem>, text: &str, empty: Problem) -> Option<Problem> {
    problem.clone().or_else(|| text.trim().is_empty().then_some(empty))
}

/// The item that a number from 1 names.
pub(super) fn numbered<'a, T>(text: &str, items: &'a [T]) -> Option<&'a T> {
    items.get(text.trim().parse::<usize>().ok()?.checked_sub(1)?)
}

/// Numbers of the list and values, with blanks or commas between them.
fn chosen(api: Api, offered: &[&Permission], text: &str) -> Result<Vec<String>, Problem> {
    let words = text.split([',', ' ']).filter(|word| !word.is_empty());
    words
        .map(|word| match numbered(word, offered) {
            Some(permission) => Ok(permission.value.clone()),
            None => api.facts().permission(word).map(|permission| permission.value.clone()),
        })
        .collect()
}
