//! `check`: the one-button test.

mod report_file;

use std::time::Duration;

use clap::Args;
use entra::{Api, ClientId, Endpoint, Problem, TenantHint, TenantId, right_spelling};
use explain::Sentence;
use onboarding::{Check as Test, Permissions, Report, Watch, watch};
use time::OffsetDateTime;
use tokio::sync::mpsc::unbounded_channel;

use crate::{
    input::{
        GlobalOptions,
        credential::{self, CredentialOptions},
        permissions::{self, GivenPermission},
        question,
        reach::Reach,
        value,
    },
    output::{
        ExitCode, Stop, Terminal,
        report::{self, Telling},
    },
    until,
};
use report_file::ReportOptions;

#[derive(Args)]
#[command(about = "terminal-help-check")]
pub(crate) struct Check {
    #[arg(long, value_name = "ID", value_parser = ClientId::parse, help = "terminal-help-client-id")]
    client_id: ClientId,
    #[arg(long, value_name = "T", value_parser = TenantHint::parse_customer, help = "terminal-help-customer")]
    tenant: TenantHint,
    #[arg(long, value_name = "P", value_parser = permissions::given, help = "terminal-help-permission")]
    permission: Vec<GivenPermission>,
    #[arg(long, value_name = value::API, value_parser = value::api, help = "terminal-help-apis")]
    api: Vec<Api>,
    #[arg(long, value_name = "T", value_parser = TenantId::parse, help = "terminal-help-home-tenant")]
    home_tenant: Option<TenantId>,
    #[arg(long, value_name = "v2|v1", value_parser = value::endpoint, help = "terminal-help-endpoint")]
    endpoint: Option<Endpoint>,
    #[arg(long, value_name = "TIME", value_parser = value::time, help = "terminal-help-consented-at")]
    consented_at: Option<OffsetDateTime>,
    #[arg(
        long, value_name = "SECONDS", value_parser = |text: &str| value::number(1..=86_400, text),
        help = "terminal-help-watch"
    )]
    watch: Option<u32>,
    #[command(flatten)]
    credential: CredentialOptions,
    #[command(flatten)]
    report: ReportOptions,
}

impl Check {
    pub(crate) fn run(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<ExitCode, Stop> {
        self.must_name_different_ids()?;
        // Whatever is asked of a person is asked before Ctrl-C is heard by the check.
        question::foreign_hosts(global, terminal)?;
        let file = self.report.file(global, terminal)?;
        let at_most = Duration::from_secs(self.watch.unwrap_or_default().into());
        until::interrupted(async {
            let reach = Reach::of(global).await?;
            let test = self.test(terminal, &reach).await?;
            let told = !terminal.json || terminal.verbose;
            let report = told_run(terminal, &reach, &test, Watch::until_consent(at_most), told).await;
            if told {
                report::tell(terminal, &report, &test);
            }
            let written = match file {
                Some(file) => file.write(terminal, &test, &report)?,
                None => None,
            };
            if terminal.json {
                report::document(terminal, &report, &test, written);
            }
            Ok(report.verdict.cause.into())
        })
    }

    fn must_name_different_ids(&self) -> Result<(), Stop> {
        value::names_no_client_id(&self.tenant, self.client_id)?;
        match self.home_tenant {
            Some(home) if home.uuid() == self.client_id.uuid() => {
                Err(Stop::value("--home-tenant", &Problem::ClientIdIsHomeTenant))
            }
            _ => Ok(()),
        }
    }

    async fn test(&self, terminal: &Terminal, reach: &Reach) -> Result<Test, Stop> {
        let wanted = permissions::wanted(&self.api, &self.permission)?;
        self.warn_of_permissions(terminal, &wanted);
        let api = wanted.apis().first().copied().unwrap_or_default();
        Ok(Test {
            addresses: reach.addresses.clone(),
            endpoint: self.endpoint.unwrap_or_default(),
            tenant: self.tenant.clone(),
            client_id: self.client_id,
            api,
            home_tenant: self.home_tenant,
            permissions: wanted.of(api),
            others: wanted.without(api),
            consented_at: self.consented_at,
            credential: credential::of(&self.credential, terminal).await?,
        })
    }

    /// A spelling that was read as another, an API that is to be switched off.
    fn warn_of_permissions(&self, terminal: &Terminal, wanted: &Permissions) {
        for GivenPermission { value, .. } in &self.permission {
            if let Some(right) = right_spelling(value) {
                let note = Sentence::new("note-permission-plural").with("value", value).with("right", right);
                terminal.aside(terminal.tell(&note));
            }
        }
        for (api, value) in wanted.iter() {
            let retires_on = api.facts().permission(value).ok().and_then(|one| one.retires_on.as_deref());
            if let Some(date) = retires_on {
                terminal.aside(terminal.tell(&Sentence::new("note-retires").with("date", date)));
            }
        }
    }
}

/// Runs the test and tells its lines as they resolve.
async fn told_run(terminal: &Terminal, reach: &Reach, check: &Test, patience: Watch, told: bool) -> Report {
    let (progress, mut lines) = unbounded_channel();
    let telling = Telling::new(terminal, check);
    let testing = async move {
        let seen = |report: &Report, pause: Duration| {
            if told {
                report::tell_wait(terminal, &report.verdict, pause);
            }
        };
        watch(check, &reach.http, OffsetDateTime::now_utc, patience, &progress, seen).await
    };
    let hearing = async {
        while let Some((api, line)) = lines.recv().await {
            if told {
                telling.hear(api, &line);
            }
        }
    };
    let (report, ()) = tokio::join!(testing, hearing);
    if told {
        telling.tell_rest(&report);
    }
    report
}
