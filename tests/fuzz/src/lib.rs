//! Everything that reads what others wrote, given what nobody would write: targets, inputs, runs.

pub mod clock;
pub mod corpus;
pub mod growth;
pub mod mutation;
pub mod runs;
pub mod targets;
