//! Ways to register exactly one's own app without typing: a script for the Azure CLI, one for PowerShell, or a manifest.
//!
//! None of them makes a secret: whatever prints one leaves it in the terminal's history, its scrollback or a transcript.

use entra::{Api, Cloud, Permission, one_line};
use onboarding::Registration;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wording::{Language, say, say_plain};

use crate::quoting;
use crate::template::fill;

/// A way to register an app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RegistrationScript {
    /// For bash. It posts the manifest to Microsoft Graph: `az ad app create` would change an app of the same name
    /// instead of making one, and fails on names with an apostrophe (azure-cli 2.91.0, role/custom.py).
    #[default]
    #[serde(rename = "azure-cli")]
    AzureCli,
    /// Microsoft Graph PowerShell, on Windows PowerShell 5.1 and PowerShell 7.
    #[serde(rename = "powershell")]
    PowerShell,
    /// The application object in Microsoft Graph's format, as the portal's manifest editor has it.
    /// Source: entra-docs reference-microsoft-graph-app-manifest.
    #[serde(rename = "manifest")]
    Manifest,
}

impl RegistrationScript {
    pub const ALL: [RegistrationScript; 3] =
        [RegistrationScript::AzureCli, RegistrationScript::PowerShell, RegistrationScript::Manifest];

    /// The word of the terminal's contract.
    pub fn name(self) -> &'static str {
        match self {
            RegistrationScript::AzureCli => "azure-cli",
            RegistrationScript::PowerShell => "powershell",
            RegistrationScript::Manifest => "manifest",
        }
    }

    /// As it calls itself; the last is a label of the portal.
    pub fn title(self) -> &'static str {
        match self {
            RegistrationScript::AzureCli => "Azure CLI",
            RegistrationScript::PowerShell => "Microsoft Graph PowerShell",
            RegistrationScript::Manifest => "Manifest",
        }
    }

    pub fn file_name(self) -> &'static str {
        match self {
            RegistrationScript::AzureCli => "register-app.sh",
            RegistrationScript::PowerShell => "register-app.ps1",
            RegistrationScript::Manifest => "app-manifest.json",
        }
    }
}

/// Registers the app with its name, its audience, its redirect URIs and exactly its permissions.
pub fn registration_script(
    registration: &Registration,
    which: RegistrationScript,
    language: Language,
) -> String {
    match which {
        RegistrationScript::AzureCli => azure_cli(registration, language),
        RegistrationScript::PowerShell => powershell(registration, language),
        RegistrationScript::Manifest => manifest(registration) + "\n",
    }
}

fn azure_cli(registration: &Registration, language: Language) -> String {
    let template = include_str!("../registration/azure-cli.sh");
    let cloud = azure_cloud(registration.cloud);
    let parts: &[&str] = match registration.cloud {
        Cloud::Public | Cloud::Gcc => &[],
        Cloud::GccHigh | Cloud::China => &["cloud"],
        Cloud::Dod => &["cloud", "unverified"],
    };
    fill(template, parts, |name| match name {
        "graph" => quoting::shell(graph(registration.cloud)),
        "app" => quoting::shell(&manifest(registration)),
        "az_cloud" => cloud.unwrap_or_default().to_owned(),
        "print secret" => quoting::shell(&said("secret", registration, language)),
        comment => one_line(&said(comment.trim_start_matches("say "), registration, language)),
    })
}

fn powershell(registration: &Registration, language: Language) -> String {
    let template = include_str!("../registration/powershell.ps1");
    fill(template, &[], |name| match name {
        "mg_environment" => graph_environment(registration.cloud).to_owned(),
        "app_name" => quoting::powershell_whole(&registration.app_name),
        "audience" => registration.audience.sign_in_audience().to_owned(),
        "redirect_uris" => {
            let uris = registration.redirect_uris.iter().map(|uri| quoting::powershell_whole(uri.as_str()));
            uris.collect::<Vec<_>>().join(", ")
        }
        // In line with the first.
        "required_resource_access" => {
            let apis = registration.permissions.by_api().map(|(api, values)| powershell_access(api, &values));
            apis.collect::<Vec<_>>().join("\n            ")
        }
        "print secret" => quoting::powershell_whole(&said("secret", registration, language)),
        comment => {
            let sentence = said(comment.trim_start_matches("say "), registration, language);
            quoting::powershell_comment(&sentence)
        }
    })
}

fn powershell_access(api: Api, values: &[String]) -> String {
    let role = |permission: &Permission| {
        format!("                    @{{ id = '{}'; type = 'Role' }} # {}\n", permission.id, permission.value)
    };
    let roles: String = permissions(api, values).map(role).collect();
    let resource = &api.facts().app_id;
    format!(
        "@{{\n                resourceAppId  = '{resource}'\n                resourceAccess = @(\n{roles}                )\n            }}"
    )
}

/// The application object, as text.
fn manifest(registration: &Registration) -> String {
    let access = |(api, values): (Api, Vec<String>)| {
        let roles = permissions(api, &values).map(|one| json!({ "id": one.id, "type": "Role" }));
        json!({ "resourceAppId": api.facts().app_id, "resourceAccess": roles.collect::<Vec<Value>>() })
    };
    let access: Vec<Value> = registration.permissions.by_api().map(access).collect();
    let redirects: Vec<&str> = registration.redirect_uris.iter().map(|uri| uri.as_str()).collect();
    let app = json!({
        "displayName": registration.app_name,
        "signInAudience": registration.audience.sign_in_audience(),
        "web": { "redirectUris": redirects },
        "requiredResourceAccess": access,
    });
    format!("{app:#}")
}

/// The chosen ones that the API has.
fn permissions(api: Api, values: &[String]) -> impl Iterator<Item = &'static Permission> {
    values.iter().filter_map(move |value| api.facts().permission(value).ok())
}

fn graph(cloud: Cloud) -> &'static str {
    cloud.facts().api_base(Api::Graph).unwrap_or_default()
}

/// `None` where the Azure CLI is from the start. It knows no cloud of its own for DoD.
/// Source: learn.microsoft.com/cli/azure/manage-clouds-azure-cli.
fn azure_cloud(cloud: Cloud) -> Option<&'static str> {
    match cloud {
        Cloud::Public | Cloud::Gcc => None,
        Cloud::GccHigh | Cloud::Dod => Some("AzureUSGovernment"),
        Cloud::China => Some("AzureChinaCloud"),
    }
}

/// Source: learn.microsoft.com/powershell/module/microsoft.graph.authentication/get-mgenvironment.
fn graph_environment(cloud: Cloud) -> &'static str {
    match cloud {
        Cloud::Public | Cloud::Gcc => "Global",
        Cloud::GccHigh => "USGov",
        Cloud::Dod => "USGovDoD",
        Cloud::China => "China",
    }
}

fn said(sentence: &str, registration: &Registration, language: Language) -> String {
    let cloud = || [("cloud".to_owned(), registration.cloud.facts().name().to_owned())].into();
    match sentence {
        "about" => {
            let listed = registration.permissions.by_api().map(|(api, values)| {
                let values: Vec<&str> = permissions(api, &values).map(|one| one.value.as_str()).collect();
                (api.facts().portal_name.as_str(), values.join(", "))
            });
            let (id, args) = match &listed.collect::<Vec<_>>()[..] {
                [(api, values)] => (
                    "registration-script-about",
                    vec![("api", (*api).to_owned()), ("permissions", values.clone())],
                ),
                several => {
                    let apis = several.iter().map(|(api, values)| format!("{api}: {values}"));
                    (
                        "several-registration-script-about",
                        vec![("permissions", apis.collect::<Vec<_>>().join("; "))],
                    )
                }
            };
            let args = args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            say(language, id, &args)
        }
        "bash" => say_plain(language, "registration-script-bash"),
        "module" => say_plain(language, "registration-script-module"),
        "sign_in" => say_plain(language, "registration-script-sign-in"),
        "cloud" => say(language, "registration-script-cloud", &cloud()),
        "unverified" => say(language, "registration-script-unverified", &cloud()),
        "principal" => say_plain(language, "registration-script-principal"),
        "secret" => say_plain(language, "registration-script-secret"),
        other => panic!("no sentence is called {other}"),
    }
}
