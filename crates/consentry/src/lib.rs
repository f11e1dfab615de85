//! What onboarding a customer's tenant is: values, consent, tokens, proofs, verdicts.

mod addresses;
mod api;
mod api_answer;
mod api_code;
mod app_audience;
mod cause;
mod certificate;
mod check;
mod check_name;
mod client_id;
mod cloud;
mod connection;
mod consent;
pub mod date;
mod detail;
mod discovery;
mod entra_error;
mod explain;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
mod http;
mod issuer;
mod lenient;
mod loopback;
mod onboarding;
mod partner_profile;
mod pasted;
mod permission;
mod problem;
mod proof;
mod qr;
mod registration;
mod secret;
mod sentence;
mod sign_in_code;
mod step;
mod surroundings;
mod tenant;
mod token;
mod verdict;
mod visible;

pub use addresses::{Addresses, Endpoint};
pub use api::Api;
pub use api_answer::{ApiAnswer, ApiError};
pub use api_code::ApiCode;
pub use app_audience::AppAudience;
pub use cause::{Cause, Turn, Who};
pub use certificate::ClientCertificate;
pub use check::{Check, Line, Progress, Report, TokenReport, Watch, consent_is_there, run, watch};
pub use check_name::{CheckName, Outcome};
pub use client_id::{ClientId, Fingerprint};
pub use cloud::{Cloud, CloudFacts};
pub use connection::{Connection, SampleCall};
pub use consent::{
    judgement::{Finding, Level, LinkExpectation, LinkJudgement, TenantSegment, judge},
    link::{ConsentLink, LinkStyle},
    listener::{ReplyListener, ReplyPage},
    read_back_code::ReadBackCode,
    redirect_uri::RedirectUri,
    reply::{Answer, Asked, ConsentReply},
    reply_way::ReplyWay,
    request::ConsentRequest,
    state::ConsentState,
    trust_words::TrustWords,
};
pub use detail::Detail;
pub use discovery::{TenantFound, TenantNotFound, find_tenant};
pub use entra_error::{EntraError, Trace};
pub use explain::{Expected, Explanation, Kind, explain};
pub use http::{
    BODY_LIMIT, Deadline, Http, HttpAnswer, HttpOptions, HttpOptionsError, NoAnswer, ProxyChoice,
};
pub use loopback::leads_here;
pub use onboarding::{
    CertificateFile, CredentialKind, Entry, Mark, Onboarding, ProfileEntries, ProfileField, Secret,
};
pub use partner_profile::PartnerProfile;
pub use permission::{ApiFacts, Permission, right_spelling, satisfies};
pub use problem::Problem;
pub use proof::{Proof, RoleComparison, Wanted, prove};
pub use qr::{Qr, TooLongForQr};
pub use registration::{APP_NAME_LIMIT, Registration, RegistrationLine};
pub use secret::ClientSecret;
pub use sentence::Sentence;
pub use sign_in_code::{SignInCode, SignInCodeFacts};
pub use step::Step;
pub use surroundings::{Surrounding, SurroundingName, look_around};
pub use tenant::{TenantDomain, TenantHint, TenantId};
pub use token::{
    claims::{Claims, OpaqueToken, TokenHeader},
    keys::{Misfit, Signature, Uncheckable},
    request::{AccessToken, Credential},
};
pub use verdict::Verdict;
pub use visible::{one_line, visible};
