//! A pseudo-locale to try screens and pages in: English, longer by two fifths, each text in marks. What is cut off
//! shows no closing mark, and what is not from the catalogue shows none. It is in no program.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

/// Wide and tall letters, and places to break.
const FILLING: &str = " Äußerst längre 更长";

/// The same messages as in the file: variables and labels stay, and every text is marked and longer.
pub(crate) fn pseudo(ftl: &str) -> String {
    let mut resource = parser::parse(ftl.to_owned()).expect("a file of the catalogue");
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
        message.value.iter_mut().chain(attributes).for_each(mark);
    }
    serializer::serialize(&resource)
}

fn mark(pattern: &mut Pattern<String>) {
    if let [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] =
        &mut pattern.elements[..]
    {
        return variants.iter_mut().for_each(|variant| mark(&mut variant.value));
    }
    let said: usize = pattern.elements.iter().map(length).sum();
    let filling: String = FILLING.chars().cycle().take((said * 2).div_ceil(5)).collect();
    pattern.elements.insert(0, PatternElement::TextElement { value: "⟦".to_owned() });
    pattern.elements.push(PatternElement::TextElement { value: filling + "⟧" });
}

fn length(element: &PatternElement<String>) -> usize {
    match element {
        PatternElement::TextElement { value } => value.chars().count(),
        PatternElement::Placeable { .. } => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ftl::{self, Line};
    use wording::Language;

    #[test]
    fn a_text_is_marked_and_longer_and_keeps_what_is_put_into_it() {
        assert_eq!(
            pseudo("one = Ask { $customer } for consent\n    .two = See \"Value\"\n"),
            "one = ⟦Ask { $customer } for consent Äußers⟧\n    .two = ⟦See \"Value\" Äuße⟧\n"
        );
        let counted = pseudo("n =\n    { $n ->\n        [one] One day\n       *[other] { $n } days\n    }\n");
        assert!(counted.contains("[one] ⟦One day Äu⟧") && counted.contains("⟦{ $n } days Ä⟧"), "{counted}");
    }

    #[test]
    fn the_whole_catalogue_can_be_said_in_it() {
        let english = ftl::lines(Language::En);
        let files = ftl::files(Language::En).into_iter();
        let pseudo = ftl::laid_flat(files.map(|(path, text)| (path, pseudo(&text))));
        assert!(pseudo.keys().eq(english.keys()));
        for (id, line) in &pseudo {
            let Line { variables, words, .. } = &english[id];
            assert_eq!(&line.variables, variables, "{id}");
            let (said, marked) = (words.trim().chars().count(), line.words.chars().count());
            assert!(marked * 5 >= said * 7, "{id}: {}", line.words);
            let pairs = [line.text.matches('⟦').count(), line.text.matches('⟧').count()];
            assert!(pairs[0] > 0 && pairs[0] == pairs[1], "{id}: {}", line.text);
        }
    }
}
