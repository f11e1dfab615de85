//! `landing-page`: the page that a partner hosts, where the admin's answer arrives.

use documents::landing_page;
use serde::Serialize;

use crate::{
    arguments::{self, Flag, Shape},
    ending::{Ending, Stop},
    given::Given,
    print::Terminal,
    read_out, request,
};

pub(crate) const SHAPE: Shape = Shape {
    name: "landing-page",
    about: "terminal-help-landing-page",
    flags: &[
        Flag::value("client-id", "ID", "terminal-help-landing-client-id"),
        Flag::value("app-name", "N", "terminal-help-app-name").required(),
        Flag::value("company", "NAME", "terminal-help-company"),
        Flag::value("contact", "NAME", "terminal-help-contact"),
        Flag::value("email", "ADDRESS", "terminal-help-email"),
        Flag::value("phone", "NUMBER", "terminal-help-phone"),
        Flag::value("out", "FILE", "terminal-help-out"),
        arguments::FORCE,
    ],
    run,
};

#[derive(Serialize)]
struct Document {
    schema: u32,
    /// The page, where it was not written to a file.
    text: Option<String>,
    path: Option<String>,
    /// The first block of the application ID, where that was given.
    fingerprint: Option<String>,
}

fn run(given: &Given, terminal: &Terminal) -> Result<Ending, Stop> {
    let client_id = given.client_id()?;
    let page =
        landing_page(&request::profile(given)?, &request::app_name(given, "--app-name")?, client_id, false);
    let (text, path) = request::written(given, terminal, page)?;
    if terminal.json {
        let fingerprint = client_id.map(|id| id.fingerprint().to_string());
        terminal.document(&Document { schema: 1, text, path, fingerprint });
        return Ok(Ending::Done);
    }
    match text {
        Some(page) => terminal.text(&page),
        None => request::tell_next(terminal, &terminal.words("terminal-landing-page-next")),
    }
    if let Some(client_id) = client_id.filter(|_| terminal.is_watched() || terminal.verbose) {
        terminal.aside(read_out::labelled(terminal, "terminal-read-out", &client_id.fingerprint()));
    }
    Ok(Ending::Done)
}
