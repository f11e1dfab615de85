//! `snippet`: a sample that gets a token and calls the API, for the language of the next tool.

use clap::Args;
use documents::{SnippetLanguage, snippet};
use serde::Serialize;

use crate::{
    input::{
        GlobalOptions,
        connection::{ConnectionOptions, Named},
        value,
    },
    output::{ExitCode, Stop, Terminal, verdict::VerdictView},
    until,
};

#[derive(Args)]
#[command(about = "terminal-help-snippet")]
pub(crate) struct Snippet {
    #[arg(
        long, value_name = "powershell|csharp|python|curl", value_parser = language, help = "terminal-help-snippet-language"
    )]
    language: SnippetLanguage,
    #[command(flatten)]
    connection: ConnectionOptions,
}

#[derive(Serialize)]
struct Document {
    schema: u32,
    language: &'static str,
    /// `null` where the tenant was not found.
    text: Option<String>,
    /// Why it was not.
    verdict: Option<VerdictView>,
}

impl Snippet {
    pub(crate) fn run(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<ExitCode, Stop> {
        let language = self.language;
        until::interrupted(async {
            let named = Named::of(&self.connection, global).await?;
            let document = |text, verdict| Document { schema: 1, language: language.name(), text, verdict };
            let connection = match named.connection(terminal, |why| document(None, Some(why))).await {
                Ok(connection) => connection,
                Err(exit) => return Ok(exit),
            };
            let text = snippet(&connection, language, terminal.language());
            if terminal.json {
                terminal.document(&document(Some(text), None));
            } else {
                terminal.text(&text);
            }
            Ok(ExitCode::Done)
        })
    }
}

fn language(text: &str) -> Result<SnippetLanguage, Stop> {
    value::choice(&SnippetLanguage::ALL.map(|one| (one.name(), one)), text)
}
