//! Texts as code holds them: each language's own way to write any text whatever, so that none is ever run.

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
        assert_eq!(backslashed("a\"b\\c\nd 中"), r#"a\"b\\c\u000ad 中"#);
    }
}
