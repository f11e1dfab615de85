//! `mail`: the request to the customer's admin as a mail, in their language.

use clap::Args;
use documents::consent_mail;
use serde::Serialize;
use time::OffsetDateTime;

use crate::{
    input::{GlobalOptions, file::OutOptions, letter::LetterOptions, request::RequestView},
    output::{ExitCode, STRONG, Stop, Terminal, verification},
};

#[derive(Args)]
#[command(about = "terminal-help-mail")]
pub(crate) struct Mail {
    #[command(flatten)]
    letter: LetterOptions,
    #[command(flatten)]
    out: OutOptions,
}

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    subject: &'a str,
    text: &'a str,
    /// The file, where one was written.
    path: Option<String>,
    #[serde(flatten)]
    request: RequestView<'a>,
}

impl Mail {
    pub(crate) fn run(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<ExitCode, Stop> {
        let request = self.letter.request(global)?;
        let mail = consent_mail(&request, self.letter.language(terminal));
        let path = match self.out.place(global, terminal)? {
            Some(place) => {
                Some(place.write(terminal, &mail.eml(&request.profile, OffsetDateTime::now_utc()))?)
            }
            None => None,
        };
        verification::warn_of_redirect(terminal, request.link.redirect_uri.as_ref());
        verification::tell_if_nobody_asks(terminal, &request.profile);
        if terminal.json {
            let (subject, text) = (mail.subject.as_str(), mail.text.as_str());
            let request = RequestView::of(&request);
            terminal.document(&Document { schema: 1, subject, text, path, request });
            return Ok(ExitCode::Done);
        }
        if path.is_some() {
            terminal.hint("terminal-mail-next");
        } else {
            terminal.line(format!("{STRONG}{}{STRONG:#}\n", mail.subject));
            terminal.text(&mail.text);
        }
        verification::tell_read_out(terminal, &request.link);
        Ok(ExitCode::Done)
    }
}
