//! What leaves the wizard for others: mail, sheet, landing page, report, snippets, registration scripts.

mod letter;
mod mail;
mod page;
mod sheet;
mod sheet_type;

pub use mail::{ConsentMail, consent_mail};
pub use sheet::consent_sheet;
