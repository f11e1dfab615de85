//! What copying, mailing and logging put around a text: taken off, so that the rest reads as it was sent.

use std::{borrow::Cow, sync::LazyLock};

use regex_lite::Regex;

use entra::without_hidden;

/// How deep one text may be quoted within another's.
const DEPTH: usize = 3;
/// Characters of a line at which terminals and mail programs break it.
const WIDTHS: [usize; 8] = [72, 76, 78, 80, 100, 120, 128, 132];
/// Lines of the same width look broken from so many characters on.
const WIDE: usize = 60;
/// Bytes of a line that mail in transit breaks, at least.
const BROKEN: usize = 70;
/// Marks that somebody put in front of every line.
const MARKS: [&str; 8] = ["# ", "// ", "| ", "│ ", "+ ", "* ", "; ", "-- "];

/// Colours of a terminal, as they are sent or as a log writes them.
static COLOUR: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?:\x1b|\^\[|\\u001[bB]|\\x1[bB]|\\033|\\e)\[[0-9;?]{0,12}[A-Za-z]|\[(?:[0-9]{1,3};){0,4}[0-9]{1,3}m",
    )
});
/// A log's time, its level, and whose line it is.
static STAMP: LazyLock<Regex> = LazyLock::new(|| {
    regex(concat!(
        r"^\s*(?:[\w.-]{1,40}\s+\|\s)?\s*[\[(]?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?",
        r"|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d\d:\d\d:\d\d(?:[.,]\d+)?)[\])]?:?(?:\s+[\w.-]{1,40}\[\d+\]:)?",
        r"(?:\s+(?:[\[(](?i:trace|debug|info|information|notice|warn|warning|error|fatal|critical)[\])]|TRACE|DEBUG|INFO|INFORMATION|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL|trace|debug|info|warn|error):?)?(?:\s+[|-])?\s+",
    ))
});

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the tests make every pattern")
}

/// The text as it may have been sent, the plainest reading last.
pub(super) fn readings(text: &str) -> Vec<String> {
    let text = undressed(&without_transit(text));
    let mut readings = Vec::with_capacity(4);
    if let Cow::Owned(whole) = unfolded(&text) {
        readings.push(whole);
    }
    readings.push(text);
    for change in [without_frames, plain] {
        let last = readings.last().map(String::as_str).unwrap_or_default();
        if let Cow::Owned(next) = change(last)
            && next != last
        {
            readings.push(next);
        }
    }
    // What was broken within words is only read with its breaks taken out.
    if let Some(whole) = readings.first().filter(|_| readings.len() > 1)
        && let Cow::Owned(next) = plain(whole)
        && !readings.contains(&next)
    {
        readings.insert(1, next);
    }
    readings
}

/// Lines that were broken at a width are one again.
fn unfolded(text: &str) -> Cow<'_, str> {
    let width = |line: &str| line.chars().count();
    let widest = text.lines().map(width).max().unwrap_or_default();
    let lines = text.lines().count();
    let mut all_but_last = text.lines().take(lines.saturating_sub(1));
    let mut are_alike = || lines > 2 && widest >= WIDE && all_but_last.all(|line| width(line) == widest);
    if lines < 2 || !(WIDTHS.contains(&widest) || are_alike()) {
        return Cow::Borrowed(text);
    }
    let mut whole = String::with_capacity(text.len());
    let mut before = 0;
    for line in text.lines() {
        // Two links below each other are two.
        if !whole.is_empty() && (before < widest || line.trim_start().starts_with("http")) {
            whole.push('\n');
        }
        whole.push_str(line);
        before = width(line);
    }
    Cow::Owned(whole)
}

/// Without a log's time in front of its lines, and without marks that stand in front of all of them.
fn without_frames(text: &str) -> Cow<'_, str> {
    let filled = || text.lines().filter(|line| !line.trim().is_empty());
    let mark =
        MARKS.iter().find(|mark| filled().nth(1).is_some() && filled().all(|line| line.starts_with(**mark)));
    if let Some(mark) = mark {
        let bare: Vec<&str> = text.lines().map(|line| line.strip_prefix(mark).unwrap_or(line)).collect();
        return Cow::Owned(bare.join("\n"));
    }
    if !filled().any(|line| STAMP.is_match(line)) {
        return Cow::Borrowed(text);
    }
    let bare = |line: &str| STAMP.find(line).map_or(0, |stamp| stamp.end());
    let lines: Vec<&str> = text.lines().map(|line| &line[bare(line)..]).collect();
    Cow::Owned(lines.join("\n"))
}

/// As it reads behind the signs of a page, of a string, of a mail in transit.
fn plain(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    for _ in 0..DEPTH {
        let next = unescaped(&without_entities(&text), '\n').into_owned();
        if next == *text {
            break;
        }
        text = Cow::Owned(next);
    }
    text
}

/// Without the signs of quoted-printable, where there are any beyond doubt.
fn without_transit(text: &str) -> Cow<'_, str> {
    let is_broken = |line: &str| line.ends_with('=') && !line.ends_with("==") && line.len() >= BROKEN;
    if !text.contains("=3D") && !text.lines().any(is_broken) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("=\r\n", "").replace("=\n", "");
    let mut plain = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, more)) = rest.split_first() {
        let code = (*first == b'=').then(|| more.get(..2)).flatten().filter(|code| is_code(code));
        match code.and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok()) {
            Some(byte) => {
                plain.push(byte);
                rest = &more[2..];
            }
            None => {
                plain.push(*first);
                rest = more;
            }
        }
    }
    Cow::Owned(String::from_utf8_lossy(&plain).into_owned())
}

/// Of a byte that is written as its number; in capitals, which no query begins with.
fn is_code(code: &[u8]) -> bool {
    code.iter().all(|b| b.is_ascii_digit() || (b'A'..=b'F').contains(b))
}

/// The text without unseen characters, colours and the marks of quoted mail.
fn undressed(text: &str) -> String {
    let text = COLOUR.replace_all(text, "");
    // A NUL is what a terminal would not show either.
    let text = without_hidden(&text).replace('\0', "");
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
    unescaped(text, ' ')
}

/// The same, with this for the end of a line.
fn unescaped(text: &str, end: char) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        plain.push_str(&rest[..at]);
        let behind = &rest[at + 1..];
        let (c, used) = match behind.chars().next() {
            Some('n') => (end, 1),
            Some('r' | 't') => (' ', 1),
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
        assert_eq!(undressed("\u{1b}[31;1mred\u{1b}[0m and [33myellow[0m [1]"), "red and yellow [1]");
        assert_eq!(without_transit("a=3D1 =E4=BD=A0 b=1"), "a=1 你 b=1");
        assert_eq!(plain("a=1 &amp;quot;b&amp;quot; \\\"c\\\""), "a=1 \"b\" \"c\"");
        for line in [
            "2026-11-21T12:00:00Z ERROR x",
            "[2026-11-21 12:00:00,123] [error] x",
            "Nov 21 12:00:00 collector[81]: x",
            "app-1  | 12:00:00 INFO x",
            "2026/11/21 12:00:00 x",
        ] {
            assert_eq!(without_frames(line), "x", "{line}");
        }
        assert_eq!(without_frames("// a\n// b"), "a\nb");
        let long = "word ".repeat(40);
        let folded: Vec<String> =
            long.as_bytes().chunks(80).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
        assert_eq!(unfolded(&folded.join("\n")).trim_end(), long.trim_end());
        assert_eq!(without_entities("&quot;a&#58;b&#x27; &amp;c &nosuch; & "), "\"a:b' &c &nosuch; & ");
        assert_eq!(without_escapes(r#"{\"a\":\"it\u0027s\r\n\"} \x"#), "{\"a\":\"it's  \"} \\x");
        assert_eq!(without_percents("AADSTS65004%3A+The=1&b"), "AADSTS65004: The=1&b");
        assert_eq!(without_percents("100 %"), "100 %");
        for odd in ["&", "&#;", "&#x110000;", "\\", "\\u12", "\\uD800", "%", "é&é\\é"] {
            let _ = (without_entities(odd), without_escapes(odd), without_percents(odd));
        }
    }
}
