//! Text that others wrote, as a reader may see it: nothing in it hides, turns what stands around it or moves a cursor.
//! What is hidden is decided by Unicode's properties, here and nowhere else.

use std::{borrow::Cow, iter};

use icu_properties::{
    CodePointMapData, CodePointSetData,
    props::{
        CanonicalCombiningClass, DefaultIgnorableCodePoint, Emoji, EmojiModifier, ExtendedPictographic,
        GeneralCategory, JoiningType, NoncharacterCodePoint, PrependedConcatenationMark, UnifiedIdeograph,
    },
};

/// The flags of England, Scotland and Wales: a black flag, and letters that nobody sees. No other such letters are known.
const FLAGS: [&str; 3] = [
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
    "\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
];

/// One line in which every character is seen: a blank for what ends a line or leaves a gap, and each hidden one by its
/// name, `[U+202E]`; of several in a row the first, and how many follow it. Whoever compares the text still finds that it differs.
///
/// ```
/// assert_eq!(entra::visible("paid \u{202e}fdp.exe"), "paid [U+202E]fdp.exe");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len());
    let (mut row, mut before) = (None, '\0');
    for (c, sight) in
        sights(text).filter(|(c, _)| !(std::mem::replace(&mut before, *c) == '\r' && *c == '\n'))
    {
        row = match (row, sight) {
            (Some((first, more)), Sight::Hidden) => Some((first, more + 1)),
            (None, Sight::Hidden) => Some((c, 0)),
            (row, _) => {
                name(&mut line, row);
                line.push(if sight == Sight::Blank { ' ' } else { c });
                None
            }
        };
    }
    name(&mut line, row);
    Cow::Owned(line)
}

/// One line, as a form, a mail's head or a sheet wants it: single blanks, and nothing hidden. For what the reader wrote,
/// where hidden characters came along in copying; what a server wrote is [`visible`].
///
/// ```
/// assert_eq!(entra::one_line("  Contoso\r\nMDR\u{200b} "), "Contoso MDR");
/// ```
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut is_after_word = false;
    for (c, sight) in sights(text) {
        let is_gap = sight == Sight::Blank || c == ' ' || (sight == Sight::Hidden && c.is_control());
        if sight == Sight::Seen && !is_gap {
            line.push(c);
        } else if is_gap && is_after_word {
            line.push(' ');
        }
        is_after_word = if is_gap { false } else { is_after_word || sight == Sight::Seen };
    }
    line.truncate(line.trim_end().len());
    line
}

/// The text without what copying adds unseen; line ends and other blanks stay, the no-break ones as plain blanks.
pub fn without_hidden(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let kept = sights(text).filter(|(c, sight)| *sight != Sight::Hidden || c.is_control());
    kept.map(|(c, _)| if c == '\u{a0}' { ' ' } else { c }).collect()
}

/// A character that is hidden wherever it stands; some are only seen together with their neighbours.
pub fn is_hidden(c: char) -> bool {
    sight(c) == Sight::Hidden
}

/// How a reader meets a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sight {
    Seen,
    /// A gap, of whatever width, or the end of a line.
    Blank,
    Hidden,
}

/// Each character as it is met where it stands.
fn sights(text: &str) -> impl Iterator<Item = (char, Sight)> {
    let mut chars = text.char_indices().peekable();
    let (mut before, mut base) = ('\0', '\0');
    let mut flag_ends = 0;
    iter::from_fn(move || {
        let (at, c) = chars.next()?;
        if let Some(flag) = FLAGS.iter().find(|flag| c == '\u{1f3f4}' && text[at..].starts_with(**flag)) {
            flag_ends = at + flag.len();
        }
        let next = chars.peek().map_or('\0', |(_, next)| *next);
        let joins = at < flag_ends || belongs(c, before, base, next);
        let met = if joins { Sight::Seen } else { sight(c) };
        // Of a picture with its colour and its variant, the picture counts.
        if !joins && (c.is_ascii() || !CodePointSetData::new::<EmojiModifier>().contains(c)) {
            base = c;
        }
        before = c;
        Some((c, met))
    })
}

/// A character alone.
fn sight(c: char) -> Sight {
    use GeneralCategory as Category;
    if matches!(c, ' '..='~') {
        return Sight::Seen;
    }
    // The blank of Braille is no blank to Unicode, and none to a reader's eye either.
    if c == '\u{2800}' || c.is_whitespace() {
        return Sight::Blank;
    }
    let is_hidden = match CodePointMapData::<GeneralCategory>::new().get(c) {
        Category::Control | Category::Surrogate | Category::PrivateUse => true,
        // Arabic signs of numbers and verses are seen, although they are formats.
        Category::Format => !CodePointSetData::new::<PrependedConcatenationMark>().contains(c),
        _ => CodePointSetData::new::<NoncharacterCodePoint>().contains(c),
    };
    if is_hidden || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c) {
        Sight::Hidden
    } else {
        Sight::Seen
    }
}

/// Hidden by itself, but part of what is seen around it: of a picture, of a Chinese character, of a joined word.
fn belongs(c: char, before: char, base: char, next: char) -> bool {
    match c {
        '\u{fe0e}' | '\u{fe0f}' if before.is_ascii() => next == '\u{20e3}' && is_of_keycap(before),
        '\u{fe0e}' | '\u{fe0f}' => CodePointSetData::new::<Emoji>().contains(before),
        '\u{fe00}'..='\u{fe02}' | '\u{e0100}'..='\u{e01ef}' => {
            CodePointSetData::new::<UnifiedIdeograph>().contains(before)
        }
        '\u{200d}' if is_picture(base) => is_picture(next),
        '\u{200c}' | '\u{200d}' => joins(before, next),
        _ => false,
    }
}

fn is_of_keycap(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '#' | '*')
}

fn is_picture(c: char) -> bool {
    CodePointSetData::new::<ExtendedPictographic>().contains(c)
}

/// Where a joiner changes how letters are drawn, by the rules for names in DNS (RFC 5892, appendix A).
fn joins(before: char, next: char) -> bool {
    let kind = |c| CodePointMapData::<JoiningType>::new().get(c);
    let is_virama =
        CodePointMapData::<CanonicalCombiningClass>::new().get(before) == CanonicalCombiningClass::Virama;
    let to_the_left = matches!(kind(before), JoiningType::DualJoining | JoiningType::LeftJoining);
    let to_the_right = matches!(kind(next), JoiningType::DualJoining | JoiningType::RightJoining);
    is_virama || (to_the_left && to_the_right)
}

fn name(line: &mut String, row: Option<(char, usize)>) {
    match row {
        None => {}
        Some((first, 0)) => line.push_str(&format!("[U+{:04X}]", u32::from(first))),
        Some((first, more)) => line.push_str(&format!("[U+{:04X} +{more}]", u32::from(first))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_would_see_is_named() {
        for (text, seen) in [
            ("paid \u{202e}fdp.exe", "paid [U+202E]fdp.exe"),
            ("\u{1b}[2J\u{1b}]0;title\u{7}", "[U+001B][2J[U+001B]]0;title[U+0007]"),
            ("C1 \u{9b}31m", "C1 [U+009B]31m"),
            ("a\u{ad}b\u{200b}c\u{2060}d\u{feff}e", "a[U+00AD]b[U+200B]c[U+2060]d[U+FEFF]e"),
            ("tags \u{e0041}\u{e0042}\u{e0043}.", "tags [U+E0041 +2]."),
            ("\u{3164}\u{115f}\u{1160}\u{ffa0}", "[U+3164 +3]"),
            ("\u{fff9}x\u{fffa}y\u{fffb}", "[U+FFF9]x[U+FFFA]y[U+FFFB]"),
            ("\u{34f}\u{17b4}\u{180b}\u{2065}", "[U+034F +3]"),
            ("\u{e000}\u{fdd0}\u{1ffff}", "[U+E000 +2]"),
            ("variant a\u{fe0f} b\u{e0100}", "variant a[U+FE0F] b[U+E0100]"),
            ("joined a\u{200d}b \u{200c}", "joined a[U+200D]b [U+200C]"),
            ("\u{1f3f4}\u{e0068}\u{e0069}\u{e007f}", "\u{1f3f4}[U+E0068 +2]"),
        ] {
            assert_eq!(visible(text), seen, "{text:?}");
        }
        assert_eq!(
            visible("one\ntwo\r\n\tthree\u{2028}four\u{85}\u{2800}\u{3000}"),
            "one two  three four   "
        );
    }

    #[test]
    fn what_people_write_stays_as_it_is() {
        for text in [
            "",
            "Rødgrød med fløde – «æøå» ß ñ é",
            "e\u{301}", // a letter and its accent apart
            "西雅图安全有限公司，辻\u{e0100}",
            "👨\u{200d}👩\u{200d}👧 ❤\u{fe0f} 👩🏽\u{200d}💻 🏳\u{fe0f}\u{200d}🌈 1\u{fe0f}\u{20e3} 🇩🇰",
            "\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
            "می\u{200c}خواهم",
            "क्\u{200d}ष",
            "\u{600}١٢٣",
            "שלום العربية ไทย 한국어",
            "\u{fffd}",
        ] {
            assert_eq!(visible(text), text);
            assert_eq!(one_line(text), text);
        }
    }

    #[test]
    fn a_line_of_the_readers_own_is_tidied() {
        assert_eq!(one_line("  Contoso\r\nBcc:\u{a0}x\t\u{3000}MDR\u{0} "), "Contoso Bcc: x MDR");
        assert_eq!(one_line("Contoso \u{202e}RDM\u{200b} \u{e0041}"), "Contoso RDM");
        assert_eq!(one_line("a \u{200b} b\u{1b}c"), "a b c");
        assert_eq!(without_hidden("\u{feff}a\u{200b}b\u{a0}c\r\n\td\u{0}"), "ab c\r\n\td\u{0}");
    }

    #[test]
    fn every_character_of_the_kinds_that_hide_is_found() {
        use GeneralCategory::{Control, LineSeparator, ParagraphSeparator};
        for c in '\0'..=char::MAX {
            let category = CodePointMapData::<GeneralCategory>::new().get(c);
            let hides = matches!(category, Control | LineSeparator | ParagraphSeparator)
                || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c);
            assert!(!hides || sight(c) != Sight::Seen, "U+{:04X}", u32::from(c));
        }
    }
}
