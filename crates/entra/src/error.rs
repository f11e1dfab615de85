//! What goes wrong at Microsoft's: error bodies and codes, the cause each stands for, and the verdict they
//! come to.

mod api_code;
mod cause;
mod detail;
mod entra_error;
mod sign_in_code;
mod verdict;

pub use api_code::ApiCode;
pub use cause::{Cause, Turn, Who};
pub use detail::Detail;
pub use entra_error::{EntraError, Trace};
pub use sign_in_code::{SignInCode, SignInCodeFacts};
pub use verdict::Verdict;
