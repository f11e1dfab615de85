//! Code for others as its reader uses it: run where an interpreter can be had, and read by a real parser where not.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod csharp;
mod desk;
mod powershell;
mod registration;
mod snippets;
