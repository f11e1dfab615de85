//! What leaves the wizard for others: mail, sheet, landing page, report, snippets, registration scripts.

mod letter;
mod mail;
mod page;
mod quoting;
mod sheet;
mod sheet_type;
mod snippet;
mod template;

pub use mail::{ConsentMail, consent_mail};
pub use sheet::consent_sheet;
pub use snippet::{SnippetLanguage, snippet};
