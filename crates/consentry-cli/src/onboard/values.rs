//! The first three steps: permissions, registration, the app's values.

use consentry::{Api, AppAudience, ClientSecret, Permission, Problem, Sentence, Step};

use super::Way;
use crate::{
    ending::Stop,
    permissions::allows,
    print::{FAINT, padded, width},
};

impl Way<'_> {
    pub(super) async fn choose_permissions(&mut self) -> Result<(), Stop> {
        // Its sentence speaks of the customer's admin.
        self.heading(Step::ChoosePermissions, self.onboarding.audience() == AppAudience::Customers);
        let api = self.choose_api().await?;
        self.onboarding.choose_api(api);
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
                    for value in self.onboarding.permissions().to_vec() {
                        let kept = values.contains(&value);
                        self.wants(&value, kept)?;
                    }
                    return values.iter().try_for_each(|value| self.wants(value, true));
                }
            }
        }
    }

    fn wants(&mut self, value: &str, wanted: bool) -> Result<(), Stop> {
        let chosen = self.onboarding.choose_permission(value, wanted);
        chosen.map_err(|problem| Stop::from(&problem))
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
        self.heading(Step::RegisterApp, false);
        let terminal = self.terminal;
        if let Some(practice) = &self.practice {
            let there = Sentence::new("terminal-onboard-registered").with("app", practice.app().name);
            terminal.paragraph("    ", &terminal.tell(&there));
            // Its owner ticks in the portal what was chosen.
            let chosen: Vec<&str> = self.onboarding.permissions().iter().map(String::as_str).collect();
            practice.register(&chosen);
            return Ok(());
        }
        let question = terminal.words("terminal-onboard-app-name");
        while self.onboarding.app_name().value.as_ref().is_none_or(String::is_empty) {
            let text = self.questions.ask(&question, "").await?;
            self.onboarding.enter_app_name(&text);
            let problem = self.onboarding.app_name().problem.clone();
            if let Some(problem) = problem.or_else(|| text.is_empty().then_some(Problem::AppNameEmpty)) {
                self.questions.wrong(&problem)?;
            }
        }
        let registration = self.onboarding.registration(&self.reach.addresses);
        terminal.paragraph("    ", &terminal.words("register-by-hand"));
        self.taken("URL", &registration.portal_url());
        for row in registration.lines() {
            let row_name = Sentence::new(format!("register-{}", row.id));
            self.taken(&terminal.tell_part(&row_name, "label"), &row.values.join(" · "));
        }
        Ok(())
    }

    pub(super) async fn enter_app_values(&mut self) -> Result<(), Stop> {
        self.heading(Step::AppValues, self.practice.is_none());
        let terminal = self.terminal;
        let (client_id, home_tenant) =
            (terminal.words("terminal-onboard-client-id"), terminal.words("terminal-onboard-home-tenant"));
        if let Some(practice) = &self.practice {
            let app = practice.app();
            self.onboarding.enter_client_id(&app.client_id);
            self.onboarding.enter_home_tenant(&app.home_tenant_id);
            self.onboarding.hold_secret(ClientSecret::exactly(&app.secret));
            self.taken(&client_id, &app.client_id);
            self.taken(&home_tenant, &app.home_tenant_id);
            self.taken(&terminal.words("terminal-onboard-secret"), &terminal.words("terminal-onboard-held"));
            return Ok(());
        }
        loop {
            let text = self.questions.ask(&client_id, "").await?;
            self.onboarding.enter_client_id(&text);
            match wrong(&self.onboarding.client_id().problem, &text, Problem::ClientIdMissing) {
                Some(problem) => self.questions.wrong(&problem)?,
                None => break,
            }
        }
        loop {
            let text = self.questions.ask(&home_tenant, "").await?;
            self.onboarding.enter_home_tenant(&text);
            let swapped = self.onboarding.client_id().problem.clone();
            let problem = swapped.or_else(|| self.onboarding.home_tenant().problem.clone());
            match wrong(&problem, &text, Problem::HomeTenantMissing) {
                Some(problem) => self.questions.wrong(&problem)?,
                None => break,
            }
        }
        self.enter_secret().await
    }

    async fn enter_secret(&mut self) -> Result<(), Stop> {
        loop {
            let text = self.questions.ask_secret(&self.terminal.words("terminal-onboard-secret")).await?;
            self.onboarding.enter_secret(&text);
            let secret = self.onboarding.secret();
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
