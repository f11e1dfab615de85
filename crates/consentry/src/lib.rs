//! One name for the three rooms of the domain, while window and terminal move to their own, and the way that both drive
//! until they drive the machine of `onboarding`.

mod onboarding;

pub use entra::SignInError as TenantNotFound;
pub use entra::*;
pub use explain::*;
pub use explain::{Diagnostic as Surrounding, DiagnosticName as SurroundingName, diagnose as look_around};

pub use ::onboarding::{
    APP_NAME_LIMIT, Check, CheckName, Connection, ConsentRequest, Line, PartnerProfile, Progress, Proof, Qr,
    ReadBackCode, Registration, RegistrationLine, ReplyWay, Report, SampleCall, Step, TokenReport,
    TooLongForQr, TrustWords, Wanted, Watch, consent_is_there, prove, run, watch,
};
pub use onboarding::{
    CertificateFile, CredentialKind, Entry, Mark, Onboarding, ProfileEntries, ProfileField, Secret,
};
