//! `tenant`: which tenant a domain, an ID, a mail address or a Microsoft URL means.

use clap::Args;
use entra::{Api, EntraError, SignInError, TenantFound, TenantHint, find_tenant, visible};
use explain::{Sentence, evidence_of_sign_in};
use serde::Serialize;

use crate::{
    input::{GlobalOptions, reach::Reach},
    output::{
        ExitCode, FAINT, Stop, Terminal, padded,
        report::TenantView,
        verdict::{self, VerdictView},
        width,
    },
    until,
};

#[derive(Args)]
#[command(about = "terminal-help-tenant")]
pub(crate) struct Tenant {
    #[arg(value_name = "TEXT", value_parser = TenantHint::parse_customer, help = "terminal-help-customer")]
    tenant: TenantHint,
}

#[derive(Serialize)]
struct Document {
    schema: u32,
    #[serde(flatten)]
    tenant: TenantView,
    /// `null` where the tenant was found.
    verdict: Option<VerdictView>,
}

impl Tenant {
    pub(crate) fn run(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<ExitCode, Stop> {
        until::interrupted(async {
            let reach = Reach::of(global).await?;
            match find_tenant(&reach.http, &reach.addresses, &self.tenant).await {
                Ok(found) => {
                    let tenant = TenantView::of(&found);
                    if terminal.json {
                        terminal.document(&Document { schema: 1, tenant, verdict: None });
                    } else {
                        tell(terminal, "", &tenant);
                    }
                    warn_of_cloud(terminal, &reach, &found);
                    Ok(ExitCode::Done)
                }
                Err(error) => Ok(tell_not_found(terminal, &reach, &self.tenant, &error)),
            }
        })
    }
}

pub(crate) fn tell(terminal: &Terminal, margin: &str, tenant: &TenantView) {
    let cloud = tenant.cloud.map(|key| terminal.words(&format!("cloud-{key}")));
    let rows = [
        (terminal.words("terminal-tenant-id"), tenant.tenant_id.clone()),
        (terminal.words("terminal-tenant-cloud"), cloud),
        (terminal.words("terminal-tenant-region"), tenant.region.clone()),
        (terminal.words("terminal-tenant-issuer"), tenant.issuer.clone()),
    ];
    let columns = rows.iter().map(|(label, _)| width(label)).max().unwrap_or_default() + 2;
    for (label, value) in rows {
        if let Some(value) = value {
            let label = padded(&label, columns);
            terminal.line(format!("{margin}{FAINT}{label}{FAINT:#}{}", visible(&value)));
        }
    }
}

/// The app has to be registered in the customer's cloud.
pub(crate) fn warn_of_cloud(terminal: &Terminal, reach: &Reach, found: &TenantFound) {
    if found.cloud.facts().authority() != reach.addresses.cloud().facts().authority() {
        let cloud = terminal.words(&format!("cloud-{}", found.cloud.name()));
        terminal.aside(terminal.tell(&Sentence::new("note-cloud-differs").with("cloud", cloud)));
    }
}

fn tell_not_found(terminal: &Terminal, reach: &Reach, hint: &TenantHint, error: &SignInError) -> ExitCode {
    let given = hint.to_string();
    let verdict = error.verdict();
    if terminal.json {
        let verdict = Some(VerdictView::of(terminal, &verdict, &given, Api::default()));
        let tenant = TenantView { tenant_id: None, cloud: None, region: None, issuer: None, given };
        terminal.document(&Document { schema: 1, tenant, verdict });
    } else {
        verdict::tell(terminal, &verdict, &given, Api::default());
        if let Some(evidence) = evidence(error, reach.addresses.authority_host(), &given) {
            terminal.line(format!("  {FAINT}{}{FAINT:#}", terminal.tell(&evidence)));
        }
    }
    verdict.cause.into()
}

fn evidence(error: &SignInError, host: &str, given: &str) -> Option<Sentence> {
    match error {
        SignInError::NoAnswer(no_answer) => Some(no_answer.into()),
        SignInError::Refused { error, .. } => Some(EntraError::message(error))
            .filter(|message| !message.is_empty())
            .map(|message| Sentence::new("terminal-microsoft-says").with("message", message)),
        SignInError::Foreign(_) | SignInError::OtherTenant { .. } => {
            Some(evidence_of_sign_in(error, host, given))
        }
    }
}
