//! `snippet`: a sample that gets a token and calls the API, for the language of the next tool.

use consentry::{Connection, TenantHint, TenantId, TenantNotFound, Verdict, find_tenant};
use documents::{SnippetLanguage, snippet};
use serde::Serialize;

use crate::{
    arguments::{Flag, Shape},
    ending::{Ending, Stop},
    given::Given,
    print::Terminal,
    reach::Reach,
    until,
    verdict::{self, VerdictView},
};

pub(crate) const SHAPE: Shape = Shape {
    name: "snippet",
    about: "terminal-help-snippet",
    flags: &[
        Flag::value("language", "powershell|csharp|python|curl", "terminal-help-snippet-language").required(),
        Flag::value("client-id", "ID", "terminal-help-client-id").required(),
        Flag::value("tenant", "T", "terminal-help-snippet-tenant").required(),
        Flag::value("permission", "P", "terminal-help-snippet-permission").repeated(),
        Flag::value("api", "defender-xdr|defender-endpoint|graph", "terminal-help-api"),
    ],
    run,
};

#[derive(Serialize)]
struct Document {
    schema: u32,
    language: &'static str,
    /// `null` where the tenant was not found.
    text: Option<String>,
    /// Why it was not.
    verdict: Option<VerdictView>,
}

fn run(given: &Given, terminal: &Terminal) -> Result<Ending, Stop> {
    let language = given.the_choice("--language", &SnippetLanguage::ALL.map(|one| (one.name(), one)))?;
    let hint = given.the_tenant(TenantHint::parse_customer)?;
    let (client_id, api) = (given.the_client_id()?, given.api()?.unwrap_or_default());
    let permissions = given.permissions(api)?;
    let reach = Reach::of(given)?;
    until::interrupted(async {
        let tenant = match tenant_id(&reach, &hint).await {
            Ok(tenant) => tenant,
            Err(error) => return Ok(tell_not_found(terminal, language, &hint, &error.verdict())),
        };
        let connection = Connection::new(&reach.addresses, tenant, client_id, api, &permissions);
        let text = snippet(&connection, language, terminal.language());
        if terminal.json {
            let text = Some(text);
            terminal.document(&Document { schema: 1, language: language.name(), text, verdict: None });
        } else {
            terminal.text(&text);
        }
        Ok(Ending::Done)
    })
}

/// A domain is looked up: the sample is to go on working when the customer gives a domain away.
async fn tenant_id(reach: &Reach, hint: &TenantHint) -> Result<TenantId, TenantNotFound> {
    match hint.id() {
        Some(id) => Ok(id),
        None => find_tenant(&reach.http, &reach.addresses, hint).await.map(|found| found.tenant_id),
    }
}

fn tell_not_found(
    terminal: &Terminal,
    language: SnippetLanguage,
    hint: &TenantHint,
    why: &Verdict,
) -> Ending {
    let (given, api) = (hint.to_string(), consentry::Api::default());
    if terminal.json {
        let verdict = Some(VerdictView::of(terminal, why, &given, api));
        terminal.document(&Document { schema: 1, language: language.name(), text: None, verdict });
    } else {
        verdict::tell(terminal, why, &given, api);
    }
    why.cause.turn().into()
}
