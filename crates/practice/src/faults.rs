//! What can go wrong on purpose: the faults, for whom they are switched on, and what they do to any answer.
//! What an API or the sign-in makes of a fault of its own stands beside it, in `defender` and `entra`.

mod cut;
mod fault;
mod injected;
mod replaced;
mod switches;
mod transit;

pub use fault::{At, Fault, Places, RetryAfter};

pub(crate) use cut::Cut;
pub(crate) use injected::{Injected, http_date};
pub(crate) use replaced::{final_status, instead, with_retry_after};
pub(crate) use switches::{ANYONE, Switch, Switches};
pub(crate) use transit::damaged;
