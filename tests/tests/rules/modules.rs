//! The modules of one crate, and which of them uses which: read from `mod`, `use` and paths, test code left out.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Attribute, File, Item, ItemUse, Macro, UseTree};

use crate::sources::Source;

/// Names from the crate's root: `["consent", "link"]`; the root itself is empty.
pub(crate) type Path = Vec<String>;

/// One module names something of another.
#[derive(Debug, Clone)]
pub(crate) struct Reference {
    pub(crate) from: Path,
    pub(crate) to: Path,
    pub(crate) file: String,
    pub(crate) line: usize,
}

#[derive(Debug, Default)]
pub(crate) struct Modules {
    modules: BTreeMap<Path, Module>,
}

#[derive(Debug, Default)]
struct Module {
    file: String,
    /// Names of its own, modules left out.
    items: BTreeSet<String>,
    /// What a `use` brings in, and under which name.
    imports: BTreeMap<String, Path>,
    stars: Vec<Path>,
    /// Every path as it is written, with its line.
    written: Vec<(Path, usize)>,
}

impl Modules {
    /// From the file of the crate's root, `lib.rs` or `main.rs`.
    pub(crate) fn of(root: &str, sources: &BTreeMap<&str, &Source>) -> Modules {
        let mut modules = Modules::default();
        modules.read(Path::new(), root, sources);
        modules
    }

    /// All that stays inside the crate, each re-export followed to where the name comes from.
    pub(crate) fn references(&self) -> Vec<Reference> {
        let mut found = Vec::new();
        for (from, module) in &self.modules {
            for (written, line) in &module.written {
                if let Some(Target::Module(to) | Target::ItemIn(to)) = self.resolve(from, written, 0) {
                    found.push(Reference { from: from.clone(), to, file: module.file.clone(), line: *line });
                }
            }
        }
        found
    }

    fn read(&mut self, at: Path, file: &str, sources: &BTreeMap<&str, &Source>) {
        let source = sources.get(file).unwrap_or_else(|| panic!("{} stands nowhere: {file}", at.join("::")));
        let File { items, .. } = source.tree();
        let stem = file.rsplit('/').next().unwrap_or_default();
        let folder = match stem {
            "lib.rs" | "main.rs" | "mod.rs" => file.strip_suffix(stem).unwrap_or_default().to_owned(),
            _ => format!("{}/", file.strip_suffix(".rs").unwrap_or_default()),
        };
        self.take(at, file, &folder, items, sources);
    }

    fn take(
        &mut self,
        at: Path,
        file: &str,
        folder: &str,
        items: Vec<Item>,
        sources: &BTreeMap<&str, &Source>,
    ) {
        let mut module = Module { file: file.to_owned(), ..Module::default() };
        for item in items {
            match item {
                Item::Mod(child) if is_test(&child.attrs) => {}
                Item::Mod(child) => {
                    let name = child.ident.to_string();
                    let inside = [at.as_slice(), std::slice::from_ref(&name)].concat();
                    let under = format!("{folder}{name}");
                    match child.content {
                        Some((_, items)) => self.take(inside, file, &format!("{under}/"), items, sources),
                        None => {
                            let beside = format!("{under}.rs");
                            let own = sources.contains_key(beside.as_str()).then_some(beside);
                            self.read(inside, &own.unwrap_or(format!("{under}/mod.rs")), sources);
                        }
                    }
                }
                item => {
                    module.items.extend(name_of(&item));
                    module.visit_item(&item);
                }
            }
        }
        self.modules.insert(at, module);
    }

    /// Where a path leads that is written in `from`; `None` for what comes from another crate.
    fn resolve(&self, from: &[String], written: &[String], depth: usize) -> Option<Target> {
        let (first, mut rest) = written.split_first()?;
        let mut at = match first.as_str() {
            "crate" => Path::new(),
            "self" => from.to_vec(),
            "super" => from.split_last()?.1.to_vec(),
            name => match self.meaning(from, name, depth)? {
                Target::Module(module) => module,
                item => return Some(item),
            },
        };
        while let Some((name, more)) = rest.split_first() {
            at = match name.as_str() {
                "super" => at.split_last()?.1.to_vec(),
                name => match self.meaning(&at, name, depth) {
                    Some(Target::Module(module)) => module,
                    Some(item) => return Some(item),
                    // A star, or what only the compiler finds.
                    None => return Some(Target::ItemIn(at)),
                },
            };
            rest = more;
        }
        Some(Target::Module(at))
    }

    /// What one name means inside a module.
    fn meaning(&self, at: &[String], name: &str, depth: usize) -> Option<Target> {
        // Modules that re-export each other by stars end here.
        if depth > 8 {
            return None;
        }
        let inside = [at, &[name.to_owned()]].concat();
        if self.modules.contains_key(&inside) {
            return Some(Target::Module(inside));
        }
        let module = self.modules.get(at)?;
        if module.items.contains(name) {
            return Some(Target::ItemIn(at.to_vec()));
        }
        if let Some(import) = module.imports.get(name) {
            return self.resolve(at, import, depth + 1);
        }
        module.stars.iter().find_map(|star| match self.resolve(at, star, depth + 1)? {
            Target::Module(module) => self.meaning(&module, name, depth + 1),
            Target::ItemIn(_) => None,
        })
    }
}

enum Target {
    Module(Path),
    ItemIn(Path),
}

impl Module {
    fn note(&mut self, path: Path, line: usize) {
        if path.len() > 1 {
            self.written.push((path, line));
        }
    }

    fn import(&mut self, tree: &UseTree, mut path: Path) {
        let line = tree.span().start().line;
        match tree {
            UseTree::Path(more) => {
                path.push(more.ident.to_string());
                self.import(&more.tree, path);
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, path.clone())),
            UseTree::Glob(_) => {
                self.stars.push(path.clone());
                // The star stands for something inside, so that a path of one name counts, too.
                self.note([path, vec!["*".into()]].concat(), line);
            }
            UseTree::Name(name) => self.import_as(&name.ident, path, name.ident.to_string(), line),
            UseTree::Rename(name) => self.import_as(&name.ident, path, name.rename.to_string(), line),
        }
    }

    fn import_as(&mut self, of: &syn::Ident, mut path: Path, mut name: String, line: usize) {
        if of != "self" {
            path.push(of.to_string());
        } else if name == "self" {
            name = path.last().cloned().unwrap_or_default();
        }
        self.note(path.clone(), line);
        // `use tokio;` names nothing of this crate, and would lead to itself.
        if path.len() > 1 {
            self.imports.insert(name, path);
        }
    }

    /// Paths among a macro's words, which are no syntax yet.
    fn scan(&mut self, tokens: TokenStream) {
        let mut path = Path::new();
        let (mut colons, mut line) = (0, 0);
        for token in tokens {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == ':' && !path.is_empty() => colons += 1,
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.note(std::mem::take(&mut path), line);
                    }
                    path.push(ident.to_string());
                    (colons, line) = (0, ident.span().start().line);
                }
                other => {
                    self.note(std::mem::take(&mut path), line);
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.scan(group.stream());
                    }
                }
            }
        }
        self.note(path, line);
    }
}

impl<'ast> Visit<'ast> for Module {
    fn visit_item(&mut self, item: &'ast Item) {
        if !attributes(item).is_some_and(is_test) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        // After two colons stands another crate.
        if item.leading_colon.is_none() {
            self.import(&item.tree, Path::new());
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            let names = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            self.note(names, path.span().start().line);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, given: &'ast Macro) {
        self.scan(given.tokens.clone());
        visit::visit_macro(self, given);
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    })
}

fn attributes(item: &Item) -> Option<&[Attribute]> {
    Some(match item {
        Item::Const(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => return None,
    })
}

fn name_of(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        _ => return None,
    };
    Some(ident.to_string())
}
