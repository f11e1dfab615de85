//! How failures are told: a code for machines, a person who must act, never a bare sentence.

use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{GenericArgument, PathArguments, PathSegment, Type};

use crate::sources::{Fault, Source, none, rust};

#[test]
fn no_result_carries_a_bare_text_as_its_error() {
    let sources = rust();
    let programs = sources.iter().filter(|source| !source.is_in("tests") && !source.is_test());
    let faults = programs.flat_map(|source| {
        let mut texts = Texts { source, faults: Vec::new() };
        texts.visit_file(&source.tree());
        texts.faults
    });
    none(
        "An error is a code with somebody who must act; a text can only be shown, in one language, or matched on.",
        faults,
    );
}

struct Texts<'a> {
    source: &'a Source,
    faults: Vec<Fault>,
}

impl<'ast> Visit<'ast> for Texts<'_> {
    fn visit_path_segment(&mut self, segment: &'ast PathSegment) {
        if segment.ident == "Result"
            && let PathArguments::AngleBracketed(arguments) = &segment.arguments
            && let Some(GenericArgument::Type(error)) = arguments.args.iter().nth(1)
            && is_text(error)
        {
            self.faults
                .push(self.source.fault(segment.span().start().line, "a `Result` whose error is a text"));
        }
        visit::visit_path_segment(self, segment);
    }
}

fn is_text(error: &Type) -> bool {
    let name = |path: &syn::TypePath, wanted: &str| path.path.segments.last().unwrap().ident == wanted;
    match error {
        Type::Reference(reference) => is_text(&reference.elem),
        Type::Path(path) if name(path, "Cow") || name(path, "Box") => {
            matches!(&path.path.segments.last().unwrap().arguments, PathArguments::AngleBracketed(inner)
                if inner.args.iter().any(|one| matches!(one, GenericArgument::Type(inner) if is_text(inner))))
        }
        Type::Path(path) => name(path, "String") || name(path, "str"),
        _ => false,
    }
}
