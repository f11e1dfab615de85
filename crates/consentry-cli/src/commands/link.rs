//! `link`: the consent link, with a QR code for people and as a picture file.

use std::{io::ErrorKind, path::PathBuf};

use clap::Args;
use entra::{ClientId, ConsentLink, LinkStyle, RedirectUri, TenantHint};
use explain::Sentence;
use onboarding::{ConsentRequest, Qr};
use serde::Serialize;

use crate::{
    input::{
        GlobalOptions,
        file::{self, Place, ReplaceOptions},
        request::{Asker, RequestOptions, RequestView},
    },
    output::{ExitCode, Stop, Terminal, verification},
};

#[derive(Args)]
#[command(about = "terminal-help-link")]
pub(crate) struct Link {
    #[arg(long, value_name = "ID", value_parser = ClientId::parse, help = "terminal-help-client-id")]
    client_id: ClientId,
    #[arg(long, value_name = "T", value_parser = TenantHint::parse, help = "terminal-help-link-tenant")]
    tenant: TenantHint,
    #[command(flatten)]
    request: RequestOptions,
    #[arg(long, value_name = "F", help = "terminal-help-svg")]
    svg: Option<PathBuf>,
    #[arg(long, value_name = "F", help = "terminal-help-png")]
    png: Option<PathBuf>,
    #[command(flatten)]
    replace: ReplaceOptions,
}

/// Pixels a module of the picture file.
const SCALE: usize = 8;

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    #[serde(flatten)]
    request: RequestView<'a>,
    style: LinkStyle,
    client_id: String,
    tenant: String,
    redirect_uri: Option<&'a RedirectUri>,
    scope: Option<&'a str>,
    warnings: Vec<Warning>,
}

#[derive(Serialize)]
struct Warning {
    code: String,
    message: String,
}

impl Link {
    pub(crate) fn run(&self, global: &GlobalOptions, terminal: &Terminal) -> Result<ExitCode, Stop> {
        let (client_id, tenant) = (self.client_id, self.tenant.clone());
        let request = self.request.request(global, client_id, tenant, Asker::default())?;
        let link = &request.link;
        self.write_pictures(global, terminal, link)?;
        verification::warn_of_redirect(terminal, link.redirect_uri.as_ref());
        if terminal.json {
            terminal.document(&Document::of(terminal, &request));
            return Ok(ExitCode::Done);
        }
        terminal.line(&link.url);
        if terminal.is_watched() {
            tell_qr(terminal, link);
        }
        if terminal.is_watched() || terminal.verbose {
            verification::tell_read_out(terminal, link);
            terminal.aside("");
            // A warning was told before.
            let warning = link.redirect_uri.as_ref().and_then(RedirectUri::warning);
            for note in link.notes().into_iter().filter(|note| Some(note) != warning.as_ref()) {
                terminal.note(&terminal.tell(&note.into()));
            }
        }
        Ok(ExitCode::Done)
    }

    /// Both or none: each is drawn, and lies complete beside its place, before the first is put there.
    fn write_pictures(
        &self,
        global: &GlobalOptions,
        terminal: &Terminal,
        link: &ConsentLink,
    ) -> Result<(), Stop> {
        let replace = self.replace.may_replace(global);
        let place = |option, path: &Option<PathBuf>| {
            path.as_deref().map(|path| Place::at(option, path, replace, terminal)).transpose()
        };
        let (svg, png) = (place("--svg", &self.svg)?, place("--png", &self.png)?);
        if let (Some(svg), Some(png)) = (&svg, &png)
            && svg.is_same(png)
        {
            return Err(file::problem("--png", png.path(), ErrorKind::AlreadyExists));
        }
        let mut ready = Vec::new();
        if let Some(place) = svg {
            let svg = Qr::of(&link.url).map_err(|_| too_long("--svg"))?.svg();
            ready.push(place.prepare(svg.as_bytes())?);
        }
        if let Some(place) = png {
            let png = Qr::of(&link.url).map_err(|_| too_long("--png"))?.png(SCALE);
            ready.push(place.prepare(&png.map_err(|_| too_long("--png"))?)?);
        }
        ready.into_iter().try_for_each(|picture| picture.put(terminal).map(drop))
    }
}

/// The link as a picture of half blocks, where the terminal can show them.
pub(crate) fn tell_qr(terminal: &Terminal, link: &ConsentLink) {
    let Ok(qr) = Qr::of(&link.url) else { return };
    if !terminal.shows_unicode() || terminal.columns().is_some_and(|columns| columns < qr.size()) {
        return terminal.aside(terminal.words("terminal-qr-elsewhere"));
    }
    // Black on white whatever the terminal's colours are: half of all readers have a light one.
    let paper = anstyle::Style::new()
        .fg_color(Some(anstyle::Color::Rgb(anstyle::RgbColor(255, 255, 255))))
        .bg_color(Some(anstyle::Color::Rgb(anstyle::RgbColor(0, 0, 0))));
    for row in qr.half_blocks().lines() {
        terminal.line(format!("{paper}{row}{paper:#}"));
    }
}

fn too_long(option: &'static str) -> Stop {
    Stop::new(Sentence::new("terminal-problem-qr-too-long")).about(option)
}

impl<'a> Document<'a> {
    fn of(terminal: &Terminal, request: &'a ConsentRequest) -> Document<'a> {
        let link = &request.link;
        let warning = |note: Sentence| Warning {
            message: terminal.tell(&note),
            code: note.id.trim_start_matches("note-").to_owned(),
        };
        Document {
            schema: 1,
            request: RequestView::of(request),
            style: link.style,
            client_id: link.client_id.to_string(),
            tenant: link.tenant.to_string(),
            redirect_uri: link.redirect_uri.as_ref(),
            scope: link.scope.as_deref(),
            warnings: link.notes().into_iter().map(Sentence::from).map(warning).collect(),
        }
    }
}
