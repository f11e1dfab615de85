//! What onboarding a customer's tenant is: values, consent, tokens, proofs, verdicts.

mod check;
mod check_name;
mod connection;
mod consent;
mod onboarding;
mod partner_profile;
mod proof;
mod qr;
mod registration;
mod step;

pub use entra::SignInError as TenantNotFound;
pub use entra::*;
pub use explain::*;
pub use explain::{Diagnostic as Surrounding, DiagnosticName as SurroundingName, diagnose as look_around};

pub use check::{Check, Line, Progress, Report, TokenReport, Watch, consent_is_there, run, watch};
pub use check_name::CheckName;
pub use connection::{Connection, SampleCall};
pub use consent::{
    read_back_code::ReadBackCode, reply_way::ReplyWay, request::ConsentRequest, trust_words::TrustWords,
};
pub use onboarding::{
    CertificateFile, CredentialKind, Entry, Mark, Onboarding, ProfileEntries, ProfileField, Secret,
};
pub use partner_profile::PartnerProfile;
pub use proof::{Proof, Wanted, prove};
pub use qr::{Qr, TooLongForQr};
pub use registration::{APP_NAME_LIMIT, Registration, RegistrationLine};
pub use step::Step;
