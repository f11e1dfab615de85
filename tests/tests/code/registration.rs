//! The scripts that register an app: what the Azure CLI is really asked for, whatever the app is called.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process::{Command, Output, Stdio},
};

use documents::{RegistrationScript, registration_script};
use entra::{Api, AppAudience, Cloud, RedirectUri};
use onboarding::{Permissions, Registration};
use serde_json::{Value, json};
use tempfile::TempDir;
use wording::{Language, say_plain};

const NASTY: &str = "O'Brien & \"Søns\" $(touch x) %PATH% `whoami` 中文 -- ;\\n’";
const APP: &str = "9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35";
const TENANT: &str = "6f2d9a14-3b7e-4c58-9d01-a4e8c7b25f30";

/// Notes each of its arguments, and answers as the Azure CLI would. `login` takes all that it can read.
const AZ: &str = r#"#!/bin/sh
printf '%s\0' "$@" >>"$CALLS"
printf '\n\0' >>"$CALLS"
case "$*" in
  'account show --output none') [ -e "$CALLS.signed-in" ] ;;
  'login '*) while read -r _; do :; done ;;
  'account show --query tenantId'*) echo "6f2d9a14-3b7e-4c58-9d01-a4e8c7b25f30" ;;
  *'--query appId'*) echo "9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35" ;;
esac
"#;

pub(crate) fn variants() -> impl Iterator<Item = Registration> {
    Cloud::ALL.into_iter().flat_map(|cloud| {
        [AppAudience::Customers, AppAudience::OwnOrganisation].map(|audience| Registration {
            app_name: NASTY.to_owned(),
            audience,
            cloud,
            permissions: Permissions::from_iter([
                (Api::DefenderXdr, "Incident.Read.All"),
                (Api::DefenderXdr, "AdvancedHunting.Read.All"),
                (Api::Graph, "SecurityAlert.Read.All"),
            ]),
            redirect_uris: vec![
                RedirectUri::parse("https://contosomdr.example/done?a=1&b=%27").unwrap(),
                RedirectUri::registered_loopback(),
            ],
        })
    })
}

/// A folder in which a script meets nothing but a pretend `az`.
struct Shell {
    folder: TempDir,
}

impl Shell {
    fn open() -> Shell {
        let shell = Shell { folder: TempDir::new().unwrap() };
        let tools = shell.path("tools");
        fs::create_dir(&tools).unwrap();
        fs::write(tools.join("az"), AZ).unwrap();
        fs::set_permissions(tools.join("az"), fs::Permissions::from_mode(0o755)).unwrap();
        fs::create_dir(shell.path("here")).unwrap();
        shell
    }

    fn signed_in(self) -> Shell {
        fs::write(self.path("calls.signed-in"), "").unwrap();
        self
    }

    fn bash(&self) -> Command {
        let mut bash = Command::new("/bin/bash");
        bash.env_clear().env("PATH", self.path("tools")).env("CALLS", self.path("calls"));
        bash.current_dir(self.path("here")).stdin(Stdio::null());
        bash
    }

    fn run(&self, script: &str) -> Output {
        fs::write(self.path("script"), script).unwrap();
        self.bash().arg(self.path("script")).output().unwrap()
    }

    /// Every call of `az`, argument by argument.
    fn calls(&self) -> Vec<Vec<String>> {
        let noted = fs::read_to_string(self.path("calls")).unwrap();
        let mut calls: Vec<Vec<String>> = vec![Vec::new()];
        for argument in noted.split_terminator('\0') {
            match argument {
                "\n" => calls.push(Vec::new()),
                argument => calls.last_mut().unwrap().push(argument.to_owned()),
            }
        }
        calls.pop();
        calls
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }
}

fn expected(registration: &Registration) -> Value {
    json!({
        "displayName": NASTY,
        "signInAudience": match registration.audience {
            AppAudience::Customers => "AzureADMultipleOrgs",
            AppAudience::OwnOrganisation => "AzureADMyOrg",
        },
        "web": { "redirectUris": ["https://contosomdr.example/done?a=1&b=%27", "http://localhost/consent"] },
        "requiredResourceAccess": [
            {
                "resourceAppId": "8ee8fdad-f234-4243-8f3b-15c294843740",
                "resourceAccess": [
                    { "id": "7734e8e5-8dde-42fc-b5ae-6eafea078693", "type": "Role" },
                    { "id": "a9790345-4595-42e4-971a-ccdc79f19b7c", "type": "Role" },
                ],
            },
            {
                "resourceAppId": "00000003-0000-0000-c000-000000000000",
                "resourceAccess": [{ "id": "472e4a4d-bb4a-4026-98d1-0b0d74cb74a5", "type": "Role" }],
            },
        ],
    })
}

#[test]
fn the_azure_cli_is_asked_for_exactly_this_app() {
    for registration in variants() {
        let shell = Shell::open().signed_in();
        let ended =
            shell.run(&registration_script(&registration, RegistrationScript::AzureCli, Language::En));
        assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
        assert_eq!(
            String::from_utf8_lossy(&ended.stdout),
            format!(
                "Application (client) ID: {APP}\nDirectory (tenant) ID:   {TENANT}\n{}\n",
                say_plain(Language::En, "registration-script-secret")
            )
        );
        assert!(ended.status.success());

        let (cloud, graph) = match registration.cloud {
            Cloud::Public | Cloud::Gcc => (None, "https://graph.microsoft.com"),
            Cloud::GccHigh => (Some("AzureUSGovernment"), "https://graph.microsoft.us"),
            Cloud::Dod => (Some("AzureUSGovernment"), "https://dod-graph.microsoft.us"),
            Cloud::China => (Some("AzureChinaCloud"), "https://microsoftgraph.chinacloudapi.cn"),
        };
        let mut calls = shell.calls();
        if let Some(cloud) = cloud {
            assert_eq!(calls.remove(0), ["cloud", "set", "--name", cloud]);
        }
        assert_eq!(calls[0], ["account", "show", "--output", "none"]);
        assert_eq!(calls[1], ["account", "show", "--query", "tenantId", "--output", "tsv"]);
        let (applications, principals) =
            (format!("{graph}/v1.0/applications"), format!("{graph}/v1.0/servicePrincipals"));
        let posted = |url: &str| {
            ["rest", "--method", "post", "--url", url, "--resource", graph, "--body"].map(str::to_owned)
        };
        assert_eq!(calls[2][..8], posted(&applications));
        assert_eq!(serde_json::from_str::<Value>(&calls[2][8]).unwrap(), expected(&registration));
        assert_eq!(calls[2][9..], ["--query", "appId", "--output", "tsv"]);
        assert_eq!(calls[3][..8], posted(&principals));
        assert_eq!(serde_json::from_str::<Value>(&calls[3][8]).unwrap(), json!({ "appId": APP }));
        assert_eq!(calls[3][9..], ["--output", "none"]);
        assert_eq!(calls.len(), 4, "{calls:?}");
        assert_eq!(fs::read_dir(shell.path("here")).unwrap().count(), 0, "the name was run");
    }
}

#[test]
fn it_can_be_pasted_and_signs_in_where_nobody_is() {
    let registration = variants().next().unwrap();
    let script = registration_script(&registration, RegistrationScript::AzureCli, Language::En);
    let shell = Shell::open();
    fs::write(shell.path("script"), &script).unwrap();
    let pasted = fs::File::open(shell.path("script")).unwrap();
    let ended = shell.bash().stdin(pasted).output().unwrap();
    assert!(String::from_utf8_lossy(&ended.stdout).starts_with(&format!("Application (client) ID: {APP}\n")));
    let calls = shell.calls();
    assert_eq!(calls[1], ["login", "--allow-no-subscriptions", "--output", "none"]);
    assert_eq!(calls.len(), 5, "{calls:?}");
}

#[test]
fn nothing_goes_on_after_a_refusal() {
    let registration = variants().next().unwrap();
    let script = registration_script(&registration, RegistrationScript::AzureCli, Language::En);
    let shell = Shell::open().signed_in();
    let refusing = AZ.replace("*'--query appId'*) echo", "*'--query appId'*) exit 1; echo");
    fs::write(shell.path("tools").join("az"), refusing).unwrap();
    let ended = shell.run(&script);
    assert_eq!((ended.status.code(), ended.stdout), (Some(1), Vec::new()));
    assert_eq!(shell.calls().len(), 3);
}

#[test]
fn the_manifest_is_the_application_object() {
    for registration in variants() {
        let manifest = registration_script(&registration, RegistrationScript::Manifest, Language::En);
        assert_eq!(serde_json::from_str::<Value>(&manifest).unwrap(), expected(&registration));
    }
}

#[test]
fn bash_reads_every_language() {
    for registration in variants() {
        for language in Language::ALL {
            let shell = Shell::open();
            fs::write(
                shell.path("script"),
                registration_script(&registration, RegistrationScript::AzureCli, language),
            )
            .unwrap();
            let read = shell.bash().arg("-n").arg(shell.path("script")).output().unwrap();
            assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
            assert!(!Path::new(&shell.path("calls")).exists());
        }
    }
}
