//! Text in a mail's head that a mail program would take for something encoded (RFC 2047): written so that it is read as typed.

use base64::{Engine as _, engine::general_purpose::STANDARD};

/// Bytes of one encoded word: 39 become 52 in Base64, and a line of a mail's head has room for that behind its name.
const LIMIT: usize = 39;

/// Holds what begins an encoded word. Few programs insist on the rest, and many look inside quotation marks.
pub(crate) fn is_like_one(text: &str) -> bool {
    text.contains("=?")
}

/// The whole text as encoded words, with nothing left outside of them to be read twice.
pub(crate) fn of(text: &str) -> String {
    let mut words: Vec<String> = vec![String::new()];
    for c in text.chars() {
        match words.last_mut() {
            Some(word) if word.len() + c.len_utf8() <= LIMIT => word.push(c),
            _ => words.push(c.to_string()),
        }
    }
    let words = words.iter().map(|word| format!("=?utf-8?B?{}?=", STANDARD.encode(word)));
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_short_and_cut_between_characters() {
        let text = "=?utf-8?B?QXR0YWNr?= 中文".repeat(8);
        let written = of(&text);
        assert!(written.split(' ').all(|word| word.len() <= 75), "{written}");
        let bytes = written.split(' ').flat_map(|word| {
            STANDARD.decode(word.strip_prefix("=?utf-8?B?").unwrap().strip_suffix("?=").unwrap()).unwrap()
        });
        assert_eq!(String::from_utf8(bytes.collect()).unwrap(), text);
    }
}
