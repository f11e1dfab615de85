//! `mail`: the request to the customer's admin as a mail, in their language.

use consentry::ConsentState;
use documents::consent_mail;
use serde::Serialize;
use time::OffsetDateTime;

use crate::{
    arguments::Shape,
    ending::{Ending, Stop},
    file::Place,
    given::Given,
    print::{STRONG, Terminal},
    read_out, request,
};

pub(crate) const SHAPE: Shape =
    Shape { name: "mail", about: "terminal-help-mail", flags: &request::FLAGS, run };

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    subject: &'a str,
    text: &'a str,
    /// The file, where one was written.
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
    let mail = consent_mail(&request, request::customer_language(given, terminal)?);
    let path = match Place::of(given, terminal, "--out")? {
        Some(place) => Some(place.write(terminal, &mail.eml(&request.profile, OffsetDateTime::now_utc()))?),
        None => None,
    };
    read_out::warn_of_redirect(terminal, request.link.redirect_uri.as_ref());
    request::tell_if_nobody_asks(terminal, &request.profile);
    if terminal.json {
        terminal.document(&Document {
            schema: 1,
            subject: &mail.subject,
            text: &mail.text,
            path,
            url: &request.link.url,
            state: request.link.state.as_ref(),
            trust_words: request.trust_words().map(|words| words.to_string()),
            fingerprint: request.client_id.fingerprint().to_string(),
        });
        return Ok(Ending::Done);
    }
    if path.is_some() {
        request::tell_next(terminal, &terminal.words("terminal-mail-next"));
    } else {
        terminal.line(format!("{STRONG}{}{STRONG:#}\n", mail.subject));
        terminal.text(&mail.text);
    }
    read_out::tell_read_out(terminal, &request.link);
    Ok(Ending::Done)
}
