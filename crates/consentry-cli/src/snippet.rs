//! `snippet`: a sample that gets a token and calls the API, for the language of the next tool.

use documents::{SnippetLanguage, snippet};
use serde::Serialize;

use crate::{
    arguments::{self, Flag, Shape},
    connection::{self, Named},
    ending::{Ending, Stop},
    given::Given,
    print::Terminal,
    until,
    verdict::VerdictView,
};

pub(crate) const SHAPE: Shape = Shape {
    name: "snippet",
    about: "terminal-help-snippet",
    flags: &[
        Flag::value("language", "powershell|csharp|python|curl", "terminal-help-snippet-language").required(),
        arguments::CLIENT_ID,
        connection::TENANT,
        connection::PERMISSION,
        arguments::API,
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
    until::interrupted(async {
        let named = Named::of(given).await?;
        let document = |text, verdict| Document { schema: 1, language: language.name(), text, verdict };
        let connection = match named.connection(terminal, |why| document(None, Some(why))).await {
            Ok(connection) => connection,
            Err(ending) => return Ok(ending),
        };
        let text = snippet(&connection, language, terminal.language());
        if terminal.json {
            terminal.document(&document(Some(text), None));
        } else {
            terminal.text(&text);
        }
        Ok(Ending::Done)
    })
}
