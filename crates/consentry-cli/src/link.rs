//! `link`: the consent link, with a QR code for people and as a picture file.

use std::io::ErrorKind;

use consentry::{ConsentLink, ConsentState, LinkStyle, Qr, RedirectUri, Sentence, TenantHint, TrustWords};
use serde::Serialize;

use crate::{
    arguments::{self, Flag, Shape},
    ending::{Ending, Stop},
    file::{self, Place},
    given::Given,
    print::Terminal,
    reach, read_out,
};

pub(crate) const SHAPE: Shape = Shape {
    name: "link",
    about: "terminal-help-link",
    flags: &[
        arguments::CLIENT_ID,
        Flag::value("tenant", "T", "terminal-help-link-tenant").required(),
        arguments::API,
        Flag::value("redirect-uri", "U", "terminal-help-redirect-uri"),
        Flag::value("state", "S", "terminal-help-state"),
        Flag::value("style", "admin-consent|classic", "terminal-help-style"),
        Flag::value("svg", "F", "terminal-help-svg"),
        Flag::value("png", "F", "terminal-help-png"),
        arguments::FORCE,
    ],
    run,
};

/// Pixels a module of the picture file.
const SCALE: usize = 8;

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    url: &'a str,
    style: LinkStyle,
    client_id: String,
    tenant: String,
    redirect_uri: Option<&'a RedirectUri>,
    scope: Option<&'a str>,
    state: Option<&'a ConsentState>,
    /// The request's name; `null` for the classic link, which carries no state.
    trust_words: Option<String>,
    /// The first block of the application ID: what the admin compares.
    fingerprint: String,
    warnings: Vec<Warning>,
}

#[derive(Serialize)]
struct Warning {
    code: String,
    message: String,
}

fn run(given: &Given, terminal: &Terminal) -> Result<Ending, Stop> {
    let link = read(given)?;
    write_pictures(given, terminal, &link)?;
    read_out::warn_of_redirect(terminal, link.redirect_uri.as_ref());
    if terminal.json {
        terminal.document(&Document::of(terminal, &link));
        return Ok(Ending::Done);
    }
    terminal.line(&link.url);
    if terminal.is_watched() {
        tell_qr(terminal, &link);
    }
    if terminal.is_watched() || terminal.verbose {
        read_out::tell_read_out(terminal, &link);
        terminal.aside("");
        // A warning was told before.
        let warning = link.redirect_uri.as_ref().and_then(RedirectUri::warning);
        for note in link.notes().into_iter().filter(|note| Some(note) != warning.as_ref()) {
            terminal.note(&terminal.tell(&note.into()));
        }
    }
    Ok(Ending::Done)
}

pub(crate) fn read(given: &Given) -> Result<ConsentLink, Stop> {
    let addresses = reach::addresses(given)?;
    let client_id = given.the_client_id()?;
    let tenant = given.the_tenant(TenantHint::parse)?;
    let styles = [("admin-consent", LinkStyle::AdminConsent), ("classic", LinkStyle::Classic)];
    let redirect_uri =
        RedirectUri::parse(given.text("redirect-uri").unwrap_or(RedirectUri::REGISTERED_LOOPBACK))
            .map_err(|problem| Stop::value("--redirect-uri", &problem))?;
    let state = given.state()?.unwrap_or_else(ConsentState::random);
    let api = given.api()?.unwrap_or_default();
    reach::must_offer(&addresses, api)?;
    Ok(match given.choice("--style", &styles)?.unwrap_or_default() {
        LinkStyle::Classic => ConsentLink::classic(&addresses, client_id, tenant),
        LinkStyle::AdminConsent => {
            ConsentLink::admin_consent(&addresses, api, client_id, tenant, redirect_uri, state)
        }
    })
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

/// Both or none: each is drawn, and lies complete beside its place, before the first is put there.
fn write_pictures(given: &Given, terminal: &Terminal, link: &ConsentLink) -> Result<(), Stop> {
    let svg = Place::of(given, terminal, "--svg")?;
    let png = Place::of(given, terminal, "--png")?;
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

fn too_long(option: &'static str) -> Stop {
    Stop::new(Sentence::new("terminal-problem-qr-too-long")).about(option)
}

impl<'a> Document<'a> {
    fn of(terminal: &Terminal, link: &'a ConsentLink) -> Document<'a> {
        let warning = |note: Sentence| Warning {
            message: terminal.tell(&note),
            code: note.id.trim_start_matches("note-").to_owned(),
        };
        Document {
            schema: 1,
            url: &link.url,
            style: link.style,
            client_id: link.client_id.to_string(),
            tenant: link.tenant.to_string(),
            redirect_uri: link.redirect_uri.as_ref(),
            scope: link.scope.as_deref(),
            state: link.state.as_ref(),
            trust_words: link.state.as_ref().map(|state| TrustWords::of(state).to_string()),
            fingerprint: link.client_id.fingerprint().to_string(),
            warnings: link.notes().into_iter().map(Sentence::from).map(warning).collect(),
        }
    }
}
