//! `snippet`: a sample that gets a token and calls the API, for the language of the next tool.

use consentry::Verdict;
use documents::{SnippetLanguage, snippet};
use serde::Serialize;

use crate::{
    arguments::{Flag, Shape},
    connection::Named,
    ending::{Ending, Stop},
    given::Given,
    print::Terminal,
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
    let named = Named::of(given)?;
    until::interrupted(async {
        let connection = match named.connection().await {
            Ok(connection) => connection,
            Err(why) => return Ok(tell_not_found(terminal, language, &named, &why)),
        };
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

fn tell_not_found(terminal: &Terminal, language: SnippetLanguage, named: &Named, why: &Verdict) -> Ending {
    let customer = named.customer();
    if terminal.json {
        let verdict = Some(VerdictView::of(terminal, why, &customer, named.api));
        terminal.document(&Document { schema: 1, language: language.name(), text: None, verdict });
    } else {
        verdict::tell(terminal, why, &customer, named.api);
    }
    why.cause.turn().into()
}
