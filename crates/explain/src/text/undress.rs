//! What copying, mailing and logging put around a text: taken off, so that the rest reads as it was sent.

use std::borrow::Cow;

use entra::without_hidden;

/// The text without unseen characters and without the marks of quoted mail.
pub(super) fn undressed(text: &str) -> String {
    // A NUL is what a terminal would not show either.
    let text = without_hidden(text).replace('\0', "");
    let text = text.trim();
    if !text.lines().any(|line| line.trim_start().starts_with('>')) {
        return text.to_owned();
    }
    let bare = |line: &str| line.trim_start_matches(['>', ' ']).to_owned();
    let lines =
        text.lines().map(|line| if line.trim_start().starts_with('>') { bare(line) } else { line.into() });
    lines.collect::<Vec<String>>().join("\n").trim().to_owned()
}

/// As it reads on the page: `&quot;`, `&#39;`, `&#x3A;`.
pub(super) fn without_entities(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        // The longest that is read here, `&#x10FFFF;`.
        let end = rest.bytes().take(10).position(|byte| byte == b';');
        match end.and_then(|end| Some((entity(&rest[1..end])?, end))) {
            Some((c, end)) => {
                plain.push(c);
                rest = &rest[end + 1..];
            }
            None => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// A log's or a string's own marks read as what they stand for: `\r\n`, `\"`, `\u0027`.
pub(super) fn without_escapes(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        plain.push_str(&rest[..at]);
        let behind = &rest[at + 1..];
        let (c, used) = match behind.chars().next() {
            Some('r' | 'n' | 't') => (' ', 1),
            Some('u') => match behind.get(1..5).and_then(|hex| u32::from_str_radix(hex, 16).ok()) {
                Some(number) => (char::from_u32(number).unwrap_or(' '), 5),
                None => ('\\', 0),
            },
            Some(c @ ('"' | '\\' | '/' | '\'')) => (c, 1),
            _ => ('\\', 0),
        };
        plain.push(c);
        rest = &behind[used..];
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// `%3A` and `+` of a query; left alone where there is nothing of the kind.
pub(super) fn without_percents(text: &str) -> Cow<'_, str> {
    let encoded = text
        .as_bytes()
        .windows(3)
        .any(|w| w[0] == b'%' && w[1].is_ascii_hexdigit() && w[2].is_ascii_hexdigit());
    if !encoded {
        return Cow::Borrowed(text);
    }
    // A `=` or `&` would end the value: it is one only.
    let value = text.replace('&', "%26").replace('=', "%3D");
    let decoded = url::form_urlencoded::parse(value.as_bytes()).map(|(name, _)| name.into_owned()).next();
    Cow::Owned(decoded.unwrap_or_default())
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(number);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_around_a_text_is_taken_off() {
        assert_eq!(undressed("\u{feff}> > a\r\n>\r\n> b\u{200b}c"), "a\n\nbc");
        assert_eq!(undressed(" a > b "), "a > b");
        assert_eq!(without_entities("&quot;a&#58;b&#x27; &amp;c &nosuch; & "), "\"a:b' &c &nosuch; & ");
        assert_eq!(without_escapes(r#"{\"a\":\"it\u0027s\r\n\"} \x"#), "{\"a\":\"it's  \"} \\x");
        assert_eq!(without_percents("AADSTS65004%3A+The=1&b"), "AADSTS65004: The=1&b");
        assert_eq!(without_percents("100 %"), "100 %");
        for odd in ["&", "&#;", "&#x110000;", "\\", "\\u12", "\\uD800", "%", "é&é\\é"] {
            let _ = (without_entities(odd), without_escapes(odd), without_percents(odd));
        }
    }
}
