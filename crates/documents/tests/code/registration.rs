//! What the registration scripts hold: this app, nothing of the reader's that could run, and never a secret.

use documents::{RegistrationScript, registration_script};
use entra::{Api, AppAudience, Cloud, RedirectUri};
use onboarding::Registration;
use wording::Language;

use crate::faults::without_faults;

const NASTY: &str = "O'Brien & \"Søns\" $(touch x) %PATH% `whoami` 中文 -- ;\\n’";

fn held(api: Api) -> impl Iterator<Item = (Api, String)> {
    let held = api.facts().permissions.iter().filter(|permission| permission.for_apps);
    held.map(move |permission| (api, permission.value.clone()))
}

fn registration(cloud: Cloud, api: Api) -> Registration {
    Registration {
        app_name: NASTY.to_owned(),
        audience: AppAudience::Customers,
        cloud,
        permissions: held(api).collect(),
        redirect_uris: vec![RedirectUri::registered_loopback()],
    }
}

#[test]
fn every_permission_is_named_by_its_id_and_no_other_is() {
    for cloud in Cloud::ALL {
        for api in Api::ALL {
            let all = registration(cloud, api);
            let one = Registration { permissions: held(api).take(1).collect(), ..all.clone() };
            for which in RegistrationScript::ALL {
                let [all, one] = [&all, &one].map(|app| registration_script(app, which, Language::En));
                for (at, permission) in
                    api.facts().permissions.iter().filter(|permission| permission.for_apps).enumerate()
                {
                    assert_eq!(all.matches(&permission.id).count(), 1, "{}\n{all}", permission.value);
                    assert_eq!(one.matches(&permission.id).count(), usize::from(at == 0), "{one}");
                }
                assert_eq!(all.matches(&api.facts().app_id).count(), 1, "{all}");
            }
        }
    }
}

#[test]
fn each_api_gets_its_own_permissions() {
    let app = |permissions| Registration { permissions, ..registration(Cloud::Public, Api::Graph) };
    let several = app(Api::ALL.into_iter().flat_map(|api| held(api).take(2)).collect());
    let access = |app: &Registration| -> serde_json::Value {
        let manifest = registration_script(app, RegistrationScript::Manifest, Language::En);
        serde_json::from_str::<serde_json::Value>(&manifest).unwrap()["requiredResourceAccess"].take()
    };
    let alone = Api::ALL.map(|api| access(&app(held(api).take(2).collect()))[0].clone());
    assert_eq!(access(&several), serde_json::json!(alone));
    for language in Language::ALL {
        let text = registration_script(&several, RegistrationScript::PowerShell, language);
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for api in Api::ALL {
            let facts = api.facts();
            let resource = format!("resourceAppId  = '{}'", facts.app_id);
            let at = lines.iter().position(|line| *line == resource).unwrap();
            let ids: Vec<_> =
                held(api).take(2).map(|(api, value)| &api.facts().permission(&value).unwrap().id).collect();
            assert_eq!(lines[at + 1], "resourceAccess = @(");
            assert!(lines[at + 2].contains(ids[0]) && lines[at + 3].contains(ids[1]), "{text}");
            assert_eq!(lines[at + 4..at + 6], [")", "}"], "{text}");
        }
    }
}

#[test]
fn none_has_a_known_fault_or_makes_a_secret() {
    for cloud in Cloud::ALL {
        for which in RegistrationScript::ALL {
            for language in Language::ALL {
                let text = registration_script(&registration(cloud, Api::DefenderXdr), which, language);
                without_faults(&text);
                for maker in
                    ["credential reset", "addPassword", "MgApplicationPassword", "passwordCredentials"]
                {
                    assert!(!text.contains(maker), "{text}");
                }
            }
        }
    }
}

#[test]
fn powershell_gets_the_name_letter_for_letter_in_plain_ascii() {
    let text = registration_script(
        &registration(Cloud::GccHigh, Api::DefenderXdr),
        RegistrationScript::PowerShell,
        Language::En,
    );
    assert!(text.is_ascii(), "{text}");
    let line = |begins: &str| text.lines().find(|line| line.trim_start().starts_with(begins)).unwrap().trim();
    assert_eq!(
        line("displayName"),
        r#"displayName            = [regex]::Unescape('O''Brien & "S\u00f8ns" $(touch x) %PATH% `whoami` \u4e2d\u6587 -- ;\\n\u2019')"#
    );
    assert_eq!(
        line("Connect-MgGraph"),
        "Connect-MgGraph -Environment USGov -Scopes 'Application.ReadWrite.All' -NoWelcome"
    );
    assert_eq!(line("web "), "web                    = @{ redirectUris = @('http://localhost/consent') }");
}

#[test]
fn a_cloud_that_nobody_has_tried_is_said_to_be_one() {
    let told = |cloud| {
        let script = registration(cloud, Api::DefenderXdr);
        registration_script(&script, RegistrationScript::AzureCli, Language::En).contains("Not verified")
    };
    assert_eq!(Cloud::ALL.map(told), [false, false, false, true, false]);
}

#[test]
fn words_titles_and_files_are_the_contracts() {
    let told = RegistrationScript::ALL.map(|which| (which.name(), which.title(), which.file_name()));
    assert_eq!(
        told,
        [
            ("azure-cli", "Azure CLI", "register-app.sh"),
            ("powershell", "Microsoft Graph PowerShell", "register-app.ps1"),
            ("manifest", "Manifest", "app-manifest.json"),
        ]
    );
    for which in RegistrationScript::ALL {
        assert_eq!(serde_json::to_value(which).unwrap(), which.name());
    }
}
