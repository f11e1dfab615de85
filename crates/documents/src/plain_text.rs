//! Text for mails and tickets: narrow lines, headings underlined, nothing but characters.

use wording::wrapped;

/// Columns; wide characters count as two.
const MEASURE: usize = 72;

#[derive(Default)]
pub(crate) struct PlainText(String);

impl PlainText {
    /// As it is, however long: for addresses.
    pub(crate) fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    /// One empty line, never two.
    pub(crate) fn gap(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.line("");
        }
    }

    pub(crate) fn heading(&mut self, heading: &str) {
        self.gap();
        self.line(heading);
        self.line(&"-".repeat(textwrap::core::display_width(heading)));
    }

    pub(crate) fn paragraph(&mut self, words: &str) {
        self.item("", words);
        self.gap();
    }

    /// Later lines stand under the first one's words.
    pub(crate) fn item(&mut self, mark: &str, words: &str) {
        let under = " ".repeat(textwrap::core::display_width(mark));
        wrapped(words, MEASURE, mark, &under).iter().for_each(|line| self.line(line));
    }

    pub(crate) fn numbered(&mut self, lines: &[String]) {
        for (at, line) in lines.iter().enumerate() {
            self.item(&format!("{}. ", at + 1), line);
        }
    }

    pub(crate) fn written(self) -> String {
        self.0
    }
}
