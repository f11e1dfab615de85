//! Every sentence a reader sees, in six languages, from one catalogue of `.ftl` files.
//!
//! A file in `locales/<language>/` is part of the catalogue by lying there. Ids are the stable words of
//! the code (`cause-consent_missing.title`), so there is no table between them.

mod catalogue;
mod language;
mod line_title;
mod say;
mod verdict_words;
mod wrap;

pub use language::Language;
pub use line_title::line_title;
pub use say::{exists, say, say_plain};
pub use verdict_words::{Spoken, Tone, VerdictWords};
pub use wrap::wrapped;
