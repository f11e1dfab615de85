//! Times are added to and taken from each other without a way to panic: a server's date may be the last there is.

use std::collections::BTreeSet;

use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Field, FnArg, ItemConst, Local, Pat, ReturnType, Signature, Type};

use crate::sources::{Fault, Source, none, rust};

/// Types whose operators panic beyond their range, whichever library's they are.
const TIMES: [&str; 7] =
    ["OffsetDateTime", "PrimitiveDateTime", "UtcDateTime", "Date", "Instant", "SystemTime", "Duration"];

#[test]
fn no_operator_adds_or_takes_away_times() {
    let sources = rust();
    let programs = sources.iter().filter(|source| !source.is_in("tests") && !source.is_test());
    let programs: Vec<_> = programs.map(|source| (source, source.tree())).collect();
    let mut house = Names::default();
    programs.iter().for_each(|(_, tree)| house.visit_file(tree));
    assert!(house.functions.contains("between") && house.fields.contains("consented_at"), "{house:?}");
    let faults = programs.iter().flat_map(|(source, tree)| {
        let mut own = Names::default();
        own.visit_file(tree);
        let last = source.without_tests().lines().count();
        let mut sums = Sums { source, house: &house, own: &own, last, faults: Vec::new() };
        sums.visit_file(tree);
        sums.faults
    });
    none(
        "`+` and `-` panic beyond the last date, and servers choose dates: `saturating_add`, `checked_sub`, \
         `date::between`, or whole seconds.",
        faults,
    );
}

#[test]
fn a_sum_of_times_is_found_in_whatever_form() {
    let found = |body: &str| {
        let text = format!(
            "//! x\nconst SKEW: Duration = S;\nstruct A {{ at: Option<Instant> }}\n\
             fn end() -> OffsetDateTime {{ x }}\nfn f(now: OffsetDateTime, n: u64, limit: &std::time::Duration) {{ {body} }}\n"
        );
        let source = Source { path: "x.rs".into(), text };
        let tree = source.tree();
        let mut names = Names::default();
        names.visit_file(&tree);
        let mut sums = Sums { source: &source, house: &names, own: &names, last: usize::MAX, faults: vec![] };
        sums.visit_file(&tree);
        sums.faults.len()
    };
    for sum in [
        "now + x;",
        "x - SKEW;",
        "self.at - x;",
        "(now - n).abs();",
        "*limit + x;",
        "let then = Instant::now(); then + x;",
        "x + Duration::from_secs(n);",
        "x + time::Duration::hours(1);",
        "now.replace_nanosecond(0)? + x;",
        "end() - x;",
        "a.end() - x;",
        "SystemTime::now() - x;",
        "x.elapsed() + x;",
        "let mut at = now; at += x;",
        "x.map(|date| date - now);",
        "limit * 3;",
        "vec![now + x];",
    ] {
        assert_eq!(found(sum), 1, "{sum}");
    }
    for good in [
        "now.saturating_add(SKEW);",
        "n + 1;",
        "n - n;",
        "a.now_s + 300;",
        "now < x;",
        "now.unix_timestamp() - n;",
        "limit.as_secs() + 1;",
        "x.len() + n;",
        "limit / 2;",
    ] {
        assert_eq!(found(good), 0, "{good}");
    }
}

/// What is declared as a time: by name, since nothing here infers types. Either side of a sum is enough to find it.
#[derive(Debug, Default)]
struct Names {
    values: BTreeSet<String>,
    fields: BTreeSet<String>,
    functions: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Names {
    fn visit_field(&mut self, field: &'ast Field) {
        if let Some(name) = &field.ident
            && is_time(&field.ty)
        {
            self.fields.insert(name.to_string());
        }
    }

    fn visit_signature(&mut self, signature: &'ast Signature) {
        if let ReturnType::Type(_, of) = &signature.output
            && is_time(of)
        {
            self.functions.insert(signature.ident.to_string());
        }
        visit::visit_signature(self, signature);
    }

    fn visit_fn_arg(&mut self, argument: &'ast FnArg) {
        if let FnArg::Typed(typed) = argument {
            self.declare(&typed.pat, is_time(&typed.ty));
        }
    }

    fn visit_item_const(&mut self, constant: &'ast ItemConst) {
        if is_time(&constant.ty) {
            self.values.insert(constant.ident.to_string());
        }
    }

    fn visit_local(&mut self, local: &'ast Local) {
        visit::visit_local(self, local);
        let of_time = local.init.as_ref().is_some_and(|init| self.makes_a_time(&init.expr));
        match &local.pat {
            Pat::Type(typed) => self.declare(&typed.pat, is_time(&typed.ty)),
            name => self.declare(name, of_time),
        }
    }
}

impl Names {
    fn declare(&mut self, name: &Pat, is_time: bool) {
        if let Pat::Ident(name) = name
            && is_time
        {
            self.values.insert(name.ident.to_string());
        }
    }

    fn makes_a_time(&self, value: &Expr) -> bool {
        /// Methods of the libraries' that make times, on whatever they are called.
        const MAKE: [&str; 8] = [
            "elapsed",
            "assume_utc",
            "replace_nanosecond",
            "to_offset",
            "date",
            "to_datetime",
            "duration_since",
            "abs_diff_time",
        ];
        let named = |path: &syn::Path| {
            let mut segments = path.segments.iter().rev().map(|segment| segment.ident.to_string());
            let (last, of) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
            TIMES.contains(&of.as_str()) || self.functions.contains(&last)
        };
        match value {
            Expr::Path(path) => {
                path.path.get_ident().is_some_and(|name| self.values.contains(&name.to_string()))
            }
            Expr::Field(field) => match &field.member {
                syn::Member::Named(name) => self.fields.contains(&name.to_string()),
                syn::Member::Unnamed(_) => false,
            },
            Expr::Call(call) => matches!(&*call.func, Expr::Path(path) if named(&path.path)),
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                MAKE.contains(&name.as_str()) || self.functions.contains(&name)
            }
            Expr::Paren(inner) => self.makes_a_time(&inner.expr),
            Expr::Reference(inner) => self.makes_a_time(&inner.expr),
            Expr::Unary(inner) => self.makes_a_time(&inner.expr),
            Expr::Try(inner) => self.makes_a_time(&inner.expr),
            Expr::Await(inner) => self.makes_a_time(&inner.base),
            Expr::Binary(sum) if is_sum(&sum.op) => self.makes_a_time(&sum.left),
            _ => false,
        }
    }
}

struct Sums<'a> {
    source: &'a Source,
    house: &'a Names,
    own: &'a Names,
    /// The last line that is no test.
    last: usize,
    faults: Vec<Fault>,
}

impl<'ast> Visit<'ast> for Sums<'_> {
    fn visit_expr_binary(&mut self, sum: &'ast syn::ExprBinary) {
        let line = sum.op.span().start().line;
        if is_sum(&sum.op) && line <= self.last && (self.is_time(&sum.left) || self.is_time(&sum.right)) {
            self.faults.push(self.source.fault(line, "an operator on times"));
            return;
        }
        visit::visit_expr_binary(self, sum);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        let parser = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
        if let Ok(values) = called.parse_body_with(parser) {
            values.iter().for_each(|value| Sums::visit_expr(self, value));
        }
    }
}

impl Sums<'_> {
    /// Names of values are the file's own, fields and functions the whole house's.
    fn is_time(&self, value: &Expr) -> bool {
        let names = Names {
            values: self.own.values.clone(),
            fields: self.house.fields.clone(),
            functions: self.house.functions.clone(),
        };
        names.makes_a_time(value)
    }
}

fn is_sum(operator: &BinOp) -> bool {
    use BinOp::*;
    matches!(operator, Add(_) | Sub(_) | Mul(_) | AddAssign(_) | SubAssign(_) | MulAssign(_))
}

/// A time, also behind a reference or in an `Option` or `Result`.
fn is_time(of: &Type) -> bool {
    match of {
        Type::Reference(inner) => is_time(&inner.elem),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| match &last.arguments {
            _ if TIMES.contains(&last.ident.to_string().as_str()) => true,
            syn::PathArguments::AngleBracketed(inner) if last.ident == "Option" || last.ident == "Result" => {
                matches!(inner.args.first(), Some(syn::GenericArgument::Type(of)) if is_time(of))
            }
            _ => false,
        }),
        _ => false,
    }
}
