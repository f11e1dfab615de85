//! What leaves the wizard for others: mail, sheet, landing page, report, snippets, registration scripts.

mod admin_message;
mod api_words;
mod draft;
mod encoded_word;
mod landing_page;
mod letter;
mod mail;
mod marked_link;
mod page;
mod plain_text;
mod practice_mark;
mod quoting;
mod registration_script;
mod reply_page;
mod report;
mod sheet;
mod sheet_type;
mod siem;
mod snippet;
mod template;

pub use admin_message::{AdminMessage, admin_message};
pub use api_words::api_words;
pub use landing_page::landing_page;
pub use mail::{ConsentMail, consent_mail};
pub use registration_script::{RegistrationScript, registration_script};
pub use reply_page::reply_page;
pub use report::ProofReport;
pub use sheet::consent_sheet;
pub use siem::{Siem, SiemText, SiemValue, siem_values};
pub use snippet::{SnippetLanguage, snippet};
