//! What each snippet says to whom, and for what.

use documents::{SnippetLanguage, snippet};
use entra::{Api, Cloud};
use onboarding::Connection;
use wording::{Language, say_plain};

use crate::{CLIENT, TENANT, connection, connections};

#[test]
fn each_asks_this_tenant_for_a_token_for_this_api_and_calls_it() {
    for connection in connections() {
        for which in SnippetLanguage::ALL {
            let code = snippet(&connection, which, Language::En);
            let quoted =
                |value: &str| code.contains(&format!("'{value}'")) || code.contains(&format!("\"{value}\""));
            for value in [&connection.token_endpoint, &connection.scope, &CLIENT.to_owned()] {
                assert!(quoted(value), "{value} is not in\n{code}");
            }
            assert!(connection.token_endpoint.ends_with(&format!("/{TENANT}/oauth2/v2.0/token")));
            match connection.sample_call().zip(connection.api_base.as_deref()) {
                Some((call, base)) => {
                    let path = call.path.split('?').next().unwrap();
                    assert!(quoted(base) && code.contains(path), "{path} is not called in\n{code}");
                }
                None => assert!(code.contains("Token received"), "{code}"),
            }
        }
    }
}

#[test]
fn a_permission_that_only_acts_is_never_tried_out() {
    let code = snippet(
        &connection(Cloud::Public, Api::DefenderEndpoint, "Machine.Isolate"),
        SnippetLanguage::Python,
        Language::En,
    );
    assert!(code.contains(&say_plain(Language::En, "snippet-token-only")), "{code}");
    assert!(!code.contains("API ="), "{code}");
}

#[test]
fn a_cloud_without_that_api_gets_a_token_alone() {
    let code = snippet(
        &connection(Cloud::China, Api::DefenderXdr, "Incident.Read.All"),
        SnippetLanguage::Curl,
        Language::En,
    );
    assert!(code.contains("echo 'Token received'") && !code.contains("/api/incidents"), "{code}");
}

#[test]
fn an_address_with_quotes_ends_no_text() {
    let token_endpoint = format!("https://sign-in.example/o'brien$(id)/{TENANT}/oauth2/v2.0/token");
    let connection =
        Connection { token_endpoint, ..connection(Cloud::Public, Api::DefenderXdr, "Incident.Read.All") };
    let line = |which, begins: &str| {
        let code = snippet(&connection, which, Language::En);
        code.lines().find(|line| line.starts_with(begins)).unwrap().to_owned()
    };
    let rest = format!("/{TENANT}/oauth2/v2.0/token");
    assert_eq!(
        line(SnippetLanguage::Curl, "token_endpoint="),
        format!(r"token_endpoint='https://sign-in.example/o'\''brien$(id){rest}'")
    );
    assert_eq!(
        line(SnippetLanguage::PowerShell, "$tokenEndpoint"),
        format!("$tokenEndpoint = 'https://sign-in.example/o''brien$(id){rest}'")
    );
    assert_eq!(
        line(SnippetLanguage::Python, "TOKEN_ENDPOINT"),
        format!("TOKEN_ENDPOINT = \"https://sign-in.example/o'brien$(id){rest}\"")
    );
}

#[test]
fn comments_are_in_the_readers_language_and_code_is_not() {
    let connection = connection(Cloud::Public, Api::DefenderXdr, "Incident.Read.All");
    for which in SnippetLanguage::ALL {
        let without_comments = |language| {
            let code = snippet(&connection, which, language);
            assert!(code.contains(&say_plain(language, "snippet-secret")), "{code}");
            let lines = code.lines().filter(|line| !line.trim_start().starts_with(['#', '/']));
            lines.map(|line| line.split("# ").next().unwrap().to_owned()).collect::<Vec<_>>()
        };
        for language in Language::ALL {
            assert_eq!(without_comments(language), without_comments(Language::En), "{which:?} {language:?}");
        }
    }
}

#[test]
fn words_titles_and_files_are_the_contracts() {
    let told = SnippetLanguage::ALL.map(|which| (which.name(), which.title(), which.file_name()));
    assert_eq!(
        told,
        [
            ("powershell", "PowerShell", "incidents.ps1"),
            ("csharp", "C#", "incidents.cs"),
            ("python", "Python", "incidents.py"),
            ("curl", "curl", "incidents.sh"),
        ]
    );
    for which in SnippetLanguage::ALL {
        assert_eq!(serde_json::to_value(which).unwrap(), which.name());
    }
}
