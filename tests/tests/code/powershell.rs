//! PowerShell's code, read by a parser of PowerShell: no registry has an interpreter that would run here.

use documents::{RegistrationScript, SnippetLanguage, registration_script, snippet};
use entra::{Addresses, Api, ClientId, Cloud, TenantId};
use onboarding::Connection;
use tree_sitter::{Node, Parser};
use wording::Language;

use crate::registration;

#[test]
fn every_variant_is_sound_powershell() {
    let addresses = Addresses::of(Cloud::Public).with(Some("https://it's-here.example"), None).unwrap();
    let id = "3a9e41c6-0d57-4b8f-a2c3-96e1f47d8b20";
    for (api, permission) in [
        (Api::DefenderXdr, "Incident.Read.All"),
        (Api::DefenderXdr, "AdvancedHunting.Read.All"),
        (Api::DefenderEndpoint, "Machine.Isolate"),
        (Api::Graph, "SecurityIncident.Read.All"),
    ] {
        let connection = Connection::new(
            &addresses,
            TenantId::parse(id).unwrap(),
            ClientId::parse(id).unwrap(),
            api,
            &[permission.to_owned()],
        );
        for language in Language::ALL {
            sound(&snippet(&connection, SnippetLanguage::PowerShell, language));
        }
    }
    for registration in registration::variants() {
        for language in Language::ALL {
            sound(&registration_script(&registration, RegistrationScript::PowerShell, language));
        }
    }
}

/// Fails where the parser finds a fault, and says where.
pub(crate) fn sound(code: &str) {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_powershell::LANGUAGE.into()).unwrap();
    let tree = parser.parse(code, None).unwrap();
    let mut faults = Vec::new();
    collect(tree.root_node(), code, &mut faults);
    assert!(faults.is_empty(), "{faults:#?}\n{code}");
}

fn collect(node: Node<'_>, code: &str, into: &mut Vec<String>) {
    if node.is_error() || node.is_missing() {
        into.push(format!("{}: {}", node.start_position().row + 1, &code[node.byte_range()]));
    }
    for at in 0..node.child_count() {
        collect(node.child(at as _).unwrap(), code, into);
    }
}

#[test]
fn the_parser_sees_what_is_wrong() {
    let faulty = std::panic::catch_unwind(|| sound("if ($a { 'b' }"));
    assert!(faulty.is_err());
}
