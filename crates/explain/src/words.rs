//! What the house says of values, errors and verdicts: the ids of the catalogue are chosen here, once.

mod evidence;
mod problem;
mod verdict;

pub use evidence::{evidence_of_foreign, evidence_of_sign_in, not_microsoft};
pub use verdict::VerdictWords;
