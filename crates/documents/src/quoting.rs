//! Texts as code holds them: each language's own way to write any text whatever, so that none is ever run.

use entra::one_line;

/// Inside the single quotes of a POSIX shell.
pub(crate) fn shell(text: &str) -> String {
    text.replace('\'', r"'\''")
}

/// Inside the single quotes of PowerShell, which takes four other characters for that quote, too.
/// Source: PowerShell's tokenizer, `CharExtensions.IsSingleQuote`.
pub(crate) fn powershell(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}') {
            quoted.push(c);
        }
        quoted.push(c);
    }
    quoted
}

/// A text with its quotes, whole. Windows PowerShell reads a file without byte order mark in the system's code page:
/// what is not ASCII is written as escapes, so that it arrives whether the code is pasted or saved.
pub(crate) fn powershell_whole(text: &str) -> String {
    if text.chars().all(|c| matches!(c, ' '..='~')) {
        return format!("'{}'", powershell(text));
    }
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str(r"\\"),
            ' '..='~' => escaped.push(c),
            c => c
                .encode_utf16(&mut [0; 2])
                .iter()
                .for_each(|unit| escaped.push_str(&format!("\\u{unit:04x}"))),
        }
    }
    format!("[regex]::Unescape('{}')", powershell(&escaped))
}

/// Behind a `#` of PowerShell. In some code pages the last byte of a Chinese sentence would take the end of the line
/// with it, and so the next line of code: an ASCII character ends each comment.
pub(crate) fn powershell_comment(text: &str) -> String {
    let text = one_line(text);
    if text.ends_with(|c: char| c.is_ascii()) { text } else { text + " #" }
}

/// Inside the double quotes of Python and C#: what is not plain is written as `\u0000`.
pub(crate) fn backslashed(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => {
                quoted.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => quoted.push(c),
        }
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_quote_ends_a_text() {
        assert_eq!(shell("O'Brien $(x) `y` \\"), r"O'\''Brien $(x) `y` \");
        assert_eq!(powershell("O'Brien ‘’‚‛ $(x)"), "O''Brien ‘‘’’‚‚‛‛ $(x)");
        assert_eq!(powershell_whole(r"a'b\c $d"), r"'a''b\c $d'");
        assert_eq!(powershell_whole("ø’'\\n🔒"), r"[regex]::Unescape('\u00f8\u2019''\\n\ud83d\udd12')");
        assert_eq!(backslashed("a\"b\\c\nd 中"), r#"a\"b\\c\u000ad 中"#);
    }

    #[test]
    fn a_comment_keeps_to_its_line_in_every_code_page() {
        assert_eq!(powershell_comment("one\r\ntwo."), "one two.");
        assert_eq!(powershell_comment("机密不在此文件中。"), "机密不在此文件中。 #");
    }
}
