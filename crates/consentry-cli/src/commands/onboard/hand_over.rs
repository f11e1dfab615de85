//! The step `hand_over`: the values that the next tool asks for, the command that proves them again, and samples.

use documents::{SnippetLanguage, snippet};
use entra::AppAudience;
use explain::Sentence;
use onboarding::{Connection, Step};

use super::{Way, values::numbered};
use crate::{
    input::permissions,
    output::{FAINT, STRONG, Stop, padded, width},
};

impl Way<'_> {
    pub(super) async fn hand_over(&mut self) -> Result<(), Stop> {
        self.go(Step::HandOver)?;
        let connections = self.machine.connections();
        let [first, others @ ..] = &connections[..] else { return Ok(()) };
        self.heading(Step::HandOver, true);
        self.tell_values(first, others);
        self.tell_command();
        self.offer_snippets(&connections).await
    }

    /// All that the first API needs; the others differ in the last three.
    fn tell_values(&self, connection: &Connection, others: &[Connection]) {
        let terminal = self.terminal;
        let tenant = match self.audience() {
            AppAudience::Customers => "hand-over-tenant-id",
            AppAudience::OwnOrganisation => "terminal-tenant-id",
        };
        let rows = [
            (terminal.words(tenant), connection.tenant.to_string()),
            (terminal.words("hand-over-client-id"), connection.client_id.to_string()),
            (terminal.words("hand-over-token-endpoint"), connection.token_endpoint.clone()),
        ];
        let of_api = |one: &Connection| {
            [
                (terminal.words("hand-over-scope"), one.scope.clone()),
                (terminal.words("hand-over-api-base"), one.api_base.clone().unwrap_or_default()),
                (terminal.words("hand-over-permissions"), one.permissions.join(", ")),
            ]
        };
        let rows: Vec<_> =
            rows.into_iter().chain(std::iter::once(connection).chain(others).flat_map(of_api)).collect();
        let columns = rows.iter().map(|(label, _)| width(label)).max().unwrap_or_default() + 2;
        for (label, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
            terminal.line(format!("    {FAINT}{}{FAINT:#}{value}", padded(label, columns)));
        }
        terminal.line("");
        terminal.paragraph("    ", &terminal.words("hand-over-secret"));
    }

    /// The command that proves the same again, without the secret.
    fn tell_command(&self) {
        let Some(client_id) = self.machine.app().client_id().value.filter(|_| self.practice.is_none()) else {
            return;
        };
        let command = format!(
            "consentry check --client-id {client_id} --tenant {}{}",
            self.customer(),
            permissions::options(self.machine.app().permissions())
        );
        self.terminal.line("");
        self.terminal.paragraph("    ", &self.terminal.words("terminal-onboard-again"));
        self.terminal.line(format!("    {STRONG}{command}{STRONG:#}"));
    }

    /// A person may have a sample on the screen; anybody else can ask for one later.
    async fn offer_snippets(&self, connections: &[Connection]) -> Result<(), Stop> {
        if !self.questions.has_a_person() {
            return Ok(());
        }
        let terminal = self.terminal;
        terminal.line("");
        for (at, language) in SnippetLanguage::ALL.iter().enumerate() {
            terminal.line(format!("    {FAINT}{}{FAINT:#} {}", at + 1, language.title()));
        }
        let question = terminal.words("terminal-onboard-snippet");
        loop {
            let text = self.questions.ask(&question, "").await?;
            let by_name = || SnippetLanguage::ALL.into_iter().find(|one| one.name() == text.to_lowercase());
            match numbered(&text, &SnippetLanguage::ALL).copied().or_else(by_name) {
                Some(language) => {
                    for connection in connections {
                        terminal.line("");
                        terminal.line(snippet(connection, language, terminal.language()));
                    }
                }
                None if text.is_empty() => return Ok(()),
                None => {
                    let choices = SnippetLanguage::ALL.map(SnippetLanguage::name).join(", ");
                    let sentence = Sentence::new("terminal-problem-not-a-choice").with("choices", choices);
                    self.questions.wrong(Stop::new(sentence))?;
                }
            }
        }
    }
}
