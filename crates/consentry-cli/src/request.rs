//! The request to a customer's admin, as it is given on the command line: `mail` and `sheet` are made of it.

use consentry::{
    AppAudience, ConsentRequest, PartnerProfile, Problem, RedirectUri, Registration, ReplyWay, Sentence,
    TenantHint,
};
use wording::Language;

use crate::{
    arguments::{self, Flag},
    ending::Stop,
    file::Place,
    given::Given,
    language, link,
    print::Terminal,
    reach,
};

/// The link's own options, who asks, and for whom the paper is.
pub(crate) const FLAGS: [Flag; 17] = [
    arguments::CLIENT_ID,
    Flag::value("tenant", "T", "terminal-help-customer").required(),
    Flag::value("app-name", "N", "terminal-help-app-name").required(),
    Flag::value("company", "NAME", "terminal-help-company"),
    Flag::value("contact", "NAME", "terminal-help-contact"),
    Flag::value("email", "ADDRESS", "terminal-help-email"),
    Flag::value("phone", "NUMBER", "terminal-help-phone"),
    Flag::value("customer-lang", language::TAGS, "terminal-help-customer-lang"),
    Flag::value("permission", "P", "terminal-help-asked-permission").repeated(),
    arguments::API,
    Flag::value("reply-way", "here|landing_page|address", "terminal-help-reply-way"),
    Flag::value("redirect-uri", "U", "terminal-help-redirect-uri"),
    Flag::value("state", "S", "terminal-help-state"),
    Flag::value("style", "admin-consent|classic", "terminal-help-style"),
    Flag::switch("own-organisation", "terminal-help-own-organisation"),
    Flag::value("out", "FILE", "terminal-help-out"),
    arguments::FORCE,
];

/// What the options come to.
pub(crate) fn read(given: &Given) -> Result<ConsentRequest, Stop> {
    let link = link::read(given)?;
    let tenant = given.the_tenant(TenantHint::parse_customer)?;
    let api = given.api()?.unwrap_or_default();
    Ok(ConsentRequest {
        profile: profile(given)?,
        app_name: app_name(given, "--app-name")?,
        audience: audience(given),
        client_id: link.client_id,
        customer: tenant.to_string(),
        cloud: reach::addresses(given)?.cloud(),
        api,
        permissions: given.permissions(api)?,
        reply_way: reply_way(given, link.redirect_uri.as_ref())?,
        link,
    })
}

/// Who asks; what is not given is not made up.
pub(crate) fn profile(given: &Given) -> Result<PartnerProfile, Stop> {
    let entry = |option: &'static str, read: fn(&str) -> Result<String, Problem>| {
        let text = given.text(option.trim_start_matches('-')).unwrap_or_default();
        read(text).map_err(|problem| Stop::value(option, &problem))
    };
    Ok(PartnerProfile {
        company: entry("--company", PartnerProfile::entry)?,
        contact: entry("--contact", PartnerProfile::entry)?,
        email: entry("--email", PartnerProfile::email)?,
        phone: entry("--phone", PartnerProfile::entry)?,
    })
}

pub(crate) fn app_name(given: &Given, option: &'static str) -> Result<String, Stop> {
    let text = given.text(option.trim_start_matches('-')).unwrap_or_default();
    Registration::app_name(text).map_err(|problem| Stop::value(option, &problem))
}

pub(crate) fn audience(given: &Given) -> AppAudience {
    match given.switch("own-organisation") {
        true => AppAudience::OwnOrganisation,
        false => AppAudience::Customers,
    }
}

/// The customer's language, chosen apart from the reader's.
pub(crate) fn customer_language(given: &Given, terminal: &Terminal) -> Result<Language, Stop> {
    let Some(tag) = given.text("customer-lang") else { return Ok(terminal.language()) };
    language::read("--customer-lang", tag)
}

/// Whoever gets a paper sits elsewhere: the answer comes back by the partner's page where one is named.
fn reply_way(given: &Given, redirect_uri: Option<&RedirectUri>) -> Result<ReplyWay, Stop> {
    let here = redirect_uri.is_none_or(RedirectUri::is_loopback);
    let way = given.choice("--reply-way", &ReplyWay::ALL.map(|way| (way.name(), way)))?;
    match way {
        None if here => Ok(ReplyWay::Address),
        None => Ok(ReplyWay::LandingPage),
        Some(ReplyWay::LandingPage) if redirect_uri.is_none() => {
            Err(Stop::new(Sentence::new("terminal-problem-classic-landing-page")).about("--reply-way"))
        }
        Some(ReplyWay::LandingPage) if here => Err(Stop::value("--redirect-uri", &Problem::LandingPageHere)),
        Some(way) => Ok(way),
    }
}

/// A page and no file, or no page and its file.
pub(crate) fn written(
    given: &Given,
    terminal: &Terminal,
    page: String,
) -> Result<(Option<String>, Option<String>), Stop> {
    match Place::of(given, terminal, "--out")? {
        Some(place) => Ok((None, Some(place.write(terminal, page.as_bytes())?))),
        None => Ok((Some(page), None)),
    }
}

/// An admin can hardly accept what nobody asks for.
pub(crate) fn tell_if_nobody_asks(terminal: &Terminal, profile: &PartnerProfile) {
    let is_told = terminal.is_watched() || terminal.verbose;
    if is_told && profile.company.is_empty() && profile.contact.is_empty() {
        terminal.note(&terminal.words("terminal-nobody-asks"));
    }
}

/// After a paper went to its file: what to do with it.
pub(crate) fn tell_next(terminal: &Terminal, next: &str) {
    if terminal.is_watched() || terminal.verbose {
        terminal.note(next);
    }
}
