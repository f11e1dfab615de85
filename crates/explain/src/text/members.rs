//! Members of a document that is no JSON: as PowerShell lists them, as Python, Go or a log print them.

use serde_json::{Map, Value};

use super::{Expected, Explanation, json};

/// Members by which a document is known, and what belongs to them.
const NAMES: [&str; 22] = [
    "access_token",
    "token_type",
    "expires_in",
    "error",
    "error_description",
    "error_codes",
    "token_endpoint",
    "issuer",
    "tenant_region_scope",
    "tenant_region_sub_scope",
    "aud",
    "iss",
    "tid",
    "appid",
    "azp",
    "roles",
    "scp",
    "idtyp",
    "exp",
    "nbf",
    "ver",
    "iat",
];
/// Places of a name that are looked at.
const PLACES: usize = 16;
/// Bytes of a value at most: a token is the longest.
const LONGEST: usize = 16 << 10;

pub(super) fn explain(text: &str, expected: &Expected) -> Option<Explanation> {
    let members = members(text);
    let has = |name: &str| members.contains_key(name);
    // A cut-off token says no more than that there was one.
    let is_document = (has("access_token") && has("token_type"))
        || (has("token_endpoint") && has("issuer"))
        || (has("aud") && has("iss"))
        || (has("error") && has("error_description"));
    is_document.then(|| json::of_members(&members, expected))?
}

fn members(text: &str) -> Map<String, Value> {
    let mut members = Map::new();
    for name in NAMES {
        let places = text.match_indices(name).take(PLACES);
        if let Some(value) = places.filter_map(|(at, _)| value_of(text, at, name)).next() {
            members.insert(name.to_owned(), value);
        }
    }
    members
}

/// `name: value`, `name=value`, `'name': 'value'`, where the name stands alone.
fn value_of(text: &str, at: usize, name: &str) -> Option<Value> {
    let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | '?' | '&');
    if text[..at].chars().next_back().is_some_and(is_of_name) {
        return None;
    }
    let rest = text[at + name.len()..].trim_start_matches(['"', '\'']).trim_start_matches([' ', '\t']);
    let rest =
        rest.strip_prefix("=>").or_else(|| rest.strip_prefix([':', '=']))?.trim_start_matches([' ', '\t']);
    let rest = &rest[..rest.floor_char_boundary(LONGEST)];
    Some(match rest.chars().next()? {
        quote @ ('"' | '\'') => text_until(&rest[1..], quote)?.into(),
        '[' | '{' => list(&rest[1..rest.find([']', '}'])?]),
        _ => bare(rest),
    })
}

fn text_until(rest: &str, quote: char) -> Option<&str> {
    rest.split_once(quote).map(|(value, _)| value)
}

fn list(inside: &str) -> Value {
    let entries = inside.split(',').map(|entry| entry.trim().trim_matches(['"', '\'']));
    entries.filter(|entry| !entry.is_empty()).map(Value::from).collect()
}

/// A number, or a text as far as it goes.
fn bare(rest: &str) -> Value {
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '}' | ')' | ']' | '&'));
    let word = &rest[..end.unwrap_or(rest.len())];
    word.parse::<i64>().map_or_else(|_| word.into(), Value::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_read_however_they_are_printed() {
        for text in [
            "token_type : Bearer\nexpires_in     : 3599\naccess_token   : eyJ0eXAi...",
            "{'token_type': 'Bearer', 'expires_in': 3599, 'access_token': 'eyJ0eXAi...'}",
            "token_type=Bearer expires_in=3599 access_token=eyJ0eXAi...",
            "map[access_token:eyJ0eXAi... expires_in:3599 token_type:Bearer]",
        ] {
            let members = members(text);
            assert_eq!(members["access_token"], "eyJ0eXAi...", "{text}");
            assert_eq!((&members["token_type"], &members["expires_in"]), (&"Bearer".into(), &3599.into()));
        }
        assert_eq!(members("'roles': ['A', 'B']")["roles"], serde_json::json!(["A", "B"]));
        assert!(members("https://x.example/?error=y&myaud=z the error is: ").is_empty());
        for odd in ["aud", "aud:", "aud='", "aud=[", "é'aud':é"] {
            let _ = members(odd);
        }
    }
}
