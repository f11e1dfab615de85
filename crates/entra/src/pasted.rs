//! Reading IDs out of what people paste: braces, quotes, `urn:uuid:`, a whole portal line, a URL.

use uuid::Uuid;

use crate::{Problem, visible::without_hidden};

/// Longer texts are not read: no field wants more. Characters.
pub(crate) const TEXT_LIMIT: usize = 8_192;

/// The text without what copying adds unseen: hidden characters, no-break blanks, blanks around it.
///
/// # Errors
/// [`Problem::TooLong`] beyond 8,192 characters.
pub fn tidy(text: &str) -> Result<String, Problem> {
    if text.len() > TEXT_LIMIT * 4 || text.chars().count() > TEXT_LIMIT {
        return Err(Problem::TooLong { limit: TEXT_LIMIT });
    }
    Ok(without_hidden(text).trim().to_owned())
}

/// Every different GUID in the text, in the order of its first place.
pub(crate) fn guids_in(text: &str) -> Vec<Uuid> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut start = 0;
    while start + 36 <= bytes.len() {
        if let Some(id) = guid_at(bytes, start) {
            if !found.contains(&id) {
                found.push(id);
            }
            start += 36;
        } else {
            start += 1;
        }
    }
    if found.is_empty() && text.len() == 32 {
        found.extend(Uuid::try_parse(text).ok());
    }
    found
}

/// The one GUID in the text; none is `None`, several different ones are a problem.
pub(crate) fn one_guid(text: &str) -> Result<Option<Uuid>, Problem> {
    let found = guids_in(text);
    if found.len() > 1 {
        return Err(Problem::SeveralIds { count: found.len() });
    }
    Ok(found.first().copied())
}

fn guid_at(bytes: &[u8], start: usize) -> Option<Uuid> {
    let stands_alone = |at: Option<&u8>| !at.is_some_and(|b| b.is_ascii_hexdigit() || *b == b'-');
    let before = start.checked_sub(1).and_then(|at| bytes.get(at));
    // `%2F` before a GUID in a URL ends in a hex digit and still is no part of it.
    let encoded = start >= 3 && bytes[start - 3] == b'%';
    if !(stands_alone(before) || encoded) || !stands_alone(bytes.get(start + 36)) {
        return None;
    }
    let text = std::str::from_utf8(bytes.get(start..start + 36)?).ok()?;
    if ![8, 13, 18, 23].iter().all(|&dash| text.as_bytes()[dash] == b'-') {
        return None;
    }
    Uuid::try_parse(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314";

    #[test]
    fn an_id_is_found_however_it_was_copied() {
        for text in [
            ID,
            "{3B6F1F0E-52D7-4A86-B1C9-7D90A5E2F314}",
            "\"3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314\"",
            "urn:uuid:3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314",
            "Application (client) ID\u{a0}: 3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314",
            "https://portal.azure.com/#view/appId/3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314/isMSAApp~/false",
            "x?u=https%3A%2F%2Fa%2F3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314",
            "3b6f1f0e52d74a86b1c97d90a5e2f314",
            "3b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314 3B6F1F0E-52D7-4A86-B1C9-7D90A5E2F314",
        ] {
            assert_eq!(one_guid(&tidy(text).unwrap()).unwrap().unwrap().to_string(), ID, "{text}");
        }
    }

    #[test]
    fn a_longer_number_is_no_id_and_two_ids_are_a_question() {
        assert_eq!(one_guid("93b6f1f0e-52d7-4a86-b1c9-7d90a5e2f314").unwrap(), None);
        let two = format!("{ID} 9f0c7a52-8d14-4c3b-9a60-2f7d1b3e4c58");
        assert_eq!(one_guid(&two), Err(Problem::SeveralIds { count: 2 }));
    }

    #[test]
    fn an_endless_paste_is_refused() {
        assert_eq!(tidy(&"ü".repeat(TEXT_LIMIT + 1)), Err(Problem::TooLong { limit: TEXT_LIMIT }));
    }
}
