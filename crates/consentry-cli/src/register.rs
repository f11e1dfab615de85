//! `register`: a script or a manifest that registers exactly one app.

use consentry::{RedirectUri, Registration};
use documents::{RegistrationScript, registration_script};
use serde::Serialize;

use crate::{
    arguments::{self, Flag, Shape},
    ending::{Ending, Stop},
    given::Given,
    print::Terminal,
    reach, read_out, request,
};

pub(crate) const SHAPE: Shape = Shape {
    name: "register",
    about: "terminal-help-register",
    flags: &[
        Flag::value("name", "N", "terminal-help-register-name").required(),
        Flag::value("redirect-uri", "U", "terminal-help-register-redirect-uri").repeated().required(),
        Flag::value("as", "azure-cli|powershell|manifest", "terminal-help-register-as").required(),
        Flag::value("permission", "P", "terminal-help-asked-permission").repeated(),
        arguments::API,
        Flag::switch("own-organisation", "terminal-help-own-organisation"),
    ],
    run,
};

#[derive(Serialize)]
struct Document {
    schema: u32,
    r#as: &'static str,
    text: String,
}

fn run(given: &Given, terminal: &Terminal) -> Result<Ending, Stop> {
    let script = given.the_choice("--as", &RegistrationScript::ALL.map(|one| (one.name(), one)))?;
    let registration = read(given)?;
    registration.redirect_uris.iter().for_each(|uri| read_out::warn_of_redirect(terminal, Some(uri)));
    let text = registration_script(&registration, script, terminal.language());
    if terminal.json {
        terminal.document(&Document { schema: 1, r#as: script.name(), text });
    } else {
        terminal.text(&text);
    }
    Ok(Ending::Done)
}

fn read(given: &Given) -> Result<Registration, Stop> {
    let api = given.api()?.unwrap_or_default();
    let addresses = reach::addresses(given)?;
    reach::must_offer(&addresses, api)?;
    let mut redirect_uris = Vec::new();
    for text in given.texts("redirect-uri") {
        let uri = RedirectUri::parse(text).map_err(|problem| Stop::value("--redirect-uri", &problem))?;
        if !redirect_uris.contains(&uri) {
            redirect_uris.push(uri);
        }
    }
    Ok(Registration {
        app_name: request::app_name(given, "--name")?,
        audience: request::audience(given),
        cloud: addresses.cloud(),
        api,
        permissions: given.permissions(api)?,
        redirect_uris,
    })
}
