//! The report for machines: names as in `check --json`, sentences by their ids.

use std::collections::BTreeMap;

use entra::{Detail, Trace, leads_here, one_line};
use explain::Sentence;
use onboarding::{Line, TokenReport};
use serde::Serialize;
use time::format_description::well_known::Rfc3339;

use super::{OfApi, PROOFS, ProofReport, word};

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    /// Made with a simulated Microsoft on one computer: it proves nothing.
    practice: bool,
    made_by: MadeBy<'a>,
    tested_at: String,
    customer: &'a str,
    partner: Partner,
    app: App<'a>,
    tenant: Tenant<'a>,
    api: Api<'a>,
    verdict: Verdict<'a>,
    /// Hosts that were asked and are not Microsoft's.
    not_microsoft: &'a [String],
    proofs: BTreeMap<&'static str, &'static str>,
    permissions: Permissions<'a>,
    checks: Vec<Check<'a>>,
    elapsed_ms: u32,
    trace: &'a Trace,
    /// The same of each API that was tested; what stands above is of the one that decides.
    apis: Vec<Tested<'a>>,
}

#[derive(Serialize)]
struct Tested<'a> {
    #[serde(flatten)]
    api: Api<'a>,
    verdict: Verdict<'a>,
    proofs: BTreeMap<&'static str, &'static str>,
    permissions: Permissions<'a>,
    checks: Vec<Check<'a>>,
}

#[derive(Serialize)]
struct MadeBy<'a> {
    program: &'static str,
    version: &'a str,
}

#[derive(Serialize)]
struct Partner {
    company: String,
    contact: String,
    email: String,
    phone: String,
}

#[derive(Serialize)]
struct App<'a> {
    name: &'a str,
    client_id: String,
}

#[derive(Serialize)]
struct Tenant<'a> {
    tenant_id: String,
    cloud: Option<&'static str>,
    region: Option<&'a str>,
}

#[derive(Serialize)]
struct Api<'a> {
    key: &'static str,
    portal_name: &'a str,
    scope: &'a str,
    base: Option<&'a str>,
}

#[derive(Serialize)]
struct Verdict<'a> {
    cause: &'static str,
    who: &'static str,
    code: Option<&'a str>,
    detail: Option<Detail>,
}

/// `null` where the token said nothing: not known is not missing.
#[derive(Serialize)]
struct Permissions<'a> {
    wanted: &'a [String],
    granted: Option<&'a [String]>,
    missing: Option<&'a [String]>,
    extra: Option<Vec<&'a String>>,
}

#[derive(Serialize)]
struct Check<'a> {
    id: &'static str,
    outcome: &'static str,
    evidence: Option<&'a Sentence>,
    started_ms: u32,
    millis: u32,
}

pub(super) fn json(told: &ProofReport<'_>) -> String {
    let ProofReport { report, connection, profile, .. } = told;
    let Tested { api, verdict, proofs, permissions, checks } = Tested::of(told.decisive());
    let found = report.tenant.as_ref();
    let document = Document {
        schema: 1,
        practice: leads_here(&connection.authority),
        made_by: MadeBy { program: "consentry", version: told.version },
        tested_at: told.now.replace_nanosecond(0).unwrap_or(told.now).format(&Rfc3339).unwrap_or_default(),
        customer: told.customer,
        partner: Partner {
            company: one_line(&profile.company),
            contact: one_line(&profile.contact),
            email: one_line(&profile.email),
            phone: one_line(&profile.phone),
        },
        app: App { name: told.app_name, client_id: connection.client_id.to_string() },
        tenant: Tenant {
            tenant_id: connection.tenant.to_string(),
            cloud: found.map(|found| found.cloud.name()),
            region: found.and_then(|found| found.region.as_deref()),
        },
        api,
        verdict,
        not_microsoft: &connection.not_microsoft,
        proofs,
        permissions,
        checks,
        elapsed_ms: report.elapsed_ms,
        trace: &report.trace,
        apis: told.each().into_iter().map(Tested::of).collect(),
    };
    serde_json::to_string_pretty(&document).unwrap_or_default() + "\n"
}

impl<'a> Tested<'a> {
    fn of(tested: OfApi<'a>) -> Tested<'a> {
        let OfApi { report, connection } = tested;
        let roles = report.token.as_ref().and_then(TokenReport::proven_roles);
        Tested {
            api: Api {
                key: connection.api.name(),
                portal_name: &connection.api.facts().portal_name,
                scope: &connection.scope,
                base: connection.api_base.as_deref(),
            },
            verdict: Verdict {
                cause: report.verdict.cause.name(),
                who: report.verdict.who().name(),
                code: report.verdict.code.as_deref(),
                detail: report.verdict.detail,
            },
            proofs: PROOFS.map(|(proof, line)| (proof, word(tested.outcome(line)))).into(),
            permissions: Permissions {
                wanted: &connection.permissions,
                granted: roles.map(|roles| roles.held.as_slice()),
                missing: roles.map(|roles| roles.missing.as_slice()),
                extra: roles.map(|roles| {
                    // As in the report for readers: also what includes a wanted one.
                    roles.held.iter().filter(|value| !connection.permissions.contains(value)).collect()
                }),
            },
            checks: report.lines.iter().map(Check::of).collect(),
        }
    }
}

impl Check<'_> {
    fn of(line: &Line) -> Check<'_> {
        Check {
            id: line.name.name(),
            outcome: word(line.outcome),
            evidence: line.evidence.as_ref(),
            started_ms: line.started_ms,
            millis: line.millis,
        }
    }
}
