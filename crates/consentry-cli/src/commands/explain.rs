//! `explain`: what a pasted thing is and means. Nothing is sent anywhere.

use std::{
    io::{self, IsTerminal, Read},
    path::{Path, PathBuf},
};

use clap::Args;
use entra::{Api, BODY_LIMIT, Cause, ClientId, ConsentState, Detail, Problem, TenantId, visible};
use explain::{Expected, Explanation, Finding, Kind, Level, Outcome, Sentence, explain};
use onboarding::Step;
use serde::Serialize;
use serde_json::{Map, Value};
use time::OffsetDateTime;
use zeroize::Zeroizing;

use crate::{
    input::{
        GlobalOptions, file,
        permissions::{self, GivenPermission},
        value,
    },
    output::{
        ExitCode, FAINT, STRONG, Stop, Terminal, padded,
        verdict::{self, VerdictView},
        width,
    },
};

#[derive(Args)]
#[command(about = "terminal-help-explain")]
pub(crate) struct Explain {
    #[arg(value_name = "FILE", help = "terminal-help-file")]
    file: Option<PathBuf>,
    #[arg(long, value_name = "ID", value_parser = ClientId::parse, help = "terminal-help-expected-client-id")]
    client_id: Option<ClientId>,
    #[arg(long, value_name = "T", value_parser = TenantId::parse, help = "terminal-help-expected-tenant")]
    tenant: Option<TenantId>,
    #[arg(long, value_name = "S", value_parser = value::state, help = "terminal-help-expected-state")]
    state: Option<ConsentState>,
    #[arg(long, value_name = value::API, value_parser = value::api, help = "terminal-help-api")]
    api: Option<Api>,
    #[arg(
        long, value_name = "P", value_parser = permissions::given, help = "terminal-help-expected-permission"
    )]
    permission: Vec<GivenPermission>,
}

#[derive(Serialize)]
struct Document {
    schema: u32,
    kind: Kind,
    code: Option<String>,
    detail: Option<Detail>,
    cause: Option<Cause>,
    who: Option<&'static str>,
    retry: Option<bool>,
    title: String,
    meaning: Option<String>,
    next_step: Option<String>,
    go_to: Option<Step>,
    fields: Map<String, Value>,
    findings: Vec<FindingView>,
}

/// What is good, odd or wrong about a consent link.
#[derive(Serialize)]
struct FindingView {
    level: Level,
    message: String,
}

impl Explain {
    pub(crate) fn run(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<ExitCode, Stop> {
        let expected = self.expected(global)?;
        let explanation = explain(&self.text(terminal)?, &expected);
        if terminal.json {
            terminal.document(&document(terminal, &explanation));
        } else {
            tell(terminal, &explanation);
        }
        Ok(exit_code(&explanation))
    }

    fn expected(&self, global: &GlobalOptions) -> Result<Expected, Stop> {
        value::is_no_client_id(self.tenant, self.client_id)?;
        Ok(Expected {
            client_id: self.client_id,
            tenant: self.tenant,
            state: self.state.clone(),
            permissions: permissions::of_any_api(&self.permission)?,
            authority: global.authority.clone(),
            api: self.api,
            ..Expected::at(OffsetDateTime::now_utc())
        })
    }

    fn text(&self, terminal: &Terminal) -> Result<String, Stop> {
        let bytes = match self.file.as_deref().filter(|file| *file != Path::new("-")) {
            Some(file) => file::read_now("FILE", file, BODY_LIMIT)?,
            None => {
                if io::stdin().is_terminal() {
                    terminal.aside(terminal.words("terminal-explain-paste"));
                }
                let mut bytes = Zeroizing::new(Vec::new());
                let limit = u64::try_from(BODY_LIMIT).unwrap_or(u64::MAX);
                let read = io::stdin().take(limit).read_to_end(&mut bytes);
                read.map_err(|_| Stop::new(Sentence::new("terminal-problem-nothing-to-explain")))?;
                bytes
            }
        };
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if text.trim().is_empty() {
            return Err(Stop::new(Sentence::new("terminal-problem-nothing-to-explain")));
        }
        Ok(text)
    }
}

/// Recognised is done; what nobody knows is the partner's to look into.
fn exit_code(explanation: &Explanation) -> ExitCode {
    match (&explanation.verdict, explanation.kind) {
        (Some(verdict), Kind::Unknown) => verdict.cause.into(),
        (None, Kind::Unknown) => ExitCode::Partner,
        _ => ExitCode::Done,
    }
}

fn tell(terminal: &Terminal, explanation: &Explanation) {
    let kind = kind(terminal, explanation.kind);
    match &explanation.verdict {
        Some(verdict) => {
            terminal.line(format!("{FAINT}{kind}{FAINT:#}"));
            terminal.line("");
            let (customer, api) = about(explanation);
            let view = VerdictView::of_text(terminal, verdict, &customer, api);
            verdict::tell_view(terminal, verdict, &view);
        }
        None => terminal.line(format!("{STRONG}{kind}{STRONG:#}")),
    }
    if let Some(problem) = problem(terminal, explanation) {
        terminal.line("");
        terminal.paragraph("  ", &problem);
    }
    for sentence in explanation.said.iter().chain(&explanation.next) {
        terminal.line("");
        terminal.paragraph("  ", &terminal.tell(sentence));
    }
    if !explanation.findings.is_empty() {
        terminal.line("");
    }
    for finding in &explanation.findings {
        let mark = terminal.mark(match finding.level {
            Level::Good => Outcome::Passed,
            Level::Warn => Outcome::Waiting,
            Level::Stop => Outcome::Failed,
        });
        terminal.line(format!("  {mark} {}", terminal.tell(&finding.sentence)));
    }
    tell_fields(terminal, &explanation.fields);
}

/// What stood in it, name by name; names are the fields' own.
fn tell_fields(terminal: &Terminal, fields: &Map<String, Value>) {
    let shown: Vec<_> = fields.iter().filter(|(_, value)| !value.is_null()).collect();
    if shown.is_empty() {
        return;
    }
    terminal.line("");
    let columns = shown.iter().map(|(name, _)| width(name)).max().unwrap_or_default() + 2;
    for (name, value) in shown {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Array(list) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
            other => other.to_string(),
        };
        terminal.line(format!("  {FAINT}{}{FAINT:#}{}", padded(name, columns), visible(&text)));
    }
}

fn document(terminal: &Terminal, explanation: &Explanation) -> Document {
    let (customer, api) = about(explanation);
    let verdict = explanation.verdict.as_ref();
    let view = verdict.map(|verdict| VerdictView::of_text(terminal, verdict, &customer, api));
    let view_of =
        |finding: &Finding| FindingView { level: finding.level, message: terminal.tell(&finding.sentence) };
    let (title, meaning, next_step) = match view {
        Some(view) => (view.title, Some(view.meaning), Some(view.next_step)),
        None => (kind(terminal, explanation.kind), None, None),
    };
    let said: Vec<String> = explanation.said.iter().map(|sentence| terminal.tell(sentence)).collect();
    let said = (!said.is_empty()).then(|| said.join(" "));
    Document {
        schema: 1,
        kind: explanation.kind,
        code: verdict.and_then(|verdict| verdict.code.clone()),
        detail: verdict.and_then(|verdict| verdict.detail),
        cause: verdict.map(|verdict| verdict.cause),
        who: verdict.map(|verdict| verdict.who().name()),
        retry: verdict.map(|verdict| verdict.retry_can_help()),
        title,
        meaning: problem(terminal, explanation).or(meaning).or(said),
        next_step: next_step.or_else(|| explanation.next.as_ref().map(|next| terminal.tell(next))),
        go_to: Step::for_text(explanation),
        fields: explanation.fields.clone(),
        findings: explanation.findings.iter().map(view_of).collect(),
    }
}

/// What a reply's own problem says, in words: it is plainer than the verdict.
fn problem(terminal: &Terminal, explanation: &Explanation) -> Option<String> {
    let code = explanation.fields.get("problem")?.as_str()?;
    [Problem::ReplyOtherState, Problem::ReplyClassicCode, Problem::ReplyUnreadable]
        .into_iter()
        .find(|problem| problem.code() == code)
        .map(|problem| terminal.tell(&Sentence::from(&problem)))
}

fn about(explanation: &Explanation) -> (String, entra::Api) {
    let customer = explanation.customer.clone().unwrap_or_default();
    (customer, explanation.api.unwrap_or_default())
}

fn kind(terminal: &Terminal, kind: Kind) -> String {
    terminal.words(match kind {
        Kind::TokenError => "terminal-kind-token-error",
        Kind::TokenResponse => "terminal-kind-token-response",
        Kind::AccessToken => "terminal-kind-access-token",
        Kind::ConsentReply => "terminal-kind-consent-reply",
        Kind::ConsentLink => "terminal-kind-consent-link",
        Kind::ApiError => "terminal-kind-api-error",
        Kind::ApiResponse => "terminal-kind-api-response",
        Kind::Discovery => "terminal-kind-discovery",
        Kind::TenantHint => "terminal-kind-tenant-hint",
        Kind::Unknown => "terminal-kind-unknown",
    })
}
