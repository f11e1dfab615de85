//! `sheet`: the request to the customer's admin as a page to print, in their language.

use clap::Args;
use documents::consent_sheet;
use serde::Serialize;

use crate::{
    input::{GlobalOptions, file::OutOptions, letter::LetterOptions, request::RequestView},
    output::{ExitCode, Stop, Terminal, verification},
};

#[derive(Args)]
#[command(about = "terminal-help-sheet")]
pub(crate) struct Sheet {
    #[command(flatten)]
    letter: LetterOptions,
    #[command(flatten)]
    out: OutOptions,
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    /// The page, where it was not written to a file.
    text: Option<String>,
    path: Option<String>,
    #[serde(flatten)]
    request: RequestView<'a>,
}

impl Sheet {
    pub(crate) fn run(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<ExitCode, Stop> {
        let request = self.letter.request(global)?;
        let page = consent_sheet(&request, self.letter.language(terminal));
        let (text, path) = self.out.written(global, terminal, page)?;
        verification::warn_of_redirect(terminal, request.link.redirect_uri.as_ref());
        verification::tell_if_nobody_asks(terminal, &request.profile);
        if terminal.json {
            let request = RequestView::of(&request);
            terminal.document(&Document { schema: 1, text, path, request });
            return Ok(ExitCode::Done);
        }
        match text {
            Some(page) => terminal.text(&page),
            None => terminal.hint("terminal-sheet-next"),
        }
        verification::tell_read_out(terminal, &request.link);
        Ok(ExitCode::Done)
    }
}
