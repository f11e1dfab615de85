//! `snippet`: a sample that gets a token and calls the API, for the language of the next tool.

use clap::Args;
use documents::{SnippetLanguage, snippet};
use onboarding::Connection;
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
    /// One for each API; the text above is all of them.
    apis: Vec<SampleView>,
}

#[derive(Serialize)]
struct SampleView {
    api: &'static str,
    text: String,
}

impl Snippet {
    pub(crate) fn run(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<ExitCode, Stop> {
        let language = self.language;
        until::interrupted(async {
            let named = Named::of(&self.connection, global).await?;
            let document =
                |text, verdict, apis| Document { schema: 1, language: language.name(), text, verdict, apis };
            let not_found = |why| document(None, Some(why), Vec::new());
            let connections = match named.connections(terminal, not_found).await {
                Ok(connections) => connections,
                Err(exit) => return Ok(exit),
            };
            let sample = |one: &Connection| SampleView {
                api: one.api.name(),
                text: snippet(one, language, terminal.language()),
            };
            let samples: Vec<SampleView> = connections.iter().map(sample).collect();
            let text = samples.iter().map(|sample| sample.text.as_str()).collect::<Vec<_>>().join("\n");
            if terminal.json {
                terminal.document(&document(Some(text), None, samples));
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
