//! `permissions`: what can be asked for, of each API.

use clap::Args;
use entra::{Api, Permission};
use explain::Sentence;
use serde::Serialize;
use wording::wrapped;

use crate::{
    input::value,
    output::{ExitCode, FAINT, STRONG, Stop, Terminal, padded, width},
};

#[derive(Args)]
#[command(about = "terminal-help-permissions")]
pub(crate) struct Permissions {
    #[arg(long, value_name = value::API, value_parser = value::api, help = "terminal-help-permissions-api")]
    api: Vec<Api>,
}

#[derive(Serialize)]
struct Document {
    schema: u32,
    apis: Vec<ApiView>,
}

#[derive(Serialize)]
struct ApiView {
    key: &'static str,
    portal_name: &'static str,
    product_name: &'static str,
    app_id: &'static str,
    scope: &'static str,
    permissions: Vec<PermissionView>,
}

#[derive(Serialize)]
struct PermissionView {
    value: &'static str,
    id: &'static str,
    allows: String,
    /// Changes something at the customer's.
    acts: bool,
    /// Asked for where nothing is said.
    default: bool,
    retires_on: Option<&'static str>,
}

impl Permissions {
    pub(crate) fn run(&self, terminal: &Terminal) -> Result<ExitCode, Stop> {
        let apis = Api::ALL.into_iter().filter(|api| self.api.is_empty() || self.api.contains(api));
        let apis: Vec<_> = apis.map(|api| ApiView::of(terminal, api)).collect();
        if terminal.json {
            terminal.document(&Document { schema: 1, apis });
            return Ok(ExitCode::Done);
        }
        for (at, api) in apis.iter().enumerate() {
            if at > 0 {
                terminal.line("");
            }
            tell(terminal, api);
        }
        Ok(ExitCode::Done)
    }
}

/// A heading and a table: value, what it lets the app do, what is worth knowing.
fn tell(terminal: &Terminal, api: &ApiView) {
    terminal.line(format!("{STRONG}{}{STRONG:#}", api.product_name));
    let listed =
        Sentence::new("terminal-permissions-listed-as").with("name", api.portal_name).with("key", api.key);
    terminal.line(format!("{FAINT}{}{FAINT:#}", terminal.tell(&listed)));
    if terminal.verbose {
        terminal.line(format!("{FAINT}{}  {}{FAINT:#}", api.app_id, api.scope));
    }
    terminal.line("");
    let columns = api.permissions.iter().map(|permission| width(permission.value)).max().unwrap_or_default();
    for permission in &api.permissions {
        let id = if terminal.verbose { format!("{}  ", permission.id) } else { String::new() };
        let first = format!("  {}  {id}", padded(permission.value, columns));
        let rest = " ".repeat(width(&first));
        for (at, line) in cell(terminal, &permission.told(terminal), width(&first)).iter().enumerate() {
            terminal.line(format!("{}{line}", if at == 0 { &first } else { &rest }));
        }
    }
}

/// The lines of a cell that begins at a column.
fn cell(terminal: &Terminal, text: &str, at: usize) -> Vec<String> {
    match terminal.columns().map(|columns| columns.saturating_sub(at)) {
        Some(room) if room >= 20 => wrapped(text, room, "", ""),
        _ => vec![text.to_owned()],
    }
}

impl ApiView {
    fn of(terminal: &Terminal, api: Api) -> ApiView {
        let facts = api.facts();
        let default = &facts.default_permission().value;
        let held_by_apps = facts.permissions.iter().filter(|permission| permission.for_apps);
        ApiView {
            key: api.name(),
            portal_name: &facts.portal_name,
            product_name: &facts.product_name,
            app_id: &facts.app_id,
            scope: &facts.scope,
            permissions: held_by_apps
                .map(|permission| PermissionView::of(terminal, permission, permission.value == *default))
                .collect(),
        }
    }
}

impl PermissionView {
    fn of(terminal: &Terminal, permission: &'static Permission, default: bool) -> PermissionView {
        PermissionView {
            value: &permission.value,
            id: &permission.id,
            allows: allows(terminal, &permission.value),
            acts: permission.acts,
            default,
            retires_on: permission.retires_on.as_deref(),
        }
    }

    fn told(&self, terminal: &Terminal) -> String {
        let acts = self.acts.then(|| terminal.words("terminal-permissions-acts"));
        let retires = self
            .retires_on
            .map(|date| terminal.tell(&Sentence::new("terminal-permissions-retires").with("date", date)));
        let usual = self.default.then(|| terminal.words("terminal-permissions-default"));
        let notes: Vec<_> = [usual, acts, retires].into_iter().flatten().collect();
        if notes.is_empty() {
            self.allows.clone()
        } else {
            format!("{} · {}", self.allows, notes.join(" · "))
        }
    }
}

/// What a permission lets the app do, in plain words.
pub(crate) fn allows(terminal: &Terminal, value: &str) -> String {
    terminal.words(&format!("permission-{}", value.replace('.', "_")))
}
