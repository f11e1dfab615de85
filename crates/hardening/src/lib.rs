//! What keeps a program's secrets inside it. Both programs begin with it; no room below knows of it.

mod core_dump;
mod environment;
mod freed_memory;

pub use core_dump::forbid_core_dumps;
pub use environment::take_variable;
