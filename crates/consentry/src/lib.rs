//! What onboarding a customer's tenant is: values, consent, tokens, proofs, verdicts.

mod check;
mod check_name;
mod connection;
mod consent;
mod explain;
mod onboarding;
mod partner_profile;
mod proof;
mod qr;
mod registration;
mod sentence;
mod step;
mod surroundings;
mod words;

pub use entra::SignInError as TenantNotFound;
pub use entra::*;

pub use check::{Check, Line, Progress, Report, TokenReport, Watch, consent_is_there, run, watch};
pub use check_name::{CheckName, Outcome};
pub use connection::{Connection, SampleCall};
pub use consent::{
    judgement::{Finding, Level, LinkExpectation, LinkJudgement, TenantSegment, judge},
    read_back_code::ReadBackCode,
    reply_way::ReplyWay,
    request::ConsentRequest,
    trust_words::TrustWords,
};
pub use explain::{Expected, Explanation, Kind, explain};
pub use onboarding::{
    CertificateFile, CredentialKind, Entry, Mark, Onboarding, ProfileEntries, ProfileField, Secret,
};
pub use partner_profile::PartnerProfile;
pub use proof::{Proof, Wanted, prove};
pub use qr::{Qr, TooLongForQr};
pub use registration::{APP_NAME_LIMIT, Registration, RegistrationLine};
pub use sentence::Sentence;
pub use step::Step;
pub use surroundings::{Surrounding, SurroundingName, look_around};
pub use words::{VerdictWords, evidence_of_foreign, evidence_of_sign_in, not_microsoft};
