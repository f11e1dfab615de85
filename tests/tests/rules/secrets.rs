//! What keeps secrets where they belong, as far as a machine can read it off the source.

use syn::visit::{self, Visit};
use syn::{Attribute, Ident, ItemImpl, Type};

use crate::manifests::locked;
use crate::sources::{Fault, Source, none, rust};

const SECRETS: [&str; 3] = ["ClientSecret", "AccessToken", "SecretString"];

#[test]
fn no_secret_can_be_serialized_or_shown() {
    let sources = rust();
    let programs = sources.iter().filter(|source| !source.is_in("tests") && !source.is_test());
    let mut seen = 0;
    let mut faults = Vec::new();
    for source in programs {
        let mut secrets = Secrets { source, seen: 0, faults: Vec::new() };
        secrets.visit_file(&source.tree());
        seen += secrets.seen;
        faults.append(&mut secrets.faults);
    }
    assert!(seen >= 2, "ClientSecret and AccessToken are types of the domain; found {seen}");
    none("What cannot be serialized or displayed cannot reach a file, a log, a report or the page.", faults);
}

#[test]
fn one_maker_of_keys_and_of_tls() {
    let locked = locked();
    let unwanted: Vec<&str> = ["rsa", "native-tls", "openssl", "openssl-sys"]
        .into_iter()
        .filter(|name| locked.contains_key(*name))
        .collect();
    assert!(
        unwanted.is_empty(),
        "\n  Cargo.lock: {unwanted:?}\n\
         aws-lc-rs is the one provider: two make rustls unable to choose, rsa leaks keys by timing \
         (RUSTSEC-2023-0071), openssl needs packages that a fresh machine has not.\n"
    );
}

#[test]
fn no_check_of_a_certificate_is_ever_switched_off() {
    let words =
        ["danger_accept_invalid", "tls_danger", "dangerous().set_certificate_verifier", "ServerCertVerifier"];
    let programs = rust().into_iter().filter(|source| !source.is_in("tests") && !source.is_test());
    let faults = programs.flat_map(|source| source.saying(&source.text, &words));
    none("A secret sent to whoever answers is a secret given away.", faults);
}

struct Secrets<'a> {
    source: &'a Source,
    seen: usize,
    faults: Vec<Fault>,
}

impl Secrets<'_> {
    fn declared(&mut self, name: &Ident, attributes: &[Attribute]) {
        if !is_secret(name) {
            return;
        }
        self.seen += 1;
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            attribute
                .parse_nested_meta(|derived| {
                    let derived = &derived.path.segments.last().unwrap().ident;
                    if ["Serialize", "Debug", "Display", "TS"].iter().any(|leak| derived == leak) {
                        let line = derived.span().start().line;
                        self.faults.push(self.source.fault(line, format!("`{name}` derives `{derived}`")));
                    }
                    Ok(())
                })
                .unwrap();
        }
    }
}

impl<'ast> Visit<'ast> for Secrets<'_> {
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.declared(&item.ident, &item.attrs);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.declared(&item.ident, &item.attrs);
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        if let Some((_, implemented, _)) = &item.trait_
            && let Type::Path(of) = &*item.self_ty
            && is_secret(&of.path.segments.last().unwrap().ident)
        {
            let implemented = &implemented.segments.last().unwrap().ident;
            if ["Serialize", "Display", "TS", "Deref"].iter().any(|leak| implemented == leak) {
                let line = implemented.span().start().line;
                self.faults.push(self.source.fault(line, format!("`{implemented}` for a secret")));
            }
        }
        visit::visit_item_impl(self, item);
    }
}

fn is_secret(name: &Ident) -> bool {
    SECRETS.iter().any(|secret| name == secret)
}
