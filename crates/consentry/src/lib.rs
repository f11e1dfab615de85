//! What onboarding a customer's tenant is: values, consent, tokens, proofs, verdicts.

mod api;
mod cause;
mod check;
mod sentence;
mod step;

pub use api::Api;
pub use cause::{Cause, Turn, Who};
pub use check::name::{CheckName, Outcome};
pub use sentence::Sentence;
pub use step::Step;
