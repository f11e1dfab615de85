//! `sheet`: the request to the customer's admin as a page to print, in their language.

use consentry::ConsentState;
use documents::consent_sheet;
use serde::Serialize;

use crate::{
    arguments::Shape,
    ending::{Ending, Stop},
    given::Given,
    print::Terminal,
    read_out, request,
};

pub(crate) const SHAPE: Shape =
    Shape { name: "sheet", about: "terminal-help-sheet", flags: &request::FLAGS, run };

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    /// The page, where it was not written to a file.
    text: Option<String>,
    path: Option<String>,
    url: &'a str,
    state: Option<&'a ConsentState>,
    /// The request's name.
    trust_words: Option<String>,
    /// The first block of the application ID: what the admin compares.
    fingerprint: String,
}

fn run(given: &Given, terminal: &Terminal) -> Result<Ending, Stop> {
    let request = request::read(given)?;
    let page = consent_sheet(&request, request::customer_language(given, terminal)?);
    let (text, path) = request::written(given, terminal, page)?;
    read_out::warn_of_redirect(terminal, request.link.redirect_uri.as_ref());
    request::tell_if_nobody_asks(terminal, &request.profile);
    if terminal.json {
        terminal.document(&Document {
            schema: 1,
            text,
            path,
            url: &request.link.url,
            state: request.link.state.as_ref(),
            trust_words: request.trust_words().map(|words| words.to_string()),
            fingerprint: request.client_id.fingerprint().to_string(),
        });
        return Ok(Ending::Done);
    }
    match text {
        Some(page) => terminal.text(&page),
        None => request::tell_next(terminal, &terminal.words("terminal-sheet-next")),
    }
    read_out::tell_read_out(terminal, &request.link);
    Ok(Ending::Done)
}
