//! The pretend resource APIs of Defender and Graph: whom they let in, what they read out, how they refuse.

pub(crate) mod hunting;
pub(crate) mod lists;

mod answers;
mod bearer;
mod faults;
mod refusal;

pub(crate) use answers::Answers;
pub(crate) use bearer::claimed_tenant;
pub(crate) use faults::instead;
