//! What every document made in practice says on its face: its sign-in service is this computer, where nobody can consent.

use entra::leads_here;
use explain::Sentence;
use wording::{Language, say, say_plain};

/// The sentence; `None` for a document that is meant.
pub(crate) fn mark(address: &str, language: Language) -> Option<String> {
    leads_here(address).then(|| say_plain(language, "practice-document"))
}

/// A subject or title that cannot be taken for a real one.
pub(crate) fn marked(subject: String, address: &str, language: Language) -> String {
    if !leads_here(address) {
        return subject;
    }
    let marked = Sentence::new("practice-subject").with("subject", subject);
    say(language, &marked.id, &marked.args)
}
