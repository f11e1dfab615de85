//! Reads the sources of the other rooms for the ids they name: plain scanning, no parser.

use std::fs;
use std::path::{Path, PathBuf};

/// The repository's folder.
const HOUSE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

pub(crate) fn read(path: impl AsRef<Path>) -> String {
    let path = Path::new(HOUSE).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The Rust and TypeScript files of every room that speaks.
pub(crate) fn speaking() -> Vec<Source> {
    let mut folders = vec![PathBuf::from("src-tauri/src"), PathBuf::from("ui/src")];
    let rooms = fs::read_dir(Path::new(HOUSE).join("crates")).unwrap();
    folders.extend(rooms.map(|room| Path::new("crates").join(room.unwrap().file_name()).join("src")));
    let mut found = Vec::new();
    for folder in folders {
        collect(&folder, &mut found);
    }
    found
}

fn collect(folder: &Path, found: &mut Vec<Source>) {
    let Ok(entries) = fs::read_dir(Path::new(HOUSE).join(folder)) else { return };
    for entry in entries.map(Result::unwrap) {
        let path = folder.join(entry.file_name());
        let name = path.to_string_lossy().into_owned();
        if entry.path().is_dir() {
            collect(&path, found);
        } else if [".rs", ".ts", ".tsx"].iter().any(|ending| name.ends_with(ending))
            && !name.contains(".test.")
        {
            found.push(Source { text: fs::read_to_string(entry.path()).unwrap(), path: name });
        }
    }
}

/// What follows the opening bracket of each call of `name`, where it stands as a word of its own.
pub(crate) fn calls<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(name).filter_map(move |(at, _)| {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        let within = name.starts_with(word) && text[..at].ends_with(word);
        text[at + name.len()..].strip_prefix('(').filter(|_| !within)
    })
}

/// The string literal with which a text begins, and what follows it; none where it is put together.
pub(crate) fn literal(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let quote = text.chars().next().filter(|c| ['"', '\'', '`'].contains(c))?;
    let (literal, rest) = text[1..].split_once(quote)?;
    (!literal.contains(['\n', '$', '{', '\\'])).then_some((literal, rest))
}

/// What follows the first comma outside brackets and strings, or the bracket that closes the call.
pub(crate) fn after(text: &str, end: char) -> Option<&str> {
    let mut depth = 0;
    let mut signs = text.char_indices();
    while let Some((at, sign)) = signs.next() {
        match sign {
            _ if depth == 0 && sign == end => return Some(&text[at + sign.len_utf8()..]),
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => return None,
            ')' | ']' | '}' => depth -= 1,
            '\'' if text[at..].starts_with("'\"'") => drop(signs.nth(1)),
            '"' => {
                while signs.next().is_some_and(|(_, c)| c == '\\' && signs.next().is_some() || c != '"') {}
            }
            _ => {}
        }
    }
    None
}

#[test]
fn ids_are_read_out_of_calls() {
    let text = r#"say(tongue(a, "x"), "b-c", &args) essay("no") t("one") t( 'two' ) t(`a-${b}`) cat("no")"#;
    let second = calls(text, "say").next().and_then(|call| after(call, ',')).and_then(literal);
    assert_eq!(second.map(|(id, _)| id), Some("b-c"));
    assert_eq!(calls(text, "say").count(), 1);
    let said: Vec<_> = calls(text, "t").filter_map(literal).map(|(id, _)| id).collect();
    assert_eq!(said, ["one", "two"]);
    assert_eq!(after(r#"")\" (", ('"'), [1, 2]) rest"#, ')'), Some(" rest"));
}
