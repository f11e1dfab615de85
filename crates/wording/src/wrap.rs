//! Breaking text into lines: at blanks, and between Chinese characters; never inside an identifier or a command.

use textwrap::{Options, WordSeparator, WordSplitter, core::Word};

/// The lines of a text, each no wider than so many columns.
pub fn wrapped(text: &str, columns: usize, first: &str, rest: &str) -> Vec<String> {
    let options = Options::new(columns)
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(Into::into).collect()
}

/// Unicode would also break behind the slashes and dashes of an address: there two pieces are one again.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let (mut whole, mut start, mut end) = (Vec::new(), 0, 0);
    for piece in WordSeparator::UnicodeBreakProperties.find_words(line) {
        let before = line[..end].chars().next_back();
        if end > start
            && !(before.is_some_and(|c| c.is_ascii() && c != ' ')
                && piece.starts_with(|c: char| c.is_ascii()))
        {
            whole.push(Word::from(&line[start..end]));
            start = end;
        }
        end += piece.word.len() + piece.whitespace.len();
    }
    whole.push(Word::from(&line[start..]));
    Box::new(whole.into_iter())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, columns: usize) -> Vec<String> {
        wrapped(text, columns, "", "")
    }

    #[test]
    fn chinese_breaks_between_characters_and_not_before_a_full_stop() {
        let lines = lines("此客户的管理员需要再次接受同意请求，然后您可以再次测试。", 20);
        assert_eq!(lines, ["此客户的管理员需要再", "次接受同意请求，然后", "您可以再次测试。"]);
        assert_eq!(super::tests::lines("一二三四。", 8), ["一二三", "四。"]);
    }

    #[test]
    fn identifiers_and_commands_stay_whole() {
        let id = "9d3f6c20-5b1e-47a8-8e94-2fa07c6d1b35";
        for whole in [id, "--client-id", "Incident.Read.All", "http://localhost/consent", "C:/keys/app.pfx"] {
            let text = format!("Name {whole} or {whole}, and {whole}.");
            assert!(lines(&text, 44).concat().matches(whole).count() == 3, "{whole}");
            for columns in whole.len() + 4..80 {
                let kept: usize = lines(&text, columns).iter().map(|line| line.matches(whole).count()).sum();
                assert_eq!(kept, 3, "{whole} at {columns}");
            }
        }
    }

    #[test]
    fn what_is_wider_than_the_terminal_is_cut_rather_than_lost() {
        assert_eq!(lines("abcdefgh", 3).concat(), "abcdefgh");
        assert_eq!(lines("", 10), [""]);
    }
}
