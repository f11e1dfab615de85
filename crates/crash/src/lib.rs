//! What is kept of a panic: where it happened, never what was being worked on.

mod diagnostics;
mod guard;

pub use diagnostics::Program;
pub use guard::{Crash, guard, guard_future, install};
